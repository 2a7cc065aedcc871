import { learnWords, type Words } from './known-words';

/**
 * What warnings are called in English, by canonical id. Phrases are folded text, parted by `|`: hyphens are left out, signs stand as words
 * of their own ("m / m"), and a word that ends in `*` (four letters or more where it opens a phrase) stands for all that begin so, a
 * single `*` for any word. The longest phrase wins where several begin at one word.
 */
export const WARNING_WORDS: Words = {
  'character-death':
    "character death*|char death*|char . death*|characters death*|character's death*|characters' death*|character ( s ) death*|major character death*|main character death*|minor character death*|canon character death*|temporary character death*|death of a character|death of a main character|death of a major character|death of a minor character|death of a canon character|death of main character*|death of major character*|death of characters|deathfic*|death fic*|death stor*|mcd|someone dies|somebody dies|someone will die|character dies|characters die|characters dying|character will die|characters will die|one dies|hero dies|everyone dies|everybody dies|people die|he dies|she dies|they die|they both die|will die|does die|may die|might die|going to die|gets killed|get killed|killed off|will be death*|may be death*|might be death*|major death*",
  death: 'death|deaths|murder*|killing*|dead bod*|corpse*',
  'graphic-violence': 'graphic violence|extreme violence|explicit violence|heavy violence|brutal violence|intense violence|gory violence|graphic depiction of violence|graphic depictions of violence|graphic fight*|graphically violent',
  violence: 'violen*|fighting|fight|fights|fight scene*|battle scene*|brutality|beating|beatings|mayhem|bloodshed',
  gore: 'gore|gory|blood|bloody|bloodiness|guts',
  torture: 'tortur*',
  'non-con':
    'non con|noncon|noncons|non cons|noncon*|non consen*|nonconsen*|n / c|ncs|rape|rapes|raped|rapist|rapefic|sexual assault*|sexual violence|sexually assault*|forced sex|molested|molesting|molestation',
  'dub-con': 'dub con|dubcon|dubious consent|dubiously consen*|dubious con|questionable consent|dub consent',
  underage: 'underage*|under age|under aged|chanslash|chan slash|chanfic|chan fic|shota*|lolicon|loli|minors in sexual',
  incest: 'incest*|twincest|wincest|sibcest|fathercest|brothercest|parentcest',
  abuse: 'abuse|abused|abusive*|domestic abuse|domestic violence|emotional abuse|physical abuse|verbal abuse|spousal abuse|mental abuse|sexual abuse|partner abuse|battered',
  'child-abuse': 'child abuse|childhood abuse|child sexual abuse|childhood sexual abuse|abuse of a child|abuse of children|child molest*|physical child abuse',
  'self-harm': 'self harm*|selfharm|self injur*|self mutilat*|cutting',
  suicide: 'suicid*|suicidal thoughts|suicidal ideation|suicide attempt*',
  'eating-disorder': 'eating disorder*|anorexi*|bulimi*',
  'drug-use': 'drug|drugs|drug use|drug abuse|drug taking|drug addiction|substance use|substance abuse|substance use or abuse|addiction|overdos*',
  alcohol: 'alcohol*|alcohol use|alcohol abuse|drunk|drunken*|drinking',
  language:
    'language|bad language|strong language|foul language|adult language|coarse language|crude language|harsh language|rude language|salty language|naughty language|offensive language|bad word*|rude word*|naughty word*|dirty word*|four letter word*|swear|swears|swearing|swear word*|swearword*|cuss|cusses|cussing|cuss word*|curse word*|cursing|cursewords|profan*|potty mouth*|obscenit*|obscene*|vulgar*|f word*|f bomb*|expletive*',
  'sexual-content':
    'sex|sexual|sexual content|sexual situation*|sexual scene*|sexual theme*|sexual act*|sexual nature|sexual innuendo*|sexual reference*|sexual activit*|sexual relation*|sexual material|sexual tension|sexuality|sex scene*|sexy|sexually|sexy times|lemon|lemons|lemony|lime|limes|limey|lime ish|citrus content|citrusy|smut*|pwp|porn*|erotic*|hentai|nudity|adult situation*|adult content|adult scene*|adult material|lovemaking|love making|making out|innuendo*|romantic content|nc 17 scene*|nc17 scene*|consensual sex|explicit content|explicit scene*|explicit material',
  slash:
    "slash|slashy|slashiness|slashed|pre slash|preslash|m / m|male / male|male slash|male male|boy / boy|boys love|boy's love|boyxboy|boy x boy|yaoi|shounen ai|shonen ai|shonenai|shounenai|homosexual*|gay relationship*|gay sex|gay love|gay men|gay character*|gay theme*|gay content|same sex|same sex relationship*|same sex couple*|man on man|man / man|man sex|guy / guy|two men|two boys|two guys|guys kissing|boys kissing|malexmale|mxm",
  femslash: "femslash*|femmeslash|fem slash|femme slash|f / f|girls love|girl's love|girl / girl|girl on girl|yuri|shoujo ai|shojo ai|shoujoai|lesbian*|female / female|two women|two girls|fxf",
  het: 'het|hetero|heterosexual*|het sex|m / f|f / m|male / female',
  bdsm: 'bdsm|b / d|d / s|s / m|s & m|bondage|sadomasoch*|sado masoch*|domination|dominance|submission',
  kink: 'kink|kinks|kinky|fetish*|bloodplay|blood play|foodplay|food play|knifeplay|watersports|voyeur*|threesome*|foursome*|moresome*|orgy|orgies|crossdress*|cross dress*|tentacle*|fisting|breathplay|breath play|vore|group sex|sex toys|toys|role play*|exhibitionism',
  mpreg: 'mpreg*|m preg*|male preg*|pregnant man|pregnant men|pregnant male*|male pregnancy',
  infidelity: 'infidelit*|adulter*|cheating|affair|affairs|unfaithful*',
  'pregnancy-loss': 'miscarr*|abortion*|stillb*|still birth',
  'mental-illness': 'mental illness|mental health|depression|ptsd|panic attack*|schizophreni*|insanity|madness',
  slurs: 'slur|slurs|racial slur*|homophobic slur*|ethnic slur*|n word|racis*|homophobic language|period typical racism|period typical homophobia|period typical attitudes',
  horror: 'horror|scary|creepy|frighten*|gruesome|terror',
  angst: 'angst*|tearjerk*|tear jerk*|tissue|tissues|tissue alert|tissue warning|kleenex|hanky|hankies|sad|sadness|emotional|depressing|depressive',
  'unhappy-ending': "unhappy ending*|not a happy ending|not happy ending|no happy ending*|sad ending*|tragic ending*|tragedy|bad ending*|doesn't end well|does not end well|doesn't end happily|does not end happily",
  au: 'alternate universe*|alternative universe*|alternate realit*|alternative realit*|alternate timeline*|au|aus|auish|au ish|a . u|elseworld*|ewe|canon divergen*|divergent|divergence|non canon|non canonical|not canon|canon bending',
  'out-of-character': 'ooc|oocness|ooc ness|ooc behavio*|o . o . c|out of character*|oc ness|act out of character*',
  spoilers: 'spoiler|spoilers|spoill*|season reference*|takes place after|takes place during|spoilage|spoils|spoilt',
  dark: 'dark|darkness|darker|darkish|darkfic|dark fic|dark theme*|dark content|evil|upsetting*|disturbing|squick|squicky|squicks',
  humor: 'humor*|humour*|parody|parodies|silly|silliness|crack|crackfic|crack fic|pun|puns|stupidity',
  fluff: 'fluff*|waff|waffy|sap|sappy|sappiness|schmoop*|sweetness|syrup*|kitsch*|sugary|mush|mushy',
  other:
    'homophobia|transphobia|possession|character injur*|injured character*|serious injur*|major injur*|body horror|medical procedure*|cannibal*|kidnapping|kidnap|stalking|bestiality|necrophilia|blasphemy|vampirism|character bashing|adult theme*|mature theme*|sensitive topic*|unbetaed|not betaed|not beted|not beta read|spanking',
};

/** Ids that only a field of its own makes a warning: elsewhere they are genre, pairing or mood. */
export const GENRE_IDS: ReadonlySet<string> = new Set(['het', 'angst', 'au', 'out-of-character', 'humor', 'fluff', 'dark', 'alcohol', 'horror', 'mental-illness', 'unhappy-ending', 'other']);

/**
 * The words around a warning, by what they do. `no:` and an id: a way to say that the thing does not happen. `degree-`: how much of it.
 * `warns` and `cue`: a sentence that warns, plainly or likely. `doubt`: what else makes a reader think twice, so that a passage stays open.
 * `negator` makes what follows absent up to a `break`, `denied` what stands before it; `or` carries a denial over a list.
 * `innocent` holds a warning's word or a negator and says nothing of the kind; `none` says that there is nothing to warn of.
 */
export const WORDS_AROUND: Words = {
  'no:character-death':
    'no one dies|noone dies|nobody dies|no body dies|no one will die|nobody will die|no one gets killed|nobody gets killed|no one is killed|nobody is killed|no one actually dies|nobody actually dies|no one ever dies|everyone lives|everybody lives|everyone survives|everybody survives|not a death fic|not a deathfic|not deathfic|not death fic|not a death story',
  'no:unhappy-ending': 'happy ending*|happy end|happily ever after|ends happily|ends well|end happily',
  'no:sexual-content': 'clean as a whistle|nothing explicit or sexual|worksafe|work safe',
  negator:
    "no|not|0|zero|non|lack of|free of|free from|devoid of|none of|never|without|w / o|nothing|neither|nor|nobody|no one|noone|isn't|aren't|won't|won't be|will not be|doesn't|don't|ain't|wasn't|hasn't|haven't|wouldn't be",
  denied: 'none|nope|free|absent|not included|not present',
  break: 'but|except|besides|other than|apart from|unless|although|though|tho|however|just|only',
  or: 'or|nor',
  'degree-mentioned': 'mention*|referenc*|discuss*|talk of|talks of|talk about|talk',
  'degree-implied': 'implied|implies|imply|implication*|implying|hint|hints|hinted|suggest*|allusion*|allude*|alluding|insinua*|off screen|offscreen|offstage|off stage|subtext*',
  'degree-past': 'past|former|previous*|history of|backstory',
  'degree-mild':
    "not much|not too much|not very much|not that much|not so much|not a lot|not a lot of|not really much|not all that much|mild*|slight*|light|lightly|minor|a little|a bit|a touch|a hint|a tad|a dash|a smidge*|a spoonful|little|tame|brief*|vague*|soft|hardly any|barely any|scarcely any|hardly|barely|almost no|next to no|close to no|very little|practically no|isn't much|aren't many|isn't a lot",
  'degree-graphic': 'graphic*|explicit*|detailed|extreme*|heavy|hard core|hardcore|brutal*|intense*',
  warns: 'warn|warns|warned|warning|warnings',
  refusal:
    "chose not to|chooses not to|choose not to|choosing not to|chosen not to|decided not to warn|do not warn|don't warn|won't warn|will not warn|refuse to warn|never warn|do not use warn*|don't use warn*|don't do warn*|do not do warn*|don't give warn*|do not give warn*|won't give warn*|not post warn*|don't post warn*|not giving warn*|no warning given|no warnings given|no warnings will be given|see my warn*|see the warn*|see warnings policy|see warning policy|see my policy|warnings at the end|warnings are at the end|warning at the end|warnings in the end notes|warnings below the cut|warnings would spoil|warnings would be|warning would spoil|telling would spoil|to warn would|would spoil|not telling",
  cue: "caution*|beware|contain|contains|containing|trigger*|tw :|cw :|tw for|cw for|upset|upsets|offend*|offens*|bother|bothers|squick*|there will be|there may be|there might be|there is some|there are some|there's some|there is mention*|there are mention*|there is a lot|there is a bit|there is a little|there's a lot|there's a bit|rated * for|rated * * for|rating is for|rated for|rating * for|rating * * for|rating : * for|rating : * * for|rated : * for|high * factor",
  doubt:
    "spoil*|spoiler :|spoilers :|don't like|do not like|dislike|don't read|do not read|please read|read no further|told you|were told|you've been|not for you|not for everyone|not be for|not for kids|not for children|not for the|not your thing|cup of tea|mind that|don't mind|do not mind|care for|own risk|turn back|close this|close the|leave this|leave now|shut this|back button|is the door|way out|go away|under age*|under 1*|over 1*|over the age|under the age|age of *|18 and *|18 or *|18 years|minors|matur*|adult|adults|rated|rating|nc 17|nc17|pg 13|first fic|first time i|be nice|be gentle|be kind|kill*|died|dead|dying|nude|naked|wound*|abus*|gross",
  innocent:
    "graphic novel*|graphic artist*|graphic design*|life and death|living or dead|alive or dead|dead or alive|living and dead|alive and dead|death star|death eater*|death note|death glare*|death valley|sudden death|to death|gore vidal|al gore|sextet|same sex marriage|opposite sex|fair sex|fairer sex|slash and burn|slash fiction archive|slash mark*|slash list*|slash archive*|slash fan*|slash page*|forward slash|language barrier|english language|german language|french language|spanish language|native language|first language|second language|foreign language|mother language|body language|sign language|original language|my language|of the language|language : english|language : german|language : spanish|language : french|language arts|cutting room|cutting edge|cutting board|cutting it|drug store*|drugstore|dark lord|dark mark|dark arts|dark side|dark angel|dark horse|dark hair*|dark ages|dark green|dark blue|dark shadows|after dark|before dark|until dark|in the dark|blood type*|blood relat*|blood brother*|blood sugar|blood pressure|blood bank|half blood*|full blood*|pure blood*|bloody hell|fight club|fight song|food fight|fighting chance|fighting fit|crack of|crack in|happy to|cheating at|affairs of|current affairs|foreign affairs|state of affairs|sad to say|key lime|lime green|lime juice|lemon drop*|lemon tea|lemon cake|lemon juice|lemon pie|lemon zest|drunk on|drinking tea|drinking coffee|spoiler space|without warning|without further|without doubt|without permission|without a doubt|no lack|no shortage|no end|no doubt|no matter|no more than|no more * than|no less|no idea|no thanks|no beta|no holds barred|no apologies|no such luck|no sorry|no money|no profit|no copyright|no infringement|no ,|not only|not just|not without|never without|nothing but|nothing if not|nothing short of|not to mention|not for|not suitable|not meant|not intended|not mine|not unlike|not sure|not your|not my|not the first|not the last|not the only|not safe|not everyone|not into|not fond|not a fan|not comfortable|not okay|not ok|not yet|not till|not until|not recommended|not appropriate|not responsible|not if|not because|not in the mood|not that|never mind|never enough|never fear|no one under|nobody under",
};

/** What opens a field that says that there is nothing to warn of; alone, before a pause, or before one of the words of `goes-on`. */
export const NONE_WORDS: Words = {
  none: "none|n / a|na|nil|zip|nada|nope|nothing|no|no warnings|no warning|no warnings apply|no warnings needed|no warnings necessary|no warnings required|no archive warnings apply|no applicable warnings|not really|not applicable|not needed|not that i|not as far as i|can't think of any",
  'goes-on': 'really|that|at|to|you|i|spring|in|apply|needed|whatsoever|of|unless|except|as|so|for|come|listed|required|this|here|yet|or|special|major|particular',
};

learnWords({ warnings: { ...WARNING_WORDS, ...WORDS_AROUND }, 'no-warnings': NONE_WORDS });
