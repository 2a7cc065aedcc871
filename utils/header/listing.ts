import type { Labelled, Passage } from './assemble';

const MIN_ENTRIES = 3;
/** Whether the fields are those of many stories: titles that come again and again, with little text between. */
export function isListing(fields: readonly Passage[], labelled: readonly Labelled[]): boolean {
  const titles = fields.filter(({ field, value }) => field === 'title' && value !== '');
  const kinds = new Set(titles.map(({ value }) => value.toLowerCase().replace(/\W+/g, '')));
  const story = labelled.filter(({ tag }) => tag === 'story').length;
  return kinds.size >= MIN_ENTRIES && titles.length * 2 > story;
}
