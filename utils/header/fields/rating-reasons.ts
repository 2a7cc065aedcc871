import type { Warning } from '../header';
import { isIdInField, isReason, plain } from './warning-reading';
import { isSign, type Scan, scan } from './warning-words';

/** What is said beside a rating to class the story, not to warn of it. */
const CLASSING: ReadonlySet<string> = new Set(['au', 'humor', 'fluff', 'het', 'dark', 'other']);
const isOfWarning = ({ id }: Warning): boolean => !CLASSING.has(id);

/** A rating of more words says why: "This is M rated there is graphic sex in it". */
const SENTENCE = 9;

/** "R for language", "NC-17 (violence, rape)": in a rating field what comes after the rating is why. */
export function fromRating(scanned: Scan): Warning[] {
  const parted = scanned.raw.slice(0, 40).includes('-') || scanned.tokens.slice(0, 8).some((token) => token === 'for' || isSign(token));
  if (!parted && scanned.tokens.length < SENTENCE) return [];
  return plain(scanned, parted ? isReason : isIdInField).filter(isOfWarning);
}

/** "It is rated R because of a lot of swearing", "the PG-13 is for violence": a reason, and up to where it goes. */
const RATED_FOR =
  /\b(?:rated?|rating|the)\s(?:(?:it|this|is|of|as|at|an?|hard|strong|soft|about)\s){0,4}["']?(?:NC-?17|PG(?:-?1[35])?|R|M|MA|T|K\+?|FR\w{1,3}|1[2-8]\+?|X{1,3}|adults?|mature|teen|explicit)["']?[,:;]?\s(?:(?:rating|is|it's|mainly|only|mostly|just|strictly)\s){0,3}((?:for|because|due to|there is|there are|there's|contains)\s[^.!?\n]{2,160})/gi;
const MAY_BE_RATED = /[Rr]at(?:e|ing)|\b[Tt]he [A-Z\d]/;

/** What running text says that a rating is for, in whatever field. */
export const ratedFor = (text: string): Warning[] => (MAY_BE_RATED.test(text) ? [...text.matchAll(RATED_FOR)].flatMap(([, why = '']) => plain(scan(why), isReason).filter(isOfWarning)) : []);
