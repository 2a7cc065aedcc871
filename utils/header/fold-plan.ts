import type { Labelled, Passage } from './assemble';
import { mentionsWarning } from './fields/warnings';
import type { FieldName, Fold, Span } from './header';

/** What is folded where it stands. */
const FOLDED: ReadonlySet<FieldName> = new Set(['disclaimer', 'thanks', 'archive', 'feedback', 'beta', 'copyright', 'contact']);
/** Notes are folded where they are long, in UTF-16 units; short ones cost less to read than to open. */
const LONG_NOTES = 400;
/** A passage that is not labelled is folded only where its own words say what it is. */
const WORDING: Partial<Record<FieldName, RegExp>> = {
  disclaimer: /disclaim|belong|\bown(?:s|ed|er|ership|ing)?\b|property|copyright|©|\(c\)|infring|profit|money|\bsue\b|not mine|isn't mine|aren't mine|borrow|permission|\brights\b|geh[öo]r|pertene|apparten|pertenc|принадлеж|toebehor|należ|属于|版权|著作/i,
  thanks: /thank|thanx|dedicat|grateful|acknowledg|\bfor\b.*\bwho\b|hugs|dank|gracias|merci|obrigad|grazie|спасибо|blame/i,
  archive: /archiv|distribut|permission|\bpost(?:ed|ing)?\b|\bask\b/i,
  feedback: /feedback|review|comment|e-?mail|\bc&c\b|critici|flame|let me know/i,
  beta: /\bbeta|proof-?read|edited/i,
  copyright: /©|\(c\)|copyright|rights reserved/i,
  contact: /@|\(at\)|e-?mail|https?:|www\./i,
};

/** How sure a reading without a label must be before anything of it is hidden. */
const MIN_MARGIN = 0.5;
/** Lines after the last label that may still carry a folded passage on, where no blank parts them from it. */
const TAIL = 6;

/** Passages to fold, in page order, neighbours together. A unit that may hold a warning, or that may be story, stays open. */
export function planFolds(fields: readonly Passage[], labelled: readonly Labelled[]): Fold[] {
  const last = lastSureUnit(labelled);
  const kinds = new Map<number, Set<FieldName>>();
  for (const field of fields) for (const index of field.units) kinds.set(index, (kinds.get(index) ?? new Set()).add(field.field));
  const folds: { fields: Set<FieldName>; spans: Span[]; texts: string[]; last: number }[] = [];
  const long = new Set(fields.filter(isLongNote).flatMap(({ units }) => units));
  const first = new Map(fields.flatMap(({ units }) => units.map((unit) => [unit, units[0] as number] as const)));
  const folded = new Set<number>();
  labelled.forEach((each, index) => {
    const fieldsOf = kinds.get(index);
    const goesOn = first.get(index) !== index && folded.has(index - 1) && (index < last || goesOnFrom(labelled[index - 1]?.unit.text ?? '', each.unit, index - last));
    if (!fieldsOf || !mayFold(each, index, fieldsOf, long.has(index), goesOn ? Number.POSITIVE_INFINITY : last)) return;
    folded.add(index);
    const open = folds.at(-1);
    if (open && open.last === index - 1) {
      for (const field of fieldsOf) open.fields.add(field);
      open.spans.push(...each.unit.spans);
      open.texts.push(each.unit.text);
      open.last = index;
    } else folds.push({ fields: new Set(fieldsOf), spans: [...each.unit.spans], texts: [each.unit.text], last: index });
  });
  return folds.map(({ fields: names, spans, texts }) => ({ fields: [...names], spans, text: texts.join('\n') }));
}

/** After the last label only what plainly carries on: no blank above it, or the sentence is not at its end. */
const UNENDED = /[^.!?…"”)\]>*~:;=-]\s*$/;
const goesOnFrom = (above: string, { text, gap }: Labelled['unit'], below: number): boolean =>
  below <= TAIL && (gap === 0 ? !/^["“«]/.test(text) : UNENDED.test(above) && /^[\p{Ll}(]/u.test(text));

const isLongNote = ({ field, value }: Passage): boolean => field === 'notes' && value.length >= LONG_NOTES;

function mayFold({ unit, tag, margin }: Labelled, index: number, fields: ReadonlySet<FieldName>, longNote: boolean, last: number): boolean {
  const foldable = [...fields].every((field) => FOLDED.has(field) || (field === 'notes' && (longNote || fields.size > 1)));
  if (!foldable || mentionsWarning(unit.text)) return false;
  if (unit.label?.match?.fields.some((field) => fields.has(field as FieldName)) && unit.label.separator !== 'none' && unit.label.separator !== 'stop') return true;
  if (last === Number.POSITIVE_INFINITY) return true;
  if (tag === 'notes') return index < last && margin > MIN_MARGIN;
  const wording = WORDING[tag as FieldName];
  return margin > MIN_MARGIN && wording?.test(unit.text) === true;
}

/** The last unit that a known label opens before the story: what stands above it can hardly be story. */
function lastSureUnit(labelled: readonly Labelled[]): number {
  const story = labelled.findIndex(({ tag }) => tag === 'story' || tag === 'chapter');
  const end = story < 0 ? labelled.length : story;
  for (let i = end - 1; i >= 0; i--) {
    const label = labelled[i]?.unit.label;
    if (label?.match && label.separator !== 'none' && label.separator !== 'stop') return i;
  }
  return -1;
}
