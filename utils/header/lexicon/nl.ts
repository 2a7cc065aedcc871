import type { Lexicon } from './lexicon';

export const nl: Lexicon = {
  words: {
    title: 'naam van het verhaal ?verhaal',
    author: 'auteur|schrijver|schrijfster',
    contact: 'emailadres ?adres',
    fandom: 'gebaseerd op ?serie|boek',
    pairing: 'koppel ?relatie|paar',
    characters: 'personage|karakters|hoofdpersonen',
    rating: 'classificatie|leeftijdsgrens ?leeftijd',
    category: 'thema|trefwoorden ?soort',
    status: 'status|afgerond ?voltooid',
    series: 'reeks|vervolg|vervolg op ~serie',
    date: 'datum|gepubliceerd ?geschreven',
    archive: 'archief|archivering|archiveren',
    disclaimer: 'rechten|juridisch|eigendom',
    thanks: 'dank|bedankt|opgedragen aan',
    beta: 'gebetad door|betalezer|nagekeken door',
    notes: 'opmerkingen|extra informatie !notitie|opmerking|voorwoord',
    warnings: 'let op !waarschuwing|waarschuwingen',
    spoilers: 'tijdlijn|seizoen ?tijd',
    summary: 'beschrijving !samenvatting ?inhoud',
    feedback: 'commentaar naar|kritiek ?reactie',
    length: 'lengte|aantal woorden|hoofdstukken ?woorden ~status',
    language: 'taal',
    challenge: 'uitdaging|wedstrijd|geschreven voor ~thema',
    other: 'perspectief|liedje|foto bij ?muziek',
    chapter: 'hoofdstuk|hoofdstuktitel ?deel ~hoofdstukken',
  },
  links: 'van|voor|bij|aan|op|over',
  modifiers:
    'auteur|schrijver|schrijfster|van|de|het|een|mijn|dit|deze|korte|kleine|eerste|extra|belangrijke|verhaal|hoofdstuk|en' +
    '|algemene',
  joiners: 'en|of',
};
