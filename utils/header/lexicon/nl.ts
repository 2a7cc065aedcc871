import type { Lexicon } from './lexicon';

export const nl: Lexicon = {
  words: {
    title: 'naam van het verhaal|verhaal?',
    author: 'auteur|schrijver|schrijfster',
    contact: 'emailadres|adres?',
    fandom: 'gebaseerd op|serie?|boek?',
    pairing: 'koppel|relatie?|paar?',
    characters: 'personage|karakters|hoofdpersonen',
    rating: 'classificatie|leeftijd?|leeftijdsgrens',
    category: 'soort?|thema|trefwoorden',
    status: 'status|voltooid?|afgerond',
    series: 'reeks|vervolg|vervolg op|serie~',
    date: 'datum|gepubliceerd|geschreven?',
    archive: 'archief|archivering|archiveren',
    disclaimer: 'rechten|juridisch|eigendom',
    thanks: 'dank|bedankt|opgedragen aan',
    beta: 'gebetad door|betalezer|nagekeken door',
    notes: 'notitie!|opmerking!|opmerkingen|voorwoord!|extra informatie',
    warnings: 'waarschuwing!|waarschuwingen!|let op',
    spoilers: 'tijd?|tijdlijn|seizoen',
    summary: 'samenvatting!|beschrijving|inhoud?',
    feedback: 'commentaar naar|kritiek|reactie?',
    length: 'lengte|woorden?|aantal woorden|hoofdstukken|status~',
    language: 'taal',
    challenge: 'uitdaging|wedstrijd|geschreven voor|thema~',
    other: 'perspectief|muziek?|liedje|foto bij',
    chapter: 'hoofdstuk|deel?|hoofdstuktitel|hoofdstukken~',
  },
  links: 'van|voor|bij|aan|op|over',
  modifiers:
    'auteur|schrijver|schrijfster|van|de|het|een|mijn|dit|deze|korte|kleine|eerste|extra|belangrijke|verhaal|hoofdstuk|en'
    + '|algemene',
  joiners: 'en|of',
};
