/** What is timed, by the name of its file under contenders/, with what the table calls it. */
export const CONTENDERS = {
  walk: 'bare walk, 64 KB',
  gate: 'Flyleaf: gate',
  lines: 'Flyleaf: page takes lines',
  read: 'Flyleaf: full read',
  words: 'Flyleaf: counting words',
  headers: 'Flyleaf: further headers',
  'walk-all': 'bare walk, whole page',
  readability: 'Readability parse',
  defuddle: 'Defuddle parse',
} as const;
export type ContenderName = keyof typeof CONTENDERS;
