import { printRule } from './print';
import type { Condition } from './rule';

const is = (what: 'author' | 'work', value: string): Condition => ({ what, how: { kind: 'is', value } });

/** `*` in a name would stand for anything: "V*" must not let in all whose names begin with V. */
const isPlain = (name: string): boolean => name.trim() !== '' && !name.includes('*');

/** Whether a rule can name these authors and nobody else. */
export const canAllowAuthors = (authors: readonly string[]): boolean => authors.length > 0 && authors.every(isPlain);

/** "Always show" as the line of a rule, for a story, or for what its authors wrote together. */
export function allowRule(what: 'story' | 'author', { work, authors }: { readonly work: string; readonly authors: readonly string[] }): string {
  const [when, ...only] = what === 'story' ? [is('work', work)] : authors.map((author) => is('author', author));
  return printRule({ action: 'allow', when: when ?? is('work', work), only, unless: [] });
}
