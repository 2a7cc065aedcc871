import type { Header } from '../header/header';
import { identify } from './identify';
import { bare, hashOf } from './text-key';

/**
 * What a choice about a story is kept under, so that its other pages know of it: the work's key, and title with author, by which
 * a hand-made site's parts are known. A title alone is no key.
 */
export function choiceKeys(address: string, header?: Header): string[] {
  const { work } = identify({ address, header });
  const [title, authors] = [bare(header?.title ?? ''), (header?.authors ?? []).map(bare).join(',')];
  return title && authors ? [work, `named:${hashOf(`${title}|${authors}`)}`] : [work];
}
