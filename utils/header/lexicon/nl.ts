import type { Lexicon } from './lexicon';

export const nl: Lexicon = {
  words: {
    title: 'naam van het verhaal|titel van het verhaal|verhaaltitel|naam verhaal|naam van de fic|titel van de fic',
    author:
      'auteur|schrijver|schrijfster|auteurs|geschreven door|verhaal van|vertaler|vertaalster|vertaald door' +
      '|vertaling door|originele auteur|schrijvers|bedacht door|verzonnen door|auteursnaam|van de hand van|dader',
    contact: 'emailadres|email adres|mailadres|mijn site|mijn website|te bereiken op|msn|mail mij',
    fandom: 'gebaseerd op|fanfictie over|fanfic over|fanfictie van|uit de wereld van|fandoms|waar het vandaan komt',
    pairing: 'koppel|koppels|hoofdkoppel|wie met wie|romantiek tussen|liefde tussen|stelletje|stelletjes',
    characters:
      'personage|karakters|hoofdpersonage|hoofdpersonages|hoofdrol|hoofdrollen|hoofdkarakters|hoofdkarakter' +
      '|belangrijkste personages|rolverdeling|wie komen er in voor|bijrollen|bijpersonages',
    rating:
      'classificatie|leeftijdsgrens|leeftijdscategorie|leeftijdsaanduiding|leeftijdsklasse|leeftijdsindicatie' +
      '|leeftijdsadvies|leeftijdsbeperking|geschikt voor|geschikt vanaf|raiting|niet geschikt voor|aanbevolen leeftijd' +
      '|minimumleeftijd',
    category:
      'thema|trefwoorden|categorie|categorieen|genres|soort verhaal|type verhaal|soort fic|tags|steekwoorden' +
      '|verhaalsoort',
    status: 'status|afgerond|in uitvoering|stand van zaken|af of niet|is het af|wordt vervolgd|vordering',
    series:
      'reeks|vervolg|vervolg op|vervolg van|deel van de serie|onderdeel van|prequel van|sequel van|sluit aan op' +
      '|voorgaande delen|vorig verhaal|trilogie|eerder deel|serie verhalen',
    date:
      'datum|gepubliceerd|gepubliceerd op|geplaatst op|bijgewerkt op|laatst bijgewerkt|laatste update|geschreven op' +
      '|geschreven in|begonnen op|gestart op|voltooid op|afgerond op|aangemaakt op|aangemaakt|online sinds|geupdate' +
      '|datum van plaatsing|toegevoegd op|klaar op',
    archive:
      'archief|archivering|archiveren|archivering toegestaan|verspreiding|verspreiden|ook te vinden op|ook geplaatst op' +
      '|ook gepost op|overnemen|overname|elders plaatsen|eerder verschenen op',
    disclaimer:
      'rechten|juridisch|eigendom|disclaimers|diclaimer|discleimer|auteursrecht|auteursrechten|juridische mededeling' +
      '|juridisch gedoe|juridische praat|juridische rompslomp|wettelijk gedoe|wettelijke mededeling|eigenaren' +
      '|niets is van mij|niks is van mij|is niet van mij|zijn niet van mij|wat niet van mij is|het is niet van mij' +
      '|van wie is wat|wie bezit wat|wie is de eigenaar|wie is van wie|behoort toe aan|behoren toe aan|ik bezit niets' +
      '|ik bezit niks|rechten van|rechthebbende|de gebruikelijke onzin|het bekende verhaal|het saaie gedeelte' +
      '|kleine lettertjes|de kleine lettertjes|geen geld|copyrights|eigendommen',
    thanks:
      'dank|bedankt|opgedragen aan|dankbetuiging|dankbetuigingen|dank aan|met dank aan|bedankt aan|speciale dank' +
      '|speciale dank aan|veel dank aan|cadeautje voor|cadeau voor|kado voor|kadootje voor|groetjes aan|groeten aan' +
      '|knuffel voor|opdracht aan|reacties op reviews|antwoord op reviews|toegewijd aan',
    beta:
      'gebetad door|betalezer|nagekeken door|beta lezer|beta lezeres|betalezeres|gebeta door|gebetaad door' +
      '|gebetaread door|betad door|betas|nalezer|nagelezen door|gecontroleerd door|verbeterd door|correcties' +
      '|gecorrigeerd door|niet gebeta|ongebeta|proeflezer|proefgelezen door|taalcontrole',
    notes:
      'opmerkingen|extra informatie|opmerking van de auteur|opmerkingen van de auteur|notitie van de auteur|notities' +
      '|auteursnotitie|auteurs notitie|noot van de auteur|noot van de schrijfster|commentaar van de auteur' +
      '|van de schrijver|van de schrijfster|van de auteur|introductie|van tevoren|voordat je begint|voor je begint' +
      '|even vooraf|mededelingen|extra info|aantekening|aantekeningen|nawoord|weetjes|achtergrondinformatie' +
      '|achtergrondinfo|geklets|gebabbel|gezwets|woordje vooraf|een woordje vooraf|bericht van de auteur' +
      '|verklarende woordenlijst|woordenlijst',
    warnings:
      'let op|waarschuwing vooraf|waarschuwingen vooraf|warnings|inhoudswaarschuwing|inhoudswaarschuwingen' +
      '|triggerwarning|triggerwaarschuwing|oppassen|inhoud bevat|kan bevatten|niet lezen als|gevoelige inhoud' +
      '|gevoelige onderwerpen|slashwaarschuwing|slash waarschuwing|wees gewaarschuwd|je bent gewaarschuwd' +
      '|waarschuwing wegens|waarschuwen|opletten|wat je kunt verwachten|wat je te wachten staat|op eigen risico' +
      '|wat erin zit',
    spoilers:
      'tijdlijn|seizoen|spoilers voor|spoilers tot|spoilerwaarschuwing|speelt zich af|speelt zich af in|speelt in' +
      '|tijd en plaats|plaats en tijd|tijdsperiode|tijdperk|afleveringen|boek en jaar|tijdstip|schooljaar',
    summary:
      'beschrijving|waar gaat het over|waar het over gaat|waar gaat dit over|waar gaat het verhaal over|het gaat over' +
      '|verhaal in het kort|kort samengevat|korte samenvatting|korte inhoud|korte omschrijving|inhoud van het verhaal' +
      '|korte beschrijving|wat er gebeurt|wat gebeurt er|flaptekst|achterflap|wat vooraf ging|wat voorafging' +
      '|voorgeschiedenis',
    feedback:
      'commentaar naar|kritiek|reacties welkom|commentaar en kritiek|tips en tops|tips & tops|opbouwende kritiek' +
      '|kritiek welkom|feedback naar|feedback graag|reviewen|laat een reactie achter|opmerkingen en kritiek' +
      '|vragen en opmerkingen',
    length:
      'lengte|aantal woorden|hoofdstukken|aantal hoofdstukken|aantal delen|aantal paginas|woordenaantal|woordental' +
      '|woordaantal|aantal woorden totaal|totaal aantal woorden|aantal bladzijden',
    language: 'taal|talen|geschreven in het',
    challenge:
      'uitdaging|wedstrijd|geschreven voor|uitdaging van|wedstrijdverhaal|inzending voor|voor de wedstrijd|verzoek van' +
      '|op verzoek van|thema van de wedstrijd|challenge van|antwoord op|in opdracht van|prompts|schrijfopdracht' +
      '|schrijfwedstrijd|voor de uitdaging',
    copyright: 'alle rechten voorbehouden|auteursrecht verhaal|kopieren|niet kopieren',
    other:
      'perspectief|liedje|foto bij|gezichtspunt|oogpunt|verteld door|vertelperspectief|muziek bij|liedtekst|songtekst' +
      '|luister naar|keer gelezen|betekenis van de tekens|gedachten in',
    chapter:
      'hoofdstuk|hoofdstuktitel|hoofdstuk nr|hoofdstuk nummer|titel van het hoofdstuk|titel hoofdstuk|hst|hfst' +
      '|aflevering nr|deel nr',
  },
  strong: {
    characters: 'personages|hoofdpersonen',
    disclaimer: 'vrijwaring',
    thanks: 'dankwoord',
    notes: 'notitie|opmerking|voorwoord|noot',
    warnings: 'waarschuwing|waarschuwingen',
    summary: 'samenvatting',
  },
  everyday: {
    title: 'verhaal|naam',
    author: 'door|van|bedenker',
    contact: 'adres',
    fandom: 'serie|boek|bron|wereld|universum|gebaseerd',
    pairing: 'relatie|paar|relaties|liefde|paren',
    characters: 'met|figuren|wie|hoofdpersoon|karakter',
    rating: 'leeftijd|vanaf|voor wie|doelgroep|waardering|beoordeling|geschikt|kijkwijzer',
    category: 'soort|stijl|labels',
    status: 'voltooid|af|klaar|bezig|compleet|gestopt|stand|niet af|voortgang|onvoltooid',
    series: 'vorig deel|hierna|deel van',
    date: 'geschreven|geplaatst|begonnen|bijgewerkt|toegevoegd|gestart',
    archive: 'toestemming|publicatie|ook op|meenemen',
    disclaimer:
      'verklaring|eigenaar|credits|niet van mij|niks van mij|niets van mij|voor de duidelijkheid|het gebruikelijke',
    thanks: 'voor|dankjewel|bedankjes|groetjes|kusjes|knuffels|opgedragen|dank je',
    beta: 'correctie|redactie|verbeterd',
    notes:
      'informatie|belangrijk|uitleg|bericht|inleiding|vooraf|overig|overige|mededeling|achtergrond|even dit|noten' +
      '|toelichting',
    warnings: 'pas op|kijk uit|bevat|gevaar|opgelet|opgepast|niet voor|voorzichtig|triggers|inclusief|waarschuw',
    spoilers: 'tijd|jaar|plaats|wanneer|waar|periode|speelt|moment|aflevering|context',
    summary: 'inhoud|gaat over|idee|het verhaal|in het kort|waarover|onderwerp|eerder|omschrijving',
    feedback: 'reactie|tips|mening|meningen|reacties|suggesties|commentaar|complimenten|reageren',
    length: 'woorden|delen|omvang|paginas|totaal|bladzijden|grootte',
    challenge: 'opdracht|verzoek|inzending',
    other: 'muziek|nummer|foto|plaatje|stemmen|gelezen|verteller|legenda|cijfer|favorieten|stemming|weergaven',
    chapter: 'deel|akte|proloog|epiloog',
  },
  also: {
    fandom: 'categorie',
    rating: 'waarschuwing|waarschuwingen',
    category: 'onderwerp',
    status: 'hoofdstukken|aantal hoofdstukken',
    series: 'serie|delen',
    date: 'voltooid|afgerond|klaar',
    disclaimer: 'opmerking|let op',
    thanks: 'opdracht|geschreven voor|verzoek van',
    notes: 'let op|waarschuwing|commentaar|opgelet',
    warnings: 'inhoud|belangrijk|opmerking|opmerkingen|notitie|niet geschikt voor',
    spoilers: 'boek',
    summary: 'inleiding|introductie',
    feedback: 'opmerkingen',
    length: 'status',
    challenge: 'thema|voor|opdracht aan',
    other: 'credits',
    chapter: 'hoofdstukken|aflevering',
  },
  links: 'van|voor|bij|aan|op|over|wegens|betreffende|door',
  modifiers:
    'auteur|schrijver|schrijfster|van|de|het|een|mijn|dit|deze|korte|kleine|eerste|extra|belangrijke|verhaal' +
    '|hoofdstuk|en|algemene|onze|zijn|haar|andere|ander|overige|laatste|nieuwe|nieuw|tweede|derde|klein|kort|lange' +
    '|nog|wat|enkele|speciale|mogelijke|eventuele|verdere|auteurs|schrijvers|schrijfsters|fic|fanfic|fanfictie|hoofd' +
    '|totaal|juridische|huidige|vooraf|gebruikelijke|standaard|verplichte|bij|vrij|lezers|allemaal|iedereen',
  joiners: 'en|of|en of|plus',
  prose: 'geen|zonder|niet',
};
