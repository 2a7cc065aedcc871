/** "12,345 words", "1.273 Wörter", "6869 wrds", "52k words", "1717 palavras", "3 500 mots", "Conto Parole: 412". */
const NUMBER = '\\d{1,3}(?:[.,\\s\' ]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d{1,2})?\\s?k(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])|\\d+';
const UNIT = 'w(?:o?r)?ds?|w[öo]rter|worte|palavras|palabras|mots|parole|woorden|слов[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]*|s[łl]ów|s[łl]owa|slov|字|文字';
const BEFORE_UNIT = new RegExp(`(?<![\\d.,])(${NUMBER})\\s?-?\\s?(?:${UNIT})(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])`, 'i');
const AFTER_UNIT = new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])(?:word\\s?count|${UNIT}|字数|字數|文字数)\\s?[):=~-]*\\s?(${NUMBER})(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\\d])`, 'i');
const BARE = new RegExp(`^\\W*(?:(?:about|around|approx\\.?|approximately|ca\\.?|~|circa|over|under|just over)\\s?)?(${NUMBER})\\W*$`, 'i');
const WORD_LABEL = new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])(?:word\\s?-?count|nb de mots|${UNIT})|字数|字數|文字数`, 'i');
const SIZE_LABEL = /\b(?:size|kb)\b/i;

function amount(text: string): number {
  if (/k$/i.test(text)) return Math.round(Number.parseFloat(text.replace(',', '.')) * 1000);
  return Number(text.replace(/\D/g, ''));
}

/** Words as the page states them; `label` makes a bare number count ("Word Count: 10,819"). Sizes in KB are no words. */
export function parseWords(value: string, label = ''): number | undefined {
  const text = value.slice(0, 1000);
  const found = BEFORE_UNIT.exec(text)?.[1] ?? AFTER_UNIT.exec(text)?.[1];
  if (found) return amount(found);
  const bare = WORD_LABEL.test(label) && !SIZE_LABEL.test(label) ? BARE.exec(text)?.[1] : undefined;
  return bare ? amount(bare) : undefined;
}
