import { looseJson } from './loose-json';
import { parseLine } from './parse';
import { printRule } from './print';
import type { Action, Condition, EditedTopics, What } from './rule';

/** What an imported text was taken for. */
export type ImportFormat = 'rules' | 'backup' | 'savior' | 'tag-blocker' | 'list';

/** A thing that was not taken: as it stood, and why. `condition`: it has one that cannot be said here; `number`: an archive's own number for a tag. */
export interface NotTaken {
  readonly text: string;
  readonly why: 'letters' | 'condition' | 'number' | 'setting' | 'mistake';
}

/** What an import would bring, for the reader to look at first. Nothing is changed by it. */
export interface Imported {
  readonly format: ImportFormat;
  /** Rules as lines, each once, in order. */
  readonly lines: readonly string[];
  readonly notTaken: readonly NotTaken[];
  readonly topics: EditedTopics;
}

type Shape = Readonly<Record<string, unknown>>;
const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lines and what was left over, as they are gathered. */
interface Basket {
  readonly lines: string[];
  readonly notTaken: NotTaken[];
}

function take({ lines, notTaken }: Basket, action: Action, when: Condition, as: string): void {
  const line = printRule({ action, when, only: [], unless: [] });
  if (parseLine(line).kind === 'rule') lines.push(line);
  else notTaken.push({ text: as, why: 'letters' });
}

const CONDITIONAL = /(?:unless|with):\s*\{/i;
/** A list as user scripts keep it: an array, or one text with commas. */
function listOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/,(?![^{]*\})/) : [];
  return list.filter((one): one is string => typeof one === 'string').map((one) => one.trim()).filter(Boolean);
}

function takeAll(basket: Basket, action: Action, what: What, kind: 'is' | 'words', list: readonly string[]): void {
  for (const value of list) {
    if (CONDITIONAL.test(value)) basket.notTaken.push({ text: value, why: 'condition' });
    else take(basket, action, { what, how: { kind, value } }, value);
  }
}

/** Lists of AO3 Savior and its relatives: the key, what they look at, and how. */
const SAVIOR: readonly (readonly [key: string, what: What, kind: 'is' | 'words', action?: Action])[] = [
  ['tagBlacklist', 'tag', 'is'], ['strictTagBlacklist', 'tag', 'is', 'hide'], ['authorBlacklist', 'author', 'is'], ['titleBlacklist', 'title', 'is'],
  ['summaryBlacklist', 'summary', 'words'], ['tagWhitelist', 'tag', 'is', 'allow'], ['tagHighlights', 'tag', 'is', 'prefer'],
];
const isSavior = (config: Shape): boolean => SAVIOR.some(([key]) => key in config);
/** Settings of those scripts that hide stories, and have no rule of ours. */
const NO_RULE = ['allowedLanguages', 'maxCrossovers', 'minChapters', 'maxChapters', 'maxMonthsSinceUpdate', 'workBlacklist', 'primaryRelationships', 'primaryCharacters', 'conditionalTagBlacklist'];

function takeSavior(basket: Basket, config: Shape): void {
  const blocked: Action = config.showPlaceholders === false ? 'hide' : 'cover';
  for (const [key, what, kind, action = blocked] of SAVIOR) takeAll(basket, action, what, kind, listOf(config[key]));
  const [least, most] = [Number(config.minWords), Number(config.maxWords)];
  if (least > 1) take(basket, blocked, { what: 'length', how: { kind: 'range', to: String(Math.floor(least) - 1) } }, `minWords ${least}`);
  if (most > 0) take(basket, blocked, { what: 'length', how: { kind: 'range', from: String(Math.floor(most) + 1) } }, `maxWords ${most}`);
  if (config.blockComplete === true) take(basket, blocked, { what: 'status', how: { kind: 'is', value: 'complete' } }, 'blockComplete');
  if (config.blockOngoing === true) take(basket, blocked, { what: 'status', how: { kind: 'is', value: 'wip' } }, 'blockOngoing');
  for (const key of NO_RULE) {
    const text = Array.isArray(config[key]) ? (config[key] as unknown[]).map(String).join(', ') : String(config[key] ?? '');
    if (text) basket.notTaken.push({ text: `${key}: ${text}`, why: 'setting' });
  }
}

/** The boxes of the tag blocker, by the names that it keeps them under. */
const BOXES: Readonly<Record<string, Condition>> = Object.fromEntries(
  (
    [
      ['warning1', 'unstated', 'refused'], ['warning2', 'warning', 'graphic-violence'], ['warning3', 'warning', 'character-death'], ['warning4', 'warning', 'underage'], ['warning5', 'warning', 'non-con'],
      ['rating1', 'unstated', 'rating'], ['rating2', 'rating', 'general'], ['rating3', 'rating', 'teen'], ['rating4', 'rating', 'mature'], ['rating5', 'rating', 'explicit'],
    ] as const
  ).map(([box, what, value]) => [box, { what, how: { kind: 'is', value } } as const]),
);
const BLOCKED_LISTS = ['wordTagList', 'blockedTags', 'tags'];
const isTagBlocker = (kept: Shape): boolean => [...BLOCKED_LISTS, 'numTagList', ...Object.keys(BOXES)].some((key) => key in kept);

function takeTagBlocker(basket: Basket, kept: Shape): void {
  for (const key of BLOCKED_LISTS) takeAll(basket, 'cover', 'tag', 'is', listOf(kept[key]));
  takeAll(basket, 'cover', 'author', 'is', [...listOf(kept.authors), ...listOf(kept.blockedAuthors)]);
  for (const [box, when] of Object.entries(BOXES)) if (kept[box] === true) take(basket, 'cover', when, box);
  const numbers = Array.isArray(kept.numTagList) ? kept.numTagList.flat() : [];
  for (const number of numbers) basket.notTaken.push({ text: String(number), why: 'number' });
}

const isTopics = (value: unknown): value is EditedTopics =>
  isShape(value) && Object.values(value).every((topic) => isShape(topic) && [topic.warnings, topic.words, topic.ratings ?? []].every((list) => Array.isArray(list) && list.every((one) => typeof one === 'string')));

function takeText(basket: Basket, text: string): void {
  for (const line of text.split(/\r?\n/)) {
    const read = parseLine(line);
    if (read.kind === 'rule') basket.lines.push(printRule(read.rule));
    else if (read.kind === 'comment') basket.lines.push(...(line.trim() ? [line] : []));
    else basket.notTaken.push({ text: line, why: 'mistake' });
  }
}

/** A text is rules where most of its lines read as rules: one that does not is then a mistake, and no tag. */
function looksLikeRules(text: string): boolean {
  const kinds = text.split(/\r?\n/).map((line) => parseLine(line).kind).filter((kind) => kind !== 'comment');
  return kinds.filter((kind) => kind === 'rule').length * 2 > kinds.length;
}

function formatOf(value: unknown, text: string): ImportFormat {
  if (isShape(value) && value.flyleaf === 'filters' && typeof value.rules === 'string') return 'backup';
  if (isShape(value) && isSavior(value)) return 'savior';
  if (isShape(value) && isTagBlocker(value)) return 'tag-blocker';
  return looksLikeRules(text) ? 'rules' : 'list';
}

/** Reads what another tool, or Flyleaf itself, exported; a plain list holds one tag a line. Nothing is lost without a word. */
export function importRules(text: string): Imported {
  const value = looseJson(text);
  const basket: Basket = { lines: [], notTaken: [] };
  const format = formatOf(value, text);
  let topics: EditedTopics = {};
  if (format === 'savior') takeSavior(basket, value as Shape);
  else if (format === 'tag-blocker') takeTagBlocker(basket, value as Shape);
  else if (format === 'backup') {
    takeText(basket, String((value as Shape).rules));
    if (isTopics((value as Shape).topics)) topics = (value as Shape).topics as EditedTopics;
  } else if (format === 'rules') takeText(basket, text);
  else takeAll(basket, 'cover', 'tag', 'is', Array.isArray(value) ? listOf(value) : text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')));
  return { format, lines: [...new Set(basket.lines)], notTaken: basket.notTaken, topics };
}

/** All filters as JSON, to be imported again. */
export const exportJson = (text: string, topics: EditedTopics): string => `${JSON.stringify({ flyleaf: 'filters', version: 1, rules: text, topics }, null, 2)}\n`;
