import type { WordTables } from '../known-words';

/** What `vocabulary/warnings.ts` holds for English, in eleven further languages: learned where a page speaks one of them. Same notation; Latin letters without accents. */
export const warnings: WordTables = {
  warnings: {
    'character-death':
      'смерть основн*|смерть главн*|смерть персонаж*|смерть геро*|смерть второстеп* персонаж*|muerte de un personaje|muerte de personaje*' +
      "|mort de personnage*|mort d'un personnage|morte de personagem|morte di personagg*|charaktertod|character tod|smierc bohater*|角色死亡|主角死亡|死ネタ" +
      '|smierc glownego bohatera|smierc postaci|dood van een personage|dood van personage*|personagedood|hoofdpersonage sterft|tod einer hauptfigur' +
      '|tod eines charakters|hauptcharakter stirbt|charaktertode|muerte de personajes principales|muerte del protagonista|morte de personagens' +
      '|morte de um personagem|morte do protagonista|morte del protagonista|morte di un personaggio|mort du heros|mort de personnages' +
      '|deces de personnage*|キャラ死亡|主角死|角色死|キャラクター死亡|人が死に*|逝去|hauptcharaktertod|charakterstod|hauptfigur stirbt|jemand stirbt|einer stirbt' +
      '|eine figur stirbt|es stirbt jemand|es stirbt einer|es sterben leute|es wird gestorben|personen sterben|charaktere sterben|stirbt jemand' +
      '|tod eines|tod einer hauptperson|tod der hauptfigur|tod von hauptcharakteren|deathfic|death fic|tod einer nebenfigur|mit todesfolge' +
      '|tode von charakteren|jemand muss sterben|muere un personaje|muere alguien|alguien muere|mueren personajes|muere el protagonista' +
      '|muere la protagonista|muere uno de|mueren algunos|muertes de personajes|muerte personaje|muerte de algun personaje|muerte de personajes' +
      '|muerte de un protagonista|muerte de protagonistas|muerte de un principal|muerte de uno|fallece un personaje|va a morir alguien|hay muertos' +
      "|hay una muerte|muerte canon|muerte principal|personaje muerto|muere gente|se muere|muere un|muere una|mort d'un perso|mort de perso*" +
      "|mort d'un des personnages|mort d'un des persos|mort du personnage|mort d'un heros|mort d'un protagoniste|mort d'un personnage principal" +
      "|mort de personnages principaux|un personnage meurt|quelqu'un meurt|un mort|des morts|mort de l'un|deces d'un personnage|mort perso*" +
      "|mort possible|un personnage va mourir|perte d'un personnage|des personnages meurent|un heros meurt|morts de personnages" +
      '|morte de um dos personagens|morte de personagem principal|morte de personagens principais|morte de alguns personagens|personagem morre' +
      '|alguem morre|morrem personagens|personagem morto|mortes de personagens|morte do personagem|morte de um dos protagonistas|gente morre' +
      '|alguem vai morrer|morre um personagem|personagens morrem|morte di un personaggio principale|morte di un protagonista' +
      '|morte di uno dei protagonisti|morte di uno dei personaggi|morte personagg*|morte dei protagonisti|muore qualcuno|qualcuno muore' +
      '|muore un personaggio|un personaggio muore|personaggi che muoiono|muoiono|personaggio muore|morte del personaggio|morte di protagonist*' +
      '|ci scappa il morto|decesso di un personaggio|muore uno dei|muore una delle|personage sterft|iemand sterft|iemand gaat dood' +
      '|er gaat iemand dood|er sterft iemand|hoofdpersoon sterft|hoofdpersonage gaat dood|dood van hoofdpersoon|dood van een hoofdpersoon' +
      '|dood van een hoofdpersonage|karakterdood|personage gaat dood|personages sterven|er gaan mensen dood|karakters sterven|dood hoofdpersonage' +
      '|dood personage|personage overlijdt|iemand overlijdt|смерть перс*|смерть пейринг*|смерти персонаж*|смерти главн*|смерти основн*' +
      '|гибель персонаж*|гибель главн*|гибель геро*|гибель основн*|дезфик|десфик|дэсфик|дэзфик|дес фик|смерть неканон*|смерть канон*' +
      '|смертью персонаж*|смертью геро*|смертью главн*|смерть кого то|кто то умрет|кто то умрёт|кто то умирает|кто то погибнет|персонаж умирает' +
      '|герой умирает|герои умирают|герои гибнут|умрет персонаж|умрёт персонаж|умирает главный|смерть одного|гибель одного|смерть персонажа|умрут' +
      '|погибнет персонаж|smiercia bohater*|smiercia glown*|smierci bohater*|smierci glown*|smierc glown*|smiercia postaci' +
      '|smierc jednego z bohater*|smierc jednej z|smierci postaci|smierc postac*|bohater umiera|bohater ginie|ktos umrze|ktos umiera|ktos ginie' +
      '|ktos zginie|bohaterowie umieraja|umiera bohater|ginie bohater|ginie jeden|zgon bohater*|zgony|umieraja bohaterowie|主要角色死亡|配角死亡|次要角色死亡|人物死亡' +
      '|主角会死|有角色死亡|有人死亡|有人会死|有死亡|角色去世|有死人|会死人|死人|死了人|死亡描写|有主角死亡|原创人物死亡|角色领便当|领便当|便当|發便當|发便当|有便当|死亡情节|死亡情節|主角會死|有角色死|正剧死亡|死にネタ|死亡ネタ|しにネタ|死ねた|死に別れ' +
      '|登場人物が死|主要人物が死|キャラが死|キャラの死|登場人物の死|主人公が死|人が亡くな*|キャラが亡くな*|が亡くなり*|が死亡し*|誰かが死|誰か死|登場キャラ死|メインキャラ死亡|キャラ死|死亡シーン|死亡表現|人死|人の死|命を落と*|亡くなります|亡くなる' +
      '|personaggio che muore|lui muore|lei muore|meurt a la fin|muere al final|morre no final|muore alla fine|stirbt am ende|sterft op het einde' +
      '|умирает в конце|umiera na koncu|muere un personaje inventado',
    death:
      'tod|mord|muerte|muertes|asesinato*|morte|mortes|mort|morts|meurtre*|omicidio|смерть|смерти|убийств*|smierc|死亡|殺人|todesfall*|sterben' +
      '|asesinat*|assassinato*|deces|tues|omicidi|morti|dood|moord*|zabojstwo|morderstwo|谋杀|謀殺|人死に|tote|toter|leiche*|todesfalle|morde|morder*' +
      '|ermordung*|stirbt|gestorben|mordfall|massenmord*|muertos|homicidio*|matanza*|masacre*|muere|mueren|cadaver*|fallecimiento*|assassin*' +
      '|cadavre*|tuerie*|meurt|homicide*|assassina*|morre|morrem|massacre*|assassinio|assassinii|uccision*|muore|massacr*|moord|moorden|doden' +
      '|doodslag|lijken|sterft|overlijden|overleden|гибель|трупы|труп|убийство|умер*|умирает|умирают|погиб*|смертью|смертей|массовые смерти|убива*' +
      '|zabojstw*|zabojc*|morderstw*|mordowan*|trup|trupy|trupow|smierci|smiercia|umiera|ginie|zgon|zginie|死者|凶杀|凶殺|杀人|殺害|杀戮|殺戮|尸体|屍體|虐殺|死体|遺体|人殺し' +
      "|殺人描写|殺し|l'assassinat|d'assassinat|l'omicidio|d'omicidio|d'homicide|l'homicide",
    'graphic-violence':
      'grafische gewalt|violencia grafica|violence graphique|violenza grafica|violenza esplicita|графическое насилие|жестокие сцены' +
      '|explizite gewalt|detaillierte gewalt|violencia explicita|violence explicite|violenza descritta|expliciet geweld|grof geweld' +
      '|drastyczna przemoc|brutalna przemoc|описание насилия|сцены насилия|残酷描写|残虐描写|血腥暴力|explizite gewaltdarstellung*' +
      '|detaillierte gewaltdarstellung*|drastische gewalt|brutale gewalt|extreme gewalt|starke gewalt|rohe gewalt|sehr brutal|violencia extrema' +
      '|violencia fuerte|violencia cruda|violencia detallada|mucha violencia|escenas violentas explicitas|violence extreme|violences explicites' +
      '|violence crue|violence graphiques|tres violent|scenes violentes explicites|violencia forte|violencia detalhada|cenas fortes de violencia' +
      '|violenza estrema|violenza cruda|violenza forte|scene molto violente|scene cruente|extreem geweld|zwaar geweld|heftig geweld|veel geweld' +
      '|hard geweld|подробное описание насилия|подробные описания насилия|подробное насилие|жестокое насилие|крайнее насилие|сцены жестокости' +
      '|сцены жестокого насилия|жесть|кровавые сцены|szczegolowa przemoc|szczegolowe opisy przemocy|drastyczne sceny|drastyczne opisy|duza przemoc' +
      '|ekstremalna przemoc|血腥暴力描写|重口|重口味|血腥描写|血腥场面|血腥場面|极度暴力|暴力血腥|過激な暴力|激しい暴力|残虐な描写|残酷な描写|残酷表現|残虐表現|残酷なシーン|残虐シーン|残酷|残虐|惨い描写',
    violence:
      'gewalt*|violenz*|geweld|насили*|жестокост*|przemoc|przemocy|przemoca|暴力|violencia|violence|brutalitat|violenta|violento|bagarre*|kampfe' +
      '|peleas|lotta|bojki|драк*|打斗|戦闘|gewalttatig*|gewaltszene*|prugel*|schlage|schlagerei*|brutal|brutalitat*|kampfszene*|kampf|misshandl*|golpes' +
      '|palizas|pelea|batalla*|violentas|violentos|escenas violentas|combate*|brutalidad|agresion*|combat|combats|violent|violente|violents' +
      '|violentes|violences|scenes violentes|brutalite*|coups|luta|brigas|briga|cenas violentas|agressao|agressoes|brutalidade|lotte|risse|rissa' +
      '|scene violente|combattiment*|botte|percosse|brutalita|violenti|gewelddadig*|vechtscene*|gevecht*|vechten|vechtpartij*|mishandeling licht' +
      '|geweldsscenes|насильств*|жесток*|драка|драки|избиени*|побои|мордобой|бои|битв*|кровопролити*|телесн* наказани*|bojka|bicie|pobici*|brutaln*' +
      '|sceny walki|walka|walki|brutalnosc*|agresja|打架|打鬥|战斗|戰鬥|战争|戰爭|家暴倾向|殴打|毆打|暴力描写|暴力情节|暴力行为|暴力傾向|斗殴|暴力表現|暴力シーン|暴力的|乱闘|殴る|殴り合い|戦争|戦闘シーン|戦闘描写' +
      '|バイオレンス|喧嘩|briga feia|bagarre generale',
    gore:
      'blut|sangre|sangue|sang|krew|кровь|血腥|グロ|流血|blutig*|sanglant*|sangriento|sangrento|bloederig*|krwawe|кровищ*|кровав*|流血表現|blutrunstig*' +
      '|blutvergiessen|gemetzel|blutige szenen|viel blut|splatter|gore|casqueria|sangrient*|sangrienta|visceras|mucha sangre|escenas sangrientas' +
      '|sanglante|sanglantes|gorissime|beaucoup de sang|hemoglobine|tripes|sanguinolento|sangrenta|sangrentas|sanguinari*|cruento|cruenta' +
      '|squartament*|bloed|bloederige|bloederig|bloedig*|ingewanden|расчлен*|кишк*|гуро|guro|крови|расчленёнка|расчленен*|krwaw*|krwi|krwia|flaki' +
      '|rozlew krwi|rzez|makabr*|鲜血|鮮血|血浆|肢解|内脏|內臟|分尸|断肢|流血描写|血表現|血描写|血みどろ|グロテスク|グロ表現|グロ描写|出血|血の描写|スプラッタ|スプラッター|臓物|猟奇|流血シーン|кровью|z krwia',
    torture:
      'folter*|пытк*|marteling|拷問|酷刑|tortura*|tortury|folteringen|虐杀|tortur|tortura|gefoltert|foltern|folterung*|folterszenen|folterszene|qualerei*' +
      '|gequalt|torturado|torturas|escenas de tortura|supplice*|torturee|torture*|cenas de tortura|torture|torturato|sevizie|scene di tortura' +
      '|martel*|gemarteld|martelen|foltering*|пыток|истязани*|мучени*|torturami|torturow*|meczenie|刑求|拷打|折磨|凌虐|严刑|嚴刑|虐身|酷刑描写|拷問描写|拷問シーン|責め苦|折檻|監禁拷問',
    'non-con':
      'vergewaltigung*|violacion*|viol|stupro|estupro|изнасиловани*|verkrachting|gwalt|gwaltu|gwaltem|强暴|强奸|強姦|レイプ|vergewaltig*|violaciones' +
      '|sexo no consentido|viols|agression sexuelle|agressions sexuelles|non consentement|sexo nao consensual|sexo nao consentido|abuso sexual' +
      '|stupri|rapporto non consensuale|rapporti non consensuali|verkracht*|aanranding|seksueel geweld|sexuelle gewalt|violencia sexual' +
      '|violenza sessuale|przemoc seksualna|gwalty|нон кон|нонкон|изнасилован*|сексуальное насилие|非自愿|性侵|性的暴行|無理矢理|無理やり|vergewaltigungsszene*' +
      '|vergewaltigt|erzwungener sex|sexuelle notigung|sexueller missbrauch|sexueller ubergriff*|sexuelle ubergriffe|zwang zum sex' +
      '|nicht einvernehmlich*|nicht einvernehmlicher sex|rape|non con|missbrauch sexuell*|notigung|gewaltsamer sex|versuchte vergewaltigung' +
      '|violacion|violan|violada|violado|intento de violacion|sexo forzado|sexo no consensuado|sexo no consensual|no consensuado|no consensual' +
      '|abusos sexuales|agresion sexual|agresiones sexuales|sexo sin consentimiento|sin consentimiento|relacion no consensual' +
      '|relaciones no consensuadas|no con|violee|viole|tentative de viol|sexe non consentant|relation non consentie|relations non consenties' +
      '|rapport non consentant|non consensuel|non consensuelle|non consentant|non consenti|sexe force|relation forcee|abus sexuel|abus sexuels' +
      '|attouchement*|agression a caractere sexuel|estupros|estuprada|estuprado|tentativa de estupro|sexo forcado|nao consensual|nao consentido' +
      '|abusos sexuais|violacao|relacao nao consensual|sem consentimento|sexo a forca|noncon|violenza carnale|stuprata|stuprato|tentato stupro' +
      '|tentata violenza|violenze sessuali|non consensuale|non consensuali|rapporti forzati|sesso non consensuale|abuso sessuale|abusi sessuali' +
      '|sesso forzato|molestie sessuali|contenuti non con|verkrachtingen|verkracht|poging tot verkrachting|onvrijwillige seks|gedwongen seks' +
      '|seksueel misbruik|aangerand|niet consensueel|ongewenste intimiteiten|niet vrijwillig|zonder toestemming seks|изнас|изнасилов*|нонкон*' +
      '|ненкон|принуждение к сексу|принудительный секс|сексуального насилия|насилие сексуального характера|попытка изнасилования' +
      '|групповое изнасилование|без согласия|недобровольн*|секс без согласия|сексуальное принуждение|принуждени*|сексуальные домогательства' +
      '|домогательств*|gwalt*|gwalcie|gwaltow|zgwalcen*|proba gwaltu|seks bez zgody|wymuszony seks|wymuszenie|molestowani*|przemocy seksualnej' +
      '|niekonsensualn*|bez zgody|wykorzystywanie seksualne|wykorzystanie seksualne|强制|強制|强迫|強迫|迷奸|迷姦|轮奸|輪姦|轮暴|强奸情节|強暴情節|强上|强x|強x|半强制|性暴力|非自願' +
      '|非自愿性行为|强制性行为|性虐待|强行|强o|诱奸|被强|強制性交|凌辱|陵辱|無理矢理描写|無理強い|合意の無い|合意のない|強制的な性行為|強姦描写|レイプ表現|レイプ描写|強姦表現|暴行|性的暴力|性的虐待|強制わいせつ|モブレ|痴漢' +
      "|d'agression sexuelle|l'agression sexuelle|d'abus sexuel|d'abus sexuels|l'abus sexuel",
    underage:
      'menor de edad|несовершеннолетн*|未成年|minderjahrig*|menores de edad|mineur|mineurs|mineure|mineures|menores|menor de idade|menores de idade' +
      '|minorenn*|minderjarig*|nieletni*|maloletni*|未成年者|minderjahrige*|shota|shotacon|sex mit minderjahrigen|sexo con menores' +
      '|relation adulte mineur|de menor|minorenne|minorenni|sottoeta|minderjarige*|jonger dan zestien|несовершеннолет*|малолетн*|андерейдж|андеридж' +
      '|педофил*|шота|лолит*|nieletn*|niepelnoletn*|pedofili*|未成年人|未成年性行为|恋童|师生恋未成年|未成年描写|ショタ|ロリ|未成年の性|未成年飲酒|子供への性|年齢操作|sesso con minorenni' +
      '|relations avec mineur*|sexe avec mineur*|mineur sexe',
    incest:
      'inzest*|inceste|incesto|инцест*|近亲|近親|inzestuos*|incestu*|kazirodztwo|kazirodcz*|乱伦|亂倫|骨科|geschwisterliebe|bruderliebe|twincest|wincest' +
      '|incestuos*|relacion entre hermanos|incestueu*|relation incestueuse|entre irmaos|relacao incestuosa|incest*|tra fratelli|fratelli amanti' +
      '|relazione incestuosa|incestueus*|broederliefde|incest|твинцест|инцеста|кровосмешени*|kazirodc*|blizniactwo zakazane|近親相姦|兄弟愛|兄弟文|骨科文|亲兄弟' +
      "|兄妹恋|乱倫|近亲相奸|伪骨科|真骨科|近親恋愛|兄弟もの|近親表現|姉弟恋愛|親子相姦|d'inceste|l'inceste|d'incesto|l'incesto|all'incesto|dell'incesto",
    abuse:
      'missbrauch*|abuso|abusos|maltrat*|maltraitance*|misbruik|домашнее насилие|虐待|misshandlung*|hausliche gewalt|violencia domestica' +
      '|violence conjugale|violences conjugales|violence domestique|violencia de genero|maus tratos|abusi|violenza domestica|huiselijk geweld' +
      '|mishandeling|przemoc domowa|znecanie|жесток* обращени*|家暴|家庭内暴力|虐待表現|dv|misshandlungen|missbrauch|missbraucht|emotionaler missbrauch' +
      '|psychischer missbrauch|maltratos|maltrato|violencia machista|abuso psicologico|abuso fisico|abuso emocional|relacion abusiva|abus' +
      '|maltraitances|violences domestiques|violence familiale|violences familiales|maltraite|abus physique|abus psychologique|relation abusive' +
      '|femme battue|abusos fisicos|relacionamento abusivo|agressao domestica|abusi fisici|maltrattament*|violenze domestiche|relazione abusiva' +
      '|violenza in famiglia|violenza psicologica|mishandel*|misbruikt|emotioneel misbruik|psychisch misbruik|домашн* насили*|жестокое обращение' +
      '|абьюз*|издевательств*|психологическое насилие|эмоциональное насилие|насилие в семье|моральное насилие|przemoc w rodzinie|przemocy domowej' +
      '|maltretowan*|znecani*|przemoc psychiczna|wykorzystywani*|przemoc fizyczna|虐待情节|家庭暴力|家暴情节|精神虐待|语言暴力|冷暴力|凌虐情节|虐待描写|家庭内暴力表現|精神的虐待|モラハラ|いじめ' +
      "|虐待シーン|dv 表 現|d'abus|l'abus|d'abusi|d'abuso",
    'self-harm':
      'selbstverletz*|самоповреждени*|自残|自傷|selbstverletzung*|ritzen|autolesion*|autolesiones|automutilation*|automutilacao|autolesionism*' +
      '|zelfbeschadiging|zelfverminking|samookaleczen*|самоповрежд*|селфхарм|自傷行為|自傷表現|リストカット|selbstverletzend*|selbstverletzungen' +
      '|selbstverstummelung*|ritzt|svv|selbstschadigung|autolesion|autolesiva|se corta|cortes|autoflagelacion|se hace dano|lesiones autoinfligidas' +
      '|automutilatoire*|scarification*|auto mutilation|se mutile|blessures volontaires|auto mutilacao|autoagressao|auto lesao|autolesao' +
      '|autolesionista|si taglia|gesti autolesivi|comportamenti autolesivi|zelfmutilatie|snijden|automutilatie|zelfverwonding|snijdt zichzelf' +
      '|zichzelf pijn doen|селф харм|порезы|режет себя|членовредительств*|самоистязани*|самобичевани*|selfharm|нанесение себе|samookaleczan*' +
      '|samookalecz*|samouszkodz*|okaleczani*|robi sobie krzywde|ciecie sie|tnie sie|autoagresj*|自残情节|自殘|自我伤害|自我傷害|自虐|割腕|自伤|自残行为|自傷描写|リスカ|リストカット描写' +
      "|自虐行為|自傷癖|自損行為|d'automutilation|l'automutilation|d'autolesionismo|l'autolesionismo|all'autolesionismo",
    suicide:
      'selbstmord*|suizid*|самоубийств*|суицид*|zelfmoord|samobojstw*|自杀|自殺|suicidio*|suicide|selbsttotung|zelfdoding|zelfmoord*|samobojcz*|suicida' +
      '|自杀行为|自殺表現|samobojstwa|samobojstwie|selbstmordgedanken|selbstmordversuch*|suizidgedanken|suizidal*|suizidversuch*|freitod|begeht selbstmord' +
      '|bringt sich um|selbsttotung*|intento de suicidio|pensamientos suicidas|ideas suicidas|suicidas|se suicida|tendencias suicidas|suicides' +
      '|tentative de suicide|pensees suicidaires|suicidaire*|se suicide|tendances suicidaires|idees noires|tentativa de suicidio' +
      '|pensamentos suicidas|se mata|ideacao suicida|suicidi|tentato suicidio|pensieri suicidi|istinti suicidi|tentativo di suicidio' +
      '|tendenze suicide|si suicida|si uccide|suicid*|suicidaal|suicidale|zelfmoordpoging*|zelfmoordgedachten|zelfdodingspoging|pleegt zelfmoord' +
      '|суицидальн*|самоубийц*|попытка самоубийства|попытка суицида|мысли о самоубийстве|суициде|самоубийство|samoboj*|samobojstwem|samobojstw' +
      '|proba samobojcza|mysli samobojcze|proby samobojcze|odebranie sobie zycia|targnie|自杀情节|自殺情節|自杀倾向|自尽|跳楼|輕生|轻生|自杀未遂|自殺未遂|自殺描写|自殺願望|心中|身投げ|自死' +
      '|自殺ネタ|飛び降り',
    'drug-use':
      'drogen*|droga|drogas|drogue*|наркотик*|narkotyk*|毒品|drogenkonsum|drogenmissbrauch|consumo de drogas|uso de drogas|usage de drogue*' +
      '|stupefiant*|uso di droghe|droghe|drugsgebruik|narkotyki|употреблени* наркоти*|наркот*|吸毒|薬物|ドラッグ|drogenmissbrauchs|drogenkonsums|drogen' +
      '|rauschgift|kiffen|heroin|kokain|drogensucht|medikamentenmissbrauch|zigaretten|rauchen|abhangigkeit|tabak|drogadiccion|drogadicto*' +
      '|sustancias|estupefacient*|adiccion*|tabaco|cigarr*|fumar|cocaina|heroina|marihuana|porros|abuso de sustancias|uso de sustancias|drogue' +
      '|drogues|toxicoman*|consommation de drogue*|stupefiants|dependance|addiction*|tabac|cigarettes|cannabis|usage de stupefiants|drogas ilicitas' +
      '|abuso de drogas|dependencia|vicio em drogas|cigarro*|maconha|entorpecente*|substancias|tossicodipenden*|uso di stupefacenti|stupefacenti' +
      '|abuso di droghe|abuso di sostanze|uso di sostanze|sostanze stupefacenti|fumo|eroina|dipendenza|dipendenze|drugs|drugsverslav*|verslaving' +
      '|roken|wiet|heroine|cocaine|druggebruik|drugsmisbruik|наркоман*|курение|наркоти*|употребление наркотик*|употребление наркотических' +
      '|зависимост*|сигарет*|кокаин|героин|психоактивн*|употребление психоактивных|наркотическ*|uzywanie narkotykow|narkotykow|narkotykami' +
      '|narkoman*|palenie|papierosy|uzaleznieni*|uzywki|uzywek|dragi|zazywanie narkotykow|substancje|吸烟|吸菸|抽烟|抽菸|药物|藥物|药物滥用|藥物濫用|嗑药|嗑藥|大麻|海洛因|吸毒情节' +
      "|毒品使用|毒癮|毒瘾|违禁药物|麻薬|薬物乱用|薬物使用|薬物描写|クスリ|喫煙|煙草|タバコ|たばこ|麻薬描写|媚薬|薬物表現|ドラッグ表現|d'addiction|l'addiction|un porro|etwas starkeres",
    alcohol:
      'alkohol*|ubriac*|алкогол*|alkoholmissbrauch|alcohol|borrachera*|alcool|bebida*|alcol|alkohol|употребление алкоголя|酗酒|飲酒|alkoholkonsum' +
      '|alkoholiker*|betrunken|saufen|trinken|betrunkene|borrachos|borracho|borracha|borrachera|alcoholismo|consumo de alcohol|bebidas alcoholicas' +
      "|ebriedad|alcoolisme|alcoolique*|ivresse|beuverie*|cuite*|consommation d'alcool|alcoolismo|bebidas|bebidas alcoolicas|bebad*|embriaguez" +
      '|consumo de alcool|bebedeira*|alcolismo|alcolici|ubriacature|sbronza|sbronze|uso di alcol|ubriach*|alcoholgebruik|alcoholisme' +
      '|alcoholmisbruik|dronken|dronkenschap|drank|alcoholist*|алкоголизм|алкоголь|выпивк*|пьянство|пьянк*|пьяный|пьяные|распитие|алкогольн*' +
      '|alkoholizm*|picie alkoholu|pijanstw*|pijan*|naduzywanie alkoholu|spozywanie alkoholu|alkoholem|alkoholu|喝酒|醉酒|饮酒|飲酒描写|酗酒情节|酒精|酒醉|酔っ払い|アルコール' +
      "|泥酔|酒ネタ|d'alcool|l'alcool|d'alcol|l'alcol|dell'alcol|d'alcoolisme|all'alcol|飲酒表現|飲酒あり|飲酒シーン|whisky|uisque",
    language:
      'kraftausdruck*|vulgare sprache|fluchen|lenguaje fuerte|lenguaje vulgar|langage cru|langage vulgaire|linguagem impropria|linguagem forte' +
      '|palavrao|palavroes|linguaggio pesante|linguaggio volgare|нецензурн*|ненормативн*|мат|wulgaryzm*|grof taalgebruik|粗口|脏话|schimpfworte*' +
      '|schimpfwort*|derbe sprache|obszone sprache|unflatige sprache|flucherei|palabrotas|malas palabras|groserias|lenguaje soez|vocabulario fuerte' +
      '|gros mots|grossieretes|vulgarite*|langage grossier|jurons|palavras de baixo calao|linguagem inadequada|linguagem chula|turpiloquio' +
      '|linguaggio scurrile|linguaggio colorito|linguaggio forte|parolacce|schelden|vloeken|scheldwoorden|wulgarny jezyk|wulgarne slownictwo' +
      '|przeklenstwa|брань|ругательств*|ненорматив*|脏话连篇|爆粗|暴言|卑語|kraftausdrucke|schimpfworter|bose worter|boses wort|bose worte|unschone worter' +
      '|schlimme worter|schlimme worte|vulgar*|vulgarsprache|fakalsprache|flucht|fluche|fluchworter|schimpfen|gefluche|derbe ausdrucke|obszon*' +
      '|grobe sprache|rude sprache|raue sprache|harte sprache|ausdrucksweise|wegen der sprache|sprache|unanstandige worte|mal vocabulario' +
      '|mal lenguaje|lenguaje obsceno|lenguaje malsonante|lenguaje adulto|lenguaje grosero|lenguaje inapropiado|lenguaje ofensivo' +
      '|lenguaje explicito|lenguaje|palabras malsonantes|palabras fuertes|palabrota|tacos|vocabulario soez|vocabulario vulgar|groseria*|vulgaridad*' +
      '|maldiciones|soeces|obscenidad*|blasfemias|boca sucia|langage|langage fleuri|langage ordurier|langage familier|langage explicite|langage dur' +
      '|langage fort|grossier|grossiers|grossiers mots|gros mot|mots grossiers|vulgaire|vulgaires|vulgarite|propos vulgaires|propos grossiers' +
      '|propos crus|insultes|injures|vocabulaire cru|vocabulaire grossier|langage peu chatie|linguagem|linguagem vulgar|linguagem pesada' +
      '|linguagem obscena|linguagem de baixo calao|linguagem adulta|linguagem inapropriada|linguagem ofensiva|linguagem explicita|baixo calao' +
      '|palavras feias|palavras chulas|palavras de baixo nivel|palavreado|xingamento*|vocabulario chulo|vocabulario improprio|obscenidades' +
      '|linguaggio|linguaggio esplicito|linguaggio adulto|linguaggio offensivo|linguaggio crudo|linguaggio sboccato|linguaggio osceno|parolaccia' +
      '|volgarita|volgare|volgari|imprecazioni|bestemmie|bestemmia|insulti|termini volgari|scurrile|oscenita|taalgebruik|ruw taalgebruik|grove taal' +
      '|slechte taal|vieze woorden|lelijke woorden|gevloek|vloekt|vloekwoorden|vloek*|scheldwoord*|gescheld|scheldpartij*|schuttingtaal|vuile taal' +
      '|krachttermen|obsceen taalgebruik|grof gebekt|матершин*|матерщин*|матом|мата|матюк*|матерн*|обсценн*|нецензур*|ненорматив|нецензурщин*' +
      '|грубый язык|грубость|грубые выражения|грубая лексика|бранн*|ругань|ругательства|сквернослови*|нелитературн*|крепкие выражения' +
      '|крепкое словцо|лексика|инвектив*|непечатн*|вульгарн*|обсценная лексика|wulgarn*|wulgar*|przeklenstw*|przeklin*|brzydkie slowa' +
      '|brzydkich slow|brzydki jezyk|niecenzuraln*|ostry jezyk|ostre slowa|mocne slowa|nieparlamentar*|obelgi|obelzywe|bluzg*|bluznierstw*' +
      '|slownictwo|mocny jezyk|wyzwisk*|髒話|脏话多|骂人|罵人|粗话|粗話|爆粗口|飙脏话|飆髒話|粗俗语言|粗俗|粗言秽语|粗鲁语言|语言粗俗|脏字|国骂|汚い言葉|卑猥な言葉|罵倒|罵詈雑言|口汚い|下品|下品な言葉|放送禁止用語|f ワ ー ド' +
      '|スラング|言葉遣いが悪い|お下品|下ネタ|口が悪い|бранные слова',
    'sexual-content':
      'sexszene*|sexuell*|sexo|escenas de sexo|contenido sexual|conteudo sexual|sexe|scenes de sexe|sesso|scene di sesso|seks|секс|сексуальн*' +
      '|эротик*|微h|肉|性描写|エロ|sexualitat|erotik|erotisch*|sexuelle handlung*|sex|contenido adulto|escenas sexuales|escenas explicitas|relaciones explicitas|homoeroticas explicitas|relaciones sexuales|contenu sexuel' +
      '|scenes explicites|relations sexuelles|conteudo adulto|cenas de sexo|nudez|scene erotiche|contenuti sessuali|contenuto sessuale' +
      '|scene esplicite|sessuale|seksscenes|seksuele inhoud|sceny erotyczne|erotyka|tresci seksualne|постельн* сцен*|эротика|порно|лемон|性行为|床戏' +
      '|h 情 节|性的表現|r18 表 現|性描写あり|濡れ場|sexszenen|lime|lemmon|sexuelle handlungen|sexuelle inhalte|expliziter sex|explizite szenen|pwp|smut|nackt' +
      '|nacktheit|bettszene*|liebesszene*|adult|hentai|heisse szene*|geschlechtsverkehr|liebesnacht|sexo explicito|escenas de cama|escena de sexo' +
      '|escena sexual|escena lemon|escenas subidas de tono|escenas fuertes|escena fuerte|relaciones sexuales|actos sexuales|situaciones sexuales' +
      '|desnudos|desnudez|contenido erotico|erotism*|erotica|erotico|sexual|sexuales|contenido para adultos|escenas eroticas|pornografi*|porno' +
      "|scene de sexe|scene sexuelle|scenes sexuelles|scene explicite|scenes d'amour|scene d'amour|rapports sexuels|relation sexuelle|erotique*" +
      '|erotisme|lemons|sexuel|sexuels|sexuelle|sexuelles|nudite|scene ole ole|scene hot|scenes hot|scene chaude|scenes chaudes|scenes tres chaudes' +
      '|caractere sexuel|scenes torrides|scene torride|contenu explicite|contenu adulte|sexe explicite|cena de sexo|cena sexual|cenas sexuais' +
      '|cenas quentes|cena quente|conteudo erotico|insinuacao de sexo|insinuacoes sexuais|situacoes sexuais|relacoes sexuais|relacao sexual|sexuais' +
      '|erotismo|ato sexual|cena nc|cenas nc|cenas explicitas|cenas adultas|tensao sexual|cenas picantes|scena di sesso|scena erotica' +
      '|scena esplicita|scene di sesso esplicito|sesso esplicito|scena hot|scena calda|scene calde|erotic*|rapporti sessuali|rapporto sessuale' +
      '|contenuti erotici|contenuto erotico|contenuti espliciti|contenuto esplicito|sessuali|nudita|scene spinte|scena spinta|contenuti adulti' +
      "|contenuti forti|scene d'amore|una notte d'amore|notte d'amore|scene a luci rosse|scene per adulti|atti sessuali|seksscene" +
      '|seksuele handelingen|seksuele scenes|seksueel|seksuele|sexscene*|bedscene*|bedscenes|vrijpartij*|vrijscene*|erotiek|expliciete scene*' +
      '|expliciete seks|expliciete inhoud|naaktheid|naakt|liefdesscene*|inhoud voor volwassenen|сексуальные сцены|сцены секса|сцена секса|эротич*' +
      '|эротики|нц|nc сцена|nc сцены|нц сцены|нц сцена|нц а|порн*|порнография|лимон|лайм|пвп|секса|сексом|сексе|интим*|интимные сцены' +
      '|интимная сцена|постельные сцены|постельная сцена|половой акт|откровенн* сцен*|откровенные сцены|рейтинговые сцены|рейтинговая сцена' +
      '|сцены сексуального характера|сексуальные отношения|обнаженк*|обнаженн*|графический секс|постельн*|хентай|секс игрушки|sceny seksu' +
      '|scena erotyczna|scen erotycznych|scenami erotycznymi|scena seksu|scena lozkowa|sceny lozkowe|sceny lozkow*|seksu|seksem|seksie|seksualn*' +
      '|erotyk*|erotyczn*|nagosc|lemony|tresci erotyczne|stosunek|stosunki seksualne|scena milosna|sceny milosne|odwazne sceny|pikantne sceny|性愛|性爱' +
      '|情色|色情|床戲|床戏描写|肉文|肉戏|肉戲|有肉|含肉|肉渣|高h|h 有|有h|h 文|船戏|滚床单|滾床單|开车|開車|滚床|露骨描写|成人内容|成人內容|情色描写|限制级内容|限制级描写|性场面|工口|色色|纯肉|大肉|性的描写|性的な描写|性的な表現|性的な内容' +
      '|性表現|性行為描写|性行為の描写|えろ|エロ描写|エロ有|エロあり|エロ要素|ベッドシーン|性交|情事|情事描写|裏描写|裏あり|えっち|エッチ|h 描 写|えち|r18 描 写|十八禁|18 禁|微エロ|ぬるいエロ|肌色|性的要素|微裏|アダルト|アダルト要素' +
      '|escenas lemon|h 18',
    slash:
      'chicos que quieren a chicos|dois homens|stesso sesso|слэш|слеш|яой|bl|腐|腐向け|耽美|ボーイズラブ|homosexualitat|schwul|mannliche liebe' +
      '|relacion homosexual|relaciones homosexuales|homosexualidad|chico x chico|relation homosexuelle|relations homosexuelles|homosexualite' +
      '|homossexualidade|homossexual*|relacao entre homens|omosessual*|relazioni omosessuali|homoseksu*|отношения между мужчинами' +
      '|однополые отношения|гомосексуальн*|boys love|男男|男同|男性同士|男色|ホモ|slash|mannerliebe|schwul*|homosexuell*|gleichgeschlechtlich*|zwei manner' +
      "|boy's love|manner mogen sich|mannmannlich|jungs mogen sich|jungs lieben sich|shonen ai|shounen ai|yaoi|manner die sich lieben" +
      '|beziehung zwischen mannern|zwei jungs|mannliche paare|mann und mann|slashhaltig|slashig|chico chico|chico y chico|chicoxchico|hombre hombre' +
      '|relaciones entre hombres|relacion entre hombres|relacion entre chicos|relaciones chico chico|relacion hombre hombre' +
      '|relaciones hombre hombre|homoerotic*|homosexual*|amor entre hombres|amor entre chicos|dos hombres|dos chicos|gay|relaciones gays' +
      '|relacion gay|mismo sexo|mismo genero|chicos con chicos|chico con chico|hombres con hombres|hombre con hombre|tematica gay' +
      '|relation entre hommes|relations entre hommes|relation entre garcons|relations entre garcons|relation entre deux hommes' +
      '|relations entre deux hommes|amour entre hommes|amours masculines|homme homme|hommexhomme|entre hommes|entre garcons|deux hommes' +
      '|deux garcons|homosexuel*|homosexuelle*|gays|homo|homos|meme sexe|couple gay|couple homosexuel|relation masculine|boy x boy|homem com homem' +
      '|homens com homens|relacao homossexual|relacoes homossexuais|relacionamento homossexual|relacionamentos homossexuais' +
      '|relacao entre dois homens|relacionamento entre homens|relacionamento entre dois homens|amor entre homens|amor entre rapazes' +
      '|menino com menino|garoto com garoto|homossexualismo|homoafetiv*|mesmo sexo|lemon yaoi|conteudo homossexual|dois garotos|dois rapazes' +
      '|casal gay|relazione omosessuale|relazioni tra uomini|relazione tra uomini|relazione tra due uomini|amore tra uomini|amore omosessuale' +
      '|rapporti omosessuali|uomo uomo|due uomini|due ragazzi|tra ragazzi|tra maschi|omosessualita|tematiche omosessuali|contenuti omosessuali' +
      '|coppie omosessuali|maschio maschio|homoseksueel|homoseksuele|homoseksualiteit|mannenliefde|jongensliefde|man man|jongen jongen|man op man' +
      '|twee mannen|twee jongens|liefde tussen mannen|relatie tussen mannen|relatie tussen twee mannen|homorelatie*|homostel|hetzelfde geslacht' +
      '|jongens die van jongens houden|homokoppel*|слэш*|слеш*|слэшн*|преслэш|преслеш|пре слэш|яоя|яойн*|сёнэн ай|сенен ай|шонен ай|сёнен ай|гомо' +
      '|гомосексуал*|геи|гей|геев|отношения между двумя мужчинами|отношений между мужчинами|любовь между мужчинами|мужская любовь|однополая любовь' +
      '|однополых отношений|однополые|однополый|мужчина мужчина|мужеложств*|гомосексуальные отношения|гомоэрот*|парни любят парней|два мужика' +
      '|slash*|slasz*|homoseksual*|homoseksualizm*|zwiazek homoseksualny|zwiazki homoseksualne|relacje mesko meskie|relacja mesko meska' +
      '|mesko meskie|mesko meski|milosc mesko meska|milosc miedzy mezczyznami|milosc homoseksualna|dwoch mezczyzn|dwoch facetow|geje|gej|gejowsk*' +
      '|gejow|tej samej plci|facet z facetem|chlopak z chlopakiem|watki homoseksualne|watek homoseksualny|preslash|耽美向|耽美文|耽美同人|同志|同性恋|同性戀|同性爱|同性愛' +
      '|同性情节|男男恋|男男向|bl 向|bl 内 容|slash 向|腐向|腐女向|男同志|搞基|基情|兄弟情深|男性相恋|男男相恋|男男情节|腐文|bl 文|耽美情节|男男性行为|やおい|ヤオイ|bl 要 素|bl 要 素 有|bl 作 品|bl 小 説|bl 描 写' +
      "|bl 表 現|男同士|男同士の恋愛|男性同士の恋愛|男×男|男x男|同性愛表現|同性愛描写|衆道|腐要素|腐向け要素|ホモ要素|ほも|女性向|女性向け|腐女子向け|ボーイズラブ要素|男の子同士|男色描写|腐向き|薔薇|同性愛要素|受け攻め|d'homosexualite" +
      "|l'homosexualite|d'homosexuel*|l'omosessualita|d'amour entre hommes|d'amore tra uomini|amours entre hommes|hier mogen sich zwei manner" +
      '|chico / chico|homme / homme|mann / mann|homem / homem|uomo / uomo|мужчина / мужчина|м / м|ragazzo / ragazzo|hombre / hombre|garcon / garcon' +
      "|garoto / garoto|man / jongen|m / slash|garcons qui s'aiment|hommes qui s'aiment|homens que se amam|rapazes que se amam" +
      '|chicos que se quieren|hombres que se aman|uomini che si amano|ragazzi che si amano|jungs die sich lieben|mannen die van elkaar houden' +
      '|мужчины любят друг друга|dois homens que se amam',
    femslash:
      'фемслэш|юри|百合|weibliche liebe|relacion lesbica|lesbianismo|lesbienne*|amour entre femmes|lesbica*|relazione lesbica|lesbisch*|lesbijsk*' +
      '|женская любовь|лесби*|女女|gl|女性同士|frauenliebe|femslash|zwei frauen|girls love|shoujo ai|yuri|zwei madchen|beziehung zwischen frauen' +
      '|femmeslash|amor entre mujeres|chica chica|chica y chica|chica con chica|mujer con mujer|relacion entre mujeres|relaciones entre mujeres' +
      '|relaciones lesbicas|lesbic*|lesbian*|shojo ai|dos mujeres|dos chicas|relation entre femmes|relations entre femmes|femme femme|saphique*' +
      '|saphisme|lesbien*|deux femmes|deux filles|homosexualite feminine|relacao entre mulheres|relacionamento entre mulheres|mulher com mulher' +
      '|menina com menina|lesbianidade|duas mulheres|duas meninas|relazione tra donne|amore tra donne|relazioni lesbiche|lesbiche|lesbo|saffic*' +
      '|due donne|due ragazze|vrouwenliefde|meisjesliefde|twee vrouwen|twee meisjes|lesbisch|liefde tussen vrouwen|фем слэш|фемслэш*|фемслеш|фем' +
      '|фэмслэш|лесбийск*|лесбиянк*|сёдзе ай|отношения между женщинами|любовь между женщинами|женский слэш|две женщины|femslashu|lesbij*' +
      '|milosc miedzy kobietami|dwie kobiety|relacje damsko damskie|damsko damskie|zwiazek lesbijski|百合向|百合情节|女女向|女同|女同性恋|gl 向|蕾丝|女性相恋|百合要素|百合表現' +
      '|百合描写|gl 要 素|女の子同士|女性同士の恋愛|女同士|ガールズラブ|レズ|百合注意|chica / chica|femme / femme|frau / frau|mulher / mulher|donna / donna|женщина / женщина|ж / ж' +
      "|mujer / mujer|fille / fille|ragazza / ragazza|femmes qui s'aiment|filles qui s'aiment|mulheres que se amam|mujeres que se aman" +
      '|donne che si amano|женщины любят друг друга|две женщины любят',
    het:
      'гет|het|heterosexuell*|heterosexual*|hetero|hetero*|heterossexual*|eterosessual*|etero|гета|джен и гет|гетеросексуал*|гетн*|heteroseksual*' +
      '|言情|bg|bg 向|男女向|乙女向け|男女|nl|ノーマル|男女カプ|ノマカプ|м / ж|ж / м|chico / chica|homme / femme|mann / frau',
    bdsm:
      'бдсм|調教|sadomasoquismo|sadomasochisme|садомазо*|sadomaso|sm 調 教|bdsm|sadomaso*|sm|fesselspiele|fesseln|bondage|dominacion|sumision|sado' +
      '|sadomasoquis*|sadomasochis*|domination|soumission|sado maso|dominacao|submissao|sadomasochismo|dominazione|sottomissione|onderwerping' +
      '|dominantie|бдсм*|садомазохизм|бондаж|садизм|мазохизм|доминировани*|подчинени*|флагелляц*|элементы бдсм|sadomasochiz*|dominacja|uleglosc' +
      '|bdsm w tle|调教|捆绑|束缚|束縛|鞭打|sm 描 写|緊縛|拘束|主従プレイ|調教描写|首輪|sm 要 素|拘束プレイ',
    kink:
      'кинк*|kinks|kinky|fetisch*|dreier|gruppensex|fetiche*|orgia*|travestismo|voyeurismo|fetichis*|partouze|triolisme|orgie|fetichism*|fetiche' +
      '|orgia|threesome|travesti*|feticis*|fetisj*|triootje|groepsseks|fetish|кинки|фетиш*|групповой секс|тройничок|оргия|вуайериз*|игрушк*' +
      '|групповуха|кроссдрессинг|тентакл*|zbiorowy seks|fetysz*|kink|kinki|恋物|触手|3p|np|多p|群p|群交|sm 道 具|女装|異種姦|触手プレイ|複数プレイ|道具プレイ|女装プレイ|緊縛プレイ|乱交|スカトロ' +
      '|異物挿入',
    mpreg:
      'мпрег|мужская беременность|男男生子|mannerschwangerschaft|mannliche schwangerschaft|embarazo masculino|grossesse masculine|homme enceint' +
      '|gravidez masculina|gravidanza maschile|mannelijke zwangerschap|meska ciaza|мужск* беременност*|男性妊娠|mpreg|mannliche schwangerschaften' +
      '|schwangere manner|schwangerer mann|mann schwanger|manner kriegen kinder|m preg|hombre embarazado|hombres embarazados|embarazos masculinos' +
      '|chico embarazado|mpreg*|grossesses masculines|homme enceinte|hommes enceints|homem gravido|homens gravidos|uomo incinto|uomini incinti' +
      '|gravidanze maschili|mannen die zwanger|zwangere man|zwangere mannen|мпрег*|мужской беременности|беременный мужчина|беременность мужчины' +
      '|м прег|ciaza mezczyzny|meskiej ciazy|ciaze meskie|meskie ciaze|mezczyzna w ciazy|ciezarny mezczyzna|生子|生子文|男男生子情节|男人生子|男生子|攻生子|受生子|产乳|男性怀孕' +
      '|男性懷孕|男子妊娠|男性妊娠表現|男の妊娠|妊娠出産|男性出産|男体妊娠|男性妊娠ネタ',
    infidelity:
      'untreue|infidelidad|infidelidade|traicion|tradiment*|измена|不倫|出轨|ehebruch|fremdgehen|seitensprung|adulterio|infidelite|adultere|tromperie' +
      '|traicao|tradimento|ontrouw|overspel|vreemdgaan|zdrada|измен*|супружеск* измен*|劈腿|浮気|betrug|betrugt|affare|seitensprunge|infidelidades' +
      '|infiel|infieles|enganos|engano|cuernos|amantes|infidelites|infidele|tromper|trompe|traicoes|chifre|infedelta|infedele|tradimenti|tradisce' +
      '|corna|bedrog|buitenechtelijk*|измены|изменой|супружеская измена|неверност*|адюльтер|прелюбодеян*|zdrady|zdrade|niewiernosc' +
      "|romans pozamalzenski|cudzolostw*|zdrada malzenska|外遇|偷情|婚外情|婚外恋|背叛|出軌|小三|ntr|绿帽|劈腿情节|不貞|寝取られ|寝取り|二股|裏切り|浮気描写|不倫描写|d'adultere|l'adultere" +
      "|d'infidelite|l'infidelite|l'adulterio|l'infedelta|gente traindo|traindo gente|traindo",
    horror:
      'grusel*|ужас*|恐怖|ホラー|gruselig|terror|horreur|orrore|horor|gruwel*|хоррор*|惊悚|horror|gruselig*|grusel|schaurig*|unheimlich*|beangstigend' +
      '|terrorifico|miedo|escalofriante|horreur*|epouvante|effrayant*|terrifiant*|angoissant|assustador*|macabro|macabra|orrorifico|pauroso' +
      '|spaventos*|inquietant*|griezelig*|angstaanjagend|ужасы|жуть|жутк*|хоррор|страшн*|страшилк*|мистика ужасы|horror*|groza|grozy|strach|makabra' +
      "|惊悚向|恐怖向|恐怖情节|驚悚|惊恐|灵异|靈異|恐怖描写|ホラー描写|ホラー要素|怖い|怖い話|ホラー表現|猟奇的|怪談|恐怖表現|d'horreur|l'horreur|d'orrore",
    angst:
      'depri|depressiv|ангст|虐|シリアス|drama y lagrimas|tristesse|triste|taschentuch*|traurig|trieste|smutn*|грусть|虐心|悲恋|切ない|traurig*|herzschmerz' +
      '|depri*|deprimierend*|leid|taschentucher*|taschentuch|zum heulen|tranen|bedruckend|melancholisch|traurigkeit|angustia|triste*|tristeza' +
      '|panuelos|panuelo|lagrimas|llorar|melancolia|deprimente|sufrimiento|dolor|drame|tristes|larmes|mouchoirs|mouchoir|deprimant*|souffrance' +
      '|melancoli*|dramatico|lencos|lenco|chorar|depre|sofrimento|choro|drammatic*|drammatico|tristezza|fazzoletti|fazzoletto|lacrime|malinconi*' +
      '|sofferenza|depressivo|verdriet|verdrietig*|zielig|droevig*|zakdoek*|treurig*|tragisch|ангст*|драма|драмы|грустн*|печаль*|слезы|слёзы' +
      '|платочк*|платочки|страдани*|депрессивн*|тоска|стекло|надрыв|смутн*|smutny|smutne|smutno|smutek|angst*|chusteczki|chusteczek|lzy|cierpieni*' +
      '|depresyjn*|przygnebiaj*|melancholi*|dolujac*|虐文|微虐|小虐|有虐|大虐|虐恋|虐身虐心|悲伤|悲傷|悲剧向|催泪|催淚|刀子|玻璃渣|发刀|苦情|虐向|悲しい|切な系|シリアス展開|暗い|重い|救いがない|救いのない|痛い|切な' +
      '|しんどい|ダークシリアス|涙|重め|暗め|病み系|悲哀',
    'unhappy-ending':
      'trauriges ende|final triste|fin triste|finale triste|be 结 局|バッドエンド|kein happy end|sin final feliz|final tragico|fin tragique' +
      '|pas de fin heureuse|final infeliz|sem final feliz|finale tragico|senza lieto fine|slecht einde|droevig einde|geen goed einde' +
      '|smutne zakonczenie|zle zakonczenie|плохой конец|плохой финал|грустный конец|открытый финал не счастливый|悲剧结局|悲剧|バドエン|死別|sad end|bad end' +
      '|kein happyend|ohne happy end|sad ending|schlechtes ende|boses ende|offenes trauriges ende|endet traurig|endet nicht gut|geht nicht gut aus' +
      '|geht schlecht aus|nicht glucklich|tragisches ende|no hay final feliz|no tiene final feliz|mal final|no acaba bien|no termina bien|acaba mal' +
      '|termina mal|final amargo|fin malheureuse|mauvaise fin|pas de happy end|pas de happy ending|finit mal|ca finit mal|ne finit pas bien' +
      '|se termine mal|se finit mal|nao tem final feliz|nao tem happy end|nao acaba bem|final ruim|finale amaro|finisce male|non finisce bene' +
      '|no happy ending|niente lieto fine|nessun lieto fine|no lieto fine|senza happy ending|brutto finale|bad ending|triest einde|ongelukkig einde' +
      '|loopt slecht af|loopt niet goed af|eindigt slecht|geen happy end|geen happy ending|verdrietig einde|несчастливый конец|нехороший конец' +
      '|печальный конец|трагический финал|трагичный финал|печальный финал|несчастливый финал|без хэппи энда|без хеппи энда|нет хэппи энда' +
      '|не хэппи энд|плохо кончится|плохо закончится|бэд энд|бед энд|хэ не будет|хэппи энда не будет|хеппи энда не будет|tragiczne zakonczenie' +
      '|nieszczesliwe zakonczenie|smutny koniec|brak happy endu|bez happy endu|bez szczesliwego zakonczenia|zle sie konczy|nie konczy sie dobrze' +
      '|nie ma happy endu|nie bedzie happy endu|be 向|be 結 局|坏结局|壞結局|悲劇|悲剧收场|悲剧结尾|悲剧向结局|结局悲剧|结局悲伤|バットエンド|badend|悲恋エンド|救いなし|救いのない結末|救いのない話|救われない' +
      '|アンハッピーエンド|ハッピーエンドではありません|ハッピーエンドではない|ハッピーエンドじゃない|悲しい結末|鬱エンド|メリバ|メリーバッドエンド|デッドエンド|死ネタエンド|хэппи энда не*|хеппи энда не*|хэппи энда нет' +
      '|хеппи энда нет|хэ нет|ohne happy end*|кончится плохо|все умрут|все умерли|hay final triste',
    au:
      'universo alternativ*|u . a|ау|альтернативная вселенная|架空|パラレル|alternatives universum|parallelwelt|univers alternatif|ua' +
      '|alternatief universum|alternatywne uniwersum|альтернативн* вселенн*|平行世界|パラレルワールド|au|alternativuniversum|alternative realitat' +
      '|alternative zeitlinie|alternate universe|universo alterno|universos alternos|universo alternativo|universo paralelo|realidad alterna' +
      '|realidad alternativa|univers alternatifs|univers parallele|realite alternative|realidade alternativa|realidade paralela|u a' +
      '|universi alternativi|realta alternativa|alternatieve werkelijkheid|parallelle wereld|аушка|альтернатива|альтернативная реальность' +
      '|альтернативн* реальност*|альтернативный мир|альтернативная история|параллельн* мир*|alternatywn*|alternatywna rzeczywistosc' +
      '|alternatywny swiat|架空文|架空历史|平行时空|平行時空|平行宇宙|au 设 定|au 設 定|现代向|パロディ|パラレル設定|パラレル表現|現パロ|現代パロ|学パロ|学園パロ|学園パラレル|パロ|パラレル注意|if 設 定|もしも設定|原作改変|原作無視' +
      '|捏造パラレル|捏造設定',
    'out-of-character':
      'оос|occ|キャラ崩壊|崩坏|fuera de personaje|fora do personagem|ooc 注 意|キャラ崩壊注意|ooc|untypisch*|charaktere verhalten sich anders|fuera del personaje' +
      '|fuera de caracter|personajes fuera|hors caractere|hors personnage|personnages ooc|fora de caracter|fora de personagem|personagens ooc' +
      '|fuori personaggio|fuori dal personaggio|fuori carattere|personaggi ooc|niet in karakter|buiten karakter|оосн*|оосность|ооц|не в характере' +
      '|отклонение от характеров|niekanoniczne charaktery|odejscie od charakteru|ooc 有|人物崩坏|人物崩壞|崩坏注意|角色崩坏|崩人设|崩壞|ooc 严 重|性格崩壊|キャラ崩壊気味|キャラ崩れ|別人|偽者' +
      '|偽物|ニセモノ|性格改変|キャラ崩壊あり|キャラが崩壊|キャラ崩壊しています|性格捏造|口調捏造|キャラ違い|誰てめぇ|誰おま|口調が迷子|口調迷子|口調が怪し*|性格が迷子|キャラが迷子|キャラが違*|別人注意',
    spoilers:
      'спойлер*|剧透|劇透|ネタバレ|spoilergefahr|spoileur*|spoil|spoilery|destripe*|спойлеры|剧透注意|ネタバレ注意|spoiler|spoilers|spoiler fur|spoilert|espoiler*' +
      '|destripes|revelaciones|divulgacheur*|spoile|revelations|revelacoes|anticipazioni|rivelazioni|verklap*|спойлерн*|спойлерит|спойлер' +
      '|возможны спойлеры|spoilerow|spojler*|zdradza fabule|剧透有|含剧透|有剧透|含有剧透|涉及剧透|微剧透|劇透有|ネタばれ|ねたばれ|ネタバレあり|ネタバレ有り|ネタバレを含*|本誌ネタ|コミックス派|未読の方|原作ネタバレ' +
      '|本誌ネタバレ',
    dark:
      'duster|oscuro|sombre|dunkel|dustere themen|tematica oscura|sombrio|oscuri|mroczn*|мрачн*|暗黑|ダーク|duster*|dunkel*|finster*|dark|krank' +
      '|verstorend*|tenebroso|perturbador*|oscura*|siniestr*|noir|tres sombre|malsain*|perturbant*|derangeant*|glauque|sombres|sombri*|pesado' +
      '|doentio|cupo|cupa|inquietante|disturbant*|angosciante|oscura|donker|duister*|luguber|verontrustend|тёмн*|темн*|дарк|чернух*|тяжел* тем*' +
      '|жестко|мроч*|ciezki*|niepokojac*|pesymist*|mrok|黑暗|黑暗向|阴暗|陰暗|三观不正|三觀不正|黑化|变态|變態|重口味向|致郁|致鬱|病娇|暗黑向|ダークな|闇|仄暗|黒い|ブラック|病み要素|倫理観|背徳|ダーク要素',
    humor:
      'юмор|стеб|стёб|humor|parodie|crack|albern*|klamauk|unsinn|blodsinn|schwachsinn|parodia*|tonteria*|comedia|absurdo|humour|parodie*|connerie*' +
      "|n' importe quoi|parodia|besteira*|bobagem|tosqueira|comico|comica|comicita|demenzial*|delirio|stupidata|onzin|flauwekul|юмора|крэк|крек" +
      '|кракфик|пародия|бред|стебный|glupawka|absurd|komedia|搞笑|恶搞|惡搞|kuso|雷文|脑残|无厘头|無厘頭|欢乐向|吐槽|沙雕|轻松|ギャグ|コメディ|パロディギャグ|おふざけ|馬鹿話|アホ話|カオス|ネタ話',
    fluff:
      'флафф|fluff|kitsch|kitschig*|zuckerschock|schmalz|schnulzig|waff|mucho azucar|empalagos*|cursi|nono|guimauve|guimauvesque|mievre|fluffy' +
      '|acucar|melosa|meloso|fofo|fofinho|fofura|zuccheroso|diabete|melenso|sdolcinat*|zoetsappig|suikerzoet|флафф*|флаф|сироп|сопли в сахаре' +
      '|ваниль|ванильн*|розовые сопли|розовые слюни|slodk*|lukier|cukier|甜文|清水文|小清新|治愈|撒糖|高甜|甜甜的|甘い|ほのぼの|甘々|激甘|砂吐き|ほんわか',
    other:
      'ожп|омп|selbstjustiz|tierqualerei|tiermisshandlung|kannibalismus|sklaverei|mobbing|entfuhrung|krankheit|verletzung*|krieg|sodomie' +
      '|zwangsprostitution|menschenhandel|prostitution|bashing|canibalismo|secuestro|esclavitud|prostitucion|zoofilia|necrofilia|maltrato animal' +
      '|acoso|bullying|enfermedad*|esclavage|enlevement|zoophilie|necrophilie|cannibalisme|harcelement|maladie|sequestro|escravidao|prostituicao' +
      '|tortura animal|doenca|rapimento|schiavitu|prostituzione|cannibalismo|bullismo|malattia|ontvoering|slavernij|prostitutie|kannibalisme|pesten' +
      '|dierenmishandeling|ziekte|похищени*|каннибализм|рабство|проституци*|зоофилия|некрофилия|травля|мэри сью|мэрисью|мери сью|марти сью' +
      '|смена пола|элементы гета|элементы слэша|элементы фемслэша|porwanie|niewolnictwo|prostytucja|kanibalizm|nekrofilia|mary sue|绑架|綁架|囚禁|监禁|監禁' +
      '|奴隶|人兽|人獸|玛丽苏|瑪麗蘇|性转|性轉|女尊|原创人物|自创角色|all 向|黑某角色|监禁情节|食人|奴隷|監禁描写|監禁要素|拉致|カニバリズム|カニバ|オリキャラ|オリキャラ有|オリキャラ注意|女体化|先天性女体化|後天性女体化|性転換|夢小説|幼児化|獣化|転生' +
      '|逆行|成り代わり|捏造|捏造過多|俺設定|嘔吐|グロ嘔吐|人体実験|売春|獣姦|死姦|擬人化|ナマモノ|実在の人物',
    'dub-con':
      'zweifelhafte einwilligung|fragwurdige einwilligung|consentimiento dudoso|consentement douteux|consentimento duvidoso|consenso dubbio' +
      '|twijfelachtige toestemming|watpliwa zgoda|сомнительное согласие|даб кон|дабкон|сомнительн* соглас*|半强迫|半自愿|合意なし|fragliches einverstandnis' +
      '|zweifelhaftes einverstandnis|dub con|fragwurdiges einverstandnis|consentimiento cuestionable|dudoso consentimiento|dubcon' +
      '|consensualidad dudosa|consentement incertain|consentement discutable|consentimento questionavel|consentimento dubio|consenso discutibile' +
      '|dubbio consenso|consensualita dubbia|dubieuze toestemming|dubieuze instemming|сомнительного согласия|сомнительное соглас*|dyskusyjna zgoda' +
      '|niepewna zgoda|watpliwej zgody|半推半就|半強迫|诱受强攻|同意なし|同意が曖昧|流され|合意が曖昧|半ば無理矢理',
    'child-abuse':
      "kindesmissbrauch|kindesmisshandlung|misshandlung von kindern|abuso infantil|maltrato infantil|maltraitance d'enfant*|enfance maltraitee" +
      '|abuso de menor*|abusi su minori|abuso di minori|maltrattamento di minori|kindermishandeling|kindermisbruik|przemoc wobec dzieci' +
      '|насилие над деть*|насилие над ребенк*|жестокое обращение с деть*|虐待儿童|虐童|児童虐待|kindesmissbrauchs|missbrauchtes kind|gewalt gegen kinder' +
      '|kindesmisshandlungen|misshandlung eines kindes|maltrato a menores|abuso a menores|abuso de menores|pederastia|pedofilia|maltrato de menores' +
      '|violencia infantil|maltraitance infantile|maltraitances infantiles|maltraitance sur enfant*|abus sur mineur*|pedophil*|enfant battu' +
      '|enfance battue|violence sur enfant*|abuso de crianca*|maus tratos infantis|abuso sobre menores|abusi infantili|abuso su minore' +
      '|maltrattamenti infantili|violenza su minori|violenza sui minori|violenza sui bambini|misbruik van kinderen|kind misbruik' +
      '|geweld tegen kinderen|pedofilie|насилие над детьми|жестокое обращение с детьми|насилия над детьми|насилие над ребёнк*' +
      '|жестокое обращение с ребёнк*|издевательства над ребенком|педофилия|przemoc wobec dziecka|przemoc wobec nieletnich' +
      '|znecanie sie nad dzieckiem|znecanie sie nad dziecmi|wykorzystywanie dzieci|molestowanie dzieci|krzywdzenie dzieci|虐待兒童|虐童情节|儿童虐待|兒童虐待|性侵儿童' +
      '|恋童癖|児童虐待表現|幼児虐待|子供への虐待|子どもへの虐待|児童虐待描写|児童ポルノ',
    'eating-disorder':
      'essstorung*|magersucht|bulimie|trastorno* alimenticio*|trastorno* alimentari*|anorexia|trouble* alimentaire*' +
      '|troubles du comportement alimentaire|anorexie|disturbio* alimentar*|transtorno* alimentar*|disturbi alimentari|anoressia|eetstoornis*' +
      '|zaburzenia odzywiania|расстройств* пищевого поведения|рпп|анорекси*|булими*|厌食症|进食障碍|摂食障害|拒食症|essstorungen|anorexia nervosa' +
      '|gestortes essverhalten|ess brech*|desordenes alimenticios|desorden alimenticio|bulimia|problemas alimenticios|trastornos de la alimentacion' +
      "|anorexique*|boulimi*|troubles de l'alimentation|tca|desordens alimentares|transtornos alimentares|disturbios alimentares" +
      '|disturbi del comportamento alimentare|dca|anoressi*|disordini alimentari|eetproblemen|boulimia|eetstoornissen' +
      '|расстройство пищевого поведения|расстройства питания|анорексия|булимия|нервная анорексия|zaburzenia jedzenia|anoreksj*|bulimi*' +
      "|zaburzeniami odzywiania|zaburzen odzywiania|饮食失调|飲食失調|暴食|催吐|厭食|厌食|拒食|過食|過食症|摂食障害描写|嘔吐過食|d'anorexie|l'anorexie|l'anoressia",
    'pregnancy-loss':
      'fehlgeburt*|abtreibung*|totgeburt*|aborto*|perdida de un embarazo|fausse couche|avortement*|aborto espontaneo|interruzione di gravidanza' +
      '|miskraam|zwangerschapsverlies|poronienie|aborcja|выкидыш*|аборт*|流产|堕胎|流産|中絶|fehlgeburten|verlust eines kindes|verlust eines babys' +
      "|abtreibungen|totgeburten|kindstod|aborto|abortos|perdida de un bebe|perdida del bebe|perdida de embarazo|bebe muerto|perte d'un bebe" +
      "|perte d'un enfant|perte du bebe|perte de l'enfant|fausses couches|avortement|avortements|bebe qui ne naitra pas|enfant mort ne|mort ne" +
      '|mort nee|interruption de grossesse|ivg|perda de bebe|perda de um bebe|perda de um filho|perda gestacional|natimorto|perdita di un figlio' +
      '|perdita del bambino|perdita di un bambino|aborto spontaneo|aborti|verlies van een baby|verlies van een kind|abortus|miskramen|doodgeboren' +
      '|zwangerschapsafbreking|выкидыш|аборты|потеря ребенка|потеря ребёнка|прерывание беременности|мертворожденн*|замершая беременность|poronieni*' +
      '|aborcj*|strata dziecka|utrata dziecka|utrata ciazy|usuniecie ciazy|martwe dziecko|流产情节|小产|小產|堕胎情节|墮胎|滑胎|死胎|人流|死産|中絶描写|堕胎描写|流産描写|赤ちゃんの死' +
      "|d'avortement|l'avortement|d'un avortement|l'aborto|d'un bebe qui ne|bebe qui ne",
    'mental-illness':
      'psychische erkrankung*|psychische krankheit*|depressionen|enfermedad mental|enfermedades mentales|maladie mentale|maladies mentales' +
      '|doenca mental|doencas mentais|malattia mentale|malattie mentali|psychische aandoening*|psychische ziekte|choroba psychiczna' +
      '|choroby psychiczne|депресси*|психическ* заболевани*|психическ* расстройств*|精神疾病|抑郁|精神疾患|鬱|depression|depressive gedanken|schizophren*' +
      '|psychose*|wahnsinn|ptbs|panikattacke*|psychische probleme|geisteskrank*|angststorung*|trauma|depresion*|esquizofreni*|trastorno mental' +
      "|trastornos mentales|trastorno* psicologico*|locura|ansiedad|ataques de panico|estres postraumatico|depressif|folie|crise d'angoisse" +
      "|crises d'angoisse|crise de panique|trouble* mentaux|trouble* psychologique*|trouble* psychiatrique*|stress post traumatique|depressao" +
      '|transtorno* menta*|disturbio* menta*|ansiedade|crise de panico|loucura|insanidade|depressione|schizofreni*|disturbi mentali' +
      '|disturbi psichici|follia|pazzia|attacchi di panico|ansia|stress post traumatico|ptsd|depressie*|psychose|waanzin|paniekaanval*' +
      '|psychische problemen|geestesziekte|angststoornis|шизофрени*|безуми*|психоз*|паническ* атак*|птср|психические отклонения|сумасшестви*' +
      '|психические проблемы|психические расстройства|психологические травмы|ментальные расстройства|depresj*|obled|szalenstw*|ataki paniki' +
      '|zaburzenia psychiczne|problemy psychiczne|zespol stresu pourazowego|nerwica|抑郁症|憂鬱症|忧郁症|精神病|精神分裂|精神疾患描写|心理疾病|精神问题|精神失常|创伤后应激|双相|うつ病|鬱病' +
      '|精神病描写|精神崩壊|パニック障害|狂気|発狂|トラウマ|ヤンデレ|メンヘラ|鬱展開|鬱表現|精神不安定',
    slurs:
      'rassis*|rassistische ausdruck*|insultos racistas|insultes racistes|racisme|racismo|insultos homofobos|insulti omofobi|razzis*' +
      '|scheldwoorden racistisch|racistisch*|rasizm|расизм*|оскорблени*|种族歧视|差別用語|差別表現|rassismus|rassistische sprache|homophobe sprache' +
      '|homophobe ausdrucke|homophobie|beleidigungen|sexismus|rassistisch|homofobia|homofobico|insultos raciales|insultos homofobicos|sexismo' +
      '|machismo|xenofobia|racistes|sexisme|insultes homophobes|propos racistes|propos homophobes|propos sexistes|xenophobie|preconceito' +
      '|ofensas raciais|omofobia|razzismo|sessismo|insulti razzisti|omofobi|linguaggio omofobo|homofobie|racistische|seksisme|racistische taal' +
      '|xenofobie|гомофоб*|расизм|расистск*|ксенофоб*|сексизм|оскорблен*|национализм|нетерпимост*|homofobi*|rasizm*|rasistowsk*|seksizm|ksenofobi*' +
      '|obelgi rasistowskie|obrazliwe|种族歧视语言|恐同|歧视|歧視|歧视性语言|性别歧视|辱骂|侮辱性语言|蔑称|差別的表現|差別表現あり|差別|蔑視|ヘイト|アンチ|ヘイト表現|キャラヘイト',
    'no:character-death':
      'niemand stirbt|nadie muere|personne ne meurt|ninguem morre|nessuno muore|никто не умр*|没有人死|keiner stirbt|niemand wird sterben' +
      '|es stirbt niemand|nadie se muere|no muere nadie|ningun personaje muere|personne ne va mourir|ninguem vai morrer|nao morre ninguem' +
      '|non muore nessuno|niemand sterft|niemand gaat dood|nikt nie umiera|nikt nie ginie|никто не погиб*|все живы|все останутся живы|无人死亡|谁也不死' +
      '|誰も死に*|死人は出*|nikt nie umrze|nie umiera nikt|es stirbt aber keiner|es stirbt keiner|stirbt keiner|stirbt niemand|keiner wird sterben' +
      '|alle uberleben|alle bleiben am leben|alle leben|kein tod|es stirbt hier niemand|keine toten|keine charaktertode|hier stirbt keiner' +
      '|hier stirbt niemand|no se muere nadie|aqui no muere nadie|aqui no se muere nadie|nadie va a morir|no hay muertos|todos viven' +
      "|todos sobreviven|nadie morira|no morira nadie|no hay muertes|sin muertes|personne n'est mort|personne ne mourra|aucun mort|aucune mort" +
      '|pas de mort|pas de morts|tout le monde survit|tout le monde vit|nul ne meurt|pas de death fic|ninguem morrera|ninguem morre aqui' +
      '|todos vivem|todos sobrevivem|sem mortes|nao tem mortes|nao ha mortes|nessuno morira|nessuno ci lascia|tutti vivi|sopravvivono tutti' +
      '|tutti sopravvivono|nessun morto|niente morti|nessuna morte|qui non muore nessuno|niemand gaat er dood|er gaat niemand dood' +
      '|er sterft niemand|geen doden|iedereen blijft leven|iedereen overleeft|er gaat niemand sterven|никто не умер|никто не умирает|никто не умрет' +
      '|никто не погибает|никто не погибнет|все выживут|все живы и здоровы|обошлось без смертей|без смертей|смертей нет|смертей не будет|без жертв' +
      '|никто не пострада*|ни один герой не умрет|nikt nie zginie|nikt tu nie umiera|nie umra|wszyscy zyja|wszyscy przezyja|wszyscy przezywaja' +
      '|bez trupow|obejdzie sie bez trupow|nie ma trupow|bez ofiar|brak smierci|没有人会死|没人死|沒人死|無人死亡|没有死人|不死人|不会死人|没有人死亡|没有主要角色死亡|无角色死亡|無角色死亡|没人会死' +
      '|没有角色死亡|无人去世|主角不死|主角不会死|角色不死|全员存活|全員存活|不会死|大家都活着|人は死にま*|人は死にません|人は死なな*|誰も死なな*|誰も死にま*|誰一人死に*|死ネタではあり*|死ネタではありません|死にネタではあり*|死ネタではない|死亡者はいま*' +
      '|死人は出ま*|死者は出ま*|全員生存|みんな生きて*|全員生きて*|ne meurt pas|ne mourra pas|ne meurent pas|stirbt nicht|sterben nicht|wird nicht sterben|muere no|no muere' +
      '|no mueren|no morira|nao morre|nao morrem|non muore|non muoiono|niet dood|sterft niet|не умрет|не умрёт|не умирает|не погибнет|не умрут' +
      '|nie umrze|nie umiera|nie ginie|aucun personnage ne meurt|aucun heros ne meurt|nenhum personagem morre|nessun personaggio muore' +
      '|kein charakter stirbt|geen enkel personage sterft|ни один персонаж не*|zaden bohater nie*',
    'no:unhappy-ending':
      'final feliz|fin heureuse|lieto fine|хэппи энд|хеппи энд|happy end|gutes ende|ende gut|final feliz garantizado|bonne fin|tout finit bien' +
      '|tudo acaba bem|goed einde|loopt goed af|szczesliwe zakonczenie|dobre zakonczenie|счастливый конец|хороший конец|完满结局|he 结 局|大团圆|ハッピーエンド' +
      '|happyend|happy ending|gluckliches ende|geht gut aus|endet gut|alles wird gut|ende gut alles gut|termina bien|acaba bien|todo acaba bien' +
      '|todo sale bien|finit bien|tout est bien qui finit bien|ca finit bien|se termine bien|termina bem|acaba bem|tudo termina bem|finisce bene' +
      '|a lieto fine|tutto finisce bene|eindigt goed|gelukkig einde|alles komt goed|хэппи эндом|счастливый финал|хороший финал|хорошо кончится' +
      '|все кончится хорошо|все будет хорошо|всё будет хорошо|dobrze sie konczy|konczy sie dobrze|happy endem|dobry koniec|szczesliwy koniec|he 向' +
      '|he 結 局|圆满结局|圓滿結局|结局圆满|大團圓|大團圓結局|好结局|好結局|结局是好的|结局好的|喜剧结局|ハッピーエンドです|ハピエン|ハピエンです|大団円|幸せな結末',
    negator:
      "kein|keine|keinen|keiner|keinem|nicht|ohne|sin|ningun|ninguna|pas de|pas d'*|sans|aucun|aucune|sem|nenhum|nenhuma|nao|non|no es|senza|nessun" +
      '|nessuno|nessuna|geen|zonder|нет|без|не|bez|nie|绝无|绝不|沒有|没有|无|無|不含|非|keinerlei|keines|niemals|weder|ni hay|no hay|nada de|ninguno|ningunos' +
      '|tampoco|nunca|sin nada de|aucuns|aucunes|ni de|point de|jamais|rien de|nao ha|nao tem|nada|nenhuns|nemmeno|niente|niet|geen enkele|nooit' +
      '|zonder enige|nie ma|zadnych|zadnej|brak|никак*|отсутству*|нету|ни|никогда|并无|全く|kein bisschen|gar kein|gar keine|gar keinen|keine spur von' +
      '|frei von|nirgends|ni un|ni una|ni|ausencia de|libre de|carece de|no contiene|no habra|no va a haber|no incluye|no tiene|no hay nada de' +
      "|no aparece|cero|absence de|exempt de|depourvu de|ne contient pas|ne contient aucun|ne contient aucune|il n'y a pas|n'y a pas" +
      "|il n'y aura pas|n'y aura pas|pas d'|pas le moindre|pas la moindre|ni d'|rien d'|point d'|jamais de|nenhum tipo de|nao contem|nao tera" +
      "|nao havera|nao possui|nao vai ter|sem nenhum|sem nenhuma|sem qualquer|livre de|nao inclui|neanche|nulla di|non contiene|non c'e|non ci sono" +
      '|non ci sara|non ci saranno|senza nessun|senza alcun|senza alcuna|alcun|priva di|privo di|assenza di|geen spoor van|vrij van|bevat geen|niks' +
      '|niets|nergens|никакого|никакой|никаких|никакая|ни капли|ни грамма|ноль|отсутствует|отсутствуют|без всякого|без всяких|нет никакого' +
      '|нет никаких|не содержит|не имеется|ни одного|ни одной|ни слова|нисколько|zaden|zadna|zadne|zadnego|zadnemu|nie bedzie|nie zawiera|wolne od' +
      '|ani odrobiny|bez zadnych|bez zadnego|nie wystepuje|nie ma tu|nie ma w tym|nie przewiduje|nie ostrzegam przed|绝没有|绝对没有|絕對沒有|绝对无|绝不会有|没有任何' +
      '|沒有任何|不存在|不含有|不包含|不会有|不會有|全无|毫无|毫無|并没有|完全没有|完全沒有|不涉及|不写|ni hablar de|nie ma mowy o|bez jakich*|nao vao encontrar|no van a encontrar' +
      '|no encontraran|no encontrareis|vous ne trouverez pas|ne trouverez pas|non troverete|nicht finden werdet|findet ihr nicht|findet man nicht' +
      '|niet te vinden|не найдете|не найдёте|nie znajdziecie|nie znajdziesz',
    denied:
      'nein|keine|нет|nessuno|nessuna|отсутств*|なし|無し|ありません|ない|keins|ninguna|ninguno|aucun|aucune|nenhum|nenhuma|niente|geen|brak|zadne|zadna' +
      '|no hay|无|無|ございません|含みません|しません|はありません|はない|はなし|は無し|はございません|は含みません|表現なし|描写なし|要素なし|表現はありません|描写はありません|要素はありません|nicht vorhanden|gibt es nicht' +
      "|gibt's nicht|gibts nicht|gibt es keine|gibt es keinen|gibt es keins|gibt's keine|gibt's keinen|gibts keinen|kommt nicht vor" +
      '|kommen nicht vor|kommt keine|fehlanzeige|nope|nix|nicht hier|no habra|ni uno|ni una|aqui no|ausente|ausentes|no existe|inexistente' +
      "|n'y en a pas|il n'y en a pas|inexistant|pas du tout|nao tem|nao ha|nao existe|nao vai ter|non c'e|non ce n'e|non ce ne sono|assente|assenti" +
      "|nemmeno l'ombra|neanche l'ombra|nee|niks|afwezig|komt niet voor|zit er niet in|нету|отсутствует|отсутствуют|не будет|не ожидается" +
      '|не планируется|не предвидится|не имеется|здесь нет|тут нет|нет и не будет|не наблюдается|не обнаружено|никакого|никаких|nie ma|nie bedzie' +
      '|nie wystepuje|zadnego|zadnych|nie stwierdzono|nie przewiduje|tu nie ma|没有|沒有|不存在|为零|零|不含|不会有|不會有|ナシ|皆無|ゼロ|は皆無|は一切ありません|は一切なし|は一切ございません' +
      '|は出てきません|はないです|ないです|は無いです|無いです|は含まれません|は含まれていません|要素はございません|要素無し|要素はない|描写無し|描写はない|描写はございません|表現無し|表現はございません|表現はない|ではありません|ではないです|じゃないです' +
      '|ではございません|シーンはありません|シーンなし|には至りません|はしません|gibt es hier nicht|gibts hier nicht|gibt es hier keinen|gibt es bei mir nicht|hier nicht|увы , нет' +
      '|увы нет|к сожалению нет|leider nein|leider nicht|leider keiner|leider keine|lamentablemente no|lo siento , no|helas non|helas , non' +
      '|infelizmente nao|purtroppo no|ahime no|helaas niet|helaas geen|niestety nie|niestety brak|niestety , nie|残念ながらなし|就没有',
    break:
      'aber|ausser|pero|excepto|salvo|mais|sauf|mas|exceto|ma|tranne|maar|но|кроме|ale|jedoch|allerdings|sondern|sin embargo no|sino|aunque' +
      '|cependant|porem|contudo|tuttavia|echter|behalve|jednak|lecz|oprocz|за исключением|однако|зато|但是|不过|除了|ただし|しかし|けど|doch|dafur|aber dafur' +
      '|bis auf|abgesehen von|mit ausnahme|nur|bloss|trotzdem|dennoch|sino que|solo|solamente|salvo que|quitando|menos|a excepcion|exceptuando' +
      '|excepto por|pero si|eso si|nada mas que|a parte de|seulement|hormis|excepte|a part|hors|mis a part|juste|apenas|so|somente|fora|a nao ser' +
      "|tirando|entretanto|soltanto|eccetto|a parte|all'infuori|bensi|eppure|fuorche|alleen|maar wel|slechts|uitgezonderd|enkel|op na|только|лишь" +
      '|разве что|помимо|хотя|tylko|jedynie|poza|z wyjatkiem|chyba ze|natomiast|wylacznie|za to|除|仅|僅|只有|但|不過|却|而是|然而|只|だけ|のみ|除き|以外|が、|ですが|しかしながら' +
      '|けれど|けれども|一部|ただ',
    or: 'oder|ou|ne|или|ani|noch|albo|lub|ни',
    'degree-mentioned':
      'erwahn*|mencion*|menzion*|accenn*|упомин*|erwahnung*|referencia*|menciones|mention|mentions|evoque*|evocation*|mencao|mencoes|referencias a' +
      '|accenni|menzioni|vermeld*|verwijzing*|wzmiank*|упоминани*|提及|言及|erwahnung von|erwahnt|wird erwahnt|am rande|nur erwahnt|rede von|mencion' +
      '|mencionado|mencionada|mencionados|referencias|alusiones|alusion|se menciona|se habla de|mention de|mentions de|mentionne*|evocation de' +
      '|allusion|allusions|reference*|citacoes|citado|mencao a|alusoes|menzione|menzionat*|accennat*|riferiment*|citat*|accenno|allusion*' +
      '|vermelding*|genoemd|verwezen|verwijzingen|zijdelings|упоминается|упомянут*|упоминание|упоминаются|вскользь|мельком|wspomnian*|wzmianki' +
      '|wzmianka|napomknieni*|nawiazan*|wspomnieni*|提到|一笔带过|一句话带过|略提|言及あり|触れ',
    'degree-implied':
      'angedeutet*|insinua*|намек*|andeutung*|implicit*|sugerid*|suggere*|sous entendu*|sous entend*|implicita|insinuac*|sottintes*|implicito' +
      '|impliciet*|gesuggereerd*|sugerowan*|domyslna|подразумева*|намёк*|暗示|匂わせ|andeutungen|unterschwellig|zwischen den zeilen|implizit*|indirekt' +
      '|insinuado*|insinuada*|insinuacion*|sugerido|sugerida|velado|entre lineas|implicite*|sous jacent*|en filigrane|insinuad*|subentendid*' +
      '|nas entrelinhas|indiret*|sottinte*|suggerit*|velat*|insinuat*|tra le righe|fuori scena|impliciete|gesuggereerde|tussen de regels' +
      '|buiten beeld|подразумевается|подразумеваемый|между строк|намеками|намёками|за кадром|закадров*|имплиц*|неявн*|domyslny|domyslnie|sugestie' +
      '|aluzj*|miedzy wierszami|poza kadrem|niedopowiedz*|隐晦|暗示性|隐约|隱約|匂わせる|示唆|匂わせ程度|匂わせ描写|ほのめか*|事後|朝チュン',
    'degree-mild':
      "leicht*|ligero|leger|leve|un'ombra|небольш*|etwas|ein bisschen|wenig|harmlos*|nicht explizit*|nicht grafisch|un poco|poco|algo de|leves" +
      "|suave|un peu|legere|pas explicite|um pouco|pouco|nada explicito|un po'|lieve|lievi|non esplicit*|non descritt*|licht*|een beetje" +
      '|niet expliciet|lekki*|troche|delikatn*|немного|легк*|лёгк*|чуть|без подробностей|轻微|微|軽い|ほんのり|少々|leicht|leichte|leichter|leichtes|leichten' +
      '|ein wenig|bisschen|bissi|ein hauch|einen hauch|kaum|minimal*|milde|sanft*|dezent*|hauch von|angehaucht|halb so wild|nichts schlimmes' +
      '|nicht sehr|nicht besonders|nicht allzu|ligera*|ligero*|levemente|un toque|una pizca|poca|suave*|algo|minimo|minima|ligeramente|no muy' +
      '|nada fuerte|casi nada|leger*|legere*|un soupcon|un zeste|un chouia|soft|a peine|peu de|legerement|rien de bien|rien de mechant|tres peu' +
      '|pas tres|moderee|um toque|um pouquinho|pouca|pouquissim*|quase nada|nada demais|nada muito|nada pesado|moderad*|lievemente|un pizzico|un po' +
      '|un accenno di|leggermente|leggero|leggera|legger*|blando|blanda|appena|quasi niente|al minimo sindacale|niente di che|niente di troppo' +
      '|non troppo|niente di volgare|lichte|lichtelijk|een vleugje|een snufje|mild*|nauwelijks|weinig|niet te|niet zo|niet erg|beetje|немножко' +
      '|чуть чуть|слегка|легкий|лёгкий|легкое|лёгкое|легкая|капелька|капля|едва|умеренн*|мягк*|почти без|почти нет|мало|слабо|несильн*' +
      '|незначительн*|lekka|lekkie|lekko|odrobina|odrobine|szczypta|minimalny|minimalna|niewielk*|delikatnie|lagodn*|niezbyt|prawie bez|prawie brak' +
      '|微量|稍微|少量|一点点|一點點|一点|一點|有一点|些许|些許|略有|轻度|輕度|輕微|小小|略|浅|軽く|軽度|軽めの|軽め|やや|若干|ちょっと|少し|すこし|少々の|多少|微妙に|ぬるい|ぬるめ|薄|ほんの少し|no explicito|no explicita' +
      '|no explicitos|no explicitas|no grafic*|no detallad*|nao explicit*|nao grafic*|nao detalhad*|nie drastyczn*|nie szczegolow*|не графич*' +
      '|не подробн*|не описан*|без описани*|non grafic*|non dettagliat*|pas explicit*|pas graphique*|non explicit*|non graphique*|peu explicite*' +
      '|niet grafisch*|niet gedetailleerd*|не сильно|не очень|не слишком|nicht zu|nicht so|no demasiado|pas trop|nao muito|nie bardzo|nie za' +
      '|nicht detailliert*|nicht ausfuhrlich*|nicht ausgeschrieben|nicht beschrieben|no descrit*|nao descrit*|non decrit*|nie opisan*' +
      '|presque pas de|presque pas|casi sin|casi nada de|quase sem|quase nada de|quasi senza|bijna geen|fast keine|fast kein|fast keinen|几乎没有|几乎无' +
      '|ほとんどあり*|ほとんどなし|almost',
    'degree-graphic':
      'explicit*|esplicit*|explizit*|detailliert*|grafisch*|grafico|grafica|graphique*|detalhad*|esplicita|gedetailleerd*|expliciet*|szczegolow*' +
      '|drastyczn*|графическ*|подробн*|露骨|explizit|ausfuhrlich*|sehr detailliert|drastisch*|heftig*|stark|extrem*|explicita*|explicito*|detallad*' +
      '|crud*|muy fuerte|fuerte*|grafic*|detaille*|cru|crue|crus|crues|explicite*|graphique|tres explicite|forte|intense|detalhada*|fortes|pesad*' +
      '|intens*|dettagliat*|pesant*|forti|cruent*|gedetailleerde|zwaar|подробное|подробные|детальн*|графичн*|откровенн*|жестк*|жёстк*|сильн*' +
      '|натуралистичн*|drastycz*|mocn*|dosadn*|szczegolowy|bardzo brutalny|详细|詳細|露骨的|大量|大尺度|激しい|過激|がっつり|濃厚|露骨な|生々しい|詳細な|ガチ|ハードな',
    'degree-past':
      'vergangene*|fruhere*|pasado|pasada|passe|passee|passado|passada|passato|verleden|przeszl*|в прошлом|прошл*|过去的|過去の|vergangen*' +
      '|in der vergangenheit|fruher*|ehemalig*|en el pasado|pasados|pasadas|antiguo|antigua|previo|previa|anterior|dans le passe|passes|passees' +
      '|ancien|ancienne|anterieur*|no passado|passados|passadas|antigo|antiga|nel passato|passati|passate|precedente|precedenti|in het verleden' +
      '|vroegere|eerdere|прошлое|прошлом|прошлого|бывш*|ранее|былое|przeszlosc|przeszlosci|w przeszlosci|dawny|dawne|byly|byla|过去|過去|曾经|曾經|过往|過往|以前' +
      '|かつて',
    warns:
      'warnung*|advertencia*|avertissement*|aviso|avisos|avvertiment*|предупр*|внимание|waarschuwing*|注意|警告|高亮|warnhinweis*|warnungen' +
      '|avertissements|avertir|avisado|avisados|advertidos|advertido|aviso*|attenzione|waarschuwingen|ostrzezenie|ostrzezenia|ostrzegam|uwaga' +
      '|предупреждени*|предупреждаю|осторожно|警示|预警|預警|注意事項|注意書き|warne|warnen|gewarnt|vorgewarnt|gewarnt sei|warnt|triggerwarnung*|warnhinweise' +
      '|advertir|advierto|advertimos|advertida|advertidas|prevenido*|avertie|averties|avertis|avertissement|prevenu*|prevenue*|previens|averti' +
      '|avisada|avisadas|alerta|alertas|alerto|avviso|avvisi|avvisati|avvisato|avvertiti|avvertito|avverto|avvertenza|avvertenze|allerta|waarschuwt' +
      '|gewaarschuwd|waarschuwen|waarschuw|предупрежден*|предупрежд*|варнинг*|ворнинг*|варнинги|ostrzeg*|ostrzezen*|uprzedzam|przestroga' +
      '|przestrzegam|警示语|警语|警語|警告事项|警报|提醒|友情提醒|温馨提示|雷区|避雷针|高能|要注意|ご注意|閲覧注意|注意書|注意点|警告文',
    cue:
      'vorsicht|возможны|возможно|閲覧|慎入|避雷|achtung|enthalt|beinhaltet|contiene|contienen|atencion|cuidado|contient|attention|prevenus|contem' +
      '|atencao|attenzione|bevat|let op|zawiera|uwaga|содержит|присутству*|будет|будут|含有|包含|含みます|含む|あり|あります|vorsicht vor|contenido de|presencia de' +
      '|sensibles|delicado|si eres sensible|presence de|ames sensibles|susceptible|choquer|presenca de|sensivel|sensiveis|presenza di|sensibili' +
      '|contenuto|tematiche|contengono|bevatten|gevoelig*|bevat ook|присутствует|присутствуют|встречается|встречаются|имеют место|содержатся' +
      '|затрагива*|впечатлительн*|слабонервн*|нервн*|беременн* дет*|zawieraja|zawieram|wystepuje|wystepuja|wrazliwy*|wrazliw*|znajduje sie|含|内含|內含' +
      '|涉及|敏感|可能有|可能会有|可能引起不适|描写があります|描写が有ります|描写有り|表現があります|表現有り|要素あり|要素有り|要素があります|要素を含*|を含みます|含まれます|含まれて*|が出てき*|が登場し*|描写あり|表現あり',
    doubt:
      '介意|返回|自衛|苦手|雷点|雷點|勿入|勿喷|勿噴|ご了承|не нравится|не любите|не читайте|nicht lesen|no les gusta|non leggete|nao gosta|lemon|ab 18|maiores de' +
      "|wer das nicht|wer sowas nicht|wers nicht mag|wer's nicht mag|nicht mogt|nicht magst|nicht gefallt|nicht gefallen|nicht mag|nichts fur" +
      '|nicht fur|nicht geeignet|nicht empfohlen|zart besaitet*|zartbesaitet*|schwache nerven|unter 18|unter 16|minderjahrige|zuruck button' +
      '|bitte nicht weiterlesen|weiterlesen|auf eigene gefahr|eigene verantwortung|no te gusta|no os gusta|no le gusta|no les agrada|no te agrada' +
      '|no gusta|no gustan|no te van|no soporta*|no tolera*|no aguanta*|no leas|no lean|no leer|no leais|no sigas|no entres|no apto|no apta' +
      '|no aptos|no recomendad*|no es apto|no es recomendable|abstenganse|abstenerse|homofob*|bajo tu responsabilidad|bajo su responsabilidad' +
      "|propio riesgo|mayores de|menores de|n'aimez pas|n'aime pas|n'aiment pas|n'appreciez pas|n'apprecie pas|ne supporte*|n'aimes pas" +
      "|ne lisez pas|ne pas lire|ne lis pas|n'est pas pour|pas pour|deconseille*|s'abstenir|abstenez|passez votre chemin|homophob*|a vos risques" +
      '|moins de|interdit aux|nao gostam|nao curte|nao curtem|nao aceita|nao leia|nao leiam|nao le|nao recomendado|nao recomendad*|nao indicado' +
      '|nao suporta*|nao e para|impropri*|por sua conta|conta e risco|caia fora|clique no x|aperte voltar|homofobic*|non vi piace|non ti piace' +
      '|non piace|non piacciono|non amate|non ama|non sopporta*|non leggere|non legga|non adatta|non adatto|non consigliat*|sconsiglia*' +
      '|a vostro rischio|a proprio rischio|rischio e pericolo|minori di|astenersi|deboli di stomaco|stomaci deboli|pubblico adulto|niet houdt van' +
      '|niet tegen kunt|niet van houdt|niet leuk vind*|niet lezen|lees het niet|lees dan niet|lees niet|niet geschikt|niet voor|op eigen risico' +
      '|eigen risico|niet aangeraden|weggaan|klik weg|не нравятся|не любит|не любящ*|не любителям|не переносит*|не переносящ*|не читать|не читай' +
      '|не рекоменд*|не подходит|не для|нелюбител*|несовершеннолетним|проходите мимо|проходим мимо|пройдите мимо|мимо|закройте|закрыть' +
      '|на свой страх|страх и риск|слабонерв*|кому не|если вы не|если не|nie lubi*|nie lubisz|nie lubicie|nie toleruj*|nie trawi*|nie czyta*' +
      '|nie polecam|nie odpowiada*|nie dla|na wlasna odpowiedzialnosc|wlasna odpowiedzialnosc|osoby wrazliwe|przeciwnicy|nieletni|prosze wyjsc' +
      '|opuscic stron*|opuscic|不喜|不喜欢|不喜歡|不喜勿入|不能接受|无法接受|無法接受|不适|不適|不爱|不愛|不吃|不看|慎|误入|誤入|点叉|點叉|右上角|左上角|绕道|繞道|请绕|叉掉|退出|回避|迴避|请离开|請離開|未满|未滿|勿看|勿進|勿进' +
      '|雷者|反感|受不了|萌不起|苦手な方|苦手な人|嫌い|嫌いな方|嫌悪|嫌悪感|ダメな方|駄目な方|だめな方|回れ右|戻る|ブラウザバック|お戻り|お引き返し|引き返し|閲覧を控え*|お控え|ご遠慮|受け付けない|受付けない|許せない|許容でき*|大丈夫な方|平気な方' +
      '|何でも許せる|なんでも許せる|ok な 方|理解のない|未満|以下の方|不快|自己責任|気分を害*|気を悪く|interdit aux mineurs|vietat* ai minori|ai minori|prohibido para menores|para menores' +
      '|proibid* para menores|minori|wer kein|wer keine|wer keinen|wem|wenn ihr kein|wenn ihr keine|wenn ihr keinen|wenn du kein|wenn du keinen' +
      '|wenn du keine|falls ihr kein|falls ihr keinen|kein fan von|keine lust auf|kein interesse an|nichts gegen|kein problem mit' +
      '|keine probleme mit|keinen slash mag*|ne veulent pas de|ne veut pas de|ne voulez pas de|ne veux pas de|aucun interet|no quieres|no quieren' +
      '|no quiere|no deseas|no soy fan|ningun problema con|sin problema con|nao quer|nao querem|nao deseja*|nenhum problema com|non vuoi|non volete' +
      '|non vuole|non gradi*|non apprezz*|non vi va|non tollera*|nessun problema con|geen zin in|niet wil*|geen fan van|wie geen|als je geen' +
      '|als je niet|wie niet|geen problemen met|не хотите|не хочет|не желае*|не терпит*|не приемл*|не выносит*|не воспринима*|нет проблем с' +
      '|nie chce*|nie znosi*|nie akceptuj*|nie gustuj*|nie przepada*|nic przeciwko|不想看|不能|不愿|不萌|バックプリーズ|左转|左轉|大人左轉|no gust*|no les gust*' +
      '|no te gust*|no os gust*|no le gust*|no me gust*|nao gost*|nao curt*|nao suport*|nao aguent*|nao toler*|non piac*|non vi piac*|non ti piac*' +
      "|non le piac*|non gli piac*|non sopport*|n'aim*|ne support*|ne plai*|ne vous plai*|ne te plai*|ne conv*|не люб*|не нрав*|не вынос*" +
      '|не перенос*|niet houd*|niet tegen|niet van|niet kunt|nicht mag*|nicht mog*|nicht ausstehen|nichts anfangen|nicht vertragen|nicht aushalt*' +
      '|aux mineurs|pour mineurs|los menores|a menores|no lo leas|no la leas|no soport*|no toler*|no aguant*|no puedes|no quieres leer',
    innocent:
      'nicht nur|sin embargo|sin animo*|sem fins|не только|pas que|nao so|non solo|ohne erlaubnis|sans permission|nicht mir|nicht mein*|nicht uns' +
      '|kein geld|keine rechte|nicht die rechte|keine urheberrechte|nicht das erste|kein ende|ohne beta|ohne ende|kein profit|nichts daran' +
      '|no me pertenecen|no me pertenece|no son mios|no son mias|no es mio|no gano|no poseo|no solo|no obtengo|no soy|sin animo de lucro' +
      "|sin fines de lucro|sin fines|sin lucro|sin duda|sin mas|sin betear|sin beta|ni me pagan|ne m'appartien*|ne sont pas a moi|n'est pas a moi" +
      "|pas a moi|rien ne m'appartient|ne possede|aucun profit|aucun droit|pas d'argent|sans but lucratif|sans doute|non seulement|pas seulement" +
      '|sans fin|sans beta|aucun argent|nao me pertence*|nao sao meus|nao pertence*|nao e meu|nao ganho|nao possuo|sem fins lucrativos|nao lucro' +
      '|sem beta|sem fim|sem duvida|nao sou|nao sao minhas|non mi appartengono|non mi appartiene|non sono miei|non sono mie|non e mio|non possiedo' +
      '|non guadagno|senza scopo di lucro|senza fini di lucro|senza lucro|scopo di lucro|senza beta|senza dubbio|nessun diritto|niet van mij' +
      '|niet mijn*|geen geld|geen rechten|geen winst|niets is van mij|niks is van mij|zonder beta|niet alleen|не мое|не моё|не мои|не принадлежит' +
      '|не принадлежат|не претендую|не извлекаю|без бета|без беты|не бечено|без конца|без сомнения|не владею|не получаю|nie moje|nie moi|nie naleza' +
      '|nie nalezy|nie zarabiam|nie posiadam|nie tylko|bez bety|nie czerpi*|bez konca|nie roszcz*|nie mam praw|不属于我|不屬於我|不属于|不是我的|皆非我所有|非我所有|不拥有' +
      '|不擁有|没有任何利益|无关|無關|无盈利|非盈利|非商业|非营利|無断転載|無断使用|無断|非常|无论|無論|无良|无差|無差|无责任|无奈|无法|無法|无聊|无脑|没有节操|没节操|非公式|非営利|一切関係*|関係ありません|関係ございません|関係はありません' +
      '|関係はございません|無関係|関わりのない|関わりはありません|血がつなが*|血液型|血のつなが*|血筋|血縁|avvertenza legale|avvertenze legali|avviso legale|aviso legal|advertencia legal' +
      '|avertissement legal|nota legal|nota legale|не без|nicht ohne|no sin|non senza|nao sem|niet zonder|nie bez|pas sans|au chapitre|au debut' +
      '|au moins|au dela|au cas|au final|au passage|au niveau|au programme|au fil|au milieu|au lecteur|au public|au contraire|au maximum|au minimum' +
      '|au menu|au fur|au sens|au rendez|au cours|au risque|au bout|au fond|au depart|au point|au fait|kein wunder|keine sorge|keine angst' +
      "|no obstante|no importa|no te preocupes|no se preocupen|pas mal|pas mal de|n'hesitez pas|ne vous inquietez pas|nao importa|nao se preocupem" +
      '|non importa|niet zo erg|не важно|не страшно|не бойтесь|nie szkodzi|不要|不是|不只|不止|不仅|並非|并非|无所谓|没关系|沒關係|没问题|没事|没什么|無問題|問題ありません|申し訳ありません' +
      '|申し訳ございません|すみません|間違いありません|かもしれません|仕方ありません|構いません|かまいません|sans violence gratuite|sin violencia gratuita|sem violencia gratuita' +
      '|senza violenza gratuita|sin mas preambulos|sans plus attendre|senza indugi*|без лишних слов|ohne viel gerede|ohne weitere|sem mais delongas',
    refusal:
      'автор решил не предупреждать|不愿警告|警告しない|autor mochte nicht warnen|der autor verzichtet auf warnungen|autor verzichtet auf warnungen' +
      "|keine warnungen gewahlt|el autor prefiere no advertir|el autor elige no usar advertencias|l'auteur choisit de ne pas avertir" +
      "|l'auteur ne souhaite pas avertir|o autor prefere nao avisar|o autor escolheu nao avisar|l'autore sceglie di non avvertire" +
      "|l'autore preferisce non avvertire|auteur kiest ervoor niet te waarschuwen|auteur waarschuwt niet|autor nie ostrzega|autorka nie ostrzega" +
      '|автор не предупреждает|作者不预警|不预警|作者選擇不警告|警告はしません|警告なしを選択|verrate ich nicht|verrate keine|verzichte auf warnungen|ich warne nicht' +
      '|keine warnungen meinerseits|lasst euch uberraschen|wurde zu viel verraten|no quiero spoilear|prefiero no advertir|elijo no usar' +
      "|autor no advierte|autora no advierte|no voy a advertir|sorpresa|je choisis de ne pas|pas d'avertissement pour ne pas" +
      '|choisit de ne pas mettre|prefiro nao avisar|optei por nao|escolhi nao avisar|preferisco non avvertire|preferisco non avvisare' +
      '|ho scelto di non|non avverto|per non rovinare|ik kies ervoor niet|kies ervoor om niet|автор предпочел не|автор предпочитает не' +
      '|автор предпочёл не|не буду предупреждать|предупреждать не буду|спойлерить не буду|wole nie ostrzegac|nie ostrzegam bo|autor postanowil nie' +
      '|作者选择不|不剧透所以|恕不预警|恕不警告|不作预警|不做预警|不予警告|警告しません|あえて注意書きはしません',
    'no:sexual-content':
      'kein lemon|nichts explizites|jugendfrei|kein sex|sin lemon|nada de lemon|nada de sexo|ni besos con lengua|todo muy inocente|pas de lemon' +
      "|pas de sexe|rien de sexuel|pas de citron|rien d'explicite|rien de graphique|sem lemon|sem sexo|sem cenas quentes|niente sesso|niente lemon" +
      '|niente di spinto|niente di esplicito|nessuna scena esplicita|niente scene hot|geen seks|geen lemon|niets expliciets|без секса|без нц' +
      '|нц не будет|секса не будет|секса нет|bez seksu|bez scen erotycznych|nic erotycznego|zadnego seksu|无h|無h|无肉|無肉|没有h|没有肉|沒有肉|不h|清水无h|纯清水|エロなし' +
      '|エロは無*|エロはあり*|エロはありません|エロ無し|エロ無|裏なし|性描写なし|性描写はあり*|性描写はありません|性的描写なし|性的描写はありません|性的表現はありません|濡れ場なし|濡れ場はありません',
  },
  'no-warnings': {
    none:
      "kein|keine|keinen|keine warnungen|keine warnung|nichts|ninguno|ninguna|sin advertencias|aucun|aucune|rien|pas d'avertissement" +
      "|pas d'avertissements|nenhum|nenhuma|sem avisos|nessun|nessuno|nessuna|niente|geen|нет|отсутствуют|отсутствует|brak|zadne|无|無|没 有|な し" +
      '|特 に な し|keine warnung notig|nichts besonderes|entfallt|no hay|nada|no hay advertencias|ninguna advertencia|no aplica|sans avertissement' +
      '|nada a declarar|nao ha|nao ha avisos|nessun avvertimento|geen waarschuwingen|geen waarschuwing|niet van toepassing|brak ostrzezen' +
      '|bez ostrzezen|nie ma|нет предупреждений|без предупреждений|не требуются|没有警告|无警告|無警告|特 に あ り ま せ ん|警 告 な し|rien de rien' +
      '|rien de rien a signaler|absolument rien|rien de mechant|нечего|предупреждать не о чем|нечем пугать|nie ma czego|keine warnungen notig' +
      "|braucht es nicht|keine notig|gibt's keine|gibt es keine|keinerlei|nix|harmlos|eigentlich keine|eigentlich nichts|nicht notig|gibt es nicht" +
      '|absolut keine|nada que advertir|nada en especial|nada en particular|sin avisos|sin advertencia|no hacen falta|no hace falta|no tiene' +
      '|no necesita|no procede|cero|ningun aviso|no hay ninguna|ninguna en especial|ninguna por ahora|nada grave|rien a signaler|rien de special' +
      '|rien de particulier|pas vraiment|aucun avertissement|aucune mise en garde|ras|neant|sans|rien du tout|pas besoin|pas de warning' +
      '|aucun en particulier|nenhum aviso|nenhuma advertencia|sem advertencias|sem aviso|nao tem|nada de mais|nada demais|nao precisa' +
      '|nenhum em especial|nenhum por enquanto|sem alertas|nessuna avvertenza|nessun avviso|nessuno in particolare|nulla|niente di particolare' +
      '|nulla di particolare|nessun warning|niente da segnalare|non ce ne sono|non servono|niks|niets|geen bijzonderheden|geen enkele|niet nodig' +
      '|geen speciale|nvt|n v t|предупреждений нет|отсутствие|не требуется|ничего|ничего особенного|никаких|никаких предупреждений|нету|не имеется' +
      '|не надо|нет особых|zadnych|nie ma ostrzezen|brak uwag|nic|nic szczegolnego|brak szczegolnych|nie dotyczy|nie trzeba|bez uwag' +
      '|zadnych ostrzezen|无特别|沒 有|无 警 告|无 预 警|暂 无|暫 無|无 雷|無 雷|没 什 么|沒 什 麼|无 特 别|無 特 別|没 有 特 别|特 に ご ざ い ま せ ん|特 に 無 し|と く に な し|ナ シ|無 し|ご ざ い ま せ ん' +
      '|あ り ま せ ん|注 意 な し|な い で す|特 に な い で す|無 問 題',
  },
};
