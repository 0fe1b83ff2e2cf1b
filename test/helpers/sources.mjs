/** The source modules, and what they import. */
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';

/** The folder with package.json in it. */
export const root = path.resolve(import.meta.dirname, '../..');

/**
 * @typedef {object} Module
 * @property {string} file - Such as `src/i18n/msg.ts`.
 * @property {string} text
 * @property {Import[]} imports
 *
 * @typedef {object} Import
 * @property {string} specifier - As written.
 * @property {string | undefined} file - Such as `src/i18n/msg.ts`; undefined for a package.
 * @property {boolean} typesOnly - It brings types alone, and no code.
 */

/** @returns {Promise<Module[]>} Every module under `src/`. */
export async function readModules() {
  const names = await readdir(path.join(root, 'src'), {recursive: true});
  const files = names.filter((name) => name.endsWith('.ts')).map((name) => `src/${name}`);
  return Promise.all(
    files.sort().map(async (file) => {
      const text = await readFile(path.join(root, file), 'utf8');
      return {file, text, imports: importsOf(file, text)};
    }),
  );
}

/** @param {string} file @param {string} text @returns {Import[]} */
function importsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  /** @type {Import[]} */
  const imports = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const {moduleSpecifier: from} = node;
      if (from && ts.isStringLiteral(from)) add(from.text, isOfTypes(node));
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      if (from && ts.isStringLiteral(from)) add(from.text);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const {literal} = node.argument;
      if (ts.isStringLiteral(literal)) add(literal.text, true);
    }
    ts.forEachChild(node, visit);
  };
  /** @param {string} specifier @param {boolean} [typesOnly] */
  const add = (specifier, typesOnly = false) => {
    const local = specifier.startsWith('.');
    const target = path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
    imports.push({specifier, file: local ? target : undefined, typesOnly});
  };
  visit(source);
  return imports;
}

/** @param {ts.ImportDeclaration | ts.ExportDeclaration} node */
function isOfTypes(node) {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const {importClause: clause} = node;
  if (!clause || clause.isTypeOnly) return clause?.isTypeOnly === true;
  const {name, namedBindings: named} = clause;
  return (
    !name && !!named && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly)
  );
}
