import { listed } from './warning-answers';

/** They stand between a denial and the degree that it denies: "not too graphic", "nothing really explicit". */
export const ADVERBS = listed('too very that overly really particularly terribly so especially any all');

/** What denies a degree alone, so that the thing is there: "not graphic". "No graphic sex" leaves it open. */
export const SOFT = listed('not non never neither');

/** "Not real" denies the thing itself. */
export const SEEMING = listed('actual real');

/** Every word that denies a degree right before it. */
export const DENIERS = listed("not non never neither no nothing without isn't aren't");

/** What is said of a story, its reader or its writer, never denied of what happens in it: "don't open it", "not mine", "not only". */
export const NOT_CONTENT = listed(
  'only just for to suitable meant intended mine unlike sure your my safe everyone into fond comfortable okay ok yet till until recommended appropriate usually normally often always generally asked wanted needed requested ordered told warned expected likes loves reads knows said mentioned responsible if because that like care want read enjoy approve mind worry own be appreciate say think know agree open continue go scroll proceed blame flame sue tell come complain click look let believe handle stand understand count bring',
);

/** "No spoilers if you have seen season 3", "past book 4": not for everyone. */
export const LIMITS = listed('if past beyond above after unless yet vorerst bisher voorlopig пока');

/** "No slash until chapter 3": it comes. */
export const LATER = listed('until till before');

/** "Nobody dies who wasn't dead", "everyone lives but Snape": behind what was said of everybody. */
export const NOT_ALL = listed('who that but except unless until till yet which if apart save bar anymore ausser bis nur excepto salvo menos sauf hormis exceto tirando tranne eccetto behalve кроме только oprocz poza 除 只');

/** "No slash flames": said of something else than what happens. */
export const COMPOUND = listed('flames flamers flaming bashing bashers haters hater hate complaints whining warning warnings fan fans phobes lovers readers addicts');

/** Behind a negator, a colon opens a list of what is not there: "What it hasn't got: …", "You won't find: …". */
export const OPENS_LIST = listed('got contain contains contained have has had find get include includes included feature in it here see be featuring involve following not no without expect przed contiene contienen contient contem zawiera содержит hay habra tem bevat enthalt encontrar encontraran finden findet trouver trouverez trovare troverete vinden найдете найдёте znajdziecie znajdzie esperar erwartet');

/** Who wouldn't die: "nobody important dies" leaves the others. */
export const RELATIVE = listed('who that which whom');

/** Who does not die, where nobody does. */
export const PERSONS = listed('nobody noone');

/** What opens a piece of a list anew, or a statement of its own, so that a denial before it is over. */
export const FRESH = listed('some a an lots mild plenty lot much many several possible there it this i slight heavy implied more maybe contains contain');

/** Behind an "and", they open a statement of their own. */
export const GOING_ON = listed('and is are has');

/** Somebody or something else is spoken of: the denial is over. */
export const NEW_SUBJECT = listed("if who it's there's i'm me");

/** What is promised of all and, denied, is warned of: "not a happy ending". */
export const TURNS = listed('unhappy-ending character-death');

/** Behind "never", they tell that it is done now. */
export const FIRST = listed('before until till first so');

/** "There's none here"; "there's none of that slash" goes on. */
export const BACK = listed('here in this at to sadly alas sorry though anywhere i either whatsoever so');

/** A denial that goes on to what it denies. */
export const ENDS_IN_NOT = listed("isn't not");
/** "Almost nobody gets hurt": somebody does. */
export const NEARLY = new Set(['almost', 'nearly', 'practically', 'virtually', 'hardly', 'scarcely', 'fast', 'casi', 'presque', 'quase', 'quasi', 'bijna', 'почти', 'prawie']);
