import { type DateOrder, dateOrderOf, isoDate } from './dates';
import type { FieldName } from '../header/header';
import type { Labelled } from './texts';
import { textsOf } from './texts';
import type { ListedEntry, Stated } from './source';

type Kind = FieldName | 'chapters' | 'complete' | 'published' | 'updated' | 'passing' | 'of-series';

/** The labels of eFiction's own templates and of its skins, in the languages that they come in; lower case. Classes of tags have labels that each archive chose. */
const LABELS: Readonly<Partial<Record<Kind, string>>> = {
  summary: 'summary|story summary|zusammenfassung|inhalt|résumé|resumen|sumario|riassunto|trama|samenvatting|sinopse|описание',
  rating: 'rated|rating|rating and advisories|rating and advisories (required)|eingestuft|altersfreigabe|classé|clasificación|classificazione|рейтинг',
  category: 'categories|category|kategorie|kategorien|catégories|categorías|categorie|genre|genres|genere|genre(s)|story type|type|types|tropes|keywords|tags|universe|era|timeline',
  characters: 'characters|character|charaktere|personnages|personajes|personaggi|main characters|персонажи',
  pairing: 'pairing|pairings|relationship|relationships|ship|ships|couple|couples|coppie|paare',
  fandom: 'fandom|fandoms',
  warnings: 'warnings|warning|content warnings|content warnings (optional)|advisories|warnungen|warnung|avertissements|advertencias|avvertimenti|avisos|предупреждения',
  challenge: 'challenges|challenge|herausforderung|herausforderungen|défis|retos',
  series: 'series|serie|parent series|série|serien',
  length: 'word count|words|wörter|mots|palabras|parole|palavras|wordcount',
  chapters: 'chapters|chapter|kapitel|chapitres|capítulos|capitoli|hoofdstukken|главы',
  complete: 'completed|complete|abgeschlossen|terminée|terminé|completa|completo|completata|voltooid|concluído|завершён',
  published: 'published|veröffentlicht|publié|publicado|pubblicata|posted|added|submitted',
  updated: 'updated|aktualisiert|mis à jour|actualizado|aggiornata|last updated|modified',
  passing: 'read|reads|read count|hits|gelesen|reviews|likes|lu|leído|letta|hitcount|score',
  'of-series': 'open|offen|stories|geschichten',
};
const KINDS: ReadonlyMap<string, Kind> = new Map(Object.entries(LABELS).flatMap(([kind, words]) => words.split('|').map((word) => [word, kind as Kind] as const)));

/** For reading labels that stand in no markup. */
export const KNOWN_LABELS: ReadonlySet<string> = new Set(KINDS.keys());

const WARNS = /warn|advisor|squick|content note/i;
/** A label that an archive gave to a class of tags of its own: its values link to that class. */
const CLASS_LINK = /type=class|browse\.php|categories\.php/;

/** What a label stands for; `undefined` for one that says nothing of the story. */
export function kindOf({ label, links }: Labelled): Kind | undefined {
  const known = KINDS.get(label.toLowerCase());
  if (known) return known;
  if (links.length === 0 || !links.every((link) => CLASS_LINK.test(link.getAttribute('href') ?? ''))) return undefined;
  return WARNS.test(label) ? 'warnings' : 'category';
}

const LISTS: ReadonlySet<Kind> = new Set(['category', 'characters', 'pairing', 'fandom', 'warnings', 'challenge', 'series']);
/** What eFiction sets where a field is empty. Of warnings it is kept: the page says so. */
const NONE = /^(?:none|keine?|aucune?s?|ninguna?|nessuna?|nenhuma?|нет)$/i;
/** The text after a rating: "[Reviews - 3]", a star. */
const AFTER_RATING = /\s*(?:\[|•|\bReviews?\b).*$/i;

function valuesOf(kind: Kind, { text, links }: Labelled): string[] {
  const values = LISTS.has(kind) ? listOf(text, textsOf(links)) : [kind === 'rating' ? text.replace(AFTER_RATING, '') : text];
  return values.filter((value) => value !== '' && (kind === 'warnings' || !NONE.test(value)));
}

/** The links where they are all there is, or the pieces between commas. */
function listOf(text: string, linked: readonly string[]): readonly string[] {
  const rest = linked.reduce((left, value) => left.replace(value, ''), text);
  return linked.length > 0 && !/[\p{L}\p{N}]/u.test(rest) ? linked : text.split(/\s*[,;]\s+/);
}

const YES = /^(?:yes|completed?|ja|igen|oui|s[iíì]|sim|да|tak)\b/i;
const NO = /^(?:no|nein|nem|non|não|nee|нет|nie|in[- ]progress|wip)\b/i;

/** All that labels say of one story. */
export type Labels = Pick<ListedEntry, 'chapters' | 'complete' | 'published' | 'updated'> & { readonly stated: readonly Stated[]; readonly isSeries: boolean };

/** The dates of a page in the order that it writes them in. */
export const orderOf = (labelled: readonly Labelled[]): DateOrder => dateOrderOf(labelled.filter((each) => ['published', 'updated'].includes(kindOf(each) ?? '')).map(({ text }) => text));

/** Of a label that comes twice the first holds: what follows may be another block's. */
export function readLabels(labelled: readonly Labelled[], order: DateOrder = orderOf(labelled)): Labels {
  const first = (kind: Kind): string | undefined => labelled.find((each) => kindOf(each) === kind)?.text;
  const stated: Stated[] = [];
  const seen = new Set<string>();
  for (const each of labelled) {
    const kind = kindOf(each);
    if (!kind || !isField(kind) || seen.has(each.label.toLowerCase())) continue;
    seen.add(each.label.toLowerCase());
    const values = valuesOf(kind, each);
    if (values.length) stated.push({ field: kind, label: each.label, values });
  }
  const posted = /\d+/.exec(first('chapters') ?? '')?.[0];
  const complete = completeOf(first('complete'));
  const [published, updated] = [isoDate(first('published'), order), isoDate(first('updated'), order)];
  return {
    stated,
    isSeries: labelled.some((each) => kindOf(each) === 'of-series'),
    ...(posted !== undefined && { chapters: { posted: Number(posted), ...(complete && { total: Number(posted) }) } }),
    ...(complete !== undefined && { complete }),
    ...(published !== undefined && { published }),
    ...(updated !== undefined && { updated }),
  };
}

const NO_FIELDS: ReadonlySet<Kind> = new Set(['chapters', 'complete', 'published', 'updated', 'passing', 'of-series']);
const isField = (kind: Kind): kind is FieldName => !NO_FIELDS.has(kind);

function completeOf(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  return YES.test(text) ? true : NO.test(text) ? false : undefined;
}
