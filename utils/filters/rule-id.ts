/** Two 32-bit FNV-1a hashes over UTF-16 units, in base 36. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/** Names a rule by its line: the same rule has the same name after any round trip, and a rule that is said twice is one. */
export const ruleId = (line: string): string => `r${hash(line)}`;
