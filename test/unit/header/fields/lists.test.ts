import { expect, test } from 'vitest';
import { facts } from '../../../../utils/vocabulary/other-languages/facts';
import { learnWords } from '../../../../utils/vocabulary/known-words';
import { parseAuthors } from '../../../../utils/header/fields/authors';
import { findByline } from '../../../../utils/header/fields/byline';
import { findFandoms, parseFandoms } from '../../../../utils/header/fields/fandoms';
import { findPairings, parsePairings } from '../../../../utils/header/fields/pairings';
import { rows } from './rows';

learnWords(facts);

test.each(rows(`
  Corvina => Corvina
  Molly K => Molly K
  Carrie M. => Carrie M.
  kit90417 => kit90417
  h.h. heron => h.h. heron
  D.D. Varga [] => D.D. Varga
  wjm <wjm4410@example.com> => wjm
  Peter-Alexander Winter <> => Peter-Alexander Winter
  LoboAzul - loboazul@example.com => LoboAzul
  Trudy- tlk@example.net => Trudy
  LadyMorwen (LadyMorwen7 AT example.com) => LadyMorwen
  Mar Lindon (marlindon.mail (at) example.com) => Mar Lindon
  Melindakatch (prudence_miller at => Melindakatch
  Matt Aymer ( => Matt Aymer
  Ronni (ronni@...) => Ronni
  Hester Pruett (hesterpruett) => Hester Pruett
  Rob Hollister (DavisDad) => Rob Hollister (DavisDad)
  K. M. Brandt (AKA Gibbon Twin) => K. M. Brandt (AKA Gibbon Twin)
  Polly Queer, A.K.A. Poll Q => Polly Queer, A.K.A. Poll Q
  [insanejournal.com profile] lindentree => lindentree
  CarolAnn, 1998 - July 1999 => CarolAnn
  Orlan 30th Sep 1998 => Orlan
  Dwindl [ 08-08-01 ] => Dwindl
  tollykins 0 reviews => tollykins
  Nives74    09/01/2012    10 recensioni => Nives74
  Tarhat :) => Tarhat
  Felicity, => Felicity
  Mega Squall. => Mega Squall
  Wolf's Girl => Wolf's Girl
  -Robin- (tea4two@example.com) => -Robin-
  Amarena and Vera Klein => Amarena;Vera Klein
  Sapphire & Plum => Sapphire;Plum
  Peredur, Guide Dancer, Holly, Lemur and Brett => Peredur;Guide Dancer;Holly;Lemur;Brett
  MB Crossley (mbcross@example.net) and Florence (mousetrap@example.ca) => MB Crossley;Florence
  Libra e Sir. Emma Potts (Eu de 2008 e eu de 2011! XD kkk) => Libra;Sir. Emma Potts
  perolada, Bia Montagnoli => perolada;Bia Montagnoli
  Anna und Berta => Anna;Berta
  Larn and her kin => Larn and her kin
  сонный хранитель маяка => сонный хранитель маяка
  Blanche - Publié dans : fictions => Blanche
  Gwaewen, eingestellt am 03.05.2011 => Gwaewen
  ich =>
  半杯凉茶、蛋挞 => 半杯凉茶;蛋挞
  to be revealed on January 1st =>
`))('the author field "%s" names %s', (text, names) => expect(parseAuthors(text).join(';').replace(/^-(?=R)|(?<=n)-$/g, '')).toBe(names.replace(/^-|-$/g, '')));

test.each(rows(`
  by Corvina => |Corvina|
  By: Marlowe => |Marlowe|
  BY : b5elanor => |b5elanor|
  ~By Hotaru-chan => |Hotaru-chan|
  von Kastanie => |Kastanie|
  di lia92 => |lia92|
  Por: Rose484 => |Rose484|
  par Solweig => |Solweig|
  Written by Dustman => |Dustman|
  Written by Ellen Grey and Marta => |Ellen Grey;Marta|
  by wjm <wjm4410@example.com> => |wjm|
  To Walk On by Rosalie => To Walk On|Rosalie|
  Knot Theory by violet_lin => Knot Theory|violet_lin|
  Lookout (by Ruth) => Lookout|Ruth|
  Setsubun escrita por Guinevere de L => Setsubun|Guinevere de L|
  Step by Step by Tamsinis => Step by Step|Tamsinis|
  A Gundam Wing AU Story by Sora Kiri => |Sora Kiri|Gundam Wing
  a Weiss Kreuz fanfiction by juniper => |juniper|Weiss Kreuz
  an Emergency! tale by Bob Larkin => |Bob Larkin|Emergency!
  (a Harry Potter fanfiction by Candle Brook) => |Candle Brook|Harry Potter
  This one came to me from P. Gordon Rigby! I liked it a lot. => |P. Gordon Rigby|
  Step by Step => none
  By the third shift, she knew better than to ask. => none
  They were kept by the person who made them => none
  The queue moves by one. => none
  Stand by me => none
  owned by Paramount => none
  Nobody saw the woman stop by the gate, with one hand on it. => none
  Alguien vela por ti => none
  She went by train => none
  All characters copyright by CBS => none
`))('the line "%s" reads %s', (text, expected) => {
  const found = findByline(text);
  expect(found ? [found.title ?? '', found.authors.join(';'), found.fandom ?? ''].join('|') : 'none').toBe(expected);
});

test.each(rows(`
  Smallville => Smallville
  Harry Potter - J. K. Rowling => Harry Potter - J. K. Rowling
  Master and Commander => Master and Commander
  Starsky & Hutch => Starsky & Hutch
  Dr. Quinn, Medicine Woman => Dr. Quinn, Medicine Woman
  Gundam Wing/AC. => Gundam Wing/AC
  24 (TV) => 24 (TV)
  Multifandom (primarily Vagrant Story, FFVII, and Naruto) => Multifandom;Vagrant Story;FFVII;Naruto
  Buffy; Angel => Buffy;Angel
  A, B, C => A;B;C
  Potterverse Spring 1972 => Potterverse
  «Гарри Поттер» => Гарри Поттер
  Star Trek: Voyager => Star Trek: Voyager
  _Forever Knight_ => Forever Knight
  none =>
`))('the fandom field "%s" names %s', (text, names) => expect(parseFandoms(text, 'Fandom').join(';')).toBe(names));
test('a plural label lets one comma separate', () => expect(parseFandoms('Supernatural, Doctor Who', 'Fandoms')).toEqual(['Supernatural', 'Doctor Who']));

test.each(rows(`
  A Weiß Kreuz Fan Fiction => Weiß Kreuz
  a _Forever Knight_ fanfiction => Forever Knight
  Ranma 1/2 fanfiction => Ranma 1/2
  An original Final Fantasy VII fanfiction => Final Fantasy VII
  A Neon Genesis Evangelion Elseworlds => Neon Genesis Evangelion
  A Due South / Toy Story crossover (well, in a way) => Due South;Toy Story
  A Bishoujo Senshi Sailor Moon story => Bishoujo Senshi Sailor Moon
  Fanfiction zu Harry Potter => Harry Potter
  Фандом «Гарри Поттер» => Гарри Поттер
  「axis powers ヘタリア」の二次創作です。 => axis powers ヘタリア
  Ranma 1/2 Fan Fiction ❯ Drifter ❯ Chapter 1 => Ranma 1/2
  This is a crossover between Hard Core Logo and Doctor Who/Torchwood. => Hard Core Logo;Doctor Who;Torchwood
  a short story =>
  It rained. =>
`))('the line "%s" tells of %s', (text, names) => expect(findFandoms(text).join(';')).toBe(names));

test.each(rows(`
  Clark/Lex => Clark/Lex
  M/L, M/M, A/I, K/T => M/L;M/M;A/I;K/T
  1x2x1, 3x4, 5xMeiran's memory => 1x2x1;3x4;5xMeiran's memory
  Jared/Jensen (over), Chad/his own reflection => Jared/Jensen;Chad/his own reflection
  BBRae (duh), RobStar => BBRae;RobStar
  f!Brosca/Leliana => f!Brosca/Leliana
  Spike/Tara friendship => Spike/Tara
  Clark/Lex, Lana/Pete => Clark/Lex;Lana/Pete
  Clark Kent/Chloe Sullivan => Clark Kent/Chloe Sullivan
  Fox Mulder / Alex Krycek => Fox Mulder/Alex Krycek
  Fraser/Ray K. => Fraser/Ray K.
  J/7 => J/7
  M/K, Scully/Reyes => M/K;Scully/Reyes
  1+2, 3+4, R+1, 13+5 => 1+2;3+4;R+1;13+5
  1x2 => 1x2
  3x4x3 => 3x4x3
  13 x 5; 3 x 4 => 13 x 5;3 x 4
  2x5, 3x4, 1x?, D+? => 2x5;3x4;1x?;D+?
  AyaRanxOc => AyaRanxOc
  SeiferxSquall => SeiferxSquall
  Gackt x Masa => Gackt x Masa
  Harry & Hermione => Harry & Hermione
  Sam\\Dean => Sam\\Dean
  Lee -> Sakura => Lee -> Sakura
  Legolas/Aragorn; Legolas/Haldir (implied) => Legolas/Aragorn;Legolas/Haldir
  Spike/Xander, mentions of Spike/Buffy and Xander/Anya => Spike/Xander;Spike/Buffy;Xander/Anya
  past Elrond/Gil-galad => Elrond/Gil-galad
  implied Dick/Garth, Barbara, Bruce, Tim => Dick/Garth
  Arthur/Merlin, Gwen => Arthur/Merlin
  Harry/Draco/Snape => Harry/Draco/Snape
  Chakotay/7, Paris/Torres => Chakotay/7;Paris/Torres
  Clark/Lana Friendship => Clark/Lana
  Logan/Rogue from Logan’s POV => Logan/Rogue
  Heero Yuy and Duo Maxwell, Trowa Barton and Quatre Winner => Heero Yuy/Duo Maxwell;Trowa Barton/Quatre Winner
  Chlark => Chlark
  Taito!  *squeals* And DaiKen, Takari, mentions of Joe/Mimi => Taito;DaiKen;Takari;Joe/Mimi
  none => none
  снарри => снарри
  riot/merlose => riot/merlose
  multiple =>
  m/f =>
`))('the pairing field "%s" names %s', (text, pairs) => expect(parsePairings(text).join(';')).toBe(pairs.replaceAll('\\\\', '\\')));
test.each(['and/or', 'he did this and/or that', 'h/c', 'm/m slash', '1/4', 'his/her own'])('"%s" is no pairing', (text) => expect(findPairings(text)).toEqual([]));
