import type { Warning } from '../header';
import { isId, merged, plain } from './warning-reading';
import { scan } from './warning-words';

/** Further text of one list is not read. */
const LONGEST = 6000;
/** Warnings that no genre is called by, though archives have them among the genres: "Keywords: MSR, Character Death". */
const GRAVE: ReadonlySet<string> = new Set(['character-death', 'death', 'non-con', 'dub-con', 'incest', 'underage', 'suicide', 'self-harm', 'child-abuse', 'abuse', 'torture', 'gore', 'graphic-violence']);
const GENRES_PARTED = /[,;/|•]+/;
/** Genres that need more words are sentences. */
const MOST_OF_GENRE = 4;

/** What a list of genres warns of beside naming genres: its pieces that are a grave warning and nothing else. */
export function warningsAmongGenres(text: string): Warning[] {
  const pieces = text.slice(0, LONGEST).split(GENRES_PARTED).map((piece) => piece.trim()).filter((piece) => piece !== '' && piece.split(' ').length <= MOST_OF_GENRE);
  const found = pieces.flatMap((piece) => plain(scan(piece), isId)).filter(({ id }) => GRAVE.has(id));
  return merged(found).map((warning) => ({ ...warning, where: 'category' }));
}
