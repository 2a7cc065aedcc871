import { browser } from 'wxt/browser';
import type { PageSummary } from './protocol';
import { askReader } from './send';

export interface FrameReport {
  readonly frameId: number;
  readonly url: string;
  /** Absent where no reader answers. */
  readonly summary?: PageSummary;
}

/** What the popup can know of the tab it stands over. */
export type TabReport =
  | { readonly kind: 'closed'; readonly url?: string }
  | {
      readonly kind: 'open';
      readonly url: string;
      /** The top frame first. */
      readonly frames: readonly FrameReport[];
      /** Addresses of large frames that we may not look into, one a host. */
      readonly unread: readonly string[];
    };

interface Probe {
  readonly url: string;
  readonly frames: readonly string[];
}

/** Runs in the page, so it stands alone. Small frames are advertisements and counters, never a story. */
function probe(): Probe {
  const frames = [...document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('frame, iframe')];
  const large = frames.filter((frame) => frame.localName === 'frame' || (frame.clientWidth >= 300 && frame.clientHeight >= 200));
  return { url: location.href, frames: large.map((frame) => frame.src) };
}

function isWeb(address: string): boolean {
  return /^https?:/.test(address);
}

async function probeFrames(tabId: number): Promise<{ readonly frameId: number; readonly result: Probe }[]> {
  const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: probe });
  return results.flatMap(({ frameId, result }) => (result ? [{ frameId, result }] : [])).toSorted((a, b) => a.frameId - b.frameId);
}

/** One frame's address for each host that no probe reached. */
function unreadOf(probes: readonly Probe[]): string[] {
  const reached = new Set(probes.map(({ url }) => new URL(url).hostname));
  const wanted = probes.flatMap(({ frames }) => frames).filter((address) => isWeb(address) && URL.canParse(address));
  const unread = new Map<string, string>();
  for (const address of wanted) {
    const { hostname } = new URL(address);
    if (!reached.has(hostname) && !unread.has(hostname)) unread.set(hostname, address);
  }
  return [...unread.values()];
}

/** Asks each frame that we may read what was read in it. `closed`: the browser lets us read none. */
export async function reportTab(tabId: number, tabUrl?: string): Promise<TabReport> {
  const found = await probeFrames(tabId).catch(() => []);
  const [top] = found;
  if (!top) return { kind: 'closed', url: tabUrl };
  const frames = await Promise.all(
    found.map(async ({ frameId, result }) => ({ frameId, url: result.url, summary: await askReader({ tabId, frameId }, 'what-was-read', {}) })),
  );
  return { kind: 'open', url: top.result.url, frames, unread: unreadOf(found.map(({ result }) => result)) };
}

/** The frame that the popup speaks of: the first with a header, else the first that was read, else the page itself. */
export function mainFrame(frames: readonly FrameReport[]): FrameReport | undefined {
  return frames.find(({ summary }) => summary && summary.headers > 0) ?? frames.find(({ summary }) => summary) ?? frames[0];
}
