import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from './extension.ts';
import { findPart, part, textOf, untilCard } from './parts.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

const CHAPTER = '/efiction/viewstory.php?sid=38&chapter=1';
/** As the archive's chapter pages are: title and author, and not a word of rating or warnings. */
const CHAPTER_PAGE = `<!DOCTYPE html><html><head><title>A Ladder for Wednesday by pocketful</title></head><body><div id="mainpage">
<div id="pagetitle"><a href="viewstory.php?sid=38">A Ladder for Wednesday</a> by <a href="viewuser.php?uid=12">pocketful</a></div>
<form name="jump" action=""><select class="textbox" name="chapter"><option value="1">1. The Window</option><option value="2">2. The Dog</option></select></form>
<div class="chaptertitle">The Window by pocketful</div>
<div id="story">${'<p>The ladder was shorter than it had looked in the shop, and the window was higher. "Wednesday," said Hooker, "was your idea."</p>'.repeat(12)}</div>
</div></body></html>`;

/** A card's button, pressed by keyboard. */
async function press(page: Page, name: string): Promise<void> {
  const button = await findPart(page, name);
  await button.focus();
  await page.keyboard.press('Enter');
}

describe.each(BROWSERS)('works in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
    session.site.put(CHAPTER, { body: CHAPTER_PAGE });
  });
  afterAll(() => session?.close());

  test('what a listing says of a story is on its chapter that says nothing, with the day', async () => {
    const before = await session.open(CHAPTER);
    await untilCard(before);
    expect(await textOf(before, 'rating')).toContain('No rating stated');
    expect(await before.$(part('seen'))).toBeNull();
    await before.close();

    const listing = await session.open('/efiction/browse.php?type=recent');
    await findPart(listing, 'entry');
    const chapter = await session.open(CHAPTER);
    await untilCard(chapter);
    expect(await textOf(chapter, 'rating')).toContain('General');
    expect(await textOf(chapter, 'warnings')).toContain('None, says the author');
    expect(await textOf(chapter, 'seen')).toMatch(/^Rating and warnings from the index, seen .*\d{4}/);
    await listing.close();
    await chapter.close();
  });

  test('a part names its work; "This is not part of it" is kept, and taken back, all by keyboard', async () => {
    const story = await session.open('/wip/part2.html');
    await untilCard(story);
    await press(story, 'why');
    expect(await textOf(story, 'work')).toMatch(/^Part of a work, [23] pages known: Tide Tables/);
    await press(story, 'part');
    await findPart(story, 'mend-undo');
    expect(await textOf(story, 'work')).toContain('You said that this page stands for itself.');

    await story.reload({ waitUntil: 'load' });
    await untilCard(story);
    await press(story, 'why');
    expect(await textOf(story, 'work')).toContain('You said that this page stands for itself.');
    await press(story, 'mend-undo');
    await findPart(story, 'part');
    expect(await textOf(story, 'work')).toContain('Tide Tables');
    await press(story, 'part');
    await findPart(story, 'mend-undo');

    const options = await openExtensionPage(session, 'options.html', '[data-part="joins"]');
    expect(await options.$eval('[data-part="joins"]', (list) => list.textContent)).toMatch(/127\.0\.0\.1:\d+\/wip\/part2\.htmlStands for itself/);
    await options.evaluate(() => document.querySelector<HTMLElement>('[data-part="joins"] button')?.click());
    await options.waitForFunction(() => document.querySelector('[data-part="joins"]') === null);
    await options.close();
    await story.reload({ waitUntil: 'load' });
    await untilCard(story);
    await press(story, 'why');
    expect(await textOf(story, 'work')).toContain('Tide Tables');
    await story.close();
  });
});
