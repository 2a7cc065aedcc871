import { expect, test } from 'vitest';
import { facts } from '../../../../utils/vocabulary/other-languages/facts';
import { learnWords } from '../../../../utils/vocabulary/known-words';
import { parseTitle, parseTitleLine } from '../../../../utils/header/fields/title';
import { rows } from './rows';

learnWords(facts);

const shown = (title: ReturnType<typeof parseTitle>): string =>
  title ? [title.title, title.chapter?.number, title.chapter?.total, title.chapter?.title].filter((part) => part !== undefined).join('|') : 'none';

test.each(rows(`
  Power Struggle => Power Struggle
  "Power Struggle" => Power Struggle
  “Just Stay Put” => Just Stay Put
  *** Elysium *** => Elysium
  _Second Pass_ => Second Pass
  《FATE》 Act.1 => FATE
  Power Struggle, Chapter 1 => Power Struggle|1
  Power Struggle: Chapter Three => Power Struggle|3
  Second Chances (part 1/2) => Second Chances|1|2
  As It Could Have Gone (1/6) => As It Could Have Gone|1|6
  Sitting Down (1/?) => Sitting Down|1
  Sitting Down 2/? => Sitting Down|2
  Hangar Letters 2 ~ Duo 1/?? => Hangar Letters 2 ~ Duo|1
  Blame the Pilot Part 18/18 => Blame the Pilot|18|18
  How to tie a Bow Line - Part 5: Bitter End => How to tie a Bow Line|5|Bitter End
  Odd Jobs or, How I Quit (and Went to Class), Part 2 => Odd Jobs or, How I Quit (and Went to Class)|2
  Reassembly--Part I => Reassembly|1
  The KS-Files, Episode 203 => The KS-Files|203
  Le Mot Juste, Part Nine => Le Mot Juste|9
  Interludes II, pt. 1 => Interludes II|1
  Chapter 1 - Sidetracked => Sidetracked|1
  Seeds: 1. Supper in Mirkwood => Seeds|1|Supper in Mirkwood
  Tinseltown Trio. 2 => Tinseltown Trio|2
  ¿PARA QUE QUIERO ALAS? 1 => ¿PARA QUE QUIERO ALAS?|1
  Los Presagios (I) => Los Presagios|1
  Sparrow (1/1) => Sparrow|1|1
  NEW: Shadow Clocks => Shadow Clocks
  FIC: X => X
  Fic: A Likely Story (Angel, Gunn/Gwen) => A Likely Story
  fic: a late present for jane (hcl; crack) => a late present for jane
  [Naruto] 'Things You Carry Home' => Things You Carry Home
  [FFML] [Ranma] Slivers Pt 15 => Slivers|15
  Fushigi Yuugi Fan Fiction ❯ A Trust Mislaid ❯ Untitled ( Chapter 5 ) => A Trust Mislaid|5
  The Ferryman and the Knight (PG) => The Ferryman and the Knight
  Kaze No Otoshimono (AaML; PG; Edited) => Kaze No Otoshimono
  Notes Toward a Garden (6839 words) => Notes Toward a Garden
  Packed (a 100-word drabble) => Packed
  Lamps of the House (A Narnia Fanfic) => Lamps of the House
  Rehearsal – Law & Order Fan Fiction => Rehearsal
  Stones in the Stream: A Star Wars Fanfiction => Stones in the Stream
  The Longest Coffee Break ---- A 24/Alias Crossover => The Longest Coffee Break
  Das Osterfrühstück - Das Osterfrühstück => Das Osterfrühstück
  Walk With Me - REVIEW THIS STORY => Walk With Me
  Apollo 13 => Apollo 13
  Asking (Not Answering) => Asking (Not Answering)
  Buffalo Stance (Or Ringside on Prospect) => Buffalo Stance (Or Ringside on Prospect)
  Night Shift – An Elseworld Story => Night Shift – An Elseworld Story
  Odd Weeks I: PScout => Odd Weeks I: PScout
  Jonah 1: 4-5 => Jonah 1: 4-5
  By Candle, By Hand => By Candle, By Hand
  Step by Step => Step by Step
  Come Back by Winter => Come Back by Winter
  Due South - The Musical => Due South - The Musical
  Star Pupil: The Errand => Star Pupil: The Errand
  Before the Dust Settles… => Before the Dust Settles…
  Sooner Or => Sooner Or
  WHO, SKINNER? => WHO, SKINNER?
  *** => none
`))('the title "%s" is %s', (text, expected) => expect(shown(parseTitle(text))).toBe(expected));

test.each(rows(`
  To Walk On by Rosalie => To Walk On
  “Just Stay Put” by Minnowka => Just Stay Put
  Step by Step by Tamsinis => Step by Step
  Do They Pay Fanfic Writers By The Word? - by Ingrid Moll => Do They Pay Fanfic Writers By The Word?
  Haecceity by Orthonia [PG-13] => Haecceity
  Lookout (by Ruth) => Lookout
  Come Back by Winter by Odd Flame => Come Back by Winter
  Slivers Pt 15 by Melinda Shaw => Slivers|15
  Step by Step => Step by Step
  The Bus Home => The Bus Home
`))('the line "%s" has the title %s', (text, expected) => expect(shown(parseTitleLine(text))).toBe(expected));

test('a number known from the heading is dropped', () => {
  expect(parseTitle('Rather Later Than Never 4', 4)?.title).toBe('Rather Later Than Never');
  expect(parseTitle('Apollo 13', 4)?.title).toBe('Apollo 13');
});
