/** "pairing(s)", "autor(in)" */
const PLURAL = /\((?:e?s|n|en|in|innen|e|i|x)\)/g;
/** "rating (see below)" */
const IN_BRACKETS = /\s*[([][^()[\]]*[)\]]?$/;
const SILENT = /['.[\]-]/g;
const PLAIN = /^[a-z0-9](?:.*[a-z0-9])?$/;
/** "r a t i n g" */
const SPACED = /^(?:[^\s\d] ){3,}[^\s\d]$/;

/** The form that lexicons are written in: no apostrophes, hyphens and full stops, no brackets, no marks at the ends. */
export function labelKey(folded: string): string {
  const whole = folded.replace(PLURAL, '');
  const bare = /[([]/.test(whole) && IN_BRACKETS.test(whole) && !whole.startsWith('(') && !whole.startsWith('[') ? whole.replace(IN_BRACKETS, '') : whole;
  const spoken = bare.replace(SILENT, '');
  const key = PLAIN.test(spoken) ? spoken : trimMarks(spoken);
  return SPACED.test(key) ? key.replaceAll(' ', '') : key;
}

/** Drops what is no letter or digit from both ends. By hand, since `\p{L}` alone takes half a millisecond to compile. */
function trimMarks(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && isMark(text.charAt(from)) && text.charAt(from) !== '(') from++;
  while (to > from && isMark(text.charAt(to - 1)) && text.charAt(to - 1) !== ')') to--;
  return text.slice(from, to);
}

/** Letters have two cases or are written east of them; digits and © are kept. */
const isMark = (sign: string): boolean => {
  const code = sign.charCodeAt(0);
  if (code < 0x3005 || (code > 0x3007 && code < 0x3021) || code === 0x30fb || code > 0xfb00) return sign.toUpperCase() === sign && !/[0-9\u00a9\u05d0-\u06ff\u0900-\u109f]/.test(sign);
  return false;
};
