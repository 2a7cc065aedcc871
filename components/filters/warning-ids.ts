/** Canonical warnings that a rule may name, in the order that a person looks for them. */
export const WARNING_IDS: readonly string[] = [
  'character-death', 'death', 'graphic-violence', 'violence', 'gore', 'torture', 'non-con', 'dub-con', 'underage', 'incest', 'abuse', 'child-abuse', 'self-harm', 'suicide', 'eating-disorder', 'drug-use',
  'alcohol', 'language', 'sexual-content', 'slash', 'femslash', 'het', 'bdsm', 'kink', 'mpreg', 'infidelity', 'pregnancy-loss', 'mental-illness', 'slurs', 'horror', 'angst', 'unhappy-ending', 'au',
  'out-of-character', 'spoilers', 'dark', 'humor', 'fluff', 'other', 'none',
];
