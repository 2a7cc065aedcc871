/** "rating:", "pg-13", "said": a word, with the colon that makes it a label. */
const WORD = /[^\s.,;!?()[\]{}"“”„«»‘*_~<>|=…—–::]+[::]?/g;
/** `"Don't," he said.` · `« Chut ! »` · `— ¿Seguro?` · `「また柿ですか?」`: somebody speaks. */
const SPEECH = /[「『]|(?:^|\s)["“„«](?=\S)|\n[—–-](?=.)/g;
/** "by Opal", "Chapter One", "~ Part 2 ~": how a line begins. */
const OPENING = /(?:^|\n)[\s*~"]{0,3}(by|written by|chapter|part|prologue|epilogue|title|kapitel|chapitre|cap[ií]tulo|capitolo|глава)(?![\p{L}\d])/giu;
/** "1. No flames", "• Be kind": rules and lists. */
const ITEM = /\n\s?(?:\d\d?[.)]|[•→])(?=\s)/g;
const FULL_WIDTH = /[\u3040-\u30ff\u4e00-\u9fff]/;
/** Words of Chinese and Japanese pages, which part no words by blanks. */
export const FULL_WIDTH_WORDS = /作者|同人|配[對对]|警告|注意|原作|二次[創创]作|小[說説说]|[設设]定|[標标][題题]|夢|腐|第.{1,3}[章話话部]|[著版][權权作]|[說説说]|笑|【|ooc|cp|様|ください|です/g;
/** Steps at which a count becomes one more clue. */
const STEPS: readonly number[] = [1, 2, 3, 5, 8, 12];


function addSteps(clues: Set<string>, name: string, count: number): void {
  for (const step of STEPS) if (count >= step) clues.add(name + step);
}

/** The different words of a text, and what stands for its speech, openings and lists: '"3' is "three speeches or more". */
export function cluesOf(text: string): Set<string> {
  const folded = text.toLowerCase().replaceAll('’', "'").replaceAll(':', ':');
  const clues = new Set<string>(folded.match(WORD));
  addSteps(clues, '"', text.match(SPEECH)?.length ?? 0);
  addSteps(clues, '•', text.match(ITEM)?.length ?? 0);
  addSteps(clues, '?', folded.split('?').length - 1);
  addSteps(clues, '(', folded.split('(').length - 1);
  for (const [, word] of folded.matchAll(OPENING)) clues.add(`^${word}`);
  if (FULL_WIDTH.test(folded)) for (const word of ['漢', ...(folded.match(FULL_WIDTH_WORDS) ?? [])]) clues.add(word);
  return clues;
}
