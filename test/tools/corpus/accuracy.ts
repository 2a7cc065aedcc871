/**
 * Writes test/ACCURACY.md: how well the reader reads, where it fails.
 *   npm run accuracy                                    runs all three measurements, the better part of an hour
 *   --all FILE  --blind FILE  --perturbed FILE          takes what `--json FILE` of corpus, corpus:blind, corpus:perturbed wrote
 *   --every N                                           says that only every so manieth page was damaged
 *   --note TEXT                                         says how else the measurements differ from the commands' own
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPages } from './pages';
import type { Damage } from './perturbed';
import { f1, total, type Counts, type Score } from './score';

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = join(HERE, '../../ACCURACY.md');
const WORST = 20;
const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });

/** The result of a measurement: from the file that is named, or measured now. */
function measured<T>(name: 'all' | 'blind' | 'perturbed', script: string): T {
  const at = process.argv.indexOf(`--${name}`);
  if (at >= 0) return JSON.parse(readFileSync(process.argv[at + 1] ?? '', 'utf8')) as T;
  const folder = mkdtempSync(join(tmpdir(), 'flyleaf-accuracy-'));
  const file = join(folder, 'score.json');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(HERE, script), '--json', file], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${script} ended with ${status}`);
  const result = JSON.parse(readFileSync(file, 'utf8')) as T;
  rmSync(folder, { recursive: true });
  return result;
}

const percent = (score: Score, name: string): string => {
  const { ok, n } = score.shares[name] ?? { ok: 0, n: 0 };
  return n === 0 ? '–' : `${((100 * ok) / n).toFixed(1)} %`;
};
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const head = (cells: readonly string[]): string[] => [row(cells), row(cells.map((_, i) => (i === 0 ? '---' : '---:')))];
const fixed = (counts: Counts | undefined): string => (counts ? f1(counts).toFixed(3) : '–');
const sizeOf = ({ tp, fn }: Counts): number => tp + fn;

const SHARES = ['headers found', 'no false alarm', 'story start', 'disclaimers folded', 'title', 'authors', 'fandoms', 'pairings', 'rating level', 'status', 'chapter', 'warnings found', 'warnings right', 'none invented', 'polarity'];

function summary(all: Score, blind: Score): string[] {
  const folded = ({ folded: { story, warnings } }: Score): string => `${story} / ${warnings}`;
  return [
    ...head(['', 'all', 'blind']),
    row(['field F1', fixed(total(all.fields)), fixed(total(blind.fields))]),
    ...SHARES.map((name) => row([name, percent(all, name), percent(blind, name)])),
    row(['listing entries, F1', fixed(all.entries), fixed(blind.entries)]),
    row(['story lines / warnings folded', folded(all), folded(blind)]),
  ];
}

function byKey(all: Readonly<Record<string, Counts>>, blind: Readonly<Record<string, Counts>>, title: string, nameOf: (key: string) => string): string[] {
  const keys = Object.keys(all).sort((a, b) => sizeOf(all[b] as Counts) - sizeOf(all[a] as Counts));
  const share = ({ tp, fp, fn }: Counts): string => `${(tp / (tp + fp || 1)).toFixed(2)} / ${(tp / (tp + fn || 1)).toFixed(2)}`;
  return [
    ...head([title, 'F1', 'precision / recall', 'blind F1', 'precision / recall']),
    ...keys.map((key) => row([nameOf(key), fixed(all[key]), share(all[key] as Counts), fixed(blind[key]), blind[key] ? share(blind[key]) : '–'])),
  ];
}

const note = process.argv.includes('--note') ? (process.argv[process.argv.indexOf('--note') + 1] ?? '') : '';
const every = process.argv.includes('--every') ? process.argv[process.argv.indexOf('--every') + 1] : undefined;
const ofDamage = (damages: readonly Omit<Damage, 'failures'>[]): string[] => [
  ...(every === undefined ? [] : [`One page in ${every}, against the same pages undamaged.`, '']),
  ...head(['damage', 'F1', 'change', 'story / warnings folded']),
  ...damages.map(({ rule, before, after, folded }) => row([rule, after.toFixed(3), (after - before).toFixed(3).replace('-', '−'), `${folded.story} / ${folded.warnings}`])),
];

/** What went wrong on a page, most frequent first, of all its styles together. */
function wrongOn(page: string, failures: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const failure of failures) {
    const [place = '', what = ''] = failure.split(': ');
    if (place.startsWith(`${page}.`)) counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, 6).map(([what]) => what).join(', ');
}

function worst({ pages, failures }: Score): string[] {
  const meta = new Map(readPages().map((page) => [page.name, page.meta]));
  const list = Object.entries(pages).sort(([, a], [, b]) => b.fp + b.fn - a.fp - a.fn).slice(0, WORST);
  return [
    ...head(['page', 'site', 'language', 'right', 'wrong', 'missed', 'what went wrong']),
    ...list.map(([name, { tp, fp, fn }]) => row([name, meta.get(name)?.site ?? '', meta.get(name)?.lang ?? '', tp, fp, fn, wrongOn(name, failures)])),
  ];
}

const stylesOf = ({ styles }: Score): string => Object.keys(styles).sort().join(', ');

const all = measured<Score>('all', 'main.ts');
const blind = measured<Score>('blind', 'blind.ts');
const damages = measured<Omit<Damage, 'failures'>[]>('perturbed', 'perturbed.ts');
const sections: readonly (readonly [string, readonly string[]])[] = [
  ['All pages', ['*Blind*: each page is read by a reader that has learnt from other sites only, and that has forgotten the words and rules whose only evidence is its fold of the sites.', '', `Styles of markup: all ${stylesOf(all)}; blind ${stylesOf(blind)}.${note && ` ${note}`}`, '', ...summary(all, blind)]],
  ['By field', byKey(all.fields, blind.fields, 'field', (key) => key)],
  ['By language', byKey(all.languages, blind.languages, 'language', (key) => LANGUAGES.of(key) ?? key)],
  ['Damaged pages', ofDamage(damages)],
  ['The twenty worst pages', ['Fields over all styles of a page.', '', ...worst(all)]],
  ['The twenty worst pages, read blind', worst(blind)],
];
const text = sections.map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}\n`).join('\n');
writeFileSync(OUT, `# How well headers are read\n\nWritten by \`npm run accuracy\` over the annotated pages of \`test/corpus\`; not edited by hand. Figures are explained in \`test/tools/corpus/score.ts\`.\n\n${text}`);
