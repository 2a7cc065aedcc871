import type { Lexicon } from './lexicon';

export const it: Lexicon = {
  words: {
    title: 'titolo|nome della storia|titolo originale',
    author: 'autore|autori|autrici|traduttrice ?nick',
    contact: 'sito web ?indirizzo|sito',
    fandom: 'ispirato a|tratto da|universo ?serie',
    pairing: '?coppia|coppie|relazione',
    characters: 'personaggi ?protagonisti|protagonista',
    rating: 'classificazione|fascia deta ?eta',
    category: 'genere|generi|tipo di coppia|tag aggiuntive ?tipo|tema ~contesto',
    status: '?stato|completa|conclusa|in corso',
    series: 'seguito|parte di|parte della serie ~serie',
    date: 'pubblicato|data di pubblicazione ?data ~completa',
    archive: 'archivio|archiviazione|distribuzione|link dove trovare la ff originale',
    disclaimer: 'diritti dautore|note legali ?diritti ~note',
    thanks: 'dediche !dedica|ringraziamenti',
    beta: 'betalettrice|corretto da|betaggio',
    notes: 'nda !note|nota ~attenzione|avvertenze',
    warnings: 'avvertenze|trigger warning|warn !avvertimenti ?attenzione ~note',
    spoilers: 'storyline|contesto ?periodo|tempo',
    summary: 'sommario|trama|intro !riassunto',
    feedback: 'commenti a|recensione|critiche',
    length: 'lunghezza|conta parole|capitoli ?parole',
    language: 'lingua|lingua originale',
    challenge: 'sfida|concorso|iniziativa ~tema',
    other: 'punto di vista ?canzone|musica',
    chapter: 'capitolo|cap ?parte ~capitoli',
  },
  links: 'di|del|della|dellautrice|dellautore|per|a|al|alla|su|dei',
  modifiers:
    'autore|autrice|dellautore|dellautrice|della|del|di|la|il|le|lo|mia|mio|questa|questo|altra|altre|prima|fic|ff|storia' +
    '|capitolo|e|breve|piccola|generale|generali|principale|principali|importante|importanti',
  joiners: 'e|ed|o|od',
};
