/** LiveJournal and its kin: one entry has several addresses (research of their own routing: subdomain, /users/, /~name, /community/, mobile). */
const JOURNAL_HOST = /^(?:[^.]+\.)?(?:livejournal\.com|dreamwidth\.org|insanejournal\.com|deadjournal\.com|journalfen\.(?:net|com))$/;
const COMMON = /^(?:users|community|communities|m|syndicated)$/;
/** `/users/maris/1234.html`, `/~maris/1234.html`, `/community/lantern/1234.html`, `/read/user/maris/1234` of telephones. */
const NAMED_PATH = /^\/(?:(?:users|community)\/|~|read\/user\/)([\w-]+)(\/.*)?$/i;
/** `users.livejournal.com/maris/1234.html` and `community.livejournal.com/lantern/1234.html` */
const FIRST_STEP = /^\/([\w-]+)(\/.*)?$/i;
const BARE_ENTRY = /^\/(\d+)$/;

export function isJournal(host: string): boolean {
  return JOURNAL_HOST.test(host);
}

/** In a host's name `_` is written `-`. A name that begins or ends with it has no host of its own. */
const asLabel = (name: string): string => name.toLowerCase().replaceAll('_', '-');
const isLabel = (name: string): boolean => !/^[-_]|[-_]$/.test(name);

/** The entry's address below its own journal's name. */
export function journalHome(host: string, path: string): { readonly host: string; readonly path: string } {
  const labels = host.split('.');
  const [sub] = labels.length > 2 ? labels : [];
  const site = labels.slice(-2).join('.');
  const open = sub === undefined || COMMON.test(sub);
  const [, name, rest = ''] = (open ? (NAMED_PATH.exec(path) ?? (sub && COMMON.test(sub) && sub !== 'm' ? FIRST_STEP.exec(path) : undefined)) : undefined) ?? [];
  const own = rest.replace(BARE_ENTRY, '/$1.html');
  if (name && isLabel(name)) return { host: `${asLabel(name)}.${site}`, path: own };
  return { host, path: path.replace(BARE_ENTRY, '/$1.html') };
}
