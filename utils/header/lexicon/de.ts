import type { Lexicon } from './lexicon';

export const de: Lexicon = {
  words: {
    title: 'name der geschichte|titel der geschichte|name der ff|geschichte?|story~',
    author: 'autor|autorin!|autorinnen',
    contact: 'emailadresse|adresse|hp',
    fandom: 'fanfiction zu|serie|vorlage|thema~',
    pairing: 'paar|paare|paarung|beziehung',
    characters: 'personen?|hauptpersonen|hauptperson|vorkommende personen',
    rating: 'altersfreigabe|alterseinstufung|altersempfehlung|altersbeschrankung|einstufung',
    category: 'kategorie|typ?|art?|thema|form?',
    status: 'abgeschlossen|fertig?|beendet|fertiggestellt|teil~',
    series: 'teil der serie|fortsetzung|fortsetzung von|serie~',
    date: 'datum|veroffentlicht|aktualisiert|erstellt|zeit~|abgeschlossen~',
    archive: 'archiv|archivierung|archivieren',
    disclaimer: 'haftungsausschluss*|urheberrecht|rechte',
    thanks: 'widmung!|widmungen|danke?',
    beta: 'betaleser|betaleserin|betagelesen von',
    notes: 'anmerkung!|anmerkungen!|kommentar!|vorwort!|hinweis|bemerkung|notiz!|zeichenerklarungen|achtung~',
    warnings: 'warnung!|warnungen!|triggerwarnung|achtung?|slashwarnung',
    spoilers: 'zeit?|zeitpunkt|zeitrahmen',
    summary: 'inhalt?|zusammenfassung!|kurzbeschreibung|handlung|inhaltsangabe!|beschreibung|einblick|story?',
    feedback: 'kritik|kommentare an|meinungen|wunsche',
    length: 'lange|worter|wortanzahl|worterzahl|grosse|kapitel',
    language: 'sprache|originalsprache',
    challenge: 'herausforderung|vorgabe|aufgabe?',
    copyright: 'urheber',
    other: 'sicht|perspektive|legende|klicks',
    chapter: 'kapitelname|kapiteltitel|teil?|kapitel~|story~',
  },
  links: 'der|des|die|zu|zum|zur|von|an|fur|vom',
  modifiers:
    'autor|autorin|autors|der|die|das|dieses|diese|mein|meine|meiner|unsere|kleine|kleiner|kurze|kurzer|erste|zweite'
    + '|weitere|allgemeine|kapitel|story|und|noch|wichtige|zusatzliche|ubliche|ublicher',
  joiners: 'und|oder|sowie',
};
