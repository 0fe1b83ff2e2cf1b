import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');

/** Every token's value, as css text with all references followed. */
export type Values = Readonly<Record<string, string>>;
export type Mode = 'light' | 'dark' | 'contrast-light' | 'contrast-dark';
export type Themes = Readonly<Record<string, Readonly<Record<Mode, Values>>>>;

/** Runs the build into a folder of its own, and gives what `read` made of it. */
export async function withBuilt<T>(read: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'steady-tokens-'));
  try {
    await promisify(execFile)(process.execPath, [path.join(root, 'src/tokens/build.mjs'), folder]);
    return await read(folder);
  } finally {
    await rm(folder, {recursive: true});
  }
}

let made: Promise<Themes> | undefined;

/** The values of every theme in every mode, from the token files as they are now. */
export function builtThemes(): Promise<Themes> {
  return (made ??= withBuilt(
    async (folder) =>
      JSON.parse(await readFile(path.join(folder, 'values.json'), 'utf8')) as Themes,
  ));
}
