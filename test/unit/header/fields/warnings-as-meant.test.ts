import { describe, expect, test } from 'vitest';
import { parseWarnings } from '../../../../utils/header/fields/warnings';
import { warningsAmongGenres } from '../../../../utils/header/fields/warnings-among-genres';
import type { FieldName } from '../../../../utils/header/header';
import { rows } from './rows';

const read = (text: string, field: FieldName = 'warnings', label = ''): string =>
  parseWarnings(text, field, label)
    .map(({ id, stated }) => (stated === 'absent' ? `no:${id}` : id))
    .sort()
    .join(' ');

/** What is said, field after field, and why it is read so. An empty right side: it cannot be decided, and is left unstated. */
const MEANT: Readonly<Record<string, string>> = {
  'a bound ("nothing worse than") says that the bound is there': `
    nothing worse than a few swear words => language
    nothing more than mild violence => violence
    nothing stronger than mild language => language
    nothing beyond the usual violence => violence
    no worse than the violence on the show => violence
    no more violence than the show has => violence
    No violence beyond a slap. => violence
    nothing worse than a kiss and some swearing => language no:sexual-content`,
  'what only seems so does not happen; a denial of "actual" alone leaves it open': `
    Not Actual Character Death => no:character-death
    not real character death => no:character-death
    Not a deathfic, whatever it looks like => no:character-death
    no actual rape =>
    nobody stays dead => death`,
  'nearly nobody is somebody, and what is plainly denied no doubtful word brings back': `
    Almost nobody has sex => sexual-content
    Nearly no one gets tortured => torture
    Nobody has sex. Wait until the small ones are in bed. => no:sexual-content
    Nobody has sex. There is some smut. => sexual-content`,
  'a kiss as the bound says that there is no more than that': `
    nothing beyond a kiss => no:sexual-content
    Nothing above a kiss => no:sexual-content
    nothing more than kissing => no:sexual-content
    not so much as a kiss => no:sexual-content
    nothing below the waist => no:sexual-content
    No smut beyond a kiss =>`,
  'what is denied for a while may come, and what is denied until later comes': `
    no slash until chapter 3 => slash
    no sex till much later => sexual-content
    no slash yet =>
    no sex for now =>
    No violence so far =>
    No one dies (yet) =>`,
  'what is said of everybody holds only without an exception': `
    Nobody actually dies. => no:character-death
    No one's going to die, I promise => no:character-death
    everyone makes it => no:character-death
    Sirius doesn't die => no:character-death
    Nobody you like dies. =>
    No one dies who didn't die in the book =>
    No one dies that wasn't already dead =>
    everyone lives except Snape =>
    everybody lives but the villain =>`,
  'a denial of what everybody does turns it round': `
    not everyone lives => character-death
    Not everyone makes it. => character-death
    Not everybody survives => character-death
    don't expect a happy ending => unhappy-ending
    this isn't a happy ending => unhappy-ending
    it doesn't end well => unhappy-ending
    No HEA here => unhappy-ending
    (un)happy ending => unhappy-ending
    Happily ever after guaranteed => no:unhappy-ending`,
  'what is not promised is not said, and a denial that is not promised leaves the thing': `
    I can't promise everyone lives =>
    I can't promise a happy ending =>
    no guarantee of a happy ending =>
    I don't think there's any slash in this =>
    I can't write smut to save my life =>
    Violence rather than sex => violence
    I can't promise there's no violence => violence`,
  'a question is what its answer is': `
    Does anyone die? No. => no:character-death
    Does anyone die? Nope! => no:character-death
    Does anyone die? Read it. =>
    Is there slash? No. => no:slash
    Is there slash? Yes, lots. => slash
    Will there be smut? Not in this one. => no:sexual-content
    Is there any sex in it? You'll see. =>
    Slash? Not here. => no:slash
    Mpreg? Hell no. => no:mpreg
    Sex? Not so much as a kiss. => no:sexual-content
    Sex? Look elsewhere. => no:sexual-content
    Slash: N => no:slash
    Slash - none => no:slash
    Sex: 0 Violence: 5 => no:sexual-content violence
    Sex: no. Violence: yes. => no:sexual-content violence
    Happy ending? Not this time. => unhappy-ending
    Happy ending? Yes, always. => no:unhappy-ending
    happy ending? =>
    would I kill him? =>
    Violence? Not really. => violence
    Character death? Maybe. => character-death`,
  'what is wished for is denied by the turn that follows': `
    If you want smut, go elsewhere. => no:sexual-content
    If you're looking for smut, this isn't it. => no:sexual-content
    If you are here for the porn I am afraid they are interrupted every time => no:sexual-content
    if you want a happy ending, look elsewhere => unhappy-ending
    if you want slash, you'll have to wait =>
    if you came for the smut, you're in the right place => sexual-content
    If you don't like slash, go elsewhere. => slash
    If slash bothers you, look elsewhere => slash
    If you want to avoid the rape scene, skip chapter 4 => non-con
    If you want to skip the violence, stop at the stars => violence`,
  'what was named is taken back behind it': `
    It looks like a deathfic but it isn't. => no:character-death
    not a death fic, though it looks like one for a page => no:character-death
    If you look at them and see slash, well, there's none here. => no:slash
    there's violence, but if you look for slash there's none here => no:slash violence
    rape is not present => no:non-con
    slash is absent => no:slash`,
  'a list is denied as far as its colon, its line or its sentence goes': `
    What it hasn't got: a deathfic ending, mpreg => no:character-death no:mpreg
    You won't find: slash, rape, incest => no:incest no:non-con no:slash
    Does not contain: slash, mpreg or incest. Contains: violence => no:incest no:mpreg no:slash violence
    violence, no sex, swearing => language no:sexual-content violence
    het and slash, but no femslash => het no:femslash slash
    no sex, alas; plenty of blood => gore no:sexual-content`,
  'an exception to "none" is there': `
    No warnings except language => language
    no warnings beyond some swearing => language
    No warnings apart from the violence => violence
    none, unless you count the sex => sexual-content
    Nothing, aside from a bit of violence => violence
    None whatsoever => none
    There are none. => none
    Not a thing. => none
    Nothing to warn for. => none
    I don't think there are any => none`,
  'what is not said of the story denies nothing in it': `
    I don't usually write character death => character-death
    I've never written slash before => slash
    No one asked for mpreg => mpreg
    It wouldn't be mine without angst => angst
    non-sexual child abuse => child-abuse
    No slash flames please, no violence => no:violence
    slash haters beware => slash
    not sure if this counts as non-con => non-con
    lack of consent => non-con
    no on-screen death =>
    no permanent character death =>`,
  'a denial without its apostrophe denies as well': `
    theres no slash => no:slash
    this doesnt have any sex in it => no:sexual-content
    it isnt slash => no:slash
    wont be any sex => no:sexual-content
    dont like slash dont read => slash
    smutless => no:sexual-content`,
  'other words for the same things': `
    smexiness, cursing => language sexual-content
    too much gin => alcohol
    panic attacks, pills, and implied sibling incest => drug-use incest mental-illness
    suicide attempt, slit wrists => suicide
    aftermath of torture, cutting => self-harm torture
    #rape #tw: suicide => non-con suicide
    *character death* => character-death
    a parent's funeral => death
    they are both over 18 and consenting adults => no:underage
    lemon tarts for tea, and a punchline =>
    love never dies, and nor does the walking dead => `,
};
describe.each(Object.entries(MEANT))('%s', (_, table) => {
  test.each(rows(table))('a warnings field "%s" says "%s"', (text, ids) => expect(read(text)).toBe(ids));
});

test.each(rows(`
  15 for Faith's vocabulary and for one decapitation => language violence
  R for m/m sex => sexual-content slash
  PG-13 (Inu's mouth) => language
  PG-13 for language, not sex => language no:sexual-content
  R for language, not for sex => language no:sexual-content
  R for violence. No sex, sorry. => no:sexual-content violence
  PG-13 for implied nookie => sexual-content
  R, because somebody dies => character-death
  T for teens and a bad word => language
  PG, nothing beyond a kiss => no:sexual-content
  NC-17 for a reason =>
  PG, 5000 words =>
  PG for spittin' =>
  not for children =>
`))('the reason of a rating counts: "%s" warns of "%s"', (text, ids) => expect(read(text, 'rating')).toBe(ids));

test.each(rows(`
  If two men kissing isn't what you came for, the door opens outward. => slash
  No smut in this one, mods. => no:sexual-content
  Watch out for: rape in the second part => non-con
  Heads up: suicide and self-harm in this one => self-harm suicide
  ⚠️ swearing, drinking, a lil smut at the end => alcohol language sexual-content
  Character deaths: everyone the book killed. => character-death
  DEATH?: Not so much as a goldfish. => no:character-death
  Chapter fourteen has incest in it => incest
  There's nothing in it that you asked not to have. Nothing at all to warn of, in fact, but a sheep. => none
  is Duo gonna die? NO. => no:character-death
  I got mail from eight people asking "is Duo gonna die." NO. => no:character-death
  This story has panic attacks in it. => mental-illness
  A dragon dies in this. It's an old dragon. => character-death
  bring kleenex. somebody doesnt make it. => character-death
  Nobody is cheating on anybody in this story. => no:infidelity
  Nobody is forced into anything. => no:non-con
  There is also, and I was told off for not saying so, some adultery => infidelity
  its got blood in it. i mean it if thats bad for u just skip 2 the next one => gore
  I make jokes about punch in this story =>
  It isn't the f-word that you think. =>
  My sister died laughing at this. =>
  I was on drugs when I wrote this, kidding =>
  My dog is no slash fan =>
`))('a note says what it means: "%s" says "%s"', (text, ids) => expect(read(text, 'notes')).toBe(ids));

test.each(rows(`
  Harry kills a dragon and drinks gin. =>
  A murder in the old house, and a drunk detective. =>
  If you want blood, ask a vampire. =>
  He will not die today. =>
  Everyone deserves a happy ending. =>
  Contains slash. => slash
`))('a plot is no warning: the summary "%s" says "%s"', (text, ids) => expect(read(text, 'summary')).toBe(ids));

test.each([
  ['a new line ends a denial', 'no slash\nViolence', 'no:slash violence'],
  ['a bullet does', 'no slash\n- violence', 'no:slash violence'],
  ['a line that breaks off behind its negation goes on', 'There is no\nViolence in this', 'no:violence'],
  ['a denied list ends with its line', 'Does not contain: slash, mpreg\nContains: violence', 'no:mpreg no:slash violence'],
])('%s', (_, text, ids) => expect(read(text)).toBe(ids));

test('a list with bullets, most of which name a warning, is one in a note too', () => expect(read('* Drinking.\n* AU, no show at all.\n* Sex.', 'notes')).toBe('alcohol au sexual-content'));
test('a list with bullets of other things is none', () => expect(read('* Japanese is in italics\n* Kikyou is away', 'notes')).toBe(''));
test.each([
  ['Watch out for', 'people might be OOC', 'out-of-character'],
  ["What it hasn't got", 'a deathfic ending, mpreg', 'no:character-death no:mpreg'],
  ['Japanese', 'neko is a cat, and death is shi', ''],
])('the label "%s" of a note leads what it names', (label, text, ids) => expect(read(text, 'notes', label)).toBe(ids));

test.each([
  ['Violence Alert', 'None. A cushion is thrown.', 'no:violence'],
  ['Violence Alert', 'Yes. A cushion is thrown.', 'violence'],
  ['Sex content', 'none', 'no:sexual-content'],
])('a label with a word of alarm, "%s", names what its value affirms or denies: %s', (label, text, wanted) => {
  expect(read(text, 'warnings', label)).toBe(wanted);
});

test.each([
  ['MSR, Character Death', 'character-death'],
  ['Angst, deathfic', 'character-death'],
  ['Drama/Rape', 'non-con'],
  ['slash; non-con; h/c', 'non-con'],
  ['Action, Incest, Drama', 'incest'],
  ['Angst, no character death', 'no:character-death'],
  ['A/U, angst, humor, slash', ''],
  ['Character Study, Violence, Adult', ''],
  ['A long story of how the death of summer came, in five parts', ''],
])('among genres, only a grave warning by itself is one: %s', (text, wanted) => {
  expect(warningsAmongGenres(text, false).map(({ id, stated }) => (stated === 'absent' ? `no:${id}` : id)).join(' ')).toBe(wanted);
});

test.each([
  ['MSR, Character Death', 'character-death'],
  ['Angst, Rape, h/c', 'non-con'],
  ['Torture, Murder, Violence', ''],
])('among genres beside a field of warnings, only the gravest are warnings: %s', (text, wanted) => {
  expect(warningsAmongGenres(text, true).map(({ id }) => id).join(' ')).toBe(wanted);
});

test.each([
  ['This work is M rated there is graphic sex in it, and fighting and bad language', 'language sexual-content violence'],
  ['It is an R, I am told, since my hero swears and drinks', 'alcohol language'],
  ['PG-13 (violence)', 'violence'],
  ['R Violence Man', ''],
])('a rating that is a sentence says why: %s', (text, ids) => expect(read(text, 'rating', 'Rating')).toBe(ids));

test.each<[FieldName, string, string]>([
  ['notes', 'It is rated R because of a lot of swearing and some blood.', 'gore language'],
  ['summary', 'This one is rated NC-17 for graphic sex.', 'sexual-content'],
  ['beta', 'With thanks to O. for the beta. Rated R: there is a flogging in it.', 'violence'],
  ['notes', 'Rated PG. There is no more to say.', ''],
  ['length', 'The story is rated R for violence and a few bad words.', 'language violence'],
  ['other', 'The R is for language, not for sex.', 'language no:sexual-content'],
  ['notes', "I've rated it M for the length of it.", ''],
  ['notes', 'Rated by my sister for neatness and violence of opinion.', ''],
])('what a %s field says that the rating is for counts: "%s"', (field, text, ids) => expect(read(text, field)).toBe(ids));

test.each<[FieldName, string, string, string]>([
  ['rating', 'R, and contains no warnings or spoilers.', 'Rating', 'no:spoilers none'],
  ['notes', 'Rated R and contains no warnings or spoilers.', '', 'no:spoilers none'],
  ['warnings', '*None*', 'Warnings - highlight to view (may contain spoilers)', 'none'],
  ['warnings', '(may contain spoilers): *None*', 'Warnings - highlight to view', 'none'],
  ['warnings', 'highlight to view: none', 'Warnings', 'none'],
  ['warnings', 'highlight to view: rape', 'Warnings', 'non-con'],
  ['summary', 'He has no warning before the tide comes in.', '', ''],
  ['summary', '{It has one scene of self-harm, right at the start.}', '', 'self-harm'],
])('in %s, "%s" under "%s" is "%s"', (field, text, label, ids) => expect(read(text, field, label)).toBe(ids));

test.each<[FieldName, string, string]>([
  ['category', 'Action/Drama. There will be violence, blood, swearing', 'gore language violence'],
  ['category', 'Romance. There is certainly some torture', 'torture'],
  ['category', 'slash, contains no sex', ''],
  ['category', 'There will be slash and angst', 'slash'],
  ['notes', 'The first chapters are full of character death as the front moves north.', 'character-death'],
  ['notes', 'Loads of swearing in the later parts.', 'language'],
])('a sentence that says what is there warns: %s "%s"', (field, text, ids) => expect(read(text, field)).toBe(ids));
