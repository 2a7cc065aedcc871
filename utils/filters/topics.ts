import type { EditedTopics, Topic } from './rule';

/**
 * The topics that come with Flyleaf. Warnings are ids of vocabulary/warnings.ts, which knows their spellings in all languages; the words
 * are what stands in titles, summaries and tags beside them. `*` is the rest of a word.
 */
export const TOPICS: Readonly<Record<string, Topic>> = {
  'character-death': {
    warnings: ['character-death', 'death'],
    words: ['character death*', 'deathfic*', 'death fic*', 'major character death', 'mcd', 'temporary death', 'canonical death*', 'funeral', 'terminal illness', 'charaktertod', 'tod eines charakters', 'mort de personnage', 'muerte de personaje', 'morte di un personaggio', 'morte do personagem', 'смерть персонажа', 'śmierć bohatera', '死ネタ', '死亡'],
  },
  'sexual-violence': {
    warnings: ['non-con', 'dub-con'],
    words: ['rape', 'raped', 'rapes', 'rapist*', 'rape non con', 'rape recovery', 'non con', 'noncon*', 'non consensual*', 'nonconsensual*', 'dub con', 'dubcon', 'dubious consent', 'sexual assault*', 'sexual abuse', 'sexual violence', 'sexual slavery', 'sex slave*', 'molest*', 'date rape', 'gang rape', 'forced sex', 'fuck or die', 'sex pollen', 'somnophilia', 'vergewaltig*', 'viol', 'violacion*', 'violación*', 'stupro', 'estupro', 'изнасилован*', 'gwałt*', '強姦', '强奸'],
  },
  underage: {
    warnings: ['underage'],
    words: ['underage*', 'under age', 'chan', 'shota*', 'shotacon', 'loli', 'lolicon', 'teacher student', 'minor adult', 'adult minor', 'pedophil*', 'paedophil*', 'minderjährig*', 'mineur*', 'menor de edad', 'menores de edad', 'несовершеннолетн*'],
  },
  incest: {
    warnings: ['incest'],
    words: ['incest*', 'twincest', 'wincest', 'sibcest', 'brocest', 'parentcest', 'pseudo incest', 'inzest', 'inceste', 'incesto', 'инцест', 'kazirodztwo', '近親相姦', '乱伦'],
  },
  'suicide-self-harm': {
    warnings: ['suicide', 'self-harm'],
    words: ['suicid*', 'attempted suicide', 'self harm*', 'selfharm*', 'self injur*', 'self mutilat*', 'self destructive', 'cutting', 'kills himself', 'kills herself', 'kills themself', 'killed himself', 'killed herself', 'selbstmord*', 'suizid*', 'selbstverletz*', 'ritzen', 'automutilation', 'autolesion*', 'самоубийств*', 'samobójstw*', '自殺', '自杀'],
  },
  abuse: {
    warnings: ['abuse', 'child-abuse'],
    words: ['abuse*', 'abusive', 'child abuse', 'domestic violence', 'domestic abuse', 'emotional abuse', 'abusive relationship*', 'abusive parent*', 'neglect', 'child neglect', 'gaslighting', 'battered', 'misshandl*', 'maltraitance', 'maltrato', 'abusos', 'насилие', 'przemoc', '虐待'],
  },
  'gore-torture': {
    warnings: ['gore', 'torture', 'graphic-violence'],
    words: ['gore', 'gory', 'blood and gore', 'tortur*', 'graphic violence', 'graphic depictions of violence', 'mutilat*', 'dismember*', 'body horror', 'cannibal*', 'vivisect*', 'flaying', 'snuff', 'guro', 'folter*', 'пытки', 'tortury', '拷問'],
  },
  'eating-disorders': {
    warnings: ['eating-disorder'],
    words: ['eating disorder*', 'disordered eating', 'anorexi*', 'bulimi*', 'binge eating', 'purging', 'thinspo*', 'self starvation', 'starving himself', 'starving herself', 'essstörung*', 'magersucht', 'trouble alimentaire', 'trastorno alimentario', 'анорекси*', '摂食障害'],
  },
  'pregnancy-loss': {
    warnings: ['pregnancy-loss', 'mpreg'],
    words: ['miscarr*', 'abortion*', 'stillb*', 'infant death', 'pregnan*', 'mpreg*', 'infertility', 'unplanned pregnancy', 'fehlgeburt*', 'schwanger*', 'fausse couche', 'enceinte', 'aborto*', 'embaraz*', 'выкидыш*', 'беременн*', 'ciąż*', '流産'],
  },
  addiction: {
    warnings: ['drug-use', 'alcohol'],
    words: ['addict*', 'alcoholi*', 'drug abuse', 'drug use', 'drugs', 'overdos*', 'substance abuse', 'heroin', 'cocaine', 'withdrawal symptoms', 'rehab', 'relapse', 'drogen*', 'drogue*', 'drogas', 'dipendenza', 'наркотик*', 'narkotyk*', '薬物'],
  },
  'slurs-hate': {
    warnings: ['slurs'],
    words: ['slur', 'slurs', 'homophob*', 'transphob*', 'racism', 'racist*', 'racial slur*', 'antisemit*', 'anti semit*', 'islamophob*', 'ableis*', 'misogyn*', 'sexism', 'hate crime*', 'gay bashing', 'queerphob*', 'rassismus', 'racisme', 'racismo', 'razzismo', 'гомофоби*', 'расизм'],
  },
  'animal-harm': {
    warnings: ['animal-harm'],
    words: ['animal death*', 'animal abuse', 'animal cruelty', 'animal harm', 'pet death*', 'dead animal*', 'dog dies', 'dog death', 'cat dies', 'cat death', 'horse dies', 'hurt animal*', 'animal sacrifice*', 'bestiality', 'tierquälerei', 'maltrato animal', 'жестокость к животным'],
  },
  'explicit-sex': {
    warnings: ['sexual-content', 'bdsm', 'kink'],
    ratings: ['explicit'],
    words: ['smut*', 'pwp', 'porn*', 'plot what plot', 'lemon', 'lemons', 'explicit sex*', 'sex scene*', 'sexual content', 'sexually explicit', 'graphic sex', 'erotic*', 'nsfw', 'hentai', 'kink', 'bdsm', 'oral sex', 'anal sex', 'threesome*', 'blow job*', 'blowjob*', 'hand job*', 'handjob*', 'sexo explicito', 'lime', 'порно', 'エロ'],
  },
  infidelity: {
    warnings: ['infidelity'],
    words: ['infidelit*', 'adulter*', 'cheating', 'cheats on', 'unfaithful*', 'affair', 'extramarital', 'extra marital', 'fremdgehen', 'ehebruch', 'adultere', 'adulterio', 'tradimento', 'измена', 'zdrada', '不倫', '出轨'],
  },
  'unhappy-endings': {
    warnings: ['unhappy-ending'],
    words: ['unhappy ending*', 'sad ending*', 'no happy ending*', 'not a happy ending', 'bad ending*', 'tragic ending*', 'tragedy', 'open ending*', 'hurt no comfort', 'kein happy end', 'trauriges ende', 'fin triste', 'final triste', 'плохой конец', 'bad end'],
  },
};

export const TOPIC_IDS: readonly string[] = Object.keys(TOPICS);

/** A topic as the reader has it; `undefined` where there is none of that id. */
export const topicOf = (id: string, edited: EditedTopics): Topic | undefined => (Object.hasOwn(edited, id) ? edited[id] : Object.hasOwn(TOPICS, id) ? TOPICS[id] : undefined);
