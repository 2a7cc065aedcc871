/** "rating:", "pg-13", "said": a word, with the colon that makes it a label. */
const WORD = /[^\s.,;!?()[\]{}"“”„«»‘*_~<>|=…—–:]+:?/g;
/** How somebody who speaks is written: "Don't", « Chut ! », — ¿Seguro?, 「また」. */
const SPEECH: readonly string[] = ['"', '“', '«', '「', '『', '\n—', '\n–', '\n-'];
/** How a rule or an entry in a list begins. */
const ITEM: readonly string[] = ['•', '→'];
/** How a line begins: "by Opal", "Chapter One". */
const OPENINGS: readonly string[] = ['by ', 'written by ', 'chapter', 'part ', 'prologue', 'epilogue', 'kapitel', 'chapitre', 'capítulo', 'capitolo', 'глава'];
/** One of them is in every Chinese or Japanese text. */
const FULL_WIDTH: readonly string[] = ['。', '、', ',', '的', 'の', '「'];
/** Words of Chinese and Japanese pages, which part no words by blanks. */
export const FULL_WIDTH_WORDS: readonly string[] = ['作者', '同人', '配對', '配对', '警告', '注意', '原作', '二次創作', '二次创作', '小説', '小說', '小说', '設定', '设定', '標題', '标题', '夢', '腐', '章', '話', '话', '權', '权', '説', '說', '说', '笑', '【', 'ooc', 'cp', '様', 'ください', 'です', '著作権', '了', '他', '她', '我', '「', '」'];
/** Steps at which a count becomes one more clue. */
const STEPS: readonly number[] = [1, 2, 3, 5, 8, 12, 18];

const countOf = (text: string, marks: readonly string[]): number => marks.reduce((sum, mark) => sum + text.split(mark).length - 1, 0);

function addSteps(clues: Set<string>, name: string, count: number): void {
  for (const step of STEPS) if (count >= step) clues.add(name + step);
}

/** The different words of a text, and what stands for its speech, openings and lists: '"3' is "three marks of speech or more". */
export function cluesOf(text: string): Set<string> {
  const folded = text.toLowerCase().replaceAll('’', "'").replaceAll(':', ':');
  const clues = new Set<string>(folded.match(WORD));
  addSteps(clues, '"', countOf(text, SPEECH));
  addSteps(clues, '•', countOf(text, ITEM));
  addSteps(clues, '?', countOf(text, ['?']));
  addSteps(clues, '(', countOf(text, ['(']));
  for (const opening of OPENINGS) if (folded.includes(`\n${opening}`)) clues.add(`^${opening.trim()}`);
  if (FULL_WIDTH.some((sign) => folded.includes(sign))) for (const word of FULL_WIDTH_WORDS) if (folded.includes(word)) clues.add(word);
  return clues;
}
