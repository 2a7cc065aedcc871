import { fold } from '../text/fold';
import type { Line } from './line';

/** Lines and UTF-16 units of each that are looked at: the header and the opening of the story. */
const LINES = 120;
const UNITS = 600;
/** Letters of other scripts, kana and Han included. */
const OTHER_SCRIPT = /[\u0370-\u04ff\u3040-\u30ff\u3400-\u9fff]/g;
/** Everyday words of German, Spanish, French, Portuguese, Italian, Dutch, Polish and Czech that are no English words. */
const OTHER_WORDS = new Set(
  ('und der das nicht ist mit von ein eine sich auf ich que los las una por con para del pero les des est pas une dans pour qui ' +
    'nao não um os em ao nos uma com mais seu che di il per non del della sono het een niet van zijn dat nie jest się sie sa je ktere').split(' '),
);
const WORD = /[a-zà-ɏ]+/g;
const ACCENTED = /[à-ɏ]/;
/** Labels that no English page has, folded: one of them is enough. */
const OTHER_LABELS = new Set(
  ('titel titre titulo titolo tytul autorin autor autora autore autorka auteur auteure autrice inhalt zusammenfassung resumen resumo riassunto samenvatting streszczenie ' +
    'warnung warnungen avisos aviso advertencia advertencias avertissement avertissements avvertimento avvertimenti avvertenze waarschuwing waarschuwingen ostrzezenie ostrzezenia ' +
    'altersfreigabe clasificacion classificacao classement personajes personagens personnages personaggi personages paarung pareja parejas casal koppel genero genere gatunek ' +
    'kapitel capitulo capitolo chapitre hoofdstuk rozdzial estado stato statut haftungsausschluss zastrzezenie remerciements agradecimientos agradecimentos ringraziamenti').split(' '),
);
/** "Autora: ", "<b>Titre</b> : ": a word before a colon. */
const LABEL = /^[\s*[(~-]{0,4}([A-Za-zÀ-ɏ]{5,18})\s?[\])*]?\s?:/;
/** So many letters of another script, or such a share of other languages' everyday words, and English alone will not do. */
const MIN_LETTERS = 8;
const MIN_WORDS = 4;
const MIN_SHARE = 0.04;

/** Whether a page holds another language than English, so that its labels and words are wanted. Cheap: it looks at the head alone. */
export function speaksOther(lines: readonly Line[]): boolean {
  let letters = 0;
  let words = 0;
  let others = 0;
  for (const { text } of lines.slice(0, LINES)) {
    const head = text.slice(0, UNITS);
    const label = LABEL.exec(head)?.[1];
    if (label !== undefined && OTHER_LABELS.has(fold(label))) return true;
    letters += head.match(OTHER_SCRIPT)?.length ?? 0;
    for (const word of head.toLowerCase().match(WORD) ?? []) {
      words++;
      if (OTHER_WORDS.has(word) || ACCENTED.test(word)) others++;
    }
    if (letters >= MIN_LETTERS) return true;
  }
  return others >= MIN_WORDS && others > words * MIN_SHARE;
}
