/** The WordPress plugin as a zip: its PHP, the script file with its chunks, the themes, the contract. */
import {mkdir, readFile, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {zipSync} from 'fflate';
import {wordsOf} from './wordpress-words.mjs';

/** The same bytes from the same sources, wherever and whenever: a date without a time zone. */
const LONG_AGO = new Date(2000, 0, 1);

/**
 * Writes `dist/wordpress/steady-ui.zip`, for "Upload plugin". Everything else in `dist/` must be there.
 *
 * @param {string} root - The folder with `package.json` in it.
 * @returns {Promise<void>}
 */
export async function zipPlugin(root) {
  const zip = await packPlugin(root);
  await mkdir(path.join(root, 'dist/wordpress'), {recursive: true});
  await writeFile(path.join(root, 'dist/wordpress/steady-ui.zip'), zip);
}

/**
 * @param {string} root - As above.
 * @returns {Promise<Uint8Array>} The zip.
 */
export async function packPlugin(root) {
  const {version} = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const dist = path.join(root, 'dist');
  /** @type {Map<string, string>} */
  const files = new Map();

  const own = path.join(root, 'src/wordpress');
  for (const name of await filesIn(own)) {
    const text = await readFile(path.join(own, name), 'utf8');
    files.set(name, text.replaceAll('{{version}}', version));
  }
  files.set('languages/steady-ui.pot', wordsOf(files));

  const {referralSchema} = await import(
    pathToFileURL(path.join(dist, 'data/contracts/index.js')).href
  );
  files.set('referral.schema.json', JSON.stringify(referralSchema));

  const scripts = (await filesIn(dist)).filter((name) => /^(steady|chunks\/[^/]+)\.js$/.test(name));
  for (const name of scripts) {
    const text = await readFile(path.join(dist, name), 'utf8');
    // The maps would be most of the zip.
    files.set(`assets/steady/${name}`, text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
  }
  for (const name of await filesIn(path.join(dist, 'themes'))) {
    files.set(`assets/steady/themes/${name}`, await readFile(`${dist}/themes/${name}`, 'utf8'));
  }
  files.set('assets/steady/LICENSES.txt', await readFile(`${dist}/LICENSES.txt`, 'utf8'));
  files.set('LICENSE', await readFile(path.join(root, 'LICENSE'), 'utf8'));

  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const bytes = new TextEncoder();
  return zipSync(
    Object.fromEntries(sorted.map(([name, text]) => [`steady-ui/${name}`, bytes.encode(text)])),
    {level: 9, mtime: LONG_AGO},
  );
}

/** @param {string} folder @returns {Promise<string[]>} Paths inside it. */
async function filesIn(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, '/'));
}
