/**
 * Kinds of words that tell passages of a header apart, in the languages that are read. Data only.
 *
 * Words are folded ("gehoren", "perche"), parted by blanks. A word of exactly five letters before a `*` stands for all that begin
 * with it. Chinese and Japanese words are found anywhere in their text. A word may be of several kinds. No show, no character:
 * only the companies and authors that disclaimers everywhere name.
 */
export const CUES = {
  // whose it is
  own:
    'own owns owned owner owners belon* property prope* rights infri* profit profits money cash sue sued suing lawyers mine'
    + ' borro* creator creators trade* copyr* discl* intended legal license fictional coincidental ours permission penny cent'
    + ' toys gehor* recht* geld verdi* eigen* leihe besit* appar* droits argent tirage propr* perte* derec* dinero lucro lucros'
    + ' direi* propi* diritti soldi прина* права право* выгод* извле* прете* отказ* nalez* prawa patri* bezit* toebe* 属于 屬於 版权'
    + ' 版權 著作 原作者 所有 無關 无关 ありません',
  holder:
    'rowling jkr warner bros bbc cbs nbc abc upn fox paramount mutant enemy joss whedon disney marvel dc mgm viacom universal'
    + ' columbia pictures tolkien lucas lucasfilm toei sunrise nintendo square enix kishimoto kubo toriyama takahashi takeuchi'
    + ' clamp aaron spelling petfly gekko carter 1013 ten thirteen productions inc ltd corporation studios entertainment'
    + ' roddenberry shueisha meyer pet fly',
  // to whom
  thanks:
    'thank* thanks thanx thx ty grate* dedic* gratitude appre* ackno* hugs kisses love huge bless merci remer* danke danken'
    + ' gracias agrad* obrig* grazie ringr* спаси* благо* посвя* gewid* widme* dzieki dedico dediee dedie cheers encou* patie*'
    + ' support 感谢 感謝 谢谢 謝謝 献给 ありがとう',
  beta:
    'beta betas betaed beta\'d betaing betar* betal* unbet* proof* prere* edited editor editing mista* errors typos typo'
    + ' grammar fehler fautes erros errori gebet* бета бете беты бету ошибк* betad betare betat*',
  feedback:
    'feedb* review reviews revie* comme* flame flames flamers criti* concrit welcome appre* praise email const* opini* kritik'
    + ' kriti* reviewt отзыв* комме* comen* recen* rewiew rr r&r kommis avis reactions replies emailed fb cookies',
  archive:
    'archi* permi* distr* anywhere forward elsewhere lists list link posted post copy repos* credit credited allowed ask'
    + ' wraithbait gossamer ffnet ephem* разме* разре* публи* copiar publi* repro* verof* erlau* demandez 转载 轉載 転載 授权 授權 禁止',
  // what to beware of
  warn:
    'warni* warned warn adult adults mature explicit content graphic conta* trigg* squic* offen* distu* minors underage beware'
    + ' caution uncom* suitable warnu* achtung avert* adver* avver* atten* cuidado aviso avisos преду* внима* ostrz* 警告 注意 慎入'
    + ' mild implied refer* hints menti* heed pwp squicks rated children scenes issues themes nothing none',
  sex:
    'sex sexua* smut smutty porn rape noncon dubcon incest bdsm kink kinky lemon lemons lime citrus nudity slash yaoi yuri'
    + ' mpreg femsl* nonco* smuts sesso sexe sexo секс inzest spank* conse* masturbation oral anal threesome 18+ 18 erot секса 性'
    + ' h',
  violence:
    'viole* gore blood bloody death deaths dies die torture abuse suicide murder profa* swear* curse cursing langu* drugs'
    + ' alcohol selfharm gewalt tod mort muerte morte смерт* насил* heavy cruel* cussing swearing violent dying killed harm dead'
    + ' deathfic dark crude nasty bad strong',
  // what sort
  slash:
    'slash yaoi yuri het gen femsl* homos* gay lesbian shonen shounen ai m/m f/f m/f mm ff boys bl gl слэш слеш гет джен'
    + ' фемсл* яой hetero preslash m f ust 耽美 hints',
  genre:
    'roman* drama humor humour angst angsty comedy adven* action au alter* horror myste* crossover xover fluff parody hurt'
    + ' comfort trage* friendship family fantasy super* vigne* songfic oneshot drabble drabbles dark general pwp smarm fluffy'
    + ' satire poetry poem crack humor* missing scene abent* drame amour comed* avent* suspense amizade комед* драма юмор ангст*'
    + ' флафф прикл* повсе* h/c hc futurefic msr rst casefile crossovers 短篇 commedia sentimentale generale slice fix',
  rate:
    'rated rating pg pg13 nc17 nc15 teen teens mature general audiences explicit fsk p12 p16 p18 fr13 fr15 fr18 frt frm frao'
    + ' fric k r nc 13 15 17 18 g adult fskc рейтинг slash',
  pairs:
    'pairi* pair couple ship ships shipper shippy relat* friendship romance otp paarung pareja casal coppia пейри*',
  status:
    'complete compl* wip finished progress unfin* ongoing abges* termi* cours завер* закон* проце* aband* disco* hiatus tbc'
    + ' conti* concluded done incom* fini 完结 完結 連載 连载 zakon*',
  length:
    'words word wordcount worter mots palabras palavras parole слов chapters pages kb slow length drabble 字 文字 mini maxi миди'
    + ' мини макси стран*',
  language:
    'english deutsch german french francais spanish espanol italian italiano russian русск* portugues polski dutch nederlands'
    + ' language translated trans* ubers* tradu* перев*',
  // when
  when:
    'season seasons episode episodes ep eps spoil* set after before takes place timel* during between finale pilot events book'
    + ' books movie film later year years ago saison folge folgen tempo* stagi* сезон* серия серии канон* post pre canon follows'
    + ' following first second third fourth fifth sixth seventh ootp hbp gof dh s1 s2 s3 s4 s5 s6 s7 spans',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep'
    + ' sept oct nov dec januar februar marz juni juli oktober dezember janvier fevrier mars avril mai juin juillet aout'
    + ' septembre octobre novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre'
    + ' diciembre janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro gennaio febbraio aprile maggio'
    + ' giugno luglio settembre ottobre dicembre января февраля марта апреля мая июня июля августа сентября октября ноября'
    + ' декабря monday tuesday wednesday thursday friday saturday sunday am pm gmt est',
  dated:
    'date dated posted submitted published updated update revised archived added written completed started finished uploaded'
    + ' last modified created edited erstellt publie publicado pubbl* опубл*',
  // the author's own voice
  talk:
    'fic fics fanfic fanfics fanfi* story stories chapt* write writes writing written wrote writer sequel prequel series hope'
    + ' enjoy enjoyed reading read readers update updates updating posting idea ideas muse muses plot bunny bunnies inspi*'
    + ' attempt sorry anyway anyways btw lol haha okay note notes finally decided apolo* version prologue ending tale beginning'
    + ' gesch* schre* lesen leser viel spass kapit* ff ffs histo* chapi* ecrit* ecrire lecture bonne lire lecte* capit* escri*'
    + ' espero leer lectu* lecto* escre* gostem leitura leito* storia scrit* scriv* spero piaccia letto* lettura фик фика фанфи*'
    + ' глава главы истор* автор* напис* читат* verhaal lezen opowi* rozdz* poved* 文 故事 作者 小说 小說 章 更新 小説',
  greet:
    'hi hello hey everyone everybody guys folks dear welcome hallo liebe bonjour salut coucou hola ola ciao salve привет всем'
    + ' дорог* oi gente minna konnichiwa yo okay ok well so 大家 各位 皆さん',
  first:
    'i i\'m i\'ve i\'d i\'ll im ive my me myself we our us ich mir mein meine mich meiner je j\'ai moi mon ma mes nous yo mi'
    + ' mis eu meu minha meus io mio mia miei я мне мой моя меня мои мной ik mijn 我 私 僕 俺',
  second:
    'you your you\'re yours you\'ll you\'ve ihr euch dir dich vous votre vos ustedes te voces voce voi vi vostre вы вам вас'
    + ' ваш jullie je 你 你们 你們 您',
  event:
    'chall* promp* reque* fest exchange ficathon contest secret santa yuletide round table theme themes bingo community comm'
    + ' commu* birthday gift christmas xmas prompted improv elements remix herau* wicht* defi reto desaf* sfida фест заявк*'
    + ' конку* written lj entry swap big bang drabb* fandom weekly meme promt participated',
  // a summary's way of telling
  tells:
    'when finds decides discovers meets gets learns comes returns tries takes goes makes wants thinks knows falls becomes'
    + ' leads realizes happens must will can what who how find discover save love life world secret past new between but only'
    + ' until more than finally forced alone wenn quand cuando quando когда doch mais pero ma но decide descubre trova scopre'
    + ' devient rencontre 当 當',
  // a story's
  told:
    'said asked replied looked was were had turned walked smiled sighed whispered muttered nodded stood sat felt eyes hand'
    + ' hands door voice face room head hair could would didn\'t wasn\'t hadn\'t couldn\'t away back down over into out heard'
    + ' watched knew thought came went took told again toward towards around behind floor window sagte fragte sah war hatte'
    + ' waren auge stimme dit demanda regarda etait avait yeux dijo miro estaba habia ojos disse olhou estava tinha olhos guardo'
    + ' aveva occhi сказа* был была было были глаза спрос* powie* byl byla rekl zei keek 说道 说 說 道 言った た',
  he:
    'he she his her him they them their himself herself er sie ihm ihn il elle lui leur elles ella el sus ele ela seu sua dele'
    + ' dela lei egli loro suoi он она его ее ей ему они их hij zij haar hem on ona 他 她 彼 彼女',
  legend:
    'itali* italics thoughts thoug* flash* dialo* pensa* gedan* pense* bold speaking telep* denkt denken speech talking мысли'
    + ' scene change changes means indicates song lyrics sung singing band',
  pov:
    'pov povs pov\'s pdv point view perspective sicht viewpoint',
  // the site round it
  site:
    'home login log register search print printer next previous prev index top page pages site forum faq help links menu reply'
    + ' replies join members profile favorites favourites hits views read count kudos bookm* download text size share tweet'
    + ' facebook subscribe report categories category authors titles recent latest browse back go skip main navig* guestbook'
    + ' archive updates about reserved powered terms privacy policy reviews comments comment story content friends account sign'
    + ' user users view posts thread topic joined location message messages quote permalink tags newer older entries journal'
    + ' entry start seite suche anmel* accueil recherche connexion inicio buscar entrar главная вход поиск table contents'
    + ' website fiction fanfiction works html subject from sent',
  url:
    'http https www com net org html htm url homepage website livejournal yahoo hotmail aol gmail geocities',
} as const satisfies Readonly<Record<string, string>>;

export type Cue = keyof typeof CUES;
