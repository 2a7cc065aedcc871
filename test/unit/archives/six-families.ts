import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adultFanfiction } from '../../../utils/archives/adult-fanfiction';
import { ffn } from '../../../utils/archives/ffn';
import { originalUrl } from '../../../utils/archives/links';
import { mediaminer } from '../../../utils/archives/mediaminer';
import { royalRoad } from '../../../utils/archives/royal-road';
import type { Adapter } from '../../../utils/archives/source';
import { wattpad } from '../../../utils/archives/wattpad';
import { xenforo } from '../../../utils/archives/xenforo';
import { parseText } from '../../tools/read-file';

export const ADAPTERS: readonly Adapter[] = [ffn, xenforo, mediaminer, adultFanfiction, royalRoad, wattpad];

const FOLDER = join(import.meta.dirname, '../../pages');

/** A page under `test/pages`. */
export interface ArchivePage {
  readonly slug: string;
  readonly html: string;
  readonly address: URL | undefined;
}

/** All pages whose folder opens with one of `families`; every page where none is named. */
export function pagesOf(...families: readonly string[]): ArchivePage[] {
  const slugs = readdirSync(FOLDER).filter((slug) => families.length === 0 || families.some((family) => slug.startsWith(`${family}--`)));
  return slugs.flatMap((slug) => {
    const [source, address] = [join(FOLDER, slug, 'source.html'), join(FOLDER, slug, 'address.txt')];
    if (!existsSync(source)) return [];
    return [{ slug, html: readFileSync(source, 'utf8'), address: existsSync(address) ? originalUrl(readFileSync(address, 'utf8').trim()) : undefined }];
  });
}

export const parse = (html: string): Document => parseText(html, false);

/** A page of only these nodes. */
export const pageOf = (body: string, head = ''): Document => parse(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`);
