/** UTF-16 units of visible text that a page is judged by at most. */
export const MOST_TEXT = 65_536;
/** UTF-16 units that are judged together: a header, or a screen of story. */
export const WINDOW = 1_800;
/** Windows at the top that are judged by every word; behind them only a block of labels counts, so that long pages stay cheap. */
const WORD_WINDOWS = 4;
/** Text nodes looked at in one page at most: a million empty ones must not hold anybody up. */
const MOST_NODES = 20_000;
/** Units of indentation between two tags at most. */
const LONGEST_BLANK = 40;
/** `NodeFilter.SHOW_TEXT | SHOW_CDATA_SECTION`. */
const SHOW_TEXT = 0x4 | 0x8;
/** Elements whose text is not shown as page; the last is the Wayback Machine's toolbar. */
const UNSEEN = 'script,style,noscript,template,textarea,select,title,noframes,iframe,[hidden],#wm-ipp-base';

/** `sure` is a yes whatever follows, `likely` a yes once the piece of text is known whole. */
export type Judge = (text: string) => 'sure' | 'likely' | 'no';

/** What is asked of the text: by every word of it, and by its labels alone. */
export interface Judges {
  readonly words: Judge;
  readonly labels: Judge;
}

/** Asked again as a page arrives, it costs what has come since. 'not-yet' of a page that has come whole means no. Never throws, never writes. */
export interface Gate {
  judge(): 'yes' | 'not-yet';
}

/** How far a page has been read. */
interface Place {
  walker?: TreeWalker;
  /** Units taken of the walker's node: a text node grows while a page arrives. */
  taken: number;
  nodes: number;
  read: number;
  windows: number;
  /** The last element that held text, and whether a reader sees it. */
  parent?: Element | null;
  unseen?: boolean;
  /** What has been read and not yet judged. */
  text: string;
}

/** A walker in the page's body; none while there is no body to come to rest in. */
function walkerOf(page: Document): TreeWalker | undefined {
  const root = page.body ?? (page.readyState === 'loading' ? null : page.documentElement);
  return root ? page.createTreeWalker(root, SHOW_TEXT) : undefined;
}

/** Takes what a node holds beyond what was taken of it. A line break stands for where it begins: no element need be looked at for that. */
function gather(place: Place, node: CharacterData): void {
  const { data } = node;
  const from = place.taken;
  place.taken = data.length;
  place.read += data.length - from;
  if (data.length < LONGEST_BLANK && data.trim() === '') return;
  if (place.windows >= WORD_WINDOWS && !data.includes(':')) return;
  const parent = node.parentElement;
  if (parent !== place.parent) {
    place.parent = parent;
    place.unseen = parent?.closest(UNSEEN) != null;
  }
  if (place.unseen) place.read -= data.length - from;
  else place.text += (from ? '' : '\n') + data.slice(from, from + MOST_TEXT);
}

/** The rest of the node at which the walk stopped, for a text node grows while its page arrives. */
function catchUp(place: Place, walker: TreeWalker): void {
  const node = walker.currentNode as CharacterData;
  if (node !== walker.root && node.length > place.taken) gather(place, node);
}

/** Judges the text that has been gathered, a window at a time; what is left is kept for when more has come. */
function judgeGathered(place: Place, judges: Judges): boolean {
  while (place.text.length >= WINDOW) {
    const judge = place.windows++ < WORD_WINDOWS ? judges.words : judges.labels;
    const text = place.text.slice(0, WINDOW);
    place.text = place.text.slice(WINDOW);
    if (judge(text) !== 'no') return true;
  }
  return false;
}

/** What is left at the end of a page is known whole; before, only what is sure counts. */
function judgeRest(place: Place, judges: Judges, whole: boolean): boolean {
  const judge = place.windows < WORD_WINDOWS ? judges.words : judges.labels;
  const answer = judge(place.text);
  return answer === 'sure' || (whole && answer === 'likely');
}

function ask(page: Document, place: Place, judges: Judges): boolean {
  place.walker ??= walkerOf(page);
  const { walker } = place;
  if (!walker) return false;
  catchUp(place, walker);
  if (judgeGathered(place, judges)) return true;
  while (place.read < MOST_TEXT) {
    const node = walker.nextNode() as CharacterData | null;
    if (!node || ++place.nodes > MOST_NODES) break;
    place.taken = 0;
    gather(place, node);
    if (place.text.length >= WINDOW && judgeGathered(place, judges)) return true;
  }
  return judgeRest(place, judges, page.readyState !== 'loading');
}

/** Could this page be a story or a listing of stories? Reads at most MOST_TEXT units of its visible text, and stops as soon as the answer is certain. */
export function createGate(page: Document, judges: Judges): Gate {
  const place: Place = { taken: 0, nodes: 0, read: 0, windows: 0, text: '' };
  let yes = false;
  return {
    judge() {
      try {
        yes ||= ask(page, place, judges);
      } catch {
        // A page may leave a document that cannot be walked: it is left alone.
      }
      return yes ? 'yes' : 'not-yet';
    },
  };
}
