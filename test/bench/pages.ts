/** A story's header as many of the time were, and sentences enough to fill a page of any size. */
const HEADER = [
  'Title: The Long Measure', 'Author: Orla Penhallow', 'Fandom: The Sentinel', 'Pairing: Jim/Blair', 'Rating: PG-13', 'Category: Drama, First Time',
  'Status: Complete', 'Date: March 27, 2002', 'Archive: Yes to the Lantern Room, all others please ask first.',
  'Disclaimer: They belong to Pet Fly and to UPN. I have borrowed them for an evening and will put them back where they were found. No money is made.',
  'Thanks: To Bettany for the beta and to the Tuesday night crowd for the tea.', 'Warnings: Violence, some language. No character death.',
  'Summary: A surveyor comes to Cascade to measure a street that has one house too many.',
];
const SENTENCES = [
  'The rain had kept them indoors since noon, and nobody at the station had anything left to say about it.',
  '"It was here yesterday," said Jim, and he looked along the street again as if it might have moved while he spoke.',
  'Blair counted the doors on his fingers, lost the count at eleven, and began once more from the corner with the hydrant.',
  'There was a smell of chalk and wet rope; under it, so faint that he could not be sure, there was something like bread.',
  '"You never told me that you could hear a house," he said at last.',
  'He wrote it all down, and when the page was full he turned the book on its side and wrote across the lines.',
];

/** UTF-8 bytes of a page. */
export const SIZES = { '50 KB': 50 * 1024, '500 KB': 500 * 1024, '5 MB': 5 * 1024 * 1024 } as const;
export type Size = keyof typeof SIZES;

function paragraphs(bytes: number): string[] {
  const found: string[] = [];
  for (let length = 0, i = 0; length < bytes; i += 1) {
    const paragraph = Array.from({ length: 3 }, (_, k) => SENTENCES[(i * 5 + k * k + k) % SENTENCES.length]).join(' ');
    found.push(paragraph);
    length += paragraph.length + 12;
  }
  return found;
}

const page = (body: string): string => `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>The Long Measure</title></head>\n<body bgcolor="#ffffff">\n${body}\n</body></html>\n`;

/** Three ways in which the same text was put on the web. */
export const MARKUPS = {
  pre: (bytes: number) => page(`<pre>\n${[...HEADER, '', ...paragraphs(bytes).map((one) => `${one}\n`)].join('\n')}\n</pre>`),
  br: (bytes: number) => page(`${[...HEADER, '', ...paragraphs(bytes).flatMap((one) => [one, ''])].join('<br>\n')}`),
  p: (bytes: number) => page(`${HEADER.map((one) => `<p>${one.replace(/^(\w+:)/, '<b>$1</b>')}</p>`).join('\n')}\n<hr>\n${paragraphs(bytes).map((one) => `<p>${one}</p>`).join('\n')}`),
} as const;
export type Markup = keyof typeof MARKUPS;
