import { absoluteUrl } from './links';
import { textOf } from './texts';

/** eFiction and what descends from it: "viewstory.php?sid=41", on some archives "psid=" or "story.php?no=". */
const STORY_LINK = /(?:view)?story\.php\?(?:[^'"]*?&(?:amp;)?)?(p?sid|no|story|stid)=(\d+)/i;
/** "javascript:if (confirm('…')) location = 'viewstory.php?sid=41&warning=4'": a question about age stands before the link. */
const IN_SCRIPT = /location\s*=\s*['"]([^'"]+)['"]/;
const CHAPTER = /[?&](?:amp;)?chapter=(\d+)/i;
export const AUTHOR_LINK = 'a[href*="viewuser.php?"], a[href*="authors.php?"], a[href*="viewuser.php%3F"]';

/** Where a story's link leads, behind a question about age too. */
export function hrefOf(link: Element): string {
  const href = link.getAttribute('href') ?? link.getAttribute('value') ?? '';
  return /^\s*javascript:/i.test(href) ? (IN_SCRIPT.exec(href)?.[1] ?? '') : href;
}

/** The story that a link names, as its archive numbers it; `undefined` for any other link. */
export const sidOf = (href: string): string | undefined => STORY_LINK.exec(href)?.[2];

/** From 1; `undefined` where the link names no chapter. */
export function chapterIn(href: string): number | undefined {
  const chapter = CHAPTER.exec(href)?.[1];
  return chapter === undefined ? undefined : Number(chapter);
}

/** The story's own address: nothing but its number. */
export function storyUrl(href: string, document: Document, address: URL | undefined): string | undefined {
  const found = STORY_LINK.exec(href);
  const url = found ? absoluteUrl(`${href.split('?')[0]}?${found[1]}=${found[2]}`, document, address) : undefined;
  return url;
}

/** Links to stories themselves, not to their reviews, chapters, printed or saved copies. */
const BESIDE = /reviews?|action=|textsize|index=1|favor|report|toc\b/i;
export function storyLinks(root: ParentNode): Element[] {
  return [...root.querySelectorAll('a[href*="story.php?"]')].filter((link) => {
    const href = hrefOf(link);
    return sidOf(href) !== undefined && !BESIDE.test(href) && chapterIn(href) === undefined && /\S/.test(link.textContent);
  });
}

/** What may stand between a title and its author, and between authors. */
const BY = /^[\s*•–—-]*(?:(?:written )?by|von|par|por|di|de|door|от|av)?[\s:,&]*(?:and|und|et|y)?\s*$/i;
/** "Title by Author [Reviews - 2] Rated: R": what ends a name that is no link. */
const PLAIN_BY = /^[\s*•–—-]*(?:by|von|par|por|di|door)\s+([^\n[\]|•]{1,60}?)\s*(?=$|[\n[|•]|\b(?:Rated|Rating)\b)/i;
const LONGEST = 200;

/** The authors after a title's link. */
export function authorsAfter(link: Element, root: Node): string[] {
  const authors: string[] = [];
  let between = '';
  for (let node = after(link, root); node && between.length < LONGEST; node = next(node, root)) {
    if (node.nodeType === 1 && (node as Element).matches(AUTHOR_LINK)) {
      if (!BY.test(between)) break;
      authors.push(textOf(node));
      between = '';
      const past = after(node, root);
      if (!past) break;
      node = past;
      if (node.nodeType === 3) between += (node as Text).data;
    } else if (node.nodeType === 3) between += (node as Text).data;
    else if ((node as Element).localName === 'br') between += '\n';
  }
  if (authors.length > 0) return authors.filter((name) => name !== '');
  const plain = PLAIN_BY.exec(between)?.[1];
  return plain ? [plain.trim()] : [];
}

function after(node: Node, root: Node): Node | null {
  for (let up: Node | null = node; up && up !== root; up = up.parentNode) if (up.nextSibling) return up.nextSibling;
  return null;
}
const next = (node: Node, root: Node): Node | null => node.firstChild ?? after(node, root);
