import type { Labelled, Passage } from './assemble';

/** What a set of fields says for and against being the header of a story. */
export interface Evidence {
  readonly [clue: string]: number;
}

const STRONG = ['rating', 'disclaimer', 'summary', 'pairing', 'warnings', 'spoilers', 'fandom', 'category', 'archive', 'feedback', 'author', 'title'];

/** Counts the decision hangs on; each about 0 to 3. */
export function weigh(fields: readonly Passage[], own: readonly Labelled[]): Evidence {
  const labelled = fields.filter(({ label, because }) => label !== '' && because.clue === 'label');
  const kinds = new Set(labelled.map(({ field }) => field));
  const story = own.filter(({ tag }) => tag === 'story');
  const has = (name: string): number => Number(fields.some(({ field }) => field === name));
  const repeated = Math.max(0, ...STRONG.map((name) => labelled.filter(({ field }) => field === name).length));
  return {
    bias: 1,
    kinds: Math.min(6, kinds.size),
    strong: Math.min(5, STRONG.filter((name) => kinds.has(name as never)).length),
    all: Math.min(8, new Set(fields.map(({ field }) => field)).size),
    title: has('title'),
    author: has('author'),
    disclaimer: has('disclaimer'),
    rating: has('rating'),
    summary: has('summary'),
    story: Math.min(4, story.length),
    prose: Math.min(3, story.reduce((sum, { unit }) => sum + unit.text.length, 0) / 400),
    chapter: Number(own.some(({ tag }) => tag === 'chapter')),
    repeated: Math.min(6, Math.max(0, repeated - 1)),
    before: Math.min(4, own.filter(({ tag }) => tag === 'before').length / 8),
    sure: Math.min(4, fields.reduce((sum, { because }) => sum + Math.min(2, because.score), 0) / Math.max(1, fields.length)),
  };
}

/** Learned by `npm run train` from pages that have a header and pages that only look like it. */
const WEIGHTS: Evidence = { bias: -1.5, kinds: 0.5, strong: 0.4, all: 0.3, title: 0.5, author: 0.5, disclaimer: 0.8, rating: 0.4, summary: 0.2, story: 0.4, prose: 0.3, chapter: 0.3, repeated: -0.6, before: -0.3, sure: 0.2 };

export const score = (evidence: Evidence, weights: Evidence = WEIGHTS): number => Object.entries(evidence).reduce((sum, [clue, value]) => sum + value * (weights[clue] ?? 0), 0);

/** Whether the fields are a story's header rather than a form, a guide to headers or a talk about stories. */
export function isHeader(fields: readonly Passage[], own: readonly Labelled[], _before: number): boolean {
  return fields.length > 0 && score(weigh(fields, own)) > 0;
}

const MIN_ENTRIES = 3;
/** Whether the fields are those of many stories: titles that come again and again, with little text between. */
export function isListing(fields: readonly Passage[], labelled: readonly Labelled[]): boolean {
  const titles = fields.filter(({ field, value }) => field === 'title' && value !== '');
  const kinds = new Set(titles.map(({ value }) => value.toLowerCase().replace(/\W+/g, '')));
  const story = labelled.filter(({ tag }) => tag === 'story').length;
  return kinds.size >= MIN_ENTRIES && titles.length * 2 > story;
}
