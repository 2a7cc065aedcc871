import { parseCondition } from './parse-condition';
import { type Expected, type Mistake, type Token, tokensOf } from './parse-tokens';
import { printRule } from './print';
import { ACTIONS, type Condition, LESSER_DEGREES, type LesserDegree, type Rule, type RuleSet, SCOPES, type EditedTopics } from './rule';

/** One line of the text view. Comments and lines with a mistake are kept as written. */
export type RuleLine =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'mistake'; readonly text: string; readonly mistake: Mistake };

const COMMENT = /^\s*(?:#|$)/;
const BREAK = /\r\n|[\r\n\u2028\u2029]/;
const SHOWN = 40;
/** "always" is what people call it. */
const ACTION_WORDS: Readonly<Record<string, Rule['action']>> = { ...Object.fromEntries(ACTIONS.map((action) => [action, action])), show: 'allow', always: 'allow' };

type Read = { readonly rule: Rule } | { readonly expected: Expected; readonly at: Pick<Token, 'from' | 'text'> };

function degreesOf(value: string): LesserDegree[] | undefined {
  const wanted = value.toLowerCase().split(',');
  const known = LESSER_DEGREES.filter((degree) => wanted.includes(degree));
  return known.length === new Set(wanted).size ? known : undefined;
}

/** A condition and, behind it, the degrees that it leaves out. Answers how many words it took. */
function conditionAt(tokens: readonly Token[], at: number, end: Token): { readonly condition: Condition; readonly next: number } | Exclude<Read, { readonly rule: Rule }> {
  const token = tokens[at] ?? end;
  const tried = parseCondition(token);
  if (!('ok' in tried)) return { expected: tried.expected, at: token };
  const less = tokens[at + 1];
  if (less?.name !== 'except') return { condition: tried.ok, next: at + 1 };
  const except = tried.ok.what === 'topic' || tried.ok.what === 'warning' ? degreesOf(less.value) : undefined;
  return except ? { condition: { ...tried.ok, except }, next: at + 2 } : { expected: 'degree', at: less };
}

function readTokens(tokens: readonly Token[], end: Token): Read {
  const first = tokens[0] ?? end;
  const action = Object.hasOwn(ACTION_WORDS, first.text.toLowerCase()) ? ACTION_WORDS[first.text.toLowerCase()] : undefined;
  if (!action) return { expected: 'action', at: first };
  const when = conditionAt(tokens, 1, end);
  if (!('condition' in when)) return when;
  let rule: Rule = { action, when: when.condition, only: [], unless: [] };
  for (let at = when.next; at < tokens.length; ) {
    const word = tokens[at] as Token;
    const key = word.text.toLowerCase();
    if (key === 'on') {
      const scope = SCOPES.find((each) => each === tokens[at + 1]?.text.toLowerCase());
      if (!scope || rule.on) return { expected: 'scope', at: tokens[at + 1] ?? end };
      rule = { ...rule, on: scope };
      at += 2;
      continue;
    }
    if (key !== 'with' && key !== 'unless') return { expected: 'keyword', at: word };
    const more = conditionAt(tokens, at + 1, end);
    if (!('condition' in more)) return more;
    rule = key === 'with' ? { ...rule, only: [...rule.only, more.condition] } : { ...rule, unless: [...rule.unless, more.condition] };
    at = more.next;
  }
  return { rule };
}

/** Reads one line; `line` counts from 1. */
export function parseLine(text: string, line = 1): RuleLine {
  if (COMMENT.test(text)) return { kind: 'comment', text };
  const end: Token = { text: '', from: text.trimEnd().length, name: '', sign: '', value: '', isQuoted: false, isOpen: false };
  const read = readTokens(tokensOf(text), end);
  if ('rule' in read) return { kind: 'rule', rule: read.rule };
  const { expected, at } = read;
  return { kind: 'mistake', text, mistake: { line, column: at.from + 1, length: Math.max(1, at.text.length), expected, found: at.text.slice(0, SHOWN) } };
}

/** Reads rules, one a line; lines that start with '#' are comments. Nothing is lost: each line is a rule, a comment, or a mistake with its text. */
export function parseRules(text: string): RuleLine[] {
  return text === '' ? [] : text.split(BREAK).map((line, i) => parseLine(line, i + 1));
}

/** The lines as text; the same text again where it was canonical. */
export const printLines = (lines: readonly RuleLine[]): string => lines.map((line) => (line.kind === 'rule' ? printRule(line.rule) : line.text)).join('\n');

export const mistakesIn = (lines: readonly RuleLine[]): Mistake[] => lines.flatMap((line) => (line.kind === 'mistake' ? [line.mistake] : []));

/** What there is to compile in lines. */
export const ruleSetOf = (lines: readonly RuleLine[], topics: EditedTopics): RuleSet => ({ rules: lines.flatMap((line) => (line.kind === 'rule' ? [line.rule] : [])), topics });
