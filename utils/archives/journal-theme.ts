import { isoDate } from './dates';
import { COMMENTS, CURRENTS, type JournalLayout, LAYOUTS, POSTER, TAGS } from './journal-layouts';
import { textOf, textsOf } from './texts';

/** An entry's parts as a page shows them; what it doesn't show is left out. */
export interface ShownEntry {
  /** What the author wrote, and nothing else; empty where it can't be told apart. */
  readonly text: readonly Element[];
  readonly subject?: string;
  readonly poster?: string;
  /** ISO 8601. */
  readonly date?: string;
  readonly tags: readonly string[];
  /** "Current Mood: tired" */
  readonly currents: readonly string[];
  /** Its author marked it as of age 18 or over. */
  readonly explicit: boolean;
}

/** Without what is empty: an absent part and an empty one are the same. */
export function shownEntry(parts: { readonly text: readonly Element[]; readonly subject: string; readonly poster: string; readonly date: string | undefined; readonly tags: readonly string[]; readonly currents: readonly string[]; readonly explicit: boolean }): ShownEntry {
  const { subject, poster, date, ...others } = parts;
  return { ...others, ...(subject !== '' && { subject }), ...(poster !== '' && { poster }), ...(date !== undefined && { date }) };
}

/** Dreamwidth's class says what an author marked an entry as; other themes show it as a picture. */
function isExplicit(entry: Element): boolean {
  const wrapper = entry.closest('.entry-wrapper') ?? entry;
  return wrapper.classList.contains('restrictions-explicit') || /explicit|18/i.test(entry.querySelector('.restrictions img')?.getAttribute('alt') ?? '');
}

/** Reads one entry of a theme. `around` is looked through for what the theme sets outside of the entry: the page, or the entry itself where others share the page. */
export function readThemedEntry(entry: Element, { text, subject, date }: JournalLayout, around: ParentNode): ShownEntry {
  const first = (selector: string): Element | null => entry.querySelector(selector) ?? around.querySelector(selector);
  const all = (selector: string): string[] => {
    const own = entry.querySelectorAll(selector);
    return textsOf(own.length > 0 ? own : around.querySelectorAll(selector));
  };
  return shownEntry({
    text: [...entry.querySelectorAll(text)].filter((found) => !found.closest(COMMENTS)).slice(0, 1),
    subject: textOf(first(subject)),
    poster: textOf(first(POSTER)),
    date: isoDate(textOf(first(date))),
    tags: all(TAGS),
    currents: all(CURRENTS),
    explicit: isExplicit(entry),
  });
}

export interface ThemedEntry {
  readonly entry: Element;
  readonly layout: JournalLayout;
}

/** The entries of a page in whatever theme it is; of themes that nest, the outermost. */
export function themedEntries(document: Document): ThemedEntry[] {
  for (const layout of LAYOUTS) {
    const found = [...document.querySelectorAll(layout.entry)].filter((each) => each.querySelector(layout.text) !== null && !each.closest(COMMENTS));
    const kept = new Set(found);
    const outer = found.filter((each) => !isWithin(each, kept));
    if (outer.length > 0) return outer.map((entry) => ({ entry, layout }));
  }
  return [];
}

function isWithin(element: Element, others: ReadonlySet<Element>): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) if (others.has(up)) return true;
  return false;
}

/** An entry page whose theme has lost its frame (saved pages, odd skins): the author's words alone. */
export function bareText(document: Document): Element | undefined {
  const themed = LAYOUTS.filter(({ text }) => text.startsWith('.'));
  return themed.map(({ text }) => [...document.querySelectorAll(text)].find((found) => !found.closest(COMMENTS))).find((found) => found !== undefined);
}
