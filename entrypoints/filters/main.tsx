import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { FiltersActions, FiltersState } from '@/components/filters/filters-state';
import { FiltersView } from '@/components/filters/FiltersView';
import { ruleInWords } from '@/components/filters/rule-in-words';
import '@/components/look/look.css';
import { type Policies, readDraft, suggestedPolicies, withPolicies, withRule } from '@/utils/filters/edit-rules';
import { exportJson, importRules } from '@/utils/filters/import-rules';
import { mistakesIn, parseRules, printLines, type RuleLine } from '@/utils/filters/parse';
import { canCover, type EditedTopics } from '@/utils/filters/rule';
import { storyOfRow } from '@/utils/filters/library-story';
import { language } from '@/utils/i18n/language';
import { t, tOf } from '@/utils/i18n/t';
import type { Row } from '@/utils/progress/row';
import { readItem } from '@/utils/storage/item';
import { openLibrary } from '@/utils/storage/library/open';
import { forgetRecent, RECENT } from '@/utils/storage/recent';
import { changeRules, readRules, rulesAside } from '@/utils/storage/rules';
import { saveFile } from './save-file';

/** All rules together, in UTF-16 units: what storage takes without a further permission, with room for the rest. */
const LONGEST = 2_000_000;
const FIRST_ROWS = 100;

let asked = false;
let state: FiltersState = {
  loaded: 'nothing', lines: [], topics: {}, keepRecent: true, secondLook: false, recent: [], library: [], aside: 0, view: 'rows', text: '', textTried: false, draftTried: false, importText: '', rows: FIRST_ROWS, wanted: location.hash.slice(1),
};

function show(change: Partial<FiltersState> = {}): void {
  state = { ...state, ...change };
  render(<FiltersView state={state} actions={actions} />, document.body);
}

const say = (words: string, undo?: () => void): void => show({ said: { words, undo } });
/** A change that storage refuses is told; what was there is whole. */
const trying = (act: () => Promise<unknown>): void => void act().catch((error: unknown) => say(t('filters.failed', error instanceof Error ? error.message : String(error))));

async function load(): Promise<void> {
  const [stored, recent, aside] = await Promise.all([readRules(), readItem(RECENT), rulesAside()]);
  const lines = stored.kind === 'rules' ? parseRules(stored.text) : [];
  if (stored.kind === 'unreadable') return show({ loaded: 'unreadable', aside: aside.length });
  asked = stored.asked;
  // Lines that are no rules came from elsewhere than this editor: they are shown where they can be mended.
  const broken = mistakesIn(lines).length > 0 && { view: 'text' as const, textTried: true };
  const isTyping = state.view === 'text' && state.text !== printLines(state.lines);
  show({ loaded: 'rules', lines, topics: stored.topics, keepRecent: stored.keepRecent, secondLook: stored.secondLook, recent: recent.stories, aside: aside.length, ...(!isTyping && { text: stored.text }), ...broken });
}

/** Works of the library that a rule is tried on: so many that it says something, so few that it says so at each keystroke. */
const MOST_WORKS = 500;

async function loadLibrary(): Promise<void> {
  const rows: Row[] = [];
  for await (const some of openLibrary().allRows()) rows.push(...some);
  show({ library: rows.toSorted((a, b) => b.last - a.last).slice(0, MOST_WORKS).map(storyOfRow) });
}

/** Where somebody goes on whose button has gone with what it stood in. */
const goTo = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();
const ADD = '[data-part="add-rule"]';

/** Keeps lines; the first that can hide a story brings the question about what is not stated. */
function keep(lines: readonly RuleLine[], change: Partial<FiltersState> = {}, topics: EditedTopics = state.topics, then?: string): void {
  const text = printLines(lines);
  if (text.length > LONGEST) return say(t('filters.text_too_long'));
  const rules = lines.flatMap((line) => (line.kind === 'rule' ? [line.rule] : []));
  const isFirst = !asked && !state.question && canCover({ rules, topics });
  trying(async () => {
    await changeRules({ text, ...(topics !== state.topics && { topics }) });
    show({ lines, topics, text, said: { words: t('filters.saved') }, ...change, ...(isFirst && { question: suggestedPolicies(rules.find(({ action }) => action === 'cover' || action === 'hide')) }) });
    if (isFirst) goTo('#question');
    else if (then) goTo(then);
  });
}

function answer(question: Policies): void {
  asked = true;
  trying(() => changeRules({ asked: true }));
  keep(withPolicies(state.lines, question), { question: undefined }, state.topics, ADD);
}

/** After an add by hand, an import too: rules that stand there already are not said twice. */
function added(lines: readonly string[]): RuleLine[] {
  const known = new Set(state.lines.map((line) => printLines([line])));
  return [...state.lines, ...parseRules(lines.filter((line) => !known.has(line)).join('\n'))];
}

const actions: FiltersActions = {
  show,
  setView: (view) => {
    if (view === 'text') return show({ view, textTried: false, text: printLines(state.lines), draft: undefined });
    const lines = parseRules(state.text);
    // What was typed goes along; where it cannot, it stays in sight.
    if (mistakesIn(lines).length > 0) return show({ view: 'text', textTried: true, said: { words: t('filters.unsaved') } });
    if (state.text === printLines(state.lines)) return show({ view, textTried: false });
    keep(lines, { view, textTried: false });
  },
  saveDraft: () => {
    if (!state.draft) return;
    const line = readDraft(state.draft);
    if (line.kind !== 'rule') return show({ draftTried: true });
    keep(withRule(state.lines, line.rule, state.draft.at), { draft: undefined, draftTried: false }, state.topics, ADD);
  },
  removeRule: (at) => {
    const { lines } = state;
    const line = lines[at];
    if (line?.kind !== 'rule') return;
    const said = { words: t('filters.removed', ruleInWords(line.rule)), undo: () => keep(lines) };
    keep(lines.toSpliced(at, 1), { draft: undefined, said }, state.topics, ADD);
  },
  saveText: () => {
    const lines = parseRules(state.text);
    if (mistakesIn(lines).length > 0) return show({ textTried: true, said: undefined });
    keep(lines, { textTried: false });
  },
  commentMistakes: () => {
    const lines = parseRules(state.text).map((line): RuleLine => (line.kind === 'mistake' ? { kind: 'comment', text: `# ${line.text}` } : line));
    keep(lines, { textTried: false });
  },
  setPolicies: (policies) => keep(withPolicies(state.lines, policies)),
  answerQuestion: () => state.question && answer(state.question),
  saveTopic: (id, topic) => {
    const others = Object.entries(state.topics).filter(([each]) => each !== id);
    const topics = Object.fromEntries(topic ? [...others, [id, topic]] : others);
    const words = t(topic ? 'filters.topic_saved' : 'filters.topic_was_reset', tOf('topic', id));
    trying(async () => {
      await changeRules({ topics });
      show({ topics, topicDraft: undefined, said: { words } });
    });
  },
  readFile: (file) => trying(async () => show({ importText: await file.text(), imported: undefined })),
  lookAtImport: () => show({ imported: importRules(state.importText) }),
  addImported: () => {
    const { imported } = state;
    if (!imported) return;
    const lines = added(imported.lines);
    const said = { words: t('filters.imported', lines.length - state.lines.length) };
    keep(lines, { imported: undefined, importText: '', said }, { ...state.topics, ...imported.topics });
  },
  exportAs: (form) => {
    if (form === 'text') return saveFile('flyleaf-filters.txt', `${printLines(state.lines)}\n`, 'text/plain');
    if (form === 'json') return saveFile('flyleaf-filters.json', exportJson(printLines(state.lines), state.topics), 'application/json');
    trying(async () => {
      const stored = await readRules();
      const kept = form === 'aside' ? await rulesAside() : stored.kind === 'unreadable' ? stored.raw : stored;
      saveFile('flyleaf-filters-kept.json', JSON.stringify(kept, null, 2), 'application/json');
    });
  },
  setKeepRecent: (keepRecent) => trying(async () => {
    await changeRules({ keepRecent });
    if (!keepRecent) await forgetRecent();
  }),
  forgetRecent: () => trying(async () => {
    await forgetRecent();
    say(t('filters.recent_forgotten'));
  }),
  setSecondLook: (secondLook) => trying(() => changeRules({ secondLook })),
  beginAnew: () => trying(() => changeRules({ text: '' })),
};

document.title = t('filters.title');
document.documentElement.lang = language();
browser.storage.local.onChanged.addListener((changes) => {
  if ('rules' in changes || 'recent' in changes) trying(load);
});
addEventListener('hashchange', () => show({ wanted: location.hash.slice(1) }));
trying(async () => {
  await load();
  document.getElementById(state.wanted)?.scrollIntoView({ block: 'center' });
});
trying(loadLibrary);
