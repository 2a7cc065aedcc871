import type { Lexicon } from './lexicon';

export const fr: Lexicon = {
  words: {
    title: 'titre|nom de la fic|titre de lhistoire ~histoire',
    author: 'autrice|auteurice|nom de lauteur|traduction !auteur',
    contact: 'courriel|adresse|site web',
    fandom: 'fanfic ?base|serie|origine|livre',
    pairing: 'pairing a venir ?relation',
    characters: 'personnage|perso',
    rating: 'classification|cote ?public',
    category: 'theme|tag supplementaire|mot cle',
    status: 'statut ?etat|fini|complete|terminee|en cours',
    series: 'suite de|partie de ?suite ~serie',
    date: 'publie|publication|maj ~complete',
    archive: 'archivage|diffusion|distribution ?lien',
    disclaimer: 'disclaming|dislaiming ?droits ~note',
    thanks: 'merci a !remerciement|dedicace ?merci|pour',
    beta: 'betalecture|betalectrice|betalecteur ?correction',
    notes: 'nda|ndla|blablatage !note|remarque|commentaire|blabla ~contexte|attention|traduction',
    warnings: 'averto !avertissement ?attention|avis ~note',
    spoilers: 'spoil|epoque|saison|contexte ?quand',
    summary: 'sommaire !resume ?histoire',
    feedback: 'commentaires a|avis bienvenus|reviews svp ~avis',
    length: 'longueur|nombre de mots|nb de mots|chapitres|nb de signes ?mots|signes',
    language: 'langue|langue originale',
    challenge: 'defi|theme du defi ?sujet ~theme',
    other: 'point de vue|musique|chanson|legende',
    chapter: 'chapitre|titre du chapitre ?partie ~chapitres',
  },
  links: 'de|du|des|pour|sur|aux|a|au',
  modifiers:
    'lauteur|auteur|lauteure|de|du|la|le|les|cette|ce|ma|mon|mes|petit|petite|petits|premier|premiere|autre|autres|grand' +
    '|chapitre|fic|histoire|encore|et|general|generale|principaux|principal|principale|gros|grosse',
  joiners: 'et|ou',
};
