/** The kind of site, as the adapters see it; 'copies' holds other people's pages, 'pages' hand-made ones. */
type Family = 'otw' | 'ffn' | 'journal' | 'forum' | 'efiction' | 'gossamer' | 'mail' | 'copies' | 'pages' | 'own';

export interface KnownArchive {
  readonly name: string;
  readonly family: Family;
  /** Match patterns, as `permissions.request` takes them. */
  readonly patterns: readonly string[];
}

/**
 * The sites that "known archives" asks for: those that answered in 2026. Names that were parked or sold since are left out on purpose.
 * A new archive is one line here.
 */
export const KNOWN_ARCHIVES: readonly KnownArchive[] = [
  { name: 'Archive of Our Own', family: 'otw', patterns: ['*://*.archiveofourown.org/*', '*://archiveofourown.gay/*', '*://archive.transformativeworks.org/*'] },
  { name: 'SquidgeWorld', family: 'otw', patterns: ['*://*.squidgeworld.org/*', '*://*.squidge.org/*'] },
  { name: 'Ad Astra', family: 'otw', patterns: ['*://*.adastrafanfic.com/*'] },
  { name: 'CFAA', family: 'otw', patterns: ['*://*.cfaarchive.org/*'] },
  { name: 'Superlove', family: 'otw', patterns: ['*://superlove.sayitditto.net/*'] },
  { name: 'FanFiction.net', family: 'ffn', patterns: ['*://*.fanfiction.net/*', '*://*.fanfiction.ws/*'] },
  { name: 'FictionPress', family: 'ffn', patterns: ['*://*.fictionpress.com/*'] },
  { name: 'LiveJournal', family: 'journal', patterns: ['*://*.livejournal.com/*'] },
  { name: 'Dreamwidth', family: 'journal', patterns: ['*://*.dreamwidth.org/*'] },
  { name: 'InsaneJournal', family: 'journal', patterns: ['*://*.insanejournal.com/*'] },
  { name: 'DeadJournal', family: 'journal', patterns: ['*://*.deadjournal.com/*'] },
  { name: 'SpaceBattles', family: 'forum', patterns: ['*://forums.spacebattles.com/*'] },
  { name: 'Sufficient Velocity', family: 'forum', patterns: ['*://forums.sufficientvelocity.com/*'] },
  { name: 'Questionable Questing', family: 'forum', patterns: ['*://*.questionablequesting.com/*'] },
  { name: 'AlternateHistory', family: 'forum', patterns: ['*://*.alternatehistory.com/*'] },
  { name: 'The Sietch', family: 'forum', patterns: ['*://*.the-sietch.com/*'] },
  { name: 'Wayback Machine', family: 'copies', patterns: ['*://web.archive.org/*'] },
  { name: 'OoCities', family: 'copies', patterns: ['*://*.oocities.org/*', '*://*.oocities.com/*'] },
  { name: 'Geocities.ws', family: 'copies', patterns: ['*://*.geocities.ws/*'] },
  { name: 'Geocities at DataCellar', family: 'copies', patterns: ['*://geocities.datacellar.net/*'] },
  { name: 'Tripod', family: 'pages', patterns: ['*://*.tripod.com/*'] },
  { name: 'Angelfire', family: 'pages', patterns: ['*://*.angelfire.com/*'] },
  { name: 'Gossamer', family: 'gossamer', patterns: ['*://*.gossamer.org/*', '*://userpage.fu-berlin.de/*'] },
  { name: 'Trekiverse', family: 'mail', patterns: ['*://*.trekiverse.us/*'] },
  { name: 'FFML', family: 'mail', patterns: ['*://*.fanfics.dev/*'] },
  { name: 'Google Groups', family: 'mail', patterns: ['*://groups.google.com/*'] },
  { name: 'FictionAlley', family: 'own', patterns: ['*://*.fictionalley-archive.org/*'] },
  { name: 'MuggleNet Fan Fiction', family: 'efiction', patterns: ['*://*.mugglenetfanfiction.com/*'] },
  { name: 'Sink Into Your Eyes', family: 'efiction', patterns: ['*://*.siye.co.uk/*'] },
  { name: 'Sycophant Hex', family: 'efiction', patterns: ['*://*.sycophanthex.com/*'] },
  { name: 'Potions and Snitches', family: 'efiction', patterns: ['*://*.potionsandsnitches.org/*'] },
  { name: 'Draco and Ginny', family: 'efiction', patterns: ['*://*.dracoandginny.com/*'] },
  { name: 'Walking the Plank', family: 'efiction', patterns: ['*://*.walkingtheplank.org/*'] },
  { name: 'A Teaspoon and an Open Mind', family: 'efiction', patterns: ['*://*.whofic.com/*'] },
  { name: 'Kirk/Spock Fanfiction Archive', family: 'efiction', patterns: ['*://*.ksarchive.com/*'] },
  { name: 'Sam and Jack', family: 'efiction', patterns: ['*://*.samandjack.net/*'] },
  { name: 'Sheppard/Weir', family: 'efiction', patterns: ['*://*.sheppardweir.com/*'] },
  { name: 'The Delphic Expanse', family: 'efiction', patterns: ['*://*.thedelphicexpanse.com/*'] },
  { name: 'The Masque', family: 'efiction', patterns: ['*://*.themasque.net/*'] },
  { name: 'Twilighted', family: 'efiction', patterns: ['*://*.twilighted.net/*'] },
  { name: 'TGStorytime', family: 'efiction', patterns: ['*://*.tgstorytime.com/*'] },
  { name: 'EFP', family: 'efiction', patterns: ['*://*.efpfanfic.net/*'] },
  { name: 'Twisting the Hellmouth', family: 'own', patterns: ['*://*.tthfanfic.org/*'] },
  { name: 'FicWad', family: 'own', patterns: ['*://*.ficwad.com/*'] },
  { name: 'MediaMiner', family: 'own', patterns: ['*://*.mediaminer.org/*'] },
  { name: 'Adult-FanFiction', family: 'own', patterns: ['*://*.adult-fanfiction.org/*', '*://*.adultfanfiction.net/*'] },
  { name: 'FanficAuthors', family: 'own', patterns: ['*://*.fanficauthors.net/*'] },
  { name: 'Lois & Clark Fanfic', family: 'own', patterns: ['*://*.lcfanfic.com/*'] },
  { name: 'Stories of Arda', family: 'own', patterns: ['*://*.storiesofarda.com/*'] },
  { name: 'Royal Road', family: 'own', patterns: ['*://*.royalroad.com/*'] },
  { name: 'Wattpad', family: 'own', patterns: ['*://*.wattpad.com/*'] },
  { name: 'FanFiktion.de', family: 'own', patterns: ['*://*.fanfiktion.de/*'] },
  { name: 'Animexx', family: 'own', patterns: ['*://*.animexx.de/*'] },
  { name: 'Ficbook', family: 'own', patterns: ['*://*.ficbook.net/*'] },
  { name: 'Fanfics.me', family: 'own', patterns: ['*://*.fanfics.me/*'] },
];
