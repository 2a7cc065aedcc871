import type { Lexicon } from './lexicon';

export const de: Lexicon = {
  words: {
    title:
      'name der geschichte|titel der geschichte|name der ff|titel der story|titel der ff|titel der fanfiction' +
      '|storytitel|name der story|originaltitel|name der fanfic',
    author:
      'autor|autorinnen|verfasser|verfasserin|schreiberin|geschrieben von|eine geschichte von|ubersetzer|ubersetzerin' +
      '|ubersetzt von|originalautor|originalautorin|idee und text|schreiberling|tater|taterin|verbrochen von' +
      '|verzapft von',
    contact:
      'emailadresse|adresse|hp|email adresse|mailadresse|kontakt|meine seite|erreichbar unter|icq|mail an mich' +
      '|post an mich',
    fandom:
      'fanfiction zu|serie|vorlage|fanfic zu|fanfiktion zu|serien|fandoms|basiert auf|basierend auf|anime und manga' +
      '|ursprung|woher',
    pairing:
      'paar|paare|paarung|beziehung|wer mit wem|liebespaar|hauptpairing|nebenpairing|paarungen|pairings und charaktere' +
      '|konstellation|wer liebt wen',
    characters:
      'hauptpersonen|hauptperson|vorkommende personen|hauptcharaktere|hauptcharakter|nebencharaktere|charaktere' +
      '|charakter|hauptfiguren|figuren|hauptrollen|wer kommt vor|es spielen mit|mitwirkende|in den hauptrollen' +
      '|darsteller',
    rating:
      'altersbeschrankung|einstufung|freigabe|altersgrenze|altersangabe|altersstufe|jugendschutz|empfohlen ab|lesealter' +
      '|alterslimit|alterskategorie|bewertung nach alter|ratings|raiting|rated ab|freigegeben ab|altersfreigabe fsk' +
      '|altersklasse|mindestalter',
    category:
      'kategorie|thema|genre und stil|kategorien|einordnung|stichworte|stichworter|schlagworte|schlagworter' +
      '|art der geschichte|storytyp|textart|gattung|genres',
    status:
      'abgeschlossen|beendet|fertiggestellt|stand|aktueller stand|fertigstellung|bearbeitungsstand|vollstandig' +
      '|noch nicht fertig|abgeschlossen ja nein|in arbeit|geschichte abgeschlossen|status der geschichte|fortschritt',
    series:
      'teil der serie|fortsetzung|fortsetzung von|teil der reihe|zyklus|vorganger|nachfolger|vorgeschichte|gehort zu' +
      '|anschluss an|folgt auf|spielt nach|prequel zu|sequel zu',
    date:
      'datum|veroffentlicht|aktualisiert|erstellt|entstanden|geschrieben am|erstellt am|veroffentlicht am|online seit' +
      '|eingestellt am|eingestellt|hochgeladen am|hochgeladen|letzte aktualisierung|zuletzt aktualisiert' +
      '|aktualisiert am|beendet am|begonnen am|fertiggestellt am|update vom|erscheinungsdatum|letztes update' +
      '|zuletzt geandert',
    archive:
      'archiv|archivierung|archivieren|verbreitung|weiterverbreitung|veroffentlichung|archivieren erlaubt' +
      '|archive erlaubt|haben wollen|wer sie haben will|erstveroffentlichung|auch zu finden|auch veroffentlicht',
    disclaimer:
      'urheberrecht|rechte|rechtliches|rechtliche hinweise|disclaimer und co|disclaimer wie immer|eigentumsrechte' +
      '|copyright und co|wem gehort was|was gehort wem|was mir nicht gehort|nicht meins|nichts meins|ich besitze nichts' +
      '|kein geld|rechtekram|rechtskram|rechtlicher kram|der rechtliche kram|juristisches|der ubliche kram' +
      '|rechtsbelehrung|besitzverhaltnisse|besitzanspruche|eigentumer|rechteinhaber|die rechte liegen bei' +
      '|alle rechte bei|wichtiger rechtlicher hinweis|kleingedrucktes|discalimer|disclaimers',
    thanks:
      'widmungen|danksagungen|danke an|dankeschon|dankeschon an|herzlichen dank|vielen dank an|besonderer dank' +
      '|ein dank geht an|mein dank gilt|gewidmet|geschenk fur|grusse an|widmung an|reviewantworten|kommiantworten' +
      '|reaktionen auf reviews',
    beta:
      'betaleser|betaleserin|betagelesen von|gegengelesen von|gegenleser|gegenleserin|korrekturgelesen von' +
      '|korrekturleser|korrekturleserin|korrektur|korrektur gelesen|beta gelesen|betas|betaleserinnen|betat von' +
      '|gebetat von|lektorat|lektor|lektorin|rechtschreibkontrolle|ungebetat|nicht gebetat|probeleser|probeleserin' +
      '|probegelesen von',
    notes:
      'hinweis|bemerkung|zeichenerklarungen|autorennotizen|autorenkommentar|autorenkommentare|autoren notiz' +
      '|anmerkung des autors|anmerkung der autorin|kommentar der autorin|kommentar des autors|vorwort des autors' +
      '|vorwort der autorin|vorbemerkungen|anm|anm d autors|zur geschichte|zur story|zum kapitel|mein kommentar|senf' +
      '|mein senf|gelaber|geschwafel|gequatsche|laberecke|kommi|kommis|nachwort|hinweise|wissenswertes|kurze info' +
      '|hintergrund|zu dieser geschichte|worum es mir geht|worterklarungen|vokabeln|glossar',
    warnings:
      'slashwarnung|warnhinweise|warnungen und hinweise|inhaltswarnung|inhaltswarnungen|inhaltshinweis|inhaltshinweise' +
      '|content warnung|triggerwarnungen|triggerhinweis|triggerhinweise|trigger warnungen|slash warnung|charaktertod' +
      '|vorwarnung|vorwarnungen|zur warnung|gewarnt sei vor|ich warne vor|es wird gewarnt vor|enthaltene themen' +
      '|sensible inhalte|kritische inhalte|nichts fur|nicht geeignet fur|fur wen nicht|warning wegen|warnings' +
      '|was euch erwartet|was dich erwartet|was drin ist|auf eigene gefahr|achtung an alle|das erwartet euch' +
      '|nicht enthalten',
    spoilers:
      'zeitpunkt|zeitrahmen|spoilerwarnung|spoiler fur|handlungszeit|zeitlinie|spielt in|spielt wahrend' +
      '|zeitliche einordnung|zeitpunkt der handlung|zeitpunkt der geschichte|staffeln|ort der handlung|handlungsort' +
      '|ort und zeit|zeit und ort|handlungszeitraum|nach folge|timeline und spoiler',
    summary:
      'kurzbeschreibung|handlung|beschreibung|einblick|worum gehts|um was gehts|worum geht es|worum es geht' +
      '|um was es geht|darum gehts|darum geht es|was bisher geschah|kurzinhalt|kurze inhaltsangabe' +
      '|kurze zusammenfassung|inhaltsbeschreibung|klappentext|kurzfassung|zum inhalt|ausgangslage|kurzzusammenfassung' +
      '|uberblick',
    feedback:
      'kritik|kommentare an|meinungen|wunsche|kommentare bitte|reviews bitte|reviews und kommentare|ruckmeldung' +
      '|ruckmeldungen|ruckmeldungen an|kommentare und kritik|lob und kritik|kritik und lob|eure meinung|anregungen' +
      '|feedback bitte|feedback an|feedback bitte an|bitte um feedback|reviews an|briefe an|morddrohungen an|fanpost an' +
      '|kommis an|schreibt mir|r und r',
    length:
      'lange|worter|wortanzahl|worterzahl|grosse|kapitel|anzahl worter|anzahl der worter|worter gesamt|worter insgesamt' +
      '|anzahl kapitel|anzahl der kapitel|kapitelanzahl|kapitelzahl|seitenanzahl|seitenzahl|anzahl der teile' +
      '|teile gesamt|wortzahl|lange der geschichte|lange der story|dateigrosse|zahlung',
    language: 'sprache|originalsprache|sprachen|geschrieben in',
    challenge:
      'herausforderung|vorgabe|challenge von|wettbewerb|wettbewerbsbeitrag|geschrieben fur|entstanden fur|prompts' +
      '|wichtelgeschichte|wichtelgeschichte fur|adventskalender|tabelle|stichwort|beitrag zu|beitrag zum|antwort auf' +
      '|antwort auf die challenge|aufgabenstellung|vorgaben|thema der challenge|wichteln',
    copyright: 'urheber|copyright by|urheberrechte|kopieren|alle rechte vorbehalten|copyright c',
    other:
      'sicht|perspektive|legende|klicks|erzahlperspektive|erzahler|aus sicht von|lied|liedtext|songtext|musiktipp' +
      '|gehorte musik|zitat|motto|schreibweise|zeichen und bedeutung|zeichenlegende|aufrufe|zugriffe|favoriten' +
      '|empfehlungen|bewertung|bewertungen|cover von|bild von|lied von|songtext von|verlinkung|abkurzungen',
    chapter: 'kapitelname|kapiteltitel|kapitel nr|teil nr|kapiteluberschrift|uberschrift|epilog|folge nr|akt',
  },
  strong: {
    author: 'autorin',
    rating: 'altersfreigabe|alterseinstufung|altersempfehlung',
    thanks: 'widmung|danksagung',
    notes: 'anmerkung|anmerkungen|kommentar|vorwort|notiz|autorennotiz|vorbemerkung',
    warnings: 'warnung|warnungen|warnhinweis|triggerwarnung',
    summary: 'zusammenfassung|inhaltsangabe',
  },
  anywhere: {
    disclaimer: 'haftungsausschluss',
  },
  everyday: {
    title: 'geschichte',
    contact: 'post|seite',
    fandom: 'aus|welt|quelle|universum',
    pairing: 'liebe|paarchen|parchen|beziehungen',
    characters: 'personen',
    rating: 'ab|alter|freigegeben|geeignet ab|fsk',
    category: 'typ|art|form|stimmung|richtung|stil',
    status: 'fertig',
    series: 'davor|danach|reihe',
    disclaimer: 'besitz|rechtslage|meins|eigentum|klarstellung|das ubliche|ubliches|nicht mein',
    thanks: 'danke|fur wen|knuddler|gruss|grusse|knuddel|vielen dank|dank an',
    notes:
      'vorneweg|gedanken|anmerkungen vorab|vorab|einleitung|wichtig|sonstiges|erklarung|erklarungen|infos|bemerkungen' +
      '|nur kurz|noch was|blabla',
    warnings: 'achtung|warne|obacht|aufgepasst|bitte beachten|beachte|vorsicht|enthalt|beinhaltet',
    spoilers: 'zeit|jahr|staffel|wann|spielt|folge|band|bucher|schauplatz|setzt an',
    summary: 'inhalt|story|kurz|handelt von|idee|in kurze|kurz gesagt|was passiert',
    feedback: 'briefe|lob|meinung|kommentare',
    length: 'gesamt|seiten|teile|zeichen|worte|umfang',
    challenge: 'aufgabe|fur die challenge|wunsch',
    chapter: 'teil|abschnitt|szene|kapitel eins',
  },
  also: {
    title: 'story',
    contact: 'autor',
    fandom: 'thema',
    rating: 'warnung',
    category: 'einstufung',
    status: 'teil',
    series: 'serie',
    date: 'zeit|abgeschlossen',
    disclaimer: 'anmerkung|vorwort',
    notes: 'achtung|vorsicht',
    warnings: 'hinweis|hinweise|wichtig|bemerkungen|anmerkung',
    spoilers: 'inhalt',
    feedback: 'kommentar',
    length: 'stand',
    chapter: 'kapitel|story|folge',
  },
  links: 'der|des|die|zu|zum|zur|von|an|fur|vom|bezuglich|betreffend|uber',
  modifiers:
    'autor|autorin|autors|der|die|das|dieses|diese|mein|meine|meiner|unsere|kleine|kleiner|kurze|kurzer|erste|zweite' +
    '|weitere|allgemeine|kapitel|story|und|noch|wichtige|zusatzliche|ubliche|ublicher|aller|alle|eigene|eigener' +
    '|eigenes|sonstige|zusatz|extra|meines|unser|ganz|ein|eine|kleines|kurz|letzte|neue|neues|vorsichtige|dringende' +
    '|wie|immer|zweiter|erster|dieser|storys|autoren|autorinnen|taterinnen|bitte|vorlaufige|voraussichtliche|aktuelle' +
    '|aktueller|haupt|neben',
  joiners: 'und|oder|sowie|bzw|beziehungsweise',
  prose: 'kein|keine|keinen|ohne|nicht',
};
