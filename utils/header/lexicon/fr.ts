import type { Lexicon } from './lexicon';

export const fr: Lexicon = {
  words: {
    title: 'titre|nom de la fic|titre de lhistoire|histoire~',
    author: 'auteur!|autrice|auteurice|nom de lauteur|traduction',
    contact: 'courriel|adresse|site web',
    fandom: 'base?|serie?|origine?|fanfic|livre?',
    pairing: 'relation?|pairing a venir',
    characters: 'personnage|perso',
    rating: 'classification|public?|cote',
    category: 'theme|tag supplementaire|mot cle',
    status: 'statut|etat?|fini?|complete?|terminee?|en cours?',
    series: 'suite?|suite de|partie de|serie~',
    date: 'publie|publication|maj|complete~',
    archive: 'archivage|lien?|diffusion|distribution',
    disclaimer: 'disclaming|dislaiming|droits?|note~',
    thanks: 'merci?|remerciement!|dedicace!|merci a|pour?',
    beta: 'betalecture|betalectrice|betalecteur|correction?',
    notes: 'note!|nda|ndla|remarque!|commentaire!|blabla!|blablatage|contexte~|attention~|traduction~',
    warnings: 'avertissement!|attention?|averto|avis?|note~',
    spoilers: 'spoil|epoque|saison|contexte|quand?',
    summary: 'resume!|sommaire|histoire?',
    feedback: 'commentaires a|avis bienvenus|reviews svp|avis~',
    length: 'longueur|mots?|nombre de mots|nb de mots|chapitres|signes?|nb de signes',
    language: 'langue|langue originale',
    challenge: 'defi|theme du defi|sujet?|theme~',
    other: 'point de vue|musique|chanson|legende',
    chapter: 'chapitre|partie?|titre du chapitre|chapitres~',
  },
  links: 'de|du|des|pour|sur|aux|a|au',
  modifiers:
    'lauteur|auteur|lauteure|de|du|la|le|les|cette|ce|ma|mon|mes|petit|petite|petits|premier|premiere|autre|autres|grand'
    + '|chapitre|fic|histoire|encore|et|general|generale|principaux|principal|principale|gros|grosse',
  joiners: 'et|ou',
};
