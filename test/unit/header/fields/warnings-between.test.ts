import { expect, test } from 'vitest';
import { readFacts } from '../../../../utils/header/facts';
import type { HeaderField, Warning } from '../../../../utils/header/header';
import { mentionsWarning } from '../../../../utils/header/fields/mentions-warning';

const field = (name: HeaderField['field'], value: string): HeaderField => ({ field: name, label: name, value, spans: [], because: { clue: 'label', score: 1 } });
const warned = (between: readonly string[], ...fields: HeaderField[]): string[] =>
  readFacts([field('title', 'Home'), ...fields], undefined, { lines: [], pageTitle: '', between }).warnings.map(({ id, stated }: Warning) => `${stated} ${id}`);

test.each([
  ['Warning: character death ahead.', ['present character-death']],
  ['Be warned, someone dies.', ['present character-death']],
  ['Relax, no slash in here.', ['absent slash']],
  ['Home | Stories | Links', []],
  ['The murder of summer', []],
  ['He told her of the murder at dinner.', []],
])('a line between the fields that says "%s" warns of %j', (line, expected) => expect(warned([line])).toEqual(expected));

test('what a field says is said once', () => expect(warned(['Warning: slash'], field('warnings', 'Slash'))).toEqual(['present slash']));

test.each(['if sugar is bad for you, you had better not', 'stay away, then', 'For the nervous among you: everyone who walks on page one walks on page last.', 'SADNESS DISCLAIMER: one of the two has what we would call depression.'])('"%s" stays open', (text) => expect(mentionsWarning(text)).toBe(true));
