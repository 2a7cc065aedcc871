/** One replacement made by `repair`: `at` and `length` in the text as it was, `by` the length of what stands there now. */
export interface Mend {
  readonly at: number;
  readonly length: number;
  readonly by: number;
}

/** Windows-1252 for the bytes 0x80 to 0x9F; '' where it has none. WHATWG Encoding, index windows-1252. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const HIGH = new Map([...CP1252].map((char, i) => [char, 0x80 + i]));

/** Anything that may want mending, so that clean text costs one pass. */
const SUSPECT = /[\u00ad\u0080-\u009f\u200b-\u200d\u2060\ufeff]|[ÃÂâÐÑï][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ‘’“”•–—˜™š›œžŸ]|=(?:20|3D|92|E2=80)|‚Äô|‚Äú|[a-z]Õ[a-z]|(?:^|\s)Ò[A-Z]|[.,!?]Ó/;
/** Invisible characters, lone C1 controls, runs that are UTF-8 read as windows-1252, and what quoted-printable left behind. */
const DAMAGE =
  /[\u00ad\u200b-\u200d\u2060\ufeff]+|(?:[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3})+|[\u0080-\u009f]|=E2=80=[89A-F][0-9A-F]|=(?:20|3D|92|93|94|85)(?![0-9A-Za-z])|‚Äô|‚Äò|‚Äú|‚Äù|‚Äî|‚Äì|‚Ä¶|(?<=[a-z])Õ(?=[a-z])|(?<=^|\s)Ò(?=[A-Z])|(?<=[.,!?])Ó(?=\s|$)/g;
/** UTF-8 punctuation read as MacRoman, and MacRoman quotes read as windows-1252. */
const MAC: Readonly<Record<string, string>> = { '‚Äô': '’', '‚Äò': '‘', '‚Äú': '“', '‚Äù': '”', '‚Äî': '—', '‚Äì': '–', '‚Ä¶': '…', Õ: '’', Ò: '“', Ó: '”' };
const INVISIBLE = /^[\u00ad\u200b-\u200d\u2060\ufeff]/;

const byteOf = (char: string): number => {
  const code = char.charCodeAt(0);
  return code < 0x100 && (code < 0x80 || code > 0x9f || HIGH.get(char) === undefined) ? code : (HIGH.get(char) ?? -1);
};

/** The run as it was meant, or `undefined` where its bytes are no valid UTF-8. */
function decodeRun(run: string): string | undefined {
  const bytes = Uint8Array.from(run, byteOf);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.length < run.length ? text : undefined;
  } catch {
    return undefined;
  }
}

function mendOne(run: string): string {
  if (INVISIBLE.test(run)) return '';
  if (MAC[run]) return MAC[run];
  if (run[0] === '=') return run.length === 3 ? cp1252(Number.parseInt(run.slice(1), 16)) : (decodeRun(fromQuoted(run)) ?? run);
  if (run.length === 1) return CP1252[run.charCodeAt(0) - 0x80] ?? run;
  const once = decodeRun(run);
  return once === undefined ? run : (decodeRun(once) ?? once);
}

const cp1252 = (byte: number): string => (byte >= 0x80 && byte < 0xa0 ? (CP1252[byte - 0x80] ?? '') : String.fromCharCode(byte));
const fromQuoted = (run: string): string =>
  run.split('=').slice(1).map((hex) => cp1252(Number.parseInt(hex, 16))).join('');

/**
 * Text with its usual damage mended: double encoding, C1 controls, soft hyphens, zero-width characters, quoted-printable.
 * Clean text comes back as the same string. `mends`, where given, receives what was replaced, in order.
 */
export function repair(text: string, mends?: Mend[]): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(DAMAGE, (run: string, at: number) => {
    const mended = mendOne(run);
    if (mended !== run) mends?.push({ at, length: run.length, by: mended.length });
    return mended;
  });
}

/** Where the character at `offset` of the repaired text stood before. */
export function beforeRepair(offset: number, mends: readonly Mend[]): number {
  let grown = 0;
  for (const { at, length, by } of mends) {
    if (offset < at + grown) break;
    if (offset < at + grown + by) return at;
    grown += by - length;
  }
  return offset - grown;
}
