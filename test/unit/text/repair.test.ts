import { expect, test } from 'vitest';
import { repair } from '../../../utils/text/repair';
import { processorTime } from '../../tools/processor-time.ts';

test.each([
  ['UTF-8 read as windows-1252', 'donâ€™t', 'don’t'],
  ['the same twice', 'RÃƒÂ©sumÃƒÂ©', 'Résumé'],
  ['windows-1252 controls', 'don\u0092t \u0093go\u0094', 'don’t “go”'],
  ['UTF-8 read as MacRoman', 'don‚Äôt', 'don’t'],
  ['MacRoman read as windows-1252', 'donÕt say ÒGo.Ó', 'don’t say “Go.”'],
  ['quoted-printable', 'a=20', 'a '],
  ['soft hyphens and characters without width', 'dis\u00adclaim\u200ber', 'disclaimer'],
])('%s is mended', (_, broken, whole) => expect(repair(broken)).toBe(whole));

test.each(['ÓLAFUR', 'AÇÕES', 'Ò', 'São João', 'Être', 'x=2', 'a=20b', '=20th Century=', 'Ñandú', 'Ðorđe'])('"%s" stays as it is', (text) => expect(repair(text)).toBe(text));

test('what was replaced is told with its place', () => {
  const mends: object[] = [];
  repair('ab\u00adc donâ€™t', mends as never);
  expect(mends).toEqual([{ at: 2, length: 1, by: 0 }, { at: 8, length: 3, by: 1 }]);
});

test('a long line of damage is mended in a moment', () => {
  const start = processorTime();
  repair('Ã'.repeat(200_000) + 'â€™'.repeat(50_000));
  expect(processorTime() - start).toBeLessThan(2000);
});
