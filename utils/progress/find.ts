import { align } from './align';
import type { Anchor } from './anchor';
import { wordsOf, type Word } from './words';

/**
 * `same`: the passage stands there word for word. `changed`: most of its words do. `nearest`: it could not be found, and this is as far
 * into the text as it was.
 */
export interface Found {
  readonly at: number;
  readonly how: 'same' | 'changed' | 'nearest';
}

/** A text that is looked through: a string, or one that is put together where it is looked at. */
export type Searched = Pick<string, 'length'> & { slice(from: number, to: number): string };

/** Share of words, rarer ones counting more, from which on a place is taken for the passage. */
const ENOUGH = 0.5;
/** From which on the passage is taken to stand next to where it was, and the rest of the text is not looked through. */
const SURE = 0.75;
/** So many words must agree, or nearly all of a short passage. */
const FEWEST = 4;
/** Words by which the text is looked through: numbers, and the longest, for they are the rarest. */
const SEEDS = 9;
/** A number counts as so many letters longer. */
const NUMBER = 4;
const SHORTEST_SEED = 4;
/** Places looked at for one seed, on either side of where the passage was. */
const PLACES = 40;
/** Places that are compared word by word. */
const CLOSEST = 4;

interface Wanted {
  readonly words: readonly Word[];
  /** Indices of the first word of the passage itself and of the first after it. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 units of the passage with what is around it. */
  readonly length: number;
}

function wantedOf({ prefix, exact, suffix }: Anchor): Wanted {
  const whole = `${prefix} ${exact} ${suffix}`;
  const words = wordsOf(whole);
  const within = (end: number): number => words.filter(({ from }) => from < end).length;
  return { words, from: within(prefix.length), to: within(prefix.length + 1 + exact.length), length: whole.length };
}

/** Letters or digits alone, as they are in the page: what a repair or another kind of quote does not touch. */
const PURE = /^(?:\p{L}+|\p{N}+)$/u;
const DIGIT = /^\p{N}/u;
const rarity = (seed: string): number => seed.length + (DIGIT.test(seed) ? NUMBER : 0);

/** The seeds of a passage: as written, and how far from its first word each stands. */
function seedsOf({ prefix, exact, suffix }: Anchor): { text: string; from: number }[] {
  const whole = `${prefix} ${exact} ${suffix}`;
  const start = prefix.length + 1;
  const words = wordsOf(whole).map(({ text, from }, i, all) => ({ text: whole.slice(from, from + Math.min(text.length, (all[i + 1]?.from ?? whole.length) - from)), from: from - start }));
  const usable = words.filter(({ text }) => text.length >= SHORTEST_SEED && PURE.test(text));
  const seeds = usable.length >= FEWEST ? usable : [...usable, ...runsOf(whole, start)];
  return seeds.sort((a, b) => rarity(b.text) - rarity(a.text)).slice(0, SEEDS);
}

const RUN = 4;
/** Where words are single signs, rows of some. */
function runsOf(whole: string, start: number): { text: string; from: number }[] {
  const runs: { text: string; from: number }[] = [];
  for (let at = 0; at + RUN <= whole.length; at += RUN * 2) runs.push({ text: whole.slice(at, at + RUN), from: at - start });
  return runs.filter(({ text }) => /^[\p{L}\p{N}]+$/u.test(text));
}

/** Places of `seed`, nearest to `near` first on either side, at most `PLACES` each way. */
function placesOf(text: string, seed: string, near: number): number[] {
  const places: number[] = [];
  let at = text.indexOf(seed, near);
  for (let left = PLACES; at >= 0 && left > 0; left--, at = text.indexOf(seed, at + 1)) places.push(at);
  at = near > 0 ? text.lastIndexOf(seed, near - 1) : -1;
  for (let left = PLACES; at >= 0 && left > 0; left--, at = at > 0 ? text.lastIndexOf(seed, at - 1) : -1) places.push(at);
  return places;
}

/** Where the passage may begin, those that most and the rarest seeds speak for first, then the nearest. */
function candidates(text: string, anchor: Anchor, near: number): number[] {
  const votes = new Map<number, { readonly at: number; readonly seeds: Map<string, number> }>();
  const wide = Math.max(64, anchor.exact.length);
  for (const { text: seed, from } of seedsOf(anchor)) {
    const places = placesOf(text, seed, near);
    for (const place of places) {
      const at = Math.max(0, place - from);
      for (const bucket of [Math.floor(at / wide), Math.floor(at / wide) + 1]) {
        const vote = votes.get(bucket) ?? { at, seeds: new Map() };
        // A word that stands once in all says as much as any number of words that stand everywhere.
        vote.seeds.set(seed, 1 / PLACES + 1 / places.length);
        votes.set(bucket, vote);
      }
    }
  }
  const ranked = [...votes.values()].map(({ at, seeds }) => ({ at, weight: [...seeds.values()].reduce((sum, one) => sum + one, 0) }));
  return ranked.sort((a, b) => b.weight - a.weight || Math.abs(a.at - near) - Math.abs(b.at - near)).slice(0, CLOSEST).map(({ at }) => at);
}

interface Match {
  readonly at: number;
  readonly score: number;
  readonly words: number;
}

/** How well the passage stands around `at`. A long word says more than "the". */
function matchAt(text: string, { words, from, to, length }: Wanted, at: number): Match {
  const start = Math.max(0, at - length);
  const there = wordsOf(text.slice(start, at + length * 2), start);
  const pairs = align(words, there);
  const weight = (index: number): number => Math.min(8, words[index]?.text.length ?? 0) * (index >= from && index < to ? 2 : 1);
  const all = words.reduce((sum, _, index) => sum + weight(index), 0);
  const met = pairs.reduce((sum, [index]) => sum + weight(index), 0);
  return { at: beginningOf(pairs, there, from, at), score: all > 0 ? met / all : 0, words: pairs.length };
}

/** Where the passage's first word stands, or the first of its words that does; what follows its context where none does. */
function beginningOf(pairs: ReturnType<typeof align>, there: readonly Word[], from: number, fallback: number): number {
  const own = pairs.find(([wanted]) => wanted >= from);
  const before = pairs.findLast(([wanted]) => wanted < from);
  const index = own && (own[0] === from || !before) ? own[1] : before ? before[1] + 1 : undefined;
  return (index === undefined ? undefined : there[index]?.from) ?? fallback;
}

/** Where both the words and the end of what stood before them are, next to `near`. */
function nextTo(text: string, { exact, prefix }: Anchor, near: number): number | undefined {
  const last = prefix.slice(-12);
  const follows = (at: number): boolean => at >= 0 && last !== '' && text.slice(Math.max(0, at - 40), at).replace(/\s+/g, ' ').trimEnd().endsWith(last);
  const places = [text.lastIndexOf(exact, near), text.indexOf(exact, near)].filter(follows);
  return places.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
}

/** The words themselves, as written. Of several, the nearest with the same words before it. */
function wordForWord(text: string, anchor: Anchor, near: number): number | undefined {
  const first = text.indexOf(anchor.exact);
  if (first < 0 || text.indexOf(anchor.exact, first + 1) < 0) return first < 0 ? undefined : first;
  return nextTo(text, anchor, near);
}

/** The place that most of the words speak for. */
function bestIn(text: string, anchor: Anchor, wanted: Wanted, near: number): Match | undefined {
  const matches = candidates(text, anchor, near).map((at) => matchAt(text, wanted, at));
  return matches.sort((a, b) => b.score - a.score || Math.abs(a.at - near) - Math.abs(b.at - near))[0];
}

/** UTF-16 units on either side of where a passage was, in which it is looked for first: as it was, and as it may read now. */
const NEARBY = 8192;
const AROUND = 49_152;

/** What a page that hardly changed answers without being looked through. */
function findNear(text: Searched, anchor: Anchor, wanted: Wanted, near: number): Found | undefined {
  const there = (reach: number): { from: number; text: string } => ({ from: Math.max(0, near - reach), text: text.slice(Math.max(0, near - reach), near + reach) });
  const close = there(NEARBY);
  const same = nextTo(close.text, anchor, near - close.from);
  if (same !== undefined) return { at: close.from + same, how: 'same' };
  if (text.length < 2 * AROUND) return undefined;
  const around = there(AROUND);
  const exact = nextTo(around.text, anchor, near - around.from);
  if (exact !== undefined) return { at: around.from + exact, how: 'same' };
  const best = bestIn(around.text, anchor, wanted, near - around.from);
  return best && best.score >= SURE && best.words >= FEWEST ? { at: around.from + best.at, how: howOf(best, wanted) } : undefined;
}

const howOf = ({ words }: Match, wanted: Wanted): Found['how'] => (words === wanted.words.length ? 'same' : 'changed');

/** Finds a passage again in the story's text as it is now. */
export function findAgain(searched: Searched, anchor: Anchor): Found {
  const near = Math.round((anchor.of > 0 ? Math.min(1, anchor.at / anchor.of) : 0) * searched.length);
  const wanted = wantedOf(anchor);
  const found = findNear(searched, anchor, wanted, near);
  if (found) return found;
  const text = searched.slice(0, searched.length);
  const there = wordForWord(text, anchor, near);
  if (there !== undefined) return { at: there, how: 'same' };
  const best = bestIn(text, anchor, wanted, near);
  const isEnough = best && best.score >= ENOUGH && best.words >= Math.min(FEWEST, wanted.words.length);
  return isEnough ? { at: best.at, how: howOf(best, wanted) } : { at: near, how: 'nearest' };
}
