/** Stems of month names from January on, in the languages of the lexicons; the earliest row that fits wins. */
export const MONTHS: readonly string[] = [
  'jan|ene|gen|янв|stycz|led',
  'feb|fév|fev|фев|lut|úno',
  'mar(?!i)|mär|maer|mrt|maart|март|bře',
  'apr|abr|avr|апр|kwi|dub',
  'may|mai|maj|mag|mei|ма[йя]|kvě',
  'jun|juin|giu|июн|czerw|června',
  'jul|juil|lug|июл|lip|červenc',
  'aug|ago|aoû|aou|авг|sier|srp',
  'sep|set|сен|wrz|zář',
  'oct|okt|ott|out|окт|paź|říj',
  'nov|ноя|listop',
  'dec|dez|dic|déc|дек|grud|pros',
];
