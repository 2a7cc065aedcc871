import { findByline } from './fields/byline';
import { findDate } from './fields/dates';
import { fandomOfKind } from './fields/kind-of-story';
import { knownFandoms } from './fields/known-fandoms';
import { findPairings } from './fields/pairings';
import { findRating } from './fields/rating';
import type { FieldName } from './header';
import type { Unit } from './units';

/** A field inside the text of a unit, from `from` up to, not including, `to`. */
interface Piece {
  readonly field: FieldName;
  readonly from: number;
  readonly to: number;
}

const EMAIL = /[<([]?\s*[\w.+-]+\s?(?:@|\(at\)|\[at\]|_at_)\s?(?:[\w-]+(?:\s?(?:\.|\(dot\))\s?\w+)+|\w*\.{3})\s*[>)\]]?|\[email protected\]/i;
/** What no address goes without: EMAIL is a costly pattern to build. */
const ADDRESSED = /@|[([_]at|\[email/i;
/** "The Ferryman and the Knight (PG)", "Haecceity by Orthonia [PG-13]". */
const RATED = /[([]([^()[\]]{1,12})[)\]]\s*$/;
/** What parts a title from the kind of story that it is: "Rehearsal – Law & Order Fan Fiction". */
const BEFORE_KIND = /\s[-–—]+\s|:\s/g;
/** What stands in brackets behind a title. */
const BRACKET = /[([]([^()[\]]{3,60})[)\]]\W*$/;
/** "A Winter Tale" may be all of a title; these words are none of a fandom's. */
const OF_FANS = /fan|cross-?over/i;

const pieceOf = (field: FieldName, text: string, part: string | undefined, after = 0): Piece[] => {
  const from = part ? text.indexOf(part, after) : -1;
  return part && from >= 0 ? [{ field, from, to: from + part.length }] : [];
};

/** What a line holds beside what it was read as: "by X <mail>", "a Due South story by X", "Title (PG)", "Show Fan Fiction ❯ Title". */
export function piecesOf(tag: FieldName, unit: Unit): Piece[] {
  if (tag === 'author') return [...(unit.label?.match ? [] : fandomIn(unit.text)), ...mailIn(unit.text), ...dateIn(unit.text)];
  if (unit.label?.match) return [];
  if (tag === 'fandom') return authorIn(unit.text);
  return tag === 'title' ? inTitle(unit.text) : [];
}

const fandomIn = (text: string): Piece[] => pieceOf('fandom', text, findByline(text)?.fandom);

function mailIn(text: string): Piece[] {
  const mail = ADDRESSED.test(text) ? EMAIL.exec(text) : null;
  return mail ? [{ field: 'contact', from: mail.index, to: mail.index + mail[0].length }] : [];
}

/** "by X [08-08-01]", "Post by X on Sat Oct 25 2008". */
function dateIn(text: string): Piece[] {
  const date = findDate(text);
  return date ? [{ field: 'date', ...date }] : [];
}

/** Only where the rest of the line is "a Gundam Wing story": what else stands before a "by" is no fandom. */
function authorIn(text: string): Piece[] {
  const byline = findByline(text);
  return byline?.fandom ? pieceOf('author', text, byline.rest.trim(), text.indexOf(byline.fandom) + byline.fandom.length) : [];
}

function inTitle(text: string): Piece[] {
  const crumb = text.indexOf(' ❯ ');
  if (crumb > 0) return [{ field: 'fandom', from: 0, to: crumb }];
  const rating = ratingIn(text);
  const at = Math.max(0, ...[...text.slice(0, LONGEST).matchAll(BEFORE_KIND)].map(({ 0: mark, index }) => index + mark.length));
  return [...pieceOf('fandom', text, at > 0 && OF_FANS.test(text.slice(at)) ? fandomOfKind(text.slice(at)) : undefined, at), ...inBracket(text), ...rating];
}

function ratingIn(text: string): Piece[] {
  const rated = RATED.exec(text);
  return rated?.[1] !== undefined && findRating(`(${rated[1]})`) ? pieceOf('rating', text, rated[1], rated.index) : [];
}

const isFandom = (name: string): boolean => knownFandoms(name, 'names')[0] === name;

/** "Title (Harry Potter)", "Title (Angel, Gunn/Gwen)". */
function inBracket(text: string): Piece[] {
  const inner = BRACKET.exec(text);
  if (!inner?.[1]) return [];
  return inner[1].split(/\s*[,;]\s*/).flatMap((part) => {
    if (isFandom(part)) return pieceOf('fandom', text, part, inner.index);
    return part.includes('/') && findPairings(part)[0] === part ? pieceOf('pairing', text, part, inner.index) : [];
  });
}
const LONGEST = 160;
