import type { Degree, Warning } from '../header';
import { type Hit, patterns } from './warning-words';

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

const lastIndex = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].reduce((_, match) => match.index + match[0].length, 0);

/** "no sex, violence or death": a comma ends a negation unless a bare list goes on to an "or". */
function reaches(between: string, after: string): boolean {
  const [head = '', ...pieces] = between.split(',');
  if (!pieces.length) return head.split(/\s+/).length <= 9 && !/\band\b.*\b(?:and|is|are|has)\b|\bif\b|\bwho\b/.test(head);
  const bare = pieces.every((piece) => (!piece.trim() || LIST_PIECE.test(piece)) && !FRESH_PIECE.test(piece));
  return bare && (/\b(?:or|nor|oder|ni|ou|né|или)\b/.test(between) || LIST_END.test(after));
}

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

/** What a word at this place says; nothing where only its degree is denied or its denial is limited. `text` is folded, `raw` as written. */
export function warningAt(text: string, raw: string, hit: Hit): Warning | undefined {
  const negated = isNegated(text, hit);
  if (negated && (deniesDegreeOnly(text, hit) || LIMITED_AFTER.test(text.slice(hit.to)))) return undefined;
  const words = raw.slice(hit.from, hit.to).replace(/\s+/g, ' ').trim();
  if (negated && !NOT_GRAPHIC.test(text.slice(Math.max(0, hit.from - 30), hit.to))) return { id: hit.id, stated: 'absent', raw: words };
  const degree = degreeOf(text, hit);
  return { id: hit.id, stated: 'present', ...(degree && { degree }), raw: words };
}
