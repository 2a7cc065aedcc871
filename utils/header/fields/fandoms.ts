import { holdsAny } from '../../text/letters';
import { splitOutside, tidy, unique } from '../../text/lists';
import { fandomOfKind } from './kind-of-story';

/** "Multifandom (primarily Vagrant Story, FFVII, and Naruto)". */
const INNER_LIST = /^([^()]+)\((?:primarily|mostly|mainly|i\.e\.|including) ([^()]+)\)$/;
/** "Potterverse Spring 1972". */
const TIME = /\s(?:spring|summer|autumn|fall|winter)\s(?:19|20)\d\d$/i;
/** What follows the fandom's name in the same value. */
const SENTENCE = /([a-zß-öø-ÿа-џ]|[A-Z]{3})[.!] +(?:The|I|It|This|All|Set|the) .*$/;
const TAIL = /\s(?:the films|crossover|fan-?\s?fic(?:tion)?(?: story)?|AU)$/i;
/** "Fandom/Characters: Merlin, Arthur/Merlin": a pairing in the list. */
const PAIR = /^[^/\d]+\s?\/\s?[^/\d]+$/;
const CROSSOVER = /cross-?over|x-over/i;
/** "Category: Emergency!": an archive's word for the section. */
const SECTION = /^\s*(?:categor(?:y|ies)|subject|fandom|series|section)s?\s?:\s+/i;
const IS_KIND = /^an?\s|\bfan\s?-?fic(?:tion)?(?: story)?$/i;
/** What subject lines set beside the fandom: "VOY, J/C, NC-17, part 2 of 3". */
const CODE = /^(?:NC-?17|PG(?:-?13)?|[GR]|[A-Z][a-z]?\d?\/[A-Z][a-z]?\d?|(?:part|chapter|ch\.?) ?\d+.*|\d+\/[\d?]+)$/i;
const NO_FANDOM = /^(?:none|n\/a|various|see .*|multiple)$/i;
const CROSSED = /\s?\/\s?|\s(?:and|&|x|meets|with|und|et|y)\s/g;

/** "24/Alias" and "Due South / Toy Story" in a line that says crossover are two. */
const crossed = (text: string): string[] => unique(splitOutside(text, CROSSED));

/** One comma is part of many names ("Dr. Quinn, Medicine Woman"), so that a singular label keeps it. */
function separatorFor(text: string, label: string): RegExp {
  const commas = text.split(',').length - 1;
  return (commas > 1 && !/\w{3}, \w+ \w+ \w+ \w+/.test(text)) || /s\W*$/i.test(label) ? /\s*(?:[;|\n]|,(?:\s?and\s)?)\s*/g : /\s*[;\n]\s*/g;
}

/** What makes a value more than a name, in lower case. */
const MORE = ';|\n|,|.|(|«|"|“|„|_|›|fic|cross|x-over|film| au|spring|summer|autumn|fall|winter|categor|subject:|section:|fandom:|series:|none|n/a|various|see |multiple';
const isPlain = (text: string): boolean => text !== '' && text.length <= 60 && !holdsAny(text.toLowerCase(), MORE) && !text.includes('|') && !text.toLowerCase().startsWith('a');

/** The fandoms of a field, as written. `label` decides whether a single comma separates ("Fandoms") or belongs to a name ("Fandom"). */
export function parseFandoms(text: string, label = ''): string[] {
  if (isPlain(text)) return [tidy(text)];
  const written = (text.split('\n').find((part) => part.trim()) ?? '').slice(0, 400).replace(/[«»„“”"_]+/g, ' ').replace(SECTION, '').replace(/ (?:story )?based on .*$/, '').trim();
  const line = written.includes('›') ? (fandomOfPath(written) ?? written) : written;
  const [, head, inner] = line.includes('(') ? (INNER_LIST.exec(line) ?? []) : [];
  const flat = head && inner ? `${head}; ${inner.replace(/,?\s(?:and|&)\s|,/g, ';')}` : tidy(line).replace(SENTENCE, '$1').replace(TAIL, '');
  if (CROSSOVER.test(line)) return crossed(fandomOfKind(line) ?? flat);
  const both = /char|pair/i.test(label);
  const pieces = splitOutside(flat, both ? /\s*[,;]\s*/g : separatorFor(flat, label)).map((piece) => tidy(piece.replace(TIME, '')));
  const fandoms = pieces.filter((piece, i) => !NO_FANDOM.test(piece) && !(i > 0 && CODE.test(piece)) && !(both && i > 0 && PAIR.test(piece)));
  return unique(fandoms.map((fandom) => ((IS_KIND.test(fandom) && fandomOfKind(fandom)) || fandom).replace(/\.$/, '')));
}

/** "This is a crossover between Hard Core Logo and Doctor Who/Torchwood." */
const BETWEEN = /\bcross-?over (?:between|of|with) ([^.!?]{3,80})/i;
/** "a bow to the television series Forever Knight", "based on the TV show X". */
const SHOW = /\b(?:television|tv|TV) (?:series|show) ["“]?([A-Z][^\s.,]*(?: [A-Z\d][^\s.,]*){0,4})/;
/** "Fanfiction zu Harry Potter", "Фандом «Гарри Поттер»". */
const ABOUT = /^(?:[Ff]an-?[Ff]iction zu|[Фф]андом) [«"]?([^»"]{2,50})/;
/** "「X」の二次創作". */
const DERIVED = /[「《]([^」》]{2,40})[」》]の二次創作/;
/** "[FFML] [Ranma] Slivers", "[Naruto] 'Title'": list, then fandom. */
const TAGGED = /^(?:\[[A-Z]{2,8}\] ?)*\[([A-Z][^\]]{1,30})\] ?\S/;
/** "Fic: X (Angel, Gunn/Gwen)", "X (Star Trek: Deep Space Nine, Garak/Bashir)": fandom, then who. */
const BRACKET = /\(([A-Za-z][^(),;]{1,40}), ?[^(),;]{1,30}[/&][^(),;]{1,30}\)/;
/** "Ranma 1/2 Fan Fiction ❯ Drifter". */
const CRUMB = /^(.{2,80}?)\sFan Fiction ❯/;
/** "Categories > Anime > Saint Seiya", "Television > Due South": the last step of an archive's path. */
const PATH = /(?:^|[>»›] ?)([^>»›]{2,40}?)\s*$/;
/** "Rehearsal – Law & Order Fan Fiction", "Stones: A Star Wars Fanfiction": the kind stands behind the title. */
const BEHIND_TITLE = /^.*?(?:\s[-–—]+|:)\s+(?=\S.*(?:fan\s?-?fic(?:tion)?|crossover|story|tale)$)/i;
/** "Lamps of the House (A Narnia Fanfic)". */
const KIND_BRACKET = /\(([Aa]n? [^()]{3,50}(?:[Ff]an ?[Ff]ic\w*|[Ss]tory|[Cc]rossover))\)/;
const PAIR_FIRST = /^(?:Original )?[A-Z]\/[A-Z\d]{1,2}\s/;
/** A line that tells of its kind says little else. */
const LONGEST_LINE = 90;

function named(line: string): string | undefined {
  const brackets = /[[(]/.test(line) ? (TAGGED.exec(line)?.[1] ?? BRACKET.exec(line)?.[1]) : undefined;
  const crumb = line.includes('❯') ? CRUMB.exec(line)?.[1] : undefined;
  return crumb ?? brackets ?? ABOUT.exec(line)?.[1] ?? (line.includes('」') ? DERIVED.exec(line)?.[1] : undefined) ?? SHOW.exec(line)?.[1];
}

/** The fandoms of an unlabelled line: "A Gundam Wing AU Story by X", "A Due South / Toy Story crossover", "Ranma 1/2 fanfiction". */
export function findFandoms(text: string): string[] {
  const line = text.trim().slice(0, 300);
  const between = BETWEEN.exec(line)?.[1];
  if (between) return crossed(between);
  const name = named(line);
  if (name) return unique(name.split(/ \/ /).map((part) => tidy(part.replace(/ [Ff]an [Ff]iction$/, ''))));
  const kind = line.includes('(') ? KIND_BRACKET.exec(line)?.[1] : undefined;
  if (kind) return findFandoms(kind);
  const head = line.replace(/[\s(]+(?:[Ww]ritten\s|[Ss]ubmitted\s)?[Bb]y\b.*$/s, '').replace(/\s\([^()]*\)$/, '');
  if (head.length > LONGEST_LINE) return [];
  const fandom = fandomOfKind(head.replace(BEHIND_TITLE, '').replace(/ (?:I{1,3}|IV|VI{0,3}|\d{1,2})$/, ''))?.replace(PAIR_FIRST, '');
  if (!fandom || /[?!]\s|\s-\s|^[Nn]on-/.test(fandom)) return [];
  return CROSSOVER.test(head) ? crossed(fandom) : [fandom];
}

/** The last step of an archive's path: "Categories > Anime > Saint Seiya". */
export const fandomOfPath = (text: string): string | undefined => (/[>»›]/.test(text) ? tidy(PATH.exec(text.slice(0, 200))?.[1] ?? '') || undefined : undefined);
