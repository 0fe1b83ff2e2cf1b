/** Runs one program of a test step. */
import {spawn} from 'node:child_process';
import path from 'node:path';

/** The folder with package.json in it. */
export const root = path.resolve(import.meta.dirname, '../..');

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends what is still running, when the whole command is told to stop. */
export function stopCommands() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * @typedef {object} Ended
 * @property {boolean} ok
 * @property {string} output - All it printed, both streams together.
 *
 * Runs a program of Node's to its end.
 *
 * @param {string[]} args - A file, from the project's folder, and its arguments.
 * @param {{shown?: boolean, env?: Record<string, string>}} [options] - `shown` passes on what it
 *   prints while it runs.
 * @returns {Promise<Ended>}
 */
export function node(args, {shown = false, env = {}} = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env},
    });
    running.add(child);
    let output = '';
    /** @param {Buffer} chunk */
    const collect = (chunk) => {
      output += chunk.toString();
      if (shown) process.stdout.write(chunk);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (code) => {
      running.delete(child);
      done({ok: code === 0, output: output.trim()});
    });
  });
}

/** The file behind a package's command. @param {string} place - Below `node_modules`. */
export function tool(place) {
  return path.join('node_modules', place);
}
