import { compile } from './compile';
import { parseLine, type RuleLine } from './parse';
import type { Mistake } from './parse-tokens';
import { printRule } from './print';
import { type Action, type Condition, type EditedTopics, type LesserDegree, type Rule, type Scope, UNSTATED, type Unstated, type What } from './rule';
import { ruleId } from './rule-id';
import type { Judged } from './verdict';

/** A condition as the form has it, right or not yet. `value` as in the text view: a name, an id, or "from..to". */
export interface DraftCondition {
  readonly what: What;
  readonly sign: ':' | '=' | '~';
  readonly value: string;
  readonly except: readonly LesserDegree[];
}

/** A rule as the form has it. `at` is the line that it stands on, absent for a new one. */
export interface Draft {
  readonly at?: number;
  readonly action: Action;
  readonly when: DraftCondition;
  readonly only: readonly DraftCondition[];
  readonly unless: readonly DraftCondition[];
  readonly on: Scope | 'everywhere';
}

const NAMED: ReadonlySet<What> = new Set(['pairing', 'character', 'fandom', 'author', 'category', 'tag', 'archive', 'title', 'summary', 'words']);
/** A fresh condition of a kind. */
export function newCondition(what: What, value = ''): DraftCondition {
  const sign = !NAMED.has(what) ? ':' : what === 'title' || what === 'summary' || what === 'words' ? '~' : '=';
  return { what, sign, value, except: [] };
}

export const newDraft = (): Draft => ({ action: 'cover', when: newCondition('topic', 'character-death'), only: [], unless: [], on: 'everywhere' });

function draftCondition({ what, how, except = [] }: Condition): DraftCondition {
  const value = how.kind === 'range' ? `${how.from ?? ''}..${how.to ?? ''}` : how.value;
  return { ...newCondition(what, value), ...(NAMED.has(what) && { sign: how.kind === 'words' ? '~' : '=' }), except };
}

export const draftOf = ({ action, when, only, unless, on }: Rule, at: number): Draft => ({ at, action, when: draftCondition(when), only: only.map(draftCondition), unless: unless.map(draftCondition), on: on ?? 'everywhere' });

const BREAKS = /[\r\n\u2028\u2029]+/g;
const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;
const conditionText = ({ what, sign, value, except }: DraftCondition): string => {
  const less = except.length && (what === 'topic' || what === 'warning') ? ` except:${except.join(',')}` : '';
  return `${what}${sign}${quoted(value)}${less}`;
};

/** What a draft says, read as the text view would read it: a rule, or the mistake in it. */
export function readDraft({ action, when, only, unless, on }: Draft): RuleLine {
  const more = [...only.map((one) => `with ${conditionText(one)}`), ...unless.map((one) => `unless ${conditionText(one)}`)];
  return parseLine([action, conditionText(when), ...more, ...(on === 'everywhere' ? [] : [`on ${on}`])].join(' ').replace(BREAKS, ' '));
}

/** What is wrong with one condition of a form; `undefined` where nothing is. */
export function mistakeOf(condition: DraftCondition): Mistake | undefined {
  const line = parseLine(`mark ${conditionText(condition)}`.replace(BREAKS, ' '));
  return line.kind === 'mistake' ? line.mistake : undefined;
}

/** The lines with a rule in place of one of them, or behind them all. */
export function withRule(lines: readonly RuleLine[], rule: Rule, at?: number): RuleLine[] {
  const line: RuleLine = { kind: 'rule', rule };
  return at === undefined ? [...lines, line] : lines.map((old, i) => (i === at ? line : old));
}

export const POLICIES = ['through', 'mark', 'cover'] as const;
export type Policy = (typeof POLICIES)[number];
export type Policies = Readonly<Record<Unstated, Policy>>;

/** What a plain rule on what is not stated is about; `undefined` for any other rule. */
export function policyOf(line: RuleLine): readonly [Unstated, Policy] | undefined {
  if (line.kind !== 'rule') return undefined;
  const { action, when, only, unless, on } = line.rule;
  if (when.what !== 'unstated' || when.how.kind !== 'is' || only.length || unless.length || on || (action !== 'cover' && action !== 'mark')) return undefined;
  return [when.how.value as Unstated, action];
}

/** What the rules do with what is not stated; the stronger where two speak of one. */
export function policiesOf(lines: readonly RuleLine[]): Policies {
  const policies: Record<Unstated, Policy> = { warnings: 'through', refused: 'through', hidden: 'through', rating: 'through' };
  for (const [what, policy] of lines.map(policyOf).filter((one) => one !== undefined)) if (policies[what] !== 'cover') policies[what] = policy;
  return policies;
}

/** The lines saying so: each policy that changes has its old lines taken out and a new one put behind the others. */
export function withPolicies(lines: readonly RuleLine[], wanted: Policies): RuleLine[] {
  const now = policiesOf(lines);
  const changed = UNSTATED.filter((what) => now[what] !== wanted[what]);
  const kept = lines.filter((line) => !changed.some((what) => policyOf(line)?.[0] === what));
  const added = changed.filter((what) => wanted[what] !== 'through').map((what) => parseLine(`${wanted[what]} unstated:${what}`));
  return [...kept, ...added];
}

/** Suggested with the first rule: who must not meet a topic unprepared wants to be asked where an author refuses to say. */
export function suggestedPolicies(first: Rule | undefined): Policies {
  const aboutTopic = first?.when.what === 'topic' || first?.when.what === 'warning';
  return { warnings: 'through', refused: aboutTopic ? 'cover' : 'through', hidden: aboutTopic ? 'cover' : 'through', rating: first?.when.what === 'rating' ? 'mark' : 'through' };
}

/** How many of `stories` each rule meets, by the rule's name. */
export function countMet(rules: readonly Rule[], topics: EditedTopics, stories: readonly Judged[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (stories.length === 0 || rules.length === 0) return counts;
  const judge = compile({ rules, topics });
  for (const story of stories) {
    const { because, also } = judge(story);
    for (const { rule } of [...because, ...also]) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

/** The name that verdicts call a rule by. */
export const nameOf = (rule: Rule): string => ruleId(printRule(rule));
