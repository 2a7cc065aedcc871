import type { Status } from '../header/header';

/** Words for a work's state; the strongest first, since "abandoned, not finished" is abandoned. Alternations, matched as whole words. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  abandoned:
    'abandoned|discontinued|dead fic|given up|(?:will|won.t) (?:not |never )?(?:be )?(?:ever )?(?:finish(?:ed)?|continued?|completed?)(?=\\W|$)|never (?:be |to be )?(?:finished|completed|continued)|stopped writing (?:it|this)|abgebrochen|abandonn[ée]e?|abandonad[oa]|abbandonata|stopgezet|заброшен[ао]?|porzucon[ey]|弃坑|エタ',
  wip: 'wip|works? in (?:progress|process)|in[- ](?:progress|process)|incomplete|unfinished|on-?going|in the works|to be continued|tbc|tobecontinued|more to come|(?:not|no|isn.t|never) (?:yet |quite )?(?:been )?(?:finished|complete[d]?|done)|no end (?:as )?yet|on (?:hiatus|hold)|hiatus|pending|partial|in corso|en cours|en (?:curso|proceso|progreso)|em (?:andamento|progresso)|in arbeit|(?:nicht|noch nicht|un)\\s?(?:abgeschlossen|vollst[äa]ndig|beendet|fertig)|fortsetzung folgt|laufend|pausiert|incompleta?|inacabad[oa]|incompl[èe]te|continuar[áa]|lopend|в процессе|не (?:закончен|завершен|завершён)[ао]?|продолжение следует|заморожен|w toku|niezako[ńn]czon[ey]|連載中|连载中?|更新中',
  complete:
    'completed?|finished|done|one-?\\s?shots?|fin|the end|concluded|abgeschlossen|fertig(?:gestellt)?|beendet|vollst[äa]ndig|termin[ée]e?|achev[ée]e?|finie?|compl[èe]te?|complet[oa]|completad[oa]|terminad[oa]|finalizad[oa]|conclu[íi]d[oa]|capítulo único|conclusa|finita|voltooid|afgerond|compleet|законч?ен[ао]?|завершен[ао]?|завершён|zako[ńn]czon[eya]|dokončeno|完[结結](?:済)?|已完成',
};

/** Answers to "Completed?" and "WIP?". */
export const YES = /^\W*(?:yes|y|ja|s[íi]|sim|oui|да|tak|igen|true)(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])/i;
export const NO = /^\W*(?:no|n|nein|non|não|nee|нет|nie|nem|false|not yet)(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])/i;
