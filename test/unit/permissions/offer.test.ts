import { expect, test } from 'vitest';
import { KNOWN_ARCHIVES } from '@/utils/archives/known-archives';
import { offerFor } from '@/utils/permissions/offer';
import { EVERYWHERE, FILES } from '@/utils/permissions/origins';

const AO3 = KNOWN_ARCHIVES[0]!;

test.each([
  ['https://archiveofourown.org/works/1', [], 'on', { kind: 'archive', name: AO3.name, origins: AO3.patterns }],
  ['https://web.archive.org/web/2001/http://x.com/', [], 'on', { kind: 'archive', name: 'Wayback Machine', origins: ['*://web.archive.org/*'] }],
  ['https://archiveofourown.org/works/1', AO3.patterns, 'on', undefined],
  ['https://archiveofourown.org/works/1', EVERYWHERE, 'on', undefined],
  ['https://archiveofourown.org.evil.example/works/1', [], 'on', { kind: 'site', name: 'archiveofourown.org.evil.example', origins: ['*://archiveofourown.org.evil.example/*'] }],
  ['http://maris.example/fic.html', [], 'on', { kind: 'site', name: 'maris.example', origins: ['*://maris.example/*'] }],
  ['http://maris.example/fic.html', ['*://maris.example/*'], 'off', undefined],
  ['file:///home/me/fic.txt', [], 'on', { kind: 'files', origins: [FILES] }],
  ['file:///home/me/fic.txt', EVERYWHERE, 'off', { kind: 'files', origins: [FILES] }],
  ['file:///home/me/fic.txt', [FILES], 'off', { kind: 'files-switch' }],
  ['file:///home/me/fic.txt', [FILES], 'on', undefined],
  ['about:config', [], 'on', undefined],
  ['chrome://extensions/', EVERYWHERE, 'on', undefined],
  ['no address', [], 'on', undefined],
] as const)('%s with %j, files %s', (address, granted, files, offer) => {
  expect(offerFor(address, granted, KNOWN_ARCHIVES, files)).toEqual(offer);
});
