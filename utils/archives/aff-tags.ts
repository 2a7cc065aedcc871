/**
 * What Adult-FanFiction's short content tags stand for, as fandom reads them. A tag that says itself ("Rape", "Violence", "Abuse") is not here.
 * The archive files these under its warnings: an abbreviation must not hide one.
 */
const LEGEND: Readonly<Record<string, string>> = {
  BDSM: 'bondage and discipline', Beast: 'bestiality', Bond: 'bondage', CBT: 'torture', ChanSlash: 'underage', 'D/s': 'domination, submission', DP: 'explicit sex', Exhib: 'fetish, exhibitionism',
  'F/F': 'femslash', Fet: 'fetish', Fist: 'fisting', GB: 'group sex', HJ: 'sexual content', Humil: 'humiliation', Inc: 'incest', 'M/F': 'het', 'M/M': 'slash', MC: 'mind control',
  MCD: 'major character death', MiCD: 'minor character death', Minor1: 'underage', Minor2: 'underage', MPreg: 'male pregnancy', 'N/C': 'non-consensual', NC: 'non-consensual', Nec: 'necrophilia',
  NoSex: 'no sex', Oral: 'sexual content', Anal: 'sexual content', Rim: 'sexual content', Solo: 'sexual content', OOC: 'out of character', PWP: 'explicit sex', 'S&M': 'sadomasochism', SH: 'self-harm',
  Shouta: 'shota, underage', Snuff: 'death', Spank: 'spanking', Tent: 'tentacles', Tort: 'torture', Voy: 'voyeurism', WS: 'watersports', Xeno: 'kink, aliens',
};

/** Tags that say how a story is told or stands, and warn of nothing. */
const PLAIN: ReadonlySet<string> = new Set('AU|COMPLETE|CR|WIP|OC|OMC|OFC|NP|Oneshot|ChallengeFic|HC|H/C|WAFF|Fluff|Humor|Romance|Drama|Other|UST'.split('|'));
const LONGEST = 4000;

/** "Minor1 (underage)": the tag as written, and what it stands for where that is not plain. */
export function readTags(tags: readonly string[]): { readonly warnings: readonly string[]; readonly others: readonly string[] } {
  const spelled = (tag: string): string => (LEGEND[tag] === undefined ? tag : `${tag} (${LEGEND[tag]})`);
  return { warnings: tags.filter((tag) => !PLAIN.has(tag)).map(spelled), others: tags.filter((tag) => PLAIN.has(tag)) };
}

/** The older lists write all tags of a story in one line, parted by blanks. */
export const tagsIn = (line: string | undefined): string[] => (line ?? '').slice(0, LONGEST).split(/[\s,]+/).filter((tag) => tag !== '');
