import { writeFileSync } from 'node:fs';
import { readPages } from './pages';

/** Run in a copy whose rules are watched: writes, for each rule, the pages on which it matched. */
const matched = new Map<string, Set<string>>();
let page = '';

/** A pattern that tells when it matches; what is made from it, as `matchAll` does, tells for it. */
class Watched extends RegExp {
  readonly rule: string;
  constructor(pattern: RegExp | string, flags: string, rule?: string) {
    super(pattern, flags);
    this.rule = rule ?? (pattern instanceof Watched ? pattern.rule : '');
  }
  override exec(text: string): RegExpExecArray | null {
    const found = super.exec(text);
    if (found) matched.set(this.rule, (matched.get(this.rule) ?? new Set()).add(page));
    return found;
  }
}
Object.assign(globalThis, { __watch: (rule: string, pattern: RegExp, flags: string) => new Watched(pattern, flags, rule) });

const { answerTo } = await import('./score-all');
for (const each of readPages()) {
  page = each.name;
  for (const style of ['br', 'txt']) await answerTo(each, style);
}
writeFileSync(process.argv[2] ?? '', JSON.stringify(Object.fromEntries([...matched].map(([rule, pages]) => [rule, [...pages]]))));
