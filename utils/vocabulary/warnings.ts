import { learnWords, type Words } from './known-words';

/**
 * What warnings are called in English, by canonical id. Phrases are folded text, parted by `|`: hyphens are left out, signs stand as words
 * of their own ("m / m"), and a word that ends in `*` (four letters or more where it opens a phrase) stands for all that begin so, a
 * single `*` for any word. The longest phrase wins where several begin at one word.
 */
export const WARNING_WORDS: Words = {
  'character-death':
    "character death*|char death*|char . death*|characters death*|character's death*|character ( s ) death*|major character death*|death of * character*|death of * * character*|death of character*|deathfic*|death fic*|death stor*|mcd|someone dies|character dies|characters die|one dies|everyone dies|people die|he dies|she dies|they die|will die|might die|going to die|gets killed|killed off",
  death: 'death|deaths|murder*|killing*|dead bod*',
  'graphic-violence': 'graphic violence|extreme violence|explicit violence|heavy violence|graphic depiction* of violence',
  violence: 'violen*|fight|fights|fighting|brutality|beating*|bloodshed',
  gore: 'gore|gory|blood|bloody|guts',
  torture: 'tortur*',
  'non-con': 'non con|noncon*|non consen*|n / c|ncs|rape|rapes|raped|rapist|sexual assault*|sexual violence|sexually assault*|forced sex|molested|molestation',
  'dub-con': 'dub con|dubcon|dubious consent|dubiously consen*|questionable consent',
  underage: 'underage*|under age|chanslash|chan slash|shota*',
  incest: 'incest*|twincest|wincest|sibcest',
  abuse: 'abuse|abused|abusive|domestic violence|sexual abuse|emotional abuse|verbal abuse|physical abuse|battered',
  'child-abuse': 'child abuse|childhood abuse|abuse of a child|child molest*',
  'self-harm': 'self harm*|selfharm|self injur*|self mutilat*|cutting',
  suicide: 'suicid*',
  'eating-disorder': 'eating disorder*|anorexi*|bulimi*',
  'drug-use': 'drug|drugs|substance use*|substance abuse|substance use or abuse|addiction|overdos*',
  alcohol: 'alcohol*|drunk|drunken*|drinking',
  language: 'language|bad language|foul language|bad word*|rude word*|dirty word*|grown up word*|swear*|cuss|cussing|curse word*|cursing|profan*|potty mouth*|obscen*|vulgar*|f word*|f bomb*',
  'sexual-content':
    'sex|sexual*|sexual content|sexual situation*|sex scene*|sexy|lemon|lemons|lime|limes|smut*|pwp|porn*|erotic*|hentai|nudity|adult situation*|adult content|adult scene*|lovemaking|love making|making out|innuendo*|romantic content|explicit content|explicit scene*',
  slash: "slash|slashy|slashed|pre slash|preslash|m / m|male / male|boy's love|yaoi|shounen ai|shonen ai|homosexual*|gay relationship*|gay sex|gay theme*|gay content|same sex|man on man|two men|two guys",
  femslash: 'femslash*|femmeslash|fem slash|femme slash|f / f|girls love|yuri|shoujo ai|lesbian*|two women|two girls',
  het: 'het|hetero*|m / f|f / m',
  bdsm: 'bdsm|d / s|s / m|s & m|bondage|sadomas*|domination|submission',
  kink: 'kink*|fetish*|bloodplay|blood play|watersports|voyeur*|threesome*|foursome*|orgy|crossdress*|tentacle*|fisting|group sex|toys',
  mpreg: 'mpreg*|m preg*|male preg*|pregnant m*',
  infidelity: 'infidelit*|adultery|cheating|affair|affairs|unfaithful*',
  'pregnancy-loss': 'miscarr*|abortion*|stillb*',
  'mental-illness': 'mental illness|mental health|depression|ptsd|panic attack*|schizophreni*|insanity|madness',
  slurs: 'slur|slurs|racial slur*|homophobic slur*|n word|racis*|period typical *',
  horror: 'horror|scary|creepy|frightening|gruesome',
  angst: 'angst*|tearjerk*|tear jerk*|tissue|tissues|kleenex|hankies|sad|sadness|emotional|depressing',
  'unhappy-ending': 'unhappy end*|not a happy end*|no happy end*|sad end*|tragic end*|tragedy',
  au: 'alternate universe*|alternative universe*|alternate realit*|alternate timeline*|au|aus|a . u|elseworld*|ewe|canon divergen*|divergent|non canon|not canon',
  'out-of-character': 'ooc|oocness|out of character*|oc ness',
  spoilers: 'spoiler|spoilers|spoill*|season reference*|takes place after|takes place during',
  dark: 'dark*|evil|upsetting|disturbing|squick*',
  humor: 'humor*|humour*|parody|silly|silliness|crack|crackfic|pun|puns|stupidity',
  fluff: 'fluff*|waff|waffy|sap|sappy|sweetness|sappiness|schmoop*|syrup*|kitsch*',
  other:
    'homophobia|possession|character injur*|injured character*|body horror|medical procedure*|cannibal*|kidnap*|stalking|bestiality|necrophilia|bashing|adult theme*|mature theme*|sensitive topic*|unbetaed|not betaed|not beta read|spanking',
};

/** Ids that only a field of its own makes a warning: elsewhere they are genre, pairing or mood. */
export const GENRE_IDS: ReadonlySet<string> = new Set(['het', 'angst', 'au', 'out-of-character', 'humor', 'fluff', 'dark', 'alcohol', 'horror', 'mental-illness', 'unhappy-ending', 'other']);

/**
 * The words around a warning, by what they do. `no:` and an id: a way to say that the thing does not happen. `degree-`: how much of it; `strong` says so only where it is denied.
 * `warns` and `cue`: a sentence that warns, plainly or likely. `doubt`: what else makes a reader think twice, so that a passage stays open.
 * `negator` makes what follows absent up to a `break`, `denied` what stands before it; `or` carries a denial over a list.
 * `innocent` holds a warning's word or a negator and says nothing of the kind; `none` says that there is nothing to warn of.
 */
export const WORDS_AROUND: Words = {
  'no:character-death': 'no one dies|noone dies|nobody dies|everyone lives|everybody lives|everyone survives|everybody survives',
  'no:unhappy-ending': 'happy end*|ends happily|ends well',
  'no:sexual-content': 'nothing explicit or sexual|clean as a whistle',
  negator:
    "no|not|0|zero|non|lack of|free of|free from|devoid of|none of|never|without|w / o|nothing|neither|nor|nobody|no one|noone|isn't|aren't|won't|won't be|will not be|doesn't|don't|ain't|wasn't|hasn't|haven't",
  denied: 'none|nope|free|absent|not included',
  break: 'but|except|besides|other than|apart from|unless|although|though|however|just|only',
  or: 'or|nor',
  'degree-mentioned': 'mention*|referenc*|discuss*|talk of|talk',
  'degree-implied': 'implied|implies|implication*|imply|hint|hints|hinted|suggest*|allusion*|allude*|insinua*|off screen|offscreen|subtext*',
  'degree-past': 'past|former|previous*|history of|backstory',
  'degree-mild':
    "not much|not * much|not a lot|not really much|mild*|slight*|light|lightly|minor|a little|a bit|a touch|a hint|little|tame|brief*|vague*|soft|hardly|barely|hardly any|barely any|almost no|next to no",
  'degree-graphic': 'graphic*|explicit*|detailed|extreme*|heavy|hard core|hardcore|brutal*|intense*',
  strong: 'bad|gratuitous|major|severe|strong|serious|real|described|on screen|onscreen',
  warns: 'warn|warns|warned|warning|warnings',
  refusal:
    "chose not to|chooses not to|choose not to|choosing not to|chosen not to|not warn|don't warn|won't warn|never warn|don't use warning*|don't give warning*|no warning* given|no warnings will be|see my warning*|see my policy|see warning* policy|warning* at the end|warnings are at the end|would spoil|not telling",
  cue: "caution*|beware|contain|contains|containing|trigger*|tw :|cw :|tw for|cw for|upset|upsets|offend*|offens*|bother|bothers|there will be|there could be|there may be|there might be|there is some|there are some|there's some|there is mention*|there are mention*|there is a lot|there is a bit|there is a little|rated * for|rated for|rating is for|rating : * for|high * factor",
  doubt:
    "spoil*|spoiler :|spoilers :|don't like|do not like|don't read|do not read|please read|told you|were told|not for you|not for everyone|not be for|not for kids|not for children|not for the|cup of tea|bad for you|better not|stay away|stop here|leave now|be careful|allergic|mind that|care for|own risk|turn back|back button|way out|under age*|under 1*|under the age|over 1*|over the age|age of *|18 and|18 or|mature|maturity|adult*|rated|rating|nc 17|nc17|first fic|first time|be nice|be gentle|be kind|kill*|died|dead|nude|naked|wound*",
  innocent:
    "graphic novel*|graphic art*|graphic design*|living or dead|alive or dead|life and death|death star|death eater*|death note|sudden death|opposite sex|slash archive*|language barrier|english language|german language|native language|first language|second language|foreign language|body language|sign language|language : english|cutting room|dark lord|dark mark|dark arts|dark side|dark angel|dark ages|after dark|blood type*|blood relat*|half blood*|bloody hell|fight club|crack of|lemon drop*|without warning|without permission|no lack|no shortage|no end|no doubt|no matter|no more than|no thanks|no beta|no ,|not without|never without|nothing but|no one under|nobody under",
};

/** What opens a field that says that there is nothing to warn of; alone, before a pause, or before one of the words of `goes-on`. */
export const NONE_WORDS: Words = {
  none: "none|n / a|na|nil|zip|nada|nope|nothing|no|no warnings|no warning|no warnings apply|no warnings needed|no warnings necessary|no warnings required|no archive warnings apply|no applicable warnings|not really|not applicable|not needed|not that i|not as far as i|can't think of any",
  'goes-on': 'really|that|at|to|you|i|spring|in|apply|needed|whatsoever|of|unless|except|as|so|for|come|listed|required|this|here|yet|or|special|major|particular',
};

learnWords({ warnings: { ...WARNING_WORDS, ...WORDS_AROUND }, 'no-warnings': NONE_WORDS });
