/** Words that are one letter from a label and are words themselves. */
const OTHER_WORDS = new Set(['charter', 'warding', 'warming', 'sharing', 'posters', 'revise', 'update', 'author it', 'rafting', 'setting', 'letting', 'gene', 'stats', 'rate', 'note', 'waning', 'angel', 'mange', 'main', 'chaper', 'them', 'sere', 'post', 'date', 'team', 'cast', 'pace', 'store', 'link', 'line']);
/** A changed letter makes another word too easily below this length: "thanos" is no "thanks". */
const MIN_CHANGED = 7;

/** One letter of `known` was dropped, doubled or added, swapped with its neighbour, or (from seven letters on) changed. */
export function distanceIsOne(known: string, tried: string): boolean {
  if (OTHER_WORDS.has(tried)) return false;
  const [long, short] = known.length >= tried.length ? [known, tried] : [tried, known];
  if (long.length - short.length > 1 || long === short) return false;
  let at = 0;
  while (at < short.length && long.charCodeAt(at) === short.charCodeAt(at)) at++;
  if (long.length !== short.length) return long.slice(at + 1) === short.slice(at);
  if (long.slice(at + 1) === short.slice(at + 1)) return long.length >= MIN_CHANGED;
  return long[at] === short[at + 1] && long[at + 1] === short[at] && long.slice(at + 2) === short.slice(at + 2);
}
