import type { RatingLevel } from '../header/header';

/** Levels from mild to strong: an index is their order. */
export const LEVELS: readonly RatingLevel[] = ['general', 'teen', 'mature', 'explicit'];

/**
 * Rating signs, case and hyphens folded away, by level. Sources: MPAA as fans used it, fictionratings.com, Fan Rated (FR…),
 * fanfiktion.de (P…), BBFC, Japanese R15/R18.
 */
export const SIGNS: Readonly<Record<RatingLevel, string>> = {
  general: 'g pg k frc fr7 p6 u p e10',
  teen: 'pg13 pc13 pg12 pg14 pg15 gp13 pg1 k+ t t+ frt frt13 frt15 fr13 fr15 p12 12a nc13 r13',
  mature: 'r m m+ frm fr18 p16 pg16 pg17 pg18 r15 r16 nc15 nc16 ma15 r17',
  explicit: 'nc17 nc18 nc21 nc x xx xxx ma frao fr21 p18 p18avl p18slash r18 r18g r18+ e ao',
};

/** Signs that are also an ordinary letter: only in capitals, and only where nothing else explains them. */
export const SHORT_ONLY = /^(?:u|p|e|x|nc|ao|pg1)$/;

/** Words for a level, in the languages of the lexicons; read only where no sign stands. */
export const WORDS: Readonly<Record<RatingLevel, string>> = {
  general:
    'gen|general|general audiences?|general audience|all ages|any age|everyone|everybody|all audiences|family friendly|pre-?teens?|kids|children|child|worksafe|verde|livre|per tutti|tout public|tous publics|para todos(?: los p[uú]blicos)?|todos? (?:los )?p[uú]blicos?|todo p[uú]blico|todas as idades|alle altersstufen|keine altersbeschr[äa]nkung|ohne altersbeschr[äa]nkung|alle leeftijden|dla wszystkich|для всех|нет возрастных ограничений|全年[龄齡齢](?:向)?',
  teen: 'teens?|teen(?:s|agers?)? and up(?: audiences)?|teenagers?|young adults?|adolescents?|adolescentes|adolescenti|jugendliche|giallo|jongeren|nastolat(?:ki|ków)|подростк(?:и|ов|ам)|nessuno sotto i 13',
  mature:
    'mature|mature (?:readers?|audiences?)|maturo|arancione|lime|limey|lime-?ish|restricted|maduro|j[óo]venes adultos|reif|nicht jugendfrei|volwassen(?:en)?',
  explicit:
    'adults?|adults? only|mature adults?|explicit|expl[ií]cit[oa]|explicite|adultos?|adultes?|adulti|erwachsene|rosso|lemon|smut|smutty|porn|hentai|only for adults|для взрослых|только для взрослых|dla doros[łl]ych|成人向?け?|限制级',
};

/** The page says that there is no rating, which is not the same as saying nothing. */
export const UNRATED =
  /^\W*(?:none|n\/a|nil|-+|–|—)\W*$|\bNR\b|\b(?:unrated|not (?:yet )?rated|no rating|not provided|rating pending|non class[ée]e?|sin clasificar|sem classifica[çc][ãa]o|ohne rating|ohne einstufung)(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])|без рейтинга|未分级/;
