import { en } from './en';
import type { Lexicon } from './lexicon';
import { createLookup, type Lookup } from './lookup';

const english = createLookup([en]);
const others = new WeakMap<readonly Lexicon[], Lookup>();

/** Looks labels up in English, and in the other lexicons where they are given: mixed pages ("Titre: … / Rating: R") are the normal case. */
export function lookupIn(more: readonly Lexicon[] | undefined): Lookup {
  if (!more) return english;
  const known = others.get(more);
  if (known) return known;
  const lookup = createLookup([en, ...more]);
  others.set(more, lookup);
  return lookup;
}
