import { fold } from '../text/fold';
import type { FieldName } from './header';

/** What a passage without a label must say, folded, to be hidden: its own words have to show what it is. */
const WORDING: Partial<Record<FieldName, RegExp>> = {
  disclaimer:
    /disclaim|belong|\bown(?:s|ed|er|ers|ership|ing)?\b|property|copyright|©|\(c\)|infring|profit|money|cop[yi]\s?rig|\bsue\b|\bsuing\b|\b(?:not|isn't|aren't|never) (?:mine|ours|my|our)\b|\bis mine\b|borrow|permission|\brights\b|created by|based on|made up|fictional|gehor|eigentum|besitz|verdien|kein geld|nicht meins|propiedad|pertene|derechos|no (?:es|son) mi|lucro|\bcre(?:ador|o a|ou|aron)\b|criou|reconoc|apparten|appartien|appartient|propriete|reconnaiss|pas a moi|pertenc|propriedade|direitos|nao (?:e|sao) me|reconhec|propriet|diritti|non (?:e|sono) mi[aeo]|riconosc|принадлеж|прав[аы](?![а-я])|не мо[еёи]|владе|собственн|выгод|не претенд|toebehor|eigendom|niet van mij|rechten|herkent|nalez|wlasnosc|nie (?:moje|moi)|zarab|zarob|zrzek|patri\b|属于|屬於|我所有|归(?:原|作)|原作者|版权|版權|版権|著作|権利|公式|関係|虚构|虛構/,
  thanks: /thank|thanx|dedicat|grateful|acknowledg|\bfor\b.*\bwho\b|hugs|dank|gracias|merci|obrigad|grazie|спасибо|blame/,
  archive: /archiv|distribut|permission|\bpost(?:ed|ing)?\b|\bask\b/,
  feedback: /feedback|review|comment|e-?mail|\bc&c\b|critici|flame|let me know/,
  beta: /\bbeta|proof-?read|edited/,
  copyright: /©|\(c\)|copyright|rights reserved/,
  contact: /@|\(at\)|e-?mail|https?:|www\./,
};

/** Whether a passage's own words show that it is of the field. */
export const speaksOf = (field: FieldName, text: string): boolean => WORDING[field]?.test(fold(text)) === true;

/** Nobody writes this in a story or a note but to disclaim. */
const PLAINLY_DISCLAIMS =
  /\b(?:i|we) (?:do not|don't|never) own\b|\bin no way do i own\b|\b(?:isn't|aren't|are not|is not) (?:ours|mine)\b|\bno (?:copyright )?infringement\b|\bnot (?:making|make|made) (?:any|a) (?:money|profit)\b|\b(?:is|are) (?:the )?property of\b|\bstandard disclaimers?\b|\b(?:is|are) (?:copyright(?:ed)?|trademarks?)\b|\bbelongs? to (?:j\.? ?k\.?|joss|paramount|chris carter|mtv|disney)/;
/** The same in German, Spanish, French, Portuguese, Italian, Dutch, Russian, Polish, Chinese and Japanese. */
const PLAINLY_ELSEWHERE = new RegExp(
  [
    "(?:gehoren|gehort) (?:leider |alle |naturlich |immer noch |selbstverstandlich )?(?:nicht mir|nicht uns|nicht zu mir|jk rowling|j\\.? ?k\\.? ?rowling|frau rowling|den rechteinhabern|ihren (?:jeweiligen )?(?:besitzern|schopfern|erfindern|eigentumern))|mir gehort (?:hier )?(?:nichts|gar nichts|niemand|keiner)|nichts (?:davon )?gehort mir|verdiene? (?:hiermit |damit |hiermit auch |daran |hieran )?(?:kein|keinen|nichts)|kein geld (?:damit|hiermit|verdien)|leider nicht meine?s?\\b",
    "\\bno (?:me|nos) pertenecen?\\b|\\bno (?:son|es) (?:mios?|mias?|nuestros?)\\b|\\bni me pagan\\b|\\bni me pertenecen?\\b|sin (?:animo|fines?) de lucro|no (?:gano|obtengo|recibo) (?:dinero|nada|ni)|pertenecen? (?:integramente |exclusivamente )?a (?:j\\.? ?k\\.? ?r|jk|rowling|kripke|kishimoto|masashi|warner|la cw|la fox|sus (?:respectivos|creadores|duenos|autores))|todo lo que reconozca[ns]",
    "ne m'appartien(?:t|nent)|ne nous appartien(?:t|nent)|ne (?:sont|est) pas a moi|n'est pas a moi|rien (?:ne m'appartient|n'est a moi)|sont pas a moi|apparti(?:ent|ennent) (?:tous |toujours |entierement )?a (?:j\\.? ?k\\.? ?r|jk|rowling|mme rowling|madame rowling|la mgm|mgm|tolkien|kishimoto|leurs|ses)|tout ce que vous reconnaiss|(?:sans|aucun) (?:but lucratif|profit)|ne touche (?:pas|aucun|rien)",
    "\\bnao (?:me pertencem?|pertencem? a mim)\\b|\\bnao (?:sao|e) meus?\\b|\\bnao (?:sao|e) minhas?\\b|pertencem? (?:a|ao|aos|à|exclusivamente a) (?:j\\.? ?k\\.? ?r|jk|rowling|tia (?:jk|rowling)|kishimoto|masashi|kurumada|seus)|sem fins lucrativos|nao (?:ganho|lucro|recebo)|tudo que (?:voce|voces) reconhec",
    "\\bnon mi appartengono\\b|\\bnon mi appartiene\\b|\\bnon (?:sono|e) mi[aeio]\\b|appartengono (?:tutti |solo |esclusivamente )?(?:a|ad|ai|alla|al|agli) (?:j\\.? ?k\\.? ?r|jk|rowling|zia row|rispettivi|legittimi|loro|kishimoto|kurumada|riyoko|mtv|disney)|senza (?:scopo|fini|fine) di lucro|scopo di lucro|non ci guadagno|non (?:guadagno|percepisco)",
    "(?:is|zijn) (?:helaas |allemaal |natuurlijk |jammer genoeg )?niet van mij\\b|^niet van mij\\b|ik verdien (?:hier |er )?(?:niets|niks|geen)|(?:niets|niks) (?:hiervan |ervan )?is van mij|(?:is|zijn|behoren|behoort) (?:van|toe aan|aan) (?:j\\.? ?k\\.? ?r|jk|rowling|joanne|hun eigenaar)|geen winst",
    "(?:мне|нам) (?:к сожалению,? )?не принадлеж|не принадлеж[аи]т (?:мне|нам)|принадлеж[аи]т (?:дж|роулинг|мадам ро|тете ро|тёте ро|их (?:создател|автор|правообл|владел)|своим|правообл|толкин|кисимото|mtv)|(?:выгод|прибыл|денег|доход)[а-я]* (?:с этого |из этого |от этого )?не (?:извлека|получа|име)|не (?:извлекаю|получаю) (?:никакой |материальной |коммерческой )?(?:выгод|прибыл)|ни на что не претенд|все права (?:у|принадлеж|на)|не претендую на",
    "nie (?:naleza|nalezy) do mnie|naleza (?:oczywiscie |tylko |wylacznie )?do (?:j\\.? ?k\\.? ?r|jk|rowling|pani rowling|ich|swoich|prawowit|joann)|nie (?:czerpie|zarabiam|osiagam)|nic (?:z tego )?(?:nie jest moje|do mnie nie nalezy)|prawa (?:autorskie )?(?:naleza|do postaci)|\\bnie sa moje\\b|\\bnie jest moje\\b",
    "(?:都|皆|均|并|並)?(?:不属于|不屬於|不归)我|皆?非我所有|不是我的|(?:归|歸|属于|屬於)(?:罗琳|羅琳|jk|j\\.k|原作者|原著|作者|他们|她们|彼此)|版[权權](?:归|歸|属|屬)|没有任何(?:商业|利益)|(?:不|非)(?:盈利|营利|商业)",
    "(?:原作者|作者|出版社|版権元|公式|関係者|実在)[^。]{0,24}(?:関係(?:は)?(?:ありません|ございません|ない|無い)|無関係|関わり(?:は|の)?(?:ありません|ございません|ない))|非公式(?:の)?(?:二次|ファン)|著作権は[^。]{0,20}(?:帰属|あります|属し)",
  ].join('|'),
);
/** A disclaimer is short, in UTF-16 units; a letter to the reader may hold one in passing. */
const LONGEST = 420;

/** Whether a passage that was read as something else is a disclaimer all the same. */
export const plainlyDisclaims = (text: string): boolean => text.length <= LONGEST && (PLAINLY_DISCLAIMS.test(fold(text)) || PLAINLY_ELSEWHERE.test(fold(text)));
