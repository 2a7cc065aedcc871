import { FIELD_NAMES } from '../../../utils/header/header.ts';
import { createRandom } from '../train/crf.ts';
import type { CorpusPage, PageLine } from './pages.ts';
import { hash } from './render.ts';

/** A page as it is damaged, and as a person would still read it. */
export interface Perturbed {
  readonly shown: CorpusPage;
  readonly gold: CorpusPage;
}
export interface Rule {
  readonly name: string;
  /** Styles that the damage makes sense in. */
  readonly styles: readonly string[];
  readonly perturb: (page: CorpusPage, random: () => number) => Perturbed;
}

type Random = () => number;
const FIELDS: ReadonlySet<string> = new Set(FIELD_NAMES);
/** Marks, label, separator, value: "  *Rating* = R". */
const LABELLED = /^([\s*>[(]*)(\p{L}[\p{L}\p{N} '’./&#+-]{0,40}?)([\]*)]?\s*(?::|=|~)[)\]*]?\s*)(\S.*)$/u;

interface Parts {
  readonly marks: string;
  readonly label: string;
  readonly separator: string;
  readonly value: string;
}
const pick = <T>(of: readonly T[], random: Random): T => of[Math.floor(random() * of.length)] as T;
const isField = ({ tags }: PageLine): boolean => tags.some((tag) => FIELDS.has(tag));

function partsOf(line: PageLine): Parts | undefined {
  const [, marks, label, separator, value] = (isField(line) && LABELLED.exec(line.text)) || [];
  return label === undefined || value === undefined ? undefined : { marks: marks ?? '', label, separator: separator ?? ': ', value };
}

/** Writes every label anew: the page is tagged as it was. */
const labels = (write: (parts: Parts, random: Random) => string, styles: readonly string[] = ['br', 'pre']): Omit<Rule, 'name'> => ({
  styles,
  perturb: (page, random) => {
    const shown = { ...page, lines: page.lines.map((line) => {
      const parts = partsOf(line);
      return parts ? { ...line, text: write(parts, random) } : line;
    }) };
    return { shown, gold: shown };
  },
});

/** Writes every line anew; a reader should see through it to the page as it was. */
const texts = (write: (text: string, at: number) => string, styles: readonly string[] = ['br', 'pre']): Omit<Rule, 'name'> => ({
  styles,
  perturb: (page) => ({ shown: { ...page, lines: page.lines.map((line, at) => ({ ...line, text: write(line.text, at) })) }, gold: page }),
});

const separated = (by: string): Omit<Rule, 'name'> => labels(({ marks, label, value }) => `${marks.replace(/[([*]/g, '')}${label}${by}${value}`);

function changedLetter({ marks, label, separator, value }: Parts, random: Random, change: (letter: string) => string): string {
  if (label.length < 5) return `${marks}${label}${separator}${value}`;
  const at = 1 + Math.floor(random() * (label.length - 2));
  const letter = label.charAt(at);
  return `${marks}${label.slice(0, at)}${letter === ' ' ? letter : change(letter)}${label.slice(at + 1)}${separator}${value}`;
}

const BRACKETS = [['[', ']:'], ['* ', ':'], ['~', '~:'], ['<', '>'], ['• ', ':'], ['- ', ':'], ['(', '):'], ['**', '**:'], ['>> ', ':'], ['{', '}:']] as const;

/** What stood above stories: furniture of sites, counters, banners, mail. */
const FURNITURE: readonly string[] = [
  'Home', 'Back to the index', 'Main Page | Stories | Authors | Links | Guestbook', 'You are visitor number 004711', 'Best viewed in Netscape 3.0 at 800x600',
  'Sign my guestbook', 'View my guestbook', 'This page hosted by GeoCities. Get your own free home page', 'Next | Previous | Random | List Sites', 'Last updated 12 March 1999',
  'Fan Fiction', 'Fan Art', 'What\'s New', 'Search', 'Login', 'Register', 'Help', 'Contact us', 'FAQ', 'Browse by author', 'Browse by category', 'Browse by title', 'Top Ten', 'Recent additions',
  'Archive Home', 'Member of the Fanfic WebRing', 'Click here to vote for this site', 'Text size: A A A', 'Printer friendly version', 'Add to favourites', 'Report abuse', 'Forum', 'Members: 1042',
  'Welcome, Guest. Please login or register.', 'September 12, 2003, 04:12:22 PM', 'News: the archive moves next week', 'Pages: [1] 2 3', 'Go down', '=====================', '* * *', 'Advertisement', 'Skip to content',
];
const MAIL: readonly string[] = [
  'From: archivist@lists.example.org', 'Date: Mon, 12 Apr 1999 22:10:04 -0500', 'Message-ID: <19990412221004@example.org>', 'Newsgroups: alt.fan.example.creative', 'Reply-To: list@example.org',
  'X-Mailer: Mozilla 4.5 [en] (Win98; I)', 'Content-Type: text/plain; charset=us-ascii', 'Lines: 412', 'Path: news.example.net!not-for-mail', 'Organization: none to speak of',
];

function furnished(page: CorpusPage, random: Random, from: readonly string[]): Perturbed {
  const count = 1 + Math.floor(random() * Math.min(40, from.length));
  const start = Math.floor(random() * from.length);
  const above: PageLine[] = Array.from({ length: count }, (_, i) => ({ tags: ['-'], text: from[(start + i) % from.length] as string }));
  const shown = { ...page, lines: [...above, { tags: ['-'], text: '' }, ...page.lines] };
  return { shown, gold: shown };
}

function wrapped(page: CorpusPage, width: number): Perturbed {
  const lines = page.lines.flatMap((line) => {
    const rows: string[] = [''];
    for (const word of line.text.split(' ')) {
      const last = rows.at(-1) as string;
      if (last !== '' && last.length + 1 + word.length > width) rows.push(word);
      else rows[rows.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return rows.map((text) => ({ ...line, text }));
  });
  return { shown: { ...page, lines }, gold: page };
}

const isBlank = ({ text }: PageLine): boolean => text.trim() === '';
const blank: PageLine = { tags: ['h'], text: '' };
const WESTERN = new TextDecoder('windows-1252');
const toBytes = new TextEncoder();

/** What windows-1252 bytes look like to somebody who takes them for UTF-8. */
const lost = (text: string): string => text.replace(/[\u00a0-\u00ff‘’“”–—…•]/g, '\ufffd');

function smart(text: string): string {
  const double = text.replace(/"(?=[\p{L}\p{N}'(¿¡])/gu, '“').replaceAll('"', '”');
  return double.replace(/(?<![\p{L}\p{N}])'(?=\p{L})/gu, '‘').replaceAll("'", '’').replaceAll('...', '…').replaceAll('--', '—');
}

const RULES: Readonly<Record<string, Omit<Rule, 'name'>>> = {
  'labels in capitals': labels(({ marks, label, separator, value }) => `${marks}${label.toUpperCase()}${separator}${value}`),
  'labels in lower case': labels(({ marks, label, separator, value }) => `${marks}${label.toLowerCase()}${separator}${value}`),
  'separator colon': separated(': '),
  'separator dash': separated(' - '),
  'separator two dashes': separated('--'),
  'separator equals': separated(' = '),
  'separator tilde': separated(' ~ '),
  'separator two colons': separated(':: '),
  'separator tab': separated('\t'),
  'no separator': separated(' '),
  'marks round labels': labels(({ label, value }, random) => {
    const [before, after] = pick(BRACKETS, random);
    return `${before}${label}${after} ${value}`;
  }),
  'letters dropped': labels((parts, random) => changedLetter(parts, random, () => '')),
  'letters doubled': labels((parts, random) => changedLetter(parts, random, (letter) => letter + letter)),
  'site navigation above': { styles: ['br', 'pre'], perturb: (page, random) => furnished(page, random, FURNITURE) },
  'mail header above': { styles: ['br', 'pre'], perturb: (page, random) => furnished(page, random, MAIL) },
  'blank lines added': {
    styles: ['br', 'pre'],
    perturb: (page, random) => {
      const shown = { ...page, lines: page.lines.flatMap((line) => (!isBlank(line) && random() < 0.3 && line.tags[0] !== 's' ? [line, blank] : [line])) };
      return { shown, gold: page };
    },
  },
  'blank lines lost': { styles: ['br', 'pre'], perturb: (page) => ({ shown: { ...page, lines: page.lines.filter((line) => !isBlank(line)) }, gold: page }) },
  're-wrapped': { styles: ['pre', 'brbr'], perturb: (page, random) => wrapped(page, 60 + Math.floor(random() * 21)) },
  quoted: texts((text) => `> ${text}`, ['pre', 'brbr']),
  'line numbers': texts((text, at) => `${String(at + 1).padStart(4)} ${text}`, ['pre', 'brbr']),
  'UTF-8 read as windows-1252': texts((text) => WESTERN.decode(toBytes.encode(text))),
  'windows-1252 read as UTF-8': texts(lost),
  'smart quotes': texts(smart),
};

/** All ways in which pages are damaged; the same page is damaged alike on every machine. */
export const RULES_OF_DAMAGE: readonly Rule[] = Object.entries(RULES).map(([name, rule]) => ({ name, ...rule }));

/** The page damaged by a rule, seeded by both. */
export const perturbed = (page: CorpusPage, { name, perturb }: Rule): Perturbed => perturb(page, createRandom(hash(`${page.name} ${name}`)));
