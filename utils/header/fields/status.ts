import { hasDigit, holdsAny } from '../../text/letters';
import { phraseIn, spaced } from '../../text/phrases';
import '../../vocabulary/statuses';
import { wordsOf } from '../../vocabulary/known-words';
import type { Status } from '../header';

/** "7/10", "24/24", "1/?", "18 of 18": parts told against parts planned. */
const PARTS = /(?<![\d/.-])(\d{1,4}) ?(?:\/|／|of |von |de |di |sur |из |z |ze |van ) ?(\d{1,4}|\?+|[xX](?![A-Za-z]))(?![\d/.-])/;
const ASKS_COMPLETE = 'complet|finish|abgeschl|beendet|fertig|conclu|termin|acabad|finaliz|achev|ukoncz|zakoncz|skoncz|законч|заверш|окончен|afgerond|voltooid|is het af|dokonc|是否完|完结|完結';
const ASKS_WIP = / (?:wip|incomplete|in progress) $/;
/** "Terminado, que ya tocaba": the label says it; "Completed: soon" does not. */
const ENGLISH_ANSWER = /\b(?:complete|completed|finished|done|wip|fin|status)\b|\?/i;
const HAS_DATE = /\b(?:19|20)\d\d\b|\d\d?[./-]\d\d?[./-]\d\d/;
/** The strongest first, since "abandoned, not finished" is abandoned. */
const STATUSES = ['abandoned', 'wip', 'complete'] as const;
/** What other languages say of a story in passing stands in their tables; what is not finished is asked for before what is. */
const TOLD = ['abandoned', 'wip', 'complete'] as const;
/** In running text only what speaks of the story: "I was unfinished with my tea" is nothing. */
const ABOUT_STORY = 'story|fic|fanfic|thing|part|parts|chapter|chapters|it|this|series|work|tale|wip|geschichte|histoire|historia|storia|连载';
/** Phrases that speak of a story by themselves. */
const UNFINISHED = 'wip|tbc|work in progress|works in progress|to be continued|fortsetzung folgt|continuara|продолжение следует';
const MORE_TO_COME =
  'work in progress|i m still writing|not done yet|isn t over|is not over|unfinished|work in process|not finished|not complete|not an end|isn t finished|isn t complete|isn t done|not yet finished|no end|there will be a continuation|there will be more|there will be some more|still writing it|still writing this|still working on it|still working on this|more to come|more is to come|more coming|more soon|next part coming|next chapter coming|next part soon|next chapter soon|still in progress';
const FINISHED = 'finished at last|finally finished|finally complete|now complete|complete in|completed in|finished in|this is the last chapter|this is the final chapter|this is the last part|this is the final part|whole of it s up|whole thing s up|whole thing is up|all of it s up|all of it is up|whole story is up|whole story s up|all posted|all parts are up|written to the end|is complete|is now complete|is already complete|is finished|is now finished|is done|s finished|s done|s complete|complete one shot|complete oneshot|complete story|all chapters are up';
const GIVEN_UP = 'abandoned|discontinued|will not be finish|will not be finished|will never be finished|will not be continued|will never be continued|will not be completed|will never be completed';

function fromParts(text: string): Status | undefined {
  const [, told, planned] = (hasDigit(text) && PARTS.exec(text)) || [];
  if (!told || !planned) return undefined;
  return hasDigit(planned) && Number(told) >= Number(planned) ? 'complete' : 'wip';
}

/** The answer to a label that asks: "Completed: No", "Completed: 2004-11-30", "WIP?: yes". */
function fromAnswer(text: string, label: string): Status | undefined {
  const words = wordsOf('statuses');
  const value = spaced(text);
  const says = (answers: string | undefined): boolean => answers?.split('|').some((answer) => value.startsWith(` ${answer} `)) === true;
  const asked = spaced(label);
  if (ASKS_WIP.test(asked) && !asked.includes('complete incomplete')) return says(words['no']) ? 'complete' : says(words['yes']) ? 'wip' : undefined;
  if (!holdsAny(asked, ASKS_COMPLETE)) return undefined;
  if (says(words['no'])) return 'wip';
  return says(words['yes']) || HAS_DATE.test(text) ? 'complete' : undefined;
}

/** The value of a status field; `label` tells "Completed: No" from "Status: No". "7/10" and "1/?" are in progress, "24/24" is complete. */
export function parseStatus(text: string, label = ''): Status | undefined {
  const value = text.slice(0, 1000);
  const answer = label ? fromAnswer(value, label) : undefined;
  if (answer) return answer;
  const words = spaced(value);
  const status = STATUSES.find((id) => phraseIn(words, wordsOf('statuses')[id]));
  if (status === 'abandoned' && phraseIn(words, wordsOf('statuses')['resumed'])) return 'wip';
  return status ?? fromParts(value) ?? (label && !ENGLISH_ANSWER.test(label) ? STATUSES.find((id) => phraseIn(spaced(label), wordsOf('statuses')[id])) : undefined);
}

/** A state that is all that a line, or a piece of one, says: "In progress (I know, I know)", "… - Complete - …". */
const ALONE: Readonly<Record<Status, ReadonlySet<string>>> = {
  abandoned: new Set(['abandoned', 'discontinued', 'never to be finished', 'never to be completed', 'permanently on hold', 'permanent hiatus']),
  wip: new Set(['wip', 'work in progress', 'in progress', 'in process', 'incomplete', 'unfinished', 'ongoing', 'on going', 'not finished', 'not complete', 'not completed', 'not yet finished', 'not yet complete', 'on hiatus', 'still in progress', 'still going', 'to be continued']),
  complete: new Set(['complete', 'completed', 'finished', 'finished at last', 'complete at last', 'finally complete', 'finally finished', 'now complete', 'story complete', 'fic complete']),
};
const PIECES = /\s[-–—|·•/]\s|[|·•;]/;
/** In a field of facts a comma parts too: "Chapters: one shot, finished". */
export const LISTED = /\s[-–—|·•/]\s|[|·•;,]/;
const BRACKETED = /\([^()]{0,60}\)|\[[^[\]]{0,60}\]/g;
const LONGEST_LINE = 160;

/** The state that stands alone in a line of a text; a list's links ("Completed stories") say more. */
export function statusAlone(text: string, parts: RegExp = PIECES): Status | undefined {
  for (const line of text.split('\n'))
    for (const piece of line.length > LONGEST_LINE ? [] : line.split(parts)) {
      const words = piece.length > 60 ? '' : spaced(piece.replace(BRACKETED, ' ')).trim();
      const found = STATUSES.find((id) => ALONE[id].has(words));
      if (found) return found;
    }
  return undefined;
}

/** What notes and brackets say of the state in passing: "This story is unfinished.", "(WIP)", "(complete one-shot)". */
export function findStatus(passage: string): Status | undefined {
  const words = spaced(passage.slice(0, 4000));
  const ofStory = phraseIn(words, ABOUT_STORY) !== '';
  if (ofStory && phraseIn(words, GIVEN_UP)) return phraseIn(words, wordsOf('statuses')['resumed']) ? 'wip' : 'abandoned';
  const told = TOLD.find((id) => phraseIn(words, wordsOf('statuses')[`told ${id}`]));
  if (told) return told;
  if (phraseIn(words, UNFINISHED) || (ofStory && phraseIn(words, MORE_TO_COME))) return 'wip';
  return (ofStory && phraseIn(words, FINISHED)) || holdsAny(passage.toLowerCase(), '(complete)|(completed)|(finished)|[complete]') ? 'complete' : undefined;
}
