import { journal } from './journal';
import { mail } from './mail';
import type { Adapter } from './source';
import { usenet } from './usenet';

/** Journals, mailing lists and newsgroups: stories that were posted as letters and entries. */
export const LETTERS: readonly Adapter[] = [journal, mail, usenet];
