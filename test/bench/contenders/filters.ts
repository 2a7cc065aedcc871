import { compile } from '../../../utils/filters/compile.ts';
import { parseRules, ruleSetOf } from '../../../utils/filters/parse.ts';
import type { RuleSet } from '../../../utils/filters/rule.ts';
import type { Judge, Judged } from '../../../utils/filters/verdict.ts';
import type { HeaderField } from '../../../utils/header/header.ts';
import { judgeByRule } from '../../unit/filters/by-rule.ts';

/** Hits an entry. */
export const HITS = [0, 1, 5] as const;

/** A small generator with a seed: every run judges the same. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}

const SYLLABLES = 'ba be bi bo da de di do fa fe ga go ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve vi vo'.split(' ');
const COMMON = 'the of and to in a his her that with was for he she on it is at after years when they what happens between who never comes back story set during season three post hogwarts au first time established relationship'.split(' ');

function wordMaker(next: () => number): () => string {
  return () => Array.from({ length: 2 + Math.floor(next() * 3) }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join('');
}

/** One rule of the mix: of ten, five are words, two wildcards, two ids, and one has a condition besides. Its words stand in no entry unless they are put there. */
function ruleAt(i: number, word: () => string): { readonly line: string; readonly bait: string } {
  const [a, b] = [`q${word()}`, `q${word()}`];
  const kind = i % 10;
  if (kind < 3) return { line: `cover summary:"${a} ${b}"`, bait: `${a} ${b}` };
  if (kind < 5) return { line: `mark words:${a}`, bait: a };
  if (kind === 5) return { line: `cover words:${a}*`, bait: `${a}ness` };
  if (kind === 6) return { line: `hide summary:*${a}`, bait: `un${a}` };
  if (kind === 7) return { line: `cover warning:${a}`, bait: '' };
  if (kind === 8) return { line: `prefer author:"${a} ${b}"`, bait: '' };
  return { line: `cover summary:${a} with rating:mature.. unless author:"V*"`, bait: a };
}

const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)] as T;

/** An entry of a listing as old archives have them: title, author, pairing, category, warnings, rating and sixty words of summary. */
function entryOf(baits: readonly string[], next: () => number, word: () => string): Judged {
  const summary = Array.from({ length: 60 }, () => (next() < 0.6 ? pick(COMMON, next) : word()));
  for (const bait of baits) summary.splice(Math.floor(next() * summary.length), 0, bait);
  const field = (name: HeaderField['field'], value: string): HeaderField => ({ field: name, label: name, value, spans: [], because: { clue: 'label', score: 1 } });
  const pairing = `${word()} ${word()}/${word()} ${word()}`;
  return {
    on: 'listing',
    archive: 'fiction.example.org',
    header: {
      title: `The ${word()} of ${word()}`, authors: [word()], fandoms: [word()], pairings: [pairing], rating: { raw: 'R', level: 'mature' },
      warnings: [{ id: 'violence', stated: 'present', raw: 'violence', where: 'warnings' }], folds: [], from: 0, to: 8,
      fields: [field('title', 'x'), field('author', 'y'), field('summary', `${summary.join(' ')}.`), field('category', `${word()}, Romance, Drama`), field('warnings', 'some violence, strong language'), field('pairing', pairing)],
    },
  };
}

export interface Mix {
  readonly few: RuleSet;
  readonly many: RuleSet;
  readonly entries: readonly Judged[];
}

/** 1,000 entries, 1,000 rules and 10 of them; each entry holds the words of `hits` rules, of the ten where `ofFew`, else of any. */
export function mixOf(hits: number, ofFew: boolean): Mix {
  const next = random(hits + 7);
  const word = wordMaker(next);
  const rules = Array.from({ length: 1000 }, (_, i) => ruleAt(i, word));
  const baits = (ofFew ? rules.slice(0, 10) : rules).map(({ bait }) => bait).filter(Boolean);
  const entries = Array.from({ length: 1000 }, () => entryOf(Array.from({ length: hits }, (_, i) => baits[(Math.floor(next() * 997) + i * 131) % baits.length] as string), next, word));
  const setOf = (few: typeof rules): RuleSet => ruleSetOf(parseRules(few.map(({ line }) => line).join('\n')), {});
  return { few: setOf(rules.slice(0, 10)), many: setOf(rules), entries };
}

/** One of the three, made and not yet run. What runs first is cold, so each is asked for in a page of its own. */
export interface Ready {
  /** Milliseconds that it took to make. */
  readonly making: number;
  /** Judges all entries once; milliseconds by the clock, and the verdicts other than 'none', to show that all three did the work. */
  run(): { readonly took: number; readonly acted: number };
}

export function readyFilters(what: 'few' | 'many' | 'byRule', hits: number, ofFew: boolean): Ready {
  const { few, many, entries } = mixOf(hits, ofFew);
  const start = performance.now();
  const judge: Judge = what === 'few' ? compile(few) : what === 'many' ? compile(many) : judgeByRule(many);
  const making = performance.now() - start;
  const run: Ready['run'] = () => {
    let acted = 0;
    const begun = performance.now();
    for (const entry of entries) if (judge(entry).action !== 'none') acted++;
    return { took: performance.now() - begun, acted };
  };
  return { making, run };
}

Object.assign(globalThis, { readyFilters });
