import type { Labelled } from './assemble';
import { isField } from './tags';

/** Labels that open a header rather than close a story. */
const OPENERS: ReadonlySet<string> = new Set(['title', 'author', 'title+author']);
const MIN_FRESH = 3;
/** A paragraph of at least so many UTF-16 units below the last label can be a whole drabble. */
const DRABBLE = 100;

/** Units from `from` up to, not including, `to`. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/**
 * Parts a page of several stories. A further header begins with a title or a byline: after story text, or where a second title
 * is labelled below a header that has one and a paragraph of its own.
 */
export function splitHeaders(labelled: readonly Labelled[]): Block[] {
  const starts: number[] = [0];
  let sawField = false;
  let sawStory = false;
  labelled.forEach(({ tag }, i) => {
    if (tag === 'story') sawStory = sawStory || sawField;
    else if (isField(tag)) {
      if ((sawStory && opensFresh(labelled, i)) || repeatsTitle(labelled, starts.at(-1) as number, i)) {
        starts.push(i);
        sawStory = false;
      }
      sawField = true;
    }
  });
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? labelled.length }));
}

function opensFresh(labelled: readonly Labelled[], at: number): boolean {
  const kinds = new Set<string>();
  for (let i = at; i < labelled.length; i++) {
    const { tag } = labelled[i] as Labelled;
    if (tag === 'story' || tag === 'chapter') break;
    if (isField(tag)) kinds.add(tag);
  }
  return kinds.size + (kinds.has('title+author') ? 1 : 0) >= MIN_FRESH && [...kinds].some((kind) => OPENERS.has(kind));
}

const isLabelledTitle = ({ tag, unit }: Labelled): boolean => tag === 'title' && unit.label?.match?.fields[0] === 'title' && unit.label.separator !== 'none';
const isDrabble = (each: Labelled | undefined): boolean => each !== undefined && !each.unit.label?.match && each.unit.text.length >= DRABBLE;

function repeatsTitle(labelled: readonly Labelled[], from: number, at: number): boolean {
  if (!isLabelledTitle(labelled[at] as Labelled) || !isDrabble(labelled[at - 1])) return false;
  const above = labelled.slice(from, at);
  return above.some(isLabelledTitle) && new Set(above.map(({ tag }) => tag).filter(isField)).size >= MIN_FRESH;
}

/** In a block that another header follows, the paragraphs below its last label are its story, whatever they were read as. */
export function partStories(own: readonly Labelled[], isFollowed: boolean): readonly Labelled[] {
  if (!isFollowed || own.some(({ tag }) => tag === 'story')) return own;
  const last = own.findLastIndex(({ unit }) => unit.label?.match !== undefined);
  return own.map((each, i) => (i > last && isDrabble(each) ? { ...each, tag: 'story' as const } : each));
}
