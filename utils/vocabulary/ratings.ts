import type { RatingLevel } from '../header/header';
import { learnWords } from './known-words';

/** Levels from mild to strong: an index is their order. */
export const LEVELS: readonly RatingLevel[] = ['general', 'teen', 'mature', 'explicit'];

/**
 * Rating signs, case and hyphens folded away, by level. Sources: MPAA as fans used it, fictionratings.com, Fan Rated (FR…),
 * fanfiktion.de (P…), BBFC, Japanese R15/R18, Italian VM14/VM18, Portuguese M/16.
 */
export const SIGNS: readonly string[] = [
  'g pg k frc fr7 p6 u p e10',
  'pg13 pc13 pg12 pg14 pg15 gp13 pg1 k+ t t+ frt frt13 frt15 fr13 fr15 p12 12a tv14 nc13 r13 vm14 vm12 m12 m13 m14',
  'r m m+ frm fr18 p16 pg16 pg17 pg18 r15 r16 nc15 nc16 ma15 r17 m15 m16 vm16',
  'nc17 nc18 nc21 nc x xx xxx ma frao fr21 p18 r18 r18g r18+ e ao vm18 m18 m17',
];

/** Signs that are also an ordinary letter: only where nothing else explains them. */
export const SHORT_ONLY = 'u p e x nc ao pg1';

/** Phrases for a level, folded; read only where no sign stands. `unrated`: the page says that there is no rating. */
learnWords({
  ratings: {
    general: 'gen|general|general audience|general audiences|all ages|any age|all readers|everyone|everybody|all audiences|family friendly|pre teen|preteen|pre teens|kids|children|child|worksafe|family|family viewing|safe for work|suitable for work|sfw|suitable for all',
    teen: 'teen|teens|teenager|teenagers|young adult|young adults|adolescents|teen and up|teen+|teens+',
    mature: 'mature|mature readers|mature audiences|lime|limey|restricted',
    explicit: 'adult|adults|adult+|adult++|nsfw|not safe for work|adults only|adult only|mature adult|mature adults|explicit|lemon|smut|smutty|porn|hentai',
    unrated: 'unrated|not rated|not yet rated|no rating|not provided|rating pending',
  },
});
