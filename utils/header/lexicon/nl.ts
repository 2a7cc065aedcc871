import type { Lexicon } from './lexicon';

export const nl: Lexicon = {
  words: {
    title: 'titel|naam van het verhaal|titel van het verhaal|verhaal?',
    author: 'auteur|schrijver|schrijfster|door?|geschreven door|auteurs|vertaler|vertaling|vertaald door|schrijvers',
    contact: 'email|mail|emailadres|website|site|adres?|contact',
    fandom: 'fandom|gebaseerd op|serie?|boek?|film?|fanfictie|fanfiction|universum|bron?',
    pairing: 'pairing|pairings|koppel|koppels|relatie?|relaties|paar?|ship',
    characters: 'personages|personage|karakters|hoofdpersonen|hoofdpersoon|hoofdpersonages|figuren|rollen?',
    rating: 'rating|classificatie|leeftijd?|leeftijdsgrens|beoordeling|leeftijdscategorie|kijkwijzer',
    category: 'categorie|genre|genres|soort?|type|tags|extra tags|thema|trefwoorden|categorieen',
    status: 'status|voltooid?|afgerond|compleet?|af?',
    series: 'reeks|vervolg|vervolg op|deel van|onderdeel van|voorgaand verhaal|trilogie',
    date: 'datum|gepubliceerd|geschreven?|bijgewerkt|geplaatst|gepost|laatst bijgewerkt|geschreven op',
    archive: 'archief|archivering|distributie|archiveren|link|toestemming|verspreiding',
    disclaimer: 'disclaimer*|disclaimers|rechten|juridisch|eigendom|auteursrecht|auteursrechten|disclamer|vrijwaring',
    thanks: 'dank|bedankt|opgedragen aan|opdracht?|dankwoord|met dank aan|dank aan|voor?',
    beta: 'beta|betas|gebetad door|betalezer|betalezers|beta lezer|nagekeken door',
    notes: 
      'notitie!|notities|opmerking!|opmerkingen|noot|an|a/n|voorwoord!|inleiding|uitleg|noot van de auteur'
      + '|noot van de schrijver|extra informatie|ps|commentaar|toelichting|nawoord|aantekening|aantekeningen'
      + '|notitie van de auteur',
    warnings: 'waarschuwing!|waarschuwingen!|warning|warnings|let op|pas op|inhoudswaarschuwing|bevat?',
    spoilers: 
      'spoiler|spoilers|tijd?|tijdlijn|seizoen|tijdstip|setting|aflevering|speelt zich af|plaats?|plaats en tijd|periode',
    summary: 
      'samenvatting!|beschrijving|inhoud?|korte inhoud|summary|omschrijving|korte samenvatting|korte beschrijving'
      + '|waar gaat het over',
    feedback: 'feedback|reacties|commentaar naar|reviews|kritiek|reactie?',
    length: 'lengte|woorden?|aantal woorden|hoofdstukken|aantal hoofdstukken|omvang|delen?',
    language: 'taal',
    challenge: 'uitdaging|challenge|prompt|wedstrijd|geschreven voor|opgave|verzoek',
    copyright: 'copyright',
    other: 'pov|perspectief|muziek?|liedje|legenda|gelezen|foto bij|lied?|songtekst',
    chapter: 'hoofdstuk|deel?|proloog|epiloog|hoofdstuktitel',
  },
  ambiguous: {
    serie: ['fandom', 'series'],
    thema: ['category', 'challenge'],
    hoofdstukken: ['length', 'chapter'],
    status: ['status', 'length'],
  },
  links: 'van|voor|bij|aan|op|over',
  modifiers: 
    'auteur|schrijver|schrijfster|van|de|het|een|mijn|dit|deze|korte|kleine|eerste|extra|belangrijke|verhaal|hoofdstuk|en'
    + '|algemene',
  joiners: 'en|of',
};
