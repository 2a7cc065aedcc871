import { isOfAdultFanfiction } from './adult-fanfiction';
import { isOfAutomatedArchive } from './automated-archive';
import { isOfEfiction } from './efiction';
import { isOfFfn } from './ffn';
import { isOfGossamer } from './gossamer';
import { isOfHomePage } from './home-page';
import { isOfJournal } from './journal';
import { isOfMail } from './mail';
import { isOfMediaminer } from './mediaminer';
import { isOfOtw } from './otw';
import { isOfPlainText } from './plain-source';
import { isOfRoyalRoad } from './royal-road';
import type { Family } from './source';
import { isOfUsenet } from './usenet';
import { isOfWattpad } from './wattpad';
import { isOfXenforo } from './xenforo';

/** Adapters lie in files of which a page gets the one that it needs: archives of works, other sites, journals and mail, texts and hand-made pages. */
export type AdapterGroup = 'works' | 'sites' | 'letters' | 'texts';

interface Tell {
  readonly family: Family;
  readonly group: AdapterGroup;
  readonly isOf: (document: Document, address: URL | undefined) => boolean;
}

/** How each family is told, the surest first. The reader carries this alone; what reads a family's pages comes when one is met. */
const TELLS: readonly Tell[] = [
  { family: 'otw', group: 'works', isOf: isOfOtw },
  { family: 'efiction', group: 'works', isOf: isOfEfiction },
  { family: 'ffn', group: 'works', isOf: isOfFfn },
  { family: 'xenforo', group: 'sites', isOf: isOfXenforo },
  { family: 'royal-road', group: 'sites', isOf: isOfRoyalRoad },
  { family: 'wattpad', group: 'sites', isOf: isOfWattpad },
  { family: 'mediaminer', group: 'sites', isOf: isOfMediaminer },
  { family: 'adult-fanfiction', group: 'sites', isOf: isOfAdultFanfiction },
  { family: 'journal', group: 'letters', isOf: isOfJournal },
  { family: 'mail', group: 'letters', isOf: isOfMail },
  { family: 'gossamer', group: 'texts', isOf: isOfGossamer },
  { family: 'automated-archive', group: 'texts', isOf: isOfAutomatedArchive },
  { family: 'usenet', group: 'letters', isOf: isOfUsenet },
  { family: 'plain', group: 'texts', isOf: isOfPlainText },
  { family: 'home-page', group: 'texts', isOf: isOfHomePage },
];

/** The family that a page is of, and the file that reads it; `undefined` for any other page, and for one that breaks the question. */
export function familyOf(document: Document, address: URL | undefined): Pick<Tell, 'family' | 'group'> | undefined {
  try {
    return TELLS.find(({ isOf }) => isOf(document, address));
  } catch {
    return undefined;
  }
}
