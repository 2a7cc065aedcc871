import { describe, expect, test } from 'vitest';
import { cardWarnings } from '@/utils/card/card-warnings';
import type { HeaderField, Warning } from '@/utils/header/header';

const warning = (id: string, stated: Warning['stated'] = 'present', rest: Partial<Warning> = {}): Warning => ({ id, stated, raw: id, ...rest });
const field = (value: string): HeaderField => ({ field: 'warnings', label: 'Warnings', value, spans: [], because: { clue: 'label', score: 1 } });
const stated = (warnings: readonly Warning[], fields: readonly HeaderField[] = []) => cardWarnings({ warnings, fields }, 'full').stated;

describe('what is stated', () => {
  test.each([
    ['nothing', []],
    ['none', [warning('none')]],
    ['refused', [warning('chose-not-to-warn')]],
    ['hidden', [warning('hidden')]],
    ['absent', [warning('sexual-content', 'absent')]],
    ['some', [warning('character-death')]],
    ['some', [warning('chose-not-to-warn'), warning('violence')]],
    ['refused', [warning('violence', 'absent'), warning('chose-not-to-warn')]],
    ['none', [warning('none'), warning('violence', 'absent')]],
  ] as const)('is "%s"', (expected, warnings) => {
    expect(stated(warnings)).toBe(expected);
  });

  test.each([
    ['hidden', [warning('hidden'), warning('other')]],
    ['refused', [warning('chose-not-to-warn'), warning('violence')]],
    [undefined, [warning('none'), warning('violence')]],
    [undefined, [warning('hidden')]],
    [undefined, [warning('hidden'), warning('violence', 'absent')]],
  ] as const)('beside a warning, "%s" is said as well: the warning is not all that there may be', (expected, warnings) => {
    expect(cardWarnings({ warnings, fields: [] }, 'full').beside).toBe(expected);
  });

  test('is never "nothing" where the author wrote a warning that we did not understand', () => {
    const { stated: said, present, written } = cardWarnings({ warnings: [], fields: [field('here be dragons')] }, 'full');
    expect([said, present, written]).toEqual(['some', [{ id: 'other' }], ['here be dragons']]);
  });

  test('is "nothing" where the label has no words after it', () => {
    expect(stated([], [field('---')])).toBe('nothing');
  });
});

describe('what is shown', () => {
  test('keeps presence and absence apart', () => {
    const { present, absent } = cardWarnings({ warnings: [warning('violence'), warning('sexual-content', 'absent')], fields: [] }, 'full');
    expect([present, absent]).toEqual([[{ id: 'violence' }], [{ id: 'sexual-content' }]]);
  });

  test.each([
    [['mild', 'graphic'], { id: 'violence', degree: 'graphic' }],
    [['implied', undefined], { id: 'violence' }],
    [[undefined, 'mild'], { id: 'violence' }],
    [['graphic', 'mild'], { id: 'violence', degree: 'graphic' }],
  ] as const)('shows a warning once, at its strongest: %j', (degrees, expected) => {
    const warnings = degrees.map((degree) => warning('violence', 'present', degree ? { degree } : {}));
    expect(cardWarnings({ warnings, fields: [] }, 'full').present).toEqual([expected]);
  });

  test('puts warnings in groups without telling which', () => {
    const { groups } = cardWarnings({ warnings: [warning('torture'), warning('gore'), warning('suicide'), warning('never-heard-of')], fields: [] }, 'groups');
    expect(groups).toEqual(['violence', 'harm', 'other']);
  });

  test("gives the author's words once each", () => {
    const warnings = [warning('violence', 'present', { raw: 'blood and guts' }), warning('gore', 'present', { raw: 'blood and guts' })];
    expect(cardWarnings({ warnings, fields: [] }, 'full').written).toEqual(['blood and guts']);
  });
});
