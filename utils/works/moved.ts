/** Where a page says that its story lies now, or lay before. */
export interface Home {
  readonly when: 'now' | 'before';
  readonly address: string;
}

const NOW = /\b(?:(?:has|have|was|is) (?:been )?moved to|now (?:(?:archived|hosted|located|found|posted|lives?) )?(?:at|on)|(?:new|current) (?:home|address|location|url) (?:is|of this story))\b/i;
const BEFORE = /\b(?:originally|first|previously|formerly) (?:archived|posted|published|hosted|located|appeared) (?:at|on)\b|\bimported from\b/i;
const ADDRESS = /https?:\/\/[^\s<>"'()]+[^\s<>"'().,;:!?]/i;
/** UTF-16 units between the words and the address that they speak of. */
const NEAR = 80;
const LONGEST_LINE = 2000;

function addressAfter(line: string, words: RegExp): string | undefined {
  const said = words.exec(line);
  if (!said) return undefined;
  const after = line.slice(said.index + said[0].length);
  const found = ADDRESS.exec(after.slice(0, 600));
  return found && found.index <= NEAR ? found[0] : undefined;
}

/** The first line of these that says where the story is or was, with an address right behind the words. A story's own text is no place to look. */
export function statedHome(lines: readonly string[]): Home | undefined {
  for (const line of lines) {
    const short = line.slice(0, LONGEST_LINE);
    const [now, before] = [addressAfter(short, NOW), addressAfter(short, BEFORE)];
    if (now) return { when: 'now', address: now };
    if (before) return { when: 'before', address: before };
  }
  return undefined;
}
