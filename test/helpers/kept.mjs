/** Text that is kept in the repository and compared with what is true now. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

/** True when what is true now replaces what was kept, after somebody has looked at it. */
export const updating = process.env['STEADY_UPDATE'] === '1';

/**
 * @param {string} file
 * @param {readonly string[]} lines
 * @returns {Promise<string>} What changed, for people; empty when nothing did or it was replaced.
 */
export async function compareWithKept(file, lines) {
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  const text = `${lines.join('\n')}\n`;
  if (kept === text) return '';
  if (!updating)
    return kept === undefined
      ? 'nothing is kept of it yet'
      : difference(kept.trimEnd().split('\n'), lines);
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(file, text);
  return '';
}

/** Lines around a change that help to find it. */
const AROUND = 2;

/**
 * The lines that are gone (`-`) and new (`+`), with a few around them.
 *
 * @param {readonly string[]} before
 * @param {readonly string[]} after
 * @returns {string}
 */
export function difference(before, after) {
  // Longest common subsequence, from the end.
  const long = before.map(() => new Uint16Array(after.length + 1));
  long.push(new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = /** @type {Uint16Array} */ (long[i]);
      const next = /** @type {Uint16Array} */ (long[i + 1]);
      row[j] =
        before[i] === after[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  const lines = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && before[i] === after[j]) {
      lines.push(`  ${before[i++]}`);
      j++;
    } else if (
      j >= after.length ||
      (i < before.length && (long[i + 1]?.[j] ?? 0) >= (long[i]?.[j + 1] ?? 0))
    )
      lines.push(`- ${before[i++]}`);
    else lines.push(`+ ${after[j++]}`);
  }
  const changed = lines.map((line) => !line.startsWith(' '));
  const shown = lines.map((_, at) =>
    changed.slice(Math.max(0, at - AROUND), at + AROUND + 1).includes(true),
  );
  return lines
    .map((line, at) => (shown[at] ? line : shown[at - 1] ? '  …' : ''))
    .filter(Boolean)
    .join('\n');
}
