import { judgeByRule } from './by-rule';
import type { RuleSet } from './rule';
import type { Judge } from './verdict';

/** Makes a judge of a set of rules, once for each change of them. */
export const compile = (set: RuleSet): Judge => judgeByRule(set);
