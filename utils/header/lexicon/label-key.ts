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

/** Letters have two cases; those of scripts that have one (Hebrew to Burmese, Japanese, Chinese, Korean) are known by their place. */
function isMark(sign: string): boolean {
  if (sign.toUpperCase() !== sign || (sign >= '0' && sign <= '9') || sign === '©') return false;
  const code = sign.charCodeAt(0);
  const caseless = (code >= 0x5d0 && code < 0x10a0) || (code > 0x3020 && code < 0xfb00 && code !== 0x30fb) || (code > 0x3004 && code < 0x3008);
  return !caseless;
}
