import type { Warning } from '../header';
import { codedWarnings } from './warning-codes';
import { isId, merged, plain } from './warning-reading';
import { scan } from './warning-words';

/** Further text of one list is not read. */
const LONGEST = 6000;
/** Warnings that no genre is called by, though archives have them among the genres: "Keywords: MSR, Character Death". */
const GRAVE: ReadonlySet<string> = new Set(['character-death', 'death', 'non-con', 'dub-con', 'incest', 'underage', 'suicide', 'self-harm', 'child-abuse', 'abuse', 'torture', 'gore', 'graphic-violence']);
/** Of these, the ones that count where the author has warned of others under a label of its own: there "Torture, Murder" are tags. */
const GRAVEST: ReadonlySet<string> = new Set(['character-death', 'non-con', 'dub-con', 'incest', 'underage', 'suicide', 'self-harm', 'child-abuse']);
const GENRES_PARTED = /[,;/|•]+/;
/** Genres that need more words are sentences. */
const MOST_OF_GENRE = 4;

/** What a list of genres warns of beside naming genres: its pieces that are a grave warning and nothing else. `isWarned`: the header has a field of warnings too. */
export function warningsAmongGenres(text: string, isWarned: boolean): Warning[] {
  const counts = isWarned ? GRAVEST : GRAVE;
  const pieces = text.slice(0, LONGEST).split(GENRES_PARTED).map((piece) => piece.trim()).filter((piece) => piece !== '' && piece.split(' ').length <= MOST_OF_GENRE);
  const found = [...codedWarnings(text.slice(0, LONGEST)).filter(({ id }) => id === 'underage'), ...pieces.flatMap((piece) => plain(scan(piece), isId))].filter(({ id }) => counts.has(id));
  return merged(found).map((warning) => ({ ...warning, where: 'category' }));
}
