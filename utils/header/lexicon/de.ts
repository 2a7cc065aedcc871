import type { Lexicon } from './lexicon';

export const de: Lexicon = {
  words: {
    title: 'name der geschichte|titel der geschichte|name der ff ?geschichte ~story',
    author: 'autor|autorinnen !autorin',
    contact: 'emailadresse|adresse|hp',
    fandom: 'fanfiction zu|serie|vorlage ~thema',
    pairing: 'paar|paare|paarung|beziehung',
    characters: 'hauptpersonen|hauptperson|vorkommende personen ?personen',
    rating: 'altersfreigabe|alterseinstufung|altersempfehlung|altersbeschrankung|einstufung',
    category: 'kategorie|thema ?typ|art|form',
    status: 'abgeschlossen|beendet|fertiggestellt ?fertig ~teil',
    series: 'teil der serie|fortsetzung|fortsetzung von ~serie',
    date: 'datum|veroffentlicht|aktualisiert|erstellt ~zeit|abgeschlossen',
    archive: 'archiv|archivierung|archivieren',
    disclaimer: 'urheberrecht|rechte *haftungsausschluss',
    thanks: 'widmungen !widmung ?danke',
    beta: 'betaleser|betaleserin|betagelesen von',
    notes: 'hinweis|bemerkung|zeichenerklarungen !anmerkung|anmerkungen|kommentar|vorwort|notiz ~achtung',
    warnings: 'triggerwarnung|slashwarnung !warnung|warnungen ?achtung',
    spoilers: 'zeitpunkt|zeitrahmen ?zeit',
    summary: 'kurzbeschreibung|handlung|beschreibung|einblick !zusammenfassung|inhaltsangabe ?inhalt|story',
    feedback: 'kritik|kommentare an|meinungen|wunsche',
    length: 'lange|worter|wortanzahl|worterzahl|grosse|kapitel',
    language: 'sprache|originalsprache',
    challenge: 'herausforderung|vorgabe ?aufgabe',
    copyright: 'urheber',
    other: 'sicht|perspektive|legende|klicks',
    chapter: 'kapitelname|kapiteltitel ?teil ~kapitel|story',
  },
  links: 'der|des|die|zu|zum|zur|von|an|fur|vom',
  modifiers:
    'autor|autorin|autors|der|die|das|dieses|diese|mein|meine|meiner|unsere|kleine|kleiner|kurze|kurzer|erste|zweite' +
    '|weitere|allgemeine|kapitel|story|und|noch|wichtige|zusatzliche|ubliche|ublicher',
  joiners: 'und|oder|sowie',
};
