import type { Lexicon } from './lexicon';

export const pl: Lexicon = {
  words: {
    title:
      'tytul|tytul opowiadania|tytul oryginalu|tytul ff|tytul ficka|tytul fanfika|tytul fika|tytul polski' +
      '|tytul angielski|nazwa opowiadania|tytul oryginalny|polski tytul|tytul tlumaczenia',
    author:
      'autor|autorzy|autorki|autorka|autorka ff|autor opowiadania|autor ff|autor oryginalu|autor oryginalny' +
      '|autorka oryginalu|tlumacz|tlumaczka|tlumaczyla|tlumaczyl|przetlumaczyla|przelozyla|przelozyl|napisane przez' +
      '|pseudonim|nick autora|wspolautor|wspolautorka|popelnil|winowajczyni|sprawca|sprawczyni',
    contact: 'kontakt|email autorki|adres email|strona autora|moja strona|gg|gadu gadu|strona domowa',
    fandom: 'serial|uniwersum|na podstawie|kanon|oryginal|fandomy|w swiecie|oparte na|crossover z|wszechswiat',
    pairing:
      'parowanie|zwiazek|pairingi|parring|parringi|para glowna|glowna para|glowny pairing|glowny parring|pairing glowny' +
      '|pairing poboczny|pairingi poboczne|kto z kim|sparowanie|parka',
    characters:
      'postac|bohater|bohaterka|glowni bohaterowie|glowny bohater|glowne postacie|glowna postac|w rolach glownych' +
      '|osoby dramatu|pojawiaja sie|w roli glownej|inne postacie|drugoplanowi',
    rating:
      'kategoria wiekowa|ograniczenia wiekowe|rating wiekowy|ograniczenie wiekowe|przedzial wiekowy|granica wieku' +
      '|wiek czytelnika|dozwolone od|dozwolone od lat|klasyfikacja|klasyfikacja wiekowa|raiting|ratting' +
      '|oznaczenie wiekowe|limit wieku|minimalny wiek',
    category:
      'kategorie|gatunek|tagi|typ opowiadania|rodzaj opowiadania|slowa klucze|slowa kluczowe|kategoria tematyczna',
    status:
      'ukonczone|zakonczona|nieukonczone|niedokonczone|niezakonczone|status opowiadania|stan opowiadania' +
      '|w trakcie pisania|czy ukonczone|czy zakonczone|porzucone|stan prac|stan na dzis',
    series:
      'seria|kontynuacja|cykl|czesc serii|czesc cyklu|sequel do|prequel do|kolejna czesc|trylogia|poprzednie czesci' +
      '|z cyklu|z serii|dalszy ciag|opowiadanie z cyklu|czesc pierwsza|poprzedni tom',
    date:
      'data|opublikowano|zaktualizowano|data publikacji|data powstania|data napisania|data dodania|data aktualizacji' +
      '|data rozpoczecia|data ukonczenia|napisane w|ostatnia aktualizacja|zaktualizowane|data zakonczenia|zamieszczono' +
      '|ostatnio zmieniony|utworzono',
    archive:
      'archiwum|archiwizacja|dystrybucja|zgoda autora|zgoda autorki|zgoda na tlumaczenie|zgoda na publikacje' +
      '|rozpowszechnianie|link do oryginalu|publikacja gdzie indziej|publikowane tez na|archiwizowanie|przedruk' +
      '|zamieszczanie|rozprowadzanie|gdzie jeszcze|mozna znalezc|adres oryginalu',
    disclaimer:
      'prawa autorskie|disclaimers|dysklejmer|disklejmer|diskleimer|dysklajmer|disclaimer standardowy' +
      '|zrzeczenie sie praw|zrzeczenie sie|zrzeczenie sie odpowiedzialnosci|zastrzezenie prawne|zastrzezenia prawne' +
      '|nota prawna|klauzula prawna|oswiadczenie prawne|wlasnosc intelektualna|nalezy wylacznie do|nic nie jest moje' +
      '|nie naleza do mnie|nie nalezy do mnie|nie jest moje|nie sa moi|nie sa moje|nie posiadam|nie roszcze' +
      '|nie roszcze sobie praw|czyje to jest|czyje co|kto jest wlascicielem|do kogo nalezy|do kogo naleza|co czyje' +
      '|bohaterowie naleza do|postacie naleza do|kwestie prawne|sprawy prawne|prawa do postaci|wyparcie|wyparcie sie' +
      '|wyrzeczenie|copyrights|nie zarabiam|dementi|uprzejmie informuje|bohaterowie nie moi',
    thanks:
      'podziekowania dla|dzieki dla|dzieki za|dedykacje|dedykowany|z dedykacja dla|z dedykacja|zadedykowane|prezent dla' +
      '|na urodziny|urodzinowo dla|pozdrowienia dla|odpowiedzi na komentarze|dedyki|wielkie dzieki' +
      '|specjalne podziekowania|buziaki dla|usciski dla',
    beta:
      'bety|korekta|betowanie|betowala|betowal|betowaly|zbetowane|zbetowane przez|zbetowala|zbetowal|niebetowane' +
      '|bez bety|nie betowane|beta reader|betareader|beta czytacz|korekta i beta|korektorka|korektor|sprawdzil' +
      '|poprawiala|poprawila|kochana beta|beta i korekta|gamma|beta tlumaczenia',
    notes:
      'od autorki|od autora|uwagi|notki|nota autora|nota autorki|notka autora|notka autorki|od autorow|od tlumacza' +
      '|od tlumaczki|od bety|uwagi autora|uwagi autorki|uwaga autorki|komentarz autora|komentarz autorki|wprowadzenie' +
      '|przedmowa|slowo wstepu|slowem wstepu|kilka slow wstepu|slowo od autora|slowo od autorki|objasnienia' +
      '|zanim zaczniecie|zanim przeczytasz|tytulem wstepu|poslowie|inspiracja|inspiracje|slowniczek' +
      '|dodatkowe informacje|gadanina|belkot|belkot autora|ogloszenia parafialne|adnotacja|adnotacje|odautorskie' +
      '|odautorsko|a n|ciekawostki',
    warnings:
      'ostrzezenie dla|ostrzegam przed|ostrzegam ze|ostrzega sie przed|ostrzezenia i uwagi|ostrz|przestrogi' +
      '|przestrzegam przed|uwaga slash|warnings|warningi|ostrzezenie slash|moze zawierac|trigger warning|triggery' +
      '|wyzwalacze|nie czytac jesli|dla wrazliwych|tylko dla doroslych|drastyczne tresci|przeciwwskazania' +
      '|jesli nie lubisz|czytasz na wlasna odpowiedzialnosc|na wlasna odpowiedzialnosc|ostrzegam lojalnie|uprzedzenie' +
      '|szkodliwe|co was czeka|czego sie spodziewac|czego nie bedzie|na wlasna odpowiedzialnosc czytasz' +
      '|nie ostrzegam przed',
    spoilers:
      'sezon|spoilery|spoiler do|spoilery do|spoilery z|spojlery|spojler|czas akcji|miejsce akcji|czas i miejsce' +
      '|czas i miejsce akcji|miejsce i czas|miejsce i czas akcji|umiejscowienie|umiejscowienie w czasie|os czasu' +
      '|linia czasowa|chronologia|rzecz dzieje sie|w czasie|kanonicznosc|zgodnosc z kanonem',
    summary:
      'podsumowanie|streszczenie opowiadania|opis opowiadania|opis fabuly|krotki opis|krotkie streszczenie|o czym jest' +
      '|zarys fabuly|tresc opowiadania|zajawka|intryga|w poprzednim odcinku|rzecz o|zapowiedz fabuly|jednym zdaniem',
    feedback:
      'opinie|krytyka|komentarz mile widziany|komentarze mile widziane|recenzja|uwagi i komentarze|opinie i uwagi' +
      '|krytyka mile widziana|konstruktywna krytyka|feedback na|komcie|pisac na|krytyka konstruktywna' +
      '|pochwaly i krytyka',
    length:
      'dlugosc|rozdzialy|ilosc slow|liczba slow|ilosc rozdzialow|liczba rozdzialow|ilosc czesci|liczba czesci' +
      '|ilosc stron|liczba stron|liczba znakow|stron a4|dlugosc tekstu|ilosc znakow|liczba odcinkow',
    language: 'jezyk|jezyk oryginalu|jezyk opowiadania|jezyki',
    challenge:
      'wyzwanie|zapytanie|konkurs|na wyzwanie|odpowiedz na wyzwanie|napisane na|napisane na konkurs|napisane dla' +
      '|konkurs na|prompty|temat konkursu|temat pojedynku|na zamowienie|na zyczenie|na prosbe|akcja specjalna|gwiazdka' +
      '|mikolajki|tekst na|inspirowane promptem|miniatura na',
    copyright: 'wszelkie prawa zastrzezone|prawa zastrzezone|kopiowanie zabronione|plagiat',
    other:
      'muzyka|piosenka|narracja|punkt widzenia|perspektywa|narracja pierwszoosobowa|sciezka dzwiekowa|podklad muzyczny' +
      '|tekst piosenki|baner|wyswietlen|odslon|ilustracja|ilustracje|wersja audio|polubienia',
    chapter: 'rozdzial|tytul rozdzialu|rozdzial nr|nr rozdzialu|numer rozdzialu|czesc nr|odcinek nr|rozdz|interludium',
  },
  strong: {
    characters: 'postacie|bohaterowie',
    disclaimer: 'zastrzezenie|zrzeczenie|oswiadczenie',
    thanks: 'dedykacja|podziekowania',
    notes: 'notka|nota',
    warnings: 'ostrzezenie|ostrzezenia|przestroga',
    summary: 'streszczenie',
    feedback: 'komentarze',
  },
  everyday: {
    title: 'nazwa|opowiadanie|tekst|ff|fik',
    author: 'napisala|napisal|nick|tlumaczenie|przeklad|popelnila|autorstwo',
    contact: 'strona|adres|profil',
    fandom: 'swiat|ksiazka|zrodlo|inspirowane',
    pairing: 'para|pary|relacja|relacje|zwiazki|milosc',
    characters: 'osoby|wystepuja|postaci|obsada|z udzialem',
    rating: 'wiek|ograniczenia|ograniczenie|dla kogo|od lat|kategoria|dozwolone|cenzura|oznaczenie|przeznaczenie|stopien',
    category: 'typ|temat|rodzaj|forma|styl|gatunki|konwencja',
    status:
      'stan|skonczone|zakonczone|zakonczony|w toku|w trakcie|zawieszone|calosc|etap|ukonczona|ukonczony|postep|gotowe',
    series: 'ciag dalszy|poprzednio w serii|poprzednia czesc',
    date: 'napisane|napisano|dodano|dodane|dnia|powstalo|wyslane|aktualizacja|publikacja|opublikowane',
    archive: 'zgoda|pozwolenie|kopiowanie|odnosnik|zezwolenie',
    disclaimer:
      'prawa|wlasciciel|wlasciciele|wlasnosc|nie moje|naleza do|nalezy do|klauzula|czyje to|odpowiedzialnosc' +
      '|to nie moje|nic mojego|copyright',
    thanks:
      'dziekuje|dla|dzieki|prezent|podziekowanie|dedykowane|dedykuje|pozdrowienia|pozdrawiam|buziaki|dedyk|dziekujemy',
    beta: 'redakcja|poprawki|sprawdzila|sprawdzala',
    notes:
      'informacje|informacja|wazne|wstep|inne|komentarz|wyjasnienie|wyjasnienia|ogloszenie|ogloszenia|przypis|przypisy' +
      '|pozostale|notatka|notatki|kilka slow|na wstepie|na poczatek',
    warnings:
      'uwaga|zawiera|zawartosc|mozliwe|ostroznie|trup|trupy|tresci|tematyka|nie dla|niebezpieczenstwo|uprzedzam' +
      '|wystepuje|ostrzegam|nie polecam|uwaga na|warto wiedziec|przemoc|erotyka|wulgaryzmy',
    spoilers: 'czas|miejsce|akcja|kiedy|gdzie|rok|okres|epoka|tom|tomy|odcinek|odcinki|dzieje sie|kanon do',
    summary: 'opis|o czym|fabula|zarys|w skrocie|skrot|pomysl|zapowiedz|o czym to|o co chodzi|poprzednio|tresc',
    feedback: 'opinia|recenzje|listy|pomidory|komentujcie',
    length: 'slow|slowa|czesci|stron|objetosc|rozmiar|wielkosc|rozdzialow|znakow',
    challenge: 'prosba|zamowienie|wymiana|cytat|haslo|tabela|tabelka|na konkurs|pojedynek|z okazji',
    other: 'legenda|oznaczenia|ocena|oceny|nastroj|okladka|grafika|sluchac|cytat z',
    chapter: 'czesc|scena|akt|epilog',
  },
  also: {
    title: 'oryginal',
    fandom: 'kategoria',
    rating: 'kategorie|ostrzezenie|ostrzezenia|uwaga',
    category: 'kategoria|kanon|zawartosc|tematyka',
    status: 'czesci|rozdzialy|dlugosc|aktualizacja|ciag dalszy',
    series: 'czesc|czesci',
    date: 'ukonczone|zakonczone|stan',
    archive: 'oryginal',
    disclaimer: 'uwaga|uwagi|notka|od autorki',
    thanks: 'napisane dla|prosba',
    notes: 'uwaga|ostrzezenie|ostrzezenia|uprzedzam',
    warnings:
      'uwagi|wazne|zastrzezenie|kategoria|tresc|od autorki|notka|spoilery|ograniczenia|ograniczenie|informacje|gatunek' +
      '|od autora|przeznaczenie',
    spoilers: 'kanon',
    summary: 'wstep',
    feedback: 'komentarz|uwagi|odpowiedzi na komentarze',
    challenge: 'temat|prezent|dla|dedykacja',
    other: 'cytat|inspiracja',
    chapter: 'rozdzialy|czesci|odcinek|tytul',
  },
  links: 'od|do|dla|o|z|na|przed',
  modifiers:
    'autora|autorki|od|moja|moje|glowna|glowne|glowny|dodatkowe|krotki|krotkie|pierwsza|druga|ogolne|wazna|wazne' +
    '|autor|autorow|tlumacza|tlumaczki|mala|maly|male|moj|krotka|duza|ostatnia|ostatnie|nowa|nowy|nowe|trzecia|inne' +
    '|inny|pozostale|ewentualne|ewentualny|mozliwe|wstepne|wstepna|koncowe|koncowa|prawne|prawna|standardowe' +
    '|standardowy|obowiazkowe|obowiazkowy|opowiadania|ff|ficka|fika|tekstu|rozdzialu|calosci|aktualny|aktualna' +
    '|planowany|planowana|specjalne|szczegolne|rowniez|i|poboczne|poboczny|moich|czytelnicy|wszyscy|dla|wszystkich',
  joiners: 'i|oraz|lub|albo|a|i lub|tudziez|badz',
  prose: 'bez|brak',
};
