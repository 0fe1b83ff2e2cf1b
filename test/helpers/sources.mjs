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
      if (from && ts.isStringLiteral(from)) add(from.text);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      if (from && ts.isStringLiteral(from)) add(from.text);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const {literal} = node.argument;
      if (ts.isStringLiteral(literal)) add(literal.text);
    }
    ts.forEachChild(node, visit);
  };
  /** @param {string} specifier */
  const add = (specifier) => {
    const local = specifier.startsWith('.');
    const target = path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
    imports.push({specifier, file: local ? target : undefined});
  };
  visit(source);
  return imports;
}
