import type { KnownArchive } from '../archives/known-archives';
import { FILES, isCovered, originFor } from './origins';

/** The browser's own switch for files: whatever was granted, extensions read none while it is off. */
export type FileSwitch = 'on' | 'off';

/** What could be turned on so that Flyleaf sees a page by itself. `files-switch` is not ours to turn. */
export type Offer =
  | { readonly kind: 'archive'; readonly name: string; readonly origins: readonly string[] }
  | { readonly kind: 'site'; readonly name: string; readonly origins: readonly string[] }
  | { readonly kind: 'files'; readonly origins: readonly string[] }
  | { readonly kind: 'files-switch' };

export const archiveOf = (address: string, archives: readonly KnownArchive[]): KnownArchive | undefined => archives.find(({ patterns }) => isCovered(address, patterns));

function ofFile(address: string, granted: readonly string[], files: FileSwitch): Offer | undefined {
  if (!isCovered(address, granted)) return { kind: 'files', origins: [FILES] };
  return files === 'off' ? { kind: 'files-switch' } : undefined;
}

/** `undefined` where Flyleaf sees the page already, and for pages that no extension may read. */
export function offerFor(address: string, granted: readonly string[], archives: readonly KnownArchive[], files: FileSwitch): Offer | undefined {
  if (address.startsWith('file:')) return ofFile(address, granted, files);
  const origin = originFor(address);
  if (origin === undefined || isCovered(address, granted)) return undefined;
  const archive = archiveOf(address, archives);
  if (archive) return { kind: 'archive', name: archive.name, origins: archive.patterns };
  return { kind: 'site', name: new URL(address).hostname, origins: [origin] };
}
