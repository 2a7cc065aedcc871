/** UTF-16 units of visible text that a page is judged by at most. */
export const MOST_TEXT = 24_000;
/** UTF-16 units that are judged together by their words: a header, or a screen of story. */
export const WINDOW = 2_000;
/** Windows at the top that may be judged by every word; behind them only what stands in front of colons counts, so that long pages stay cheap. */
const WORD_WINDOWS = 4;
/** UTF-16 units that are judged together by their labels. */
export const LABEL_WINDOW = 4_000;
/** How far a page is read before it is judged: a story is known by its first window, and the rest is read for few. */
const STRETCHES: readonly number[] = [WINDOW, MOST_TEXT];
/** Text nodes looked at in one page at most: a million empty ones must not hold anybody up. */
const MOST_NODES = 20_000;
/** `NodeFilter.SHOW_TEXT | SHOW_CDATA_SECTION`. */
const SHOW_TEXT = 0x4 | 0x8;
/** Units at the top in which, on a page that holds code, every text is asked whether a reader sees it; behind them only code is. */
const CAREFUL_TEXT = 6_000;
/** Elements whose text is not shown as page; the last is the Wayback Machine's toolbar. */
const UNSEEN = 'script,style,noscript,template,textarea,select,noframes,iframe,[hidden],#wm-ipp-base';

/** `sure` is a yes whatever follows, `likely` a yes once the piece of text is known whole. */
export type Judge = (text: string) => 'sure' | 'likely' | 'no';

/** What is asked of the text: by every word of it, whether a text further down is worth that, and by its labels alone. */
export interface Judges {
  readonly words: Judge;
  readonly isTold: (text: string) => boolean;
  readonly labels: Judge;
}

/** Asked again as a page arrives, it costs what has come since. 'maybe': what has come looks like a story's beginning, which more may deny. 'not-yet' of a page that has come whole means no. Never throws, never writes. */
export interface Gate {
  judge(): 'yes' | 'maybe' | 'not-yet';
}

/** How far a page has been read. */
interface Place {
  walker?: TreeWalker;
  /** Units taken of the walker's node: a text node grows while a page arrives. */
  taken: number;
  nodes: number;
  /** Set once the page holds code. */
  wary: boolean;
  /** The last element that held text, and whether a reader sees it. */
  parent?: Element | null;
  seen: boolean;
  /** What has been read, and how much of it is judged for good. */
  text: string;
  judged: number;
  windows: number;
  /** What is left looks like a story's beginning. */
  maybe?: boolean;
}

/** Whether a text is a script's or a style's, or markup that stands in `<noscript>`: prose hardly ever holds these signs. */
const isCode = (text: string): boolean => text.includes('{') || text.includes('<') || text.includes(');');

/** Whether a reader sees a text. One element often holds many. */
function isSeen(place: Place, node: CharacterData): boolean {
  if (place.text.length > CAREFUL_TEXT && !isCode(node.data)) return true;
  const parent = node.parentElement;
  if (parent === place.parent) return place.seen;
  place.parent = parent;
  return (place.seen = !parent?.closest(UNSEEN));
}

/**
 * Reads on until `most` units are there or the page ends. A line break stands for where a node begins: no element need be looked at for that.
 * This loop is kept this small because Chromium compiles functions that are hot in batches, in the middle of the work and at thrice its cost,
 * once they amount to some 600 bytes of its bytecode.
 */
function readAll(place: Place, walker: TreeWalker, most: number): void {
  for (; place.text.length < most && place.nodes < MOST_NODES; place.nodes++) {
    const node = walker.nextNode() as CharacterData | null;
    if (!node) return;
    if (node.data.trim()) place.text += `\n${node.data.slice(0, MOST_TEXT)}`;
  }
}

/** As `readAll`, without what no reader sees. */
function readSeen(place: Place, walker: TreeWalker, most: number): void {
  for (; place.text.length < most && place.nodes < MOST_NODES; place.nodes++) {
    const node = walker.nextNode() as CharacterData | null;
    if (!node) return;
    if (node.data.trim() && isSeen(place, node)) place.text += `\n${node.data.slice(0, MOST_TEXT)}`;
  }
}

/**
 * The first element that a script lays hands on costs as much as all else here, and a page of bare text holds nothing unseen:
 * elements are looked at only where what was read holds code.
 */
function readOn(place: Place, walker: TreeWalker, most: number): void {
  if (place.wary) return readSeen(place, walker, most);
  const { text, nodes } = place;
  const from = walker.currentNode;
  readAll(place, walker, most);
  if (!isCode(place.text.slice(text.length))) return;
  walker.currentNode = from;
  place.text = text;
  place.nodes = nodes;
  place.wary = true;
  readSeen(place, walker, most);
}

/** The rest of the node at which the walk stopped, for a text node grows while its page arrives. */
function catchUp(place: Place, walker: TreeWalker): void {
  const node = walker.currentNode as CharacterData;
  if (node !== walker.root && node.length > place.taken && (!place.wary || isSeen(place, node))) place.text += node.data.slice(place.taken, place.taken + MOST_TEXT);
}

/** Judges a window by its words: the first always, the next where they promise something. */
function judgeWindow(place: Place, judges: Judges, text: string): 'sure' | 'likely' | 'no' {
  if (place.windows >= WORD_WINDOWS) return judges.labels(text);
  return place.windows === 0 || judges.isTold(text) ? judges.words(text) : 'no';
}

/** Judges the windows that are full; what is left is kept for when more has come. */
function judgeFull(place: Place, judges: Judges): boolean {
  const { text } = place;
  for (;;) {
    const to = place.judged + (place.windows < WORD_WINDOWS ? WINDOW : LABEL_WINDOW);
    if (to > text.length || to > MOST_TEXT) return false;
    if (judgeWindow(place, judges, text.slice(place.judged, to)) !== 'no') return true;
    place.judged = to;
    place.windows++;
  }
}

/** What is left at the end of a page is known whole; before, only what is sure counts. */
function judgeRest(place: Place, judges: Judges, whole: boolean): boolean {
  const answer = judgeWindow(place, judges, place.text.slice(place.judged, MOST_TEXT));
  place.maybe = answer === 'likely';
  return answer === 'sure' || (whole && answer === 'likely');
}

function ask(page: Document, place: Place, judges: Judges): boolean {
  const walker = (place.walker ??= page.createTreeWalker(page, SHOW_TEXT));
  catchUp(place, walker);
  for (const most of STRETCHES) {
    readOn(place, walker, most);
    if (judgeFull(place, judges)) return true;
  }
  place.taken = (walker.currentNode as Partial<CharacterData>).length ?? 0;
  const whole = page.readyState !== 'loading';
  return judgeRest(place, judges, whole) || (whole && isArchives(page, place.text));
}

/** What archives call the box of a story, on pages that may hold no word that tells. Looked up by id, which costs nothing however long the page. */
const ARCHIVE_IDS: readonly string[] = ['workskin', 'storytext', 'profile_top', 'fanfic-text', 'post-rating'];

/** Boards and hand-made lists of stories, by their titles: "Creative Writing | SpaceBattles", "Maris's Fanfic Page", "fiction". */
const BOARD = /writing|fiction|fanfic|\bstor(?:y|ies)\b|\bquests?\b/i;
const STORIES = /fan\s?fic|\bfics\b|\bfic(?:tion)?$/i;
/** Dreamwidth's pages before an entry that is not for everybody. */
const ASKS = /^(?:Adult Content Notice|Discretion Advised)/;
/** eFiction's question before a story, whatever its skin, and the chapters of a work on archives of AO3's software. */
const CONSENT = 'Age Consent Required';
const CHAPTERS = /^works-navigate\b/;
/** "NEW: The Lamp (1/3) R, MSR", "[list] FIC: Clock NC-17": subjects of stories. */
const SUBJECT = /\b(?:NEW|FIC|REPOST)\b.{0,99}?(?:NC-?17|PG-?13|\bPG\b|[[( ]R[\]),])/g;
const RATED = /\bNC-?17|\bPG-?13|\bPG\b|\(R\b/g;
/** One may stand anywhere; as many make a list. */
const LISTED = 2;

const holds = (text: string, sign: RegExp): boolean => (text.match(sign)?.length ?? 0) >= LISTED;

/** A page of an archive's software, of a forum that keeps stories, or a list of stories that are told by a rating each. */
function isArchives(page: Document, text: string): boolean {
  if (ARCHIVE_IDS.some((id) => page.getElementById(id))) return true;
  const { title, documentElement: { id } } = page;
  if (id === 'XF' || id === 'XenForo') return BOARD.test(title) || page.querySelector('[class*=threadmark]') !== null;
  if (text.includes(CONSENT) || CHAPTERS.test(page.getElementById('main')?.className ?? '')) return true;
  return ASKS.test(title) || holds(text, SUBJECT) || (STORIES.test(title.trim()) && holds(text, RATED));
}

/** Could this page be a story or a listing of stories? Reads its title and at most MOST_TEXT units of its visible text, and stops as soon as the answer is certain. */
export function createGate(page: Document, judges: Judges): Gate {
  const place: Place = { taken: 0, nodes: 0, wary: false, seen: true, text: '', judged: 0, windows: 0 };
  let yes = false;
  return {
    judge() {
      try {
        yes ||= ask(page, place, judges);
      } catch {
        // A page may leave a document that cannot be walked: it is left alone.
      }
      return yes ? 'yes' : place.maybe ? 'maybe' : 'not-yet';
    },
  };
}
