import { spaced } from '../text/phrases';

/** One blank between and around the folded words of a name or a text; `''` where it holds no letter or digit. */
export function normal(text: string): string {
  const words = spaced(text);
  return words.length > 2 ? words : '';
}

/** The same, with `*` kept where it stands: "V*" is " v*", "dark * night" is " dark * night ". */
export function normalPattern(value: string): string {
  const words = value.split('*').map((piece) => {
    const inner = normal(piece);
    if (inner === '') return /\s/.test(piece) ? ' ' : '';
    return (GAP_AT_START.test(piece) ? ' ' : '') + inner.trim() + (GAP_AT_END.test(piece) ? ' ' : '');
  });
  return ` ${words.join('*').trim()} `;
}
const GAP_AT_START = /^[\s\-–—_.,:;!?/&]/;
const GAP_AT_END = /[\s\-–—_.,:;!?/&]$/;

const PARTED = /\s*[/×&]\s*|\s+[xX]\s+/;
/** The people of a pairing, each folded; ways to write one with several. */
export const peopleOf = (pairing: string): string[] => pairing.split(PARTED).map((name) => normal(name).trim()).filter(Boolean);

const MOST_ORDERED = 3;
const joined = (names: readonly string[]): string => ` ${names.join('/')} `;

function ordersOf(names: readonly string[]): string[][] {
  if (names.length < 2) return [[...names]];
  return names.flatMap((name, i) => ordersOf(names.toSpliced(i, 1)).map((rest) => [name, ...rest]));
}

/** All that a stated pairing answers to: in any order, by full names, first names or last names. Of more than three people in one order alone. */
export function pairingForms(pairing: string): string[] {
  const full = peopleOf(pairing);
  if (full.length === 0) return [];
  const firsts = full.map((name) => name.slice(0, name.indexOf(' ') < 0 ? undefined : name.indexOf(' ')));
  const lasts = full.map((name) => name.slice(name.lastIndexOf(' ') + 1));
  const variants = [full, firsts, lasts].flatMap((names) => (names.length > MOST_ORDERED ? [names.toSorted()] : ordersOf(names)));
  return [...new Set(variants.map(joined))];
}

/** A rule's pairing, to be looked for among those forms; `*` stays. */
export function pairingKey(value: string): string {
  const names = value.split(PARTED).map((name) => normalPattern(name).trim()).filter(Boolean);
  return joined(names.length > MOST_ORDERED ? names.toSorted() : names);
}
