import { splitOutside, tidy, unique } from '../../text/lists';
import { fandomOfKind } from './byline';

/** "Multifandom (primarily Vagrant Story, FFVII, and Naruto)". */
const INNER_LIST = /^([^()]+)\((?:primarily|mostly|mainly|i\.e\.|including)\s([^()]+)\)$/i;
/** "Potterverse Spring 1972", "Merlin (c. 2010)". */
const TIME = /\s(?:spring|summer|autumn|fall|winter)\s(?:19|20)\d\d$/i;
/** What follows the fandom's name in the same value. */
const AFTER = /(?<=[a-zß-öø-ÿа-џ]|[A-Z]{3})[.!]\s+(?:the|i|it|this|all|set)\b.*$|\s(?:the films|crossover|fan\s?-?fic(?:tion)?|AU)$/i;
/** "Fandom/Characters: Merlin, Arthur/Merlin": a pairing in the list. */
const PAIR = /^[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿 .'’]+\s?\/\s?[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿 .'’]+$/;
const CROSSOVER = /cross-?over|x-over/i;
const IS_KIND = /^an?\s|\bfan\s?-?fic(?:tion)?$/i;
const NO_FANDOM = /^(?:none|n\/a|various|see .*|multiple)$/i;

/** "24/Alias" and "Due South / Toy Story" in a line that says crossover are two. */
function crossed(text: string): string[] {
  return splitOutside(text, /\s?\/\s?|\s(?:and|&|x|meets|with|und|et|y)\s/g);
}

/** One comma is part of many names ("Dr. Quinn, Medicine Woman"), so that a singular label keeps it. */
function separatorFor(text: string, label: string): RegExp {
  const commas = text.split(',').length - 1;
  return commas > 1 || /s\W*$/i.test(label) ? /\s*(?:[;|\n]|,(?:\s?and\s)?)\s*/g : /\s*[;\n]\s*/g;
}

/** The fandoms of a field, as written. `label` decides whether a single comma separates ("Fandoms") or belongs to a name ("Fandom"). */
export function parseFandoms(text: string, label = ''): string[] {
  const line = (text.split('\n').find((part) => part.trim()) ?? '').slice(0, 400).replace(/[«»„“”"_]+/g, ' ');
  const [, head, inner] = INNER_LIST.exec(line.trim()) ?? [];
  const flat = head && inner ? `${head}; ${inner.replace(/,?\s(?:and|&)\s|,/g, ';')}` : tidy(line).replace(AFTER, '');
  if (CROSSOVER.test(line)) return unique(crossed(fandomOfKind(line) ?? flat));
  const both = /char|pair/i.test(label);
  const pieces = splitOutside(flat, both ? /\s*[,;]\s*/g : separatorFor(flat, label)).map((piece) => tidy(piece.replace(TIME, '')));
  const fandoms = pieces.filter((piece, i) => !NO_FANDOM.test(piece) && !(both && i > 0 && PAIR.test(piece)));
  return unique(fandoms.map((fandom) => (IS_KIND.test(fandom) && fandomOfKind(fandom)) || fandom).map((fandom) => fandom.replace(/\.$/, '')));
}

/** "This is a crossover between Hard Core Logo and Doctor Who/Torchwood." */
const BETWEEN = /\bcross-?over (?:between|of|with)\s([^.!?]{3,80})/i;
/** "a bow to the television series Forever Knight", "based on the show X". */
const SHOW = /\b(?:television|tv) (?:series|show)\s["“]?([A-ZÀ-ÖØ-ÞЀ-Я][A-Za-zÀ-ÖØ-öø-ӿ぀-鿿'’]*(?:\s[A-ZÀ-ÖØ-ÞЀ-Я\d][A-Za-zÀ-ÖØ-öø-ӿ぀-鿿'’]*){0,4})/;
/** "Fanfiction zu Harry Potter", "Фандом «Гарри Поттер»", "「X」の二次創作", "[Naruto] 'Title'". */
const NAMED = /^(?:fan-?fiction zu|фандом)\s[«"]?([^»"]{2,50})|[「《]([^」》]{2,40})[」》]の二次創作|^\[([A-ZÀ-ÖØ-ÞЀ-Я][^\]]{1,30})\]\s*\S/i;
/** "Fic: X (Angel, Gunn/Gwen)", "X (Star Trek: Deep Space Nine, Garak/Bashir)": fandom, then who. */
const BRACKET = /\(([A-Za-zÀ-ÖØ-öø-ӿ぀-鿿][^(),;]{1,40}), ?[^(),;]{1,30}[/&][^(),;]{1,30}\)/;
/** "Ranma 1/2 Fan Fiction ❯ Drifter", "[FFML] [Ranma] Slivers". */
const CRUMB = /^(.{2,40}?)\sFan Fiction ❯|^(?:\[[A-Z]{2,8}\]\s?)+\[([^\]]{2,30})\]/;
/** "Rehearsal – Law & Order Fan Fiction", "Stones: A Star Wars Fanfiction": the kind stands behind the title. */
const BEHIND_TITLE = /^.*?(?:\s[-–—]+|:)\s+(?=\S.*(?:fan\s?-?fic(?:tion)?|crossover)$)/i;
const PAIR_FIRST = /^[A-Z]\/[A-Z\d]{1,2}\s/;
const KIND_LINE = /\b(?:fan\s?-?fic(?:tion)?s?|story|tale|cross-?over|elseworlds|saga)\b/i;

/** The fandoms of an unlabelled line: "A Gundam Wing AU Story by X", "A Due South / Toy Story crossover", "Ranma 1/2 fanfiction". */
export function findFandoms(text: string): string[] {
  const line = text.trim().slice(0, 300);
  const between = BETWEEN.exec(line)?.[1];
  if (between) return unique(crossed(between));
  const [, zu, work, bracket] = NAMED.exec(line) ?? [];
  const [, crumb, tag] = CRUMB.exec(line) ?? [];
  const named = crumb ?? tag ?? zu ?? work ?? bracket ?? BRACKET.exec(line)?.[1] ?? SHOW.exec(line)?.[1];
  if (named) return [tidy(named)];
  if (!KIND_LINE.test(line)) return [];
  const head = line.replace(/[\s(]+(?:written\s|submitted\s)?by\b.*$/is, '').replace(/\s\([^()]*\)$/, '');
  const fandom = head.length <= 90 ? fandomOfKind(head.replace(BEHIND_TITLE, ''))?.replace(PAIR_FIRST, '') : undefined;
  if (!fandom) return [];
  return CROSSOVER.test(head) ? unique(crossed(fandom)) : [fandom];
}
