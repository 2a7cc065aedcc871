import { linkOf } from './links';
import type { ChapterLink } from './source';
import { textOf } from './texts';

/** Where a page's own links lead: absolute, of the original. */
export interface Ways {
  readonly previous?: string;
  readonly next?: string;
  readonly index?: string;
}

const CHAPTER = '(?:part|pt|chapter|chap|ch|episode|teil|kapitel|chapitre|cap[ií]tulo|capitolo|hoofdstuk)';
const NUMBER = '(?:\\d{1,3}|[ivxl]{1,6}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
/** Links are taken by their words, or by the `alt` of the picture in them: "Next", "On to Part Two >>", "weiter". */
const NEXT = new RegExp(`^(?:next|next (?:page|chapter|part|section|bit)|continue|continued|(?:go |read )?on|onwards?|forward|weiter|nächste[rs]?(?: ${CHAPTER})?|suivante?|siguiente|próxim[ao]|avanti|volgende|дальше|следующая|(?:on|onward|go on|continue|next|forward)(?: to)?:? (?:the )?(?:next )?${CHAPTER}(?:\\W+${NUMBER})?)$`, 'iu');
const PREVIOUS = new RegExp(`^(?:prev|previous|previous (?:page|chapter|part|section)|last (?:chapter|part)|zurück|vorherige[rs]?(?: ${CHAPTER})?|précédente?|anterior|indietro|vorige|назад|предыдущая|(?:back|previous|return)(?: to)?:? (?:the )?(?:previous )?${CHAPTER}(?:\\W+${NUMBER})?)$`, 'iu');
const INDEX = /^(?:(?:back|return|go back|up)(?: to)?:? )?(?:the |my |main |story |fanfic(?:tion)? |fiction |chapter |fic )*(?:index|contents|table of contents|toc|chapters|stories|stor(?:y|ies) (?:page|index|list)|master ?(?:list|post)|fan ?fic(?:tion)?s?(?: (?:page|index|archive))?|fics?(?: (?:page|index))?|fiction(?: (?:page|index))?|inhalt|übersicht|index page)$/iu;
/** "3", "Part Three", "1) The Audition" and not "37 captures". */
const NUMBERED = new RegExp(`^(?:${CHAPTER}\\W{0,3})?(${NUMBER})(?:\\s?[.:()\\]–-].{0,80})?$`, 'iu');
const ARROW_NEXT = /^(?:>{1,3}|»|→|-+>|=+>)$/;
const ARROW_PREVIOUS = /^(?:<{1,3}|«|←|<-+|<=+)$/;
const DECORATION = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
/** "Next" of a web ring is no chapter. */
const RING = /web\s?ring|\bring\b|random site|list sites|next 5|skip/i;
const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ROMAN = /^(?=[ivxl])(l?x{0,4})(ix|iv|v?i{0,3})$/i;
const MOST_LINKS = 6000;
/** The block around a link that is asked whether it is a web ring's is at most this long, in UTF-16 units. */
const SMALL = 600;

/** The words of a link: its text, or its pictures' `alt` and `title`. */
export function wordsOfLink(link: Element): string {
  const shown = textOf(link);
  if (shown !== '') return shown;
  const picture = link.querySelector('img[alt], img[title]');
  return (picture?.getAttribute('alt') ?? picture?.getAttribute('title') ?? link.getAttribute('title') ?? '').replace(/\s+/g, ' ').trim();
}

function ringed(link: Element): boolean {
  if (/webring|ringsurf|crickrock/i.test(link.getAttribute('href') ?? '')) return true;
  for (let up = link.parentElement, i = 0; up && i < 4; up = up.parentElement, i++) {
    const text = up.textContent ?? '';
    if (text.length > SMALL) return false;
    if (RING.test(text)) return true;
  }
  return false;
}

type Way = keyof Ways;
function wayOf(words: string): Way | undefined {
  const raw = words.replace(/\s+/g, '');
  if (ARROW_NEXT.test(raw)) return 'next';
  if (ARROW_PREVIOUS.test(raw)) return 'previous';
  const bare = words.replace(DECORATION, '');
  if (bare.length === 0 || bare.length > 60) return undefined;
  if (NEXT.test(bare)) return 'next';
  if (PREVIOUS.test(bare)) return 'previous';
  return INDEX.test(bare) ? 'index' : undefined;
}

const hostOf = (url: string | undefined): string => (url !== undefined && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '');
const withoutHash = (url: string): string => url.split('#', 1)[0] as string;

/** Where an internal link leads; `undefined` where it leaves the site, or stays on the page. */
export function siteLink(link: Element, address: URL | undefined): string | undefined {
  const url = linkOf(link, address);
  if (url === undefined || url.startsWith('#')) return undefined;
  if (address && hostOf(url) !== '' && hostOf(url) !== address.host.replace(/^www\./, '')) return undefined;
  return address && withoutHash(url) === withoutHash(address.href) ? undefined : withoutHash(url);
}

/** The Wayback Machine's own links are nobody's. */
const COPIERS = '#wm-ipp-base, #wm-ipp, #wm-ipp-print, #donato';
/** The page's own links under `root`, a bounded number of them. */
export const linksIn = (root: ParentNode): Element[] => [...root.querySelectorAll('a[href], area[href]')].slice(0, MOST_LINKS).filter((link) => !link.closest(COPIERS));

/** Previous, next and contents by the words of the links under `root`. Two that disagree count as none: a wrong way is worse than no way. */
export function readWays(root: ParentNode, address: URL | undefined): Ways {
  const found: Record<Way, Set<string>> = { previous: new Set(), next: new Set(), index: new Set() };
  for (const link of linksIn(root)) {
    const way = wayOf(wordsOfLink(link));
    const url = way && !ringed(link) ? siteLink(link, address) : undefined;
    if (way && url !== undefined) found[way].add(url);
  }
  const only = (way: Way): Partial<Ways> => (found[way].size === 1 || (way === 'index' && found[way].size > 0) ? { [way]: [...found[way]][0] } : {});
  return { ...only('previous'), ...only('next'), ...only('index') };
}

/** "3", "III", "three" as a number; `undefined` for any other. */
export function numberOfPart(written: string): number | undefined {
  const low = written.toLowerCase();
  if (/^\d{1,3}$/.test(low)) return Number(low);
  if (WORDS.includes(low)) return WORDS.indexOf(low) + 1;
  const roman = ROMAN.exec(low);
  if (!roman) return undefined;
  const ones = { '': 0, i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9 }[roman[2]?.toLowerCase() ?? ''] ?? 0;
  return [...(roman[1] ?? '')].reduce((sum, letter) => sum + (letter === 'l' ? 50 : 10), 0) + ones;
}

/** The directory of an address: parts of a hand-made work lie together. */
const folderOf = (url: string): string => withoutHash(url).replace(/[^/]*$/, '');

/**
 * Links that number parts of one work ("Part 1", "2", "Chapter III: The Ferry"), one a part, counted up: at least two, all in one folder.
 * Empty where numbers repeat or fall: then they are not one row.
 */
export function readChapters(root: ParentNode, address: URL | undefined): ChapterLink[] {
  const rows = linksIn(root).flatMap((element) => {
    const title = wordsOfLink(element).replace(/^[\s[(]+|[\s\])]+$/g, '');
    const number = numberOfPart(NUMBERED.exec(title)?.[1] ?? '');
    const url = number === undefined ? undefined : siteLink(element, address);
    return url === undefined || number === undefined ? [] : [{ url, title, number, element }];
  });
  const firsts = rows.filter((row, i) => rows.findIndex(({ url }) => url === row.url) === i);
  const rising = firsts.every(({ number }, i) => i === 0 || number > (firsts[i - 1]?.number ?? 0));
  const together = new Set(firsts.map(({ url }) => folderOf(url))).size === 1;
  return firsts.length >= 2 && rising && together ? firsts : [];
}

/** The parts before and after part `own` of a numbered row; nothing where the row lacks them. */
export function waysBeside(chapters: readonly ChapterLink[], own: number | undefined): Ways {
  const part = (number: number): string | undefined => (own === undefined ? undefined : chapters.find((chapter) => chapter.number === number)?.url);
  const [previous, next] = [part((own ?? 0) - 1), part((own ?? 0) + 1)];
  return { ...(previous !== undefined && { previous }), ...(next !== undefined && { next }) };
}
