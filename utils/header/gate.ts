import { cluesOf } from './gate-clues';
import { LIKELY, SURE, WEIGHTS } from './gate-weights';

/** `sure` is a yes whatever follows, `likely` a yes once the text is known whole. */
export type Likeness = 'sure' | 'likely' | 'no';

/** Labels that stand together in a header and hardly anywhere else. */
const LABELS: ReadonlySet<string> = new Set(
  'title author rating rated pairing pairings disclaimer disclaimers summary fandom spoilers spoiler feedback archive warnings warning genre category notes a/n beta distribution classification keywords titel autor autorin titre auteur résumé titolo autore título titulo autora название автор фандом пейринг рейтинг жанр 标题 標題 作者 配对 配對 分级 警告 简介 タイトル カップリング レーティング あらすじ'.split(' '),
);
/** So many different ones make a header. */
const ENOUGH_LABELS = 4;
/** Colons looked at in one piece of text, so that a page of nothing else costs no more. */
const MOST_COLONS = 40;
/** A play has so many who speak so often in one piece of text … */
const ENOUGH_SPEAKERS = 2;
const OFTEN = 3;
/** … and what they do, in brackets. */
const STAGE: readonly string[] = ['\n(', '\n[', ': ('];
/** A text without these holds neither a block of labels nor a play: one look in native code, so that most pages need no second. */
const LABELLED: readonly string[] = ['ating:', 'airing:', 'isclaimer', 'andom:', 'ummary:', 'ategory:', 'RATING', 'PAIRING', 'DISCLAIMER', 'SUMMARY', 'CATEGORY', 'poilers', 'Scene', 'SCENE', 'Enter', 'ейтинг', 'андом', 'Фандом', 'Автор', '作者', '配', '分级', 'レーティング'];
/** Somebody is told of, or a header begins; in the languages of the archives. */
const TOLD: readonly string[] = [' she ', ' he ', ' her ', 'isclaim', 'anfic', 'airing', 'ategory:', ' sie ', ' elle ', ' ella ', ' ela ', ' lei ', ' zij ', ' она ', '她', '彼'];

const weights: ReadonlyMap<string, number> = new Map(WEIGHTS.flatMap(([weight, clues]) => clues.split(' ').map((clue) => [clue, weight] as const)));
const weigh = (sum: number, clue: string): number => sum + (weights.get(clue) ?? 0);

/** How much of a story a text has, by its words; up to some 2,000 units at once. No unit of its own: see LIKELY and SURE. */
export const scoreText = (text: string): number => cluesOf(text).reduce(weigh, 0);

/** Judges a piece of visible text by every word in it. Lines are parted by '\n', and one stands in front of the first. */
export function judgeWords(text: string): Likeness {
  const score = scoreText(text);
  if (score >= SURE) return 'sure';
  return score >= LIKELY ? 'likely' : judgeLabels(text);
}

/** Whether a text is worth being judged by its words: one look in native code, far cheaper than that. */
export const isTold = (text: string): boolean => TOLD.some((sign) => text.includes(sign));

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

/** Judges by what stands in front of colons alone, for text that lies deep in a page: cheap, and sure only of a block of labels or of a play. */
export function judgeLabels(text: string): Likeness {
  if (!LABELLED.some((sign) => text.includes(sign))) return 'no';
  const folded = text.toLowerCase().replaceAll('\n', ' ').replaceAll('：', ':').replaceAll(' :', ':');
  const words = folded.split(':', MOST_COLONS).slice(0, -1).map(lastWord);
  if (words.length < ENOUGH_LABELS) return 'no';
  if (new Set(words.filter((word) => LABELS.has(word))).size >= ENOUGH_LABELS) return 'sure';
  return STAGE.some((sign) => text.includes(sign)) && isPlay(words) ? 'sure' : 'no';
}

/** Whether a few words come again and again. */
function isPlay(words: readonly string[]): boolean {
  const sorted = words.filter((word) => word.length > 1 && !LABELS.has(word)).sort();
  return new Set(sorted.filter((word, i) => word === sorted[i + OFTEN - 1])).size >= ENOUGH_SPEAKERS;
}

/** What `archives/` asks of a page's text. */
export const judges = { words: judgeWords, labels: judgeLabels, isTold } as const;

/** Whether a whole short text could be a story's page or a listing of stories. */
export const looksLikeStory = (text: string): boolean => judgeWords(`\n${text}`) !== 'no';
