import { describe, expect, test } from 'vitest';
import { wattpad } from '../../../utils/archives/wattpad';
import { wattpadData } from '../../../utils/archives/wattpad-data';
import { pageOf } from './six-families';
import { processorTime } from '../../tools/processor-time.ts';

const script = (text: string) => pageOf('', `<script>${text}</script>`);
const group = (facts: string) => `window.prefetched = {"part.1.metadata":{"data":{"title":"Part","group":{"title":"Story",${facts}}}}};`;

describe("Wattpad's own data", () => {
  test.each([
    [group('"mature":true,"completed":false'), { title: 'Story', mature: true, completed: false }],
    [group('"mature":false,"description":"a } and a \\" in it"'), { mature: false, description: 'a } and a " in it' }],
    [group('"mature":true,"parts":[{"title":"A","url":"https://www.wattpad.com/1-a"},{"title":3}],"tags":["x",4]'), { parts: [{ title: 'A', url: 'https://www.wattpad.com/1-a' }], tags: ['x'] }],
    [group('"mature":true,"user":{"name":"ann","fullname":""}'), { author: 'ann' }],
    ['window.__remixContext = {"state":{"loaderData":{"routes/story":{"story":{"title":"S","mature":true}}}}};', { title: 'S', mature: true }],
  ])('%s', (text, expected) => expect(wattpadData(script(text))).toMatchObject(expected));

  test.each(['', 'window.prefetched = {', 'window.prefetched = {"a":', 'window.prefetched = {a: 1};', group('"mature":"yes"'), 'var prefetched = {"title":"S","mature":true}', `window.prefetched = ${'{"a":'.repeat(2000)}`])('%j says nothing', (text) =>
    expect(wattpadData(script(text))).toBeUndefined(),
  );

  test('a script is never run', () => {
    expect(wattpadData(script('window.prefetched = {"title":"S","mature":true,"completed":(() => { throw 1 })()};'))).toBeUndefined();
  });

  test('brackets by the hundred thousand are read in time', () => {
    const began = processorTime();
    wattpadData(script(`window.prefetched = ${'{"a":['.repeat(60_000)}`));
    expect(processorTime() - began).toBeLessThan(500);
  });
});

describe('Wattpad', () => {
  const stated = (document: Document) => wattpad.readSource(document, new URL('https://www.wattpad.com/story/1-x')).stated;
  const story = (badges: string) => pageOf(`<div class="story-info__title">S</div><div class="story-badges">${badges}</div>`);

  test('a badge says mature, and so does nothing else', () => {
    expect(stated(story('<div class="mature"><div class="tag-item">Mature</div></div>'))).toContainEqual({ field: 'rating', label: '', values: ['Mature'] });
    expect(stated(story('<div class="tag-item">premature</div>')).some(({ field }) => field === 'rating')).toBe(false);
  });

  test.each([
    ['Complete', true],
    ['Completed', true],
    ['Ongoing', false],
    ['', undefined],
  ])('the badge %j says complete: %s', (badge, complete) => expect(wattpad.readSource(story(`<div class="tag-item">${badge}</div>`), undefined).complete).toBe(complete));
});
