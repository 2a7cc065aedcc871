import { learnWords } from './known-words';

/** Phrases for a work's state, folded, as whole words; `yes` and `no` answer "Completed?" and "WIP?". */
learnWords({
  statuses: {
    abandoned:
      'abandoned|discontinued|dropped|dead fic|dead|orphaned|never to be finished|never to be completed|never to be continued|permanently on hold|permanent hiatus|won t ever be finished|no longer being updated|no longer updated|given up|will not be finish|will not be finished|will not be continued|will not be completed|won t be finished|won t be continued|won t be completed|will never be finished|will never be continued|will never be completed|never finished|never be finished|stopped writing it|stopped writing this',
    wip: 'wip|work in progress|still going|still in progress|still being written|still writing|still growing|updating|being updated|more soon|more on the way|part way|half done|half finished|not over|to be cont|t b c|unfinished business|works in progress|work in process|in progress|in process|incomplete|unfinished|ongoing|on going|in the works|to be continued|tbc|tobecontinued|more to come|not finished|not complete|not completed|not done|not yet finished|not yet complete|not yet completed|isn t finished|isn t complete|no end yet|no end as yet|on hiatus|on hold|hiatus|pending|partial',
    complete: 'complete|completed|finished|done|standalone|stand alone|stand alone fic|all here|all posted|all up|wrapped up|finito|finis|one shot|oneshot|one shots|fin|the end|concluded',
    resumed: 'resumed|taken up again|no longer abandoned|not abandoned|haven t abandoned|won t abandon|adopted',
    yes: 'yes|y|true',
    no: 'no|n|false|not yet',
  },
});
