import type { ChoiceChange, ChoiceScope, Mode, RulesChange, ToBackground, ToOffscreen, ToReader, WarningsShown } from './protocol';

/** Every message is input: a page cannot send one, but an older or newer copy of ourselves can. */
type Shape = Record<string, unknown>;
export type Guards<Kinds> = { readonly [K in keyof Kinds]: (ask: Shape) => boolean };

export const MODES: readonly Mode[] = ['card', 'fold', 'off'];
export const WARNINGS_SHOWN: readonly WarningsShown[] = ['full', 'groups', 'on-request'];
const SCOPES: readonly ChoiceScope[] = ['page', 'archive', 'everywhere'];

/** A plain object, not an array. */
export function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isMode(value: unknown): value is Mode {
  return MODES.includes(value as Mode);
}

export function isWarningsShown(value: unknown): value is WarningsShown {
  return WARNINGS_SHOWN.includes(value as WarningsShown);
}

function isAbsentOr(isRight: (value: unknown) => boolean, value: unknown): boolean {
  return value === undefined || isRight(value);
}

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isString = (value: unknown): boolean => typeof value === 'string';
const isTab = (value: unknown): boolean => Number.isInteger(value);
const isStrings = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Any of the choices, each a value that we know. */
export function isChoiceChange(value: unknown): value is ChoiceChange {
  return isShape(value) && isAbsentOr(isMode, value.mode) && isAbsentOr(isWarningsShown, value.warnings) && isAbsentOr(isBoolean, value.notHeader);
}

const FORMS = ['text', 'heading', 'cell', 'item', 'preformatted'];
const isLine = (value: unknown): boolean =>
  isShape(value) && typeof value.text === 'string' && FORMS.includes(value.form as string) && typeof value.gap === 'number' && typeof value.lead === 'number' && typeof value.linked === 'number' && isBoolean(value.rule) && isBoolean(value.centred);
const areLines = (value: unknown): boolean => Array.isArray(value) && value.every(isLine);

const isNumber = (value: unknown): boolean => typeof value === 'number';
const isTrue = (value: unknown): boolean => value === true;
const isStated = (value: unknown): boolean =>
  isShape(value) && typeof value.field === 'string' && typeof value.label === 'string' && isStrings(value.values) && isAbsentOr(isTrue, value.hidden) && isAbsentOr(isTrue, value.guess) && isAbsentOr(isTrue, value.row);
const isPosted = (value: unknown): boolean => isShape(value) && [value.number, value.posted, value.total].every((count) => isAbsentOr(isNumber, count)) && isAbsentOr(isString, value.title);
const areFacts = (value: unknown): boolean =>
  isShape(value) && Array.isArray(value.stated) && value.stated.every(isStated) && isAbsentOr(isPosted, value.chapter) && isAbsentOr(isBoolean, value.complete) && isAbsentOr(isTrue, value.noWarningsField) && isAbsentOr(isString, value.published) && isAbsentOr(isString, value.updated);

function isAboutPage(ask: Shape): boolean {
  return typeof ask.url === 'string' && isAbsentOr(isTab, ask.tabId);
}

const isTopic = (value: unknown): boolean => isShape(value) && isStrings(value.warnings) && isStrings(value.words) && isAbsentOr(isStrings, value.ratings);
/** Topics by id, each a list of warnings and words. */
export const areTopics = (value: unknown): boolean => isShape(value) && Object.values(value).every(isTopic);
const isText = (value: unknown): boolean => typeof value === 'string';

/** Any of the rules' parts, each of its shape; what the text says is for the filters to know. */
export function isRulesChange(value: unknown): value is RulesChange {
  if (!isShape(value)) return false;
  return isAbsentOr(isText, value.text) && isAbsentOr(areTopics, value.topics) && isAbsentOr(isStrings, value.add) && [value.asked, value.keepRecent, value.secondLook].every((flag) => isAbsentOr(isBoolean, flag));
}

const isHeader = (value: unknown): boolean =>
  isShape(value) && Array.isArray(value.fields) && Array.isArray(value.warnings) && isStrings(value.authors) && isStrings(value.fandoms) && isStrings(value.pairings);
const isJudged = (value: unknown): boolean => isShape(value) && isHeader(value.header) && (value.on === 'story' || value.on === 'listing');

const isChapter = (value: unknown): boolean => isShape(value) && isAbsentOr(isNumber, value.number) && isAbsentOr(isNumber, value.total);
const areLinks = (value: unknown): boolean => Array.isArray(value) && value.every((link) => isShape(link) && typeof link.url === 'string');
const isWorkSource = (value: unknown): boolean =>
  isShape(value) && typeof value.family === 'string' && typeof value.page === 'string' && [value.work, value.previous, value.next, value.index].every((one) => isAbsentOr(isText, one)) && isAbsentOr(isChapter, value.chapter) && isAbsentOr(isBoolean, value.complete) && isAbsentOr(areLinks, value.chapters);
const isWorkHeader = (value: unknown): boolean => isShape(value) && isAbsentOr(isText, value.title) && isAbsentOr(isChapter, value.chapter) && isAbsentOr(isStrings, value.authors);
const isHome = (value: unknown): boolean => isShape(value) && (value.when === 'now' || value.when === 'before') && typeof value.address === 'string';
const isPageFacts = (value: unknown): boolean =>
  isShape(value) && [value.address, value.opening].every((one) => isAbsentOr(isText, one)) && isAbsentOr(isWorkSource, value.source) && isAbsentOr(isWorkHeader, value.header) && isAbsentOr(isStrings, value.siblings) && isAbsentOr(isHome, value.home) && value.reader === undefined;
const isSeenEntry = (value: unknown): boolean =>
  isShape(value) && typeof value.address === 'string' && isAbsentOr(isText, value.title) && isAbsentOr((rating) => isShape(rating) && isText(rating.raw), value.rating) && Array.isArray(value.warnings) && value.warnings.every((warning) => isShape(warning) && isText(warning.id) && isText(warning.raw));
const isAnchor = (value: unknown): boolean => isShape(value) && [value.exact, value.prefix, value.suffix].every(isText) && [value.at, value.of].every(isNumber);
const isWorkFacts = (value: unknown): boolean => isShape(value) && [value.authors, value.fandoms, value.pairings].every(isStrings) && Array.isArray(value.warnings) && isAbsentOr(isText, value.title);
const isReport = (value: unknown): boolean =>
  isShape(value) && isText(value.address) && isWorkFacts(value.facts) && isAnchor(value.anchor) && isBoolean(value.atEnd) && [value.words, value.posted, value.total].every((one) => isAbsentOr(isNumber, one));
const MENDS = ['join', 'part', 'forget'];
const isMinute = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 1440;
/** Quiet hours: minutes of a day. */
export const isQuiet = (value: unknown): boolean => isShape(value) && isMinute(value.from) && isMinute(value.to);
export const isDailyLimit = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 1000;
const isOneOf = (...allowed: readonly unknown[]) => (value: unknown): boolean => allowed.includes(value);
const isUpdatesChange = (value: unknown): boolean =>
  isShape(value) && isAbsentOr(isOneOf('off', 'all'), value.checks) && isAbsentOr(isOneOf('none', 'daily', 'each'), value.notify) && (value.quiet === 'none' || isAbsentOr(isQuiet, value.quiet)) &&
  isAbsentOr(isDailyLimit, value.daily) && isAbsentOr(isOneOf('omit', 'include'), value.credentials);
const isFollowChange = (value: unknown): boolean =>
  isShape(value) && isAbsentOr(isOneOf('always', 'never', 'as-all'), value.choice) && isAbsentOr(isBoolean, value.muted) && (value.snoozed === 'no' || isAbsentOr(isNumber, value.snoozed));

/** Each ask that the background takes, and whether it is well formed. */
export const BACKGROUND_ASKS: Guards<ToBackground> = {
  'story-seen': () => true,
  'page-moved': () => true,
  'no-story': () => true,
  'put-adapters': (ask) => ['works', 'sites', 'letters', 'texts'].includes(ask.group as string),
  'put-covers': () => true,
  'read-lines': (ask) => areLines(ask.lines) && typeof ask.pageTitle === 'string' && isAbsentOr(areFacts, ask.facts) && isAbsentOr(isNumber, ask.textFrom),
  'read-entries': (ask) => Array.isArray(ask.entries) && ask.entries.every(areFacts),
  'read-below': (ask) => areLines(ask.lines),
  'choices-of': isAboutPage,
  'layers-of': isAboutPage,
  'choose': (ask) => isAboutPage(ask) && SCOPES.includes(ask.scope as ChoiceScope) && isChoiceChange(ask.change),
  'work-of': (ask) => isPageFacts(ask.page),
  'mend-work': (ask) => isPageFacts(ask.page) && MENDS.includes(ask.mend as string),
  'remember-entries': (ask) => Array.isArray(ask.entries) && ask.entries.every(isSeenEntry),
  'reading-of': (ask) => isPageFacts(ask.page) && isStrings(ask.links),
  'at-place': (ask) => isPageFacts(ask.page) && isReport(ask.report),
  'mark-chapter': (ask) => isPageFacts(ask.page) && typeof ask.link === 'string' && (ask.as === 'read' || ask.as === 'unread') && isAbsentOr(isWorkFacts, ask.facts),
  'entries-read': (ask) => isStrings(ask.addresses) && isAbsentOr((posted) => Array.isArray(posted) && posted.every(isNumber), ask.posted) && isAbsentOr(isString, ask.family),
  'open-library': () => true,
  'judge': (ask) => typeof ask.url === 'string' && Array.isArray(ask.judged) && ask.judged.every(isJudged),
  'judge-story': (ask) => typeof ask.url === 'string' && Array.isArray(ask.headers) && ask.headers.every(isHeader),
  'judge-entries': (ask) =>
    typeof ask.url === 'string' && Array.isArray(ask.entries) && ask.entries.every((entry) => isShape(entry) && isHeader(entry.header) && isAbsentOr(isText, entry.url)),
  'mentions-in': (ask) => typeof ask.text === 'string',
  'choose-story': (ask) => typeof ask.url === 'string' && isAbsentOr(isHeader, ask.header) && (ask.to === 'revealed' || ask.to === 'covered'),
  'allow-story': (ask) => typeof ask.url === 'string' && isAbsentOr(isHeader, ask.header) && (ask.what === 'story' || ask.what === 'author'),
  'open-rules': (ask) => isAbsentOr(isText, ask.rule),
  'mentions': (ask) => isStrings(ask.texts),
  'can-cover': () => true,
  'rules-of': () => true,
  'change-rules': (ask) => isRulesChange(ask.change),
  'news-of': () => true,
  'following-of': (ask) => isStrings(ask.works),
  'follow': (ask) => isStrings(ask.works) && isFollowChange(ask.change),
  'opening': (ask) => isText(ask.work) && isText(ask.address),
  'mark-news-seen': (ask) => isStrings(ask.works),
  'check-now': (ask) => isStrings(ask.works),
  'updates-settings': () => true,
  'set-updates': (ask) => isUpdatesChange(ask.change),
  'saved-copy-of': (ask) => typeof ask.work === 'string',
  'set-clock': (ask) => isAbsentOr(isNumber, ask.now),
};

/** Each ask that the document beside the background takes. */
export const OFFSCREEN_ASKS: Guards<ToOffscreen> = {
  'sight-of': (ask) => typeof ask.text === 'string' && typeof ask.address === 'string',
};

/** Each ask that a reader takes. */
export const READER_ASKS: Guards<ToReader> = {
  'what-was-read': () => true,
  'rules-changed': () => true,
  'choices-changed': (ask) =>
    isChoiceChange(ask.choices) && isMode(ask.choices.mode) && isWarningsShown(ask.choices.warnings) && isBoolean(ask.choices.notHeader),
  'access-withdrawn': (ask) => isStrings(ask.withdrawn) && isStrings(ask.granted),
};

/** The kind of a well-formed message out of `guards`; `undefined` for anything else. */
export function kindOf<Kinds>(guards: Guards<Kinds>, message: unknown): keyof Kinds | undefined {
  if (!isShape(message) || typeof message.kind !== 'string' || !isShape(message.ask)) return undefined;
  if (!Object.hasOwn(guards, message.kind)) return undefined;
  const kind = message.kind as keyof Kinds;
  return guards[kind](message.ask) ? kind : undefined;
}
