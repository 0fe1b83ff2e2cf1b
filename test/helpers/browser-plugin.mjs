/** What browser tests may ask of the browser itself; `commands.ts` is the side the tests call. */

/**
 * @typedef {object} Media
 * @property {'screen' | 'print'} [media]
 * @property {'light' | 'dark'} [colorScheme]
 * @property {'active' | 'none'} [forcedColors]
 * @property {'reduce' | 'no-preference'} [reducedMotion]
 * @property {'more' | 'less' | 'no-preference'} [contrast]
 */

/**
 * What is emulated ends with the session that asked for it, so each page keeps one.
 *
 * @type {WeakMap<import('puppeteer-core').Page, import('puppeteer-core').CDPSession>}
 */
const sessions = new WeakMap();

/**
 * The commands `steady:media` (takes {@link Media}, the whole of it each time) and `steady:press`
 * (takes a chord such as `Shift+Tab`), through Chromium's own protocol.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function steadyCommands() {
  return {
    name: 'steady-commands',
    async executeCommand({command, payload, session}) {
      if (command !== 'steady:media' && command !== 'steady:press') return undefined;
      const launcher = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (
        session.browser
      );
      const page = launcher.getPage(session.id);
      if (command === 'steady:press') await press(page, /** @type {string} */ (payload));
      else await emulate(page, /** @type {Media} */ (payload));
      return true;
    },
  };
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} chord
 */
async function press(page, chord) {
  const keys = /** @type {import('puppeteer-core').KeyInput[]} */ (chord.split(/(?<=.)\+/));
  const last = keys.pop();
  if (!last) throw new Error('press() needs a key, such as "Shift+Tab".');
  for (const key of keys) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {Media} wanted
 */
async function emulate(page, wanted) {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    media: wanted.media ?? '',
    features: [
      {name: 'prefers-color-scheme', value: wanted.colorScheme ?? ''},
      {name: 'forced-colors', value: wanted.forcedColors ?? ''},
      {name: 'prefers-reduced-motion', value: wanted.reducedMotion ?? ''},
      {name: 'prefers-contrast', value: wanted.contrast ?? ''},
    ],
  });
}
