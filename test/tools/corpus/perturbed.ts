import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPages, type CorpusPage } from './pages';
import { perturbed, RULES_OF_DAMAGE, type Rule } from './perturb';
import { answerTo } from './score-all';
import { createScore, f1, judge, total, type Score } from './score';

/** What one rule does to the reading of pages. */
export interface Damage {
  readonly rule: string;
  readonly before: number;
  readonly after: number;
  readonly folded: Score['folded'];
  readonly failures: readonly string[];
}

/** Reads pages as they are and damaged, in the styles that the rule is for. */
export async function damageBy(rule: Rule, pages: readonly CorpusPage[], plain: Map<string, Score> = new Map()): Promise<Damage> {
  const after = createScore();
  const key = rule.styles.join();
  const before = plain.get(key) ?? createScore();
  for (const page of pages) {
    const { shown, gold } = perturbed(page, rule);
    for (const style of rule.styles) {
      if (!plain.has(key)) judge(before, page, style, await answerTo(page, style));
      judge(after, gold, style, await answerTo(shown, style));
    }
  }
  plain.set(key, before);
  return { rule: rule.name, before: f1(total(before.fields)), after: f1(total(after.fields)), folded: after.folded, failures: after.failures };
}

/** A line a rule: field F1 before and after, and what was folded wrongly. */
export const lineOf = ({ rule, before, after, folded }: Damage): string =>
  `${rule.padEnd(28)} F1 ${after.toFixed(3)}  ${(after - before < 0 ? '−' : '+') + Math.abs(after - before).toFixed(3)}  folded wrongly: story ${folded.story}, warnings ${folded.warnings}`;

/** `npm run corpus:perturbed -- [--every N] [--rule NAME] [--failures N] [--json FILE]`: how well damaged pages are read. */
async function main(args: readonly string[]): Promise<void> {
  const valueOf = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const every = Number(valueOf('--every') ?? 1);
  const pages = readPages().filter(({ meta }, i) => i % every === 0 && meta.kind !== 'listing');
  const plain = new Map<string, Score>();
  const all: Damage[] = [];
  for (const rule of RULES_OF_DAMAGE.filter(({ name }) => (valueOf('--rule') ?? name) === name)) {
    const damage = await damageBy(rule, pages, plain);
    all.push(damage);
    console.log(lineOf(damage));
    for (const failure of damage.failures.filter((each) => each.includes('FOLDED'))) console.log(`  ${failure}`);
    for (const failure of damage.failures.slice(0, Number(valueOf('--failures') ?? 0))) console.log(`  ${failure}`);
  }
  const json = valueOf('--json');
  if (json !== undefined) writeFileSync(json, JSON.stringify(all.map(({ failures: _, ...rest }) => rest)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
