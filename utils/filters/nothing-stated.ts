import type { Header } from '../header/header';

/** A story of which no header was found: nothing is stated. */
export const NOTHING_STATED: Header = { fields: [], authors: [], fandoms: [], pairings: [], warnings: [], folds: [], from: 0, to: 0 };
