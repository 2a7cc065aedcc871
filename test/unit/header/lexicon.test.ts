import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cs } from '../../../utils/header/lexicon/cs';
import { de } from '../../../utils/header/lexicon/de';
import { en } from '../../../utils/header/lexicon/en';
import { es } from '../../../utils/header/lexicon/es';
import { fr } from '../../../utils/header/lexicon/fr';
import { it } from '../../../utils/header/lexicon/it';
import { ja } from '../../../utils/header/lexicon/ja';
import { labelKey } from '../../../utils/header/lexicon/label-key';
import type { Lexicon, Phrases } from '../../../utils/header/lexicon/lexicon';
import { createLookup } from '../../../utils/header/lexicon/lookup';
import { nl } from '../../../utils/header/lexicon/nl';
import { pl } from '../../../utils/header/lexicon/pl';
import { pt } from '../../../utils/header/lexicon/pt';
import { ru } from '../../../utils/header/lexicon/ru';
import { zh } from '../../../utils/header/lexicon/zh';
import { fold } from '../../../utils/text/fold';
import { processorTime } from '../../tools/processor-time.ts';

const lexicons: Readonly<Record<string, Lexicon>> = { en, de, es, fr, pt, it, nl, ru, pl, cs, zh, ja };
const english = createLookup([en]);
const read = (label: string, lookup = english): string => {
  const match = lookup(fold(label));
  return match ? `${match.how}: ${match.fields.join(' ')}` : 'nothing';
};

describe('English labels', () => {
  test.each([
    ['Rating', 'exact: rating'],
    ['WARNINGS', 'exact: warnings'],
    ['Author’s Notes', 'modified: notes'],
    ['Pairing(s)', 'exact: pairing'],
    ['[t]itle', 'exact: title'],
    ['D I S C L A I M E R', 'exact: disclaimer'],
    ['E-mail', 'exact: contact'],
    ['A/N', 'exact: notes'],
    ['Categories', 'exact: category'],
    ['C&C', 'exact: feedback'],
    ['Archive Warnings', 'exact: warnings'],
    ['Archive of Our Own Warnings', 'head: warnings'],
    ['Mature Content', 'exact: warnings'],
    ['A word of warning', 'modified: warnings'],
    ['Side Pairings', 'modified: pairing'],
    ['Special thanks to', 'exact: thanks'],
    ['Rating (see below)', 'exact: rating'],
  ])('%j is a label as it stands', (label, expected) => expect(read(label)).toBe(expected));

  test.each([
    ['Story Notes', 'modified: notes'],
    ['Note #2', 'modified: notes'],
    ['Disclaimer #1', 'modified: disclaimer'],
    ['Final Author’s Note', 'modified: notes'],
    ['Additional Tags', 'modified: category'],
    ['And acknowledgements', 'modified: thanks'],
    ["Author's Chapter Notes", 'modified: notes'],
  ])('%j is known through its modifiers', (label, expected) => expect(read(label)).toBe(expected));

  test.each([
    ["Valdron's Handy Dandy Disclaimer", 'head: disclaimer'],
    ['Standard Copyright Disclaimer For Beginners', 'head: disclaimer'],
    ['Official Disclaimer Thingy', 'head: disclaimer'],
    ['Legal Crapola', 'head: disclaimer'],
    ["Suethor's Notes", 'head: notes'],
    ['Warning to the Uninitiated', 'head: warnings'],
    ['Spoilers for season two', 'head: spoilers'],
    ["A lil' note from the author", 'head: notes'],
    ['Snape Lover Challenge', 'head: challenge'],
  ])('%j is known by its strongest word', (label, expected) => expect(read(label)).toBe(expected));

  test.each([
    ['Rating/Warning(s)', 'compound: rating warnings'],
    ['Warnings and Spoilers', 'compound: warnings spoilers'],
    ['Pairing(s) & Characters', 'compound: pairing characters'],
    ['Title/Link', 'compound: title archive'],
    ['Author/Creator', 'compound: author'],
    ["Author's notes and disclaimer", 'compound: notes disclaimer'],
    ['Premise, or Lack Thereof', 'compound: summary'],
  ])('%j names more than one thing', (label, expected) => expect(read(label)).toBe(expected));

  test.each([
    ['Discliamer', 'typo: disclaimer'],
    ['Disclaimr', 'typo: disclaimer'],
    ['Pairring', 'typo: pairing'],
    ['Warrning', 'typo: warnings'],
    ['Raiting', 'typo: rating'],
    ['Famdom', 'exact: fandom'],
    ['Feeback', 'typo: feedback'],
    ['Acknowelegements', 'exact: thanks'],
  ])('%j is one letter off', (label, expected) => expect(read(label)).toBe(expected));

  test.each([
    ['Part 2', 'modified: chapter'],
    ['Part I', 'modified: chapter'],
    ['Chapter One', 'modified: chapter'],
    ['Chapter Title', 'exact: chapter'],
    ['Chapters', 'exact: length'],
    ['Chapter Summary', 'modified: summary'],
  ])('%j tells chapters from their parts', (label, expected) => expect(read(label)).toBe(expected));

  test.each([
    'Clark', 'Thanos', 'Charter', 'The house', 'My time', 'He had only one warning', 'she said of his rating', 'It was a summary',
    'Half the other. So, the 14th hour', 'http', '1', '', '***', 'Arthur', 'Dating', 'Marine', 'Dear Rat people', 'No warnings', 'Choose Not To Use Archive Warnings', 'No spoilers',
  ])('%j is no label', (label) => expect(read(label)).toBe('nothing'));

  test('everyday words are weak, names of fields are not', () => {
    expect(english('when')?.weak).toBe(true);
    expect(english('house')?.weak).toBe(true);
    expect(english('rating')?.weak).toBe(false);
  });

  test('what a word may mean besides is told, likeliest first', () => {
    expect(english('series')).toEqual({ fields: ['series'], or: ['fandom'], how: 'exact', weak: false });
    expect(english('written for')?.fields).toEqual(['challenge']);
    expect(english('written for')?.or).toEqual(['thanks']);
  });
});

describe('labels of other languages', () => {
  test.each<[string, Lexicon, string]>([
    ['Altersfreigabe', de, 'exact: rating'],
    ['Summary (kurzer Einblick in die Geschichte)', de, 'exact: summary'],
    ['Wörterzahl', de, 'exact: length'],
    ['Résumé', fr, 'exact: summary'],
    ['Note de l’auteur', fr, 'modified: notes'],
    ['Couples', fr, 'exact: pairing'],
    ['Título', es, 'exact: title'],
    ['Aclaraciones y advertencias', es, 'compound: notes warnings'],
    ['Notas del capitulo', es, 'modified: notes'],
    ['Classificação', pt, 'exact: rating'],
    ['Avisos ou Alertas', pt, 'compound: warnings'],
    ['Avvertimenti', it, 'exact: warnings'],
    ['Waarschuwingen', nl, 'exact: warnings'],
    ['Предупреждения', ru, 'exact: warnings'],
    ['Беты и соавторы', ru, 'exact: beta'],
    ['Ostrzeżenia', pl, 'exact: warnings'],
    ['Varování', cs, 'exact: warnings'],
    ['參考文案', zh, 'head: summary'],
    ['本文tag', zh, 'head: category'],
    ['あらすじ', ja, 'exact: summary'],
    ['Rechtliches', de, 'exact: disclaimer'],
    ['gegengelesen von', de, 'exact: beta'],
    ['Wer mit wem', de, 'exact: pairing'],
    ['De quién son', es, 'exact: disclaimer'],
    ['Beteado por', es, 'exact: beta'],
    ['Pour qui', fr, 'exact: rating'],
    ['À vos risques et périls', fr, 'exact: warnings'],
    ['De quem são', pt, 'exact: disclaimer'],
    ['O que não vão encontrar', pt, 'exact: warnings'],
    ['Avvertenza legale', it, 'exact: disclaimer'],
    ['Per chi è sensibile', it, 'exact: warnings'],
    ['Niet van mij', nl, 'exact: disclaimer'],
    ['Waar gaat het over', nl, 'exact: summary'],
    ['Отказ от прав', ru, 'exact: disclaimer'],
    ['Ворнинги', ru, 'exact: warnings'],
    ['Zrzeczenie się praw', pl, 'exact: disclaimer'],
    ['Ostrzegam przed', pl, 'exact: warnings'],
    ['排雷', zh, 'exact: warnings'],
    ['文章进度', zh, 'exact: status'],
    ['注意事項', ja, 'exact: warnings'],
    ['諸注意', ja, 'exact: warnings'],
    ['お約束', ja, 'exact: disclaimer'],
  ])('%j', (label, lexicon, expected) => expect(read(label, createLookup([lexicon, en]))).toBe(expected));

  test('the language named first decides', () => {
    expect(createLookup([fr, en])('serie')?.fields).toEqual(['fandom']);
    expect(createLookup([pl, fr])('seria')?.fields).toEqual(['series']);
  });
});

const entries = (...lists: readonly (Phrases | undefined)[]) =>
  lists.flatMap((phrases) => Object.entries(phrases ?? {})).flatMap(([field, list]) => list.split('|').map((word) => ({ field, word })));

describe.each(Object.entries(lexicons))('lexicon %s', (_, lexicon) => {
  const own = entries(lexicon.words, lexicon.strong, lexicon.anywhere, lexicon.everyday);
  const words = own.map(({ word }) => word);

  test('each word means one field', () => expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]));
  test('words are in the form that labels are brought to', () => expect(words.filter((word) => labelKey(fold(word)) !== word)).toEqual([]));
  test('a second meaning has a first', () => {
    expect(entries(lexicon.also).filter(({ word }) => !words.includes(word))).toEqual([]);
  });
  test('every word is found under its field', () => {
    const lookup = createLookup([lexicon]);
    expect(own.filter(({ field, word }) => lookup(word)?.fields[0] !== field)).toEqual([]);
  });
});

test.each(['keine Warnungen', 'sans avertissements', 'senza avvertimenti', 'sin advertencias', 'geen waarschuwingen', 'sem avisos', 'без предупреждений'])('what there is not is no label in any language: %j', (label) => {
  expect(read(label, createLookup(Object.values(lexicons)))).toBe('nothing');
});

describe('cost', () => {
  test.each(['an author and a note of ', '(('.repeat(9), "'-.", ' / '])('a label of %j without end is looked up in linear time', (piece) => {
    const all = createLookup(Object.values(lexicons));
    const time = (times: number): number => {
      const start = processorTime();
      for (let i = 0; i < 200; i++) all(`${piece.repeat(times)}${i}`);
      return processorTime() - start;
    };
    time(4);
    expect(time(4000)).toBeLessThan(30 * Math.max(time(4), 5));
  });

  test('the words of English fit 3.5 KB gzipped', () => expect(gzipSync(JSON.stringify(en)).length).toBeLessThan(3500));
});
