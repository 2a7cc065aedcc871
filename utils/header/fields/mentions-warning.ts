import { scan } from './warning-words';

/** Kinds and moods, which no reader is warned of by name. */
const MILD: ReadonlySet<string> = new Set(['het', 'angst', 'humor', 'fluff']);

/** Roles that say nothing of warnings by themselves. */
const SILENT: ReadonlySet<string> = new Set(['depicts', 'wish', 'turned', 'nowhere', 'unsure', 'why:language', 'why:violence', 'why:sexual-content', 'why:slash', 'weak:alcohol', 'weak:violence', 'weak:sexual-content', 'weak:drug-use', 'weak:infidelity', 'weak:mental-illness', 'weak:child-abuse', 'likely', 'avoid', 'within', 'strong', 'negator', 'denied', 'break', 'or', 'innocent', 'degree-past', 'degree-mentioned', 'degree-implied', 'degree-mild']);
/** "Dark!Willow": a character as they are not elsewhere. */
const CHANGED = /[a-z]![a-z]/i;

/** Whether a passage may hold any warning: in doubt yes, since a folded warning is the worst mistake. */
export const mentionsWarning = (text: string): boolean =>
  scan(text).marks.some(({ role }) => !SILENT.has(role) && !MILD.has(role)) || CHANGED.test(text);
