import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findLabel } from '../../../utils/header/label';
import { lookup } from '../../../utils/header/lexicon/all';
import { labelKey } from '../../../utils/header/lexicon/label-key';
import { fold } from '../../../utils/text/fold';
import type { CorpusPage } from './pages';

/** A file of words, by its path from the root: what parts its words, and where in a page they count as evidence. */
interface WordFile {
  readonly path: string;
  readonly by: '|' | ' ';
  readonly in: 'labels' | 'text';
}

/** A string of a source file and its words. */
const LITERAL = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g;
/** Lines of a word file that hold no words. */
const CODE = /^\s*(?:import|export \{|\/\*|\*|\/\/)/;
const HAN_OR_KANA = /[\u3040-\u30ff\u3400-\u9fff]/;
const SIGNS = /[.*+?^${}()|[\]\\]/g;

const filesIn = (root: string, folder: string): string[] => readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name}`);
const isLanguage = (path: string): boolean => /\/[a-z]{2}\.ts$/.test(path);

/** The files whose strings are words that somebody may have learnt from the annotated pages. */
export function wordFiles(root: string): WordFile[] {
  const lexicons = filesIn(root, 'utils/header/lexicon').filter(isLanguage).map((path) => ({ path, by: '|', in: 'labels' }) as const);
  const words = [...filesIn(root, 'utils/vocabulary'), ...filesIn(root, 'utils/vocabulary/other-languages')].map((path) => ({ path, by: '|', in: 'text' }) as const);
  const cues = ['utils/header/cues.ts', 'utils/header/detect-words.ts'].map((path) => ({ path, by: ' ', in: 'text' }) as const);
  return [...lexicons, ...words, ...cues];
}

/** Changes the words of a file; `keep` is asked for each. */
export function filterWords(source: string, by: string, keep: (word: string) => boolean): string {
  const literal = (text: string): string => {
    const [quote, inside] = [text.charAt(0), text.slice(1, -1)];
    const parts = inside.split(by);
    return parts.length < 2 ? text : `${quote}${parts.filter((word) => word.trim() === '' || keep(word)).join(by)}${quote}`;
  };
  return source.split('\n').map((line) => (CODE.test(line) ? line : line.replace(LITERAL, literal))).join('\n');
}

function wordsIn(root: string, { path, by }: WordFile): string[] {
  const words: string[] = [];
  filterWords(readFileSync(join(root, path), 'utf8'), by, (word) => words.push(word) > 0);
  return words;
}

/** What a page has of labels, and its whole text but the story, folded. */
interface Texts {
  readonly labels: string;
  readonly text: string;
}
function textsOf({ lines }: CorpusPage): Texts {
  const labels = lines.flatMap(({ text }) => {
    const label = findLabel(text, 0, lookup);
    return label ? [labelKey(fold(text.slice(label.from, label.to)))] : [];
  });
  return { labels: labels.join('\n'), text: fold(lines.map(({ text }) => text).join('\n')) };
}

/** "mature read*" in any spelling that is folded to it; Han and kana anywhere. */
function patternOf(word: string): RegExp {
  const body = word.trim().replace(SIGNS, (sign) => (sign === '*' ? String.raw`[\p{L}\p{N}']*` : `\\${sign}`)).replace(/ +/g, String.raw`[\s'-]*`);
  return HAN_OR_KANA.test(word) ? new RegExp(body, 'u') : new RegExp(String.raw`(?<![\p{L}\p{N}])${body}(?:e?s)?(?![\p{L}\p{N}])`, 'u');
}

/** For each word file, the words that stand only on pages of one group: what nobody would know who had not seen that group. */
export function wordsOfOneGroup(root: string, pages: readonly CorpusPage[], groupOf: (page: CorpusPage) => number): Map<string, Map<number, Set<string>>> {
  const texts = pages.map((page) => ({ ...textsOf(page), group: groupOf(page) }));
  return new Map(wordFiles(root).map((file) => {
    const own = new Map<number, Set<string>>();
    for (const word of new Set(wordsIn(root, file))) {
      const pattern = patternOf(word);
      const groups = new Set(texts.filter((each) => pattern.test(each[file.in])).map(({ group }) => group));
      const [only] = groups;
      if (groups.size === 1 && only !== undefined) own.set(only, (own.get(only) ?? new Set()).add(word));
    }
    return [file.path, own];
  }));
}
