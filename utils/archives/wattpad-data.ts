/** What Wattpad's own pages carry beside their text: the flags that its readers' view of a part leaves out. */
export interface WattpadStory {
  readonly title?: string;
  readonly author?: string;
  readonly url?: string;
  readonly mature?: boolean;
  readonly completed?: boolean;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parts: readonly { readonly title: string; readonly url: string }[];
  readonly created?: string;
  readonly modified?: string;
}

/** Longer scripts are the site's own code. */
const LONGEST = 400_000;
const OPENS = /(?:window\.prefetched|__remixContext)\s*=\s*(?=\{)/;

/** The JSON object that begins at `from`, up to its own closing bracket. Linear. */
function objectAt(text: string, from: number): unknown {
  let depth = 0;
  let inString = false;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return parsed(text.slice(from, at + 1));
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

type Shape = Readonly<Record<string, unknown>>;
const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const flagIn = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Values looked through at most: a page may carry anything. */
const MOST = 5000;

/** The first object under `root` that is a story: it has a title, says whether it is mature or complete, and lists its parts. */
function findStory(root: unknown): Shape | undefined {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MOST; at++) {
    const value = queue[at];
    if (isShape(value) && typeof value['title'] === 'string' && (typeof value['mature'] === 'boolean' || typeof value['completed'] === 'boolean')) return value;
    if (isShape(value)) queue.push(...Object.values(value).slice(0, 100));
    else if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, 100));
  }
  return undefined;
}

/** Only what is of the expected kind is taken over. */
function storyOf(found: Shape): WattpadStory {
  const user = isShape(found['user']) ? found['user'] : {};
  const facts = {
    title: textIn(found['title']), author: textIn(user['fullname']) ?? textIn(user['name']) ?? textIn(user['username']), url: textIn(found['url']),
    mature: flagIn(found['mature']), completed: flagIn(found['completed']), description: textIn(found['description']),
    created: textIn(found['createDate']), modified: textIn(found['modifyDate']),
  };
  const parts = listIn(found['parts']).filter(isShape).map((part) => ({ title: textIn(part['title']) ?? '', url: textIn(part['url']) ?? '' }));
  const tags = listIn(found['tags']).flatMap((tag) => textIn(tag) ?? []);
  return { ...(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<WattpadStory>), tags, parts: parts.filter(({ url }) => url !== '') };
}

/** The story that the page's own data is about. The script is read as text and never run. */
export function wattpadData(document: Document): WattpadStory | undefined {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const opening = text.length > LONGEST ? null : OPENS.exec(text);
    const found = opening && findStory(objectAt(text, opening.index + opening[0].length));
    if (found) return storyOf(found);
  }
  return undefined;
}
