import { NO, STATUS_WORDS, YES } from '../../vocabulary/statuses';
import type { Status } from '../header';

/** "7/10", "24/24", "1/?", "18 of 18": parts told against parts planned. */
const PARTS = /(?<![\d/.-])(\d{1,4})\s?(?:\/|of|von|de|di)\s?(\d{1,4}|\?+|[xX](?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]))(?![\d/.-])/;
const ASKS_COMPLETE = /complet|finish|abgeschl|conclu|terminé/i;
const ASKS_WIP = /^\W*(?:.*\/)?(?:wip|incomplete|in progress)\W*$/i;
const HAS_DATE = /\b(?:19|20)\d\d\b|\d\d?[./-]\d\d?[./-]\d\d/;
/** "was abandoned for a while but has been taken up again". */
const RESUMED = /\b(?:resumed|retomad[oa]|taken up again|no longer abandoned|not abandoned|haven.t abandoned|won.t abandon|adopted|repris[e]?)\b/i;
/** In running text only what speaks of the story: "I was unfinished with my tea" is nothing. */
const ABOUT_STORY =
  /\b(?:story|fic|fanfic|thing|part|chapter|it|this|series|work|tale|wip|geschichte|histoire|historia|história|storia)\b|\btbc\b|to be continued|fortsetzung folgt|продолжение|连载|完/i;

let patterns: readonly (readonly [Status, RegExp])[] | undefined;
function statusPatterns(): readonly (readonly [Status, RegExp])[] {
  patterns ??= (['abandoned', 'wip', 'complete'] as const).map((status) => [
    status,
    new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])(?:${STATUS_WORDS[status]})(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])`, 'i'),
  ]);
  return patterns;
}

function fromParts(text: string): Status | undefined {
  const [, told, planned] = PARTS.exec(text) ?? [];
  if (!told || !planned) return undefined;
  return /^\d+$/.test(planned) && Number(told) >= Number(planned) ? 'complete' : 'wip';
}

/** The answer to a label that asks: "Completed: No", "Completed: 2004-11-30", "WIP?: yes". */
function fromAnswer(text: string, label: string): Status | undefined {
  if (ASKS_WIP.test(label)) return YES.test(text) ? 'wip' : NO.test(text) ? 'complete' : undefined;
  if (!ASKS_COMPLETE.test(label) || /incomplete/i.test(label.replace('Complete/Incomplete', ''))) return undefined;
  if (YES.test(text) || HAS_DATE.test(text)) return 'complete';
  return NO.test(text) ? 'wip' : undefined;
}

function fromWords(text: string): Status | undefined {
  const status = statusPatterns().find(([, pattern]) => pattern.test(text))?.[0];
  return status === 'abandoned' && RESUMED.test(text) ? 'wip' : status;
}

/** The value of a status field; `label` tells "Completed: No" from "Status: No". "7/10" and "1/?" are in progress, "24/24" is complete. */
export function parseStatus(text: string, label = ''): Status | undefined {
  const value = text.slice(0, 1000);
  return fromAnswer(value, label) ?? fromWords(value) ?? fromParts(value);
}

const FINISHED_PROSE = /\b(?:(?:this|the|my) (?:story|fic|series)|it) (?:is|'s) (?:(?:now|already|all) )?(?:complete|finished|done)\b|\(complete\b|\bcomplete (?:one-?shot|story)/i;
const UNFINISHED_PROSE =
  /\bunfinished\b|work in (?:progress|process)|\bWIP\b|\bTBC\b|to be continued|\b(?:no|not|isn.t) (?:an? )?(?:end|finished|complete)\b|there will be (?:a continuation|(?:some )?more)|still (?:writing|working on) (?:it|this)|(?:more|next (?:part|chapter)) (?:is )?(?:to come|coming|soon)|fortsetzung folgt|continuar[áa]|продолжение следует/i;
const ABANDONED_PROSE = /\b(?:abandoned|discontinued)\b|(?:will|would) (?:not|never) be (?:finish|complet|continu)/i;

/** What notes and brackets say of the state in passing: "This story is unfinished.", "(WIP)", "(complete one-shot)". */
export function findStatus(passage: string): Status | undefined {
  const text = passage.slice(0, 4000);
  if (ABANDONED_PROSE.test(text) && ABOUT_STORY.test(text)) return RESUMED.test(text) ? 'wip' : 'abandoned';
  if (UNFINISHED_PROSE.test(text) && ABOUT_STORY.test(text)) return 'wip';
  return FINISHED_PROSE.test(text) ? 'complete' : undefined;
}
