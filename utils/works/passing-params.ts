/** Parts of a query that say how a page is shown, or to whom, and not which page it is. Names are compared in lower case. */
const PASSING: ReadonlySet<string> = new Set([
  // sessions
  'phpsessid', 'jsessionid', 'sessionid', 'session_id', 'sess', 'oscsid', 'zenid', 'cfid', 'cftoken',
  // where the reader came from
  'fbclid', 'gclid', 'msclkid', 'igshid', 'mc_cid', 'mc_eid', '_ga',
  // age and consent
  'ageconsent', 'warning', 'consent', 'over18', 'adult', 'view_adult', 'adult_check', 'isadult',
  // how it is shown
  'view_full_work', 'textsize', 'fontsize', 'skin', 'useskin', 'theme', 'style', 'styleid', 'print', 'printable', 'printer', 'show_comments',
  // caches
  'nocache', 'nc', 'cachebuster', 'rand',
]);
const MARKETING = /^utm_/;
const SERVER_SESSION = /^aspsessionid/;

/** Of parameters that mean something elsewhere, the values that only say how a page is shown. */
const PASSING_VALUES: Readonly<Record<string, readonly string[]>> = {
  action: ['print', 'printable'],
  format: ['light', 'print', 'printable', 'mobile', 'html'],
  m: ['0', '1'],
  mode: ['reply', 'print', 'light'],
  view: ['flat', 'threaded', 'top-only', 'print', 'printable', 'light', 'mobile'],
  i: ['1'],
};

/** eFiction's `sid` is a story's number; forums and shops keep a session under the same name, which is long and mixed. */
const SESSION_NAMES = ['sid', 's', 'session', 'token'];
const SESSION_VALUE = /^(?=.*\d)(?=.*[a-z])[\da-z,-]{20,128}$/i;

/** Of journals: comments, which are no part of the entry. */
const JOURNAL: ReadonlySet<string> = new Set(['thread', 'replyto', 'page', 'expand', 'media', 'view', 'mode', 'format', 'cut', 'comments']);

/** Whether a parameter says nothing of which page this is. `value` is as it stands in the address. */
export function isPassing(name: string, value: string, host: 'journal' | 'other'): boolean {
  const key = name.toLowerCase();
  if (PASSING.has(key) || MARKETING.test(key) || SERVER_SESSION.test(key)) return true;
  if (host === 'journal' && JOURNAL.has(key)) return true;
  if (SESSION_NAMES.includes(key) && SESSION_VALUE.test(value)) return true;
  return Object.hasOwn(PASSING_VALUES, key) && PASSING_VALUES[key]!.includes(value.toLowerCase());
}
