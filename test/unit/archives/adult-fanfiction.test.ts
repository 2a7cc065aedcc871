import { describe, expect, test } from 'vitest';
import { adultFanfiction } from '../../../utils/archives/adult-fanfiction';
import { readTags, tagsIn } from '../../../utils/archives/aff-tags';
import { parseWarnings } from '../../../utils/header/fields/warnings';
import '../../../utils/vocabulary/warnings';
import { pageOf } from './six-families';

const meant = (tag: string) => readTags(tagsIn(tag)).warnings.flatMap((value) => parseWarnings(value, 'warnings')).map(({ id, stated }) => (stated === 'absent' ? `no ${id}` : id));

describe("Adult-FanFiction's content tags", () => {
  test.each([
    ['Inc', 'incest'], ['N/C', 'non-con'], ['NC', 'non-con'], ['Rape', 'non-con'], ['Minor1', 'underage'], ['Minor2', 'underage'], ['MCD', 'character-death'], ['MiCD', 'character-death'],
    ['Tort', 'torture'], ['SH', 'self-harm'], ['Violence', 'violence'], ['Abuse', 'abuse'], ['MPreg', 'mpreg'], ['BDSM', 'bdsm'], ['Snuff', 'death'], ['Beast', 'other'], ['Nec', 'other'],
    ['M/M', 'slash'], ['F/F', 'femslash'], ['M/F', 'het'], ['NoSex', 'no sexual-content'],
  ])('%s warns of %s', (tag, id) => expect(meant(tag)).toContain(id));

  test.each(['Oneshot', 'WIP', 'COMPLETE', 'OC', 'Fluff', 'HC'])('%s warns of nothing', (tag) => expect(meant(tag)).toEqual([]));
  test('a tag that nobody knows is kept as it is', () => expect(readTags(['Zorp']).warnings).toEqual(['Zorp']));
});

const read = (document: Document, address: string) => adultFanfiction.readSource(document, new URL(address));
const STORY = 'https://hp.adult-fanfiction.org/story.php?no=5';

describe('Adult-FanFiction', () => {
  test('what a gate tells of the story stands in front of what it tells it in', () => {
    const source = read(pageOf('<div class="story-header"><h1>Toast</h1></div><form action="/age-verify.php"></form>'), 'https://www.adult-fanfiction.org/story.php?no=1');
    expect(source).toMatchObject({ page: 'gate', text: [] });
    expect(source.head?.className).toBe('story-header');
  });
  test('a page that asks for an age and shows no text is a gate', () => {
    expect(read(pageOf('<form action="/form_adult.php"><select name="cmbmonth"></select></form>'), 'https://www.adult-fanfiction.org/form_adult.php')).toMatchObject({ page: 'gate', stated: [], text: [] });
    expect(read(pageOf('<div class="chapter-body">Text</div><form action="/globals/ajax/age-verify.php"></form>'), STORY).page).toBe('story');
  });

  test('the archive\'s own "not found" is missing', () => {
    expect(read(pageOf('<p>The dragons running the back end of the site can not seem to find the story you are looking for.</p>'), STORY).page).toBe('missing');
  });

  test('the work is the same on all chapters', () => {
    for (const address of [STORY, `${STORY}&chapter=4`, 'https://hp.adult-fanfiction.org/story.php?chapter=2&no=5']) expect(read(pageOf('<div class="chapter-body">Text</div>'), address).work).toBe(STORY);
  });

  test.each([
    ['COMPLETE', true],
    ['WIP', false],
    ['Angst', undefined],
  ])('the tag %s says complete: %s', (tag, complete) => expect(read(pageOf(`<div class="story-header"><span class="story-tag">${tag}</span></div><div class="chapter-body">Text</div>`), STORY).complete).toBe(complete));
});
