/**
 * Pairings that fans called by one word, folded: the ones that stand without a label ("destiel", "#johnlock"). Words that mean something else
 * as well ("Harmony", "Stony") are left out.
 */
export const SHIP_NAMES: ReadonlySet<string> = new Set(
  (
    'destiel|sabriel|samifer|megstiel|crowstiel|wincest|sterek|scisaac|stydia|klaine|brittana|faberry|finchel|samcedes|kurtbastian|seblaine|johnlock' +
    '|mystrade|sheriarty|sherlolly|merthur|drarry|snarry|romione|dramione|wolfstar|snupin|drapple|spuffy|spangel|bangel|fuffy|wesleyfred' +
    '|tillow|mcshep|mckirk|spirk|spones|kirkspock|stucky|steggy|clintasha|frostiron|thorki|pepperony|cherik|jatesawyer|chlex|clex|chlark|clois|chlollie' +
    '|huddy|hilson|hameron|chameron|tiva|mcabby|mcgiva|zutara|kataang|tokka|sukka|korrasami|makorra|bbrae|robstar|flinx|inukag|sessrin|mirsan|inukik' +
    '|naruhina|narusasu|sasunaru|sasusaku|narusaku|kakairu|shikatema|nejiten|inosaku|ichiruki|ichihime|gerza|nalu|gruvia|jerza|royai|naley|brucas' +
    '|delena|stelena|bamon|klaroline|elejah|bethyl|richonne|sheith|klance|shallura|jarley|bubbline|rizzles|calzona|otalia|swanqueen|outlawqueen|captainswan' +
    '|rumbelle|bellarke|clexa|linctavia|emison|spoby|ezria|haleb|olicity|lauriver|westallen|supercorp|sanvers|ziam|zarry|kaisoo|baekyeon|hunhan' +
    '|chanbaek|krisyeol|yunjae|jongkey|onkey|taegi|yoonmin|jikook|vkook|taekook|myungyeol|yewook|kyumin|eunhae|janto|tenrose|elevenriver|whouffle' +
    '|twelveclara|bechloe|everlark|peeniss|gadge|percabeth|solangelo|thalico|jeller|caskett|shules|lassiet|huntbastian|puckurt|jathan' +
    '|jarmony|stendan|chrolivia|philinda|skyeward|mileven|stozier|stenbrough|hannigram|enjoltaire|courferre|pharoga|hiddlesworth' +
    '|bagginshield|thilbo|kiliel|legomance|jalecki|j2|jsquared|padackles' +
    '|taito|takari|daiken|kensuke|kenyako|miyaken|sorato|mimato|taiora|daikari|koumi|jyoumi|yamachi|aaml|rocketshippy|pokeshipping|egoshipping' +
    '|contestshipping|rocketshipping|puppyshipping|prideshipping|puzzleshipping|tendershipping|thiefshipping|bronzeshipping|yamishipping|carby|gsr|grillows|javajunkie|trory' +
    '|remadora|jily|sevmione|pansmione|scorose|hinny|spillow|jalice|royed|almei|grimmichi|sesskag|sesshkag|zelink|clerith|cloti|zerith|yuffentine|soriku|akuroku' +
    '|zemyx|sokai|rokunami|namiroku|seiftis|squinoa|trupan|usamamo|yoken|jackabeth|sparrabeth|willabeth|jonerys'
  ).split('|'),
);
