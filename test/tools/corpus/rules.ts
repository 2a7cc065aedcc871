import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A pattern with a name at the head of a file: a rule that somebody may have written for one page. */
const RULE = /^((?:export )?const ([A-Z][A-Z_0-9]*)(?:: RegExp)? =\s+)(\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*);/gm;
const FOLDERS: readonly string[] = ['utils/header', 'utils/header/fields', 'utils/text'];
/** Matches nothing. */
const NEVER = '/(?!)/';

export const ruleFiles = (root: string): string[] => FOLDERS.flatMap((folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name}`));

/** The source with every rule told of each match: `globalThis.__matched(name)`. */
export function watched(path: string, source: string): string {
  const flagsOf = (literal: string): string => literal.slice(literal.lastIndexOf('/') + 1);
  return source.replace(RULE, (_, head: string, name: string, literal: string) => `${head}(globalThis as any).__watch(${JSON.stringify(`${path}:${name}`)}, ${literal}, ${JSON.stringify(flagsOf(literal))});`);
}

/** The source with the rules named in `off` switched off. */
export const without = (path: string, source: string, off: ReadonlySet<string>): string =>
  source.replace(RULE, (whole, head: string, name: string, literal: string) => (off.has(`${path}:${name}`) ? `${head}${NEVER}${literal.slice(literal.lastIndexOf('/') + 1)};` : whole));

export const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');
