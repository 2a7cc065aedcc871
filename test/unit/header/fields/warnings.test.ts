import { describe, expect, test } from 'vitest';
import { mentionsWarning } from '../../../../utils/header/fields/mentions-warning';
import { parseWarnings } from '../../../../utils/header/fields/warnings';
import type { FieldName } from '../../../../utils/header/header';
import { learnWords } from '../../../../utils/vocabulary/known-words';
import { warnings } from '../../../../utils/vocabulary/other-languages/warnings';
import { rows } from './rows';
import { processorTime } from '../../../tools/processor-time.ts';

learnWords(warnings);

const read = (text: string, field: FieldName): string =>
  parseWarnings(text, field)
    .map(({ id, stated }) => (stated === 'absent' ? `no:${id}` : id))
    .sort()
    .join(' ');

/** Things as authors write them, each with the id it means. */
const THINGS = Object.entries({
  slash: 'slash', rape: 'non-con', violence: 'violence', 'character death': 'character-death', sex: 'sexual-content', incest: 'incest',
  'non-con': 'non-con', torture: 'torture', mpreg: 'mpreg', swearing: 'language', gore: 'gore', 'self-harm': 'self-harm', suicide: 'suicide', femslash: 'femslash',
});
const ABSENT_FRAMES = ['No X', 'no X.', 'There is no X in this', 'There is no X in this story, sorry', "There isn't any X", 'Contains no X', 'This does not contain X', "This story doesn't contain any X", 'without X', 'X-free', 'X: none', 'Absolutely NO X!', 'No X, I promise', 'keine X', 'sin X', 'sans X', 'senza X', 'без X'];
const PRESENT_FRAMES = ['X', 'X!', 'Contains X', 'Warning for X', 'Some X', 'mild X', 'implied X', 'graphic X', 'mentions of X', 'lots of X', 'not only X', 'nothing but X', 'If you do not like X, do not read', 'not without X', "Don't like X? Don't read", 'X (not graphic)', 'none, unless you count X', 'None except X', 'Past X'];

describe('a stated absence', () => {
  test.each(THINGS.flatMap(([word, id]) => ABSENT_FRAMES.map((frame) => [frame.replace('X', word), id] as const)))('"%s" is absent', (text, id) => {
    expect(read(text, 'warnings').split(' ')).toContain(`no:${id}`);
    expect(read(text, 'warnings').split(' ')).not.toContain(id);
  });
});

describe('a stated presence', () => {
  test.each(THINGS.flatMap(([word, id]) => PRESENT_FRAMES.map((frame) => [frame.replace('X', word), id] as const)))('"%s" is present', (text, id) => {
    const found = read(text, 'warnings').split(' ');
    const ids = id === 'violence' && text.startsWith('graphic') ? 'graphic-violence' : id;
    expect(found).toContain(ids);
    expect(found).not.toContain(`no:${ids}`);
  });
});

const FIELD = `
  None => none
  none => none
  N/A => none
  None really => none
  None. => none
  none that I can think of => none
  None spring to mind. => none
  Nothing you need to worry about => none
  No warnings apply => none
  No Archive Warnings Apply => none
  nessuno => none
  нет => none
  keine => none
  ninguna => none
  aucun => none
  *None* => none
  Death - Major Character => character-death
  Death (major characters) => character-death
  Violence - Graphic => graphic-violence
  Violence – graphic, language => graphic-violence language
  Abuse - Child => child-abuse
  No violence - graphic or otherwise => no:graphic-violence
  gives away all five seasons => spoilers
  slash, mind control, age gap => other slash
  citrus, corporal punishment => sexual-content violence
  No lemon or even lime but possibly a faint smell of citrus => no:sexual-content
  chan, slash => slash underage
  M/M, NC, h/c => non-con slash
  angst, CD => angst character-death
  slash, no chan => no:underage slash
  slash, brothercest => incest slash
  non-graphic violence => no:graphic-violence violence
  some non-graphic violence, language => language no:graphic-violence violence
  Ho-chan swears a lot => language
  songs from the CD, some sex => sexual-content
  Mentions of grown-up goings-on => sexual-content
  This story goes its own way => au
  None. Humour, adventure, a spoonful of drama. => none
  None really. There is a fight, and some bad words here and there. => language violence
  no => none
  None that I know of => none
  No explicit sex =>
  Nothing graphic =>
  No lemons yet =>
  no happy ending => unhappy-ending
  not a happy ending => unhappy-ending
  nobody important dies =>
  zero slash => no:slash
  lack of sex => no:sexual-content
  no lack of sex => sexual-content
  Slash? Nope. => no:slash
  violence and no sex => no:sexual-content violence
  no violence or sex, but character death => character-death no:sexual-content no:violence
  Mentions of rape, none of it shown => non-con
  violence (no rape) => no:non-con violence
  Creator Chose Not To Use Archive Warnings => chose-not-to-warn
  Choose Not To Use Archive Warnings => chose-not-to-warn
  Author chooses not to warn => chose-not-to-warn
  see my warnings policy => chose-not-to-warn
  I don't warn => chose-not-to-warn
  Graphic Depictions Of Violence, Major Character Death => character-death graphic-violence
  Rape/Non-Con => non-con
  Underage => underage
  MCD => character-death
  Dubious Consent, Violence => dub-con violence
  Child abuse, rape, murder => child-abuse death non-con
  Domestic abuse, Rape, Violence => abuse non-con violence
  No sex in this one. Just a few kisses and caresses. => no:sexual-content
  Sad goodbyes and ghostly business in here. NOT a death fic. => angst no:character-death
  no one dies => no:character-death
  Nobody dies! => no:character-death
  No one will die => no:character-death
  everyone lives => no:character-death
  not a deathfic => no:character-death
  someone dies => character-death
  a character dies => character-death
  Death Fic => character-death
  No sex, violence or death => no:death no:sexual-content no:violence
  no slash, sex or violence => no:sexual-content no:slash no:violence
  No slash, angst => angst no:slash
  No slash, just violence => no:slash violence
  No slash but lots of violence => no:slash violence
  No rape; torture => no:non-con torture
  no sex except violence => no:sexual-content violence
  No violence. Rape. => no:violence non-con
  neither slash nor sex => no:sexual-content no:slash
  no non-con => no:non-con
  Sex, death, happy ending. => death no:unhappy-ending sexual-content
  sad ending => unhappy-ending
  Non-Graphic Slash - Cussing => language slash
  Pretty graphic M/K, some violence, not much swearing. => language violence
  the story does not contain slash (homosexual) relationships => no:slash
  This story has some upsetting scenes in it, though nothing explicit or sexual in nature. => dark no:sexual-content
  Slash (M/M), first-time, AU, some gore, drama => au gore slash
  Yaoi, violence, angst, language => angst language slash violence
  shounen ai, angst => angst slash
  [AU] [shonen ai] [leicht depri?] [ooc] => angst au out-of-character slash
  Violent attack (seen from afar) => violence
  NC-17 =>
  my native language is German =>
  graphic novel =>
  set in the dark ages of the lord =>
  a death eater walks in =>
  superheros discussing knitting =>
  Duo-chan is late again =>
  references to domestic violence => abuse
  graphic descriptions of Blair-torture and medical procedures => other torture
  Mild violence, language and sexual situations. But no spoilers if you know that Sasuke left home => language sexual-content violence
  0 sex => no:sexual-content
  absolutely no slash => no:slash
  hardly any violence => violence
  almost no swearing => language
  There is no bad language in this, no fighting, and hardly any story. => no:language no:violence
  no plot to speak of, fluff, a kite => fluff
  PG for its theme. Warnings: none => none
  Warner Brothers own a lot of guns =>
  Mieko-chan is late =>
  OOC, Насилие => out-of-character violence
  Смерть основного персонажа, OOC => character-death out-of-character
  Нецензурная лексика, ООС => language out-of-character
  Slash (relaciones homoeróticas) => slash
  sexo => sexual-content
  Il solito...(sesso, violenza, linguaggio pesante...) => language sexual-content violence
  No es un fic yaoi => no:slash
  Bondage, Threesomes, Mentions of Mpreg => bdsm kink mpreg
  死ネタ => character-death
`;
const PROSE = `
  This story contains spoilers. => spoilers
  Warning: character death ahead. => character-death
  Be warned, someone dies. => character-death
  There will be mentions of child abuse. => child-abuse
  Relax, no slash in here. => no:slash
  But there is no shounen-ai. => no:slash
  TW: suicide => suicide
  No warnings so far as I know. => none
  Slash implied, not seen. => slash
  He told her of the murder at dinner. =>
  My beta killed me over the language. =>
  A bit of fluff and angst for a rainy day. =>
  I do not own them and make no money. =>
  They fight crime. =>
`;
const RATING = `
  R for language => language
  PG-13 (violence, language) => language violence
  NC-17 for the sex => sexual-content
  PG, no angst, some swearing => language no:angst
  PG-13: sexual situations and language => language sexual-content
  R =>
  NC-17 =>
  PG, just to be safe =>
`;

test.each(rows(FIELD))('a warnings field "%s" says "%s"', (text, ids) => expect(read(text, 'warnings')).toBe(ids));
test.each(rows(PROSE))('a note "%s" says "%s"', (text, ids) => expect(read(text, 'notes')).toBe(ids));
test.each(rows(RATING))('a rating field "%s" warns of "%s"', (text, ids) => expect(read(text, 'rating')).toBe(ids));
test.each(['Slash', 'M/M', 'AU, angst', 'Humor/Drama', 'het'])('genre and pairing codes such as "%s" are no warnings in a category field', (text) => expect(read(text, 'category')).toBe(''));

test.each(rows(`
  mild violence => mild
  slight slash => mild
  Non-Graphic Slash => mild
  rape, not graphic => mild
  implied rape => implied
  off-screen violence => implied
  mentions of suicide => mentioned
  references to rape => mentioned
  past child abuse => past
  graphic sex => graphic
  hardly any violence => mild
  almost no violence => mild
  not much violence => mild
  violence => undefined
`))('"%s" has the degree %s', (text, degree) => {
  expect(String(parseWarnings(text, 'warnings')[0]?.degree)).toBe(degree);
});

test('the label of a warnings field counts too', () => expect(parseWarnings('You will see why.', 'warnings', 'Lime Warning')[0]?.id).toBe('sexual-content'));
test.each(rows(`
  Warning | superheroes discussing knitting => other
  Warnings | None => none
  Warnings | 1234 =>
  Warning | No explicit sex =>
  Note | superheroes discussing knitting =>
  Slash | none => no:slash
  Character bashing | Nope, nobody => no:other
`))('a label and its text "%s" say "%s"', (text, ids) => {
  const [label, value] = text.split(' | ') as [string, string];
  expect(parseWarnings(value, 'warnings', label).map(({ id, stated }) => (stated === 'absent' ? `no:${id}` : id)).join(' ')).toBe(ids);
});

test('what denies a thing is kept with it', () => expect(parseWarnings('Absolutely No Slash, sorry', 'warnings')[0]?.raw).toBe('No Slash'));
test('the words are kept as written', () => expect(parseWarnings('Rape & Mpreg', 'warnings').map(({ raw }) => raw)).toEqual(['Rape', 'Mpreg']));
test('where it was found is told', () => expect(parseWarnings('slash', 'warnings')[0]?.where).toBe('warnings'));

test.each(["I don't own them, no infringement intended.", "Not mine. Please don't sue, I make no profit from this.", 'All characters belong to their creators.', 'Paramount owns all. Thanks to my beta!', 'All characters are the property of Warner Brothers.', 'Any resemblance to persons living or dead is not intended.', 'I do not own them or there would be a film every summer.', 'Mieko-chan is mine.', 'The CW and DC comics own them all, I own a pen', 'Mir gehört nichts, ich verdiene kein Geld damit.'])('a plain disclaimer may be folded: "%s"', (text) => expect(mentionsWarning(text)).toBe(false));
test.each(['Not mine. Warning for rape.', 'They belong to DC. Someone dies.', 'I own nothing; contains slash, so beware', 'Not mine! No slash in this.', 'Spoilers through season 3, and I own nothing', "Don't like, don't read", 'NC-17, not mine', 'Not mine. You must be over 18 to read this.', 'No adults only material, but under 13s should ask first.', 'They die, they are not mine', 'Not mine. There is sex in it.', 'Dark!Clark is not mine either', 'не мое. Предупреждение: насилие'])('a passage that may warn stays open: "%s"', (text) => expect(mentionsWarning(text)).toBe(true));

test('hostile input is read in linear time', () => {
  const start = processorTime();
  for (const piece of ['no, ', '(', 'no slash, ', 'a ', 'not ']) parseWarnings(piece.repeat(50_000), 'warnings');
  expect(processorTime() - start).toBeLessThan(2000);
});

describe('degrees of things in a row', () => {
  test.each([
    ['language, mild violence', [['language', undefined], ['violence', 'mild']]],
    ['death, implied rape', [['death', undefined], ['non-con', 'implied']]],
    ['language (mild), violence', [['language', 'mild'], ['violence', undefined]]],
    ['violence, not graphic', [['violence', 'mild']]],
  ])('"%s": each keeps its own', (text, expected) => {
    expect(parseWarnings(text, 'warnings').map(({ id, degree }) => [id, degree])).toEqual(expected);
  });
});

test('what a label names is warned of, whatever its value says of it', () => {
  expect(parseWarnings('graphic', 'warnings', 'Violence').map(({ id, stated, degree }) => [id, stated, degree])).toEqual([['violence', 'present', 'graphic']]);
});
