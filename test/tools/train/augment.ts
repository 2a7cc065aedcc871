import { FIELD_NAMES, type FieldName } from '../../../utils/header/header.ts';
import type { CorpusPage } from '../corpus/pages.ts';
import { perturbed, RULES_OF_DAMAGE } from '../corpus/perturb.ts';
import type { Rendered } from './examples.ts';

/** Labelled lines of fields that few annotated pages have: their labels are to be believed all the same. */
const RARE: readonly (readonly [FieldName, string])[] = [
  ['language', 'Language: English'],
  ['language', 'Lang: French'],
  ['language', 'Sprache: Deutsch'],
  ['language', 'Idioma: Español'],
  ['language', 'Lingua: Italiano'],
  ['language', 'Язык: русский'],
  ['copyright', 'Copyright: 2001'],
  ['copyright', 'Copyright: May 2003, all rights reserved'],
  ['status', 'Status: WIP'],
  ['status', 'Complete: yes'],
  ['series', 'Series: Sequel to the first one'],
  ['beta', 'Beta: somebody kind'],
  ['feedback', 'Feedback: yes, please'],
  ['contact', 'E-mail: someone@example.com'],
];
const SHARE = 0.3;
const FIELDS: ReadonlySet<string> = new Set(FIELD_NAMES);

/** Puts a line of a rare field below a labelled line of some pages. Pages without a labelled line stay as they are. */
export function withRareFields(rendered: Rendered, random: () => number): Rendered {
  const { page, lines, origin } = rendered;
  if (random() > SHARE) return rendered;
  const places = lines.flatMap(({ text }, i) => (/^[^:]{3,20}:\s\S/.test(text) && page.lines[origin[i] ?? 0]?.tags.every((tag) => FIELDS.has(tag)) ? [i] : []));
  const after = places[Math.floor(random() * places.length)];
  const [field, text] = RARE[Math.floor(random() * RARE.length)] as (typeof RARE)[number];
  const above = after === undefined ? undefined : lines[after];
  if (after === undefined || !above) return rendered;
  const added = { ...above, text, rule: false, lead: Math.min(above.lead, text.indexOf(':')) };
  return {
    ...rendered,
    page: { ...page, lines: [...page.lines, { tags: [field], text }] },
    lines: [...lines.slice(0, after + 1), added, ...lines.slice(after + 1)],
    origin: [...origin.slice(0, after + 1), page.lines.length, ...origin.slice(after + 1)],
  };
}

/** Damage that a reader must learn to see through, what is commonest several times; each page is seen once more with one kind of it. */
const FURNISHED = 'site navigation above';
const KINDS: readonly string[] = [FURNISHED, 'letters dropped', 'letters doubled', FURNISHED, FURNISHED, 'mail header above', 'marks round labels', 'no separator', 'separator dash', 'blank lines lost', 'blank lines added'];

/** The page damaged in one way, that its place decides; tags stay with their lines. */
export function withDamage(page: CorpusPage, at: number): CorpusPage {
  const name = KINDS[at % KINDS.length];
  const rule = RULES_OF_DAMAGE.find((each) => each.name === name);
  return rule ? perturbed({ ...page, name: `${page.name} once more` }, rule).shown : page;
}
