/** Signs that part words. Taken out one by one: a pattern would have to be compiled in every page, at more than all this costs. */
const PARTING = '\n\t\u00a0.,;!?()[]{}"“”„«»*_~<>|=…—–';

/** How somebody who speaks is written: "Don't", « Chut ! », — ¿Seguro?, 「また」. */
const SPEECH: readonly string[] = ['"', '“', '«', '「', '『', '\n—', '\n–', '\n-'];
const QUESTION: readonly string[] = ['?'];
const ASIDE: readonly string[] = ['('];
/** How a line begins: "by Opal", "Chapter One". */
const OPENINGS: readonly string[] = ['by ', 'chapter', 'part ', 'prologue'];
/** One of them is in every Chinese or Japanese text. */
const FULL_WIDTH: readonly string[] = ['。', '、', ',', '的', 'の', '「'];
/** Words of Chinese and Japanese pages, which part no words by blanks. */
export const FULL_WIDTH_WORDS: readonly string[] = ['作者', '同人', '配對', '配对', '警告', '注意', '原作', '二次創作', '二次创作', '小説', '小說', '小说', '設定', '设定', '標題', '标题', '夢', '腐', '章', '話', '话', '權', '权', '説', '說', '说', '笑', '【', 'ooc', 'cp', '様', 'ください', 'です', '著作権', '了', '他', '她', '我', '「', '」'];
/** Steps at which a count becomes one more clue. */
const STEPS: readonly number[] = [1, 2, 4, 8, 16];

function countOf(text: string, marks: readonly string[]): number {
  let count = 0;
  for (const mark of marks) for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

function addSteps(clues: Set<string>, name: string, count: number): void {
  for (const step of STEPS) if (count >= step) clues.add(name + step);
}

/** "rating:", "pg-13", "said": the words of a text in small letters, with the colon that makes one a label. */
function wordsOf(folded: string): string[] {
  let text = folded;
  for (const sign of PARTING) text = text.replaceAll(sign, ' ');
  return text.replaceAll(' :', ':').replaceAll(':', ': ').split(' ');
}

/** The different words of a text, and what stands for its speech, openings and lists: '"3' is "three marks of speech or more". */
export function cluesOf(text: string): Set<string> {
  const folded = text.toLowerCase().replaceAll('’', "'").replaceAll(':', ':');
  const clues = new Set<string>(wordsOf(folded));
  addSteps(clues, '"', countOf(text, SPEECH));
  addSteps(clues, '?', countOf(text, QUESTION));
  addSteps(clues, '(', countOf(text, ASIDE));
  for (const opening of OPENINGS) if (folded.includes(`\n${opening}`)) clues.add(`^${opening.trim()}`);
  if (FULL_WIDTH.some((sign) => folded.includes(sign))) for (const word of FULL_WIDTH_WORDS) if (folded.includes(word)) clues.add(word);
  return clues;
}
