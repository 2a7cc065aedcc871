import { parseWarnings } from './fields/warnings';
import type { Header, HeaderField, Reading } from './header';

/** Lines at the opening of a text in which a lone warning is looked for. */
const OPENING = 30;

/**
 * What the opening of a text warns of under a label of its own ("Content warnings: torture"), where the page holds too little else to make a
 * header: on a page that an archive knows as a story, it must not be lost. `undefined` where it warns of nothing.
 */
export function strayWarnings({ trace }: Pick<Reading, 'trace'>): Header | undefined {
  const labelled = trace.filter(({ line, readAs, because }) => line < OPENING && because.clue === 'label' && readAs.includes('warnings'));
  const fields = labelled.map(({ line, text, because }): HeaderField => ({ field: 'warnings', label: '', value: text, spans: [{ line, from: 0, to: text.length }], because }));
  const warnings = labelled.flatMap(({ text }) => parseWarnings(text, 'warnings'));
  const [first] = labelled;
  const last = labelled.at(-1);
  if (!first || !last || warnings.length === 0) return undefined;
  return { fields, authors: [], fandoms: [], pairings: [], warnings, folds: [], from: first.line, to: last.line + 1 };
}
