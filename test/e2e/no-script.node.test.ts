/** The form with scripting off: a native form that a server pages. Everyone in it is invented. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import axe from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import type {Definition, Question} from '../../src/questions/index.js';
import {definitionOf} from '../fixtures/question-host.js';
import {harbourHouse} from '../fixtures/hosts.js';
import {openPaged, type Paged, type PagedOptions} from '../fixtures/paged.js';
import {launchBrowser} from '../helpers/browser.mjs';

let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});

after(async () => {
  await browser.close();
});

/** Opens the form without scripts. */
async function visit(
  options: PagedOptions,
  use: (page: Page, paged: Paged) => Promise<void>,
  context: Parameters<Browser['newContext']>[0] = {},
): Promise<void> {
  const paged = await openPaged(options);
  const visitor = await browser.newContext({javaScriptEnabled: false, ...context});
  try {
    const page = await visitor.newPage();
    page.setDefaultTimeout(5000);
    await page.goto(paged.url);
    await use(page, paged);
  } finally {
    await visitor.close();
    await paged.close();
  }
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', {name, exact: true}).click();

/** What has the focus: its own id, or its words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.id || (at?.textContent ?? '').trim();
  });

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  const met: string[] = [];
  for (let tabs = 0; tabs < 40; tabs++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (here === wanted) return;
    met.push(here);
  }
  throw new Error(`Tab does not lead to "${wanted}", but to ${met.join(', ')}`);
}

const options = [
  {value: 'a', label: 'Making things'},
  {value: 'b', label: 'Being outside'},
];
const one = (kind: string, more: object = {}) => ({
  id: kind,
  kind,
  label: `About ${kind}`,
  ...more,
});

/** A page with these questions. */
function asks(...questions: readonly object[]): Pick<PagedOptions, 'config' | 'path'> {
  const definition: Definition = definitionOf(questions as readonly Question[]);
  return {config: {...harbourHouse, definition}, path: 'self'};
}

/** Every kind, with what is offered beside it, and one that is known already. */
const everyKind = asks(
  one('text', {offer: ['not-sure']}),
  one('long-text', {maxLength: 200}),
  one('choice', {options}),
  one('choices', {options, selectAll: true}),
  one('select', {options}),
  one('yes-no', {offer: ['prefer-not-to-say']}),
  one('date'),
  one('number', {suffix: 'weeks'}),
  one('scale', {min: 0, max: 5, minLabel: 'Hard', maxLabel: 'Good'}),
  one('email', {offer: ['not-sure']}),
  one('phone'),
  one('postcode'),
  one('nhs-number'),
  one('prison-number'),
  one('crn'),
  one('address'),
  one('name'),
  one('people', {
    questions: [
      {id: 'who', kind: 'text', label: 'Who are they?'},
      {id: 'close', kind: 'yes-no', label: 'Are you close?'},
    ],
  }),
  {id: 'town', kind: 'text', label: 'About your town'},
);
const known = {town: {value: 'Bangor', source: 'your prison record'}};

async function answerEveryKind(page: Page): Promise<void> {
  await press(page, 'Start');
  await press(page, 'Add a person');
  await page.getByLabel('Who are they?').fill('Robin');
  await press(page, 'Add another person');
  await page.getByLabel('Who are they?').last().fill('Ash');
  await page.getByRole('group', {name: 'Person 2'}).getByLabel('No', {exact: true}).check();
  await page.getByLabel('About text').fill('Sam & “co” <b>');
  await page.getByLabel('About long-text').fill('One line\n\nand another ≠');
  await page.getByLabel('Being outside').nth(0).check();
  await page.getByLabel('Making things').nth(1).check();
  await page.getByLabel('Being outside').nth(1).check();
  await page.getByLabel('About select').selectOption('b');
  await page.getByLabel('I do not want to say').check();
  await page.getByLabel('Day').fill('27');
  await page.getByLabel('Month').fill('March');
  await page.getByLabel('Year').fill('1990');
  await page.getByLabel('About number').fill('6');
  await page.getByLabel('4', {exact: true}).check();
  await page.getByRole('checkbox', {name: 'I am not sure'}).last().check();
  await page.getByLabel('About phone').fill('07700 900 982');
  await page.getByLabel('About postcode').fill('LL57 1AA');
  await page.getByLabel('About nhs-number').fill('999 123 4560');
  await page.getByLabel('About prison-number').fill('A1234BC');
  await page.getByLabel('About crn').fill('X123456');
  await page.getByLabel('Address line 1').fill('1 Quay');
  await page.getByLabel('Town or city').fill('Bangor');
  await page.getByLabel('First name').fill('Sam');
  await page.getByLabel('Last name').fill('Reed');
  await page.getByLabel('No, I want to change it').check();
  await page.getByLabel('About your town').last().fill('Conwy');
}

const script = '<script type="module" src="/dist/steady.js"></script>';

describe('without scripts', () => {
  it('every kind of question posts what it posts with them', async () => {
    const config = {...everyKind.config, known};
    let native: [string, string][] = [];
    await visit({...everyKind, config}, async (page, paged) => {
      await answerEveryKind(page);
      await press(page, 'Continue');
      native = [...new URLSearchParams(paged.bodies.at(-1))];
    });
    const about = native.filter(([name]) => !name.startsWith('steady:'));
    assert.deepEqual(
      native.filter(([name]) => /^steady:(?!shown)/.test(name)),
      [
        ['steady:do', 'continue'],
        ['steady:page', 'page:page'],
        ['steady:id', '3f0d3b52-2a4e-4b0c-9b77-5d1c2e6f8a90'],
      ],
    );

    let scripted: string[][] = [];
    await visit(
      {...everyKind, config, head: script, plain: true},
      async (page) => {
        await page.evaluate(async (given) => {
          await customElements.whenDefined('steady-referral-form');
          const form = document.querySelector('steady-referral-form');
          if (form) form.config = given;
        }, config);
        await answerEveryKind(page);
        scripted = await page.evaluate(() => {
          const root = document.querySelector('steady-referral-form')?.shadowRoot;
          const form = root?.querySelector('form') ?? undefined;
          return [...new FormData(form)].map(([name, value]) => [name, value as string]);
        });
      },
      {javaScriptEnabled: true},
    );
    assert.ok(scripted.length > 30, `${scripted.length} fields`);
    const lines = (entries: readonly string[][]) =>
      entries.map(([name, value = '']) => [name, value.replace(/\r\n/g, '\n')]);
    assert.deepEqual(lines(about), lines(scripted));
  });

  it('shows again what was posted, in every kind of question', async () => {
    const config = {...everyKind.config, known};
    await visit({...everyKind, config}, async (page, paged) => {
      await answerEveryKind(page);
      await press(page, 'Add another person');
      const first = paged.bodies.at(-1)?.replaceAll(/steady%3A\w+=[^&]*&?/g, '');
      await press(page, 'Remove person 3');
      await press(page, 'Add another person');
      const again = paged.bodies.at(-1)?.replaceAll(/steady%3A\w+=[^&]*&?/g, '');
      assert.equal(again, first);
      assert.match(again ?? '', /Sam\+%26.*One\+line.*Robin.*Conwy/);
    });
  });

  it('what an answer opens is hidden until it is chosen, in each kind of list', async () => {
    const opens = (id: string) => ({
      ...options[1],
      questions: [{id, kind: 'text', label: `More on ${id}`, required: true}],
    });
    const definition = asks(
      one('choice', {options: [options[0], opens('one')]}),
      one('choices', {options: [options[0], opens('two')]}),
      one('select', {options: [options[0], opens('three')]}),
      {id: 'town', kind: 'text', label: 'About your town'},
    );
    const config = {...definition.config, known};
    await visit({...definition, config}, async (page, paged) => {
      await press(page, 'Start');
      const more = (id: string) => page.getByLabel(`More on ${id}`);
      const town = page.getByRole('textbox', {name: 'About your town'});
      for (const box of [more('one'), more('two'), more('three'), town]) {
        assert.equal(await box.isVisible(), false);
      }
      await page.getByLabel('Being outside').nth(0).check();
      await page.getByLabel('Being outside').nth(1).check();
      await page.getByLabel('About select').selectOption('b');
      await page.getByLabel('No, I want to change it').check();
      for (const box of [more('one'), more('two'), more('three'), town]) {
        assert.equal(await box.isVisible(), true);
      }
      await page.getByLabel('Being outside').nth(1).uncheck();
      await page.getByLabel('About select').selectOption('a');
      assert.equal(await more('two').isVisible(), false);
      assert.equal(await more('three').isVisible(), false);
      // Nothing that is hidden holds the page back.
      await more('one').fill('Boats');
      await town.fill('Conwy');
      await press(page, 'Continue');
      assert.equal(paged.journey.screen.name, 'check');
    });
  });

  it('says which answer each follow-up of a list belongs to, where it cannot show only that one', async () => {
    const opening = options.map((option) => ({
      ...option,
      questions: [{id: `more-${option.value}`, kind: 'text', label: 'More'}],
    }));
    await visit(asks(one('select', {options: opening})), async (page) => {
      await press(page, 'Start');
      assert.equal(await page.getByLabel('More').first().isVisible(), false);
      await page.getByLabel('About select').selectOption('a');
      for (const {label} of options) {
        assert.equal(await page.getByText(`Only if you answered: ${label}`).isVisible(), true);
      }
    });
  });

  it('asks what hangs on another answer of the same page, and nothing that cannot come to be asked', async () => {
    const hangs = (id: string, question: string, equals: string) => ({
      id,
      kind: 'text',
      label: `Asked ${id}`,
      showWhen: {question, equals},
    });
    const page = asks(
      one('choice', {options}),
      hangs('here', 'choice', 'b'),
      hangs('never', 'here', 'x'),
    );
    const {definition} = page.config ?? {};
    assert.ok(definition);
    const [section] = definition.sections;
    assert.ok(section);
    const second = {id: 'second', title: 'Second', questions: [hangs('there', 'choice', 'a')]};
    const sections = [{...section, pages: [...section.pages, second]}] as Definition['sections'];
    const config = {...page.config, definition: {...definition, sections}};
    await visit({path: 'self', config}, async (view, paged) => {
      await press(view, 'Start');
      assert.equal(await view.getByLabel('Asked here').isVisible(), true);
      assert.equal(await view.getByLabel('Asked never').isVisible(), true);
      await view.getByLabel('Being outside').check();
      await view.getByLabel('Asked here').fill('y');
      await press(view, 'Continue');
      assert.equal(paged.journey.screen.name, 'check');
    });
  });

  it('Enter presses what is meant, wherever the caret is', async () => {
    await visit(
      {...asks(one('people', {questions: [one('text')]}), one('crn'))},
      async (page, paged) => {
        await press(page, 'Start');
        await press(page, 'Add a person');
        await page.getByLabel('About crn').press('Enter');
        assert.match(paged.bodies.at(-1) ?? '', /^steady%3Ado=continue&/);
      },
    );
    await visit({config: harbourHouse}, async (page, paged) => {
      await page.getByLabel('I am, for myself').press('Enter');
      assert.match(paged.bodies.at(-1) ?? '', /^steady%3Ado=start&/);
    });
  });

  it('posts the host’s hidden fields with every page', async () => {
    const config = {...harbourHouse, hiddenFields: {_csrf: 'a "token" & more'}};
    await visit({config, path: 'self'}, async (page, paged) => {
      await press(page, 'Start');
      assert.equal(new URLSearchParams(paged.bodies[0]).get('_csrf'), 'a "token" & more');
    });
  });

  it('goes from start to receipt with the keyboard alone', async () => {
    await visit({config: harbourHouse}, async (page, paged) => {
      await tabTo(page, 'path');
      await page.keyboard.press('Space');
      await tabTo(page, 'Start');
      await page.keyboard.press('Enter');
      await page.getByText('Question 1 of').waitFor();
      await page.getByRole('radio', {name: 'Yes'}).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await page.getByText('Question 2 of').waitFor();
      await tabTo(page, 'name.first');
      await page.keyboard.type('Sam');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Reed');
      await tabTo(page, 'Continue');
      await page.keyboard.press('Enter');
      await page.getByText('Question 3 of').waitFor();
      await tabTo(page, 'That is enough. Check what I have said');
      await page.keyboard.press('Enter');
      await page.getByText('Check your answers').first().waitFor();
      await tabTo(page, 'Send referral');
      await page.keyboard.press('Enter');
      await page.getByText('HH-1234').waitFor();
      await tabTo(page, 'Finish and clear this screen');
      await page.keyboard.press('Enter');
      await page.getByText('HH-1234').waitFor({state: 'detached'});
      assert.equal(paged.journey.screen.name, 'end');
      assert.equal(paged.journey.isTouched, false);
    });
  });

  it('an error link brings the question into view, and the next Tab is its control', async () => {
    const required = (kind: string, more: object = {}) => one(kind, {required: true, ...more});
    const questions = [
      required('text', {hint: 'Anything counts.'}),
      required('choice', {options}),
      required('select', {options}),
      required('long-text', {rows: 12}),
      required('date'),
      required('scale', {min: 0, max: 5, minLabel: 'Hard', maxLabel: 'Good'}),
      required('name'),
      required('people', {questions: [{id: 'who', kind: 'text', label: 'Who?'}]}),
      {id: 'town', kind: 'text', label: 'About your town', required: true},
    ];
    const first: Readonly<Record<string, string>> = {
      date: 'date.day',
      name: 'name.first',
      town: 'town.known',
    };
    const page = asks(...questions);
    for (const id of [undefined, 'referral']) {
      await visit(
        {...page, ...(id !== undefined && {id}), config: {...page.config, known}},
        async (view, paged) => {
          await press(view, 'Start');
          await press(view, 'Continue');
          const links = view.locator('.error-summary a');
          const wanted = paged.journey.problems.map(({control}) => control);
          assert.equal(await links.count(), questions.length);
          for (const [i, control] of wanted.entries()) {
            const link = links.nth(i);
            assert.equal(await link.getAttribute('href'), `#${id ?? 'steady'}:${control}`);
            await link.click();
            const [question = ''] = control.split('.');
            const label = view.getByText(`About ${question === 'town' ? 'your town' : question}`);
            const top = (await label.first().boundingBox())?.y ?? -1;
            assert.ok(top >= 0 && top < 700, `${control}: its label is at ${top}`);
            await view.keyboard.press('Tab');
            assert.equal(await focused(view), first[control] ?? control);
          }
        },
      );
    }
  });

  it('on the page where answers are checked, an error link leads to its row', async () => {
    await visit({config: harbourHouse, path: 'self'}, async (page, paged) => {
      await press(page, 'Start');
      await page.getByLabel('Yes').check();
      await press(page, 'Continue');
      await page.getByLabel('First name').fill('Sam');
      paged.journey.toCheck();
      await page.reload();
      await press(page, 'Send referral');
      await page.locator('.error-summary a').first().click();
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => {
        const root = document.querySelector('steady-referral-form')?.shadowRoot;
        return root?.activeElement?.getAttribute('aria-label');
      });
      assert.match(label ?? '', /^Change your answer to: /);
    });
  });

  it('what is private and already answered stays closed while somebody helps, until it is opened', async () => {
    const secret = {
      id: 'secret',
      kind: 'text',
      label: 'Something private',
      sensitivity: 'sensitive',
    };
    await visit({...asks(secret), path: 'helped'}, async (page, paged) => {
      await press(page, 'Start');
      await page.getByLabel('Something private').fill('Quiet words');
      await press(page, 'Continue');
      await press(page, 'Back');
      assert.doesNotMatch(await page.content(), /Quiet words/);
      await press(page, 'Show my answer');
      assert.match(paged.bodies.at(-1) ?? '', /^steady%3Ado=open%3Asecret&/);
      assert.equal(await page.getByLabel('Something private').inputValue(), 'Quiet words');
    });
  });

  it('"Change" goes to a question and back; "Stop" hides, "Clear" forgets', async () => {
    await visit({config: harbourHouse, path: 'self'}, async (page, paged) => {
      await press(page, 'Start');
      await page.getByLabel('Yes').check();
      await press(page, 'Continue');
      await page.getByLabel('First name').fill('Sam');
      await page.getByLabel('Last name').fill('Reed');
      await press(page, 'Continue');
      await press(page, 'That is enough. Check what I have said');
      await press(page, /^Change your answer to: .*name/);
      assert.equal(await page.getByLabel('First name').inputValue(), 'Sam');
      await press(page, 'Stop');
      assert.doesNotMatch(await page.content(), /Reed/);
      await press(page, 'Go back to my answers');
      assert.equal(await page.getByLabel('Last name').inputValue(), 'Reed');
      await press(page, 'Stop');
      await press(page, 'Clear my answers');
      assert.equal(paged.journey.isTouched, false);
      await press(page, 'Start again');
      assert.equal(paged.journey.screen.name, 'start');
    });
  });

  it('what needs scripts is not there, and the blank form is a link', async () => {
    await visit({config: harbourHouse, path: 'self'}, async (page) => {
      assert.equal(await page.getByText('Print a blank form').isVisible(), false);
    });
    await visit({config: harbourHouse, path: 'self', paper: '/paper'}, async (page) => {
      const link = page.getByRole('link', {name: 'Print a blank form to fill in by hand'});
      assert.equal(await link.getAttribute('href'), '/paper');
    });
    await visit(asks(one('choices', {options, selectAll: true})), async (page) => {
      await press(page, 'Start');
      assert.equal(await page.getByLabel('All of these').isVisible(), false);
    });
    await visit(asks(one('long-text', {maxLength: 200})), async (page) => {
      await press(page, 'Start');
      assert.equal(await page.getByText('You can write up to 200 characters').isVisible(), true);
    });
  });

  it('is free of accessibility problems on every screen, and fits 320 px in either direction', async () => {
    for (const dir of ['ltr', 'rtl']) {
      // axe waits by timers, which stand still with scripting off: here only our own script is missing.
      const narrow = {viewport: {width: 320, height: 640}, javaScriptEnabled: true};
      await visit(
        {config: harbourHouse, dir},
        async (page) => {
          const look = async (screen: string) => {
            await page.evaluate(axe.source);
            const found = await page.evaluate(async () => {
              const {violations} = await (
                window as unknown as {axe: typeof import('axe-core')}
              ).axe.run();
              return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html ?? ''}`);
            });
            assert.deepEqual(found, [], screen);
            const wide = await page.evaluate(() => document.documentElement.scrollWidth);
            assert.ok(wide <= 320, `${screen} is ${wide} px wide`);
          };
          await look('start');
          await press(page, 'Start');
          await look('start with a problem');
          await page.getByLabel('I am, for myself').check();
          await press(page, 'Start');
          await press(page, 'Continue');
          await look('a page with a problem');
          await page.getByLabel('Yes').check();
          await press(page, 'Continue');
          await look('a page');
          await page.getByLabel('First name').fill('Sam');
          await page.getByLabel('Last name').fill('Reed');
          await press(page, 'Continue');
          await press(page, 'That is enough. Check what I have said');
          await look('check');
          await press(page, 'Stop');
          await look('stopping');
          await press(page, 'Go back to my answers');
          await press(page, 'Send referral');
          await look('sent');
          await press(page, 'Finish and clear this screen');
          await look('end');
        },
        narrow,
      );
    }
  });

  it('stands on a single page with everything that can be asked, and posts it at once', async () => {
    await visit({config: harbourHouse, path: 'self', layout: 'single'}, async (page, paged) => {
      await press(page, 'Start');
      await page.getByLabel('First name').first().fill('Sam');
      await page.getByLabel('Last name').first().fill('Reed');
      await page.getByRole('radio', {name: 'Yes', exact: true}).first().check();
      await page.getByLabel('Last name').first().press('Enter');
      assert.equal(paged.journey.screen.name, 'check');
      assert.equal(await page.getByText('Sam Reed').first().isVisible(), true);
    });
  });
});

describe('with scripts, links of the host’s own error summary', () => {
  const packages = {
    'GOV.UK': ['govuk', '/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js'],
    'NHS.UK': ['nhsuk', '/node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.js'],
  } as const;
  for (const [name, [prefix, file]] of Object.entries(packages)) {
    it(`${name}: lead to the control, with its question in view, and leave the address alone`, async () => {
      const before = `<script type="module">
          import {ErrorSummary} from '${file}';
          document.body.classList.add('${prefix}-frontend-supported', 'js-enabled');
          new ErrorSummary(document.querySelector('[data-module]'));
        </script>
        <div class="${prefix}-error-summary" data-module="${prefix}-error-summary" tabindex="-1">
          <div role="alert"><ul><li><a href="#referral:name.last">Enter a last name</a></li></ul></div>
        </div>`;
      const questions = Array.from({length: 12}, (_, i) => one('text', {id: `text-${i}`}));
      const asked = asks(...questions, one('name', {required: true}));
      const options = {...asked, head: script, plain: true, id: 'referral', before};
      await visit(
        options,
        async (page) => {
          await page.evaluate(async (given) => {
            await customElements.whenDefined('steady-referral-form');
            const form = document.querySelector('steady-referral-form');
            if (form) form.config = given;
          }, asked.config);
          await press(page, 'Start');
          const address = page.url();
          await page.getByRole('link', {name: 'Enter a last name'}).click();
          await page.waitForFunction(
            () =>
              document.querySelector('steady-referral-form')?.shadowRoot?.activeElement?.id ===
              'name.last',
          );
          const label = await page.getByText('Last name', {exact: true}).boundingBox();
          assert.ok(label && label.y >= 0 && label.y < 700, `its label is at ${label?.y}`);
          assert.equal(page.url(), address);
          await page.getByLabel('About text').first().focus();
          await page.evaluate(() => {
            location.hash = '#referral:name.first';
          });
          await page.waitForFunction(
            () =>
              document.querySelector('steady-referral-form')?.shadowRoot?.activeElement?.id ===
              'name.first',
          );
        },
        {javaScriptEnabled: true},
      );
    });
  }
});
