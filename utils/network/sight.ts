import { browser } from 'wxt/browser';
import { sightOf, type PageSight } from '../archives/sight';
import { askOffscreen } from '../messaging/send';

const OFFSCREEN = '/offscreen.html';

/** A page's text as a document. It runs no scripts and fetches nothing. */
export const parsePage = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');

/** Pages that are being read. */
let reading = 0;
let line: Promise<unknown> = Promise.resolve();
/** Opening and closing wait for each other: the browser keeps one such document at most. */
function inLine(task: () => Promise<void>): Promise<void> {
  const turn = line.then(task, task);
  line = turn.catch(() => undefined);
  return turn;
}

async function open(): Promise<void> {
  const there = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (there.length > 0) return;
  await browser.offscreen.createDocument({ url: OFFSCREEN, reasons: ['DOM_PARSER'], justification: 'Reads pages of stories that the reader follows.' });
}

/** What a page that was fetched tells. Chrome's worker has no DOMParser: there a document that nobody sees reads it, by the same code. */
export async function readSight(text: string, address: string): Promise<PageSight> {
  if (import.meta.env.FIREFOX) return sightOf(parsePage(text), address);
  reading++;
  try {
    await inLine(open);
    return await askOffscreen('sight-of', { text, address });
  } finally {
    reading--;
  }
}

async function close(): Promise<void> {
  if (reading > 0) return;
  const there = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (there.length > 0) await browser.offscreen.closeDocument().catch(() => undefined);
}

/** Lets go of the document, once there is nothing more to read. */
export async function closeSight(): Promise<void> {
  if (!import.meta.env.FIREFOX) await inLine(close);
}
