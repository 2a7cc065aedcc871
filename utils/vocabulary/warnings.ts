/**
 * What warnings are called, by canonical id: one alternation an id, matched as whole words against lower-cased text with `'` for every apostrophe.
 * In languages where words stand without spaces the whole-word rule is dropped for the word's own script.
 * Where two ids fit the same words the longer match wins, then the earlier row.
 */
export const WARNING_WORDS: Readonly<Record<string, string>> = {
  'character-death':
    "(?:(?:major|main|minor|temporary|canon(?:ical)?|non-canon|implied|off-?screen) )?char(?:acter|\\.|s|acters|acters?'s?)?'?s?'? (?:\\([^()]{1,12}\\) )?deaths?|characters?'? death(?: ?\\([^()]{1,20}\\))?|deaths? of (?:a |an |the )?(?:\\w+ )?(?:canon )?characters?|death-?\\s?fics?|death stor(?:y|ies)|mcd|(?:some(?:one|body)|(?:a |the )?(?:\\w+ )?characters?|(?:he|she|they)(?: both)?|every(?:one|body)|people|hero(?:es)?) (?:will |does |do |may |might |is going to |are going to )?(?:dies?|gets? killed)|there (?:will|may|might) be deaths?|смерт[ьи] (?:основн|главн|второстеп|персонаж|героя|героев)\\S*(?: персонаж\\S*| геро\\S*)?|muerte de (?:un |algunos? )?personajes?|mort (?:d'un |de |des )?personnages?|morte (?:de |di |dei )?person\\S*|charaktertod|character-?tod|śmierć (?:głównego )?bohatera|角色死亡|主角死亡|死ネタ",
  death: 'deaths?|murders?|killings?|dead bod(?:y|ies)|tod|mord|muertes?|asesinatos?|morte?s?|meurtres?|assassin(?:at|io)s?|omicidio|смерт[ьи]|убийств\\S{0,2}|śmierć|死亡|殺人',
  'graphic-violence':
    '(?:graphic|extreme|explicit|heavy|brutal|intense|gory) violence|graphic depictions? of violence|grafische gewalt|violencia gr[áa]fica|viol[êe]ncia gr[áa]fica|violence graphique|violenza (?:grafica|esplicita)|графическое насилие|жесток\\S{1,3} сцен\\S*',
  violence:
    "violence|violent|(?:a )?punch(?:es)? or two|fighting|fights?|brutality|beatings?|gewalt\\S{0,10}|violencia|viol[êe]ncia|violenza|геweld|geweld|насили[ея]|жестокость|przemoc|暴力|杀戮",
  gore: 'gore|gory|blood(?:shed|y|iness)?|guts|blut|sangre|sangue|sang|krew|кровь|血腥|グロ|流血',
  torture: '(?:\\w+-)?tortur(?:e|es|ed|ing)(?: porn)?|folter|tortura|torture|пытки|tortury|marteling|拷問|酷刑',
  'non-con':
    "non-?\\s?con(?:s|sensual|sent)?(?:[- ]sex)?|non-?consensual(?: sex(?:ual)?(?: \\w+)?)?|n/c|ncs|rapes?|raped|rapist|sexual(?:ly)? (?:assault(?:ed)?|violence)|forced sex|vergewaltigung|violaci[óo]n|viol|stupro|estupro|изнасиловани\\S|verkrachting|gwałt\\S?|强暴|强奸|強姦|レイプ",
  'dub-con': 'dub-?\\s?con|dubious(?:ly)?[- ]consent(?:ual)?|questionable consent|consentement douteux|сомнительное согласие',
  underage: 'under-?age(?:d)?(?: sex)?|chan-?slash|chan(?=\\s*(?:[,;/)\\]]|$))|shota(?:con)?|loli(?:con)?|minderj[äa]hrig\\S*|menor(?:es)? de edad|несовершеннолетн\\S*|未成年',
  incest: 'incest(?:uous)?|twincest|wincest|sibcest|\\w{2,8}cest|inzest|incesto|inceste|инцест|近亲|近親',
  abuse: "(?:domestic|emotional|physical|verbal|spousal|mental|sexual|partner) (?:abuse|violence)|abusive(?: \\w+)?|abused?|battered|missbrauch|abusos?|maltrat\\S+|maltraitance|misbruik|домашнее насилие|znęcanie|虐待",
  'child-abuse': 'child(?:hood)?[- ](?:sexual )?abuse|abuse of (?:a )?child(?:ren)?|child molest\\S*|kindesmissbrauch|abuso infantil|жестокое обращение с детьми',
  'self-harm': "self-?\\s?(?:harm(?:ing)?|injur(?:y|ies)|mutilation)|cutting|selbstverletzung|ritzen|autolesi\\S*|automutilation|селфхарм|самоповреждение|自残|自傷",
  suicide: 'suicid(?:e|es|al)(?: (?:thoughts?|ideation|attempts?))?|selbstmord|suizid|suicidio|suic[íi]dio|самоубийств\\S|zelfmoord|samob[óo]jstwo|自杀|自殺',
  'eating-disorder': 'eating disorders?|anorexi[ac]|bulimi[ac]|essst[öo]rung|расстройство пищевого поведения',
  'drug-use': 'drugs?(?:[- ](?:use|abuse|taking|addiction))?|substance (?:use|abuse)(?: or abuse)?|addiction|overdose|drogen|drogas?|drogue|наркотик\\S*|narkotyki|毒品',
  alcohol: 'alcohol(?:ism|ic)?(?: (?:use|abuse))?|drunk(?:en(?:ness)?)?|drinking|alkohol|ubriac\\S+|алкоголь',
  language:
    "(?:(?:bad|strong|foul|mild|adult|coarse|crude|harsh|rude|some|salty|naughty|offensive|explicit|rough) )*language|(?:bad|rude|naughty|dirty|grown-up|four-letter|swear|cuss|curse|nasty)[- ]words?|a word here and there|swear(?:ing|s)?|cuss(?:ing|es)?|curs(?:ing|es)|profanit(?:y|ies)|potty[- ]mouths?|obscenit(?:y|ies)|vulgarit(?:y|ies)|kraftausdr[üu]cke|vulg[äa]re sprache|fluch(?:en|t)|lenguaje (?:fuerte|soez|vulgar|obsceno)|langage (?:cru|vulgaire|grossier)|linguagem (?:impr[óo]pria|forte|chula)|palavr[õo](?:es|ão)|linguaggio (?:pesante|volgare|forte|scurrile)|turpiloquio|нецензурн\\S* лексик\\S|ненормативн\\S* лексик\\S|мат|wulgaryzmy|grof taalgebruik|粗口|脏话",
  'sexual-content':
    "sex(?:ual)?(?:[- ](?:content|situations?|scenes?|themes?|acts?|nature|innuendo(?:es)?|references?|activity|relations|talk|stuff))?(?: (?:in|of a) nature)?|sexuality|sexy times?|lemons?|lemony|limes?|citrus(?=\\s*(?:[,;.]|$))|smuts?|smutty|pwp|porn(?:ography)?|erotica?|hentai|nudity|adult (?:situations?|content|moments?|scenes?)|love-?making|(?:sexual )?innuendo(?:es)?|romantic content|making out|sexszenen?|sexuelle\\S* (?:inhalte?|handlungen?)|sexo|escenas (?:de sexo|sexuales|er[óo]ticas)|contenido sexual|conte[úu]do (?:sexual|adulto)|sexe|scènes? (?:de sexe|sexuelles?|explicites?)|sesso|scene (?:di sesso|erotiche)|seks|секс(?:уальн\\S+(?: сцен\\S*| контент)?)?|постельн\\S* сцен\\S*|sceny erotyczne|微h|(?<=[\\u4e00-\\u9fff],?)h(?=[,,。、]|$)|肉|性描写|エロ",
  slash:
    "(?:pre-?\\s?)?slash(?:y|iness)?|m/m|male/male|male ?slash|boys?[- /]?(?:love|x ?boy)|man(?:/| on )man|yaoi|y[ao]oi|sh[oō](?:u|o)?nen[- ]?ai|homosexual(?:ity)?(?: \\w+)?|gay (?:relationships?|sex|love|men|characters?|themes?|content)|relaciones homoer[óo]ticas|dos chicos|chicos que quieren a chicos|homem x homem|entre homens|dois (?:homens|rapazes|moços)|persone dello stesso sesso|слэш|слеш|яой|偽?bl|腐(?:向け)?|耽美|ボーイズラブ",
  femslash: "fem-?\\s?m?slash|f/f|girls?[- /]love|yuri|sh[oō]u?jo[- ]?ai|lesbians?(?:ism)?|female/female|two (?:girls|women) who|фемслэш|юри|百合",
  het: "het(?:erosexual)?(?: (?:sex|relationships?))?|m/f|f/m|male/female(?: relationships?)?|гет",
  bdsm: "bdsm|b/d|d/s|s/m|s&m|bondage|sado-?masochis\\S*|leash(?:/collar)?|domination|dominance|submission|slavery|spanking of an? adult|бдсм|調教",
  kink: 'kinks?|kinky|fetish\\S*|blood-?play|food-?play|water-?sports|voyeurism|threesomes?|foursomes?|orgy|crossdressing|tentacles?|fisting|breath-?play|vore|group sex|toys|кинк\\S*',
  mpreg: "m[-/ ]?preg|male pregnancy|pregnant (?:men|man|male)|мпрег|мужская беременность|男男?生子",
  infidelity: 'infidelit(?:y|ies)|adultery|cheating|affairs?|untreue|infidelidad|infid[ée]lit[ée]|traici[óo]n|tradiment\\S|измена|不倫|出轨',
  'pregnancy-loss': 'miscarriages?|abortions?|still-?birth|fehlgeburt|abtreibung|aborto|fausse couche|выкидыш|аборт|流产',
  'mental-illness': 'mental illness|depression(?:en)?|ptsd|panic attacks?|schizophreni\\S+|insanity|madness',
  slurs: "(?:racial |homophobic |ethnic )?slurs?|n-word|racist (?:language|words?|terms?)|people of different colou?rs were treated|period-typical (?:racism|homophobia|attitudes)",
  horror: 'horror|scary|creepy|frightening|gruesome|grusel|terror|ужасы|恐怖|ホラー',
  angst: "angst(?:y|ier|iness|-?ness)?|(?:buckets|lots) of tears|tear-?jerker|tissues?(?: alert| warning)?|kleenex|hank(?:y|ies)|(?<!-)sad(?:ness| goodbyes)?|mop(?:ey|ing)\\S*|depri|depressiv\\S*|(?:heavy )?emotional|ангст|虐|シリアス",
  'unhappy-ending': 'unhappy ending|not (?:a )?happy ending|no happy ending|sad ending|tragic ending|tragedy|bad ending|trauriges ende|final triste|fin triste|finale triste|be结局|バッドエンド',
  au: "alternat(?:e|ive) (?:universe|reality|timeline)|universo alternativ?o|univers alternatif|au(?:-?ish)?!?|a\\.u\\.?|u\\.?a\\.?|elseworlds?|ewe|canon bending|divergent|non-canon|ау|альтернатив\\S+ вселенн\\S+|架空|パラレル",
  'out-of-character':
    "ooc(?:-?ness| behaviou?r)?|o\\.o\\.c\\.?|оос|occ(?=出|注意)|out[- ]of[- ]character(?:ness)?|oc-ness|act(?:ed|ing)? like themselves|キャラ崩壊|方向音痴|崩坏",
  spoilers: "spoill?e?rs?(?!\\s?:)|season references|give(?:s)? away|спойлер\\S*|剧透|劇透|ネタバレ|spoilerato",
  dark: "dark(?:ness|er|-?fic|ish)?(?: (?:themes?|content|fic|stuff))?|plenty of evil|evil|upsetting(?: \\w+)?|disturbing|squick(?:y|s)?|d[üu]ster|oscuro|sombre|дарк",
  humor: "humou?r(?:ous)?|parod(?:y|ies)|silli(?:ness)?|silly|crack(?:fic)?|bad puns?|puns?|stupidity|humor|юмор|стёб|стеб",
  fluff: "fluff(?:y|iness)?|waff(?:y)?|sap(?:py|piness)?|schmoop(?:y)?|sweetness|sugary?|syrup(?:y)?|sickly sweet|kitsch|cavity|флафф",
};

/** Ids that only a field of its own makes a warning: elsewhere they are genre, pairing or mood. */
export const GENRE_IDS: ReadonlySet<string> = new Set(['het', 'angst', 'au', 'out-of-character', 'humor', 'fluff', 'dark', 'alcohol', 'horror', 'mental-illness', 'unhappy-ending']);

/** Ways to say that a thing does not happen, by id. */
export const ABSENCES: readonly (readonly [id: string, words: string])[] = [
  ['character-death', "(?:no ?body|no-? ?one|none of (?:them|the \\w+)|no (?:main |major |canon )?characters?)(?: (?:will|is going to|ever|actually|really))? (?:die[sd]?|gets? killed|is killed)|every(?:one|body) (?:lives|survives)|not (?:a |an )?death-?\\s?fic|niemand stirbt|nadie muere|personne (?:ne meurt|n'est mort)|ningu[ée]m morre|nessuno muore|никто не умр\\S+|没有人死"],
  ['unhappy-ending', '(?<!un|no |not a |not )happy[- ]end(?:ings?|s)?|final feliz|fin heureuse|lieto fine|хэппи-?энд'],
  ['sexual-content', "(?:as )?clean as a whistle|nothing (?:explicit or )?sexual|(?:smut|lemon|sex)[- ]free|(?:ohne|keine) sexuelle\\S* \\w+"],
];

/** The author says that there is nothing to warn of. */
export const NONE =
  "none|n/?a|nil|zip|nada|nope|nothing|no warnings?(?: (?:apply|needed|necessary|required|really|that i (?:know|can think)))?|no archive warnings apply|no applicable warnings?|not (?:really|applicable|needed)|not (?:that|as far as) i(?: can)?|can't think of any|no|keine?|keine warnungen?|nichts|ninguna?|nada|sin advertencias|aucune?|rien|pas d'avertissements?|nenhum(?:a)?|sem avisos|nessun[oa]?|niente|geen|нет|отсутству(?:ют|ет)|brak|żadne|无|無|没有|なし|特になし";

/** The author or the archive refuses to say: unknown, never none. */
export const REFUSALS =
  "chooses? not to (?:use archive )?warn(?:ings)?|cho(?:ose|oses|se|sen|osing) not to (?:use|warn|list|give)|decided not to warn|(?:i )?(?:do not|don't|won't|will not|refuse to|never) (?:be )?(?:use |give |do |put |post |putting |giving |posting |list )?(?:any )?(?:\\w+/)?warn(?:ings)?(?! you)|no warnings? (?:will be )?given|see (?:my|the) (?:\\w+ )?(?:warnings?|policy)|see warnings? policy|warnings? (?:are |is )?(?:at the end|in the end notes|below the cut|would (?:be )?(?:a )?spoil\\S*)|(?:to warn|warnings?|telling) would (?:spoil|give)|not telling|autor\\S* (?:hat sich entschieden|ha elegido|a choisi) \\S+|автор решил не предупреждать|不愿警告|警告しない";

/** Words that make what follows absent, up to the end of their clause. */
export const NEGATORS =
  "no|not|zero|lack of|free of|devoid of|non(?!-)|none of|never|without|w/o|nothing|neither|nor|isn't|aren't|won't|doesn't|don't|does not|do not|will not|there's no|ain't|kein(?:e|en|er|em)?|nicht|ohne|sin|ning[úu]n(?:a)?|pas de|pas d'|sans|aucun(?:e)?|sem|nenhum(?:a)?|n[ãa]o|senza|nessun[oa]?|geen|zonder|нет|без|не|никаких|bez|nie|żadn\\S+|绝无|绝不|沒有|没有|无|無|不含|非";
