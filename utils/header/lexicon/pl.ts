import type { Lexicon } from './lexicon';

export const pl: Lexicon = {
  words: {
    title: 'tytul|tytul opowiadania|tytul oryginalu|tytul oryginalny|nazwa?',
    author: 
      'autor|autorka|autorzy|autorki|napisane przez|przez?|tlumacz|tlumaczka|przeklad|tlumaczenie|tlumaczyla|autor oryginalu',
    contact: 'email|mail|kontakt|strona?|adres?|blog|strona www',
    fandom: 'fandom|fandomy|serial|uniwersum|na podstawie|ksiazka|film?|kanon|oryginal',
    pairing: 'para?|pary?|pairing|paring|parowanie|zwiazek|zwiazki|pairingi|parring',
    characters: 'postacie|postaci|postac|bohaterowie|bohater|glowni bohaterowie|glowne postacie|obsada|wystepuja',
    rating: 'rating|kategoria wiekowa|ograniczenie wiekowe|ograniczenia wiekowe|wiek?|raiting|ograniczenia|od lat',
    category: 'kategoria|kategorie|gatunek|typ?|rodzaj?|tagi|dodatkowe tagi|slowa kluczowe|temat?|gatunki',
    status: 'status|stan?|ukonczone|zakonczone|zakonczona|skonczone',
    series: 'seria|kontynuacja|cykl|czesc cyklu|sequel|ciag dalszy|czesc serii',
    date: 
      'data|opublikowano|zaktualizowano|napisane?|data publikacji|napisano|dodano|aktualizacja|powstalo|ostatnia aktualizacja',
    archive: 
      'archiwum|archiwizacja|dystrybucja|zgoda?|link|link do oryginalu|zgoda na tlumaczenie|zgoda autora|zgoda na publikacje'
      + '|zrodlo',
    disclaimer: 
      'disclaimer*|zastrzezenie!|zastrzezenia|prawa autorskie|prawa?|wyparcie sie praw|disclamer|zrzeczenie sie praw'
      + '|nota prawna',
    thanks: 'podziekowania|dedykacja!|dziekuje?|dla?|podziekowanie|z dedykacja dla|dedykacje|dzieki?',
    beta: 'beta|bety|korekta|betowala|betowanie|betowal|sprawdzila|beta reader|betowaly',
    notes: 
      'notka!|notka autorki|notka autora|od autorki|od autora|uwagi|uwaga od autorki|przypis|komentarz|wstep|an|a/n|notki'
      + '|od tlumaczki|od tlumacza|przypisy|slowo wstepu|informacje|ps|przedmowa|poslowie|notatka|notatki|wyjasnienia'
      + '|nota od autora|nota od autorki',
    warnings: 'ostrzezenie!|ostrzezenia!|uwaga?|warning|warnings|zawiera|uwagi i ostrzezenia',
    spoilers: 'spoiler|spoilery|czas?|sezon|miejsce?|czas akcji|miejsce akcji|okres?|spojlery|spojler|akcja?',
    summary: 'streszczenie!|opis?|podsumowanie|summary|krotki opis|fabula|o czym',
    feedback: 'feedback|komentarze|opinie|krytyka|komentarze mile widziane',
    length: 
      'dlugosc|slow?|slowa?|liczba slow|rozdzialy|ilosc slow|liczba rozdzialow|stron?|ilosc rozdzialow|rozdzialow|objetosc'
      + '|czesci?',
    language: 'jezyk|jezyk oryginalu',
    challenge: 'wyzwanie|prompt|zapytanie|konkurs|na zamowienie|napisane na|challenge|zyczenie',
    copyright: 'copyright',
    other: 'muzyka|piosenka|narracja|legenda|wyswietlenia|pov|perspektywa|okladka|betowane przez program',
    chapter: 'rozdzial|czesc?|prolog|epilog|tytul rozdzialu|akt?|miniaturka',
  },
  ambiguous: {
    uwaga: ['warnings', 'notes'],
    uwagi: ['notes', 'warnings'],
    oryginal: ['fandom', 'archive'],
    temat: ['category', 'challenge'],
    rozdzialy: ['length', 'chapter'],
  },
  links: 'od|do|dla|o|z|na',
  modifiers: 'autora|autorki|od|moja|moje|glowna|glowne|glowny|dodatkowe|krotki|krotkie|pierwsza|druga|ogolne|wazna|wazne',
  joiners: 'i|oraz|lub|albo|a',
};
