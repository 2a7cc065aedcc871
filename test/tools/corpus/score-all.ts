import { answer, parseText } from '../read-file';
import type { CorpusPage } from './pages';
import { hash, renderHtml, renderText, STYLE_NAMES } from './render';
import { createScore, judge, type Answer, type Score } from './score';

/** The styles that a page is scored in: all, one that its name decides, or those named. */
export function stylesOf(page: CorpusPage, wanted: 'all' | 'one' | readonly string[]): readonly string[] {
  if (wanted === 'all') return STYLE_NAMES;
  return wanted === 'one' ? [STYLE_NAMES[hash(page.name) % STYLE_NAMES.length] as string] : wanted;
}

/** What the reader answers to a page rendered in a style. */
export const answerTo = async (page: CorpusPage, style: string): Promise<Answer> =>
  (await answer(parseText(style === 'txt' ? renderText(page) : renderHtml(page, style), style === 'txt'))) as Answer;

/** Scores the reader on pages, in process. */
export async function scoreAll(pages: readonly CorpusPage[], wanted: 'all' | 'one' | readonly string[]): Promise<Score> {
  const score = createScore();
  for (const page of pages) for (const style of stylesOf(page, wanted)) judge(score, page, style, await answerTo(page, style));
  return score;
}
