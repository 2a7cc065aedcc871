import { languageCode } from './language-names';
import { isPattern, type Pattern, wordsPattern } from './matcher';
import { normalPattern, pairingKey } from './normal';
import { type Condition, type EditedTopics, type LesserDegree, READS_WORDS, type What } from './rule';
import { AT } from './subject';
import { topicOf } from './topics';
import { LEVELS } from '../vocabulary/ratings';
import { WARNING_WORDS } from '../vocabulary/warnings';

/** The single questions that a condition asks; it is met where any of them is. */
export type Leaf =
  /** A fact of that key. */
  | { readonly kind: 'fact'; readonly key: string; readonly except: readonly LesserDegree[] }
  /** In a part that one of `bits` marks for `is` or for words. */
  | { readonly kind: 'pattern'; readonly bits: number; readonly pattern: Pattern; readonly except: readonly LesserDegree[] }
  /** Words of the story, both ends included. */
  | { readonly kind: 'length'; readonly from: number; readonly to: number };

const NOT_WARNED = ['none', 'chose-not-to-warn', 'hidden', 'animal-harm'];
/** The canonical id that a reader's word for a warning is; `undefined` where it is a word of their own. */
export function warningId(value: string): string | undefined {
  const id = value.trim().toLowerCase().replace(/[\s_]+/g, '-');
  return Object.hasOwn(WARNING_WORDS, id) || NOT_WARNED.includes(id) ? id : undefined;
}

const BITS: Partial<Record<What, number>> = {
  author: AT.author, fandom: AT.fandom, pairing: AT.pairing, character: AT.character, category: AT.category, tag: AT.tag, archive: AT.archive,
  title: AT.title, summary: AT.summary, words: AT.title | AT.summary, warning: AT.warning,
};

function topicLeaves(id: string, topics: EditedTopics, except: readonly LesserDegree[]): Leaf[] {
  const topic = topicOf(id, topics);
  if (!topic) return [];
  return [
    ...topic.warnings.map((warning): Leaf => ({ kind: 'fact', key: `warning:${warning}`, except })),
    ...(topic.ratings ?? []).map((level): Leaf => ({ kind: 'fact', key: `rating:${level}`, except: [] })),
    ...topic.words.map(normalPattern).filter((words) => words.trim() !== '').map((words): Leaf => ({ kind: 'pattern', bits: AT.topic, pattern: wordsPattern(words), except })),
  ];
}

function rangeLeaves({ what, how }: Condition): Leaf[] {
  if (how.kind !== 'range') return [];
  if (what === 'length') return [{ kind: 'length', from: Number(how.from ?? 0), to: Number(how.to ?? Number.POSITIVE_INFINITY) }];
  const [from, to] = [how.from ? LEVELS.indexOf(how.from as (typeof LEVELS)[number]) : 0, how.to ? LEVELS.indexOf(how.to as (typeof LEVELS)[number]) : LEVELS.length];
  return LEVELS.slice(from, to + 1).map((level) => ({ kind: 'fact', key: `rating:${level}`, except: [] }));
}

/** What a condition asks, taken apart: a topic asks for each of its warnings and words. Empty: it can never be met. */
export function leavesOf(condition: Condition, topics: EditedTopics): Leaf[] {
  const { what, how, except = [] } = condition;
  if (how.kind === 'range') return rangeLeaves(condition);
  const { value } = how;
  if (what === 'topic') return topicLeaves(value, topics, except);
  if (what === 'unstated' || what === 'rating' || what === 'status') return [{ kind: 'fact', key: `${what}:${value.toLowerCase()}`, except }];
  if (what === 'language') return [{ kind: 'fact', key: `language:${languageCode(value) ?? value}`, except }];
  if (what === 'work') return [{ kind: 'fact', key: `work:${value}`, except }];
  const id = what === 'warning' && how.kind === 'is' ? warningId(value) : undefined;
  if (id) return [{ kind: 'fact', key: `warning:${id}`, except }];
  const byWords = how.kind === 'words' || what === 'warning';
  const folded = what === 'pairing' && !byWords ? pairingKey(value) : normalPattern(value);
  if (folded.trim() === '') return [];
  return [{ kind: 'pattern', bits: BITS[what] ?? 0, pattern: byWords ? wordsPattern(folded) : isPattern(folded), except }];
}

/** How a plain ":" is read for this kind of condition. */
export const plainHow = (what: What): 'is' | 'words' => (READS_WORDS.has(what) ? 'words' : 'is');
