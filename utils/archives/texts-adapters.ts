import { automatedArchive } from './automated-archive';
import { gossamer } from './gossamer';
import { homePage } from './home-page';
import { journal } from './journal';
import { mail } from './mail';
import { plain } from './plain-source';
import type { Adapter } from './source';
import { usenet } from './usenet';

/** Journals, mail, plain texts and pages made by hand: their stories bring their own headers. */
export const TEXTS: readonly Adapter[] = [journal, mail, gossamer, automatedArchive, usenet, plain, homePage];
