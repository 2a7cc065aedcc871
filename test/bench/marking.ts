import type { Page } from 'puppeteer-core';
import { setRules } from '../e2e/rules.ts';
import { startSession, type Session } from '../e2e/session.ts';

/** Entries of the listings that are marked. */
const ENTRIES = [20, 200, 1000];
/** Milliseconds that a task of ours may take at most. */
const LONGEST_TASK = 50;

/** A fifth each covered, hidden, marked, liked and left alone. */
const WARNINGS = ['Rape/Non-Con', 'Graphic Depictions Of Violence', 'Major Character Death', 'No Archive Warnings Apply', 'Creator Chose Not To Use Archive Warnings'];
const RULES = 'cover topic:sexual-violence\nhide topic:gore-torture\nmark topic:character-death\nprefer fandom:"Lord Peter Wimsey*"';

function blurb(at: number): string {
  const warning = WARNINGS[at % WARNINGS.length] ?? '';
  const fandom = at % 5 === 3 ? 'Lord Peter Wimsey - Dorothy L. Sayers' : 'Slings &amp; Arrows';
  return `<li id="work_${at}" class="work blurb group work-${at}" role="article"><div class="header module"><h4 class="heading"><a href="/works/${at}">Story ${at}</a> by <a rel="author" href="#">author_${at}</a></h4>
<h5 class="fandoms heading"><span class="landmark">Fandoms:</span> <a class="tag" href="#">${fandom}</a></h5>
<ul class="required-tags"><li><a class="help symbol question modal" href="#"><span class="rating-teen rating" title="Teen And Up Audiences"><span class="text">Teen And Up Audiences</span></span></a></li><li><a href="#"><span class="warning-yes warnings" title="${warning}"><span class="text">${warning}</span></span></a></li><li><a href="#"><span class="category-gen category" title="Gen"><span class="text">Gen</span></span></a></li><li><a href="#"><span class="complete-yes iswip" title="Complete Work"><span class="text">Complete Work</span></span></a></li></ul>
<p class="datetime">02 Feb 2010</p></div>
<h6 class="landmark heading">Tags</h6><ul class="tags commas"><li class="warnings"><strong><a class="tag" href="#">${warning}</a></strong></li><li class="freeforms last"><a class="tag" href="#">Ghosts</a></li></ul>
<h6 class="landmark heading">Summary</h6><blockquote class="userstuff summary"><p>It burns, and then it burns again, for a very long time.</p></blockquote>
<dl class="stats"><dt class="language">Language:</dt><dd class="language" lang="en">English</dd><dt class="words">Words:</dt><dd class="words">3,208</dd><dt class="chapters">Chapters:</dt><dd class="chapters">2/3</dd></dl></li>`;
}

/** In the page: tasks over 50 ms, which Chromium alone tells of, from when the page was whole. */
const WATCH = `<script>
const tasks = []; let whole = 0;
new PerformanceObserver((list) => list.getEntries().forEach(({ startTime, duration }) => tasks.push({ startTime, duration }))).observe({ type: 'longtask', buffered: true });
addEventListener('DOMContentLoaded', () => (whole = performance.now()));
</script>`;
const listing = (count: number): string =>
  `<!DOCTYPE html><html><head><title>Works</title>${WATCH}</head><body><div id="main" class="works-index region" role="main"><h2 class="heading">${count} Works</h2><ol class="work index group">${Array.from({ length: count }, (_, at) => blurb(at)).join('\n')}</ol></div></body></html>`;

interface Marked {
  readonly total: number;
  readonly longest: number;
}

/** Resolves once the last of the entries has what the rules make of it. */
async function timeMarking(session: Session, count: number, path: string): Promise<Marked> {
  session.site.put(path, { body: listing(count) });
  const page: Page = await session.open(path);
  const hidden = Math.floor((count - 2) / 5) + 1;
  await page.waitForFunction((wanted) => [...document.querySelectorAll('x-leaf')].some((host) => host.shadowRoot?.querySelector('[data-part="hidden-count"]')?.textContent?.includes(` ${wanted} `)), { timeout: 60_000, polling: 20 }, hidden);
  const marked = (await page.evaluate(`({ total: performance.now() - whole, longest: Math.max(0, ...tasks.filter(({ startTime }) => startTime >= whole).map(({ duration }) => duration)) })`)) as Marked;
  await page.close();
  return marked;
}

/** Prints how long it takes until listings are marked, and the longest task of it. Asks for `npm run build:e2e`. True where none is over 50 ms. */
export async function benchMarking(): Promise<boolean> {
  const session = await startSession('chromium');
  let worst = 0;
  try {
    await setRules(session, RULES);
    console.log('\nListings with rules, background awake: until all entries are judged and drawn, and the longest task over 50 ms since the page was whole (ms)');
    for (const count of ENTRIES) {
      await timeMarking(session, count, `/marking/warm/${count}`);
      const { total, longest } = await timeMarking(session, count, `/marking/${count}`);
      worst = Math.max(worst, longest);
      console.log(`${`${count} entries`.padEnd(26)}${total.toFixed(0).padStart(8)}${longest > 0 ? `${longest.toFixed(0)}`.padStart(8) : 'none'.padStart(8)}`);
    }
  } finally {
    await session.close();
  }
  console.log(worst > LONGEST_TASK ? `A task of ${worst.toFixed(0)} ms: over the ${LONGEST_TASK} ms it may take` : `No task over ${LONGEST_TASK} ms`);
  return worst <= LONGEST_TASK;
}
