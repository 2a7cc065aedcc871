import { expect, test } from 'vitest';
import { facts } from '../../../../utils/vocabulary/other-languages/facts';
import { learnWords } from '../../../../utils/vocabulary/known-words';
import { isChapterHeading, parseChapter } from '../../../../utils/header/fields/chapter';
import { rows } from './rows';

learnWords(facts);

const shown = (text: string): string => {
  const chapter = parseChapter(text);
  return chapter ? [chapter.number ?? '-', chapter.total, chapter.title].filter((part) => part !== undefined).join('|') : 'none';
};

test.each(rows(`
  Chapter One: => 1
  seconda parte di quattro => 2|4
  Teil zwei von drei => 2|3
  parte 2 di 4 => 2|4
  Parte due di notte => 2
  Глава вторая => 2
  Rozdział siedemnasty => 17
  capítulo primero => 1
  Chapitre dixième => 10
  Hoofdstuk veertien => 14
  第三章 雪 => 3|雪
  第１話 => 1
  （１／３） => 1|3
  Siebzehntes Kapitel => 17
  Chapter 1 => 1
  CHAPTER 12 => 12
  Chapter the First => 1
  Part the Second: Rain => 2|Rain
  KH: A Title - 1 of 3 => 1|3
  Misplaced (2/4) => 2|4
  2 ¦ grilled cheese => 2|grilled cheese
  Rule Number Six: You Were Here => 6|You Were Here
  Book One, Chapter Three => 3
  Part I, Chapter 4 => 4
  Chp. 9: Rain => 9|Rain
  Chapter One: The Slow Train => 1|The Slow Train
  Chapter 4 - Would you say that again, slowly? => 4|Would you say that again, slowly?
  -Chapter Two: Lamplight- => 2|Lamplight
  CHAPTER 1 – Standing Room Only => 1|Standing Room Only
  Chapter Thirty-four => 34
  Chapter XII => 12
  Chapter I: The Man on the Ladder => 1|The Man on the Ladder
  Chapter X: "What's That Noise?" => 10|What's That Noise?
  Chaper Two => 2
  Chap 10 : Retour du cheval => 10|Retour du cheval
  Ch. 3 => 3
  Part IV => 4
  Part 1/4 => 1|4
  Part: 1/16 => 1|16
  Part 3 of 7 => 3|7
  PART ONE: => 1
  *Part 1* => 1
  Part 1/? => 1
  Pt. 2 => 2
  (3/7) => 3|7
  2/? => 2
  1/?? => 1
  18/18 => 18|18
  [1/12] => 1|12
  3 of 9 => 3|9
  Episode One: Weekly Excuses! => 1|Weekly Excuses!
  Act Two - A Comedy => 2|A Comedy
  Day 1 => 1
  Kapitel 1 => 1
  Kapitel Drei => 3
  1. Kapitel => 1
  Kapitel 9: Regen => 9|Regen
  Teil 2 => 2
  Capítulo 3 - X => 3|X
  Capitulo 4 => 4
  12º Capítulo => 12
  Capítulo I: El buzón vacío. => 1|El buzón vacío.
  Parte Seis => 6
  Chapitre 1 : Le train => 1|Le train
  CHAPITRE I => 1
  Capitolo 1 – Chiavi => 1|Chiavi
  Hoofdstuk 1 => 1
  Глава 2 => 2
  Глава первая => 1
  Rozdział I => 1
  第一章 => 1
  第十二章 => 12
  第3話 雨 => 3|雨
  Prologue => 1|Prologue
  Prologue: Somebody At The Door => 1|Somebody At The Door
  Prolog => 1|Prolog
  Epilogue => -|Epilogue
  I. => 1
  One => 1
  7 => 7
  Eight: Legolas Greenleaf => 8|Legolas Greenleaf
  1. Supper => 1|Supper
  C H A P T E R  I => 1
  Misplaced 11 => 11
  And now to chapter two itself proper. => 2
  Chapter 1 by Tamsinis => 1
  Chapter one is the trouble, he said => none
  1997 => none
  March 12 => none
  The End => none
  It rained all night. => none
  I went home. => none
  Partly cloudy => none
  Chaperones 3rd row => none
`))('"%s" is %s', (text, expected) => expect(shown(text)).toBe(expected));

test.each(['Chapter 6', 'Kapitel Drei', '第一章', 'Prologue', 'PART ONE:'])('"%s" opens a part', (text) => expect(isChapterHeading(text)).toBe(true));
test.each(['1. The filing', 'One day he found a note.', '12', 'Partners in crime', 'He read the chapter twice'])('"%s" opens none by itself', (text) => expect(isChapterHeading(text)).toBe(false));
