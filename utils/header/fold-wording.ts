import { fold } from '../text/fold';
import type { FieldName } from './header';

/** What a passage without a label must say, folded, to be hidden: its own words have to show what it is. */
const WORDING: Partial<Record<FieldName, RegExp>> = {
  disclaimer:
    /disclaim|belong|\bown(?:s|ed|er|ers|ership|ing)?\b|property|copyright|©|\(c\)|infring|profit|money|\bsue\b|\bsuing\b|\b(?:not|isn't|aren't|never) (?:mine|ours|my|our)\b|\bis mine\b|borrow|permission|\brights\b|created by|based on|made up|fictional|gehor|propiedad|pertene|apparten|propriete|pertenc|propriedade|propriet|принадлеж|прав[аы]\b|toebehor|eigendom|nalez|patri\b|属于|屬於|原作者|版权|版權|著作|虚构|虛構/,
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
/** A disclaimer is short, in UTF-16 units; a letter to the reader may hold one in passing. */
const LONGEST = 420;

/** Whether a passage that was read as something else is a disclaimer all the same. */
export const plainlyDisclaims = (text: string): boolean => text.length <= LONGEST && PLAINLY_DISCLAIMS.test(fold(text));
