/** Hosts that hold other people's pages under their old paths, or one archive's under another name. */

/**
 * GeoCities closed in 2009; these keep its pages under the paths they had. Paths were written in any case.
 * geocities.ws is a free host of today as well: a page of its own is known by the same key, which no page of GeoCities can take any more.
 */
const GEOCITIES = /^(?:us\.)?geocities\.com$|^geocities\.ws$|^oocities\.(?:org|com)$|^reocities\.com$|^geocities\.datacellar\.net$|^geocities\.restorativland\.org$/;

/** One archive, several names. */
const SAME_ARCHIVE: Readonly<Record<string, string>> = {
  'archiveofourown.com': 'archiveofourown.org',
  'archiveofourown.net': 'archiveofourown.org',
  'archiveofourown.gay': 'archiveofourown.org',
  'ao3.org': 'archiveofourown.org',
  'secure.archiveofourown.org': 'archiveofourown.org',
  'insecure.archiveofourown.org': 'archiveofourown.org',
  'download.archiveofourown.org': 'archiveofourown.org',
  'archive.transformativeworks.org': 'archiveofourown.org',
  'fanfiction.ws': 'fanfiction.net',
  'mobile.wattpad.com': 'wattpad.com',
  'forum.questionablequesting.com': 'questionablequesting.com',
  'fanfiction.mugglenet.com': 'mugglenetfanfiction.com',
  'fictionalley.org': 'fictionalley-archive.org',
};

/** `host/original.host/path`: whole sites taken over as they were. */
const GRABS: readonly string[] = ['offline.buffy.de'];
const GRABBED = /^\/((?:[a-z\d-]+\.)+[a-z]{2,})(\/.*)?$/i;

/** Below these hosts each name is somebody's own: `m.` there is a person, not a telephone. */
const HOMES = /(?:^|\.)(?:livejournal|dreamwidth|insanejournal|deadjournal|journalfen|tripod|angelfire|50megs|freeservers|blogspot|wordpress|tumblr|popullus|sycophanthex|fanficauthors|envy|diaryland|weebly|neocities)\.(?:com|org|net|nu)$/;
const SUBDOMAIN_OF_DEVICE = /^(?:m|mobile|wap)\.(?=[^.]+\.[^.]+)/;

/** Host and path as the archive itself has them now, lower-cased where its letters meant nothing. Applied twice, it changes nothing more. */
export function homeOf(host: string, path: string): { readonly host: string; readonly path: string } {
  const plain = host.replace(/\.$/, '').replace(/^www\d?\.(?=[^.]+\.)/, '');
  const home = HOMES.test(plain) ? plain : plain.replace(SUBDOMAIN_OF_DEVICE, '');
  if (GEOCITIES.test(home)) return { host: 'geocities.com', path: path.toLowerCase() };
  const [, grabbedHost, grabbedPath] = GRABS.includes(home) ? (GRABBED.exec(path) ?? []) : [];
  if (grabbedHost && !GRABS.includes(grabbedHost.toLowerCase())) return homeOf(grabbedHost.toLowerCase(), grabbedPath ?? '/');
  return { host: Object.hasOwn(SAME_ARCHIVE, home) ? SAME_ARCHIVE[home]! : home, path };
}
