import type { FieldName, Header, HeaderField, Warning } from '../header/header';
import { collapse } from '../text/letters';
import { languageCode } from './language-names';
import { normal, pairingForms, peopleOf } from './normal';
import type { Judged } from './verdict';

/** Where a rule's name or words can stand, as bits: one part of a story may be several. */
export const AT = {
  title: 1, summary: 2, author: 4, fandom: 8, pairing: 16, character: 32, category: 64, tag: 128, archive: 256, warning: 512, topic: 1024,
} as const;

/** A piece of what is known of a story. `is` and `words` say which conditions may look at it, whole or by its words. */
export interface Part {
  readonly is: number;
  readonly words: number;
  /** ` folded words `, as `normal` makes them; of a pairing with '/' between its people. */
  readonly text: string;
  readonly raw: string;
  readonly where?: FieldName;
  /** Sentences or lists of tags, in which a word may be denied. Names deny nothing. */
  readonly prose: boolean;
}

/** A fact with a name of its own: "warning:abuse", "rating:teen", "unstated:refused". */
export interface Fact {
  readonly key: string;
  readonly raw: string;
  readonly where?: FieldName;
  readonly degree?: string;
}

/** A story as rules see it, folded once. */
export interface Subject {
  readonly parts: readonly Part[];
  readonly facts: readonly Fact[];
  readonly length?: number;
  readonly absent: readonly Warning[];
  readonly on: 'story' | 'listing';
}

/** Which bits any rule asks for: nothing else is folded. */
export interface Wanted {
  readonly is: number;
  readonly words: number;
}
export const ALL_WANTED: Wanted = { is: ~0, words: ~0 };

const PIECES = /\s*[,;|\n]\s*/;
const SLASH = /\s*\/\s*/;
const PEOPLE = /\s*(?:[,;|/&\n]|\band\b)\s*/;
/** Stands for a statement of absence that was taken out. */
const TAKEN_OUT = ' . ';

/** A field's value without what it says is absent: words of a stated absence never meet a rule. */
function withoutAbsent(field: HeaderField, absent: readonly Warning[]): string {
  let text = collapse(field.value.replaceAll('\n', ' . '));
  for (const { raw, where } of absent) if (raw && where === field.field) text = text.split(raw).join(TAKEN_OUT);
  return text;
}

type Add = (is: number, words: number, raw: string, where?: FieldName, prose?: boolean, text?: string) => void;

function addField(field: HeaderField, absent: readonly Warning[], add: Add): void {
  const { field: name, value } = field;
  const whole = (words: number, is = 0): void => add(is, words, absent.length ? withoutAbsent(field, absent) : value, name, true);
  const pieces = (is: number, separator: RegExp): void => {
    for (const piece of value.split(separator)) {
      if (piece) add(is, 0, piece, name);
      // "Rape/Non-Con" is one tag, "Angst/Drama" is two.
      if (piece.includes('/')) for (const half of piece.split(SLASH)) if (half) add(is, 0, half, name);
    }
  };
  if (name === 'summary') whole(AT.summary | AT.topic, AT.summary);
  if (name === 'category' || name === 'warnings' || name === 'other' || name === 'spoilers' || name === 'challenge') {
    const named = name === 'category' ? AT.category : name === 'warnings' ? AT.warning : 0;
    whole(AT.tag | AT.topic | named);
    pieces(name === 'category' ? AT.category | AT.tag : AT.tag, PIECES);
  }
  if (name === 'rating') whole(AT.warning | AT.topic);
  if (name === 'characters') for (const piece of value.split(PEOPLE)) if (piece) add(AT.character | AT.tag, AT.character | AT.tag, piece, name);
}

function addPairing(pairing: string, add: Add): void {
  for (const form of pairingForms(pairing)) add(AT.pairing, 0, pairing, 'pairing', false, form);
  add(AT.tag, AT.pairing | AT.tag | AT.character, pairing, 'pairing');
  for (const name of peopleOf(pairing)) add(AT.character, 0, pairing, 'pairing', false, ` ${name} `);
}

/** "members.tripod.com" is also of "tripod.com". */
function addArchive({ archive = '', family = '' }: Judged, add: Add): void {
  const labels = archive.split('.');
  for (let from = 0; from === 0 || from < labels.length - 1; from++) if (archive) add(AT.archive, from === 0 ? AT.archive : 0, labels.slice(from).join('.'));
  if (family) add(AT.archive, AT.archive, family);
}

function partsOf(judged: Judged, absent: readonly Warning[], wanted: Wanted): Part[] {
  const parts: Part[] = [];
  const add: Add = (is, words, raw, where, prose = false, text) => {
    if (!(is & wanted.is) && !(words & wanted.words)) return;
    const folded = text ?? normal(raw);
    if (folded) parts.push({ is, words, text: folded, raw, where, prose });
  };
  const { header } = judged;
  if (header.title) add(AT.title, AT.title | AT.topic, header.title, 'title', true);
  for (const author of header.authors) add(AT.author, AT.author, author, 'author');
  for (const fandom of header.fandoms) add(AT.fandom | AT.tag, AT.fandom | AT.tag, fandom, 'fandom');
  if ((AT.pairing | AT.character | AT.tag) & (wanted.is | wanted.words)) for (const pairing of header.pairings) addPairing(pairing, add);
  for (const field of header.fields) addField(field, absent, add);
  if (AT.archive & (wanted.is | wanted.words)) addArchive(judged, add);
  return parts;
}

/** Kinds and moods: to name one is not to have said what a story warns of. */
const NO_WARNING = new Set(['slash', 'femslash', 'het', 'au', 'humor', 'fluff', 'out-of-character', 'angst', 'spoilers', 'language']);

function unstatedOf({ warnings, rating }: Header): string[] {
  const states = warnings.some(({ id, stated, where }) => where === 'warnings' || (stated === 'present' && !NO_WARNING.has(id)));
  const says = (id: string): boolean => warnings.some((warning) => warning.id === id);
  const unrated = !rating?.level || rating.level === 'unrated';
  return [...(states ? [] : ['warnings']), ...(says('chose-not-to-warn') ? ['refused'] : []), ...(says('hidden') ? ['hidden'] : []), ...(unrated ? ['rating'] : [])];
}

function factsOf({ header, language, work }: Judged): Fact[] {
  const stated = header.warnings.filter(({ stated }) => stated === 'present');
  const facts: Fact[] = stated.map(({ id, raw, where, degree }) => ({ key: `warning:${id}`, raw, where, degree }));
  const unknown = header.rating?.raw ?? '';
  const refusal = header.warnings.find(({ id }) => id === 'chose-not-to-warn' || id === 'hidden')?.raw ?? '';
  for (const what of unstatedOf(header)) facts.push({ key: `unstated:${what}`, raw: what === 'rating' ? unknown : what === 'warnings' ? '' : refusal });
  if (header.rating?.level) facts.push({ key: `rating:${header.rating.level}`, raw: header.rating.raw, where: 'rating' });
  if (header.status) facts.push({ key: `status:${header.status}`, raw: header.fields.find(({ field }) => field === 'status')?.value ?? '', where: 'status' });
  const said = header.fields.find(({ field }) => field === 'language')?.value ?? '';
  const code = language ?? (said === '' ? undefined : languageCode(said));
  if (code) facts.push({ key: `language:${code.slice(0, 2).toLowerCase()}`, raw: said, where: 'language' });
  if (work) facts.push({ key: `work:${work}`, raw: header.title ?? '', where: 'title' });
  return facts;
}

/** All that rules may ask of a story. */
export function subjectOf(judged: Judged, wanted: Wanted = ALL_WANTED): Subject {
  const absent = judged.header.warnings.filter(({ stated }) => stated === 'absent');
  return { parts: partsOf(judged, absent, wanted), facts: factsOf(judged), length: judged.header.words, absent, on: judged.on };
}
