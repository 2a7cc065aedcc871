// @vitest-environment node
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { createGate } from '../utils/archives/gate-text.ts';
import { judges } from '../utils/header/gate.ts';
import { readPages, type CorpusPage } from './tools/corpus/pages.ts';
import { STYLE_NAMES, renderAny } from './tools/corpus/render.ts';

const PATIENCE = 180_000;
const pages = readPages();
const stories = pages.filter(({ meta }) => meta.kind !== 'negative');
const negatives = pages.filter(({ meta }) => meta.kind === 'negative');
const parser = new new JSDOM('').window.DOMParser();

function passes(page: CorpusPage, style: string): boolean {
  const document = parser.parseFromString(renderAny(page, style), 'text/html');
  return createGate(document, judges).judge() === 'yes';
}
const stopped = (of: readonly CorpusPage[], style: string): string[] => of.filter((page) => !passes(page, style)).map(({ name }) => name);

test('the corpus holds stories and pages that are none', () => {
  expect(stories.length).toBeGreaterThan(500);
  expect(negatives.length).toBeGreaterThan(50);
});

test.each(STYLE_NAMES)('written as %s, all but one in 200 stories and listings pass the gate, and a quarter of other pages at most', { timeout: PATIENCE }, (style) => {
  const missed = stopped(stories, style);
  expect(missed.length / stories.length, missed.join(' ')).toBeLessThanOrEqual(0.005);
  expect(1 - stopped(negatives, style).length / negatives.length).toBeLessThanOrEqual(0.25);
});
