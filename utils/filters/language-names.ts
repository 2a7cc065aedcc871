import { fold } from '../text/fold';

/** What languages are called, in English and by themselves, folded; the code is ISO 639-1. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'english|eng', de: 'german|deutsch', fr: 'french|francais', es: 'spanish|espanol|castellano', pt: 'portuguese|portugues|portugues brasileiro', it: 'italian|italiano',
  nl: 'dutch|nederlands', ru: 'russian|русский', pl: 'polish|polski', cs: 'czech|cestina|cesky', zh: 'chinese|中文|中文-普通话 國語|中文-普通话', ja: 'japanese|日本語', ko: 'korean|한국어',
  sv: 'swedish|svenska', da: 'danish|dansk', no: 'norwegian|norsk', fi: 'finnish|suomi', hu: 'hungarian|magyar', tr: 'turkish|turkce', uk: 'ukrainian|українська', vi: 'vietnamese|tieng viet',
  id: 'indonesian|bahasa indonesia', he: 'hebrew|עברית', ar: 'arabic|العربية', el: 'greek|ελληνικα', ro: 'romanian|romana', ca: 'catalan|catala', la: 'latin|latina', tl: 'filipino|tagalog', th: 'thai|ไทย',
};
const CODE_OF = new Map(Object.entries(NAMES).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)));
const CODE = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/;

/** "German", "Deutsch", "de" and "de-AT" are all "de"; `undefined` for what is no language that we know. */
export function languageCode(text: string): string | undefined {
  const name = fold(text);
  return CODE_OF.get(name) ?? CODE.exec(name)?.[1];
}
