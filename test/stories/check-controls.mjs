/** The controls beside a story do what they say, used as a designer uses them. */

/**
 * @typedef {import('playwright-core').Locator} Locator
 *
 * @typedef {object} Case
 * @property {string} story
 * @property {string} name - Of the property.
 * @property {(row: Locator) => Promise<void>} set - Sets it in its row of the panel.
 * @property {string} becomes - What it is then.
 */

/** @type {readonly Case[]} */
const CASES = [
  {
    story: 'primitives-text-field--empty',
    name: 'disabled',
    set: async (row) => {
      await row.getByRole('button').click();
      await row.getByRole('switch').press(' ');
    },
    becomes: 'true',
  },
  {
    // A slot and a part have the same name.
    story: 'primitives-text-field--empty',
    name: 'hint',
    set: (row) => row.getByRole('textbox').fill('As on your card'),
    becomes: 'As on your card',
  },
  {
    // Its story passes nothing on.
    story: 'primitives-tag--long-words',
    name: 'kind',
    set: async (row) => {
      await row.getByRole('combobox').selectOption('problem');
    },
    becomes: 'problem',
  },
];
const LONGEST_MS = 15_000;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin - Where Storybook is served.
 * @returns {Promise<string[]>} What is wrong, one line each.
 */
export async function checkControls(browser, origin) {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  page.setDefaultTimeout(LONGEST_MS);
  const problems = [];
  for (const {story, name, set, becomes} of CASES) {
    await page.goto(`${origin}/index.html?path=/story/${story}`);
    const tag = story.replace(/^primitives-(.*)--.*$/, 'steady-$1');
    const element = page.frameLocator('#storybook-preview-iframe').locator(tag).first();
    const cell = page.locator('td:first-child', {hasText: new RegExp(`^${name}$`)});
    const row = page.locator('tr', {has: cell});
    try {
      const before = await valueOf(element, name);
      await set(row);
      await isNow(element, name, becomes);
      await page.getByRole('button', {name: 'Reset controls'}).click();
      await isNow(element, name, before);
    } catch (error) {
      problems.push(`${story}, "${name}": ${error instanceof Error ? error.message : error}`);
    }
  }
  await page.context().close();
  return problems;
}

/** @param {Locator} element @param {string} name */
const valueOf = (element, name) =>
  element.evaluate((each, property) => String(Reflect.get(each, property)), name);

/** @param {Locator} element @param {string} name @param {string} wanted */
async function isNow(element, name, wanted) {
  await element.evaluate(async (each, [property, value, longest]) => {
    const end = performance.now() + longest;
    while (String(Reflect.get(each, property)) !== value) {
      if (performance.now() > end)
        throw new Error(`is ${Reflect.get(each, property)}, not ${value}`);
      await new Promise(requestAnimationFrame);
    }
  }, /** @type {const} */ ([name, wanted, LONGEST_MS]));
}
