import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import type { LibraryActions } from '@/components/library/library-state';
import { WorkDetails } from '@/components/library/WorkDetails';
import { NO_UPDATES } from '@/components/updates/updates-state';
import type { Row } from '@/utils/progress/row';
import { speakEnglish } from '../../tools/english';

Object.assign(globalThis, { document: new JSDOM('').window.document });

const ROW: Row = { work: 'w', authors: [], fandoms: [], pairings: [], warnings: [], shelf: 'reading', read: 0, last: 0 };
const edit = vi.fn();
const actions = { edit, updates: {} } as unknown as LibraryActions;
const draw = (row: Row): void => render(<WorkDetails row={row} record={undefined} updates={NO_UPDATES} actions={actions} now={0} />, document.body);
const field = (part: string): HTMLInputElement => document.querySelector(`[data-part="${part}"]`) as HTMLInputElement;

test('what is being typed stays while something else is drawn, and gives way to what is kept', async () => {
  await speakEnglish();
  draw(ROW);
  field('note').value = 'the one with the tramp';
  field('tags').value = 'slow, sad';
  draw({ ...ROW, last: 7 });
  expect([field('note').value, field('tags').value]).toEqual(['the one with the tramp', 'slow, sad']);
  draw({ ...ROW, note: 'the one with the trampoline', tags: ['slow', 'sad'] });
  expect([field('note').value, field('tags').value]).toEqual(['the one with the trampoline', 'slow, sad']);
  draw(ROW);
  expect([field('note').value, field('tags').value]).toEqual(['', '']);
});
