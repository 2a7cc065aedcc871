import type { Lexicon } from './lexicon';

export const it: Lexicon = {
  words: {
    title: 'titolo|nome della storia|titolo originale',
    author: 'autore|autori|autrici|traduttrice|nick?',
    contact: 'indirizzo?|sito?|sito web',
    fandom: 'serie?|ispirato a|tratto da|universo',
    pairing: 'coppia?|coppie?|relazione?',
    characters: 'personaggi|protagonisti?|protagonista?',
    rating: 'classificazione|eta?|fascia deta',
    category: 'genere|generi|tipo?|tipo di coppia|tag aggiuntive|tema?|contesto~',
    status: 'stato?|completa?|conclusa?|in corso?',
    series: 'seguito|parte di|parte della serie|serie~',
    date: 'data?|pubblicato|data di pubblicazione|completa~',
    archive: 'archivio|archiviazione|distribuzione|link dove trovare la ff originale',
    disclaimer: 'diritti?|diritti dautore|note legali|note~',
    thanks: 'dedica!|dediche|ringraziamenti!',
    beta: 'betalettrice|corretto da|betaggio',
    notes: 'note!|nota!|nda|attenzione~|avvertenze~',
    warnings: 'avvertimenti!|avvertenze|attenzione?|trigger warning|warn|note~',
    spoilers: 'storyline|contesto|periodo?|tempo?',
    summary: 'riassunto!|sommario|trama|intro',
    feedback: 'commenti a|recensione|critiche',
    length: 'lunghezza|parole?|conta parole|capitoli',
    language: 'lingua|lingua originale',
    challenge: 'sfida|concorso|iniziativa|tema~',
    other: 'punto di vista|canzone?|musica?',
    chapter: 'capitolo|cap|parte?|capitoli~',
  },
  links: 'di|del|della|dellautrice|dellautore|per|a|al|alla|su|dei',
  modifiers:
    'autore|autrice|dellautore|dellautrice|della|del|di|la|il|le|lo|mia|mio|questa|questo|altra|altre|prima|fic|ff|storia'
    + '|capitolo|e|breve|piccola|generale|generali|principale|principali|importante|importanti',
  joiners: 'e|ed|o|od',
};
