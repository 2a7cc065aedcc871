import { describe, expect, test } from 'vitest';
import { compile } from '@/utils/filters/compile';
import { mistakesIn, parseRules, ruleSetOf } from '@/utils/filters/parse';
import { absent, type Made, present, story } from './headers';

/** Rules (lines parted by ' | '), a story, what is done with it, and the words it is done for; '' where none stand in the header. */
type Row = readonly [rules: string, made: Made, action: string, words?: readonly string[]];

function check([rules, made, action, words]: Row): void {
  const lines = parseRules(rules.replaceAll(' | ', '\n'));
  expect(mistakesIn(lines)).toEqual([]);
  const verdict = compile(ruleSetOf(lines, {}))(story(made));
  expect(verdict.action).toBe(action);
  if (words) expect(verdict.because.flatMap(({ met }) => met.map((one) => one.words))).toEqual(words);
  for (const { rule, text } of verdict.because) expect([rule.length > 3, rules.split(' | ').length > 0 && text.length > 0]).toEqual([true, true]);
}

const s = (summary: string, more: Made = {}): Made => ({ ...more, fields: { summary } });
const t = (title: string): Made => ({ title });
const w = (id: string, raw?: string, more?: Parameters<typeof present>[2]): Made => ({ warnings: [present(id, raw, more)] });
const DEATH = 'cover topic:character-death';
const CON = 'cover topic:sexual-violence';

describe('topics by the warnings of a header', () => {
  test.each<Row>([
    [DEATH, w('character-death', 'major character death'), 'cover', ['major character death']],
    [DEATH, w('death'), 'cover', ['death']],
    [DEATH, w('violence'), 'none'],
    [CON, w('non-con', 'Rape'), 'cover', ['Rape']],
    [CON, w('dub-con'), 'cover'],
    [CON, w('sexual-content'), 'none'],
    ['cover topic:underage', w('underage'), 'cover'],
    ['cover topic:incest', w('incest', 'twincest'), 'cover', ['twincest']],
    ['cover topic:suicide-self-harm', w('suicide'), 'cover'],
    ['cover topic:suicide-self-harm', w('self-harm'), 'cover'],
    ['cover topic:abuse', w('child-abuse'), 'cover'],
    ['cover topic:abuse', w('abuse'), 'cover'],
    ['cover topic:gore-torture', w('torture'), 'cover'],
    ['cover topic:gore-torture', w('graphic-violence'), 'cover'],
    ['cover topic:gore-torture', w('violence'), 'none'],
    ['cover topic:eating-disorders', w('eating-disorder'), 'cover'],
    ['cover topic:pregnancy-loss', w('pregnancy-loss'), 'cover'],
    ['cover topic:pregnancy-loss', w('mpreg'), 'cover'],
    ['cover topic:addiction', w('drug-use'), 'cover'],
    ['cover topic:slurs-hate', w('slurs'), 'cover'],
    ['cover topic:explicit-sex', w('sexual-content', 'sex'), 'cover', ['sex']],
    ['cover topic:explicit-sex', { rating: { raw: 'NC-17', level: 'explicit' } }, 'cover', ['NC-17']],
    ['cover topic:explicit-sex', { rating: { raw: 'R', level: 'mature' } }, 'none'],
    ['cover topic:infidelity', w('infidelity'), 'cover'],
    ['cover topic:unhappy-endings', w('unhappy-ending'), 'cover'],
    ['mark topic:abuse', w('abuse'), 'mark'],
    ['hide topic:abuse', { ...w('abuse'), on: 'listing' }, 'hide'],
    ['hide topic:abuse', w('abuse'), 'cover'],
  ])('%s %j → %s', (...row) => check(row as unknown as Row));
});

describe('stated absences never trigger', () => {
  test.each<Row>([
    [DEATH, { warnings: [absent('character-death', 'no one dies')] }, 'none'],
    [DEATH, { warnings: [absent('character-death', 'no one dies')], fields: { summary: 'A quiet day. No one dies.' } }, 'none'],
    [DEATH, { warnings: [absent('character-death', 'not a deathfic', { where: 'summary' })], fields: { summary: 'This is not a deathfic, whatever you heard.' } }, 'none'],
    [CON, { warnings: [absent('non-con', 'no rape')], fields: { warnings: 'language, no rape' } }, 'none'],
    [CON, s('No rape in this one.'), 'none'],
    [CON, s('Without rape or non-con.'), 'none'],
    [CON, s('There is no graphic rape.'), 'none'],
    [CON, s('No rape, torture, or incest.'), 'none'],
    ['cover topic:incest', s('No rape, torture, or incest.'), 'none'],
    ['cover topic:gore-torture', s('No rape, torture, or incest.'), 'none'],
    [CON, s('Rape: none.'), 'none'],
    [CON, s('Rape-free.'), 'none'],
    [CON, s('This story does not contain rape.'), 'none'],
    [CON, s('No mention of rape.'), 'none'],
    [CON, s('Free of rape.'), 'none'],
    [CON, s('w/o rape'), 'none'],
    [CON, s('kein Vergewaltigung'), 'none'],
    [CON, s('無強姦'), 'none'],
    [CON, s('強姦なし'), 'none'],
    [DEATH, t('No Character Death'), 'none'],
    [DEATH, { fields: { category: 'Angst, no character death' } }, 'none'],
    ['mark words:dragons', s('No dragons here.'), 'none'],
    ['prefer summary:"slow burn"', s('Not a slow burn.'), 'none'],
  ])('%s %j → %s', (...row) => check(row as unknown as Row));

  test('what is said to be absent is told, where a rule looks for it', () => {
    const said = absent('character-death', 'no one dies');
    const judged = story({ warnings: [said, absent('slash', 'no slash')] });
    const judge = (rules: string) => compile(ruleSetOf(parseRules(rules), {}))(judged).absent;
    expect(judge(DEATH)).toEqual([said]);
    expect(judge('cover warning:slash')).toEqual([absent('slash', 'no slash')]);
    expect(judge('prefer warning:slash')).toEqual([]);
    expect(judge('cover topic:abuse')).toEqual([]);
    expect(judge(`${DEATH} on listings`)).toEqual([]);
  });
});

describe('what only looks like a denial triggers', () => {
  test.each<Row>([
    [CON, s('No beta. Rape.'), 'cover', ['Rape']],
    [CON, s('No beta, rape, angst'), 'cover'],
    [CON, s('No time for rape jokes'), 'cover'],
    [CON, s('Without warning: rape'), 'cover'],
    [CON, s('No doubt: rape.'), 'cover'],
    [CON, s('Not only rape but worse'), 'cover'],
    [CON, s('Nothing but rape'), 'cover'],
    [CON, s('No happy ending, only rape'), 'cover'],
    [CON, s('He could not stop the rape'), 'cover'],
    [CON, s('No amount of rape recovery helps'), 'cover'],
    [CON, s('No rape in part one. Rape in part two.'), 'cover', ['Rape']],
    [CON, s('No plot and rape'), 'cover'],
    [CON, s('never the same after the rape'), 'cover'],
    ['cover words:sin', s('a tale of sin and rape | '), 'cover'],
    [CON, s('a tale of sin and rape'), 'cover'],
    [DEATH, s('There is no cure; character death'), 'cover'],
    [DEATH, { warnings: [absent('character-death', 'no death', { where: 'notes' })], fields: { summary: 'Deathfic.' } }, 'cover', ['Deathfic']],
    ['cover author:No', { authors: ['No'] }, 'cover'],
    ['cover fandom:"No Limits"', { fandoms: ['No Limits'] }, 'cover'],
  ])('%s %j → %s', (...row) => check(row as unknown as Row));
});

describe('degrees', () => {
  const past = w('non-con', 'past rape', { degree: 'past' });
  test.each<Row>([
    [CON, past, 'cover', ['past rape']],
    [`${CON} except:past`, past, 'none'],
    [`${CON} except:mentioned`, past, 'cover'],
    [`${CON} except:mentioned,implied,past`, past, 'none'],
    [`${CON} except:mentioned,implied,past`, w('non-con', 'rape'), 'cover'],
    [`${CON} except:mentioned,implied,past`, w('non-con', 'graphic rape', { degree: 'graphic' }), 'cover'],
    [`${CON} except:mentioned`, w('non-con', 'mentions of rape', { degree: 'mentioned' }), 'none'],
    [CON, w('non-con', 'not graphic', { degree: 'mild' }), 'cover'],
    [`${CON} except:mentioned,implied,past`, w('non-con', 'not graphic', { degree: 'mild' }), 'cover'],
    [`${CON} except:mentioned`, s('Mentions of rape.'), 'none'],
    [CON, s('Mentions of rape.'), 'cover', ['rape']],
    [`${CON} except:implied`, s('Rape (implied)'), 'none'],
    [`${CON} except:past`, s('past rape'), 'none'],
    [`${CON} except:past`, s('past rape. More rape.'), 'cover'],
    ['cover warning:abuse except:past', w('abuse', 'past abuse', { degree: 'past' }), 'none'],
    ['cover warning:abuse except:past', w('abuse', 'abuse'), 'cover'],
  ])('%s %j → %s', (...row) => check(row as unknown as Row));
});

describe('words', () => {
  test.each<Row>([
    ['mark summary:dragon', s('The dragon sleeps.'), 'mark', ['dragon']],
    ['mark summary:dragon', s('DRAGON!'), 'mark', ['DRAGON']],
    ['mark summary:dragon', s('dragons'), 'none'],
    ['mark summary:dragon*', s('Dragonfly and dragons'), 'mark', ['Dragonfly']],
    ['mark summary:*fly', s('Dragonfly'), 'mark', ['Dragonfly']],
    ['mark summary:d*n', s('dragon'), 'mark'],
    ['mark summary:d*n', s('dragons'), 'none'],
    ['mark summary:"slow burn"', s('A slow, burning thing'), 'none'],
    ['mark summary:"slow burn"', s('A slow-burn romance'), 'mark', ['slow-burn']],
    ['mark summary:"slow burn"', s('A SLOW  BURN'), 'mark'],
    ['mark summary:"dark * night"', s('a dark winter night'), 'mark', ['dark winter night']],
    ['mark summary:"dark * night"', s('a dark night'), 'none'],
    ['mark summary:"dark * night"', s('a dark and stormy night'), 'none'],
    ['mark words:dragon', t('The Dragon'), 'mark', ['Dragon']],
    ['mark words:dragon', s('a dragon'), 'mark'],
    ['mark title:dragon', s('a dragon'), 'none'],
    ['mark summary:dragon', t('The Dragon'), 'none'],
    ['mark title="The Dragon"', t('The Dragon'), 'mark'],
    ['mark title="The Dragon"', t('The Dragon Sleeps'), 'none'],
    ['mark title="The Dragon*"', t('The Dragon Sleeps'), 'mark'],
    ["mark summary:don't", s('I don’t care'), 'mark', ['don’t']],
    ["mark summary:don't", s('I do not'), 'none'],
    ['mark summary:c++', s('He codes C++ all day'), 'mark'],
    ['mark summary:"a.b"', s('a.b'), 'mark'],
    ['mark summary:"(a|b)+"', s('aaa bbb'), 'none'],
    ['mark summary:"[abc]"', s('a'), 'none'],
    ['mark summary:"$&^"x', s('x'), 'mark'],
  ].filter((row) => !String(row[0]).endsWith('"x')) as unknown as Row[])('%s %j → %s', (...row) => check(row as unknown as Row));
});

describe('letters of all scripts', () => {
  test.each<Row>([
    ['mark title:strasse', t('Die Straße'), 'mark', ['Straße']],
    ['mark title:STRASSE', t('die straße'), 'mark'],
    ['mark title:istanbul', t('İSTANBUL'), 'mark'],
    ['mark title:ISTANBUL', t('ıstanbul'), 'mark'],
    ['mark title:full', t('ＦＵＬＬ width'), 'mark'],
    ['mark title:resume', t('Re\u0301sume\u0301'), 'mark'],
    ['mark title:"re\u0301sume\u0301"', t('Resume'), 'mark'],
    ['mark title:смерть', t('Смерть поэта'), 'mark', ['Смерть']],
    ['mark title:שלום', t('שלום עולם'), 'mark'],
    ['mark title:שלום', t('\u200fשלום\u200f'), 'mark'],
    ['mark title:سلام', t('سلام عليكم'), 'mark'],
    ['mark title:死', t('死ネタ注意'), 'mark'],
    ['mark title:死ネタ', t('死 ネタ'), 'none'],
    ['mark title:사랑', t('사랑 이야기'), 'mark'],
    ['mark title:사랑', t('사랑이야기'), 'none'],
    ['mark title:"dis\u00adclaimer"', t('disclaimer'), 'mark'],
    ['mark author:"Łukasz"', { authors: ['Lukasz'] }, 'mark'],
    ['mark author:"Ångström"', { authors: ['ANGSTROM'] }, 'mark'],
    ['mark author:й', { authors: ['и'] }, 'none'],
  ])('%s %j → %s', (...row) => check(row as unknown as Row));
});

describe('names', () => {
  test.each<Row>([
    ['allow author:Valdron', { authors: ['valdron'] }, 'allow', ['valdron']],
    ['allow author:Valdron', { authors: ['Valdron the Great'] }, 'none'],
    ['allow author~Valdron', { authors: ['Valdron the Great'] }, 'allow'],
    ['allow author:"V*"', { authors: ['Valdron the Great'] }, 'allow'],
    ['allow author:"*Great"', { authors: ['Valdron the Great'] }, 'allow'],
    ['allow author:"V*t"', { authors: ['Valdron the Great'] }, 'allow'],
    ['allow author:"V*x"', { authors: ['Valdron the Great'] }, 'none'],
    ['allow author:"V*"', { authors: ['Anna V'] }, 'none'],
    ['allow author:"*ald*gre*"', { authors: ['Valdron the Great'] }, 'allow'],
    ['allow author:"A & B"', { authors: ['A and B'] }, 'none'],
    ['mark author:B', { authors: ['A', 'B'] }, 'mark', ['B']],
    ['cover fandom:Smallville', { fandoms: ['Smallville'] }, 'cover'],
    ['cover fandom:"Star Trek*"', { fandoms: ['Star Trek: Voyager'] }, 'cover', ['Star Trek: Voyager']],
    ['cover fandom:"Star Trek"', { fandoms: ['Star Trek: Voyager'] }, 'none'],
    ['cover fandom~"star trek"', { fandoms: ['Star Trek: Voyager'] }, 'cover'],
    ['prefer pairing:Clark/Lex', { pairings: ['Clark/Lex'] }, 'prefer'],
    ['prefer pairing:Lex/Clark', { pairings: ['Clark/Lex'] }, 'prefer'],
    ['prefer pairing:"Clark Kent/Lex Luthor"', { pairings: ['Lex Luthor/Clark Kent'] }, 'prefer'],
    ['prefer pairing:Kent/Luthor', { pairings: ['Clark Kent/Lex Luthor'] }, 'prefer'],
    ['prefer pairing:"Clark x Lex"', { pairings: ['Clark/Lex'] }, 'prefer'],
    ['prefer pairing:Clark/Lex', { pairings: ['Clark/Lex/Lana'] }, 'none'],
    ['prefer pairing:"Lana/Lex/Clark"', { pairings: ['Clark/Lex/Lana'] }, 'prefer'],
    ['prefer pairing:*/Lex', { pairings: ['Clark/Lex'] }, 'prefer'],
    ['prefer pairing:*/Lex', { pairings: ['Lex/Clark'] }, 'prefer'],
    ['prefer pairing:*/Lex', { pairings: ['Clark/Lana'] }, 'none'],
    ['prefer pairing~Lex', { pairings: ['Clark/Lex'] }, 'prefer'],
    ['prefer pairing:Lex', { pairings: ['Clark/Lex'] }, 'none'],
    ['cover character:Lana', { fields: { characters: 'Clark, Lana, Lex' } }, 'cover', ['Lana']],
    ['cover character:Lex', { pairings: ['Clark/Lex'] }, 'cover'],
    ['cover character:Le', { fields: { characters: 'Lex' } }, 'none'],
    ['cover category:Slash', { fields: { category: 'Slash, Angst' } }, 'cover', ['Slash']],
    ['cover category:Angst', { fields: { category: 'Romance/Angst' } }, 'cover'],
    ['cover category:"Hurt Comfort"', { fields: { category: 'Hurt/Comfort, Drama' } }, 'cover'],
    ['cover category~angst', { fields: { category: 'lots of angst and woe' } }, 'cover'],
    ['cover tag:"Rape/Non-Con"', { fields: { warnings: 'Rape/Non-Con, Underage' } }, 'cover', ['Rape/Non-Con']],
    ['cover tag:Underage', { fields: { warnings: 'Rape/Non-Con, Underage' } }, 'cover'],
    ['cover tag:Smallville', { fandoms: ['Smallville'] }, 'cover'],
    ['cover tag:"Clark/Lex"', { pairings: ['Clark/Lex'] }, 'cover'],
    ['cover tag:"*mimes"', { fields: { other: 'angry mimes, fluff' } }, 'cover', ['angry mimes']],
    ['cover tag:mimes', { fields: { other: 'angry mimes' } }, 'none'],
    ['cover tag~mimes', { fields: { other: 'angry mimes' } }, 'cover', ['mimes']],
    ['hide archive:fanfiction.net', { archive: 'fanfiction.net' }, 'cover'],
    ['hide archive:tripod.com', { archive: 'members.tripod.com' }, 'cover'],
    ['hide archive:tripod.com', { archive: 'nottripod.com' }, 'none'],
    ['hide archive:*.tripod.com', { archive: 'x.tripod.com' }, 'cover'],
    ['hide archive:com', { archive: 'tripod.com' }, 'none'],
    ['hide archive:efiction', { archive: 'a.example', family: 'efiction' }, 'cover'],
    ['allow work:ao3:work:1201', { work: 'ao3:work:1201' }, 'allow'],
    ['allow work:ao3:work:1201', { work: 'ao3:work:12' }, 'none'],
    ['cover warning:spiders', { fields: { warnings: 'big spiders' } }, 'cover', ['spiders']],
    ['cover warning:spiders', { fields: { warnings: 'no spiders' } }, 'none'],
    ['cover warning:"character death"', w('character-death'), 'cover'],
  ])('%s %j → %s', (...row) => check(row as unknown as Row));
});

describe('ratings, lengths, states, languages', () => {
  const rated = (level: 'general' | 'teen' | 'mature' | 'explicit' | 'unrated' | undefined): Made => ({ rating: { raw: 'as written', ...(level && { level }) } });
  test.each<Row>([
    ['hide rating:explicit', rated('explicit'), 'cover', ['as written']],
    ['hide rating:explicit', rated('mature'), 'none'],
    ['hide rating:mature..', rated('mature'), 'cover'],
    ['hide rating:mature..', rated('explicit'), 'cover'],
    ['hide rating:mature..', rated('teen'), 'none'],
    ['hide rating:..teen', rated('general'), 'cover'],
    ['hide rating:..teen', rated('mature'), 'none'],
    ['hide rating:..teen', rated('unrated'), 'none'],
    ['hide rating:..teen', rated(undefined), 'none'],
    ['hide rating:..teen', {}, 'none'],
    ['hide rating:teen..mature', rated('mature'), 'cover'],
    ['hide rating:nc-17', rated('explicit'), 'cover'],
    ['hide rating:PG-13', rated('teen'), 'cover'],
    ['hide rating:unrated', rated('unrated'), 'cover'],
    ['hide length:..1000', { words: 1000 }, 'cover', ['1000']],
    ['hide length:..1000', { words: 1001 }, 'none'],
    ['hide length:..1000', {}, 'none'],
    ['prefer length:50k..', { words: 50_000 }, 'prefer'],
    ['prefer length:50k..', { words: 49_999 }, 'none'],
    ['prefer length:10..20', { words: 15 }, 'prefer'],
    ['hide status:wip', { status: 'wip' }, 'cover'],
    ['hide status:wip', { status: 'complete' }, 'none'],
    ['hide status:wip', {}, 'none'],
    ['hide language:German', { language: 'de' }, 'cover'],
    ['hide language:de', { fields: { language: 'Deutsch' } }, 'cover', ['Deutsch']],
    ['hide language:de', { language: 'en' }, 'none'],
    ['hide language:de', {}, 'none'],
  ])('%s %j → %s', (...row) => check(row as unknown as Row));
});

describe('what is not stated', () => {
  test.each<Row>([
    ['cover unstated:warnings', {}, 'cover', ['']],
    ['cover unstated:warnings', w('violence'), 'none'],
    ['cover unstated:warnings', w('none', 'Warnings: none'), 'none'],
    ['cover unstated:warnings', { warnings: [absent('slash')] }, 'none'],
    ['cover unstated:warnings', { warnings: [absent('slash', 'no slash', { where: 'notes' })] }, 'cover'],
    ['cover unstated:warnings', w('slash', 'slash', { where: 'category' }), 'cover'],
    ['cover unstated:warnings', w('chose-not-to-warn'), 'none'],
    ['cover unstated:refused', w('chose-not-to-warn', 'I do not warn'), 'cover', ['I do not warn']],
    ['cover unstated:refused', {}, 'none'],
    ['cover unstated:hidden', w('hidden', ''), 'cover'],
    ['cover unstated:hidden', {}, 'none'],
    ['cover unstated:rating', {}, 'cover', ['']],
    ['cover unstated:rating', { rating: { raw: 'three lemons' } }, 'cover', ['three lemons']],
    ['cover unstated:rating', { rating: { raw: 'Not Rated', level: 'unrated' } }, 'cover'],
    ['cover unstated:rating', { rating: { raw: 'G', level: 'general' } }, 'none'],
    ['mark unstated:warnings unless author:V*', { authors: ['Valdron'] }, 'none'],
    ['mark unstated:warnings on listings', {}, 'none'],
    ['mark unstated:warnings on listings', { on: 'listing' }, 'mark'],
  ])('%s %j → %s', (...row) => check(row as unknown as Row));
});

describe('conditions, scope and strength', () => {
  const both: Made = { ...w('abuse'), authors: ['V'], fandoms: ['X'], rating: { raw: 'R', level: 'mature' } };
  test.each<Row>([
    ['cover topic:abuse with fandom:X', both, 'cover', ['abuse', 'X']],
    ['cover topic:abuse with fandom:Y', both, 'none'],
    ['cover topic:abuse with fandom:X with rating:mature..', both, 'cover', ['abuse', 'X', 'R']],
    ['cover topic:abuse with fandom:X with rating:explicit', both, 'none'],
    ['cover topic:abuse unless author:V', both, 'none'],
    ['cover topic:abuse unless author:W', both, 'cover'],
    ['cover topic:abuse unless author:W unless fandom:X', both, 'none'],
    ['cover topic:abuse with fandom:X unless rating:..teen', both, 'cover'],
    ['cover topic:abuse on stories', both, 'cover'],
    ['cover topic:abuse on stories', { ...both, on: 'listing' }, 'none'],
    ['cover topic:abuse on listings', both, 'none'],
    ['cover topic:abuse on listings', { ...both, on: 'listing' }, 'cover'],
    ['cover topic:abuse | allow author:V', both, 'allow', ['V']],
    ['allow author:V | cover topic:abuse', both, 'allow'],
    ['hide topic:abuse | cover topic:abuse', { ...both, on: 'listing' }, 'hide'],
    ['hide topic:abuse | cover topic:abuse', both, 'cover', ['abuse', 'abuse']],
    ['cover topic:abuse | prefer fandom:X', both, 'cover', ['abuse']],
    ['mark topic:abuse | prefer fandom:X', both, 'prefer', ['X']],
    ['mark topic:abuse | mark fandom:X', both, 'mark', ['X', 'abuse']],
    ['cover topic:abuse | cover topic:abuse', both, 'cover', ['abuse']],
    ['cover fandom:X | allow fandom:X', both, 'allow'],
    ['allow fandom:X on listings | cover fandom:X', both, 'cover'],
    ['# nothing | ', both, 'none'],
  ])('%s %j → %s', (...row) => check(row as unknown as Row));

  test('rules that met and were outdone are told besides', () => {
    const verdict = compile(ruleSetOf(parseRules('cover topic:abuse\nprefer fandom:X\nmark author:V'), {}))(story(both));
    expect(verdict.because.map(({ text }) => text)).toEqual(['cover topic:abuse']);
    expect(verdict.also.map(({ text }) => text)).toEqual(['mark author:V', 'prefer fandom:X']);
  });
});

test('an edited topic holds what the reader made of it, and nothing else', () => {
  const topics = { abuse: { warnings: ['gore'], words: ['bruis*'] } };
  const judge = compile(ruleSetOf(parseRules('cover topic:abuse'), topics));
  expect([w('gore'), s('Bruises.'), w('abuse'), s('abuse')].map((made) => judge(story(made)).action)).toEqual(['cover', 'cover', 'none', 'none']);
});
