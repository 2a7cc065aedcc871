import { facts } from '../vocabulary/other-languages/facts';
import { warnings } from '../vocabulary/other-languages/warnings';
import type { Languages } from './languages';
import { cs } from './lexicon/cs';
import { de } from './lexicon/de';
import { es } from './lexicon/es';
import { fr } from './lexicon/fr';
import { it } from './lexicon/it';
import { ja } from './lexicon/ja';
import { nl } from './lexicon/nl';
import { pl } from './lexicon/pl';
import { pt } from './lexicon/pt';
import { ru } from './lexicon/ru';
import { zh } from './lexicon/zh';

/** All languages but English, in the order in which a label is looked for. */
export const OTHER_LANGUAGES: Languages = {
  lexicons: [de, es, fr, pt, it, nl, ru, pl, cs, zh, ja],
  words: [facts, warnings],
};
