import type { Line } from './line';

/** Lines and UTF-16 units of each that are looked at: the header and the opening of the story. */
const LINES = 120;
const UNITS = 600;
/** Letters of other scripts, kana and Han included. */
const OTHER_SCRIPT = /[\u0370-\u04ff\u3040-\u30ff\u3400-\u9fff]/g;
/** Everyday words of German, Spanish, French, Portuguese, Italian, Dutch, Polish and Czech that are no English words. */
const OTHER_WORDS = new Set(
  ('und der das nicht ist mit von ein eine sich auf ich que los las una por con para del pero les des est pas une dans pour qui ' +
    'nao não um os em ao nos uma com mais seu che di il per non del della sono het een niet van zijn dat nie jest się sie sa je ktere').split(' '),
);
const WORD = /[a-zà-ɏ]+/g;
const ACCENTED = /[à-ɏ]/;
/** So many letters of another script, or such a share of other languages' everyday words, and English alone will not do. */
const MIN_LETTERS = 8;
const MIN_WORDS = 4;
const MIN_SHARE = 0.04;

/** Whether a page holds another language than English, so that its labels and words are wanted. Cheap: it looks at the head alone. */
export function speaksOther(lines: readonly Line[]): boolean {
  let letters = 0;
  let words = 0;
  let others = 0;
  for (const { text } of lines.slice(0, LINES)) {
    const head = text.slice(0, UNITS);
    letters += head.match(OTHER_SCRIPT)?.length ?? 0;
    for (const word of head.toLowerCase().match(WORD) ?? []) {
      words++;
      if (OTHER_WORDS.has(word) || ACCENTED.test(word)) others++;
    }
    if (letters >= MIN_LETTERS) return true;
  }
  return others >= MIN_WORDS && others > words * MIN_SHARE;
}
