/** Signs that part words. Taken out one by one: the first run of a pattern costs ten times as much as all of this. */
const PARTING: readonly string[] = ['\n', '.', ',', '"', '!', '?', '(', ')', '\t', '\r', '\u00a0', ';', '[', ']', '*', '_', '~', '<', '>', '|', '=', '“', '”', '„', '«', '»', '…', '—', '–'];

/** Steps at which a count becomes one more clue. */
const STEPS: readonly number[] = [1, 2, 4, 8, 16];
/** One of them is in every Chinese or Japanese text. */
const FULL_WIDTH: readonly string[] = ['。', '、', '，', '的', 'の', '「'];
/** Words of Chinese and Japanese pages, which part no words by blanks. */
export const FULL_WIDTH_WORDS: readonly string[] = ['作者', '同人', '配對', '配对', '警告', '注意', '原作', '二次創作', '二次创作', '小説', '小說', '小说', '設定', '设定', '標題', '标题', '夢', '腐', '章', '話', '话', '權', '权', '説', '說', '说', '笑', '【', 'ooc', 'cp', '様', 'ください', 'です', '著作権', '了', '他', '她', '我', '「', '」'];

/** The words of a text in small letters; a label keeps its colon. */
function wordsOf(folded: string): string[] {
  let text = folded;
  for (const sign of PARTING) text = text.replaceAll(sign, ' ');
  return text.replaceAll(' :', ':').replaceAll(':', ': ').split(' ');
}

const countOf = (text: string, sign: string): number => text.split(sign).length - 1;

/** '"1', '"2', '"4' for six marks of speech. */
const steps = (name: string, count: number): string[] => STEPS.filter((step) => count >= step).map((step) => name + step);

/** The different words of a text in small letters, with the colon that makes one a label, and counts of its signs: '"4' is "four marks of speech or more". */
export function cluesOf(text: string): string[] {
  const folded = text.toLowerCase().replaceAll('’', "'").replaceAll('：', ':');
  const words = new Set(wordsOf(folded));
  const clues = [
    ...words,
    // How somebody who speaks is written: "Don't", “Don't”, « Chut ! », — ¿Seguro?, 「また」
    ...steps('"', countOf(text, '"') + countOf(text, '“') + countOf(text, '«') + countOf(text, '「') + countOf(text, '\n—') + countOf(text, '\n–') + countOf(text, '\n-')),
    ...steps('?', countOf(text, '?')),
    // Asides, and what is done on a stage
    ...steps('(', countOf(text, '(') + countOf(text, '\n[')),
    // Labels, and who speaks in a play
    ...steps(':', countOf(text, ':')),
  ];
  if (!FULL_WIDTH.some((sign) => folded.includes(sign))) return clues;
  return clues.concat(FULL_WIDTH_WORDS.filter((word) => folded.includes(word) && !words.has(word)));
}
