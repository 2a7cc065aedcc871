/** Where one journal theme puts its parts. Selectors within the entry, the first that matches counts. */
export interface JournalLayout {
  /** One entry with everything around it. */
  readonly entry: string;
  /** What the author wrote; no comment, no tag, no mood. */
  readonly text: string;
  readonly subject: string;
  readonly date: string;
}

/**
 * The themes by their markup, the most particular first: LiveJournal's two of today, Dreamwidth's (and its light format),
 * and of LiveJournal's S2 the layouts of Six Apart's, Expressive's, Smooth Sailing's, Flexible Squares' and Generator's kind.
 * A new theme is one line here.
 */
export const LAYOUTS: readonly JournalLayout[] = [
  { entry: '.aentry, .aentry-post', text: '.aentry-post__text', subject: '.aentry-post__title', date: '.aentry-head__date time, time' },
  { entry: '.b-singlepost, .b-singlepost-wrapper', text: '.b-singlepost-body', subject: '.b-singlepost-title', date: '.b-singlepost-author-date, time' },
  { entry: '.entry-wrapper', text: '.entry-content', subject: '.entry-title', date: '.datetime .date, .datetime, .date' },
  { entry: '.asset', text: '.asset-body, .asset-content', subject: '.asset-name', date: 'abbr.datetime, .datetime, .asset-entry-date' },
  { entry: 'div.entry', text: '.entry-body', subject: '.entry-header', date: '.entry-footer' },
  { entry: '.entryHolder, .entryunit', text: '.entryText, .entry_text', subject: '.entryHeader, .subject', date: '.entryDate, .date' },
  { entry: '.subcontent', text: '.entry_text', subject: '.datesubject .subject, .subject', date: '.datesubject .date, .date' },
  { entry: 'dl.entry, dl.vcard', text: '.entry-text', subject: '.entry-title', date: '.entry-date' },
  { entry: 'table.entrybox', text: 'td[colspan="2"]:not(.comments)', subject: 'td.caption', date: 'td.index' },
  { entry: 'div.entry', text: '.entry-content', subject: '.entry-title', date: '.datetime' },
];

/** Comments, in any theme: never a story. */
export const COMMENTS = '#comments, #Comments, .comments, .comment, .b-singlepost-comments, .b-tree, .comment-thread';
/** What a theme puts among the author's words. */
export const TAGS = '.tag a[rel="tag"], .ljtags a, .b-singlepost-tags a, .aentry-tags a, .aentry-post__tags a, .asset-tags a, .entry-tags a, .entry_tags a';
export const CURRENTS = '.metadata li, .lj-currents li, .currents li, .lj-currents p, .b-singlepost-meta li, .entry_metadata li, .entryMetadata li';
export const POSTER = '.entry-poster .ljuser, .poster .ljuser, .entry-userpic .ljuser, .b-singlepost-author .ljuser, .aentry-head .ljuser, .asset-meta .ljuser, .entry-header .ljuser, .username .ljuser, .userpic .ljuser';
