import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldedTexts, part, textOf, untilCard } from './parts.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

interface Shown {
  readonly path: string;
  readonly rating: RegExp;
  readonly warnings: RegExp;
  readonly title?: string;
  readonly author?: RegExp;
}

/** What the card must say of each story of the sample archive: a markup each. */
const STORIES: readonly Shown[] = [
  { path: '/stories/lamplighter.html', rating: /Teen.*PG-13/, warnings: /blood/i, title: "The Lamplighter's Ledger", author: /Orla Penhallow/ },
  { path: '/stories/glass-harbour.html', rating: /Mature.*\bR\b/, warnings: /Graphic violence.*|Character death/, title: 'Glass Harbour', author: /Ysolde/ },
  { path: '/stories/salt-roads.html', rating: /Explicit.*NC-17/, warnings: /Non-consent.*Torture/, title: 'Salt Roads', author: /Tamsin Vey/ },
  { path: '/stories/snow-day.html', rating: /General/, warnings: /None, says the author/, title: 'SNOW DAY', author: /Kit Marlowe-Jones/ },
  { path: '/stories/ninth-bell.html', rating: /Mature/, warnings: /no .*character death/i, title: 'The Ninth Bell', author: /Hestia Quill/ },
  { path: '/stories/orrery.html', rating: /Mature/, warnings: /No warnings stated/, title: 'The Orrery', author: /Septimus Rook/ },
  { path: '/stories/winter-court.html', rating: /General|Teen/, warnings: /No warnings stated/, title: 'Winter Court', author: /Ambrose/ },
  { path: '/stories/paper-boats.html', rating: /Teen/, warnings: /Suicide/, title: 'Paper Boats', author: /Nadia Okonjo-Reyes/ },
  { path: '/stories/north-of-nowhere.html', rating: /PG-15/, warnings: /language/i, author: /StarlingGirl/ },
  { path: '/stories/tollgate.html', rating: /Mature/, warnings: /Violence|cussing/i, title: 'The Long Way to Tollgate', author: /Marguerite deW/ },
  { path: '/stories/cartographer.html', rating: /Mature/, warnings: /Dubious consent/, title: "The Cartographer's Mistake", author: /inkwell_jo/ },
  { path: '/stories/second-violin.html', rating: /General/, warnings: /No warnings stated/, title: 'Second Violin', author: /Corisande Ashby/ },
  { path: '/text/the-ferrymans-daughter.txt', rating: /Teen/, warnings: /violence/i, title: "THE FERRYMAN'S DAUGHTER", author: /Agnes Holloway/ },
  { path: '/web/20030412091500/http://www.lanternroom.example/~maris/cold-iron.html', rating: /General|Teen/, warnings: /death/i, title: 'Cold Iron', author: /Maris Thorne/ },
  { path: '/pipermail/lanternfic/2001-October/000417.html', rating: /Teen/, warnings: /child/i, title: 'A Crow for Mr. Doggett', author: /Briony Tallis-Webb/ },
  { path: '/efiction/viewstory.php?sid=41&chapter=2', rating: /Mature/, warnings: /Character death/, title: 'Moth Season', author: /Ginevra Sable/ },
  { path: '/works/1201', rating: /Teen/, warnings: /The author chose not to warn/, title: undefined },
  { path: '/wip/part2.html', rating: /Teen.*PG-13/, warnings: /surgeon/, title: 'Tide Tables', author: /Maris Thorne/ },
];

describe.each(BROWSERS)('card in %s', (name) => {
  let session: Session;
  beforeAll(async () => void (session = await startSession(name)));
  afterAll(() => session?.close());

  test.each(STORIES)('says how strong the story is and what it warns of: $path', async ({ path, rating, warnings, title, author }) => {
    const page = await session.open(path);
    await untilCard(page);
    expect(await textOf(page, 'rating')).toMatch(rating);
    expect(await textOf(page, 'warnings')).toMatch(warnings);
    if (author) expect(await textOf(page, 'author')).toMatch(author);
    if (title) expect(await textOf(page, 'title')).toBe(title);
    await page.close();
  });

  test('a work in progress says so, with its part', async () => {
    const page = await session.open('/wip/part3.html');
    expect(await textOf(page, 'status')).toBe('WIP');
    expect(await textOf(page, 'chapter')).toMatch(/part 3/i);
    await page.close();
  });

  test('a summary keeps its words, links and emphasis, and no handler comes with them', async () => {
    const page = await session.open('/stories/ninth-bell.html');
    expect(await textOf(page, 'summary')).toMatch(/^There are eight bells in the castle\. Minerva has counted them twice\./);
    await page.waitForSelector(`${part('summary')} em`);
    await page.close();
  });

  test('the toolbar of a web archive is never read as page', async () => {
    const page = await session.open('/web/20030412091500/http://www.lanternroom.example/~maris/cold-iron.html');
    const card = await untilCard(page);
    expect(await card.evaluate((element) => element.textContent)).not.toMatch(/nobody|captures/);
    await page.close();
  });

  test('the frame that holds the story gets the card, the frameset does not', async () => {
    const page = await session.open('/frames/');
    const frame = await page.waitForFrame((one) => one.url().endsWith('/frames/story.html'));
    await frame.waitForSelector(part('card'), { timeout: 10_000 });
    expect(await page.$(part('card'))).toBeNull();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('x-leaf');
    await page.close();
  });

  test('each of several headers on a page has its own card, folded to one line', async () => {
    const page = await session.open('/drabbles.html');
    await page.waitForFunction(() => document.querySelectorAll('x-leaf').length >= 3);
    const cards = await page.$$(part('card'));
    expect(cards).toHaveLength(3);
    const heights = await Promise.all(cards.map((card) => card.evaluate((element) => element.getBoundingClientRect().height)));
    expect(Math.max(...heights)).toBeLessThan(64);
    expect(await Promise.all(cards.map((card) => card.evaluate((element) => element.textContent)))).toEqual([
      expect.stringContaining('Character death'),
      expect.stringContaining('None, says the author'),
      expect.stringContaining('Horror'),
    ]);
    await page.close();
  });

  test('a closed card takes at most a third of a laptop screen', async () => {
    for (const path of ['/stories/salt-roads.html', '/stories/cartographer.html', '/works/1201']) {
      const page = await session.open(path);
      await page.setViewport({ width: 1366, height: 768 });
      const card = await untilCard(page);
      expect(await card.evaluate((element) => element.getBoundingClientRect().height), path).toBeLessThanOrEqual(768 / 3);
      await page.close();
    }
  });

  test.each([320, 2560])('fits a window %d px wide', async (width) => {
    const page = await session.open('/stories/second-violin.html');
    await page.setViewport({ width, height: 800 });
    const card = await untilCard(page);
    const { left, right, inside } = await card.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return { left: box.left, right: box.right, inside: element.scrollWidth <= element.clientWidth + 1 };
    });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(inside).toBe(true);
    await page.close();
  });

  test('disclaimers, thanks and notes are folded, warnings and story are not', async () => {
    const page = await session.open('/stories/salt-roads.html');
    await untilCard(page);
    const folded = (await foldedTexts(page)).join('\n');
    expect(folded).toContain('Aldous Ferrant');
    expect(folded).not.toMatch(/torture|By noon the road/);
    await page.close();
  });
});
