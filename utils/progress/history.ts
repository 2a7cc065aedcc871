import type { WorkRecord } from './record';

/** What was read in a month, or of a fandom. */
export interface Amount {
  readonly days: number;
  readonly chapters: number;
  readonly words: number;
}
/** Keys: '2026-11', or a fandom as written. */
export interface History {
  readonly months: ReadonlyMap<string, Amount>;
  readonly fandoms: ReadonlyMap<string, Amount>;
}

interface Tally {
  readonly days: Set<string>;
  chapters: number;
  words: number;
}

function add(to: Map<string, Tally>, key: string, day: string, words: number): void {
  const tally = to.get(key) ?? { days: new Set(), chapters: 0, words: 0 };
  tally.days.add(day);
  tally.chapters++;
  tally.words += words;
  to.set(key, tally);
}

const amounts = (tallies: Map<string, Tally>, order: (a: [string, Amount], b: [string, Amount]) => number): Map<string, Amount> =>
  new Map([...tallies].map(([key, { days, chapters, words }]): [string, Amount] => [key, { days: days.size, chapters, words }]).sort(order));

/** Adds up what was read, work by work; `dayOf` gives an instant's day in the reader's own time, 'YYYY-MM-DD'. */
export function createHistory(dayOf: (at: number) => string): { add(record: WorkRecord): void; history(): History } {
  const months = new Map<string, Tally>();
  const fandoms = new Map<string, Tally>();
  return {
    add: ({ chapters, facts }) => {
      for (const { read, words = 0 } of Object.values(chapters)) {
        if (read === undefined) continue;
        const day = dayOf(read);
        add(months, day.slice(0, 7), day, words);
        for (const fandom of facts.value.fandoms) add(fandoms, fandom, day, words);
      }
    },
    history: () => ({
      months: amounts(months, ([a], [b]) => (a < b ? -1 : 1)),
      fandoms: amounts(fandoms, ([, a], [, b]) => b.chapters - a.chapters),
    }),
  };
}
