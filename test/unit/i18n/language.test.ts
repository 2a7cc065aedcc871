import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { ago, monthOf } from '@/utils/i18n/ago';
import { language } from '@/utils/i18n/language';
import { speakEnglish } from '../../tools/english';

beforeEach(speakEnglish);

const speak = (language: string): object => Object.assign(fakeBrowser.i18n, { getUILanguage: () => language });

test.each([['en', 'en'], ['en-GB', 'en-GB'], ['de', 'en'], ['pt-BR', 'en'], ['eng', 'en']])('a browser in %s has dates between our words in %s', (browser, words) => {
  speak(browser);
  expect(language()).toBe(words);
});

test('no sentence is in two languages', () => {
  speak('de');
  const now = new Date(2026, 10, 18, 12).getTime();
  expect([ago(now - 3 * 365.25 * 86_400_000, now), monthOf('2002-03')]).toEqual(['3 years ago', 'March 2002']);
});
