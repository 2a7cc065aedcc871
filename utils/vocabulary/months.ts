import { learnWords } from './known-words';

/** Stems of month names by the month's number, three letters or more; a name is of the month with the longest stem that it begins with. */
learnWords({
  months: { 1: 'jan', 2: 'feb', 3: 'mar', 4: 'apr', 5: 'may', 6: 'jun', 7: 'jul', 8: 'aug', 9: 'sep', 10: 'oct', 11: 'nov', 12: 'dec' },
});
