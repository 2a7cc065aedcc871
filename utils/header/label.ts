import { fold } from '../text/fold';
import type { LabelMatch, Lookup } from './lexicon/lookup';

/** How a label is set off from its value. `bold`: by bold type or a cell alone; `alone`: it has its line to itself. */
export type Separator = 'colon' | 'equals' | 'dash' | 'bold' | 'alone' | 'stop' | 'none';

/** A label at the head of a text. Offsets are in that text. */
export interface Label {
  readonly from: number;
  readonly to: number;
  /** Where the value begins. */
  readonly valueAt: number;
  readonly separator: Separator;
  /** `undefined`: it has the form of a label, but is in no lexicon. */
  readonly match?: LabelMatch;
}

/** No label is longer, in UTF-16 units; sentences that end in "disclaimer:" reach this far. */
const MAX_LABEL = 72;
/** A misspelt label that is shorter is one only before a colon, in UTF-16 units: "Tile", "Ntes". */
const SHORTEST_TYPO = 6;
/** Brackets, bullets, quote marks and drawn rules before a label: "[Rating]", "* Title", "~~ Author", "> Rating", "1) ". */
const DECORATION = /^(?:[\s*>•·・▪■□►▼▽△▲◆◇○●◎★☆※＊♪♡♥→–—=~_#+|<({[«"“'.,:;【〔《『「-]|\d{1,2}[.)](?=\s))*/;
const TRAILING = /[\s*_~"”'»)\]}>=.,;|–—★☆◆◇※＊■□●○】〕》』」-]+$/;
const OPENING = /[([{]/;
/** What can set a label off. A single dash or a full stop needs a blank after it; dot leaders and two dashes need none. */
const SEPARATOR = /::?|：|】|〕|は(?=\s)|=|→|»|~|[-–—]{2,3}(?![-–—])|—|[-–](?=\s|$)|\?(?=\s)|\.{4,60}|_{3,60}|\.(?=\s)|\t/g;

/** "Go down. Rating" is the end of one thing and the label of another; "Mr. Dow's Notes" is one label. */
const SENTENCE_END = /\p{L}{3}[.!?]\s/u;

const kindOf = (mark: string): Separator => {
  if (/^(?::|：|→|»|\t|\.{4}|__)/.test(mark)) return 'colon';
  if (mark === '=' || mark === '~') return 'equals';
  return mark === '.' || mark === '?' ? 'stop' : 'dash';
};

/** Finds the label that a text opens with. `lead` is the length of the part that the page sets in bold or in a cell. */
export function findLabel(text: string, lead: number, lookup: Lookup): Label | undefined {
  const from = DECORATION.exec(text)?.[0].length ?? 0;
  const rest = text.slice(from, from + MAX_LABEL);
  return setOff(text, from, rest, lookup) ?? inBold(text, from, lead, lookup) ?? alone(text, from, lookup) ?? bare(text, from, lookup);
}

/** "Rating: R", "Rating - R", "Rating = R": the first separator whose left side is known, else the first colon. */
function setOff(text: string, from: number, rest: string, lookup: Lookup): Label | undefined {
  let unknown: Label | undefined;
  SEPARATOR.lastIndex = 0;
  for (let found = SEPARATOR.exec(rest), tries = 0; found && tries < 4; found = SEPARATOR.exec(rest), tries++) {
    const words = rest.slice(0, found.index).replace(TRAILING, '');
    if (words === '') continue;
    const separator = kindOf(found[0]);
    const label = { from, to: from + words.length, valueAt: skipMarks(text, from + found.index + found[0].length), separator };
    const match = lookup(fold(words));
    const isLoose = (match?.how === 'head' && (separator === 'stop' || SENTENCE_END.test(words))) || (separator !== 'colon' && words.length < SHORTEST_TYPO && match?.how === 'typo');
    if (match && !isLoose) return { ...label, match };
    if (!unknown && separator === 'colon' && words.length <= 48) unknown = label;
  }
  return unknown;
}

/** `<b>Rating</b> R`: bold type is the only separator. */
function inBold(text: string, from: number, lead: number, lookup: Lookup): Label | undefined {
  if (lead <= from || lead >= text.length || lead > MAX_LABEL) return undefined;
  const words = text.slice(from, lead).replace(TRAILING, '');
  const match = words && lookup(fold(words));
  return match ? { from, to: from + words.length, valueAt: skipMarks(text, lead), separator: 'bold', match } : undefined;
}

/** "Summary" with the line to itself: the value follows below. */
function alone(text: string, from: number, lookup: Lookup): Label | undefined {
  if (text.length > MAX_LABEL) return undefined;
  const words = text.slice(from).replace(TRAILING, '');
  const match = words && lookup(fold(words));
  if (match && match.how === 'typo' && words.length < SHORTEST_TYPO) return undefined;
  return match ? { from, to: from + words.length, valueAt: text.length, separator: 'alone', match } : undefined;
}

/** "TITLE The Long Way", "Spoilers for season two", "A/N I wrote this …": one or two words, no separator. */
function bare(text: string, from: number, lookup: Lookup): Label | undefined {
  const words = text.slice(from, from + 40).split(' ');
  for (const count of [2, 1]) {
    const head = words.slice(0, count).join(' ');
    if (words.length <= count || head.length < 3) continue;
    const match = lookup(fold(head));
    if (match && match.how === 'exact') return { from, to: from + head.length, valueAt: from + head.length + 1, separator: 'none', match };
  }
  return undefined;
}

/** Closing brackets, bold stars and blanks between a separator and the value. */
function skipMarks(text: string, at: number): number {
  let to = at;
  while (to < text.length && /[\s*_)\]}>]/.test(text.charAt(to)) && !OPENING.test(text.charAt(to))) to++;
  return to;
}
