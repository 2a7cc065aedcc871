import { readFileSync, writeFileSync } from 'node:fs';
import { readPages } from './pages';
import { scoreAll } from './score-all';
import { table } from './score';

/** `npm run corpus -- [--styles all|one|pre,br,…] [--failures N] [--only PAGE] [--pages FILE] [--json FILE]`: how well the reader reads the annotated pages. FILE of `--pages` names them, as a JSON list. */
async function main(args: readonly string[]): Promise<void> {
  const valueOf = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const styles = valueOf('--styles') ?? 'all';
  const only = valueOf('--only');
  const list = valueOf('--pages');
  const named = list === undefined ? undefined : new Set(JSON.parse(readFileSync(list, 'utf8')) as string[]);
  const pages = readPages().filter(({ name }) => (only === undefined || name === only) && (named?.has(name) ?? true));
  const score = await scoreAll(pages, styles === 'all' || styles === 'one' ? styles : styles.split(','));
  const json = valueOf('--json');
  if (json !== undefined) writeFileSync(json, JSON.stringify(score));
  console.log(`${pages.length} pages`);
  for (const line of table(score)) console.log(line);
  const failures = score.failures.slice(0, Number(valueOf('--failures') ?? 0));
  for (const failure of failures) console.log(`  ${failure}`);
}

await main(process.argv.slice(2));
