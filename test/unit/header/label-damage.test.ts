import { expect, test } from 'vitest';
import { findLabel } from '../../../utils/header/label';
import { lookup } from '../../../utils/header/lexicon/all';

const read = (text: string): string => {
  const label = findLabel(text, 0, lookup);
  return label?.match ? `${label.match.fields[0]}|${text.slice(label.valueAt)}` : 'none';
};

test.each([
  ['Rating--PG-13', 'rating|PG-13'],
  ['Title—The Long Way', 'title|The Long Way'],
  ['Rating........PG', 'rating|PG'],
  ['Title _____ Home', 'title|Home'],
  ['Ttle: Home', 'title|Home'],
  ['Tile: Home', 'title|Home'],
  ['Athor: Mara', 'author|Mara'],
  ['Raing: R', 'rating|R'],
  ['Wrnings: death', 'warnings|death'],
  ['Summmary: a tale', 'summary|a tale'],
  ['| Rating: R', 'rating|R'],
])('"%s" is read as %s', (text, expected) => expect(read(text)).toBe(expected));

test.each(['Gene: Get in the car.', 'Tile - said the mason', 'Stats: 12 wins', 'Noes', 'The title...well'])('"%s" has no known label', (text) => expect(read(text)).toBe('none'));
