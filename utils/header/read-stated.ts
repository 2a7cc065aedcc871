import type { ArchiveFacts, Stated } from '../archives/source';
import { unique } from '../text/lists';
import { readFacts } from './facts';
import { parseWarnings } from './fields/warnings';
import { speakWith } from '../vocabulary/known-words';
import type { Chapter, Dates, FieldName, Header, HeaderField, Reason, Status, Warning } from './header';
import type { Line } from './line';
import { isRow, openingFacts, rowFacts, type RowFact } from './row-facts';
import { OTHER_LANGUAGES } from './other-languages';
import { speaksOther } from './other-tongue';

/** An archive's own label leaves no doubt. */
const BECAUSE: Reason = { clue: 'archive', score: 10 };
/** Lists in which each value is one name, whatever commas it holds. */
const parted = (stated: readonly Stated[], field: FieldName): string[] => unique(stated.filter((each) => each.field === field).flatMap(({ values }) => values));
/** What a tag may name as genre or pairing without warning of it. */
const OF_TAGS: ReadonlySet<string> = new Set(['slash', 'femslash', 'het', 'spoilers', 'none', 'angst', 'au', 'out-of-character', 'humor', 'fluff', 'dark', 'horror']);
/** Genres and remarks that the vocabulary takes for warnings in a warnings field. */
const REMARKS = /^(?:tragedy|.*\b(?:un)?beta.*)$/i;
/** "Non-Graphic Violence", "Not graphic violence": it is there, and no more than that. */
const NOT_GRAPHIC = /\bno[nt][\s-]{1,2}(?:very |too |overly )?graphic/i;
/** Of a longer value, or a list, the words that were understood are kept. */
const LONGEST_TAG = 80;

function fieldOf({ field, label, values }: Stated): HeaderField {
  return { field, label, value: values.join(field === 'summary' || field === 'notes' ? '\n' : ', '), spans: [], because: BECAUSE };
}

/** What stands behind a title, taken apart: each fact as if it were stated for itself, and the prose that is left. What is no known fact is kept among the rest, for rules look there too. */
function apart(stated: readonly Stated[]): readonly Stated[] {
  const said = new Set(stated.filter(({ row }) => !row).map(({ field }) => field));
  return stated.flatMap((each) => {
    if (!each.row) return [each];
    const [behind = '', ...others] = each.values;
    const { facts, prose } = openingFacts(behind);
    const inRows = others.map((text) => ({ text, facts: rowFacts(text) })).filter((row) => isRow(row.text, row.facts));
    const found = [{ text: behind, facts }, ...inRows].flatMap((row) => statedIn(row.text, row.facts)).filter(({ field }) => !SINGLE.has(field) || !said.has(field));
    const told = [behind.slice(prose), ...others.filter((text) => !inRows.some((row) => row.text === text))].filter((text) => text.length > MIN_BLURB).join(' ');
    return [...found, ...(told ? [{ field: said.has('summary') ? ('other' as const) : each.field, label: each.label, values: [told] }] : [])];
  });
}
const MIN_BLURB = 3;
const statedIn = (text: string, facts: readonly RowFact[]): Stated[] => facts.map(({ field = 'other', from, to }) => ({ field, label: '', values: [text.slice(from, to)] }));

/** One value at a time: what one tag denies is not what the next one says. */
function warningsOf({ field, label, values, hidden }: Stated): Warning[] {
  if (hidden && field === 'warnings') return [{ id: 'hidden', stated: 'present', raw: '', where: field }];
  if (field === 'warnings') return values.flatMap((value) => tagWarnings(value, label));
  if (field === 'category') return values.flatMap(genreWarnings).map((warning) => ({ ...warning, where: field }));
  return values.flatMap((value) => parseWarnings(value, field, label));
}

/** What a value of one warning says, in its own words as a whole. */
function tagWarnings(tag: string, label = ''): Warning[] {
  const found = parseWarnings(tag, 'warnings', label);
  const whole = tag.length <= LONGEST_TAG && !/[,;]/.test(tag);
  const all = whole ? found.map((warning) => ({ ...warning, raw: tag })) : found;
  const isKept = NOT_GRAPHIC.test(tag) && all.some(({ id, stated }) => id === 'graphic-violence' && stated === 'absent') && !all.some(({ id, stated }) => id === 'violence' && stated === 'present');
  return isKept ? [...all, { id: 'violence', stated: 'present', degree: 'mild', raw: tag, where: 'warnings' }] : all;
}

/** A tag is no sentence: what it names it states, genre and pairing aside. */
const genreWarnings = (tag: string): Warning[] => (REMARKS.test(tag) ? [] : tagWarnings(tag).filter(({ id }) => !OF_TAGS.has(id)));

/** Fields in which a warning may be stated, the warnings field first. */
const WARNED_IN: readonly FieldName[] = ['warnings', 'rating', 'category', 'summary', 'notes', 'disclaimer', 'pairing', 'other', 'thanks', 'spoilers', 'archive'];

/** Of several that name one thing the first holds, but what is present outweighs what is absent; with others present, "none" is not. */
export function unitedWarnings(all: readonly Warning[]): Warning[] {
  const byKey = new Map<string, Warning>();
  for (const warning of all) {
    const key = `${warning.id} ${warning.stated}`;
    if (!byKey.has(key)) byKey.set(key, warning);
  }
  const united = [...byKey.values()];
  return united.some(({ id, stated }) => stated === 'present' && id !== 'none') ? united.filter(({ id }) => id !== 'none') : united;
}

function statusOf(complete: boolean | undefined, read: Status | undefined): Status | undefined {
  if (complete === undefined || read === 'abandoned') return read;
  return complete ? 'complete' : 'wip';
}

function chapterOf(chapter: ArchiveFacts['chapter']): Chapter | undefined {
  if (!chapter) return undefined;
  const { number, total, title } = chapter;
  const known = { ...(number !== undefined && { number }), ...(total !== undefined && { total }), ...(title !== undefined && { title }) };
  return Object.keys(known).length ? known : undefined;
}

function datesOf({ published, updated }: ArchiveFacts, read: Dates | undefined): Dates | undefined {
  const dates = { ...read, ...(published !== undefined && { published }), ...(updated !== undefined && { updated }) };
  return Object.keys(dates).length ? dates : undefined;
}

/** As a line, for telling the language of labels and values. */
const lineOf = ({ label, values }: Stated): Line => ({ text: `${label.replace(/\s*:?$/, '')}: ${values.join(', ')}`, gap: 0, form: 'text', lead: 0, rule: false, centred: false, linked: 0 });

/** Facts of fields that are no list, as they are read of a hand-written header. */
const SINGLE: ReadonlySet<FieldName> = new Set(['rating', 'status', 'length', 'date', 'language']);

/**
 * What an archive labels, read by the same parsers as what authors write. Lists are taken one value a tag; names are never taken apart.
 * The fields have no place in the page: their spans are empty.
 */
export function readStated(facts: ArchiveFacts): Header {
  speakWith(speaksOther(facts.stated.map(lineOf)) ? OTHER_LANGUAGES.words : undefined);
  const stated = apart(facts.stated);
  const fields = stated.filter(({ values }) => values.length > 0).map(fieldOf);
  const { rating, status, dates, words } = readFacts(fields.filter(({ field }) => SINGLE.has(field)), undefined);
  const [title] = parted(stated, 'title');
  const warnings = WARNED_IN.flatMap((field) => stated.filter((each) => each.field === field)).flatMap(warningsOf);
  const chapter = chapterOf(facts.chapter);
  const state = statusOf(facts.complete, status);
  const when = datesOf(facts, dates);
  return {
    fields,
    ...(title !== undefined && { title }),
    ...(chapter && { chapter }),
    authors: parted(stated, 'author'),
    fandoms: parted(stated, 'fandom'),
    pairings: parted(stated, 'pairing'),
    ...(rating && { rating }),
    warnings: unitedWarnings(warnings),
    ...(facts.noWarningsField && { noWarningsField: true }),
    ...(state && { status: state }),
    ...(when && { dates: when }),
    ...(words !== undefined && { words }),
    folds: [],
    from: 0,
    to: 0,
  };
}
