/**
 * Makes `generated/` from the token files.
 *
 * `node src/tokens/build.mjs [folder]` - another folder may be named to write to.
 * Ends with an error and its place in the file when a token is malformed or refers to none.
 */
import {mkdir, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {Logger, build, defineConfig, parse} from '@terrazzo/parser';
import settings from './terrazzo.config.mjs';

const here = new URL('./', import.meta.url);
const logger = new Logger({level: 'warn'});
const config = defineConfig(settings, {cwd: here, logger});
const out = process.argv[2] ? pathToFileURL(`${path.resolve(process.argv[2])}/`) : config.outDir;

const read = (/** @type {URL} */ file) => readFile(file, 'utf8');
const inputs = config.tokens.map(async (filename) => ({filename, src: await read(filename)}));
const {tokens, resolver, sources} = await parse(await Promise.all(inputs), {
  config,
  logger,
  req: read,
});
const {outputFiles} = await build(tokens, {resolver, sources, config, logger});

await mkdir(out, {recursive: true});
for (const {filename, contents} of outputFiles) await writeFile(new URL(filename, out), contents);

// Removed last, so that nobody who reads meanwhile finds the folder empty.
const made = new Set(outputFiles.map(({filename}) => filename));
const old = (await readdir(out)).filter((file) => !made.has(file));
await Promise.all(old.map((file) => rm(new URL(file, out), {recursive: true})));
