/** What stands near a header and is no field of it. */
export interface Around {
  /** Lines above and between the fields, in page order: breadcrumbs, mail subjects, headings. */
  readonly lines: readonly string[];
  /** The document's own title. */
  readonly pageTitle: string;
  /** The lines that stand between the first field and the story, as far as they are no field. */
  readonly between?: readonly string[];
}

export const NOTHING_AROUND: Around = { lines: [], pageTitle: '' };
/** Lines that are looked at, and the longest of them, in UTF-16 units: further ones are text. */
const MOST = 40;
const LONGEST = 200;
/** What editors called a page that nobody named. */
const UNNAMED = ['new page', 'untitled', 'index', 'home', 'no title', 'page '];
/** Whether a page's title says nothing of its story. */
export const isUnnamed = (title: string): boolean => UNNAMED.some((name) => title.toLowerCase().startsWith(name));

export const linesNear = ({ lines, pageTitle }: Around): string[] => [...lines.slice(0, MOST), ...(isUnnamed(pageTitle) ? [] : [pageTitle])].filter((line) => line !== '' && line.length <= LONGEST);
