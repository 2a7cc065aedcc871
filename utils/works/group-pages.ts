import { identify } from './identify';
import type { PageFacts } from './page-facts';

/** Sets of pages that are one work each, by their place in `pages`, in order. Pages that share a key are one work. */
export function groupPages(pages: readonly PageFacts[]): number[][] {
  const groups: { readonly keys: Set<string>; readonly members: number[] }[] = [];
  pages.forEach((page, index) => {
    const { work, also = [] } = identify(page);
    const keys = [work, ...also];
    const met = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    const joined = { keys: new Set([...keys, ...met.flatMap((group) => [...group.keys])]), members: [...met.flatMap(({ members }) => members), index] };
    for (const group of met) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  });
  return groups.map(({ members }) => members.toSorted((a, b) => a - b)).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
