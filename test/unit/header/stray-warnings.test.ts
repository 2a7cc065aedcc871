import { describe, expect, test } from 'vitest';
import type { TraceLine } from '../../../utils/header/header';
import { strayWarnings } from '../../../utils/header/stray-warnings';

const line = (at: number, text: string, readAs: TraceLine['readAs'], clue: TraceLine['because']['clue'] = 'label'): TraceLine => ({ line: at, text, readAs, because: { clue, score: 1 } });

describe('a lone warning at the opening of a text', () => {
  test('is kept, with what it denies', () => {
    const header = strayWarnings({ trace: [line(0, 'gull said:', ['before'], 'place'), line(2, 'Content warnings: torture, no rape', ['warnings']), line(3, 'You go down.', ['story'], 'place')] });
    expect(header?.warnings.map(({ id, stated }) => `${stated} ${id}`)).toEqual(['present torture', 'absent non-con']);
    expect([header?.from, header?.to]).toEqual([2, 3]);
  });

  test.each([
    ['a line of the story', [line(0, 'He had been tortured once.', ['story'], 'words')]],
    ['words without a label', [line(0, 'There was blood on the stair.', ['warnings'], 'words')]],
    ['a line far down', [line(400, 'Warnings: torture', ['warnings'])]],
    ['a label with nothing under it', [line(0, 'Warnings:', ['warnings'])]],
    ['nothing', []],
  ])('%s is none', (_name, trace) => expect(strayWarnings({ trace })).toBeUndefined());
});
