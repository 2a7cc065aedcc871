import { COARSE_FEATURES, FEATURES } from './weights';

/** How many clues speak to single tags; those after them speak to groups of tags. */
let fine = 0;
let index: Map<string, number> | undefined;

/** The place of each clue: those to single tags first, then those to groups of tags. */
export function clueIndex(): ReadonlyMap<string, number> {
  if (index) return index;
  index = new Map();
  for (const name of FEATURES.split('|')) index.set(name, fine++);
  let at = fine;
  for (const name of COARSE_FEATURES.split('|')) index.set(name, at++);
  return index;
}

/** The first place of a clue to groups of tags. */
export function firstCoarse(): number {
  clueIndex();
  return fine;
}
