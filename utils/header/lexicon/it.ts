import type { Lexicon } from './lexicon';

export const it: Lexicon = {
  words: {
    title:
      'titolo|nome della storia|titolo originale|titolo della fic|titolo della fan fiction|titolo della ff' +
      '|titolo della storia|titolo fic|nome della fic',
    author:
      'autore|autori|autrici|traduttrice|autrice|scritto da|scritta da|autore originale|autrice originale|traduttore' +
      '|traduzione di|tradotto da|tradotta da|pseudonimo|nome autore|nome autrice|fan fiction di|fanfiction di' +
      '|fanfic di|una fan fiction di|storia di|una storia di|raccontata da|colpevole|la colpevole',
    contact:
      'sito web|email dellautrice|email dellautore|indirizzo email|indirizzo mail|posta elettronica|contatti|contatto' +
      '|pagina autore|il mio sito|il mio blog|per contattarmi|per scrivermi|msn',
    fandom:
      'ispirato a|tratto da|universo|fandoms|universo di riferimento|basato su|tratta da|opera originale|serie tv' +
      '|telefilm|crossover tra|da dove vengono',
    pairing:
      'coppia principale|coppie principali|coppie secondarie|pairing principale|chi con chi|personaggi e coppie' +
      '|coppie e personaggi|accoppiamenti|accoppiamento|abbinamento',
    characters:
      'personaggi principali|personaggio principale|con la partecipazione di|personaggi secondari|in scena|chi ce',
    rating:
      'fascia deta|raiting|valutazione|fascia di eta|limite di eta|limite eta|eta consigliata|eta minima' +
      '|classificazione per eta|consigliato a|consigliata a|vietato ai minori di|vietata ai minori di|vm|adatto a' +
      '|adatta a|semaforo',
    category:
      'genere|generi|tipo di coppia|tag aggiuntive|categoria|categorie|tipo di storia|tipo di fic|parole chiave' +
      '|generi letterari|contesto generale|tipologia di fic|tipo di opera|genere letterario',
    status:
      'stato della storia|stato della fic|in corso dopera|storia completa|fic completa|storia conclusa|completa si no' +
      '|stato di avanzamento|in aggiornamento',
    series:
      'seguito|parte di|parte della serie|seguito di|sequel di|prequel di|continuazione di|fa parte di|parte precedente' +
      '|parte del ciclo|episodio precedente|spin off|spinoff',
    date:
      'pubblicato|data di pubblicazione|data di inizio|data di fine|data di creazione|data di stesura' +
      '|data di aggiornamento|pubblicata il|pubblicato il|aggiornata il|aggiornato|aggiornato il|ultimo aggiornamento' +
      '|scritta il|scritto il|scritta nel|scritto nel|iniziata il|finita il|terminata il|conclusa il|inserita il' +
      '|postata il|creata il|data di uscita',
    archive:
      'archivio|archiviazione|distribuzione|link dove trovare la ff originale|archivia|permesso di pubblicazione' +
      '|pubblicata anche su|gia pubblicata su|ripubblicazione|riproduzione|archivi|postata anche su|per archiviare' +
      '|link alloriginale|link alla storia originale',
    disclaimer:
      'diritti dautore|note legali|disclaimers|diclaimer|discleimer|disclaimerz|avvertenza legale|avvertenze legali' +
      '|avviso legale|nota legale|esonero|esonero di responsabilita|esclusione di responsabilita' +
      '|scarico di responsabilita|diritto dautore|copyrights|proprieta di|proprieta intellettuale|di chi sono' +
      '|chi possiede cosa|a chi appartengono|appartengono a|appartiene a|non sono miei|non sono mie|non e mia' +
      '|non mi appartengono|non mi appartiene|niente e mio|nulla e mio|nulla mi appartiene|non possiedo nulla' +
      '|la solita solfa|le solite cose|le solite note legali|le cose legali|la parte noiosa|la parte legale|roba legale' +
      '|cose noiose|proprietario|senza scopo di lucro|scopo di lucro|disconoscimento',
    thanks:
      'dediche|dedicata a|dedicato a|dedicato con affetto a|un grazie a|grazie a|ringraziamenti a' +
      '|ringraziamenti speciali|un ringraziamento a|regalo per|regalo di compleanno per|per il compleanno di' +
      '|risposte alle recensioni|risposte ai commenti|risposta alle recensioni|bacioni a|baci a|saluti a|special thanks' +
      '|a chi',
    beta:
      'betalettrice|corretto da|betaggio|beta reader|betareader|beta readers|betas|betata da|betato da|betalettore' +
      '|betalettura|beta lettura|corretta da|correttrice|correttore|revisionata da|riletta da|non betata|senza beta' +
      '|betaggio di',
    notes:
      'nda|note dellautore|note dellautrice|nota dellautore|nota dellautrice|note autore|note autrice' +
      '|note della traduttrice|note iniziali|nota iniziale|note finali|note aggiuntive|note alla storia' +
      '|note al capitolo|note al testo|note preliminari|note varie|n d a|nda iniziali|nota bene|premesse|prefazione' +
      '|preambolo|commento dellautrice|commenti dellautrice|commento personale|precisazione|precisazioni|chiarimenti' +
      '|chiarimento|prima di cominciare|prima di iniziare|prima di leggere|due parole prima|qualche nota' +
      '|varie ed eventuali|angolo autrice|angolo dellautrice|angolo autore|angolino dellautrice|lo spazio dellautrice' +
      '|spazio autrice|spazio dellautrice|sproloqui|sproloquio|ispirazione|glossario|postfazione|piccola nota' +
      '|vocabolario',
    warnings:
      'trigger warning|warn|avvertimenti vari|avviso ai lettori|avvisi ai lettori|avvertenza|warnings|allerta' +
      '|contenuti sensibili|contenuto per adulti|per chi e sensibile|per i piu sensibili|tematiche delicate' +
      '|tematiche forti|triggers|avvertimenti contenuto|avvisi di contenuto|controindicazioni|siete avvisati' +
      '|siete avvertiti|non leggere se|possibili trigger|temi sensibili|temi trattati|cosa troverete|cosa vi aspetta' +
      '|cosa non troverete|a vostro rischio e pericolo|che cosa troverete',
    spoilers:
      'storyline|contesto|spoiler per|spoiler su|spoilers per|linea temporale|collocazione|collocazione temporale' +
      '|ambientazione|ambientata in|ambientata durante|ambientata dopo|tempo e luogo|luogo e tempo|si colloca' +
      '|si colloca dopo|missing moment|periodo storico|contesto temporale|spoiler fino a|libro di riferimento',
    summary:
      'sommario|trama|intro|riassunto della storia|riassunto del capitolo|trama della storia|breve riassunto' +
      '|breve trama|introduzione alla storia|sinossi|di cosa parla|di che parla|di cosa si tratta|di che si tratta' +
      '|la trama|riassunto delle puntate precedenti|nelle puntate precedenti|anticipazione|anticipazioni' +
      '|storia in breve|premessa della storia',
    feedback:
      'commenti a|recensione|critiche|recensite|recensite per favore|commenti e critiche|commenti e recensioni' +
      '|commenti ben accetti|critiche costruttive|feedback a|complimenti e critiche|minacce di morte|scrivetemi' +
      '|fatemi sapere|commentate',
    length:
      'lunghezza|conta parole|capitoli|numero di parole|numero parole|conteggio parole|parole totali|totale parole' +
      '|numero capitoli|numero di capitoli|n capitoli|n parole|numero di pagine|capitoli totali|dimensioni' +
      '|lunghezza della storia|wordcount fiumidiparole|numero di parti|conteggio',
    language: 'lingua|lingua originale|lingue|scritta in',
    challenge:
      'sfida|concorso|iniziativa|scritta per|scritto per|sfida di|risposta alla sfida|concorso di' +
      '|partecipante al contest|partecipa al contest|prompts|tema della sfida|pacchetto|richiesta di|su richiesta di' +
      '|per il contest|contest di|storia partecipante al contest|citazione obbligatoria',
    copyright: 'tutti i diritti riservati|diritti riservati|plagio|vietata la riproduzione|riproduzione vietata',
    other:
      'punto di vista|punto di vista di|voce narrante|narratore|narratrice|canzone usata|colonna sonora' +
      '|testo della canzone|testo di|ascoltando|simboli|visualizzazioni|preferiti|seguiti|lettori|in corsivo' +
      '|recensioni ricevute',
    chapter:
      'capitolo|cap|titolo del capitolo|nome del capitolo|titolo capitolo|prologo|epilogo|capitolo n|capitolo numero' +
      '|capitolo unico|episodio numero|cap n',
  },
  strong: {
    characters: 'personaggi',
    rating: 'classificazione',
    disclaimer: 'liberatoria',
    thanks: 'dedica|ringraziamenti|ringraziamento',
    notes: 'note|nota|premessa',
    warnings: 'avvertimenti|avvertimento|avvertenze|avvisi',
    summary: 'riassunto',
  },
  everyday: {
    title: 'nome|storia',
    author: 'nick|di|da|scrittrice|penna|nickname|mittente',
    contact: 'indirizzo|sito',
    fandom: 'serie|libro|fonte|opera|sezione|ispirata a|basata su|ispirato',
    pairing: 'coppia|coppie|relazione|relazioni|amore|accoppiata',
    characters: 'protagonisti|protagonista|con|personaggio|interpreti|comparse',
    rating: 'eta|pubblico|vietato|bollino|colore|divieto|livello|per chi|censura',
    category: 'tipo|tema|stile|filone|etichette|tipologia',
    status: 'stato|completa|conclusa|in corso|completata|terminata|finita|incompleta|sospesa|interrotta|aggiornamenti',
    series: 'segue|ciclo|raccolta|precedente|serie precedente|prima',
    date: 'data|scritta|scritto|pubblicata|aggiornata|postata|inizio|fine|stesura',
    archive: 'dove trovarla|permesso|permessi|pubblicazione|autorizzazione|diffusione|anche su',
    disclaimer:
      'diritti|legale|crediti|credits|proprieta|clausola|dichiarazione|proprietari|non miei|non e mio|di chi e' +
      '|i diritti',
    thanks: 'grazie|per|saluti|ringrazio|dedicata|dedicato|regalo|bacioni|baci',
    beta: 'revisione|correzione|correzioni',
    notes:
      'importante|avviso|commento|commenti|varie|curiosita|spiegazione|spiegazioni|informazioni|introduzione' +
      '|chiacchiere|osservazioni|considerazioni|delirio|deliri|due parole|extra|avviso importante',
    warnings:
      'attenzione|contiene|contenuto|contenuti|pericoli|pericolo|presenza di|temi|tematiche|allarme|occhio|occhio a' +
      '|attenti a|attente a|rischi|non adatta a|sconsigliata a|sconsigliato a|include|cautela',
    spoilers:
      'periodo|tempo|quando|dove|anno|luogo|stagione|episodio|episodi|momento|epoca|volume|riferimenti|si svolge' +
      '|ambientata|ambientato|cronologia',
    summary:
      'la storia|argomento|in breve|descrizione|sintesi|in sintesi|in poche parole|soggetto|estratto|cosa succede' +
      '|parla di',
    feedback: 'recensioni|parere|pareri|opinioni|suggerimenti|impressioni|insulti|pomodori',
    length: 'parole|pagine|totale|parti|battute|dimensione',
    challenge: 'richiesta|scambio|evento|elementi|elemento|frase|per la sfida|tabella|set|su richiesta',
    other: 'canzone|musica|testo|immagine|copertina|citazione|letture|visite|umore|legenda|voti|letta',
    chapter: 'parte|atto|scena|puntata',
  },
  also: {
    fandom: 'categoria|genere',
    rating: 'avvertimenti|avvertimento|avvertenza|avviso|contenuto',
    category: 'contesto|classificazione|contenuto|temi|personaggi',
    status: 'capitoli',
    series: 'serie|parti',
    date: 'completa|aggiornamenti|pubblicazione|completata|conclusa|terminata|finita',
    disclaimer:
      'note|avvertenze|avvertenza|note dellautrice|avvisi|avvertimenti|premessa|premesse|personaggi|attenzione' +
      '|nota dellautrice|note autrice|avviso',
    thanks: 'scritta per|su richiesta di|crediti',
    notes: 'attenzione|avvertenze|avvertenza|avviso ai lettori|avvisi',
    warnings:
      'note|avviso|contesto|premessa|premesse|precisazioni|nota bene|note autrice|importante|note dellautrice' +
      '|note dellautore|nota|avviso importante|tipo di coppia|chiarimenti|generi',
    spoilers: 'libro|serie|avviso',
    summary: 'introduzione|storia|premessa',
    feedback: 'commenti|risposte alle recensioni',
    challenge: 'tema|dedicata a|per',
    other: 'crediti|titolo originale',
    chapter: 'capitoli|titolo|episodio',
  },
  links: 'di|del|della|dellautrice|dellautore|per|a|al|alla|su|dei|dalla|dal|riguardo',
  modifiers:
    'autore|autrice|dellautore|dellautrice|della|del|di|la|il|le|lo|mia|mio|questa|questo|altra|altre|prima|fic|ff' +
    '|storia|capitolo|e|breve|piccola|generale|generali|principale|principali|importante|importanti|mie|miei|sua|suo' +
    '|una|un|qualche|alcune|alcuni|molto|altro|altri|ultima|ultime|solite|soliti|solita|solito|iniziale|iniziali' +
    '|finale|finali|legale|legali|piccole|piccoli|doverose|doverosa|eventuali|eventuale|possibili|possibile|previsto' +
    '|previsti|vari|varie|attuale|personale|personali|nostra|nostri|nostre|seconda|terza|nuova|nuove|aggiuntive' +
    '|preliminari|autori|autrici|fanfic|fanfiction|traduttrice|totali|totale|unica|unico|ragazze|ragazzi|lettori' +
    '|lettrici|tutti',
  joiners: 'e|ed|o|od|e o',
  prose: 'senza|nessun|nessuna|nessuno',
};
