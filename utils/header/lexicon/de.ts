import type { Lexicon } from './lexicon';

export const de: Lexicon = {
  words: {
    title: 'titel|name der geschichte|titel der geschichte|name der ff|storytitel|ff titel|geschichte?',
    author: 
      'autor|autorin!|autoren|autorinnen|verfasser|verfasserin|geschrieben von|von?|name des autors|name der autorin'
      + '|ubersetzer|ubersetzerin|ubersetzt von|ubersetzung|autor/in|schreiberling',
    contact: 'email|mail|emailadresse|adresse|webseite|homepage|hp|kontakt|mailadresse',
    fandom: 'fandom|fanfiction|fanfiction zu|serie|vorlage|reihe?|bereich|fernsehserie|film?|buch?|anime|basiert auf',
    pairing: 
      'pairing|pairring|paaring|paar|paare|paarung|paarungen|parchen|beziehung|beziehungen|hauptpairing|nebenpairing',
    characters: 
      'charaktere|charakter|personen?|hauptpersonen|hauptperson|hauptcharaktere|hauptcharakter|hauptfiguren|figuren|charas'
      + '|chara|nebencharaktere|vorkommende personen|mitwirkende|darsteller|besetzung|beteiligte|es spielen mit|protagonisten',
    rating: 
      'rating|altersfreigabe|alterseinstufung|altersempfehlung|altersbeschrankung|altersbegrenzung|einstufung|freigabe|alter?'
      + '|fsk|raiting|ab?',
    category: 
      'kategorie|kategorien|genre|genres|typ?|art?|schlagworte|stichworte|tags|gattung|thema|einordnung|form?'
      + '|art der geschichte|zusatzliche tags',
    status: 'status|abgeschlossen|fertig?|beendet|stand?|fertiggestellt|zustand',
    series: 
      'teil der serie|fortsetzung|fortsetzung von|fortsetzung zu|vorgeschichte|vorganger|teil der reihe|teil von|trilogie'
      + '|zyklus|sequel',
    date: 
      'datum|veroffentlicht|aktualisiert|geschrieben am|geschrieben?|hochgeladen|erstellt|eingestellt|entstanden'
      + '|zuletzt aktualisiert|letzte anderung|letztes update|begonnen|erstellt am|veroffentlicht am|beendet am'
      + '|entstehungsdatum',
    archive: 'archiv|archivierung|archivieren|veroffentlichung|weitergabe|erlaubnis|verbreitung|veroffentlichen',
    disclaimer: 
      'disclaimer*|haftungsausschluss*|urheberrecht|rechte|rechtliches|copyrighthinweis|rechtlicher hinweis|eigentum'
      + '|rechtlicher kram|disclaimers|dislaimer|diskleimer|besitz?|besitzanspruche|das ubliche',
    thanks: 
      'widmung!|widmungen|danke?|danksagung|danksagungen|dank|danke an|dank an|gewidmet|fur?|ein dank an|vielen dank an'
      + '|ein danke geht an|geschenk fur|gruss?|grusse?',
    beta: 
      'beta|betas|betaleser|betaleserin|betagelesen von|betareader|korrektur|korrekturgelesen|korrekturleser|gebetat von'
      + '|gebetat|betaleserinnen',
    notes: 
      'anmerkung!|anmerkungen!|kommentar!|vorwort!|hinweis|hinweise|bemerkung|bemerkungen|autorennotiz|notiz!|notizen|an|a/n'
      + '|einleitung|anmerkung der autorin|anmerkung des autors|anmerkungen der autorin|anmerkungen des autors|info|infos'
      + '|nachwort|ps|erklarung|erklarungen|zur geschichte|zeichenerklarung|zeichenerklarungen|wichtig?|autorenkommentar'
      + '|kommentare|vorbemerkung|allgemeines|zu beginn|hintergrund|inspiration',
    warnings: 
      'warnung!|warnungen!|warning|warnings|triggerwarnung|triggerwarnungen|achtung?|vorsicht?|inhaltswarnung'
      + '|inhaltswarnungen|enthalt|slashwarnung|warnhinweis|warnhinweise|darnung?',
    spoilers: 
      'spoiler|zeit?|zeitpunkt|zeitrahmen|zeitlinie|spielt?|staffel|folge?|ort?|ort und zeit|handlungszeit'
      + '|zeitliche einordnung|timeline|spoilerwarnung|handlungsort|episode|spielt nach|zeitraum|schauplatz',
    summary: 
      'inhalt?|zusammenfassung!|kurzbeschreibung|handlung|inhaltsangabe!|kurzinhalt|worum gehts|summary|beschreibung'
      + '|kurzfassung|klappentext|einblick|was bisher geschah|kurzzusammenfassung|plot|story?',
    feedback: 
      'feedback|kritik|reviews|kommentare an|meinungen|ruckmeldung|ruckmeldungen|wunsche|feedback an|lob und kritik|lob?'
      + '|kommis|kommi',
    length: 
      'lange|worter|wortanzahl|worterzahl|wortzahl|worte?|grosse|kapitel|umfang|seiten|anzahl der worter|anzahl worter'
      + '|anzahl der kapitel|kapitelanzahl|teile?|seitenzahl|woerter|laenge',
    language: 'sprache|originalsprache',
    challenge: 
      'challenge|herausforderung|prompt!|vorgabe|vorgaben|aufgabe?|stichwort?|wettbewerb|wichtelgeschenk fur|geschrieben fur'
      + '|wunsch?|beitrag zur',
    copyright: 'copyright|urheber',
    other: 
      'sicht|pov|perspektive|legende|klicks|aufrufe|gelesen|favoriten|bewertung|musik?|lied?|song|songtext|liedtext|bild?'
      + '|cover|erzahlperspektive|erzahlsicht|soundtrack',
    chapter: 'kapitelname|kapiteltitel|prolog|epilog|teil?|kap|abschnitt|folgenname',
  },
  ambiguous: {
    serie: ['fandom', 'series'],
    zeit: ['spoilers', 'date'],
    kapitel: ['length', 'chapter'],
    teil: ['chapter', 'status'],
    achtung: ['warnings', 'notes'],
    abgeschlossen: ['status', 'date'],
    story: ['summary', 'title', 'chapter'],
    thema: ['category', 'fandom'],
  },
  links: 'der|des|die|zu|zum|zur|von|an|fur|vom',
  modifiers: 
    'autor|autorin|autors|der|die|das|dieses|diese|mein|meine|meiner|unsere|kleine|kleiner|kurze|kurzer|erste|zweite'
    + '|weitere|allgemeine|kapitel|story|und|noch|wichtige|zusatzliche|ubliche|ublicher',
  joiners: 'und|oder|sowie',
};
