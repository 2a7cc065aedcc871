import { isoDate } from './dates';
import { authorsIn, countsIn, stated, workUrl } from './otw-blurb';
import type { Source, Stated } from './source';
import { proseOf, textOf, textsOf } from './texts';

/** Labels of a downloaded work, with and without their plural; lower case. */
const FIELDS: readonly (readonly [RegExp, Stated['field']])[] = [
  [/^rating/, 'rating'], [/^archive warning/, 'warnings'], [/^categor/, 'category'], [/^fandom/, 'fandom'], [/^relationship/, 'pairing'],
  [/^character/, 'characters'], [/^additional tag/, 'category'], [/^language/, 'language'], [/^series/, 'series'],
];
const STAT = { published: /Published:\s*(\S+)/, updated: /(?:Updated|Completed):\s*(\S+)/, words: /Words:\s*([\d,.\u00a0\u202f]+)/, chapters: /Chapters:\s*(\S+)/ } as const;

function tagsOf(meta: Element): Stated[] {
  return [...meta.querySelectorAll('dl.tags dt')].flatMap((term) => {
    const label = textOf(term);
    const field = FIELDS.find(([pattern]) => pattern.test(label.toLowerCase()))?.[1];
    const value = term.nextElementSibling;
    if (!field || value?.localName !== 'dd') return [];
    const linked = field === 'series' ? [] : textsOf(value.querySelectorAll('a'));
    return stated(field, label, linked.length > 0 ? linked : [textOf(value)].filter(Boolean));
  });
}

/** "Notes", "Chapter Summary": a paragraph that says what the quotation after it is. */
const quoted = (root: ParentNode, heading: RegExp): string[] =>
  [...root.querySelectorAll('blockquote.userstuff')].filter((quote) => heading.test(textOf(quote.previousElementSibling))).map((quote) => proseOf(quote));

/** A work as its archive saves it for reading at home: one page, no classes for its tags. */
export function readDownload(document: Document, meta: Element, address: URL | undefined): Source {
  const stats = textOf([...meta.querySelectorAll('dl.tags dd')].find((each) => STAT.words.test(textOf(each))));
  const text = [...document.querySelectorAll('#chapters .userstuff')].filter((each) => !each.closest('.meta') && !each.parentElement?.closest('#chapters .userstuff'));
  const whole = document.querySelector('#chapters');
  const [published, updated] = [isoDate(STAT.published.exec(stats)?.[1]), isoDate(STAT.updated.exec(stats)?.[1])];
  const { chapters, complete } = countsIn(STAT.chapters.exec(stats)?.[1] ?? '');
  const work = workUrl(document.querySelector('#preface .message a[href*="/works/"]')?.getAttribute('href'), document, address);
  const words = STAT.words.exec(stats)?.[1];
  return {
    family: 'otw',
    page: 'story',
    text: text.length > 0 ? text : whole ? [whole] : [],
    notes: [...meta.querySelectorAll('blockquote.userstuff')].filter((quote) => /^(?:story |work )?notes/i.test(textOf(quote.previousElementSibling))),
    head: document.querySelector('#preface') ?? meta,
    stated: [
      ...stated('title', '', textsOf(meta.querySelectorAll('h1')).slice(0, 1)),
      ...stated('author', '', authorsIn(meta.querySelector('.byline'))),
      ...tagsOf(meta),
      ...stated('summary', 'Summary', quoted(meta, /^(?:work )?summary/i).slice(0, 1)),
      ...stated('length', 'Words', words ? [words] : []),
      ...stated('notes', 'Notes', [...quoted(document, /^(?:chapter|end|chapter end) notes/i), ...quoted(document, /^chapter summary/i)]),
    ],
    ...(chapters && { chapter: chapters }),
    ...(complete !== undefined && { complete }),
    ...(published !== undefined && { published }),
    ...(updated !== undefined && { updated }),
    ...(work && { work, index: `${work}/navigate` }),
    chapters: [],
    entries: [],
  };
}
