import type { Lexicon } from './lexicon';

export const fr: Lexicon = {
  words: {
    title:
      'titre|nom de la fic|titre de lhistoire|titre de la fic|titre de la fanfic|titre du fic|nom de la fanfiction' +
      '|nom de lhistoire|titre original|titre vo|titre de los',
    author:
      'autrice|auteurice|nom de lauteur|traduction|auteurs|auteurs de la fic|ecrit par|ecrite par|redige par' +
      '|traductrice|traducteur|traduit par|traduction de|auteur original|auteure|auteure originale|nom de plume' +
      '|par votre serviteur|ecrivain|posteur|posteuse|bourreau|coupable|tortionnaire|nom de lauteur de la fic',
    contact:
      'courriel|adresse|site web|email de lauteur|mon mail|adresse mail|adresse email|adresse email de lauteur' +
      '|mail de lauteur|site perso|mon site|mon blog|site de lauteur|page perso|msn|pour mecrire|mecrire' +
      '|pour les menaces|pour les insultes|pour les tomates|pour les compliments',
    fandom:
      'fanfic|fandoms|univers|dapres|basee sur|base sur|inspire de|inspiree de|tire de|tiree de|oeuvre|oeuvre originale' +
      '|serie tele|manga dorigine|fanfiction sur|fic sur|dou ca vient',
    pairing:
      'pairing a venir|couples|couple principal|couples principaux|couple secondaire|couples secondaires|pairings' +
      '|pairing principal|qui avec qui|relation principale|couples et personnages|romance entre|parings|appariement',
    characters:
      'personnage|perso|personnages principaux|personnage principal|protagonistes|persos|personnages presents' +
      '|perso principal|apparitions',
    rating:
      'cote|raiting|ratings|rating et avertissements|classement|categorie dage|limite dage|age conseille|age requis' +
      '|age recommande|public vise|public conseille|pour qui|tout public|interdit aux|deconseille aux|note dage' +
      '|restriction dage|avertissement dage|tranche dage|classification par age|classe|accessibilite|rating general' +
      '|rating du chapitre',
    category:
      'theme|tag supplementaire|mot cle|categorie|categories|genres|genre et categorie|types|type de fic|type dhistoire' +
      '|themes|mots cles|motscles|tags|classement par genre|sorte',
    status:
      'statut|etat de la fic|statut de la fic|statut de lhistoire|avancement|avancee|fic terminee|histoire terminee' +
      '|etat davancement|status de la fic|fini ou pas|etat du texte|parution|rythme de parution|publication en cours' +
      '|frequence de publication',
    series:
      'suite de|partie de|faisant partie de|fait suite a|suite a|prequelle|prequelle de|sequelle|sequelle de|trilogie' +
      '|episode precedent|precedemment dans la serie',
    date:
      'publie|publication|maj|date de publication|date de creation|date decriture|date de mise a jour|date de parution' +
      '|date de mise en ligne|mise a jour|mis a jour|mise a jour le|mis a jour le|derniere mise a jour|publie le' +
      '|publiee le|publiee|ecrit le|ecrite le|mis en ligne|mis en ligne le|mise en ligne|poste le|postee le' +
      '|commencee le|terminee le|terminee en|debutee le|cree le|ecrit en|finie le|postage',
    archive:
      'archivage|diffusion|distribution|archives|archivage et diffusion|autorisations|permissions' +
      '|publication sur dautres sites|ou la trouver|aussi publiee sur|egalement publiee sur|publie dans' +
      '|publiee aussi sur|pour larchiver|disponible sur|lien vers la vo|lien vers loriginal|reproduction',
    disclaimer:
      'disclaming|dislaiming|disclaimers|discleimer|disclamers|desclaimer|diclaimer|dislcaimer' +
      '|clause de non responsabilite|clause de nonresponsabilite|avis de nonresponsabilite|avis de non responsabilite' +
      '|mentions legales|mention legale|propriete intellectuelle|droit dauteur|droits dauteur|avertissement legal' +
      '|note legale|proprietaire|proprietaires|appartenance|appartient a|appartiennent a|a qui cest|a qui sont ils' +
      '|a qui appartiennent ils|rien nest a moi|rien ne mappartient|ils ne sont pas a moi' +
      '|les personnages ne mappartiennent pas|les persos ne sont pas a moi|les persos sont pas a moi' +
      '|ce qui nest pas a moi|blabla legal|blabla juridique|legalites|partie legale|baratin juridique|baratin legal' +
      '|blabla habituel|le blabla habituel|desistement|renonciation|decharge legale|decharge de responsabilite' +
      '|le truc legal|note juridique|rendons a cesar|copyrights|dedouanement|desaveu|pas de sous|pas dargent' +
      '|disclaimer habituel|declamation|desclamation',
    thanks:
      'merci a|remerciements a|merci a tous|un grand merci a|mille mercis a|dedicaces|dedie a|dediee a|dedicace a' +
      '|cadeau pour|petit cadeau pour|pour lanniversaire de|pour lanniv de|gros bisous a|rar|rars|reponses aux reviews' +
      '|reponse aux reviews|reponses aux commentaires|rares|reviews anonymes|coucou a|speciale dedicace',
    beta:
      'betalecture|betalectrice|betalecteur|beta lectrice|beta lecture|beta lecteur|beta reader|betareader|betas' +
      '|betalecture de|betalu par|corrige par|corrigee par|correctrice|correcteur|relu par|relue par|relectrice' +
      '|relecteur|betate par|betatee par|betatisee par|beta de choc|beta readeuse|non betatee|relu et corrige par',
    notes:
      'nda|ndla|blablatage|notes de lauteur|note de lauteure|note de lautrice|notes de lautrice|note dauteur|n de la' +
      '|ndt|note de la traductrice|note du traducteur|notes de traduction|note de chapitre|note de fic|notes de fic' +
      '|notes prealables|avantpropos|avant propos|prologue de lauteur|avant de commencer|avant de lire' +
      '|petit mot de lauteur|mot de lauteur|mot de lautrice|le mot de lauteur|note importante|blabla de lauteur|bla bla' +
      '|blabla dusage|blah blah|commentaires de lauteur|commentaire de lauteur|genese|coin de lauteur' +
      '|le coin de lauteur|bavardage|divagations|a savoir|a noter|lexique|vocabulaire|petite note|petit rappel|rappel' +
      '|postface|notes de fin',
    warnings:
      'averto|averissement|warnings|warning slash|mises en garde|alertes|avertissement slash|avertissement de contenu' +
      '|avertissements de contenu|contenu sensible|contenus sensibles|traumavertissement|trigger warnings' +
      '|trigger warning|declencheurs|declencheur|pour public averti|public averti|vous etes prevenus|vous etes avertis' +
      '|homophobes sabstenir|homophobes passez votre chemin|ames sensibles|ames sensibles sabstenir|attention slash' +
      '|attention yaoi|attention lemon|attention spoilers|sujets sensibles|averto slash|avert|avertos' +
      '|a vos risques et perils|ce que vous trouverez|ce qui vous attend|ce que vous ne trouverez pas' +
      '|ce quil y a dedans',
    spoilers:
      'spoil|epoque|saison|contexte|spoilers|spoil jusqua|spoilers jusqua|spoiler sur|chronologie' +
      '|situation dans le temps|se deroule|se situe|se situe apres|ca se passe|epoque et lieu|cadre temporel' +
      '|tome concerne|tomes|place dans la serie|dans le temps|localisation temporelle|se deroule pendant' +
      '|se deroule apres',
    summary:
      'sommaire|resume de la fic|resume du chapitre|resume de lhistoire|resume general|histoire en bref|petit resume' +
      '|bref resume|resume court|de quoi ca parle|ca parle de quoi|ca parle de|ce que ca raconte|pitch|le pitch' +
      '|dans le chapitre precedent|resume des chapitres precedents|resumer|resumee|sujet de la fic',
    feedback:
      'commentaires a|avis bienvenus|reviews svp|commentaires|commentaires et critiques|avis et critiques|vos avis' +
      '|feedback bienvenu|feedbacks|reviews bienvenues|laissez une review|compliments et critiques|encouragements' +
      '|tomates|menaces de mort|lettres piegees|vos commentaires|un avis',
    length:
      'longueur|nombre de mots|nb de mots|chapitres|nb de signes|nombre de chapitres|nb de chapitres|nbre de chapitres' +
      '|nbre de mots|nombre de pages|nombre de signes|nombre de mots total|compte de mots|comptage de mots' +
      '|mots au total|chapitrage|longueur de la fic|nombre de parties|nombre de chapitres publies',
    language: 'langue|langue originale|langues|ecrit en francais',
    challenge:
      'defi|theme du defi|reponse au defi|defi de|defi du|defi numero|defi n|reponse a un defi|pour le defi' +
      '|challenge de|theme impose|mot impose|mots imposes|requete de|demande par|prompts|ecrit pour|ecrite pour' +
      '|fic ecrite pour|table et theme|sujet impose|sujets imposes|prompt choisi|secret santa|enonce',
    copyright: 'tous droits reserves|plagiat|protege',
    other:
      'point de vue|musique|chanson|legende|pdv|narrateur|narratrice|point de vue de|chanson utilisee' +
      '|chanson du chapitre|bande son|bandeson|musiques|a ecouter|symboles|typographie|lectures|ecoute en ce moment' +
      '|favoris|followers|hits|legendes|police|notation',
    chapter:
      'chapitre|titre du chapitre|chapitre numero|nom du chapitre|partie numero|chapitre actuel|titre de chapitre' +
      '|chapitre unique',
  },
  strong: {
    author: 'auteur',
    characters: 'personnages',
    rating: 'classification',
    disclaimer: 'decharge',
    thanks: 'remerciement|dedicace|remerciements',
    notes: 'note|remarque|commentaire|blabla|notes|remarques|preambule',
    warnings: 'avertissement|avertissements|mise en garde',
    summary: 'resume',
  },
  everyday: {
    title: 'texte',
    author: 'de|par|pseudo',
    fandom: 'base|serie|origine|livre|univers de|tome',
    pairing: 'relation|duo|relations',
    characters: 'personnes|acteurs|avec|heros|casting|presents',
    rating: 'public|niveau|conseille|degre|lecteurs',
    category: 'ton|registre',
    status: 'etat|fini|complete|terminee|en cours|achevee|abandonnee|termine|finie|en pause|inachevee',
    series: 'suite',
    date: 'ecrit|poste|ajoutee le',
    archive: 'lien|autorisation|sites',
    disclaimer: 'droits|proprio|propriete|a qui|juridique|credit|credits|pas a moi|rien a moi|pas de moi',
    thanks: 'merci|pour|bises|bisous a|cadeau|mercis|reponses',
    beta: 'correction|relecture|corrections',
    notes:
      'sinon|divers|au fait|infos|bonus|annonce|informations|explication|explications|message|precision|precisions' +
      '|en preambule|petit mot|papotage',
    warnings:
      'attention|avis|risques|presence de|contenu|contient|dangers|precaution|precautions|alerte|a prevoir|gare a',
    spoilers: 'quand|ou et quand|moment|annee|lieu|temps|cadre|periode|situation|reference|references|se passe|episodes',
    summary:
      'histoire|idee|le sujet|argument|en gros|ca raconte|lhistoire|en bref|en resume|accroche|trame|intrigue' +
      '|precedemment',
    feedback: 'retours|reactions|impressions|critiques',
    length: 'mots|signes|pages|total|chapitres prevus|taille|parties',
    challenge: 'sujet|contrainte|contraintes|demande de|consigne|concours|echange|requete|communaute',
    other: 'paroles|titre de la chanson|citation|humeur|image|couverture|codes|votes|vues',
    chapter: 'partie|acte|episode',
  },
  also: {
    title: 'histoire',
    fandom: 'categorie',
    rating: 'avertissement|avertissements',
    category: 'cote|classement',
    status: 'chapitres|publication',
    series: 'serie|tome',
    date: 'complete|parution|statut',
    disclaimer: 'note|notes|avertissement|avertissements|avis|remarque|blabla|attention',
    thanks: 'ecrit pour',
    notes:
      'contexte|attention|traduction|avertissement|avertissements|avis|blabla legal|commentaires|reponses aux reviews' +
      '|rar|mise en garde|warnings',
    warnings:
      'note|notes|precisions|a noter|remarque|remarques|rating et avertissements|spoilers|a savoir|note importante',
    spoilers: 'tome|attention spoilers|avertissement|note',
    summary: 'sujet|note',
    feedback: 'avis|remarques|note',
    length: 'statut',
    challenge: 'theme|pour|dedie a',
    other: 'theme|credits',
    chapter: 'chapitres|tome|titre',
  },
  links: 'de|du|des|pour|sur|aux|a|au|concernant',
  modifiers:
    'lauteur|auteur|lauteure|de|du|la|le|les|cette|ce|ma|mon|mes|petit|petite|petits|premier|premiere|autre|autres' +
    '|grand|chapitre|fic|histoire|encore|et|general|generale|principaux|principal|principale|gros|grosse|sa|ses|son' +
    '|notre|votre|vos|nos|un|une|quelques|tres|bref|breve|dernier|derniere|nouvelle|nouveau|petites|legale|legal' +
    '|importante|important|obligatoire|habituel|habituels|traditionnel|sempiternel|eternel|usuel|usuels|prealable' +
    '|prealables|initial|finale|final|fanfic|fanfiction|auteurs|lautrice|traductrice|possible|possibles|prevu|prevus' +
    '|actuel|dautre|deuxieme|seconde|filles|lecteurs|lectrices|tous|toutes|aux',
  joiners: 'et|ou|et ou|ni|puis',
  prose: 'sans|pas|aucun|aucune',
};
