import { type Answer, loginPage, misnamed, page, redirect, status, type World } from '../../tools/moving-archive.ts';
import { efictionStory, feedOf, homeStory, type MovingStory, otwStory } from '../../tools/moving-story.ts';
import type { CheckOutcome } from '@/utils/updates/follow';
import type { Change } from '@/utils/updates/news';

/** One look: what changed at the archive since the last, and what comes of it. */
export interface Step {
  readonly put?: World;
  /** Days that pass before this look; none before the first. */
  readonly after?: number;
  readonly told?: readonly Change['kind'][];
  readonly change?: Change;
  readonly outcome?: CheckOutcome['kind'];
  /** Days until the next look, with no jitter; `never` where none is planned. */
  readonly next: number | 'never';
  readonly requests?: number;
}
export interface Script {
  readonly name: string;
  readonly at: string;
  readonly steps: readonly Step[];
  readonly hidesTargets?: true;
}

const HALF_HOUR = 1 / 48;
const DATES = ['2025-12-08', '2025-12-15', '2025-12-22', '2025-12-29', '2026-01-05', '2026-01-12', '2026-01-19'];
/** One part a week, the third on 22 December 2025; a look on 5 January 2026 is the first. */
export const weekly = (parts: number, more: Partial<MovingStory> = {}): MovingStory => ({ title: 'The Ferry', total: 20, parts: DATES.slice(0, parts).map((posted, i) => ({ title: `The ${['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh'][i]} Bell`, posted, words: 400, id: `77${i}` })), ...more });
const titled = (story: MovingStory, titles: readonly string[]): MovingStory => ({ ...story, parts: story.parts.map((part, i) => ({ ...part, title: titles[i] ?? part.title })) });
const without = (story: MovingStory, at: number): MovingStory => ({ ...story, parts: story.parts.filter((_, i) => i !== at) });

const OTW = '/works/5150';
const NAVIGATE = '/works/5150/navigate';
const EFICTION = '/viewstory.php?sid=207';
const HOME = '/wip/';
const otw = (story: MovingStory): World => otwStory(story);
const efiction = (story: MovingStory): World => efictionStory(story);
const answers = (answer: Answer): World => ({ [NAVIGATE]: answer });
/** eFiction's question about age, with the link that answers it. */
const ageGate = (href = 'viewstory.php?sid=207&amp;ageconsent=ok&amp;warning=5'): string =>
  `<html><head><title>The Ferry</title></head><body><div id="container"><div id="pagetitle"><a href="viewstory.php?sid=207">The Ferry</a> by <a href="viewuser.php?uid=33">Tamsin Oake</a></div><div class="errortext">Age Consent Required<br /><a href="${href}">Ages 18+</a></div><div id="footer">Powered by eFiction 3.5.3</div></div></body></html>`;
/** A story behind it. */
const adult = (parts: number, href?: string, answer = '&ageconsent=ok&warning=5'): World => {
  const contents = efiction(weekly(parts))[`${EFICTION}&index=1`] as Answer;
  return { ...efiction(weekly(parts)), [`${EFICTION}&index=1`]: page(ageGate(href)), [`${EFICTION}&index=1${answer}`]: contents };
};
const bodyOf = (world: World, path: string): string => (world[path] as { readonly body: string }).body;
const NAV = bodyOf(otw(weekly(3)), NAVIGATE);
const NAV4 = bodyOf(otw(weekly(4)), NAVIGATE);
const tagged = (body: string, etag: string): Answer => page(body, { etag });

/** A work that parts come to each week is looked at each fourth of a week; where it has been silent for two weeks, as well. */
const PACE = 1.75;
const first = (put: World, next: Step['next'] = PACE, requests = 1): Step => ({ put, next, told: [], outcome: 'looked', requests });
const failing = (name: string, answer: Answer, outcome: CheckOutcome['kind'], next: number, further: readonly Step[] = []): Script => ({ name, at: OTW, steps: [first(otw(weekly(3))), { put: answers(answer), after: 2, outcome, told: [], next }, ...further] });

export const SCRIPTS: readonly Script[] = [
  // New parts
  { name: 'the first sight is a baseline, however much is there', at: OTW, steps: [first(otw(weekly(3)))] },
  { name: 'nothing new is no news', at: OTW, steps: [first(otw(weekly(3))), { after: 2, told: [], outcome: 'looked', next: 2 }] },
  { name: 'one new part', at: OTW, steps: [first(otw(weekly(3))), { put: otw(weekly(4)), after: 2, told: ['parts'], next: PACE }] },
  { name: 'two new parts at once', at: OTW, steps: [first(otw(weekly(3))), { put: otw(weekly(5)), after: 2, change: { kind: 'parts', from: 3, to: 5 }, told: ['parts'], next: PACE }] },
  { name: 'a part after a part: one piece of news over both', at: OTW, steps: [first(otw(weekly(3))), { put: otw(weekly(4)), after: 2, told: ['parts'], next: PACE }, { put: otw(weekly(5)), after: 2, change: { kind: 'parts', from: 3, to: 5 }, told: ['parts'], next: PACE }] },
  { name: 'a new part of eFiction, with its words', at: EFICTION, steps: [first(efiction(weekly(3)), 120), { put: efiction(weekly(4)), after: 121, change: { kind: 'parts', from: 3, to: 4, words: 400 }, told: ['parts'], next: 28 }] },
  { name: 'a new part of a page made by hand', at: HOME, steps: [first(homeStory(weekly(3, { parts: weekly(3).parts.map(({ id: _, ...part }) => part) }))), { put: homeStory(weekly(4, { parts: weekly(4).parts.map(({ id: _, ...part }) => part) })), after: 2, told: ['parts'], next: PACE }] },
  { name: 'a new part that only the last page leads to', at: '/wip/part3.html', steps: [first(homeStory({ title: 'The Ferry', parts: [{}, {}, {}] }), 2), { put: homeStory({ title: 'The Ferry', parts: [{}, {}, {}, {}] }), after: 3, told: ['parts'], next: 2 }] },
  { name: 'a part put in between is a new part, and renames nothing', at: EFICTION, steps: [first(efiction(weekly(3)), 120), { put: efiction({ ...weekly(4), parts: [weekly(4).parts[0]!, { title: 'Interlude', words: 100 }, ...weekly(3).parts.slice(1)] }), after: 121, told: ['parts'], next: 28 }] },
  { name: 'a part that is taken down and put up anew elsewhere in the list', at: OTW, steps: [first(otw(weekly(4))), { put: otw({ ...weekly(4), parts: [weekly(4).parts[1]!, weekly(4).parts[0]!, ...weekly(4).parts.slice(2)] }), after: 2, told: ['renumbered'], next: PACE }] },
  { name: 'the first part of a list that was empty', at: HOME, steps: [{ put: { [HOME]: page('<html><body><h2>The Ferry</h2><p>Soon.</p></body></html>') }, outcome: 'unreadable', told: [], next: 1 }, { put: homeStory({ title: 'The Ferry', parts: [{}, {}] }), after: 2, told: [], outcome: 'looked', next: 2 }] },

  // Edits
  { name: 'one part renamed', at: OTW, steps: [first(otw(weekly(3))), { put: otw(titled(weekly(3), ['The Landing'])), after: 2, change: { kind: 'renamed', count: 1 }, told: ['renamed'], next: 2 }] },
  { name: 'two parts renamed', at: OTW, steps: [first(otw(weekly(3))), { put: otw(titled(weekly(3), ['The Landing', 'The Toll'])), after: 2, change: { kind: 'renamed', count: 2 }, told: ['renamed'], next: 2 }] },
  { name: 'renamed where keys are but places', at: EFICTION, steps: [first(efiction(weekly(3)), 120), { put: efiction(titled(weekly(3), ['The Landing'])), after: 121, change: { kind: 'renamed', count: 1 }, told: ['renamed'], next: 120 }] },
  { name: 'renamed and a new part', at: OTW, steps: [first(otw(weekly(3))), { put: otw(titled(weekly(4), ['The Landing'])), after: 2, told: ['parts', 'renamed'], next: PACE }] },
  { name: 'another order where keys are but places', at: EFICTION, steps: [first(efiction(weekly(3)), 120), { put: efiction({ ...weekly(3), parts: weekly(3).parts.toReversed() }), after: 121, told: ['renumbered'], next: 120 }] },
  { name: 'another order', at: OTW, steps: [first(otw(weekly(3))), { put: otw({ ...weekly(3), parts: weekly(3).parts.toReversed() }), after: 2, told: ['renumbered'], next: 2 }] },
  { name: 'a date that moved and nothing else', at: EFICTION, steps: [first(efiction(weekly(3, { updated: '02/05/25' })), 28), { put: efiction(weekly(3, { updated: '03/07/25' })), after: 29, told: ['edited'], next: 26.88 }] },
  { name: 'a date that moved back says nothing', at: EFICTION, steps: [first(efiction(weekly(3, { updated: '03/07/25' })), 23.25), { put: efiction(weekly(3, { updated: '02/05/25' })), after: 29, told: [], next: 26.88 }] },

  // Removals
  { name: 'one part fewer is a change, not a deletion', at: OTW, steps: [first(otw(weekly(4))), { put: otw(weekly(3)), after: 2, change: { kind: 'fewer', from: 4, to: 3 }, told: ['fewer'], next: 2 }] },
  { name: 'one part fewer from the middle', at: OTW, steps: [first(otw(weekly(4))), { put: otw(without(weekly(4), 1)), after: 2, told: ['fewer'], next: 2.63 }] },
  { name: 'one part fewer where keys are but places', at: EFICTION, steps: [first(efiction(weekly(4)), 120), { put: efiction(without(weekly(4), 1)), after: 121, told: ['fewer'], next: 120 }] },
  { name: 'a part that came and went unread leaves fewer', at: OTW, steps: [first(otw(weekly(3))), { put: otw(weekly(4)), after: 2, told: ['parts'], next: PACE }, { put: otw(weekly(3)), after: 2, told: ['fewer'], next: 2.25 }] },
  { name: 'fewer and then more again', at: OTW, steps: [first(otw(weekly(4))), { put: otw(weekly(3)), after: 2, told: ['fewer'], next: 2 }, { put: otw(weekly(5)), after: 3, told: ['fewer', 'parts'], next: PACE }] },

  // Status
  { name: 'now complete', at: EFICTION, steps: [first(efiction(weekly(3)), 120), { put: efiction(weekly(3, { complete: true })), after: 121, told: ['complete'], next: 'never' }] },
  { name: 'the last part: posted and complete', at: EFICTION, steps: [first(efiction(weekly(3)), 120), { put: efiction(weekly(4, { complete: true })), after: 121, told: ['parts', 'complete'], next: 'never' }] },
  { name: 'complete at first sight is no news, and is not looked at again', at: EFICTION, steps: [first(efiction(weekly(3, { complete: true })), 'never')] },

  // Conditional requests
  { name: 'a page that did not change', at: OTW, steps: [first(answers(tagged(NAV, '"a"'))), { after: 2, told: [], outcome: 'looked', next: 2 }] },
  { name: 'a page that changed has another tag', at: OTW, steps: [first(answers(tagged(NAV, '"a"'))), { put: answers(tagged(NAV4, '"b"')), after: 2, told: ['parts'], next: PACE }] },
  { name: 'a page that changed behind a weak tag', at: OTW, steps: [first(answers(tagged(NAV, 'W/"a"'))), { put: answers(tagged(NAV4, 'W/"b"')), after: 2, told: ['parts'], next: PACE }] },
  { name: 'by its date', at: OTW, steps: [first(answers(page(NAV, { modified: 'Mon, 22 Dec 2025 10:00:00 GMT' }))), { after: 2, told: [], next: 2 }, { put: answers(page(NAV4, { modified: 'Mon, 05 Jan 2026 10:00:00 GMT' })), after: 2, told: ['parts'], next: PACE }] },
  { name: 'a page without tag or date is asked for whole', at: OTW, steps: [first(otw(weekly(3))), { after: 2, told: [], next: 2 }, { after: 3, told: [], next: 2.38 }] },

  // Hosts in trouble
  failing('429 with Retry-After in seconds', status(429, { 'retry-after': '7200' }), 'asked-to-wait', 0.1, [{ put: otw(weekly(4)), after: 1, told: ['parts'], next: PACE }]),
  failing('429 with Retry-After as a date', status(429, { 'retry-after': 'Sun, 11 Jan 2026 12:00:00 GMT' }), 'asked-to-wait', 4.52),
  failing('429 with Retry-After of a year: four weeks are waited', status(429, { 'retry-after': '31536000' }), 'asked-to-wait', 28.02),
  failing('429 without a word', status(429), 'server-error', HALF_HOUR),
  failing('429 with a Retry-After that is none', status(429, { 'retry-after': 'soon' }), 'server-error', HALF_HOUR),
  failing('503', status(503), 'server-error', HALF_HOUR, [{ after: 0.1, outcome: 'server-error', told: [], next: 2 * HALF_HOUR }, { after: 0.1, outcome: 'server-error', told: [], next: 4 * HALF_HOUR }, { put: otw(weekly(4)), after: 1, told: ['parts'], outcome: 'looked', next: PACE }]),
  failing('503 with Retry-After', status(503, { 'retry-after': '3600' }), 'asked-to-wait', 0.06),
  failing('500', status(500), 'server-error', HALF_HOUR),
  failing('403', status(403), 'server-error', HALF_HOUR),
  failing('401 wants to know who asks', status(401), 'login-page', 1),
  failing('a host that never answers', { kind: 'silence' }, 'timed-out', HALF_HOUR),
  failing('half a page and then nothing', { kind: 'stall', body: NAV4 }, 'timed-out', HALF_HOUR),
  failing('half a page and the line is closed', { kind: 'cut', body: NAV4 }, 'connection-broken', HALF_HOUR),
  failing('a line that is reset', { kind: 'reset' }, 'unreachable', HALF_HOUR),
  failing('a page of 50 MB', { kind: 'flood', bytes: 50 * 1024 * 1024 }, 'too-large', 1),
  failing('trouble is forgotten with the first good look', status(500), 'server-error', HALF_HOUR, [{ put: otw(weekly(3)), after: 1, outcome: 'looked', told: [], next: 2.13 }, { put: answers(status(500)), after: 3, outcome: 'server-error', told: [], next: HALF_HOUR }]),

  // Pages that tell nothing
  failing('a login page with status 200', loginPage(), 'login-page', 1),
  failing('an empty page', page(''), 'unreadable', 1),
  failing('a page of something else', page('<html><head><title>Parked</title></head><body><p>This domain is for sale.</p></body></html>'), 'unreadable', 1),
  failing('a page of bytes', page(Buffer.from([0, 1, 2, 255, 254, 0, 8])), 'unreadable', 1),
  failing('a login page after which all is as it was', loginPage(), 'login-page', 1, [{ put: otw(weekly(4)), after: 2, told: ['parts'], next: PACE }]),
  { name: 'bytes of one set under the name of another rename nothing', at: OTW, steps: [first(answers(page(NAV.replaceAll('Bell', 'Glöckchen')))), { put: answers(misnamed(NAV.replaceAll('Bell', 'Glöckchen'), 'latin1', 'utf-8')), after: 2, told: [], outcome: 'looked', next: 2 }] },
  { name: 'UTF-8 under the name of Latin-1', at: OTW, steps: [first(answers(page(NAV.replaceAll('Bell', 'Glöckchen')))), { put: answers(misnamed(NAV.replaceAll('Bell', 'Glöckchen'), 'utf8', 'iso-8859-1')), after: 2, told: [], next: 2 }] },

  // Questions about age
  { name: 'a question about age is answered once by the link that its archive offers', at: EFICTION, steps: [first(adult(3), 120, 2), { put: adult(4), after: 121, change: { kind: 'parts', from: 3, to: 4, words: 400 }, told: ['parts'], requests: 2, next: 28 }] },
  { name: 'a question about age within a script', at: EFICTION, steps: [first(adult(3, "javascript:if (confirm('I am old enough')) location = 'viewstory.php?sid=207&warning=5'", '&warning=5'), 120, 2)] },
  { name: 'a question about age that is asked again', at: '/viewstory.php?sid=208', steps: [{ put: { '/viewstory.php?sid=208&index=1': page(ageGate()), '/viewstory.php?sid=208&index=1&ageconsent=ok&warning=5': page(ageGate()) }, outcome: 'age-question', told: [], requests: 2, next: 1 }] },
  { name: 'a question about age without an answer', at: '/viewstory.php?sid=209', steps: [{ put: { '/viewstory.php?sid=209&index=1': page(ageGate('member.php?action=login')) }, outcome: 'age-question', told: [], requests: 1, next: 1 }] },

  // Gone
  failing('a bare 404 once says nothing', status(404, {}, '<h1>Not Found</h1>'), 'server-error', HALF_HOUR),
  failing('a bare 404 twice is gone', status(404, {}, '<h1>Not Found</h1>'), 'server-error', HALF_HOUR, [{ after: 1, outcome: 'gone', told: ['gone'], next: 2.13 }]),
  failing('a 404 and then the page again', status(404), 'server-error', HALF_HOUR, [{ put: otw(weekly(3)), after: 1, outcome: 'looked', told: [], next: 2.13 }]),
  { name: '410 is gone at once', at: OTW, steps: [first(otw(weekly(3))), { put: answers(status(410)), after: 2, outcome: 'gone', told: ['gone'], next: 2 }] },
  { name: "the archive's own words for it, with a 404", at: OTW, steps: [first(otw(weekly(3))), { put: answers(status(404, {}, '<html><head><title>404 [Small Archive]</title></head><body><div id="main" class="works-show"><h2 class="heading">Error 404</h2><p>We couldn\'t find the work you were looking for.</p></div></body></html>')), after: 2, outcome: 'gone', told: ['gone'], next: 2 }] },
  { name: 'gone and back', at: OTW, steps: [first(otw(weekly(3))), { put: answers(status(410)), after: 2, outcome: 'gone', told: ['gone'], next: 2 }, { put: otw(weekly(3)), after: 3, told: [], outcome: 'looked', next: 2.38 }] },
  { name: 'gone and back with a new part', at: OTW, steps: [first(otw(weekly(3))), { put: answers(status(410)), after: 2, outcome: 'gone', told: ['gone'], next: 2 }, { put: otw(weekly(4)), after: 3, told: ['parts'], next: PACE }] },
  { name: 'gone is told once', at: OTW, steps: [first(otw(weekly(3))), { put: answers(status(410)), after: 2, outcome: 'gone', told: ['gone'], next: 2 }, { after: 3, outcome: 'gone', told: ['gone'], next: 2.38 }] },

  // Redirects
  { name: 'a redirect on the same host is followed', at: OTW, steps: [first(otw(weekly(3))), { put: { ...otw(weekly(4)), [NAVIGATE]: redirect('/works/5150/index2'), '/works/5150/index2': page(NAV4) }, after: 2, told: ['parts'], requests: 2, next: PACE }] },
  { name: 'a redirect to a host that was not granted is not followed', at: OTW, steps: [first(otw(weekly(3))), { put: answers(redirect('ELSEWHERE/works/5150/navigate')), after: 2, told: ['moved'], outcome: 'moved', requests: 1, next: 2 }, { after: 3, told: ['moved'], outcome: 'moved', requests: 1, next: 2.38 }] },
  { name: 'a redirect to the login page of a host that was not granted is no move', at: OTW, steps: [first(otw(weekly(3))), { put: answers(redirect('ELSEWHERE/users/login?back=5150')), after: 2, told: [], outcome: 'login-page', requests: 1, next: 1 }] },
  { name: 'a redirect whose target the browser does not tell', at: OTW, hidesTargets: true, steps: [first(otw(weekly(3))), { put: answers(redirect('/works/9/navigate')), after: 2, told: [], outcome: 'moved', requests: 1, next: 2 }] },
  { name: 'redirects that go round', at: OTW, steps: [first(otw(weekly(3))), { put: answers(redirect(NAVIGATE)), after: 2, told: [], outcome: 'moved', requests: 4, next: 2 }] },
  { name: 'a redirect to a login page', at: OTW, steps: [first(otw(weekly(3))), { put: { [NAVIGATE]: redirect('/login', 302), '/login': loginPage() }, after: 2, told: [], outcome: 'login-page', requests: 2, next: 1 }] },

  // Feeds
  { name: 'a feed of the newest parts', at: '/feed.atom', steps: [{ put: feedOf({ title: 'The Ferry', parts: weekly(3).parts }, 'ORIGIN'), told: [], outcome: 'looked', next: PACE }, { put: feedOf({ title: 'The Ferry', parts: weekly(4).parts }, 'ORIGIN'), after: 2, told: ['parts'], next: PACE }] },
  { name: 'a feed that drops its oldest part has nothing new', at: '/feed.atom', steps: [{ put: feedOf({ title: 'The Ferry', parts: weekly(4).parts }, 'ORIGIN'), told: [], next: PACE }, { put: feedOf({ title: 'The Ferry', parts: weekly(4).parts.slice(1) }, 'ORIGIN'), after: 2, told: [], next: PACE }] },
  { name: 'a feed without entries says nothing', at: '/feed.atom', steps: [{ put: feedOf({ title: 'The Ferry', parts: weekly(4).parts }, 'ORIGIN'), told: [], next: PACE }, { put: feedOf({ title: 'The Ferry', parts: [] }, 'ORIGIN'), after: 2, told: [], outcome: 'unreadable', next: 1 }] },

  // Pace
  { name: 'a work that came daily is looked at daily', at: OTW, steps: [first(otw({ title: 'D', parts: ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'].map((posted) => ({ posted })) }), 1)] },
  { name: 'a work that comes every other month is looked at each fortnight', at: OTW, steps: [first(otw({ title: 'D', parts: ['2025-09-01', '2025-11-01', '2026-01-01'].map((posted) => ({ posted })) }), 15.25)] },
  { name: 'a work that comes twice a year is looked at each four weeks', at: OTW, steps: [first(otw({ title: 'D', parts: ['2024-12-01', '2025-06-01', '2026-01-01'].map((posted) => ({ posted })) }), 28)] },
  { name: 'a work that has been silent for a year is looked at each four weeks', at: OTW, steps: [first(otw({ title: 'D', parts: ['2024-12-01', '2024-12-08', '2024-12-15'].map((posted) => ({ posted })) }), 28)] },
  { name: 'a work that has been silent since 2004 is looked at three times a year', at: OTW, steps: [first(otw({ title: 'D', parts: ['2004-01-01', '2004-01-08', '2004-01-15'].map((posted) => ({ posted })) }), 120)] },
  { name: 'a work that woke after twenty years is looked at often', at: OTW, steps: [first(otw({ title: 'D', parts: ['2004-01-01', '2004-01-08', '2004-01-15'].map((posted) => ({ posted })) }), 120), { put: otw({ title: 'D', parts: ['2004-01-01', '2004-01-08', '2004-01-15', '2026-05-01'].map((posted) => ({ posted })) }), after: 121, told: ['parts'], next: 1.75 }] },
];
