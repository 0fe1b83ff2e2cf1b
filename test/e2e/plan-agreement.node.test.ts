/**
 * The same edits, typed into the element in a browser and posted to a server without scripts, come to
 * the same changes and the same words. Every form that there is, with invented answers.
 */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import type {SteadyThroughTheGatePlan} from '../../src/components/through-the-gate-plan/through-the-gate-plan.js';
import {
  canEdit,
  EDITED_LISTS,
  editDefinition,
  editsOf,
  isItemEdit,
  itemOfEdit,
  openName,
  type EditContext,
  type PlanEdit,
} from '../../src/plans/edits/index.js';
import {PLAN_LISTS} from '../../src/data/contracts/gate-plan/record.js';
import {allQuestions, entriesOf, type Answer, type Question} from '../../src/questions/index.js';
import {prepare} from '../../src/server/index.js';
import {deesPlan, me, plansToday} from '../fixtures/plans.js';
import {launchBrowser} from '../helpers/browser.mjs';
import {openHost, type Host} from '../host/host.js';
import {PlanOnServer, PlanVisitor} from '../server/plan-visitor.js';

let browser: Browser;
let host: Host;

before(async () => {
  [browser, host] = await Promise.all([launchBrowser(), openHost(), prepare()]);
});

after(async () => {
  await browser.close();
  await host.close();
});

type Entry = readonly [name: string, value: string];

/** Something for every question, the follow-ups too. */
function answerTo({kind, id, ...question}: Question): Answer | undefined {
  const all = 'options' in question ? question.options : [];
  // What was added on the way has another id in the browser.
  const options = all.filter(({value}) => !/^[0-9a-f]{8}-/.test(value));
  switch (kind) {
    case 'text':
    case 'long-text':
      return id.includes('from') || id.includes('to') ? undefined : `Words about ${id}`;
    case 'choice':
    case 'select':
      return options.at(-1)?.value;
    case 'choices':
      return options.filter(({exclusive}) => !exclusive).map(({value}) => value);
    case 'yes-no':
      return 'yes';
    case 'scale':
      return '7';
    case 'number':
      return '45';
    case 'date':
      return {day: '3', month: '2', year: '2026'};
    case 'phone':
      return '01632 960123';
    case 'email':
      return 'jo@example.org';
    case 'postcode':
      return 'M1 1AA';
    default:
      return undefined;
  }
}

function entriesFor(context: EditContext, edit: PlanEdit): readonly Entry[] {
  const definition = editDefinition(context, edit);
  const answers = Object.fromEntries(
    allQuestions(definition).map(({question}) => [question.id, answerTo(question)]),
  );
  return entriesOf(definition, {answers});
}

/** Every form for one thing of each list, and one to add to each. */
function allEdits(context: EditContext): readonly PlanEdit[] {
  const {plan} = context;
  const area = plan.areas[0]?.id ?? '';
  const inArea = ['goals', 'actions', 'supports'];
  const adds = EDITED_LISTS.map((list): PlanEdit => ({
    kind: 'add',
    list,
    ...(inArea.includes(list) && {area}),
  }));
  const others = PLAN_LISTS.flatMap((list) => {
    const item = plan[list].at(-1);
    return item ? editsOf(context, list, item.id) : [];
  });
  // What is taken out is taken out last.
  const isRemoval = ({kind}: PlanEdit) => kind === 'remove';
  return [
    {kind: 'release'},
    ...adds,
    ...others.filter((edit) => !isRemoval(edit)),
    ...others.filter(isRemoval),
  ];
}

interface Outcome {
  readonly problems: readonly string[];
  readonly change: unknown;
}

/** A new thing has an id of its own everywhere. */
const plain = (change: unknown): unknown =>
  JSON.parse(JSON.stringify(change ?? null).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'an id'));

async function inBrowser(
  page: Page,
  edit: PlanEdit,
  entries: readonly Entry[],
): Promise<Outcome | undefined> {
  const item = isItemEdit(edit) ? `item.${edit.list}.${edit.item}` : undefined;
  return page.evaluate(
    async ([path, typed]) => {
      const element = document.querySelector<SteadyThroughTheGatePlan>('#agreement')!;
      const root = element.renderRoot;
      // A key in between tells a press that is meant from the second of a double press.
      const key = {key: 'Tab', bubbles: true, composed: true};
      let change: unknown;
      element.addEventListener('steady-plan-change', ({detail}) => (change = detail.change));
      for (const name of path) {
        const button = root.querySelector<HTMLElement>(`button[name=open][value="${name}"]`);
        if (!button) return undefined;
        button.dispatchEvent(new KeyboardEvent('keydown', key));
        if (button.getAttribute('aria-expanded') !== 'true') button.click();
        await element.updateComplete;
      }
      // What the first form needs comes when it is opened.
      for (let i = 0; i < 600 && !root.querySelector('[id="steady:form"]'); i++)
        await new Promise(requestAnimationFrame);
      for (let round = 0; round < 2; round++) {
        const form = root.querySelector<HTMLFormElement>('[id="steady:form"]')!;
        for (const control of form.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
          const own = typed.filter(([name]) => name === control.name).map(([, value]) => value);
          // A person cannot take a radio's answer back.
          if (control.type === 'radio') control.checked ||= own.includes(control.value);
          else if (control.type === 'checkbox') control.checked = own.includes(control.value);
          else control.value = own[0] ?? '';
          control.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
        }
        await element.updateComplete;
      }
      const save = root.querySelector<HTMLElement>('[id="steady:form"] button[value=save]')!;
      save.dispatchEvent(new KeyboardEvent('keydown', key));
      save.click();
      await element.updateComplete;
      const problems = [...root.querySelectorAll('.error-summary a')].map((a) =>
        a.textContent.trim(),
      );
      for (const value of ['cancel', 'drop']) {
        const button = root.querySelector<HTMLElement>(`button[value=${value}]`);
        button?.dispatchEvent(new KeyboardEvent('keydown', key));
        button?.click();
        await element.updateComplete;
      }
      return {problems, change};
    },
    [[...(item ? [item] : []), openName(edit)], entries] as const,
  );
}

async function onServer(
  visitor: PlanVisitor,
  edit: PlanEdit,
  entries: readonly Entry[],
): Promise<Outcome> {
  const {saved} = visitor.server;
  const before = saved.length;
  const name = openName(edit);
  await visitor.post({open: name, 'steady:page': ''});
  assert.equal(visitor.served.open, name);
  const body = visitor.form();
  // All that is typed in place of what stood there; a radio's answer cannot be taken back.
  const context = {plan: visitor.server.plan, by: me, today: plansToday};
  const asked = allQuestions(editDefinition(context, edit)).map(({question}) => question);
  const ofKinds = (...kinds: readonly string[]) =>
    new Set(asked.filter(({kind}) => kinds.includes(kind)).map(({id}) => id));
  const [radios, boxes] = [ofKinds('choice', 'yes-no', 'scale'), ofKinds('choices')];
  for (const name of new Set(body.keys())) {
    if (/^_csrf$|^steady:/.test(name)) continue;
    const isTyped = entries.some(([typed]) => typed === name);
    if (isTyped || boxes.has(name)) body.delete(name);
    // A box that holds nothing is posted too.
    else if (!radios.has(name)) body.set(name, '');
  }
  for (const [name, value] of entries) body.append(name, value);
  body.append('steady:do', 'save');
  await visitor.post(body.toString());
  const [, summary = ''] = /class="error-summary"([^]*?)<\/ul>/.exec(visitor.html) ?? [];
  const problems = [...summary.matchAll(/<a[^>]*>([^<]*)</g)].map(([, text = '']) => text.trim());
  for (const act of ['cancel', 'drop']) {
    if (visitor.html.includes(`value="${act}"`)) await visitor.press('steady:do', act);
  }
  return {problems, change: saved[before]?.change};
}

it('every form says and does the same in a browser and without scripts', async () => {
  const page = await browser.newPage({bypassCSP: true});
  await page.goto(`${host.url}/my-plan`);
  await page.evaluate(
    ([record, signed, today]) => {
      const element = document.createElement('steady-through-the-gate-plan');
      Object.assign(element, {id: 'agreement', view: 'with-me', record, today, config: {signed}});
      document.querySelector('main')!.replaceChildren(element);
    },
    [deesPlan, me, plansToday] as const,
  );
  await page.locator('#agreement button[name=open]').first().waitFor();
  const server = new PlanOnServer(deesPlan);
  const visitor = new PlanVisitor(server);
  let [changes, problems] = [0, 0];
  for (const edit of allEdits({plan: deesPlan, by: me, today: plansToday})) {
    const context = {plan: server.plan, by: me, today: plansToday};
    const name = openName(edit);
    if (!canEdit(context, edit)) continue;
    if (edit.kind !== 'add' && edit.kind !== 'release' && !itemOfEdit(context, edit)) continue;
    // What is missing is said where nothing stands yet.
    const filled = entriesFor(context, edit);
    for (const entries of edit.kind === 'add' ? [[], filled] : [filled]) {
      const shown = await inBrowser(page, edit, entries);
      // What stands in the view without a button has none on a server either.
      if (!shown) break;
      const posted = await onServer(visitor, edit, entries);
      assert.deepEqual(posted.problems, shown.problems, name);
      assert.deepEqual(plain(posted.change), plain(shown.change), name);
      changes += Number(shown.change !== undefined);
      problems += shown.problems.length;
      if (edit.kind === 'remove') break;
    }
  }
  assert.ok(changes > 25 && problems > 10, `${changes} changes, ${problems} problems`);
});
