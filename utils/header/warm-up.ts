import type { Line } from './line';
import { readLines, readLinesBelow } from './read-lines';

/** A header that asks for most of what reading is made of: labels, lists, dates, warnings, a disclaimer to fold, and told text below it. */
const SAMPLE: readonly string[] = [
  'Title: The Weather House (3/7)',
  'Author: Somebody',
  'Fandom: Any',
  'Pairing: A/B',
  'Rating: PG-13',
  'Status: WIP',
  'Date: March 27, 2002',
  'Warnings: violence, some language. No character death.',
  'Disclaimer: They belong to their owners, and no money is made.',
  'Thanks: to everybody.',
  'Summary: The weather comes to stay.',
  '"It rains," she said. He looked at the window, and she was right.',
  'He had nothing to say to that. She turned, and went to the door.',
];

const line = (text: string): Line => ({ text, gap: 1, form: 'text', lead: 0, rule: false, centred: false, linked: 0 });

let isWarm = false;

/** Reads a header of our own once, so that the first that is asked for finds its words, weights and patterns at hand. */
export function warmUp(): void {
  if (isWarm) return;
  isWarm = true;
  const lines = SAMPLE.map(line);
  readLines(lines, 'The Weather House');
  readLinesBelow(lines);
}
