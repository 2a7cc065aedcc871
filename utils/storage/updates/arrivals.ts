/** How a tab came to the page that it shows. */
export interface Way {
  /** The address that was opened. */
  readonly from: string;
  /** Where it led, where the browser says so; absent where only what was opened is known. */
  readonly to?: string;
  /** The work that was opened, where one of our own pages says so. */
  readonly work?: string;
}

/** Addresses on their way to a page, in memory alone, each for a minute at most. */
export interface Arrivals {
  /** From one of our own pages, in its tab or in one that it opens; without a tab from one that sits in none. */
  opening(tab: number | undefined, address: string, work: string): void;
  redirected(tab: number, from: string, to: string): void;
  /** Once, for the page that the tab came to: where it is the one that was opened, `from` is its address. `undefined` where nothing is known. */
  arrived(tab: number, address: string, opener?: number): Way | undefined;
  /** Whether the tab is still on its way there. */
  isOnItsWay(tab: number, to: string): boolean;
}

/** The popup is in no tab, and opens one that nobody knows yet. */
const ANY_TAB = -1;
const MINUTE = 60_000;

const bare = (address: string): string => address.replace(/#.*$/, '');

export function createArrivals(now: () => number): Arrivals {
  const ways = new Map<number, Way & { readonly at: number }>();

  function fresh(tab: number | undefined): Way | undefined {
    const way = tab === undefined ? undefined : ways.get(tab);
    return way && Math.abs(now() - way.at) < MINUTE ? way : undefined;
  }
  const put = (tab: number, way: Way): void => {
    for (const each of ways.keys()) if (!fresh(each)) ways.delete(each);
    ways.set(tab, { ...way, at: now() });
  };

  return {
    opening: (tab = ANY_TAB, from, work) => put(tab, { from: bare(from), work }),
    redirected: (tab, from, to) => {
      const known = fresh(tab);
      const isOn = known && (known.to ?? known.from) === bare(from);
      put(tab, { ...(isOn ? known : { from: bare(from) }), to: bare(to) });
    },
    arrived: (tab, address, opener) => {
      // What a page of ours opened in another tab: that page's own tab stays where it is.
      const at = [tab, opener, ANY_TAB].find((one) => fresh(one) && (one === tab || fresh(one)?.work !== undefined));
      const way = fresh(at);
      ways.delete(at === opener ? tab : (at ?? tab));
      if (!way || (way.to !== undefined && way.to !== bare(address) && way.from !== bare(address))) return undefined;
      return { from: way.from, ...(way.to !== undefined && { to: way.to }), ...(way.work !== undefined && { work: way.work }) };
    },
    isOnItsWay: (tab, to) => fresh(tab)?.to === bare(to),
  };
}
