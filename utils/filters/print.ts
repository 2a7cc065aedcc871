import { plainHow } from './leaves';
import type { Condition, Rule } from './rule';

/** What a value may not hold unless it is quoted. */
const NEEDS_QUOTES = /[\s"“”\\*]|^$/;
const TO_ESCAPE = /["\\]/g;
/** Nothing in a rule breaks a line. */
const BREAKS = /[\r\n\u2028\u2029]+/g;

const quoted = (value: string): string => {
  const line = value.replace(BREAKS, ' ');
  return NEEDS_QUOTES.test(line) ? `"${line.replace(TO_ESCAPE, '\\$&')}"` : line;
};

/** `author:"V*"`, `rating:mature..explicit`, `topic:abuse except:mentioned,past`; "=" and "~" only where ":" would say the other. */
export function printCondition({ what, how, except = [] }: Condition): string {
  const less = except.length ? ` except:${except.join(',')}` : '';
  if (how.kind === 'range') return `${what}:${how.from ?? ''}..${how.to ?? ''}${less}`;
  const sign = how.kind === plainHow(what) ? ':' : how.kind === 'is' ? '=' : '~';
  return `${what}${sign}${quoted(how.value)}${less}`;
}

/** A rule as its one line. */
export function printRule({ action, when, only, unless, on }: Rule): string {
  const more = [...only.map((condition) => `with ${printCondition(condition)}`), ...unless.map((condition) => `unless ${printCondition(condition)}`)];
  return [action, printCondition(when), ...more, ...(on ? [`on ${on}`] : [])].join(' ');
}
