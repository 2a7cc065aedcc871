import type { LinesAsk } from '../archives/read-document';
import type { ArchiveFacts } from '../archives/source';
import type { Header, Reading, StoryStart } from './header';
import type { Line } from './line';
import { mergeHeaders } from './merge-headers';
import { readLines } from './read-lines';
import { readNotes } from './read-notes';
import { readStated, unitedWarnings } from './read-stated';
import { strayWarnings } from './stray-warnings';

/** Lines of a page whose archive is known. */
export interface SourceLines {
  readonly lines: readonly Line[];
  /** The line at which the story's text begins: above it stand the author's notes. */
  readonly textFrom: number;
  readonly pageTitle: string;
  readonly facts: ArchiveFacts;
}

const START = 80;

/** The story never begins in the notes above it. */
function startIn(lines: readonly Line[], textFrom: number, read: StoryStart | undefined): StoryStart | undefined {
  if (read && read.line >= textFrom) return read;
  const [first] = lines.slice(textFrom);
  return first && { line: textFrom, from: 0, startsWith: lines.slice(textFrom, textFrom + START).map(({ text }) => text).join(' ').slice(0, START) };
}

/** Whether the author set a label of a header's into the text itself. */
const isWithin = ({ headers }: Reading, textFrom: number): boolean =>
  headers.some(({ fields }) => fields.some(({ label, spans }) => label !== '' && spans.some(({ line }) => line >= textFrom)));

/** What the author wrote. Where the archive names the story and the text opens with no label, the text is all story: only the notes above it count, and what it warns of. */
function readOwn(lines: readonly Line[], textFrom: number, pageTitle: string, archive: Header): Reading {
  const read = readLines(lines, pageTitle);
  if (read.kind === 'fic' && (archive.title === undefined || isWithin(read, textFrom))) return read;
  const { story: _, ...above } = read;
  // A page that nothing but its layout knows is no story for a word of warning.
  const own = besides(readNotes(lines.slice(0, textFrom)), archive.fields.length > 0 ? strayWarnings(read) : undefined);
  return own ? { ...above, kind: 'fic', headers: [own] } : { ...above, headers: [] };
}

function besides(notes: Header | undefined, stray: Header | undefined): Header | undefined {
  if (!notes || !stray) return notes ?? stray;
  const fields = [...notes.fields, ...stray.fields.filter(({ value }) => !notes.fields.some((own) => value.includes(own.value)))];
  return { ...notes, fields, warnings: unitedWarnings([...notes.warnings, ...stray.warnings]) };
}

/** Reads a page of a known archive: what the archive labels, what the author wrote into notes and text, and last what is only guessed, as one header. */
export function readSource({ lines, textFrom, pageTitle, facts }: SourceLines): Reading {
  const archive = readStated({ ...facts, stated: facts.stated.filter(({ guess }) => !guess) });
  const read = readOwn(lines, textFrom, archive.title === undefined ? pageTitle : '', archive);
  const inner = read.kind === 'fic' ? read.headers : [];
  // A journal's or a list's page need not be a story's: where the archive only guesses, the text decides.
  const isSure = facts.chapter !== undefined || facts.stated.some(({ guess }) => !guess);
  if (!isSure && inner.length === 0) return read.kind === 'fic' ? { ...read, kind: 'none' } : read;
  const [first, ...others] = inner;
  const guessed = readStated({ stated: facts.stated.filter(({ guess }) => guess) });
  const stated = first ? mergeHeaders(archive, first) : archive;
  const story = startIn(lines, textFrom, read.story);
  return {
    kind: 'fic',
    headers: [guessed.fields.length ? { ...mergeHeaders(stated, guessed), folds: stated.folds, from: stated.from, to: stated.to } : stated, ...others],
    ...(story && { story }),
    entries: [],
    trace: read.trace,
    ...(read.readTo !== undefined && { readTo: read.readTo }),
  };
}

/** Reads what a page sent: a page of a known archive, or any other. */
export const readAsk = ({ lines, pageTitle, facts, textFrom = 0 }: LinesAsk): Reading => (facts ? readSource({ lines, pageTitle, facts, textFrom }) : readLines(lines, pageTitle));
