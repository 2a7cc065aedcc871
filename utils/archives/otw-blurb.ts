import { isoDate } from './dates';
import { absoluteUrl } from './links';
import type { ListedEntry, Posted, Stated } from './source';
import { proseOf, textOf, textsOf } from './texts';

const WORK = /\/works\/0*(\d+)/;
/** "Merlin [archived by the_archivist]": who wrote a work that was moved here. */
const IMPORTED = /([^,[\]]+?)\s*\[archived by[^\]]*\]/gi;
/** "2/3", "1,204/?". */
const COUNTS = /([\d,.\u00a0\u202f]+)\s*\/\s*([\d,.\u00a0\u202f]+|\?)/;

export const stated = (field: Stated['field'], label: string, values: readonly string[]): Stated[] => (values.length > 0 ? [{ field, label, values }] : []);

/** A work's own address, whatever collection or chapter a link goes through. */
export function workUrl(href: string | null | undefined, document: Document, address: URL | undefined): string | undefined {
  const id = WORK.exec(href ?? '')?.[1];
  const absolute = id === undefined ? undefined : absoluteUrl(href, document, address);
  return absolute?.replace(/^((?:https?:\/\/[^/]+)?)\/.*$/i, `$1/works/${id}`);
}

/** Whom a byline names: links, what stands before "[archived by …]", or a name that is no link ("Anonymous"). */
export function authorsIn(byline: Element | null, after = ''): string[] {
  if (!byline) return [];
  const text = textOf(byline).slice(after.length);
  const imported = [...text.matchAll(IMPORTED)].map(([, name = '']) => name.trim().replace(/^by\s+/i, ''));
  if (imported.length > 0) return imported;
  const linked = textsOf(byline.querySelectorAll('a[rel="author"]'));
  const plain = text.replace(/^\s*by\s+/i, '').replace(/\s+for\s.*$/, '').trim();
  return linked.length > 0 ? linked : plain ? [plain] : [];
}

/** Of chapters as the archive counts: complete where all that are planned are posted. */
export function countsIn(text: string): { readonly chapters?: Posted; readonly complete?: boolean } {
  const [, have = '', planned = ''] = COUNTS.exec(text) ?? [];
  const posted = Number(have.replace(/\D/g, ''));
  if (!posted) return {};
  const total = Number(planned.replace(/\D/g, ''));
  return total ? { chapters: { posted, total }, complete: posted >= total } : { chapters: { posted }, complete: false };
}

/** Tags of one kind. Where there is a link that shows them and none of them, the reader's preference hides them. */
export function tagsIn(field: Stated['field'], label: string, box: Element | null): Stated[] {
  if (!box) return [];
  const tags = textsOf(box.querySelectorAll('a.tag'));
  if (tags.length === 0 && box.querySelector('a')) return [{ field, label, values: [], hidden: true }];
  return stated(field, label, tags);
}

const icon = (blurb: Element, kind: string): string => {
  const mark = blurb.querySelector(`.required-tags .${kind}`);
  return mark?.getAttribute('title')?.trim() || textOf(mark);
};
const iconTags = (text: string): string[] => text.split(/,\s+/).filter((tag) => tag !== '');
const gathered = (label: string, boxes: Iterable<Element>, field: Stated['field']): Stated[] => stated(field, label, textsOf([...boxes].flatMap((box) => [...box.querySelectorAll('a.tag')])));

/** Warnings stand twice in a blurb; hidden ones leave their icon, which tells no more than the reader asked for. */
function warningsOf(blurb: Element): Stated[] {
  const box = [...blurb.querySelectorAll('li.warnings')];
  if (box.length === 0) return stated('warnings', 'Archive Warnings', iconTags(icon(blurb, 'warnings')));
  const all = gathered('Archive Warnings', box, 'warnings');
  return all.length > 0 ? all : [{ field: 'warnings', label: 'Archive Warnings', values: [], hidden: true }];
}

function freeformsOf(blurb: Element): Stated[] {
  const boxes = [...blurb.querySelectorAll('li.freeforms')];
  const all = gathered('Additional Tags', boxes, 'category');
  return all.length > 0 || !boxes.some((box) => box.querySelector('a')) ? all : [{ field: 'category', label: 'Additional Tags', values: [], hidden: true }];
}

/** What a work's blurb says, as it stands in listings and on the page that asks for age. `undefined` where it is no work's, or not yet revealed. */
export function readBlurb(blurb: Element, document: Document, address: URL | undefined): ListedEntry | undefined {
  const heading = blurb.querySelector('h4.heading');
  const link = heading?.querySelector('a[href*="/works/"]');
  if (!heading || !link) return undefined;
  const url = workUrl(link.getAttribute('href'), document, address);
  const title = textOf(link);
  const updated = isoDate(textOf(blurb.querySelector('p.datetime')));
  const series = textsOf(blurb.querySelectorAll('ul.series li'));
  const summary = proseOf(blurb.querySelector('blockquote.summary'));
  return {
    elements: [blurb],
    ...(url !== undefined && { url }),
    stated: [
      ...stated('title', '', [title]),
      ...stated('author', '', authorsIn(heading, title)),
      ...stated('fandom', 'Fandoms', textsOf(blurb.querySelectorAll('h5.fandoms a'))),
      ...stated('rating', 'Rating', [icon(blurb, 'rating')].filter(Boolean)),
      ...warningsOf(blurb),
      ...stated('category', 'Category', iconTags(icon(blurb, 'category')).filter((each) => each !== 'No category')),
      ...gathered('Relationships', blurb.querySelectorAll('li.relationships'), 'pairing'),
      ...gathered('Characters', blurb.querySelectorAll('li.characters'), 'characters'),
      ...freeformsOf(blurb),
      ...stated('summary', 'Summary', summary ? [summary] : []),
      ...stated('series', 'Series', series),
      ...stated('language', 'Language', textsOf(blurb.querySelectorAll('dd.language'))),
      ...stated('length', 'Words', textsOf(blurb.querySelectorAll('dd.words'))),
    ],
    ...countsIn(textOf(blurb.querySelector('dd.chapters'))),
    ...(updated !== undefined && { updated }),
  };
}
