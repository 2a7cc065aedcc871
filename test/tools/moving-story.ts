import { page, type World } from './moving-archive.ts';

/** One part, as its archive lists it. */
export interface Part {
  readonly title?: string;
  /** ISO 8601. */
  readonly posted?: string;
  readonly words?: number;
  /** Where its page lies, by number otherwise. */
  readonly id?: string;
}

/** A story as it stands at one step of a play. */
export interface MovingStory {
  readonly title: string;
  readonly parts: readonly Part[];
  /** As planned; absent: "?". */
  readonly total?: number;
  readonly complete?: boolean;
  /** ISO 8601. */
  readonly updated?: string;
}

const HEADER = (title: string, part: string, status: string): string =>
  `Title: ${title}${part}<br>Author: Maris Thorne<br>Email: maris@lanternroom.example<br>Fandom: Master and Commander<br>Rating: PG-13<br>Status: ${status}<br>Disclaimer: They are not mine, and no money is made from this.<br>Summary: A ferry is late, and then later.`;

/** Invented sentences, each with a number of its own: at least so many words of them. */
function prose(words: number, part: number): string {
  const sentence = (number: number): string => `On the morning number ${number} of part ${part} the bell at the toll house was not rung, and nobody on the ${['quay', 'mole', 'step', 'stair'][number % 4] as string} could say whose turn it had been.`;
  const each = sentence(1).split(' ').length;
  return Array.from({ length: Math.max(3, Math.ceil(words / each)) }, (_, i) => `<p>${sentence(i + 1)}</p>`).join('\n');
}

const nameOf = ({ id }: Part, number: number): string => id ?? `part${number}`;

/** Pages made by hand: an index and a page a part, below `folder` ("/wip/"). */
export function homeStory(story: MovingStory, folder = '/wip/'): World {
  const { title, parts, complete, total } = story;
  const items = parts.map((part, i) => `<li><a href="${nameOf(part, i + 1)}.html">${part.title ?? `Part ${i + 1}`}</a>${part.posted ? ` (${part.posted})` : ''}`);
  const index = page(`<html><head><title>${title}: index</title></head><body><h2 align="center">${title}</h2><p align="center">${complete ? 'complete' : 'a work in progress'}, by Maris Thorne</p><ul>\n${items.join('\n')}\n</ul><p><a href="../">Home</a></p></body></html>`);
  const made = parts.map((part, i) => {
    const number = i + 1;
    const link = (to: Part | undefined, at: number, word: string): string => (to ? `<a href="${nameOf(to, at)}.html">${word}</a>` : word);
    const status = complete ? `complete, ${number}/${parts.length}` : `WIP, ${number}/${total ?? '?'}`;
    const body = `<html><head><title>${title} ${number}</title></head><body><p>${HEADER(title, `, part ${number}`, status)}</p><hr>${prose(part.words ?? 400, number)}<hr><p align="center">${link(parts[i - 1], i, 'Previous')} | <a href="./">Index</a> | ${link(parts[i + 1], i + 2, 'Next')}</p></body></html>`;
    return [`${folder}${nameOf(part, number)}.html`, page(body)] as const;
  });
  return { [folder]: index, [`${folder}index.html`]: index, ...Object.fromEntries(made) };
}

const otwHead = (title: string): string => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} - Maris - Master and Commander [Small Archive]</title></head><body class="logged-out"><div id="outer" class="wrapper"><div id="inner" class="wrapper">`;

/** A work of the OTW's software: its chapters, and the index of them ("navigate"), which counts as no hit. */
export function otwStory(story: MovingStory, work = 5150): World {
  const { title, parts, total, complete, updated } = story;
  const idOf = (part: Part, i: number): string => part.id ?? `${work}${i + 1}`;
  const chapters = parts.map((part, i) => `<li><a href="/works/${work}/chapters/${idOf(part, i)}">${i + 1}. ${part.title ?? `Chapter ${i + 1}`}</a> <span class="datetime">(${part.posted ?? '2020-01-05'})</span></li>`);
  const navigate = page(`${otwHead('Chapter Index')}<div id="main" class="works-navigate region" role="main"><h2 class="heading">Chapter Index for <a href="/works/${work}">${title}</a> by <a rel="author" href="/users/maris">maris</a></h2><ol class="chapter index group" role="navigation">${chapters.join('')}</ol></div></div></div></body></html>`);
  const words = parts.reduce((sum, part) => sum + (part.words ?? 400), 0);
  const planned = complete ? parts.length : (total ?? '?');
  const stats = `<dl class="stats"><dt class="published">Published:</dt><dd class="published">2020-01-05</dd><dt class="status">${complete ? 'Completed' : 'Updated'}:</dt><dd class="status">${updated ?? parts.at(-1)?.posted ?? '2020-01-05'}</dd><dt class="words">Words:</dt><dd class="words">${words}</dd><dt class="chapters">Chapters:</dt><dd class="chapters">${parts.length}/${planned}</dd></dl>`;
  const meta = `<dl class="work meta group"><dt class="rating tags">Rating:</dt><dd class="rating tags"><ul><li><a class="tag" href="/tags/t">Teen And Up Audiences</a></li></ul></dd><dt class="warning tags">Archive Warning:</dt><dd class="warning tags"><ul><li><a class="tag" href="/tags/n">No Archive Warnings Apply</a></li></ul></dd><dt class="fandom tags">Fandom:</dt><dd class="fandom tags"><ul><li><a class="tag" href="/tags/m">Master and Commander</a></li></ul></dd><dt class="stats">Stats:</dt><dd class="stats">${stats}</dd></dl>`;
  const step = (i: number, word: string): string => (parts[i] ? `<li class="chapter ${word.toLowerCase()}"><a href="/works/${work}/chapters/${idOf(parts[i], i)}#workskin">${word} Chapter</a></li>` : '');
  const navigation = (now: number): string => {
    const options = parts.map((part, i) => `<option ${i === now ? 'selected="selected" ' : ''}value="${idOf(part, i)}">${i + 1}. ${part.title ?? `Chapter ${i + 1}`}</option>`);
    return `<ul class="work navigation actions">${step(now - 1, 'Previous')}${step(now + 1, 'Next')}<li class="chapter"><ul id="chapter_index" class="expandable secondary hidden"><li><form action="/works/${work}/chapters" method="get"><select name="selected_id" id="selected_id">${options.join('')}</select></form></li><li><a href="/works/${work}/navigate">Full-page index</a></li></ul></li></ul>`;
  };
  const chapterPage = (part: Part, i: number): string =>
    `${otwHead(title)}<div id="main" class="chapters-show region" role="main">${navigation(i)}<div class="wrapper">${meta}</div><div id="workskin"><div class="preface group"><h2 class="title heading">${title}</h2><h3 class="byline heading"><a rel="author" href="/users/maris">maris</a></h3></div><div id="chapters" role="article"><div class="chapter" id="chapter-${i + 1}"><div class="chapter preface group"><h3 class="title"><a href="/works/${work}/chapters/${idOf(part, i)}">Chapter ${i + 1}</a>${part.title ? `: ${part.title}` : ''}</h3></div><div class="userstuff module" role="article"><h3 class="landmark heading" id="work">Chapter Text</h3>${prose(part.words ?? 400, i + 1)}</div></div></div></div></div></div></div></body></html>`;
  const made = parts.map((part, i) => [`/works/${work}/chapters/${idOf(part, i)}`, page(chapterPage(part, i))] as const);
  const [first] = parts;
  return { [`/works/${work}/navigate`]: navigate, ...(first && { [`/works/${work}`]: page(chapterPage(first, 0)) }), ...Object.fromEntries(made) };
}

/** A story of eFiction's, its contents and its chapters. */
export function efictionStory(story: MovingStory, sid = 207): World {
  const { title, parts, complete, updated } = story;
  const words = parts.reduce((sum, part) => sum + (part.words ?? 400), 0);
  const head = `<html><head><title>The Tinder Box: ${title}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><div id="container"><div id="header">The Tinder Box</div><div id="pagetitle"><a href="viewstory.php?sid=${sid}">${title}</a> by <a href="viewuser.php?uid=33">Tamsin Oake</a></div>`;
  const foot = '<div id="footer">Powered by eFiction 3.5.3</div></div></body></html>';
  const rows = parts.map((part, i) => `<p><b>${i + 1}. <a href="viewstory.php?sid=${sid}&amp;chapter=${i + 1}">${part.title ?? `Chapter ${i + 1}`}</a> </b>by <a href="viewuser.php?uid=33">Tamsin Oake</a> [<a href="reviews.php?type=ST&amp;item=${sid}&amp;chapid=${500 + i}">Reviews</a> - 0] (${part.words ?? 400} words)<br /></p>`);
  const block = `<div id="output"><div class="listbox"><div class="content"><span class="label">Summary: </span><p>A ferryman, a flood, and a bell.</p><span class="label">Rated:</span> PG-13<br /><span class="label">Chapters: </span> ${parts.length} <span class="label">Completed:</span> ${complete ? 'Yes' : 'No'} <br /><span class="label">Word count:</span> ${words} <span class="label">Read:</span> 301<br /><span class="label"> Published: </span>13/04/05 <span class="label">Updated:</span> ${updated ?? '02/05/05'} </div></div>${rows.join('\n')}</div>`;
  const contents = page(head + block + foot);
  const made = parts.map((part, i) => [`/viewstory.php?sid=${sid}&chapter=${i + 1}`, page(`${head}<div id="story"><span style="font-size: 100%;">${prose(part.words ?? 400, i + 1)}</span></div>${foot}`)] as const);
  return { [`/viewstory.php?sid=${sid}&index=1`]: contents, [`/viewstory.php?sid=${sid}`]: contents, ...Object.fromEntries(made) };
}

/** An Atom feed of the newest parts. */
export function feedOf({ title, parts }: MovingStory, origin: string, path = '/feed.atom', linkOf = (part: Part, number: number): string => `/wip/${nameOf(part, number)}.html`): World {
  const entries = parts.map((part, i) => `<entry><title>${part.title ?? `Part ${i + 1}`}</title><link rel="alternate" href="${origin}${linkOf(part, i + 1)}"/><updated>${part.posted ?? '2020-01-05'}T12:00:00Z</updated></entry>`);
  return { [path]: page(`<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title>${entries.toReversed().join('')}</feed>`, { type: 'application/atom+xml' }) };
}
