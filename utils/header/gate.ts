import { cluesOf } from './gate-clues';
import { LIKELY, SURE, WEIGHTS } from './gate-weights';

/** `sure` is a yes whatever follows, `likely` a yes once the text is known whole. */
export type Likeness = 'sure' | 'likely' | 'no';

/** Labels that stand together in a header and hardly anywhere else. */
const LABELS: ReadonlySet<string> = new Set(
  'title author rating rated pairing pairings disclaimer disclaimers summary fandom spoilers spoiler feedback archive warnings warning genre category notes a/n beta distribution classification keywords titel autor autorin titre auteur résumé titolo autore título titulo autora название автор фандом пейринг рейтинг жанр 标题 標題 作者 配对 配對 分级'.split(' '),
);
/** So many different ones make a header. */
const ENOUGH_LABELS = 4;
/** UTF-16 units in front of a colon in which its label is looked for. */
const LABEL_LENGTH = 24;
/** Colons looked at in one piece of text, so that a page of nothing else costs no more. */
const MOST_COLONS = 200;

const weights = new Map<string, number>();
for (const [weight, clues] of WEIGHTS) for (const clue of clues.split(' ')) weights.set(clue, weight);

/** How much of a story a text has, by its words; up to some 2,000 units at once. No unit of its own: see LIKELY and SURE. */
export function scoreText(text: string): number {
  let score = 0;
  for (const clue of cluesOf(text)) score += weights.get(clue) ?? 0;
  return score;
}

/** Judges a piece of visible text by every word in it. Lines are parted by '\n', and one stands in front of the first. */
export function judgeWords(text: string): Likeness {
  const score = scoreText(text);
  if (score >= SURE) return 'sure';
  return score >= LIKELY ? 'likely' : 'no';
}

/** Judges by labels alone, for text that lies deep in a page: cheap, and sure only of a block of them. */
export function judgeLabels(text: string): Likeness {
  const found = new Set<string>();
  let at = text.indexOf(':');
  for (let left = MOST_COLONS; at >= 0 && left > 0; left--) {
    const before = text.slice(Math.max(0, at - LABEL_LENGTH), at).trimEnd().toLowerCase();
    const word = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
    if (LABELS.has(word) && found.add(word).size >= ENOUGH_LABELS) return 'sure';
    at = text.indexOf(':', at + 1);
  }
  return 'no';
}

/** Whether a whole short text could be a story's page or a listing of stories. */
export const looksLikeStory = (text: string): boolean => judgeWords(`\n${text}`) !== 'no';
