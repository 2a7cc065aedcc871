import type { Reading } from './header';
import type { Line } from './line';
import { OTHER_LANGUAGES } from './other-languages';
import { speaksOther } from './other-tongue';
import { readFurther, readHeaders, type Further } from './read-header';

/** Reads a page's first lines with English, and with all other languages where it speaks one. */
export const readLines = (lines: readonly Line[], pageTitle: string): Reading => readHeaders(lines, { pageTitle, ...languagesOf(lines) });

/** Looks for one more header among lines further down. */
export const readLinesBelow = (lines: readonly Line[]): Further => readFurther(lines, languagesOf(lines));

const languagesOf = (lines: readonly Line[]): { languages?: typeof OTHER_LANGUAGES } => (speaksOther(lines) ? { languages: OTHER_LANGUAGES } : {});
