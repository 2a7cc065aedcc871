import { leavesOf } from './leaves';
import { printCondition } from './print';
import type { RuleSet } from './rule';
import { createScanner } from './scanner';
import type { Sought } from './scanner-tables';
import { AT, type Part } from './subject';
import { normal } from './normal';
import type { Met } from './verdict';

/** Finds in a piece of a story's text what the reader's topics are about: each topic with the first of its words there, as written. */
export type Mentions = (text: string) => readonly Met[];

/** A second look, for topics of rules that cover, hide or mark. Their words alone: facts are the header's. Denied words are none. */
export function compileMentions({ rules, topics }: RuleSet): Mentions {
  const looking = rules.filter(({ action, when }) => when.what === 'topic' && action !== 'allow' && action !== 'prefer');
  const byText = new Map(looking.map(({ when }) => [printCondition(when), leavesOf(when, topics)]));
  const names: string[] = [];
  const sought = [...byText].flatMap(([name, leaves]) => leaves.flatMap((leaf): Sought[] => (leaf.kind === 'pattern' ? [{ leaf: names.push(name) - 1, bits: AT.topic, pattern: leaf.pattern, except: leaf.except }] : [])));
  const scanner = createScanner(sought, names.length);
  return (text) => {
    const part: Part = { is: 0, words: AT.topic, text: normal(text), raw: text, prose: true };
    const found = new Map<string, Met>();
    if (part.text) scanner.scan(part, (leaf, match) => {
      const condition = names[leaf] as string;
      if (match.kind === 'met' && !found.has(condition)) found.set(condition, { condition, words: match.words });
    });
    return [...found.values()];
  };
}
