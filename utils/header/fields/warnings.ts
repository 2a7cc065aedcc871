import { GENRE_IDS } from '../../vocabulary/warnings';
import type { FieldName, Warning } from '../header';
import { codedWarnings } from './warning-codes';
import { fromRating, ratedFor } from './rating-reasons';
import { saysNone } from './says-none';
import { has, isId, isIdInField, isReason, merged, plain, read } from './warning-reading';
import { rawOf, type Scan, scan } from './warning-words';
import { fromProse, talks, withoutAny } from './warnings-in-prose';

/** Further text of one field is not read. */
const LONGEST = 6000;
/** What a label holds that leads a list of what is there, or is not. */
const LEADING: ReadonlySet<string> = new Set(['warns', 'likely', 'cue', 'negator']);
/** "Violence Alert": words at a label's end that name nothing. */
const ALARMS: ReadonlySet<string> = new Set(['alert', 'alerts', 'advisory', 'notice', 'factor', 'level', 'content', 'quotient', 'meter']);
/** Words that a label has which names a warning, at most: "VIOLENCE DISCLAIMER: Some." */
const NAMING = 3;

/** A warnings field: everything counts that it names; "none" counts where it names nothing. */
function fromField(scanned: Scan): Warning[] {
  const found = plain(scanned);
  const refusal = scanned.marks.find(({ role }) => role === 'refusal');
  if (refusal) {
    const others = found.filter(({ id, stated }) => stated === 'present' && !GENRE_IDS.has(id) && id !== 'spoilers');
    return [{ id: 'chose-not-to-warn', stated: 'present', raw: rawOf(scanned, refusal.from, refusal.to) }, ...others];
  }
  const says = found.some(({ id, stated }) => stated === 'absent' || (!GENRE_IDS.has(id) && id !== 'spoilers'));
  if (says || !saysNone(scanned)) return withoutAny(scanned, found);
  return [{ id: 'none', stated: 'present', raw: scanned.raw.slice(0, 60) }];
}

/** A field that is labelled as a warning and of which no word is known warns all the same. */
function unknown({ marks, raw }: Scan, label: Scan): Warning[] {
  const isWarning = has(label, 'warns') && /[a-z]{3}|[\u0400-\u9fff]/i.test(raw) && !marks.some(({ role }) => isIdInField(role));
  return isWarning ? [{ id: 'other', stated: 'present', raw: raw.slice(0, 60) }] : [];
}

/** "Lime warning", and what "Slash: none" denies. */
function namedBy(label: Scan, text: string): Warning[] {
  if (!label.marks.some(({ role }) => isId(role))) return [];
  const named = nameIn(label);
  const both = scan(`${named.raw}: ${text.slice(0, 20)}`);
  return read(both).filter(([{ id }, { to }]) => id !== 'spoilers' && to <= named.tokens.length).map(([warning]) => warning);
}

/** "Violence Alert" without the word of warning at its end. */
function nameIn(label: Scan): Scan {
  const last = label.marks.at(-1);
  const from = last?.role === 'warns' && last.to === label.tokens.length ? last.from : label.tokens.length - Number(ALARMS.has(label.tokens.at(-1) ?? ''));
  return from > 0 && from < label.tokens.length ? scan(rawOf(label, 0, from)) : label;
}

/** "O que não vão encontrar", "Nie ostrzegam przed": a label that denies what stands below it. */
const deniesBelow = ({ marks }: Scan): boolean => marks.some(({ role }) => role === 'negator') && !marks.some(({ role }) => role === 'warns' || role === 'refusal' || isId(role));

/** What a label says together with what stands behind it. */
const together = (label: string, text: string): Warning[] => plain(scan(`${label}: ${text}`.slice(0, LONGEST)));

function inWarnings(scanned: Scan, label: string): Warning[] {
  const labelled = scan(label);
  if (deniesBelow(labelled)) return together(label, scanned.raw);
  const named = namedBy(labelled, scanned.raw);
  const isDenied = named.some(({ stated }) => stated === 'absent');
  const stated = [...named, ...codedWarnings(scanned.raw), ...fromField(scanned).filter(({ id }) => !isDenied || id !== 'none')];
  return stated.length ? stated : unknown(scanned, labelled);
}

function elsewhere(scanned: Scan, field: FieldName, label: string): Warning[] {
  const led = talks(field) && label !== '' ? scan(label) : undefined;
  // "Watch out for: people might be OOC", "What it hasn't got: a deathfic ending".
  if (led?.marks.some(({ role }) => LEADING.has(role))) return together(label, scanned.raw);
  const named = led && label.split(' ').length <= NAMING ? namedBy(led, scanned.raw).filter(({ id }) => !GENRE_IDS.has(id)) : [];
  const mayWarn = scanned.marks.some(({ role }) => role === 'warns' || (field === 'rating' ? isReason(role) : isIdInField(role)));
  if (field === 'rating') return [...named, ...(mayWarn ? [...fromRating(scanned), ...fromProse(scanned, 'rating').filter(({ id }) => id === 'none')] : [])];
  return [...named, ...(mayWarn ? fromProse(scanned, field) : []), ...ratedFor(label === '' ? scanned.raw : `${label}: ${scanned.raw}`)];
}

const NOT_GRAPHIC = /\bnon[\s-]?graphic\s+violence/i;

/** "Non-graphic violence" denies no more than that it is graphic. */
function notGraphic(text: string, found: readonly Warning[]): Warning[] {
  const raw = found.some(({ id, stated }) => id === 'graphic-violence' && stated === 'absent') ? NOT_GRAPHIC.exec(text)?.[0] : undefined;
  return raw === undefined ? [] : [{ id: 'violence', stated: 'present', degree: 'mild', raw }];
}

/**
 * What a field warns of. In a warnings field every known word counts, its label's too ("Lime Warning:"); in a rating field what is
 * said beside the rating; elsewhere only sentences that plainly warn. Absence ("no one dies", "no sex, violence or death") is never
 * read as presence.
 */
export function parseWarnings(text: string, field: FieldName, label = ''): Warning[] {
  const scanned = scan(text.slice(0, LONGEST).trim());
  const found = field === 'warnings' ? inWarnings(scanned, label) : elsewhere(scanned, field, label);
  return merged([...found, ...notGraphic(scanned.raw, found)]).map((warning) => ({ ...warning, where: field }));
}
