/**
 * Looks at twenty pictures of stories and says which of them have changed. Not a part of `npm test`: whether a
 * change of looks is right is for a person to say.
 *
 *     npm run test:visual                        builds Storybook, and compares
 *     npm run test:visual -- govuk               only pictures with this in their name
 *     npm run test:visual -- --built             with the Storybook that is there already
 *     npm run test:visual -- --accept            keeps the pictures of now
 */
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {launchBrowser} from '../helpers/browser.mjs';
import {node, root, tool} from '../helpers/command.mjs';
import {serve} from '../helpers/serve.mjs';
import {pictures} from './pictures.mjs';
import {reviewPage} from './review.mjs';
import {small, steadyArguments, take} from './take.mjs';

const site = path.join(root, '.build/storybook');
const kept = path.join(import.meta.dirname, 'kept');
const review = path.join(root, '.build/visual');
/** All kept pictures together, because everybody who clones the repository gets them. */
const MOST_BYTES = 1_500_000;

const words = process.argv.slice(2);
const accepts = words.includes('--accept');
const wanted = words.filter((word) => !word.startsWith('--'));
const chosen = pictures.filter(
  ({name}) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);

/** @typedef {import('./review.mjs').Change} Change */

async function buildStorybook() {
  const {ok, output} = await node([
    tool('storybook/dist/bin/dispatcher.js'),
    ...['build', '--config-dir', 'stories/.storybook', '--output-dir', site],
    ...['--quiet', '--disable-telemetry'],
  ]);
  if (!ok) throw new Error(`Storybook did not build.\n${output}`);
}

/**
 * @param {string} name
 * @param {Buffer} after
 * @returns {Promise<Change | undefined>} Undefined when nothing has changed.
 */
async function compare(name, after) {
  const before = await readFile(path.join(kept, `${name}.png`)).catch(() => undefined);
  /** @param {string} kind @param {Buffer} file */
  const show = (kind, file) => writeFile(path.join(review, `${name}.${kind}.png`), file);
  if (!before) {
    await show('after', after);
    return {name, what: 'It is new.', isNew: true};
  }
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(after)];
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const difference = new PNG({width, height});
  const pixels = pixelmatch(
    onto(one, width, height).data,
    onto(other, width, height).data,
    difference.data,
    width,
    height,
    {threshold: 0.1},
  );
  const sizes = [one, other].map((png) => `${png.width} × ${png.height}`);
  if (pixels === 0 && sizes[0] === sizes[1]) return undefined;
  await Promise.all([
    show('before', before),
    show('after', after),
    show('difference', small(difference)),
  ]);
  const size = sizes[0] === sizes[1] ? '' : ` It was ${sizes[0]} px, and is ${sizes[1]} px.`;
  return {name, what: `${pixels} pixels differ.${size}`, isNew: false};
}

/** The same picture with room at its end. @param {PNG} png @param {number} width @param {number} height */
function onto(png, width, height) {
  const larger = new PNG({width, height});
  PNG.bitblt(png, larger, 0, 0, png.width, png.height, 0, 0);
  return larger;
}

async function main() {
  if (!words.includes('--built')) await buildStorybook();
  await rm(review, {recursive: true, force: true});
  await mkdir(review, {recursive: true});
  await mkdir(kept, {recursive: true});
  const server = await serve(site);
  const browser = await launchBrowser({args: steadyArguments});
  const engine = `Chromium ${browser.version()}`;
  const madeWith = path.join(kept, 'made-with.txt');
  const before = (await readFile(madeWith, 'utf8').catch(() => '')).trim();
  /** @type {Change[]} */
  const changes = [];
  try {
    for (const picture of chosen) {
      const file = await take(browser, server.url, picture);
      const change = await compare(picture.name, file);
      if (!change) continue;
      changes.push(change);
      console.log(`  ${accepts ? '→' : '✗'} ${change.name}: ${change.what}`);
      if (accepts) await writeFile(path.join(kept, `${picture.name}.png`), file);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const names = pictures.map(({name}) => `${name}.png`);
  const files = (await readdir(kept)).filter((file) => file.endsWith('.png'));
  const gone = files.filter((file) => !names.includes(file));
  if (accepts) {
    await Promise.all(gone.map((file) => rm(path.join(kept, file))));
    if (changes.length > 0) await writeFile(madeWith, `${engine}\n`);
  } else for (const file of gone) console.log(`  ✗ ${file}: no picture has this name.`);
  const sizes = files.map(async (file) => (await readFile(path.join(kept, file))).length);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  if (bytes > MOST_BYTES) console.log(`  ✗ ${bytes} bytes are kept, ${MOST_BYTES} are the most.`);
  const isWrong = !accepts && changes.length + gone.length > 0;
  if (isWrong) {
    await writeFile(path.join(review, 'index.html'), reviewPage(changes));
    if (before && before !== engine)
      console.log(
        `  Kept with ${before}, compared with ${engine}: letters may be drawn otherwise.`,
      );
    console.log(
      '  Look at .build/visual/index.html. When all of it is meant: npm run test:visual -- --accept',
    );
  }
  console.log(
    `${chosen.length} pictures, ${changes.length} changed, ${Math.round(bytes / 1000)} kB kept.`,
  );
  process.exitCode = isWrong || bytes > MOST_BYTES ? 1 : 0;
}

await main();
