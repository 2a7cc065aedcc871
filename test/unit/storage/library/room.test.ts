import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { isNearlyFull, isTight } from '@/utils/storage/library/room';

afterEach(() => vi.unstubAllGlobals());

/** As browsers tell it. */
function give({ permissions, used, most, disk }: { permissions: string[]; used: number; most?: number; disk: { usage: number; quota: number } }): void {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ permissions } as never);
  Object.assign(fakeBrowser.storage.local, { QUOTA_BYTES: most, getBytesInUse: async () => used });
  vi.stubGlobal('navigator', { storage: { estimate: async () => disk } });
}

const ROOMY = { usage: 10, quota: 1000 };

test.each([
  ['half of its allowance', { permissions: [], used: 5_000_000, most: 10_485_760, disk: ROOMY }, false],
  ['nearly all of its allowance', { permissions: [], used: 9_900_000, most: 10_485_760, disk: ROOMY }, true],
  ['more than the allowance, for it has leave', { permissions: ['unlimitedStorage'], used: 60_000_000, most: 10_485_760, disk: ROOMY }, false],
  ['nearly all of the disk that the browser shares out', { permissions: ['unlimitedStorage'], used: 10, most: 10_485_760, disk: { usage: 950, quota: 1000 } }, true],
  ['a storage that tells no bound', { permissions: [], used: 5_000_000, disk: { usage: 0, quota: 0 } }, false],
])('who uses %s', async (_, room, isTold) => {
  give(room);
  expect(await isNearlyFull()).toBe(isTold);
});

test('nine tenths are not yet tight', () => {
  expect([isTight({ used: 90, most: 100 }), isTight({ used: 91, most: 100 }), isTight({ used: 91 })]).toEqual([false, true, false]);
});
