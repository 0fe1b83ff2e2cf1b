/** Prints every module of `src/` to `dist/`: JavaScript, types and source maps, one file each. */
import {rm} from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import {withoutMessageIds} from './messages.mjs';
import {withShortNames} from './short-names.mjs';
import {withSqueezedTemplates} from './templates.mjs';

/**
 * Empties `dist/` and fills it again. Throws, with every message, when a type is wrong.
 *
 * @param {string} root - The folder with `tsconfig.json` in it.
 * @returns {Promise<void>}
 */
export async function compile(root) {
  const {options, fileNames, errors} = readConfig(path.join(root, 'tsconfig.json'));
  const program = ts.createProgram({rootNames: fileNames, options});
  const problems = [...errors, ...ts.getPreEmitDiagnostics(program)];
  if (problems.length > 0) throw new Error(describe(problems, root));
  await rm(path.join(root, 'dist'), {recursive: true, force: true});
  const {diagnostics, emitSkipped} = program.emit(undefined, undefined, undefined, false, {
    before: [withoutMessageIds(), withShortNames(root), withSqueezedTemplates],
  });
  if (emitSkipped || diagnostics.length > 0) throw new Error(describe(diagnostics, root));
}

/** @param {string} file @returns {ts.ParsedCommandLine} */
function readConfig(file) {
  const {config, error} = ts.readConfigFile(file, ts.sys.readFile);
  if (error) throw new Error(describe([error], path.dirname(file)));
  return ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(file));
}

/** @param {readonly ts.Diagnostic[]} problems @param {string} root @returns {string} */
function describe(problems, root) {
  return ts.formatDiagnostics(problems, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  });
}
