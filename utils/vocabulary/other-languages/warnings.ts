import type { WordTables } from '../known-words';

/** What `vocabulary/warnings.ts` holds for English, in eleven further languages: learned where a page speaks one of them. Same notation; Latin letters without accents. */
export const warnings: WordTables = {
  warnings: {
    'character-death':
      'смерть основн*|смерть главн*|смерть персонаж*|смерть геро*|смерть второстеп* персонаж*|muerte de un personaje|muerte de personaje*|mort de personnage*|mort d\'un personnage|morte de personagem|morte di personagg*|charaktertod|character tod|smierc bohater*|角色死亡|主角死亡|死ネタ',
    death: 'tod|mord|muerte|muertes|asesinato*|morte|mortes|mort|morts|meurtre*|omicidio|смерть|смерти|убийств*|smierc|死亡|殺人',
    'graphic-violence': 'grafische gewalt|violencia grafica|violence graphique|violenza grafica|violenza esplicita|графическое насилие|жестокие сцены',
    violence: 'gewalt*|violenz*|geweld|насили*|жестокост*|przemoc|暴力',
    gore: 'blut|sangre|sangue|sang|krew|кровь|血腥|グロ|流血',
    torture: 'folter*|пытк*|marteling|拷問|酷刑',
    'non-con': 'vergewaltigung*|violacion*|viol|stupro|estupro|изнасиловани*|verkrachting|gwalt|强暴|强奸|強姦|レイプ',
    underage: 'menor de edad|несовершеннолетн*|未成年',
    incest: 'inzest*|inceste|incesto|инцест*|近亲|近親',
    abuse: 'missbrauch*|abuso|abusos|maltrat*|maltraitance*|misbruik|домашнее насилие|虐待',
    'self-harm': 'selbstverletz*|самоповреждени*|自残|自傷',
    suicide: 'selbstmord*|suizid*|самоубийств*|суицид*|zelfmoord|samobojstw*|自杀|自殺',
    'drug-use': 'drogen*|droga|drogas|drogue*|наркотик*|narkotyk*|毒品',
    alcohol: 'alkohol*|ubriac*|алкогол*',
    language:
      'kraftausdruck*|vulgare sprache|fluchen|lenguaje fuerte|lenguaje vulgar|langage cru|langage vulgaire|linguagem impropria|linguagem forte|palavrao|palavroes|linguaggio pesante|linguaggio volgare|нецензурн*|ненормативн*|мат|wulgaryzm*|grof taalgebruik|粗口|脏话',
    'sexual-content':
      'sexszene*|sexuell*|sexo|escenas de sexo|contenido sexual|conteudo sexual|sexe|scenes de sexe|sesso|scene di sesso|seks|секс|сексуальн*|эротик*|微h|肉|性描写|エロ',
    slash: 'chicos que quieren a chicos|dois homens|stesso sesso|слэш|слеш|яой|bl|腐|腐向け|耽美|ボーイズラブ',
    femslash: 'фемслэш|юри|百合',
    het: 'гет',
    bdsm: 'бдсм|調教',
    kink: 'кинк*',
    mpreg: 'мпрег|мужская беременность|男男生子',
    infidelity: 'untreue|infidelidad|infidelidade|traicion|tradiment*|измена|不倫|出轨',
    horror: 'grusel*|ужас*|恐怖|ホラー',
    angst: 'depri|depressiv|ангст|虐|シリアス',
    'unhappy-ending': 'trauriges ende|final triste|fin triste|finale triste|be结局|バッドエンド',
    au: 'universo alternativ*|u . a|ау|альтернативная вселенная|架空|パラレル',
    'out-of-character': 'оос|occ|キャラ崩壊|崩坏',
    spoilers: 'спойлер*|剧透|劇透|ネタバレ',
    dark: 'duster|oscuro|sombre',
    humor: 'юмор|стеб|стёб',
    fluff: 'флафф',
    other: 'ожп|омп',
    'no:character-death': "niemand stirbt|nadie muere|personne ne meurt|ninguem morre|nessuno muore|никто не умр*|没有人死",
    'no:unhappy-ending': 'final feliz|fin heureuse|lieto fine|хэппи энд|хеппи энд',
    negator:
      'kein|keine|keinen|keiner|keinem|nicht|ohne|sin|ningun|ninguna|pas de|pas d\'*|sans|aucun|aucune|sem|nenhum|nenhuma|nao|non|no es|senza|nessun|nessuno|nessuna|geen|zonder|нет|без|не|bez|nie|绝无|绝不|沒有|没有|无|無|不含|非',
    denied: 'nein|keine|нет|nessuno|nessuna|отсутств*|なし|無し|ありません|ない',
    break: 'aber|ausser|pero|excepto|salvo|mais|sauf|mas|exceto|ma|tranne|maar|но|кроме|ale',
    or: 'oder|ni|ou|ne|или|ani',
    'degree-mentioned': 'erwahn*|mencion*|menzion*|accenn*|упомин*',
    'degree-implied': 'angedeutet*|insinua*|намек*',
    'degree-mild': "leicht*|ligero|leger|leve|un'ombra|небольш*",
    'degree-graphic': 'explicit*|esplicit*|explizit*',
    warns: 'warnung*|advertencia*|avertissement*|aviso|avisos|avvertiment*|предупр*|внимание|waarschuwing*|注意|警告|高亮',
    cue: 'vorsicht|возможны|возможно|閲覧|慎入|避雷',
    doubt:
      '介意|返回|自衛|苦手|雷点|雷點|勿入|勿喷|勿噴|ご了承|не нравится|не любите|не читайте|nicht lesen|no les gusta|non leggete|nao gosta|lemon|ab 18|maiores de',
    innocent: 'nicht nur|sin embargo|sin animo*|sem fins|не только|pas que|nao so|non solo|ohne erlaubnis|sans permission',
    refusal: 'автор решил не предупреждать|不愿警告|警告しない',
  },
  'no-warnings': {
    none: 'kein|keine|keinen|keine warnungen|keine warnung|nichts|ninguno|ninguna|sin advertencias|aucun|aucune|rien|pas d\'avertissement|pas d\'avertissements|nenhum|nenhuma|sem avisos|nessun|nessuno|nessuna|niente|geen|нет|отсутствуют|отсутствует|brak|zadne|无|無|没 有|な し|特 に な し',
  },
};
