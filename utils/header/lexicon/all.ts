import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { createLookup } from './lookup';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { zh } from './zh';

/** Labels of every language at once: mixed pages ("Titre: … / Rating: R") are the normal case. English is asked first. */
export const lookup = createLookup([en, de, es, fr, pt, it, nl, ru, pl, cs, zh, ja]);
