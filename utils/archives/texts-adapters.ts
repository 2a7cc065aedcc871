import { automatedArchive } from './automated-archive';
import { gossamer } from './gossamer';
import { homePage } from './home-page';
import { plain } from './plain-source';
import type { Adapter } from './source';

/** Plain texts and pages made by hand: their stories bring their own headers. */
export const TEXTS: readonly Adapter[] = [gossamer, automatedArchive, plain, homePage];
