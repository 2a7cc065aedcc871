import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import ts from 'typescript';

/** One import or re-export as it stands in a source file. */
export interface Import {
  /** Path from the project's root, with '/', for the project's own files; otherwise the package's name as written. */
  readonly target: string;
  readonly own: boolean;
  /** Erased by the compiler: a shape alone passes. */
  readonly typeOnly: boolean;
}
/** A source file of the product. */
export interface Source {
  /** From the project's root, with '/'. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly tree: ts.SourceFile;
}

const ROOT = join(import.meta.dirname, '../..');
const SOURCE = /\.tsx?$/;
const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => SOURCE.test(path))
    .map((path) => `${folder}/${path.split(sep).join('/')}`);
}

const erased = (clause: ts.ImportClause | undefined): boolean => {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  return !clause.name && !!names && ts.isNamedImports(names) && names.elements.length > 0 && names.elements.every((name) => name.isTypeOnly);
};

/** Every specifier of a file: imports, re-exports, and `import()` calls. */
function specifiers(tree: ts.SourceFile): { readonly name: string; readonly typeOnly: boolean }[] {
  const found: { name: string; typeOnly: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) found.push({ name: node.moduleSpecifier.text, typeOnly: erased(node.importClause) });
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) found.push({ name: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0] && ts.isStringLiteral(node.arguments[0])) {
      found.push({ name: node.arguments[0].text, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function resolveOwn(from: string, name: string, known: ReadonlySet<string>): string | undefined {
  const bare = name.replace(/\?\w+$/, '');
  const path = bare.startsWith('@/') ? bare.slice(2) : bare.startsWith('.') ? normalize(join(dirname(from), bare)).split(sep).join('/') : undefined;
  if (path === undefined) return undefined;
  return ENDINGS.map((ending) => path + ending).find((candidate) => known.has(candidate)) ?? path;
}

/** All source files of the product with what they import; tests and tools are left out. */
export function readSources(folders: readonly string[] = ['utils', 'components', 'entrypoints']): readonly Source[] {
  const paths = folders.flatMap(filesUnder);
  const known = new Set(paths);
  return paths.map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
    const imports = specifiers(tree).map(({ name, typeOnly }) => {
      const own = resolveOwn(path, name, known);
      return { target: own ?? name, own: own !== undefined, typeOnly };
    });
    return { path, text, imports, tree };
  });
}

/** The room that a file is in: 'utils/header' → 'header', 'components/…' → 'components'. */
export const roomOf = (path: string): string => (path.startsWith('utils/') ? (path.split('/')[1] ?? '') : (path.split('/')[0] ?? ''));

