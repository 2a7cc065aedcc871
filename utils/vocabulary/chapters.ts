import { learnWords } from './known-words';

/**
 * Words that stand beside a part's number. `part`: in titles too; `heading`: only at the head of a text, since titles hold them as
 * themselves ("Day One"); `opening`: a part without a number that opens a work; `other`: one that doesn't.
 */
learnWords({
  chapters: {
    part: 'chapter|chapters|chaper|chpater|chap|chapt|chpt|chp|chptr|ch|part|parts|pt|episode|ep',
    heading: 'act|book|section|scene|day|week|tale|story|installment|verse|arc',
    opening: 'prologue|prolog',
    other: 'epilogue|epilog|interlude|intermission|introduction',
  },
});
