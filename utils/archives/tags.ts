/** How an element breaks the text around it. `para` leaves a blank line above and below, as browsers' own stylesheets do. */
export type Break = 'line' | 'para' | 'skip' | 'br' | 'rule' | 'cell' | 'row' | 'term' | 'detail' | 'item' | 'heading' | 'pre';

const table = (kind: Break, names: string): [string, Break][] => names.split(' ').map((name) => [name, kind]);

/** By local name, lower case. Elements that are not here are inline. */
export const BREAKS: ReadonlyMap<string, Break> = new Map([
  ...table('skip', 'script style noscript template textarea select button iframe object embed svg math head title audio video canvas datalist dialog noframes frameset'),
  ...table('line', 'address article aside body center details div fieldset figcaption figure footer form header hgroup html legend main nav section summary tbody thead tfoot caption'),
  ...table('para', 'blockquote dir dl menu ol p table ul'),
  ...table('heading', 'h1 h2 h3 h4 h5 h6'),
  ...table('pre', 'listing plaintext pre xmp'),
  ...table('cell', 'td th'),
  ['br', 'br'], ['hr', 'rule'], ['tr', 'row'], ['dt', 'term'], ['dd', 'detail'], ['li', 'item'],
]);

/** Bold by the element's own meaning; a term and a heading cell are as good as bold. */
export const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'th', 'dt']);

/** What the Wayback Machine puts into a copy: never part of the page. */
const WAYBACK_IDS: ReadonlySet<string> = new Set(['wm-ipp-base', 'wm-ipp', 'wm-ipp-print', 'donato', 'wm-capinfo']);
/** Headings that the OTW's archives keep for screen readers: "Chapter Text". */
const LANDMARK = 'landmark';
const NOT_SHOWN = /display\s*:\s*none/i;

/** Whether a person can't see the element, as far as markup alone tells. */
export function isUnseen(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || WAYBACK_IDS.has(element.id) || element.classList.contains(LANDMARK)) return true;
  const style = element.getAttribute('style');
  return style !== null && NOT_SHOWN.test(style);
}

const CUT = /^cutid\d+$/;

/** `<a name="cutid1">`: where a journal's cut begins, above which its author set the header. It divides as a rule does, though none is seen. */
export const isCut = (element: Element): boolean => CUT.test(element.getAttribute('name') ?? element.id);
