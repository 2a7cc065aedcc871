import { findByline } from './fields/byline';
import { fandomOfKind } from './fields/kind-of-story';
import { findRating } from './fields/rating';
import type { FieldName } from './header';
import type { Unit } from './units';

/** A field inside the text of a unit, from `from` up to, not including, `to`. */
interface Piece {
  readonly field: FieldName;
  readonly from: number;
  readonly to: number;
}

const EMAIL = /[<([]?\s*[\w.+-]+\s?(?:@|\(at\)|\[at\]|_at_)\s?[\w-]+(?:\s?(?:\.|\(dot\))\s?\w+)+\s*[>)\]]?|\[email protected\]/i;
/** What no address goes without: EMAIL is a costly pattern to build. */
const ADDRESSED = /@|[([_]at|\[email/i;
/** "The Ferryman and the Knight (PG)", "Haecceity by Orthonia [PG-13]". */
const RATED = /[([]([^()[\]]{1,12})[)\]]\s*$/;
/** What parts a title from the kind of story that it is: "Rehearsal – Law & Order Fan Fiction". */
const BEFORE_KIND = /\s[-–—]+\s|:\s/g;
/** "A Winter Tale" may be all of a title; these words are none of a fandom's. */
const OF_FANS = /fan|cross-?over/i;

const pieceOf = (field: FieldName, text: string, part: string | undefined, after = 0): Piece[] => {
  const from = part ? text.indexOf(part, after) : -1;
  return part && from >= 0 ? [{ field, from, to: from + part.length }] : [];
};

/** What a line holds beside what it was read as: "by X <mail>", "a Due South story by X", "Title (PG)", "Show Fan Fiction ❯ Title". */
export function piecesOf(tag: FieldName, unit: Unit): Piece[] {
  if (tag === 'author') return [...(unit.label?.match ? [] : fandomIn(unit.text)), ...mailIn(unit.text)];
  if (unit.label?.match) return [];
  if (tag === 'fandom') return authorIn(unit.text);
  return tag === 'title' ? inTitle(unit.text) : [];
}

const fandomIn = (text: string): Piece[] => pieceOf('fandom', text, findByline(text)?.fandom);

function mailIn(text: string): Piece[] {
  const mail = ADDRESSED.test(text) ? EMAIL.exec(text) : null;
  return mail ? [{ field: 'contact', from: mail.index, to: mail.index + mail[0].length }] : [];
}

/** Only where the rest of the line is "a Gundam Wing story": what else stands before a "by" is no fandom. */
function authorIn(text: string): Piece[] {
  const byline = findByline(text);
  return byline?.fandom ? pieceOf('author', text, byline.rest.trim(), text.indexOf(byline.fandom) + byline.fandom.length) : [];
}

function inTitle(text: string): Piece[] {
  const crumb = text.indexOf(' ❯ ');
  if (crumb > 0) return [{ field: 'fandom', from: 0, to: crumb }];
  const rated = RATED.exec(text);
  const rating = rated?.[1] !== undefined && findRating(`(${rated[1]})`) ? pieceOf('rating', text, rated[1], rated.index) : [];
  const at = Math.max(0, ...[...text.slice(0, LONGEST).matchAll(BEFORE_KIND)].map(({ 0: mark, index }) => index + mark.length));
  return [...pieceOf('fandom', text, at > 0 && OF_FANS.test(text.slice(at)) ? fandomOfKind(text.slice(at)) : undefined, at), ...rating];
}
const LONGEST = 160;
