import type { Lexicon } from './lexicon';

export const fr: Lexicon = {
  words: {
    title: 'titre|titre de la fic|nom de la fic|titre original|titre de lhistoire',
    author: 
      'auteur!|auteure|auteurs|autrice|auteurice|nom de lauteur|pseudo|ecrit par|par?|ecrivain|traducteur|traductrice'
      + '|traduction|traduit par|de?|coauteur|auteur original|scribouilleuse',
    contact: 
      'email|mail|courriel|adresse|adresse email|site|site web|email de lauteur|adresse mail|blog|site internet|contact',
    fandom: 
      'fandom|base?|serie?|source?|origine?|oeuvre|univers|manga|anime|film?|fanfiction|fanfic|dapres|oeuvre originale'
      + '|base sur|crossover|livre?',
    pairing: 'couple|pairing|paring|relation?|romance?|ship|couples principaux|pairings|pairing a venir',
    characters: 
      'personnage|perso|personnages principaux|personnage principal|distribution|casting|protagoniste|persos principaux',
    rating: 
      'rating!|classification|public?|age?|rated|raiting|cote|note de contenu|classement|limite dage|avertissement dage',
    category: 'genre|categorie|type?|mots cles|motscles|tags|theme|style?|tag supplementaire|mot cle|format',
    status: 'statut|etat?|fini?|finie?|complete?|terminee?|termine?|avancement|en cours?|achevee',
    series: 'suite?|suite de|saga|partie de|cycle|fait suite a|trilogie|sequelle',
    date: 
      'date?|publie|publiee|publication|mise a jour|maj|ecrit le|date de publication|parution|publie le|derniere mise a jour'
      + '|date decriture|ecriture|mis a jour|modifie|cree le',
    archive: 
      'archive|archivage|lien?|diffusion|disponible sur|distribution|lien vers loriginal|lien de loriginal|lien original'
      + '|publie sur',
    disclaimer: 
      'disclaimer*|disclaimers|disclamer*|disclamers|dislaimer|desclaimer|disclaming|dislaiming|droits?|droits dauteur'
      + '|declaration?|propriete|appartenance|mentions legales|clause de nonresponsabilite|non responsabilite|avis legal|legal'
      + '|disclaim',
    thanks: 
      'merci?|remerciement!|dedicace!|merci a|dediee a|dedie a|cadeau pour|pour?|grand merci a|credit|remerciements speciaux'
      + '|dedie',
    beta: 
      'beta|beta lecture|betalecture|beta lectrice|betalectrice|beta lecteur|betalecteur|corrige par|correction?|correctrice'
      + '|correcteur|betareader|relecture|beta reader|relu par',
    notes: 
      'note!|note de lauteur|note de lauteure|note de lautrice|nda|ndla|na|nda 1|remarque!|commentaire!|avantpropos'
      + '|avant propos|introduction|intro|blabla!|blabla de lauteur|blablatage|precision|note de la traductrice'
      + '|note du traducteur|ndt|info|ps|mot de lauteur|le mot de lauteur|petit mot|explication|contexte decriture|preambule'
      + '|prelude|bavardage|rar|reponses aux reviews|reponse aux reviews|a/n|inspiration|observation|petite note|annonce?',
    warnings: 
      'avertissement!|warning!|attention?|averto|contenu?|mise en garde|mises en garde|contient?|prevention|alerte'
      + '|trigger warning|avis?|danger?|avertissement de contenu',
    spoilers: 
      'spoiler|spoil|epoque|saison|contexte|periode|chronologie|lieu?|se passe|moment?|timeline|quand?|se situe|situation?'
      + '|episode|cadre?|temps?|annee?|tome',
    summary: 
      'resume!|sommaire|synopsis|histoire?|pitch|resume du chapitre precedent|summary|intrigue|description'
      + '|resume de lhistoire|quatrieme de couverture',
    feedback: 'review|commentaires a|avis bienvenus|feedback|critique|reviews svp|reaction?|retour?',
    length: 
      'longueur|mots?|nombre de mots|nb de mots|taille?|chapitres|nombre de chapitres|nb mots|parties?|signes?|nb de signes'
      + '|compte de mots',
    language: 'langue|langue originale',
    challenge: 
      'defi|theme du defi|sujet?|prompt|contrainte|concours|ecrit pour|challenge|consigne|demande?|pour le defi|theme impose'
      + '|nuit du fof',
    copyright: 'copyright',
    other: 
      'pov|point de vue|musique|chanson|paroles|legende|lu?|lectures|favoris|bandeson|bande son|image?|couverture'
      + '|illustration|vues?|playlist',
    chapter: 'chapitre|chap|prologue|epilogue|partie?|titre du chapitre|interlude|acte|volume',
  },
  ambiguous: {
    serie: ['fandom', 'series'],
    theme: ['category', 'challenge'],
    contexte: ['spoilers', 'notes'],
    note: ['notes', 'disclaimer', 'warnings'],
    attention: ['warnings', 'notes'],
    avis: ['warnings', 'feedback'],
    histoire: ['summary', 'title'],
    chapitres: ['length', 'chapter'],
    traduction: ['author', 'notes'],
    complete: ['status', 'date'],
  },
  links: 'de|du|des|pour|sur|aux|a|au',
  modifiers: 
    'lauteur|auteur|lauteure|de|du|la|le|les|cette|ce|ma|mon|mes|petit|petite|petits|premier|premiere|autre|autres|grand'
    + '|chapitre|fic|histoire|encore|et|general|generale|principaux|principal|principale|gros|grosse',
  joiners: 'et|ou',
};
