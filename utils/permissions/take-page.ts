import { browser } from 'wxt/browser';
import type { Place } from './inject';

/** A page as it stands in its tab. `status` of its answer, 0 where the browser does not say. */
export interface PageHere {
  readonly status: number;
  readonly title: string;
  /** Its markup. */
  readonly text: string;
}

/** Runs in the page, so it stands alone. A long page is no note that something moved or is gone. */
function takeHere(): PageHere | undefined {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if ((document.body?.textContent ?? '').length > 400_000) return undefined;
  return { status: entry?.responseStatus ?? 0, title: document.title, text: document.documentElement.outerHTML };
}

/** A page as it stands in its tab; `undefined` where it may not be read, has gone, or is a very long one. Nothing stays in the page. */
export async function takePage(target: Place): Promise<PageHere | undefined> {
  const [taken] = await browser.scripting.executeScript({ target, func: takeHere }).catch(() => []);
  return (taken?.result as PageHere | null | undefined) ?? undefined;
}
