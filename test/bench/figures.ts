import { CONTENDERS, type ContenderName } from './contenders.ts';
import type { Markup, Size } from './pages.ts';

/** One fresh page: its first run and the median of those after it, in milliseconds. */
export interface Sample {
  readonly size: Size;
  readonly markup: Markup;
  readonly contender: ContenderName;
  readonly cold: number;
  readonly warm: number;
}
/** What a page waits for in the built extension, its background awake: lines taken, sent, read and answered, in milliseconds. */
export interface Wait {
  readonly size: Size;
  readonly markup: Markup;
  readonly read: number;
}
type Heat = 'cold' | 'warm';

export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 ? (sorted[half] ?? NaN) : ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2;
}

/** Medians of one contender at one size: of one markup, or the mean of the markups' medians. */
function figure(samples: readonly Sample[], contender: ContenderName, size: Size, heat: Heat, markup?: Markup): number {
  const wanted = samples.filter((one) => one.contender === contender && one.size === size && (!markup || one.markup === markup));
  if (markup) return median(wanted.map((one) => one[heat]));
  const markups = [...new Set(wanted.map((one) => one.markup))];
  return markups.reduce((sum, each) => sum + figure(samples, contender, size, heat, each), 0) / markups.length;
}

const ms = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toFixed(2)).padStart(8);

const WAITS = 'page waits, in the extension';

function printWaits(samples: readonly Sample[], waits: readonly Wait[], size: Size, markups: readonly Markup[]): void {
  const ofSize = waits.filter((wait) => wait.size === size);
  if (ofSize.length === 0) return;
  const waitOf = (markup: Markup): number => ofSize.find((wait) => wait.markup === markup)?.read ?? NaN;
  const ratio = figure(samples, 'readability', size, 'cold') / (markups.reduce((sum, markup) => sum + waitOf(markup), 0) / markups.length);
  console.log(`${WAITS.padEnd(30)}${markups.map((markup) => ms(waitOf(markup)).padStart(20)).join('')}   (background awake, fresh tabs; Readability cold ÷ this: ${ratio.toFixed(2)}; not judged)`);
}

/** Cold and warm medians in milliseconds, a line a contender, a column a markup. */
export function print(samples: readonly Sample[], waits: readonly Wait[]): void {
  const markups = [...new Set(samples.map((one) => one.markup))].sort();
  for (const size of new Set(samples.map((one) => one.size))) {
    console.log(`\n${size.padEnd(30)}${markups.map((one) => `${one} cold / warm`.padStart(20)).join('')}   (median, ms)`);
    for (const [name, title] of Object.entries(CONTENDERS) as [ContenderName, string][]) {
      if (!samples.some(({ contender }) => contender === name)) continue;
      console.log(`${title.padEnd(30)}${markups.map((markup) => `${ms(figure(samples, name, size, 'cold', markup))} /${ms(figure(samples, name, size, 'warm', markup))}`.padStart(20)).join('')}`);
    }
    printWaits(samples, waits, size, markups);
  }
}

interface Goal {
  readonly name: string;
  readonly value: (at: (contender: ContenderName, size: Size, heat: Heat) => number) => number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const GOALS: readonly Goal[] = [
  { name: '50 KB cold: Readability ÷ lines taken', value: (at) => at('readability', '50 KB', 'cold') / at('lines', '50 KB', 'cold'), atLeast: 3 },
  { name: '50 KB warm: Readability ÷ lines taken', value: (at) => at('readability', '50 KB', 'warm') / at('lines', '50 KB', 'warm'), atLeast: 20 },
  { name: '5 MB cold: Readability ÷ lines taken', value: (at) => at('readability', '5 MB', 'cold') / at('lines', '5 MB', 'cold'), atLeast: 60 },
  { name: '5 MB warm: Readability ÷ lines taken', value: (at) => at('readability', '5 MB', 'warm') / at('lines', '5 MB', 'warm'), atLeast: 500 },
  { name: 'cold: lines at 5 MB ÷ at 50 KB', value: (at) => at('lines', '5 MB', 'cold') / at('lines', '50 KB', 'cold'), atMost: 1.5 },
  { name: '50 KB cold: Readability ÷ full read', value: (at) => at('readability', '50 KB', 'cold') / at('read', '50 KB', 'cold'), atLeast: 3 },
  { name: '50 KB warm: Readability ÷ full read', value: (at) => at('readability', '50 KB', 'warm') / at('read', '50 KB', 'warm'), atLeast: 20 },
  { name: '5 MB cold: Readability ÷ full read', value: (at) => at('readability', '5 MB', 'cold') / at('read', '5 MB', 'cold'), atLeast: 60 },
  { name: '5 MB warm: Readability ÷ full read', value: (at) => at('readability', '5 MB', 'warm') / at('read', '5 MB', 'warm'), atLeast: 500 },
  { name: 'cold: full read at 5 MB ÷ at 50 KB', value: (at) => at('read', '5 MB', 'cold') / at('read', '50 KB', 'cold'), atMost: 1.5 },
  { name: '50 KB cold: gate ÷ bare walk', value: (at) => at('gate', '50 KB', 'cold') / at('walk', '50 KB', 'cold'), atMost: 2 },
  { name: '500 KB cold: gate ÷ bare walk', value: (at) => at('gate', '500 KB', 'cold') / at('walk', '500 KB', 'cold'), atMost: 2 },
  { name: '5 MB cold: gate ÷ bare walk', value: (at) => at('gate', '5 MB', 'cold') / at('walk', '5 MB', 'cold'), atMost: 2 },
];

/** Prints each ratio beside what it should be; true when all that could be judged are met. Sizes left out are not judged. */
export function judge(samples: readonly Sample[]): boolean {
  console.log('');
  let met = true;
  for (const { name, value, atLeast = -Infinity, atMost = Infinity } of GOALS) {
    const ratio = value((contender, size, heat) => figure(samples, contender, size, heat));
    if (Number.isNaN(ratio)) continue;
    const good = ratio >= atLeast && ratio <= atMost;
    met &&= good;
    console.log(`${good ? 'met ' : 'MISS'}  ${name.padEnd(40)}${ratio.toFixed(2).padStart(9)}   (${Number.isFinite(atLeast) ? `at least ${atLeast}` : `at most ${atMost}`})`);
  }
  return met;
}
