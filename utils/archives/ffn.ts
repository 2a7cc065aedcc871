import { datesIn, entriesOf, metaOf, postedOf, statedByMeta } from './ffn-entries';
import type { MetaLine } from './ffn-meta';
import { absoluteUrl } from './links';
import { listedBy } from './listed';
import type { Adapter, ChapterLink, PageKind, Source, Stated } from './source';
import { countOf, state } from './state';
import { proseOf, textOf } from './texts';

const HOST = /(?:^|\.)(?:fanfiction\.(?:net|ws)|fictionpress\.com)$/;
const HOME = 'https://www.fanfiction.net';
/** `/s/ID/CHAPTER/Slug`: the slug means nothing. */
const STORY = /\/s\/(\d{1,12})(?:\/(\d{1,6}))?/;
const TEXT = '#storytext, .storytext, #storycontent, .storycontent';
const CHAPTERS = '#chap_select, select[name="chapter"]';
const MISSING = '.gui_warning, .panel_warning';
/** "Ch 3 of 28", as the phone site says it. */
const PHONE_CHAPTER = /\bCh (\d{1,6}) of (\d{1,6})\b/;
/** "3. The Long Night". */
const NUMBERED = /^(\d{1,6})\.\s*/;

/** Where the facts stand: the site's profile, or the head of the phone site's content. */
interface Profile {
  readonly root: Element;
  readonly line: Element | null;
  readonly phone: boolean;
}

function profileOf(document: Document): Profile | undefined {
  const profile = document.querySelector('#profile_top');
  if (profile) return { root: profile, line: profile.querySelector('.xgray'), phone: false };
  const text = document.querySelector('#storycontent, .storycontent');
  const root = text?.closest('#content') ?? text?.parentElement;
  return root ? { root, line: phoneHead(root, text as Element), phone: true } : undefined;
}

/** The phone site has no element of its own for its facts: what stands before the text, copied. */
function phoneHead(root: Element, text: Element): Element {
  const head = root.cloneNode(false) as Element;
  for (const child of root.childNodes) {
    if (child === text || child.contains(text)) break;
    head.append(child.cloneNode(true));
  }
  return head;
}

/** "Title by Author Books » Harry Potter Rated: T, English, …": the facts open with "Rated:". */
function phoneMeta(line: Element): Element {
  const facts = line.cloneNode(true) as Element;
  for (const link of facts.querySelectorAll('a, b')) link.remove();
  const text = textOf(facts);
  const only = line.ownerDocument.createElement('div');
  const spans = [...line.querySelectorAll('[data-xutime]')].map(textOf);
  const from = Math.max(0, text.search(/\bRated:/));
  only.textContent = spans.reduce((rest, span) => rest.replace(span, ''), text.slice(from)).replace(/\bCh \d+ of \d+.*$/, '');
  return only;
}

function storyId(document: Document, address: URL | undefined, meta: MetaLine): { readonly id?: string; readonly chapter?: number; readonly origin: string } {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const written = absoluteUrl(canonical?.replace(/^\/\//, 'https://'), document, address) ?? '';
  const [, id = meta.counts.get('id') ?? STORY.exec(written)?.[1], chapter] = STORY.exec(address?.pathname ?? '') ?? [];
  const site = address?.protocol.startsWith('http') ? address.origin : URL.canParse(written) ? new URL(written).origin : HOME;
  return { ...(id && { id }), ...(chapter && { chapter: Number(chapter) }), origin: site.replace('//m.', '//www.') };
}

function chaptersOf(document: Document, work: string | undefined): ChapterLink[] {
  const options = document.querySelector(CHAPTERS)?.querySelectorAll('option') ?? [];
  return [...options].flatMap((element, i) => {
    const number = countOf(element.getAttribute('value')) ?? i + 1;
    return work ? [{ url: `${work}${number}/`, title: textOf(element).replace(NUMBERED, ''), number, element }] : [];
  });
}

/** "Books » Harry Potter", or "Harry Potter + Naruto Crossover"; FictionPress files its stories by kind alone. */
function fandoms(document: Document, phone: Element | undefined): Stated[] {
  const crumbs = [...(phone ?? document).querySelectorAll(phone ? 'a[href]' : '#pre_story_links a[href]')].filter((link) => !/\/(?:u|s|r|img)\//.test(link.getAttribute('href') ?? ''));
  const last = crumbs.at(-1);
  const shown = textOf(last);
  if (/\/(?:fiction|poetry)\//.test(last?.getAttribute('href') ?? '')) return state('category', '', shown);
  const both = /^(.*) Crossover$/.exec(shown)?.[1]?.split(' + ');
  return state('fandom', '', both ?? shown);
}

function statedOf(document: Document, { root, line, phone }: Profile, meta: MetaLine): Stated[] {
  const at = phone ? (line ?? root) : root;
  return [
    ...state('title', '', textOf(at.querySelector('b'))),
    ...state('author', '', textOf(at.querySelector('a[href*="/u/"]'))),
    ...fandoms(document, phone ? at : undefined),
    ...statedByMeta(meta),
    ...state('summary', '', proseOf(root.querySelector(phone ? '.no-summary' : 'div.xcontrast_txt, div[style*="margin-top"]'))),
  ];
}

const NONE = { family: 'ffn', text: [], stated: [], noWarningsField: true, chapters: [], entries: [] } as const;

function readStory(document: Document, address: URL | undefined, text: readonly Element[]): Source {
  const profile = profileOf(document);
  const line = profile?.phone ? phoneMeta(profile.line ?? profile.root) : (profile?.line ?? null);
  const meta = metaOf(line);
  const { id, chapter: inAddress, origin } = storyId(document, address, meta);
  const work = id ? `${origin}/s/${id}/` : undefined;
  const chapters = chaptersOf(document, work);
  const chosen = document.querySelector(CHAPTERS)?.querySelector('option[selected]');
  const [, shown, of] = profile?.phone ? (PHONE_CHAPTER.exec(textOf(profile.root).slice(0, 4000)) ?? []) : [];
  const current = chapters.find(({ element }) => element === chosen) ?? chapters.find(({ number }) => number === inAddress);
  const number = current?.number ?? (shown ? Number(shown) : (inAddress ?? 1));
  const posted = { ...postedOf(meta), ...(chapters.length > 0 && { posted: chapters.length }), ...(of && { posted: Number(of) }) };
  const beside = (step: number) => (work && number + step >= 1 && number + step <= (posted.posted ?? 1) ? `${work}${number + step}/` : undefined);
  const previous = beside(-1);
  const next = beside(1);
  return {
    ...NONE, page: 'story', text, chapters,
    stated: profile ? statedOf(document, profile, meta) : [],
    chapter: { number, ...(current?.title && { title: current.title }), ...posted },
    // On the site itself only "Complete" is ever written: its absence says that more is to come. The phone site is silent.
    ...(profile && (!profile.phone || meta.complete) && { complete: meta.complete }),
    ...datesIn(profile?.line ?? null),
    ...(work && { work: `${work}1/` }), ...(previous && { previous }), ...(next && { next }),
  };
}

/** Whether the page is one of this family, by its markup and its host. */
export function isOfFfn(document: Document, address: URL | undefined): boolean {
  if (document.querySelector('#profile_top a[href*="/u/"], .z-list a.stitle')) return true;
  const phone = document.querySelector('#storycontent, .bs > .gray') !== null && document.querySelector('a[href*="/s/"], a[href*="/u/"]') !== null;
  return phone || HOST.test(address?.hostname ?? '');
}

/** FanFiction.net and FictionPress: the site, its phone site, and mirrors of either. */
export const ffn: Adapter = {
  family: 'ffn',
  recognises: isOfFfn,
  readSource(document, address) {
    const text = [...document.querySelectorAll(TEXT)].slice(0, 1);
    if (text.length > 0) return readStory(document, address, text);
    const list = listedBy(() => entriesOf(document, address));
    const page: PageKind = list.eachEntry ? 'listing' : document.querySelector(MISSING) ? 'missing' : 'other';
    return { ...NONE, page, ...list };
  },
};
