/** "12,345 words", "1.273 Wörter", "6869 wrds", "52k words", "1717 palavras", "3 500 mots", "Conto Parole: 412". */
const NUMBER = '\\d{1,3}(?:[.,\\s\' ]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d{1,2})?\\s?k(?![\\p{L}])|\\d+';
const UNIT = 'w(?:or)?ds?|w[öo]rter|worte|palavras|palabras|mots|parole|woorden|слов\\p{L}*|s[łl]ów|s[łl]owa|slov|字|文字';
const BEFORE_UNIT = new RegExp(`(?<![\\d.,])(${NUMBER})\\s?-?\\s?(?:${UNIT})(?![\\p{L}])`, 'iu');
const AFTER_UNIT = new RegExp(`(?<![\\p{L}])(?:word\\s?count|${UNIT}|字数|字數|文字数)\\s?[):=~-]*\\s?(${NUMBER})(?![\\p{L}\\d])`, 'iu');
const BARE = new RegExp(`^\\W*(?:(?:about|around|approx\\.?|approximately|ca\\.?|~|circa|over|under|just over)\\s?)?(${NUMBER})\\W*$`, 'iu');
const WORD_LABEL = new RegExp(`(?<![\\p{L}])(?:word\\s?-?count|nb de mots|${UNIT})|字数|字數|文字数`, 'iu');
const SIZE_LABEL = /\b(?:size|kb)\b/i;

function amount(text: string): number {
  if (/k$/i.test(text)) return Math.round(Number.parseFloat(text.replace(',', '.')) * 1000);
  return Number(text.replace(/\D/g, ''));
}

/** Words as the page states them; `label` makes a bare number count ("Word Count: 10,819"). Sizes in KB are no words. */
export function parseWords(text: string, label = ''): number | undefined {
  const found = BEFORE_UNIT.exec(text)?.[1] ?? AFTER_UNIT.exec(text)?.[1];
  if (found) return amount(found);
  const bare = WORD_LABEL.test(label) && !SIZE_LABEL.test(label) ? BARE.exec(text)?.[1] : undefined;
  return bare ? amount(bare) : undefined;
}
