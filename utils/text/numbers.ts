/** Cardinals and ordinals from 1 on, one row a language; `|` joins words of one number, `_` stands where a row has none. */
const ROWS: readonly string[] = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
  'eins|ein|eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  'erstes|erste|erster zweites|zweite|zweiter drittes|dritte viertes|vierte fünftes|fünfte sechstes|sechste siebtes|siebte achtes|achte neuntes|neunte zehntes|zehnte',
  'uno|una|un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  'primero|primera segundo|segunda tercero|tercera cuarto|cuarta quinto|quinta sexto|sexta séptimo octavo noveno décimo',
  '_ deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
  'premier|première|premiere deuxième|deuxieme|seconde troisième|troisieme quatrième cinquième sixième septième huitième neuvième dixième',
  'um|uma dois|duas três|tres quatro cinco _ sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte',
  'primeiro|primeira _ terceiro|terceira quarto _ _ sétimo oitavo nono _',
  '_ due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  'primo|prima secondo|seconda terzo|terza quarto|quarta _ sesto|sesta settimo ottavo nono decimo',
  'een|één twee drie vier vijf zes zeven acht negen tien _ twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
  'один|одна|первая|первый два|две|вторая|второй три|третья|третий четыре|четвертая|четвертый пять|пятая шесть|шестая семь|седьмая восемь|восьмая девять|девятая десять|десятая',
  'jeden|pierwszy|pierwsza dwa|drugi|druga trzy|trzeci|trzecia cztery|czwarty|czwarta pięć|piąty|piąta sześć|szósty siedem|siódmy osiem|ósmy dziewięć|dziewiąty dziesięć|dziesiąty',
];
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const CJK = '〇一二三四五六七八九';
/** "IV", "xii": up to 89, as chapters go. */
const ROMAN = /^(?=[ivxl])(x[cl]|l?x{0,3})(i[xv]|v?i{0,3})$/i;
const DIGITS = /^\d{1,4}$/;
const CJK_NUMBER = /^[一二三四五六七八九十百〇]{1,5}$/;

let words: Map<string, number> | undefined;
function wordTable(): Map<string, number> {
  if (words) return words;
  words = new Map();
  for (const row of ROWS)
    for (const [i, forms] of row.split(' ').entries()) for (const form of forms.split('|')) if (!words.has(form)) words.set(form, i + 1);
  return words;
}

function fromRoman(text: string): number {
  const worth: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  const values = [...text.toLowerCase()].map((letter) => worth[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** "二十三" and "十" by their places. */
function fromCjk(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const letter of text) {
    const place = letter === '十' ? 10 : letter === '百' ? 100 : 0;
    if (place) sum += (digit || 1) * place;
    digit = place ? 0 : CJK.indexOf(letter);
  }
  return sum + digit;
}

function fromWords(text: string): number | undefined {
  const [tens = '', ones] = text.split(/[- ]/);
  const table = wordTable();
  const whole = table.get(text);
  if (whole !== undefined) return whole;
  const place = TENS.indexOf(tens);
  if (place < 0) return undefined;
  if (!ones) return (place + 2) * 10;
  const one = table.get(ones);
  return one !== undefined && one < 10 ? (place + 2) * 10 + one : undefined;
}

/** A whole number in digits, Roman or Chinese numerals, or words of the languages above ("thirty-four", "Drei"); whole text only. */
export function parseNumber(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  if (DIGITS.test(word)) return Number(word);
  if (ROMAN.test(word)) return fromRoman(word);
  if (CJK_NUMBER.test(word)) return fromCjk(word);
  return fromWords(word);
}
