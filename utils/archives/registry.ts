import { adultFanfiction } from './adult-fanfiction';
import { automatedArchive } from './automated-archive';
import { efiction } from './efiction';
import { ffn } from './ffn';
import { gossamer } from './gossamer';
import { homePage } from './home-page';
import { journal } from './journal';
import { mail } from './mail';
import { mediaminer } from './mediaminer';
import { plain } from './plain-source';
import { royalRoad } from './royal-road';
import { otw } from './otw';
import type { Adapter, ListedEntry, Source } from './source';
import { usenet } from './usenet';
import { wattpad } from './wattpad';
import { xenforo } from './xenforo';

/** The archive families, the surest first. A new family is one file and one line here. */
export const ADAPTERS: readonly Adapter[] = [otw, efiction, ffn, xenforo, royalRoad, wattpad, mediaminer, adultFanfiction, journal, mail, gossamer, automatedArchive, usenet, plain, homePage];

/** `address` is of the original (`originalUrl`) where the page is a copy. */
export function adapterFor(document: Document, address: URL | undefined): Adapter | undefined {
  return ADAPTERS.find((adapter) => adapter.recognises(document, address));
}

/** All entries of a source, however it gives them. */
export const entriesOf = ({ entries, eachEntry }: Source): Iterable<ListedEntry> => eachEntry?.() ?? entries;

/** What the page's archive says of it; `undefined` where no family knows the page, or where it can't be read. */
export function sourceOf(document: Document, address: URL | undefined): Source | undefined {
  try {
    return adapterFor(document, address)?.readSource(document, address);
  } catch {
    // A page that breaks an adapter is read as any other page.
    return undefined;
  }
}
