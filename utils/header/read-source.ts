import type { LinesAsk } from '../archives/read-document';
import type { ArchiveFacts } from '../archives/source';
import { parseWarnings } from './fields/warnings';
import type { Header, HeaderField, Reading, StoryStart } from './header';
import type { Line } from './line';
import { mergeHeaders } from './merge-headers';
import { readLines } from './read-lines';
import { readStated } from './read-stated';

/** Lines of a page whose archive is known. */
export interface SourceLines {
  readonly lines: readonly Line[];
  /** The line at which the story's text begins: above it stand the author's notes. */
  readonly textFrom: number;
  readonly pageTitle: string;
  readonly facts: ArchiveFacts;
}

const START = 80;

/** Notes of which no header was read may warn all the same. */
function notesHeader(lines: readonly Line[]): Header | undefined {
  if (lines.length === 0) return undefined;
  const spans = lines.map(({ text }, line) => ({ line, from: 0, to: text.length }));
  const value = lines.map(({ text }) => text).join('\n');
  const notes: HeaderField = { field: 'notes', label: '', value, spans, because: { clue: 'archive', score: 1 } };
  return { fields: [notes], authors: [], fandoms: [], pairings: [], warnings: parseWarnings(value, 'notes'), folds: [], from: 0, to: lines.length };
}

/** The story never begins in the notes above it. */
function startIn(lines: readonly Line[], textFrom: number, read: StoryStart | undefined): StoryStart | undefined {
  if (read && read.line >= textFrom) return read;
  const [first] = lines.slice(textFrom);
  return first && { line: textFrom, from: 0, startsWith: lines.slice(textFrom, textFrom + START).map(({ text }) => text).join(' ').slice(0, START) };
}

/** Reads a page of a known archive: what the archive labels, what the author wrote into notes and text, and last what is only guessed, as one header. */
export function readSource({ lines, textFrom, pageTitle, facts }: SourceLines): Reading {
  const archive = readStated({ ...facts, stated: facts.stated.filter(({ guess }) => !guess) });
  const read = readLines(lines, archive.title === undefined ? pageTitle : '');
  const inner = read.kind === 'fic' ? read.headers : [];
  if (facts.stated.length === 0 && inner.length === 0) return read;
  const [first = notesHeader(lines.slice(0, textFrom)), ...others] = inner;
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
