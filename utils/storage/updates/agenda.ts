import { dayOf, soundNext } from '../../updates/schedule';
import type { Store } from '../library/store';
import { AGENDA, type AgendaEntry, type AgendaHead, type AgendaPage, isAgendaHead, isAgendaPage, isStoredUpdate, NO_AGENDA, NO_WORKS, understood } from './shapes';

/** More days than anything is planned ahead: a page holds one day, and what was left over from long before. */
const PAGES = 160;

type Items = Readonly<Record<string, unknown>>;
/** A work's place in the agenda as it was, and as it shall be; absent: none. */
export interface Move {
  readonly work: string;
  readonly before?: number;
  readonly after?: AgendaEntry;
}

const pageOf = (at: number): string => `${dayOf(at) % PAGES}`;
export const agendaKey = (page: string): string => `${AGENDA}:${page}`;

/** From the works' own keys, where the agenda itself cannot be read. */
async function rebuilt(store: Store): Promise<{ readonly head: AgendaHead; readonly pages: Readonly<Record<string, AgendaPage>> }> {
  const all = Object.values(await store.get(null)).flatMap((raw) => understood(raw, isStoredUpdate) ?? []);
  const pages: Record<string, AgendaPage> = {};
  for (const { following: { work, next, validators } } of all) {
    if (next === undefined) continue;
    const host = validators && URL.canParse(validators.address) ? new URL(validators.address).hostname : '';
    pages[pageOf(next)] = { version: 1, works: { ...pages[pageOf(next)]?.works, [work]: { at: next, host } } };
  }
  return { head: { version: 1, first: firstsOf(pages) }, pages };
}

const firstOf = ({ works }: AgendaPage): number | undefined => {
  const times = Object.values(works).map(({ at }) => at);
  return times.length > 0 ? Math.min(...times) : undefined;
};
const firstsOf = (pages: Readonly<Record<string, AgendaPage>>): Record<string, number> =>
  Object.fromEntries(Object.entries(pages).flatMap(([page, each]) => { const first = firstOf(each); return first === undefined ? [] : [[page, first]]; }));

async function read(store: Store, pages: readonly string[]): Promise<{ readonly head: AgendaHead; readonly pages: Record<string, AgendaPage> }> {
  const kept = await store.get([AGENDA, ...pages.map(agendaKey)]);
  const head = understood(kept[AGENDA], isAgendaHead);
  const isBroken = (kept[AGENDA] !== undefined && !head) || pages.some((page) => kept[agendaKey(page)] !== undefined && !understood(kept[agendaKey(page)], isAgendaPage));
  if (isBroken) {
    const { head: whole, pages: made } = await rebuilt(store);
    return { head: whole, pages: Object.fromEntries(pages.map((page) => [page, made[page] ?? NO_WORKS])) };
  }
  return { head: head ?? NO_AGENDA, pages: Object.fromEntries(pages.map((page) => [page, understood(kept[agendaKey(page)], isAgendaPage) ?? NO_WORKS])) };
}

function without({ works }: AgendaPage, work: string): AgendaPage {
  return { version: 1, works: Object.fromEntries(Object.entries(works).filter(([each]) => each !== work)) };
}

/** What is to be written so that the agenda holds these works where they shall be. Call it within a turn of the queue. */
export async function agendaItems(store: Store, moves: readonly Move[]): Promise<Items> {
  const touched = [...new Set(moves.flatMap(({ before, after }) => [...(before === undefined ? [] : [pageOf(before)]), ...(after ? [pageOf(after.at)] : [])]))];
  if (touched.length === 0) return {};
  const { head, pages } = await read(store, touched);
  for (const { work, before, after } of moves) {
    if (before !== undefined) pages[pageOf(before)] = without(pages[pageOf(before)] ?? NO_WORKS, work);
    if (after) pages[pageOf(after.at)] = { version: 1, works: { ...pages[pageOf(after.at)]?.works, [work]: after } };
  }
  const firsts = firstsOf(pages);
  const others = Object.entries(head.first).filter(([page]) => !touched.includes(page));
  return { [AGENDA]: { version: 1, first: Object.fromEntries([...others, ...Object.entries(firsts)]) }, ...Object.fromEntries(touched.map((page) => [agendaKey(page), pages[page]])) };
}

export interface Due extends AgendaEntry {
  readonly work: string;
}

/** Works that are due, the longest first; and when the next one is. What a clock that ran ahead has planned is due. */
export async function dueWorks(store: Store, now: number): Promise<{ readonly due: readonly Due[]; readonly next?: number }> {
  const { head } = await read(store, []);
  const pages = Object.entries(head.first).filter(([, first]) => soundNext(first, now) <= now).map(([page]) => page);
  const later = Object.entries(head.first).flatMap(([page, first]) => (pages.includes(page) ? [] : [first]));
  const entries = pages.length === 0 ? [] : Object.values((await read(store, pages)).pages).flatMap(({ works }) => Object.entries(works).map(([work, entry]) => ({ work, ...entry })));
  const due = entries.filter(({ at }) => soundNext(at, now) <= now).toSorted((a, b) => a.at - b.at);
  const next = Math.min(...later, ...entries.flatMap(({ at }) => (soundNext(at, now) <= now ? [] : [at])));
  return { due, ...(Number.isFinite(next) && { next }) };
}

/** All works that are planned, and their hosts. */
export async function plannedWorks(store: Store): Promise<ReadonlyMap<string, AgendaEntry>> {
  const { head } = await read(store, []);
  const { pages } = await read(store, Object.keys(head.first));
  return new Map(Object.values(pages).flatMap(({ works }) => Object.entries(works)));
}

