import type { Lexicon } from './lexicon';

export const it: Lexicon = {
  words: {
    title: 'titolo|titolo della storia|titolo della fic|nome della storia|titolo originale|titolo storia',
    author: 
      'autore|autrice|autori|autrici|scritto da|scritta da|di?|traduttrice|traduttore|traduzione|traduzione di|nick?'
      + '|nome autore|autore/autrice|nickname',
    contact: 'email|mail|indirizzo?|sito?|sito web|homepage|contatto|contatti',
    fandom: 
      'fandom|serie?|ispirato a|tratto da|basato su|universo|libro?|film?|telefilm|anime|manga|crossover|sezione?'
      + '|categoria fandom',
    pairing: 'coppia?|coppie?|shipper|pairing|pairings|relazione?|ship|coppia principale|paring|slash pairing',
    characters: 'personaggi|personaggio|personaggi principali|cast|protagonisti?|protagonista?|pg?|charas',
    rating: 'rating!|classificazione|eta?|raiting|rate|fascia deta|adatto a',
    category: 'genere|generi|categoria|tipo?|tipo di coppia|tag|tipologia|parole chiave|tag aggiuntive|tema?',
    status: 'stato?|completa?|conclusa?|in corso?|completata|completo?|stato storia|stato della storia|finita?',
    series: 'seguito|seguito di|saga|parte di|sequel|prequel|parte della serie|ciclo|serie di',
    date: 
      'data?|pubblicata|aggiornata|pubblicato|scritta il|data di pubblicazione|ultimo aggiornamento|aggiornamento'
      + '|pubblicazione|data di stesura|aggiornato|scritto il|beta il',
    archive: 
      'archivio|archiviazione|link|distribuzione|pubblicata su|permesso?|link originale|link dove trovare loriginale'
      + '|link dove trovare la ff originale|permessi',
    disclaimer: 
      'disclaimer*|disclaimers|disclamer*|diritti?|diritti dautore|note legali|proprieta|nota legale|legale|disclaimers vari'
      + '|discalimer',
    thanks: 
      'dedica!|dediche|ringraziamenti!|ringraziamento|grazie?|grazie a|dedicata a|dedicato a|ringraziamenti speciali'
      + '|un grazie a|crediti|dedicata|regalo per?|per?',
    beta: 
      'beta|betas|betata da|beta reader|betareader|betalettrice|corretto da|betaggio|betaletta da|beta lettrice|betato da',
    notes: 
      'note!|nota!|note dellautore|note dellautrice|nota dellautrice|nota dellautore|nda|na|avvertenza|avvertenze varie'
      + '|introduzione|premessa|prefazione|commento|commenti|spiegazioni|ps|note della traduttrice|ndt|info|a/n|note autore'
      + '|note autrice|note iniziali|angolo autrice|angolo dellautrice|angolino dellautrice|chiacchiere?|chiarimenti'
      + '|precisazioni|precisazione|informazioni|note finali|sproloqui|deliri?|ispirazione|osservazioni',
    warnings: 
      'avvertimenti!|avvertimento|avvertenze|attenzione?|warning|warnings|waring|contenuto|contiene?|avviso|avvisi'
      + '|trigger warning|warn|avvisi di contenuto|trigger',
    spoilers: 
      'spoiler|spoilers|timeline|storyline|contesto|periodo?|epoca|ambientazione|stagione|tempo?|ambientata|cronologia|luogo?'
      + '|contesto generale|collocazione|missing moment|ambientato',
    summary: 
      'riassunto!|sommario|trama|introduzione storia|descrizione|summary|sinossi|riassunto della trama|breve riassunto'
      + '|presentazione?|riassunto del capitolo|intro',
    feedback: 'feedback|recensioni|commenti a|recensione|critiche',
    length: 
      'lunghezza|parole?|conto parole|conta parole|numero parole|capitoli|numero capitoli|numero di parole|conteggio parole'
      + '|wordcount|word count|words|n parole|pagine?|parti?',
    language: 'lingua|lingua originale',
    challenge: 
      'sfida|challenge|prompt!|concorso|contest|iniziativa|pacchetto|scritta per|prompt regalo|tabella?|partecipa a'
      + '|concorso di',
    copyright: 'copyright',
    other: 
      'pov|punto di vista|canzone?|musica?|legenda|letture|preferiti|colonna sonora|testo?|immagine?|banner|citazione'
      + '|citazioni|canzoni',
    chapter: 'capitolo|cap|parte?|prologo|epilogo|titolo del capitolo|titolo capitolo|atto|interludio',
  },
  ambiguous: {
    note: ['notes', 'warnings', 'disclaimer'],
    serie: ['fandom', 'series'],
    tema: ['category', 'challenge'],
    attenzione: ['warnings', 'notes'],
    capitoli: ['length', 'chapter'],
    avvertenze: ['warnings', 'notes'],
    contesto: ['spoilers', 'category'],
    completa: ['status', 'date'],
  },
  links: 'di|del|della|dellautrice|dellautore|per|a|al|alla|su|dei',
  modifiers: 
    'autore|autrice|dellautore|dellautrice|della|del|di|la|il|le|lo|mia|mio|questa|questo|altra|altre|prima|fic|ff|storia'
    + '|capitolo|e|breve|piccola|generale|generali|principale|principali|importante|importanti',
  joiners: 'e|ed|o|od',
};
