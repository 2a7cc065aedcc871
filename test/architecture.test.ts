import { describe, expect, test } from 'vitest';
import ts from 'typescript';
import { readSources, roomOf, type Import, type Source } from './tools/imports.ts';

/** Which rooms a room may use, and of which it may know the shapes alone. */
interface Reach {
  readonly uses: readonly string[];
  readonly knows: readonly string[];
}
const SHAPES = ['text', 'vocabulary', 'header', 'works', 'filters', 'progress', 'updates', 'archives', 'card'];
const READING = { uses: ['text', 'vocabulary'], knows: ['header', 'works', 'filters', 'progress', 'updates', 'archives'] };

/** The straight line as code: page → archives → header → works → filters → progress → card → components. Nothing flows back. */
const ROOMS: Readonly<Record<string, Reach>> = {
  text: { uses: [], knows: [] },
  vocabulary: { uses: [], knows: ['header'] },
  header: READING,
  works: READING,
  filters: READING,
  progress: READING,
  updates: READING,
  archives: { uses: ['text', 'works'], knows: ['header'] },
  card: { uses: [], knows: [...SHAPES, 'messaging'] },
  page: { uses: ['progress'], knows: SHAPES },
  i18n: { uses: [], knows: [] },
  network: { uses: ['messaging', 'archives', 'text', 'updates'], knows: SHAPES },
  messaging: { uses: [], knows: [...SHAPES, 'storage', 'permissions'] },
  storage: { uses: ['messaging', 'works', 'text', 'progress', 'updates'], knows: [...SHAPES, 'permissions'] },
  permissions: { uses: ['messaging'], knows: SHAPES },
  components: { uses: ['card', 'text', 'i18n', 'progress', 'filters'], knows: [...SHAPES, 'messaging', 'permissions', 'storage'] },
};

/** Rooms that get what they need handed in: no clock, no network, no page of their own. */
const PURE = ['text', 'vocabulary', 'header', 'works', 'filters', 'progress', 'updates', 'card'];
const TOUCHES_BROWSER = ['i18n', 'storage', 'messaging', 'permissions', 'network', 'entrypoints'];
const BROWSER_MODULES = ['wxt/browser', '#imports', 'webextension-polyfill'];
const FORBIDDEN_NAMES = /(?:^|\/)(?:helpers?|misc|common|types|utils|manager|constants)(?:\.tsx?|\/)/;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]+$/;

const sources = readSources();
const inUtils = sources.filter(({ path }) => path.startsWith('utils/'));
const offences = (find: (source: Source) => readonly string[]): string[] => sources.flatMap((source) => find(source).map((what) => `${source.path}: ${what}`));

function breach(source: Source, { target, own, typeOnly }: Import): boolean {
  const from = roomOf(source.path);
  const reach = ROOMS[from];
  if (!own || !reach || roomOf(target) === from) return false;
  const allowed = typeOnly ? [...reach.uses, ...reach.knows] : reach.uses;
  return !allowed.includes(roomOf(target));
}

/** Names that are used as values of the global scope, not as a property, a parameter or a local. */
function globalsIn({ tree }: Source, wanted: readonly string[]): string[] {
  const declared = new Set<string>();
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if ((ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node)) && ts.isIdentifier(node.name)) declared.add(node.name.text);
    if (ts.isIdentifier(node) && wanted.includes(node.text)) {
      const { parent } = node;
      const isName = (ts.isPropertyAccessExpression(parent) && parent.name === node) || ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent) || ts.isBindingElement(parent) || ts.isTypeQueryNode(parent);
      if (!isName) found.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return [...found].filter((name) => !declared.has(name));
}

describe('rooms', () => {
  test('every folder of utils is a room that the table knows', () => {
    expect([...new Set(inUtils.map(({ path }) => roomOf(path)))].filter((room) => !ROOMS[room])).toEqual([]);
  });

  test('no file lies loose in utils', () => {
    expect(inUtils.filter(({ path }) => path.split('/').length < 3).map(({ path }) => path)).toEqual([]);
  });

  test('a room imports only what the table allows', () => {
    expect(offences((source) => source.imports.filter((one) => breach(source, one)).map(({ target, typeOnly }) => `${typeOnly ? 'type of ' : ''}${target}`))).toEqual([]);
  });

  test('only the rooms at the edge touch the browser', () => {
    const touches = ({ path, imports }: Source) =>
      TOUCHES_BROWSER.includes(roomOf(path)) ? [] : imports.filter(({ target, typeOnly }) => !typeOnly && BROWSER_MODULES.includes(target)).map(({ target }) => target);
    expect(offences(touches)).toEqual([]);
  });

  test('the reading rooms have no clock, no network and no page of their own', () => {
    expect(offences((source) => (PURE.includes(roomOf(source.path)) ? globalsIn(source, ['document', 'location', 'fetch', 'window', 'localStorage']) : []))).toEqual([]);
    expect(offences(({ path, text }) => (PURE.includes(roomOf(path)) && /\bDate\.now\(|\bnew Date\(\)/.test(text) ? ['reads the clock'] : []))).toEqual([]);
  });
});

describe('files', () => {
  test('no file only passes on what others export', () => {
    const passesOn = ({ tree }: Source) => tree.statements.length > 0 && tree.statements.every((one) => ts.isExportDeclaration(one) && one.moduleSpecifier);
    expect(sources.filter(passesOn).map(({ path }) => path)).toEqual([]);
    expect(inUtils.filter(({ path }) => /\/index\.tsx?$/.test(path)).map(({ path }) => path)).toEqual([]);
  });

  test('no file has a name that says nothing', () => {
    expect(inUtils.filter(({ path }) => FORBIDDEN_NAMES.test(path.slice('utils/'.length))).map(({ path }) => path)).toEqual([]);
  });

  test('modules are kebab-case, components PascalCase or kebab-case', () => {
    const stem = (path: string) => path.split('/').at(-1)!.replace(/\.(?:tsx?|d\.ts)$/, '').replace(/\.(?:content|d)$/, '');
    expect(sources.filter(({ path }) => !(KEBAB.test(stem(path)) || (path.endsWith('.tsx') && PASCAL.test(stem(path))))).map(({ path }) => path)).toEqual([]);
  });

  test('names are exported by name; a default stands where the framework wants one', () => {
    const hasDefault = ({ tree }: Source) =>
      tree.statements.some((one) => ts.isExportAssignment(one) || (ts.canHaveModifiers(one) && ts.getModifiers(one)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)));
    expect(sources.filter((source) => !source.path.startsWith('entrypoints/') && hasDefault(source)).map(({ path }) => path)).toEqual([]);
  });

  test('no module reaches itself again through what it imports', () => {
    const graph = new Map(sources.map(({ path, imports }) => [path, imports.filter(({ own, typeOnly }) => own && !typeOnly).map(({ target }) => target)]));
    expect([...graph.keys()].flatMap((path) => cycleFrom(path, graph))).toEqual([]);
  });
});

/** The way back to `start`, if there is one. */
function cycleFrom(start: string, graph: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set<string>();
  const open = (graph.get(start) ?? []).map((path) => [start, path]);
  for (let way = open.pop(); way; way = open.pop()) {
    const last = way.at(-1)!;
    if (last === start) return [way.join(' → ')];
    if (seen.has(last)) continue;
    seen.add(last);
    for (const next of graph.get(last) ?? []) open.push([...way, next]);
  }
  return [];
}
