/**
 * Well-known fandoms and the short names that authors used, folded, as words without signs: where no field states the fandom, one of
 * these in a breadcrumb, a category or a disclaimer does.
 */
export const FANDOMS =
  'harry potter|potterverse|gundam wing|sailor moon|bishoujo senshi sailor moon|x files|star trek|star trek voyager|star trek the next generation|' +
  'star trek deep space nine|star trek enterprise|tng|ds9|st voy|buffy the vampire slayer|buffyverse|btvs|ats|ranma 1 2|ranma|neon genesis evangelion|' +
  'evangelion|eva|slayers|tenchi muyo|fushigi yuugi|saint seiya|naruto|naruto shippuuden|bleach|one piece|dragon ball z|dragonball z|dbz|inuyasha|' +
  'fullmetal alchemist|weiss kreuz|weiß kreuz|yu gi oh|pokemon|digimon|cardcaptor sakura|cowboy bebop|gravitation|hikaru no go|prince of tennis|' +
  'death note|slam dunk|yu yu hakusho|yyh|rurouni kenshin|escaflowne|hetalia|axis powers hetalia|hack sign|final fantasy vii|final fantasy viii|' +
  'final fantasy x|ffvii|ffviii|kingdom hearts|lord of the rings|lotr|silmarillion|the silmarillion|narnia|star wars|smallville|superman|batman|dcu|x men|' +
  'x men evolution|marvel|spider man|teen titans|young justice|justice league|due south|dues|forever knight|highlander|stargate sg 1|stargate atlantis|' +
  'stargate|sg1|sga|farscape|babylon 5|battlestar galactica|firefly|doctor who|quantum leap|red dwarf|blake s 7|seaquest dsv|seaquest|earth 2|sliders|' +
  'andromeda|roswell|dark angel|charmed|xena|xena warrior princess|hercules|young hercules|law order|law and order|csi|ncis|west wing|the west wing|' +
  'gilmore girls|dawson s creek|one tree hill|grey s anatomy|criminal minds|numb3rs|without a trace|cold case|bones|the oc|queer as folk|homicide|' +
  'starsky hutch|starsky and hutch|magnificent seven|the magnificent seven|mag7|emergency|the professionals|man from uncle|wiseguy|miami vice|macgyver|' +
  'airwolf|knight rider|a team|little house on the prairie|little house|daria|dr quinn|beauty and the beast|phantom of the opera|les miserables|' +
  'master and commander|pirates of the caribbean|the matrix|moulin rouge|sherlock holmes|hornblower|horatio hornblower|twilight|percy jackson|' +
  'hunger games|supernatural|merlin|glee|sherlock|popslash|bandslash|tolkien|discworld|animorphs|dragonlance|pern|valdemar|hard core logo|law order svu|' +
  'arquivo x|akte x|expedientes secretos x|lois clark|lois and clark|gargoyles|beast wars|transformers|thundercats|reboot|kim possible|' +
  'avatar the last airbender|hey arnold|rugrats|the simpsons|invader zim|danny phantom|newsies|torchwood|xfiles|txf|the lone gunmen|' +
  'lone gunmen|harsh realm|space above and beyond|vr 5|kindred the embraced|northern exposure|picket fences|chicago hope|st elsewhere|nypd blue|' +
  'hill street blues|law order special victims unit|law and order special victims unit|law order criminal intent|law and order criminal intent|l o svu|' +
  'l o ci|svu|csi miami|csi ny|csi new york|ncis los angeles|ncis la|homicide life on the street|hlots|crossing jordan|judging amy|joan of arcadia|' +
  'ghost whisperer|veronica mars|las vegas|burn notice|white collar|warehouse 13|stargate universe|sgu|stargate atlantis sga|stargate sg1|sg 1|' +
  'the dead zone|the 4400|ally mcbeal|boston legal|that 70s show|m a s h|mash 4077|hogan s heroes|hogans heroes|the rat patrol|rat patrol|' +
  'twelve o clock high|12 o clock high|alias smith and jones|alias smith jones|bonanza|gunsmoke|the wild wild west|wild wild west|the high chaparral|' +
  'wagon train|adam 12|emergency 51|marcus welby|quincy m e|the mod squad|mod squad|charlie s angels|cagney and lacey|cagney lacey|hart to hart|' +
  'remington steele|simon and simon|simon simon|magnum p i|magnum pi|hardcastle and mccormick|hardcastle mccormick|scarecrow and mrs king|' +
  'scarecrow mrs king|smk|the a team|spenser for hire|21 jump street|in the heat of the night|the dukes of hazzard|dukes of hazzard|' +
  'battlestar galactica 1978|battlestar galactica 2003|bsg|tos bsg|caprica|buck rogers|space 1999|space 1889|logan s run|the bionic woman|bionic woman|' +
  'the six million dollar man|six million dollar man|incredible hulk|the greatest american hero|greatest american hero|max headroom|' +
  'voyage to the bottom of the sea|department s|randall and hopkirk|sapphire and steel|sapphire steel|captain scarlet|thunderbirds|thunderbirds are go|' +
  'joe 90|supermarionation|robin of sherwood|the adventures of robin hood|blakes 7|doctor who new who|dr who|the sarah jane adventures|' +
  'sarah jane adventures|mi 5|the it crowd|blackadder|monty python|the goodies|dad s army|fawlty towers|yes minister|yes prime minister|holby city|' +
  'eastenders|coronation street|hollyoaks|inspector morse|midsomer murders|foyle s war|poirot|hercule poirot|agatha christie|miss marple|' +
  'lord peter wimsey|raffles|richard sharpe|downton abbey|upstairs downstairs|call the midwife|pride and prejudice|sense and sensibility|mansfield park|' +
  'northanger abbey|jane austen|jane eyre|wuthering heights|georgette heyer|the scarlet pimpernel|scarlet pimpernel|the three musketeers|three musketeers|' +
  'new world zorro|the queen of swords|queen of swords|relic hunter|sydney fox|mutant x|cleopatra 2525|lexx|the outer limits|poltergeist the legacy|' +
  'the pretender|g vs e|the crow stairway to heaven|la femme nikita|lfn|j a g|nash bridges|walker texas ranger|the sentinel ts|touched by an angel|' +
  'diagnosis murder|murder she wrote|terminator the sarah connor chronicles|sarah connor chronicles|the sarah connor chronicles|kyle xy|birds of prey|' +
  'the vampire diaries|vampire diaries|tvd|teen wolf|pretty little liars|gossip girl|the o c|beverly hills 90210|melrose place|my so called life|' +
  'freaks and geeks|roswell high|charmed ones|sabrina the teenage witch|buffy angel|buffy ats|angel the series|btvs ats|jossverse|whedonverse|' +
  'dr horrible s sing along blog|dr horrible|the walking dead|game of thrones|a song of ice and fire|asoiaf|spartacus blood and sand|rome hbo|' +
  'sherlock bbc|bbc sherlock|merlin bbc|bbc merlin|arthurian legend|hawaii five 0|hawaii five o|the a team 2010|person of interest|rizzoli and isles|' +
  'rizzoli isles|ouat|orphan black|arrowverse|agents of shield|agents of s h i e l d|jessica jones|captain america|iron man|thor movies|' +
  'the avengers marvel movies|marvel cinematic universe|x men movieverse|x men first class|xmfc|x men comics|wolverine and the x men|fantastic four|' +
  'daredevil movie|batman begins|the dark knight|nolanverse|batman the animated series|justice league unlimited|jlu|nightwing|legion of superheroes|' +
  'runaways marvel|new mutants|generation x|alpha flight|hellblazer|v for vendetta|elfquest|tank girl|strangers in paradise|asterix|tintin|star trek tos|' +
  'star trek the original series|star trek tng|star trek ds9|star trek voy|star trek ent|star trek reboot|star trek 2009|star trek aos|st tos|st tng|' +
  'st ds9|st ent|st xi|tos tng|deep space 9|star wars the clone wars|clone wars|the phantom menace|jedi apprentice|star wars episode i|the force awakens|' +
  'rogue one|expanded universe|knights of the old republic|kotor|indiana jones|raiders of the lost ark|back to the future|the real ghostbusters|' +
  'extreme ghostbusters|the dark crystal|the princess bride|ladyhawke|dead poets society|lethal weapon|the fast and the furious|fast and the furious|' +
  'ocean s eleven|ocean s 11|van helsing|blade trinity|pitch black|chronicles of riddick|the boondock saints|boondock saints|velvet goldmine|' +
  'brokeback mountain|kingdom of heaven|robin hood prince of thieves|tristan and isolde|the last samurai|the phantom of the opera|' +
  'phantom of the opera poto|poto|les mis|les misérables|miss saigon|jesus christ superstar|sweeney todd|starlight express|elisabeth das musical|' +
  'tanz der vampire|the nightmare before christmas|nightmare before christmas|corpse bride|the wizard of oz|wizard of oz|finding neverland|mary poppins|' +
  'the lion king|lion king|hercules disney|the hunchback of notre dame|hunchback of notre dame|treasure planet|atlantis the lost empire|lilo and stitch|' +
  'toy story|the incredibles|cars pixar|monsters inc|wall e|how to train your dragon|httyd|rise of the guardians|kung fu panda|big hero 6|' +
  'the prince of egypt|spirit stallion of the cimarron|an american tail|the land before time|the secret of nimh|redwall|watership down|warriors cats|' +
  'warrior cats|the chronicles of narnia|chronicles of narnia|the hobbit|lord of the rings rps|lotr fps|lotr rps|lord of the rings rpf|earthsea|' +
  'his dark materials|artemis fowl|a series of unfortunate events|series of unfortunate events|the hunger games|percy jackson and the olympians|' +
  'percy jackson the olympians|pjo|heroes of olympus|kane chronicles|harry potter series|fantastic beasts|marauders era|the vampire chronicles|' +
  'vampire chronicles|interview with the vampire|anita blake|dresden files|the dresden files|wheel of time|the wheel of time|dragonriders of pern|' +
  'anne mccaffrey|vorkosigan saga|vorkosigan|lois mcmaster bujold|darkover|deryni|the last herald mage|last herald mage|heralds of valdemar|tortall|' +
  'protector of the small|song of the lioness|tamora pierce|ender s game|enders game|hitchhiker s guide to the galaxy|' +
  'the hitchhiker s guide to the galaxy|hitchhikers guide|temeraire|jonathan strange mr norrell|jonathan strange and mr norrell|rivers of london|' +
  'swordspoint|captive prince|cthulhu mythos|the man from u n c l e|man from u n c l e|the man from uncle|mfu|i spy|it takes a thief|the girl from uncle|' +
  'get smart|james bond|jason bourne|the bourne identity|hornblower aubrey maturin|aubrey maturin|aubreyad|age of sail|horatio hornblower a e|' +
  'hornblower a e|anne of green gables|nancy drew|the hardy boys|hardy boys|hardy boys nancy drew|the three investigators|die drei|trixie belden|' +
  'the baby sitters club|baby sitters club|sweet valley high|mysterious cities of gold|he man|she ra|masters of the universe|g i joe|gi joe|' +
  'jem and the holograms|silverhawks|bravestarr|galaxy rangers|the galaxy rangers|saber rider|voltron|voltron legendary defender|robotech|macross|' +
  'transformers armada|transformers prime|transformers animated|transformers g1|beast machines|gargoyles the goliath chronicles|swat kats|' +
  'biker mice from mars|street sharks|mighty ducks|darkwing duck|ducktales|talespin|chip n dale rescue rangers|rescue rangers|tiny toons|animaniacs|' +
  'pinky and the brain|freakazoid|tmnt|teenage mutant ninja turtles|teenage mutant ninja turtle|sonic the hedgehog|sonic underground|sonic x|mega man|' +
  'megaman|rockman|mega man x|super mario|super mario bros|mario kart|the legend of zelda|legend of zelda|ocarina of time|metroid|star fox|starfox|f zero|' +
  'fire emblem|mother 3|super smash bros|smash bros|animal crossing|pokémon|pokemon adventures|pokemon mystery dungeon|chrono trigger|chrono cross|' +
  'xenogears|xenosaga|vagrant story|suikoden|suikoden ii|tales of symphonia|tales of the abyss|tales of vesperia|valkyrie profile|lunar silver star|' +
  'phantasy star|secret of mana|final fantasy|final fantasy iv|final fantasy v|final fantasy vi|final fantasy ix|final fantasy xii|final fantasy xiii|' +
  'final fantasy xv|final fantasy tactics|ff7|ff8|ff9|ff10|ffx 2|ffvi|ffix|ffxii|ffxiii|ff vii|ff viii|advent children|crisis core|dirge of cerberus|' +
  'kingdom hearts ii|parasite eve|devil may cry|metal gear solid|metal gear|castlevania|onimusha|street fighter|mortal kombat|soul calibur|' +
  'king of fighters|guilty gear|virtua fighter|blazblue|tomb raider|prince of persia|assassin s creed|team fortress 2|bioshock|mass effect|dragon age|' +
  'dragon age origins|dragon age ii|dragon age inquisition|baldur s gate|neverwinter nights|planescape torment|forgotten realms|the elder scrolls|' +
  'elder scrolls|skyrim|morrowind|warcraft|world of warcraft|starcraft|diablo ii|league of legends|guild wars|everquest|ragnarok online|gaia online|' +
  'neopets|grim fandango|sam and max|king s quest|ace attorney|phoenix wright|gyakuten saiban|professor layton|persona 3|persona 4|persona 5|' +
  'shin megami tensei|danganronpa|homestuck|mspa|undertale|minecraft|five nights at freddy s|touhou|vocaloid|tsukihime|fate stay night|fate zero|' +
  'higurashi no naku koro ni|umineko no naku koro ni|clannad|angel beats|the melancholy of haruhi suzumiya|haruhi suzumiya|azumanga daioh|k on|toradora|' +
  'love hina|negima|mahou sensei negima|ah my goddess|ah megami sama|oh my goddess|aa megami sama|maison ikkoku|urusei yatsura|kimagure orange road|' +
  'video girl ai|city hunter|cat s eye|lupin iii|fist of the north star|hokuto no ken|jojo s bizarre adventure|jojo no kimyou na bouken|captain tsubasa|' +
  'ginga nagareboshi gin|rose of versailles|versailles no bara|lady oscar|candy candy|sailormoon|bssm|magic knight rayearth|rayearth|x 1999|tokyo babylon|' +
  'chobits|tsubasa reservoir chronicle|xxxholic|angelic layer|miyuki chan in wonderland|saint tail|kaitou saint tail|kaitou jeanne|kamikaze kaitou jeanne|' +
  'full moon wo sagashite|fruits basket|furuba|ouran high school host club|ouran koukou host club|kare kano|boys over flowers|hana yori dango|' +
  'marmalade boy|nodame cantabile|revolutionary girl utena|shoujo kakumei utena|utena|mawaru penguindrum|penguindrum|princess tutu|pretty cure|' +
  'tokyo mew mew|mermaid melody|ojamajo doremi|shugo chara|puella magi madoka magica|madoka magica|magical girl lyrical nanoha|mai hime|mai otome|' +
  'strawberry panic|maria sama ga miteru|marimite|kannazuki no miko|simoun|madlax|gunslinger girl|hellsing|trigun|the big o|big o|serial experiments lain|' +
  'ghost in the shell|ghost in the shell stand alone complex|bubblegum crisis|dirty pair|patlabor|nadia the secret of blue water|gunbuster|flcl|furi kuri|' +
  'gurren lagann|tengen toppa gurren lagann|rahxephon|code geass|code geass lelouch of the rebellion|gundam seed|gundam seed destiny|gundam 00|' +
  'mobile suit gundam|mobile suit gundam wing|shin kidou senki gundam wing|shinkidousenki gundam w|gundam w|g gundam|zeta gundam|gundam x|turn a gundam|' +
  'the vision of escaflowne|tenkuu no escaflowne|tenkū no escaflowne|vision of escaflowne|the slayers|slayers next|slayers try|sorcerer hunters|' +
  'record of lodoss war|those who hunt elves|the twelve kingdoms|twelve kingdoms|juuni kokki|saiyuki|gensoumaden saiyuki|saiyuki reload|' +
  'weiss kreuz gluhen|weiß|yami no matsuei|descendants of darkness|ai no kusabi|haru wo daiteita|junjou romantica|sekaiichi hatsukoi|antique bakery|' +
  'okane ga nai|count cain|petshop of horrors|pet shop of horrors|vampire hunter d|vampire princess miyu|blood the last vampire|d gray man|d n angel|' +
  'dn angel|kuroshitsuji|katekyo hitman reborn|katekyou hitman reborn|khr|hunter x hunter|hxh|shaman king|yugioh|yuugiou|yu gi oh gx|yu gi oh 5d s|' +
  'beyblade|bakugan|medabots|monster rancher|flint the time detective|zatch bell|konjiki no gash bell|detective conan|meitantei conan|magic kaito|' +
  'rave master|groove adventure rave|fullmetal alchemist brotherhood|full metal alchemist|fma|hagane no renkinjutsushi|samurai champloo|' +
  'samurai deeper kyo|samurai x|ruroni kenshin|rurouni kenshin samurai x|peace maker kurogane|hakuouki|gintama|sengoku basara|naruto shippuden|' +
  'one punch man|attack on titan|shingeki no kyojin|my hero academia|boku no hero academia|bnha|kuroko no basket|kuroko no basuke|haikyuu|' +
  'free iwatobi swim club|yuri on ice|tiger bunny|tiger and bunny|durarara|drrr|baccano|no 6|psycho pass|sword art online|kill la kill|tokyo ghoul|' +
  'noragami|kimetsu no yaiba|demon slayer|jujutsu kaisen|tennis no oujisama|tenipuri|eyeshield 21|initial d|captain harlock|galaxy express 999|' +
  'space battleship yamato|star blazers|legend of the galactic heroes|ginga eiyuu densetsu|crest of the stars|banner of the stars|' +
  'martian successor nadesico|nadesico|gasaraki|gatchaman|battle of the planets|samurai pizza cats|ronin warriors|yoroiden samurai troopers|' +
  'samurai troopers|knights of the zodiac|los caballeros del zodiaco|cavaleiros do zodíaco|caballeros del zodiaco|i cavalieri dello zodiaco|ranma ½|' +
  'ranma nibunnoichi|rumiko takahashi|mermaid saga|kyoukai no rinne|sengoku otogi zoushi inuyasha|fushigi yugi|ayashi no ceres|ceres celestial legend|' +
  'please save my earth|boku no chikyuu wo mamotte|hana kimi|hanazakari no kimitachi e|kodocha|kodomo no omocha|gakuen alice|alice 19th|' +
  'card captor sakura|card captors|cardcaptors|dragon ball|dragonball|dragonball gt|dragon ball gt|db z|dbgt|pgsm|kamen rider|super sentai|power rangers|' +
  'mighty morphin power rangers|mmpr|power rangers in space|power rangers dino thunder|power rangers ninja storm|power rangers spd|vr troopers|' +
  'big bad beetleborgs|ultraman|godzilla|digimon adventure|digimon adventure 02|digimon tamers|digimon frontier|zoids|avatar the legend of korra|' +
  'legend of korra|a tla|atla|teen titans go|xiaolin showdown|american dragon jake long|jackie chan adventures|totally spies|w i t c h|winx club|ben 10|' +
  'generator rex|ed edd n eddy|foster s home for imaginary friends|the powerpuff girls|powerpuff girls|samurai jack|dexter s laboratory|' +
  'codename kids next door|kids next door|the fairly oddparents|fairly oddparents|jimmy neutron|my life as a teenage robot|as told by ginger|' +
  'the wild thornberrys|pepper ann|phineas and ferb|gravity falls|steven universe|my little pony|my little pony friendship is magic|mlp|mlp fim|' +
  'south park|family guy|futurama|the venture bros|venture bros|metalocalypse|happy tree friends|total drama island|total drama|drake and josh|icarly|' +
  'hannah montana|high school musical|camp rock|wizards of waverly place|lizzie mcguire|phil of the future|degrassi|degrassi the next generation|' +
  'mcleod s daughters|h2o just add water|the young and the restless|young and the restless|port charles|verbotene liebe|marienhof|' +
  'gute zeiten schlechte zeiten|gzsz|alarm für cobra 11|tna wrestling|professional wrestling|backstreet boys|n sync|westlife|boyzone|the beatles|' +
  'led zeppelin|pink floyd|duran duran|depeche mode|my chemical romance|fall out boy|panic at the disco|fueled by ramen|good charlotte|blink 182|' +
  'simple plan|linkin park|mindless self indulgence|avenged sevenfold|black veil brides|thirty seconds to mars|30 seconds to mars|tokio hotel|' +
  'one direction|the jonas brothers|jonas brothers|super junior|dbsk|tvxq|shinee|kat tun|johnny s entertainment|jrock|dir en grey|l arc en ciel|' +
  'malice mizer|the gazette|x japan|hockey rpf|football rpf|figure skating rpf|tennis rpf|actor rpf|cw rps|the hobbit rpf|supernatural rpf|kings of leon|' +
  'generation kill|band of brothers|the mighty boosh|cabin pressure|shaun of the dead|dead ringers|top gear rpf|whose line is it anyway|the daily show|' +
  'stephen colbert|the colbert report|30 rock|parks and recreation|how i met your mother|the big bang theory|big bang theory|two and a half men|house m d|' +
  'house md|private practice|nip tuck|breaking bad|queer as folk us|queer as folk uk|the l word|south of nowhere|xenaverse|xwp|htlj|' +
  'hercules the legendary journeys|xena the warrior princess|batb|dr quinn medicine woman|dqmw|the waltons|road to avonlea|the magnificent 7|mag 7|' +
  'highlander the series|highlander the raven|due south ds|slings and arrows|murdoch mysteries|republic of doyle|being erica';

/** Names that are ordinary words or people too: only in capitals, and only where nothing but names stands. */
export const FANDOM_WORDS =
  'voyager|enterprise|deep space nine|next generation|angel|buffy|sentinel|the sentinel|alias|lost|heroes|friends|hp|gw|sm|tos|voy|new frontier|tenchi|' +
  'angelus|lotrips|nsync|gackt|sentai|bandom|oz|rent|bones|glee|merlin|twilight|eva|reboot|emergency|newsies|fob|hcl|twin peaks|the wire|the shield|' +
  'third watch|sanctuary|dead like me|wonderfalls|pushing daisies|carnivale|six feet under|the sopranos|sex and the city|desperate housewives|' +
  'will and grace|will grace|scrubs|the big valley|big valley|the virginian|rawhide|high chaparral|laramie|the young riders|young riders|the rookies|' +
  'hardcastle|the fall guy|automan|manimal|planet of the apes|the incredible hulk|wonder woman|misfits of science|starman|alien nation|the flash|' +
  'lost in space|the time tunnel|the avengers|new avengers|the new avengers|the prisoner|the tomorrow people|the champions|ufo|robin hood bbc|b7|new who|' +
  'sja|primeval|life on mars|ashes to ashes|being human|black books|the young ones|emmerdale|sharpe|cranford|north and south|musketeers|zorro|' +
  'the invisible man|ptl|early edition|vr5|the crow|nikita|jag|pensacola|matlock|the mentalist|fringe|dollhouse|terminator|true blood|90210|everwood|' +
  'hannibal|h50|lost girl|the 100|daredevil|mcu|spiderman|green lantern|green arrow|watchmen|sandman|hellboy|ghostbusters|labyrinth|princess bride|' +
  'the mummy|riddick|fight club|gattaca|gladiator|king arthur|braveheart|hairspray|beetlejuice|peter pan|aladdin|mulan|pocahontas|tarzan|megamind|' +
  'inkheart|eragon|mortal instruments|maze runner|dune|good omens|american gods|dracula|frankenstein|zelda|kirby|golden sun|star ocean|breath of fire|' +
  'wild arms|resident evil|silent hill|halo|fallout|diablo|overwatch|monkey island|lucky star|clamp|vampire knight|honey and clover|black lagoon|' +
  'outlaw star|akira|loveless|kizuna|zetsuai|angel sanctuary|pandora hearts|black butler|soul eater|fairy tail|whistle|ccs|adventure time|' +
  'king of the hill|neighbours|general hospital|wwe|wwf|hanson|the cure|placebo|green day|mcfly|bts|got7|arashi|american idol|rpf|rps|the social network|' +
  'pacific rim|hot fuzz';
