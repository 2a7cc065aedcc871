import { ABSENCES, GENRE_IDS, NEGATORS, NONE, REFUSALS, WARNING_WORDS } from '../../vocabulary/warnings';
import type { Degree, FieldName, Warning } from '../header';

interface Hit {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Whole words of lower-cased text; scripts without spaces have no edges, and plain ranges start sooner than `\p{L}`. */
const LETTER = 'a-z0-9ß-öø-ӿ';
const whole = (words: string): RegExp => new RegExp(`(?<![${LETTER}])(?:${words})(?![${LETTER}])`, 'g');

interface Vocabulary {
  readonly id: string;
  /** Letters that every match of one of its words holds: a pattern is only built for text that has one. */
  readonly stems: readonly string[];
  readonly words: string;
  pattern?: RegExp;
}

interface Patterns {
  readonly words: readonly Vocabulary[];
  readonly absences: readonly Vocabulary[];
  readonly none: RegExp;
  readonly refusal: Vocabulary;
  readonly negator: RegExp;
}

const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/**
 * For each alternative of a pattern its longest run of letters that no bracket holds and no mark makes optional: '' where there is none,
 * which every text has. One pass without patterns of its own, since this runs before the first warning is read.
 */
function stemsOf(words: string): string[] {
  const stems: string[] = [];
  let [depth, run, best] = [0, '', ''];
  const end = (): void => {
    if (run.length > best.length) best = run;
    run = '';
  };
  for (let i = 0; i <= words.length; i++) {
    const letter = words[i] ?? '|';
    if (letter === '?' || letter === '*') run = run.slice(0, -1);
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    const plain = depth === 0 && !'?*+.^$()[{\\|'.includes(letter);
    if (plain) run += letter;
    else end();
    if (letter === '\\') i++;
    if (CLOSERS[letter]) i = words.indexOf(CLOSERS[letter], i);
    if (letter === '|' && depth === 0) {
      stems.push(best);
      best = '';
    }
  }
  return stems;
}

const vocabulary = (id: string, words: string): Vocabulary => ({ id, words, stems: stemsOf(words) });
/** Whether a pattern is worth building for this text; then `patternOf` builds it, once. */
const mayHold = (text: string) => (words: Vocabulary): boolean => words.stems.some((stem) => text.includes(stem));
const patternOf = (words: Vocabulary): RegExp => (words.pattern ??= whole(words.words));

/** "None that I know of" is none; "no explicit sex" and "nothing graphic" are not. */
const GOES_ON = '\\s+(?:really|that|at all|to|you|i|spring|in|apply|needed|whatsoever|of|unless|except|as|so|for|come|listed|required|this|here|yet|or|special|major|particular)(?![a-z])';

let compiled: Patterns | undefined;
function patterns(): Patterns {
  compiled ??= {
    words: Object.entries(WARNING_WORDS).map(([id, words]) => vocabulary(id, words)),
    absences: ABSENCES.map(([id, words]) => vocabulary(id, words)),
    none: new RegExp(`^[^a-zß-ӿ぀-鿿]*(?:${NONE})(?![${LETTER}])(?=\\s*$|\\s*[^\\s${LETTER}-]|${GOES_ON})`),
    refusal: vocabulary('chose-not-to-warn', REFUSALS),
    negator: whole(NEGATORS),
  };
  return compiled;
}

/** Ordinary phrases that hold a warning's word: they are blanked before the reading, at the same length. */
const INNOCENT =
  /nc-?\s?(?:17|21|18)|graphic (?:novels?|artist|design\w*)|the death of (?:summer|winter|the \w+ (?:season|star|party))|life and death|death (?:star|eaters?|glare|row|note|valley|by chocolate)|sudden death|scared to death|to death|gore vidal|al gore|sex(?:es|tet)|same[- ]sex marriage|(?:opposite|fair(?:er)?) sex|slash (?:and burn|fiction archive|marks?|list|archive)|forward slash|language barrier|(?:english|german|french|spanish|native|first|second|foreign|my|of the|body|sign|original) language|language(?=\s?:\s?(?:english|español|deutsch))|not beta'?d|unbeta'?d|beta(?:ed)?|cutting (?:room|edge|board|it)|drugs? ?store|dark (?:lord|mark|arts|side|angel|horse|hair\w*|green|blue|shadows)|(?:after|before|until|in the) dark|blood (?:type|relatives?|brothers?|sugar|pressure|bank)|full-?blooded|half-?blood|mudblood|bloody hell|fight (?:club|song)|food fight|fighting (?:chance|fit|over)|violent(?:ly)? (?:red|green|pink|sneez\w+)|crack (?:of|in|the)|cracked|happy to|cheating at|affairs? of|current affairs|foreign affairs|state of affairs|sweet (?:home|sixteen)|language arts|strong[- ]?willed|sad to say|sadly|chan(?=['s]* (?:fan|page))|(?<=[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]-)chan|limelight|lime green|key lime|lime juice|lemon (?:drop|tea|tart|cake|juice|pie|zest)s?|lemonade|spoiler space|drunk on|drinking (?:tea|coffee|game)|blood ?less|plot bunn\w+/g;

/** Where a negation ends: a new clause, or what limits it. */
const BREAK = /[;.!?()[\]{}|\n•]|(?<![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])(?:but|except|besides|other than|apart from|unless|although|though|however|just|only|aber|außer|pero|excepto|salvo|mais|sauf|mas|exceto|ma|tranne|maar|но|кроме|ale)(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])|\s[-–—]+\s|…/g;
/** "no lack of", "not only", "nothing but", "not without": a negation that isn't one; and what is said of the reader or the writer. */
const NOT_NEGATING =
  /^(?:no (?:lack|shortage|end|doubt|matter|more(?: \w+)? than|idea|thanks|beta|holds barred|less|apologies|such luck|sorry)|no,|not (?:only|just|without|to mention|for (?:the|those|kids|children|everyone|people|anyone|you)|suitable|meant|intended|mine|beta\S*|unlike|sure|your|my|the (?:first|last|only|kind)|safe|everyone|so much|into|fond|a fan|comfortable|okay|ok|yet|till|until|recommended|appropriate|responsible|if|because|in the mood|that|(?:too |very |that )?much|a lot|really much|all that much)|nothing (?:but|if not|short of)|never (?:mind|enough|fear)|(?:do not|don't|doesn't|does not|isn't|aren't|won't|not|never|nicht) (?:like|care|want|read|enjoy|approve|mind|worry|own|be|appreciate|say|think|know|agree|open|continue|go|scroll|proceed|blame|flame|sue|tell|come|complain|click|look|expect|let|believe|handle|stand|understand|gefällt|mag|mögen)|without (?:warning|further|doubt|permission)|sin embargo|sin ánimo|sem (?:fins|querer)|не (?:только|читайте|нравится|любите)|nicht (?:nur|mögt|mag|lesen)|pas (?:que|seulement)|n[ãa]o (?:gosta|curte|leia|só|apenas)|non (?:solo))/;
/** The adjective is denied, not the thing: "not graphic", "non-graphic", "nothing too explicit". */
const NOT_GRAPHIC = /\b(?:not|non|nothing|never|isn't|aren't|neither)[- ](?:(?:too|very|that|overly|really|particularly|all that|terribly|so|especially) )?(?:graphic|explicit|detailed|described|bad|heavy|gratuitous|major|severe|extreme|strong|in detail)/;
const DEGREES: readonly (readonly [Degree, RegExp])[] = [
  ['mentioned', /\b(?:mention(?:s|ed|ing)?|referenc(?:e|es|ed)|discuss\w+|talk(?: of)?|references? to|erwähn\w+|menci\w+|accenn?\w*|menzion\w*|упомин\S*)\b/],
  ['implied', /\b(?:impl(?:ied|ications?|y|ies)|hint(?:s|ed)?|suggest(?:ed|ions?)|allu\w+|insinua\w+|off-?\s?screen|seen from afar|subtext\w*|angedeutet\w*)\b/],
  ['past', /\b(?:past|former|previous|history of|backstory|vergangen\w*|pasad[oa])\b/],
  ['mild', /\b(?:not (?:too |very |that )?much|mild(?:ly)?|slight(?:ly)?|light(?:ly)?|minor|a (?:little|bit|touch|hint|smidgen|tad|whiff|dash|spoonful)|little|tame|brief|vague|non-?graphic|leicht\w*|ligero|léger\w*|leve|un'ombra|небольш\S*|soft)\b/],
  ['graphic', /\b(?:graphic(?:ally)?|explicit(?:ly)?|detailed|extreme|heavy|hard-?core|brutal|intense|strong adult|expl[ií]cit\w*|esplicit\w*|explizit\w*)\b/],
];
const NEGATED_AFTER = /^\s?(?:[:=–?-]\s?)?(?:(?:no(?=\W*$|[.!,;])|none|nope|nein|нет|nessuno|free|absent|отсутству\S*|not included)(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])|[-–]free\b|なし|無し|ありません|ない)/;
/** "no spoilers if you have seen season 3", "no spoilers past book 4": not for everyone. */
const LIMITED_AFTER = /^[^.,;!?]{0,12}\b(?:if|past|beyond|after|unless|until|for those|yet|in this (?:chapter|part))\b/;
const LIST_END = /^[^;.!?()\n]{0,80}?\b(?:or|nor|oder|ni|ou|né|или|ani|of)\b/;
const LIST_PIECE = /^\s*(?:(?:or|nor|and|oder|ni|ou|né|или)\s)?[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d/'-]+(?:\s[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d/'-]+){0,2}\s*$/;
const FRESH_PIECE = /^\s*(?:some|a|an|lots?|mild|plenty|lot|much|many|several|possible|there|it|this|i|slight|heavy|implied|more|maybe|this|contains?)\b/;

function hitsIn(text: string): Hit[] {
  const hits = patterns()
    .words.filter(mayHold(text))
    .flatMap((words) => [...text.matchAll(patternOf(words))].map((match) => ({ id: words.id, from: match.index, to: match.index + match[0].length })));
  hits.sort((a, b) => b.to - b.from - (a.to - a.from));
  const kept: Hit[] = [];
  for (const hit of hits) if (!kept.some((other) => hit.from < other.to && other.from < hit.to)) kept.push(hit);
  return kept.sort((a, b) => a.from - b.from);
}

const lastIndex = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].reduce((_, match) => match.index + match[0].length, 0);

/** "no sex, violence or death": a comma ends a negation unless a bare list goes on to an "or". */
function reaches(between: string, after: string): boolean {
  const [head = '', ...pieces] = between.split(',');
  if (!pieces.length) return head.split(/\s+/).length <= 9 && !/\band\b.*\b(?:and|is|are|has)\b|\bif\b|\bwho\b/.test(head);
  const bare = pieces.every((piece) => (!piece.trim() || LIST_PIECE.test(piece)) && !FRESH_PIECE.test(piece));
  return bare && (/\b(?:or|nor|oder|ni|ou|né|или)\b/.test(between) || LIST_END.test(after));
}

/** "slash (homosexual)", "sex/nudity": the second says the first again. */
const GLOSS = /^\s*[(/]\s*$/;

/** The negator that governs a word, if any: the last one before it in its clause. */
function isNegated(text: string, hit: Hit): boolean {
  const clause = lastIndex(text.slice(0, hit.from), BREAK);
  const before = text.slice(clause, hit.from);
  for (const match of [...before.matchAll(patterns().negator)].reverse()) {
    const rest = text.slice(clause + match.index);
    if (NOT_NEGATING.test(rest)) continue;
    if (reaches(before.slice(match.index + match[0].length), text.slice(hit.to))) return !isDoubled(before.slice(0, match.index));
  }
  return NEGATED_AFTER.test(text.slice(hit.to));
}

/** "not without violence", "never without angst". */
const isDoubled = (before: string): boolean => /\b(?:no|not|never|isn't|don't think there(?:'s| is)) $/i.test(before);

function degreeOf(text: string, hit: Hit): Degree | undefined {
  const start = Math.max(lastIndex(text.slice(0, hit.from), /[,;.!?()[\]\n/]/g), hit.from - 60);
  const behind = /^\s?[(,]?[^;.!?()\n,]{0,40}/.exec(text.slice(hit.to))?.[0] ?? '';
  const around = `${text.slice(start, hit.to)}${behind}`;
  if (NOT_GRAPHIC.test(around)) return 'mild';
  return DEGREES.find(([, words]) => words.test(around))?.[0];
}

/** "no explicit sex" says nothing of sex that isn't: neither present nor absent. */
const deniesDegreeOnly = (text: string, hit: Hit): boolean =>
  /\b(?:no|without|nothing) (?:too |very |overly |any )?(?:graphic|explicit|detailed|gratuitous|on-?screen|major|real|serious|heavy) $/i.test(text.slice(0, hit.from)) && hit.id !== 'character-death';

function warningAt(text: string, raw: string, hit: Hit): Warning | undefined {
  const negated = isNegated(text, hit);
  if (negated && (deniesDegreeOnly(text, hit) || LIMITED_AFTER.test(text.slice(hit.to)))) return undefined;
  const words = raw.slice(hit.from, hit.to).replace(/\s+/g, ' ').trim();
  if (negated && !NOT_GRAPHIC.test(text.slice(Math.max(0, hit.from - 30), hit.to))) return { id: hit.id, stated: 'absent', raw: words };
  const degree = degreeOf(text, hit);
  return { id: hit.id, stated: 'present', ...(degree && { degree }), raw: words };
}

/** Lower case, one kind of apostrophe and space; every letter where it was. */
function folded(raw: string): string {
  const text = raw.replace(/[’‘`´]/g, "'").replace(/\s/g, ' ');
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-ZÀ-ÞА-Я]/g, (letter) => letter.toLowerCase());
}

const blank = (text: string, pattern: RegExp): string => text.replace(pattern, (match) => ' '.repeat(match.length));

/** One an id: what is present outweighs what is absent, since only the former can hurt. */
function merged(found: readonly Warning[]): Warning[] {
  const byId = new Map<string, Warning>();
  for (const warning of found) {
    const known = byId.get(warning.id);
    if (!known || (known.stated === 'absent' && warning.stated === 'present')) byId.set(warning.id, warning);
  }
  return [...byId.values()];
}

function read(raw: string): Warning[] {
  const text = folded(raw);
  const absences = patterns().absences.filter(mayHold(text));
  if (!absences.length && !patterns().words.some(mayHold(text))) return [];
  const plain = blank(text, INNOCENT);
  const found: Warning[] = [];
  let rest = plain;
  for (const words of absences)
    rest = rest.replace(patternOf(words), (match, ...args) => {
      const from = args.find((arg) => typeof arg === 'number') as number;
      found.push({ id: words.id, stated: 'absent', raw: raw.slice(from, from + match.length) });
      return ' '.repeat(match.length);
    });
  const hits = hitsIn(rest);
  for (const [i, hit] of hits.entries()) {
    const before = hits[i - 1];
    const isGloss = before?.id === hit.id && GLOSS.test(rest.slice(before.to, hit.from));
    const warning = isGloss ? undefined : warningAt(rest, raw, hit);
    if (warning) found.push(warning);
  }
  return merged(found);
}

function refusals(text: string): Warning[] {
  const plain = folded(text);
  const refusal = mayHold(plain)(patterns().refusal) ? plain.match(patternOf(patterns().refusal))?.[0] : undefined;
  return refusal ? [{ id: 'chose-not-to-warn', stated: 'present', raw: refusal.trim() }] : [];
}

/** A warnings field: everything counts that it names; "none" counts where it names nothing. */
function fromField(raw: string): Warning[] {
  const refused = refusals(raw);
  if (refused.length) return [...refused, ...read(raw).filter((warning) => warning.stated === 'present' && !GENRE_IDS.has(warning.id) && warning.id !== 'spoilers')];
  const none = patterns().none.exec(folded(raw));
  const found = read(raw);
  if (!none) return found;
  const present = found.filter((warning) => warning.stated === 'present' && !GENRE_IDS.has(warning.id));
  const startsList = found.some((warning) => warning.stated === 'absent');
  if (present.length || startsList) return found;
  return [{ id: 'none', stated: 'present', raw: raw.trim().slice(0, 60) }];
}

/** What plainly warns in running text. */
const CUE =
  /\bwarn(?:ing|ed|s)?\b|\bcaution|\bbeware|\bcontains?\b|\btrigger|\b[tc]w:|\bupsets?\b|\boffend|\bbothers?\b|\bsquick|\bthere (?:will|may|might) be\b|\bthere (?:is|are) (?:some|mentions?|a (?:lot|bit|little))\b|\brat(?:ed|ing)\b.{0,20}\bfor\b|\bhigh .* factor|warnung|vorsicht|advertencia|avertissement|avertit|aviso|avvert|предупр|внимание|возможны|注意|警告|閲覧|慎入|避雷/i;
const WARNS = /\bwarn|предупр|advert|avert|aviso|avvert|注意|警告/i;
/** "slash implied", "AU", "Character death.": a warning that stands alone between commas. */
const ALONE = /^\s*(?:(?:some|mild|implied|slight|minor|major|pre-?|graphic|possible|contains)\s)?[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿/' -]{2,30}\s*$/;
/** A sentence, or a piece of one where an author never stops. */
const SENTENCE = /[^.!?\n]{1,600}[.!?\n]*/g;
const LONGEST = 6000;
const RATING_HEAD = /^.{0,40}?(?:\bfor\b|[:(,;–—-])/s;
const NO_WARNINGS = /^\W*(?:no|without) warnings?\b(?! about)/i;
/** What a plain "no slash" may deny without any other word of warning. */
const DENIED = new Set(['slash', 'femslash', 'sexual-content', 'character-death', 'non-con', 'incest', 'mpreg', 'spoilers', 'kink']);
/** What a fragment of its own may name in a summary or a note. */
const NAMED = new Set(['slash', 'femslash', 'character-death', 'non-con', 'mpreg', 'bdsm', 'incest', 'graphic-violence']);

const isAlone = (sentence: string, warning: Warning): boolean =>
  sentence.split(/[,;()]/).some((piece) => piece.includes(warning.raw) && ALONE.test(piece) && piece.trim().split(/\s+/).length <= 3);

function warnsIn(sentence: string, warning: Warning): boolean {
  if (warning.stated === 'absent') return DENIED.has(warning.id) || CUE.test(sentence);
  if (WARNS.test(sentence)) return true;
  if (GENRE_IDS.has(warning.id)) return false;
  return CUE.test(sentence) || (NAMED.has(warning.id) && isAlone(sentence, warning));
}

/** Fields of codes and names: genre, pairing and episode words are no warnings there. */
const CODED: ReadonlySet<FieldName> = new Set(['category', 'spoilers', 'series', 'challenge', 'fandom', 'pairing', 'characters', 'title', 'author', 'length', 'status', 'language', 'date', 'contact']);

function fromProse(raw: string, field: FieldName): Warning[] {
  const sentences = (raw.match(SENTENCE) ?? []).filter((sentence) => !CODED.has(field) || WARNS.test(sentence));
  const found = merged(sentences.flatMap((sentence) => read(sentence).filter((warning) => warnsIn(sentence, warning))));
  const none = found.length ? undefined : sentences.find((sentence) => NO_WARNINGS.test(sentence));
  return none ? [{ id: 'none', stated: 'present', raw: none.trim() }] : found;
}

/** "R for language", "NC-17 (violence, rape)": what comes after the rating is why. */
function fromRating(raw: string): Warning[] {
  return RATING_HEAD.test(raw) ? read(raw).filter((warning) => !['au', 'humor', 'fluff', 'het', 'dark'].includes(warning.id)) : [];
}

/**
 * What a field warns of. In a warnings field every known word counts, its label's too ("Lime Warning:"); in a rating field what is
 * said beside the rating; elsewhere only sentences that plainly warn. Absence ("no one dies", "no sex, violence or death") is never
 * read as presence.
 */
export function parseWarnings(text: string, field: FieldName, label = ''): Warning[] {
  const raw = text.slice(0, LONGEST).trim();
  const byField = field === 'warnings' ? fromField(raw) : field === 'rating' ? fromRating(raw) : fromProse(raw, field);
  const named = field === 'warnings' ? read(label).filter((warning) => warning.id !== 'spoilers') : [];
  return merged([...named, ...byField]).map((warning) => ({ ...warning, where: field }));
}

/** What else tells a reader to think twice; only asked whether a passage may be folded. */
const SECOND_THOUGHTS =
  /\bspoil|(?:do not|don't|please) (?:like|read)|you(?:'re| were| are| have been|'ve been)? (?:told|warned)|told you|not (?:for|be for) (?:you|everyone|kids|children|the)|cup of tea|(?:mind|care for) (?:that|it)\b|own risk|turn back|(?:close|leave|shut) (?:this|the) (?:page|window|story)|(?:there's|is) the door|back button|the way out|under ?-?age|under (?:the age|1\d)|over 1\d|\b18\+|\bmatur|\badults?\b|\bgraphic|\bexplicit|no warnings|cho(?:o?se|osing) not|\brated\b|\brating\b|\bNC-?17\b|[A-Z]!(?:[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])|first (?:fic|time i)|be (?:nice|gentle|kind)|\bsorry\b.*commas|介意|返回|自衛|苦手|避雷|雷[点點]|勿[入喷噴]|ご了承|\[[!?RVYX]\]/i;

/** Whether a passage may hold any warning: in doubt yes, since a folded warning is the worst mistake. */
export function mentionsWarning(text: string): boolean {
  const plain = text.replace(/[’‘`´]/g, "'");
  const pieces = text.match(SENTENCE) ?? [];
  return CUE.test(plain) || SECOND_THOUGHTS.test(plain) || pieces.some((piece) => read(piece).some((warning) => !GENRE_IDS.has(warning.id)));
}
