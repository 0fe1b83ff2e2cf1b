/**
 * All controls for a page's own form inside applications made with real frameworks. Their component is
 * the example of `docs/primitives/in-frameworks.md`.
 */
import {expect} from '@open-wc/testing';
import '../../src/define/checkboxes.js';
import '../../src/define/date-input.js';
import '../../src/define/radios.js';
import '../../src/define/select.js';
import '../../src/define/text-field.js';
import '../../src/define/textarea.js';
import {click, press, type} from '../helpers/commands.js';
import {until} from '../helpers/until.js';
import {start as angular} from './apps/forms-angular.js';
import {start as react} from './apps/forms-react.js';
import {start as svelte} from './apps/forms-svelte.js';
import {start as vue} from './apps/forms-vue.js';
import {place} from './place.js';
import {warnings} from './warnings.js';

/** A day, a month and a year, from the first box on. */
async function typeDate(): Promise<void> {
  await type('2');
  await press('Tab');
  await type('March');
  await press('Tab');
  await type('1990');
}

/** What is done with keys in each, what the page then knows, and what its form posts. */
const table: [tag: string, answer: () => Promise<void>, known: object, posted: string][] = [
  ['steady-text-field', () => type('Sam'), {name: 'Sam'}, 'name=Sam'],
  ['steady-radios', () => press(' '), {way: 'post'}, 'way=post'],
  ['steady-checkboxes', () => press(' '), {needs: ['seat']}, 'needs=seat'],
  ['steady-textarea', () => type('Hi'), {story: 'Hi'}, 'story=Hi'],
  ['steady-select', () => type('B'), {place: 'post'}, 'place=post'],
  [
    'steady-date-input',
    typeDate,
    {born: '1990-03-02'},
    'born-day=2 born-month=March born-year=1990',
  ],
];

for (const [name, start] of Object.entries({react, vue, svelte, angular})) {
  it(`in ${name} all controls take what the page sets, tell it what is answered, and check it`, async () => {
    const said = warnings();
    const here = place();
    const sent: object[] = [];
    const stop = await start(here, {save: (answers) => sent.push(answers)});
    const form = here.querySelector('form')!;
    const known = () => JSON.parse(form.lastElementChild!.textContent) as unknown;
    const posted = () =>
      [...new FormData(form)].map((entry) => entry.map(String).join('=')).join(' ');
    const nothing = {name: '', way: '', needs: [], story: '', place: '', born: ''};
    let all: object = nothing;
    expect(known()).to.deep.equal(nothing);

    for (const [tag, answer, then] of table) {
      form.querySelector<HTMLElement>(tag)!.focus();
      await answer();
      all = {...all, ...then};
      const wanted = JSON.stringify(all);
      await until(() => JSON.stringify(known()) === wanted, `${tag}: ${wanted}`);
    }
    expect(posted()).to.equal(table.map(([, , , each]) => each).join(' '));

    await click(form.querySelector('button')!);
    const set =
      'name=Kim way=phone needs=none story=All place=post born-day=27 born-month=03 born-year=1990';
    await until(() => posted() === set, `${set}, and not ${posted()}`);
    const shown = [...form.querySelectorAll('steady-checkboxes, steady-text-field')].map((each) => [
      ...each.shadowRoot!.querySelectorAll('input'),
    ]);
    await until(() => shown[0]?.[0]?.value === 'Kim', 'it shows Kim');
    expect(shown[1]?.map(({checked}) => checked)).to.deep.equal([false, true]);

    const [, send, again] = form.querySelectorAll('button');
    await click(send!);
    await until(() => sent.length === 1, 'it is sent');
    expect(sent).to.deep.equal([known()]);
    await click(again!);
    await until(() => JSON.stringify(known()) === JSON.stringify(nothing), 'nothing is known');
    expect(posted()).to.equal('name= story= place= born-day= born-month= born-year=');
    await click(send!);
    const problems = () =>
      form.querySelector('steady-text-field')!.shadowRoot!.querySelector('.problem');
    await until(() => problems() !== null, 'it says what is missing');
    expect(document.activeElement).to.equal(form.querySelector('steady-text-field'));
    expect(sent).to.have.length(1);
    await click(again!);
    await until(() => problems() === null, 'nothing is said to be wrong');

    stop();
    expect(here.querySelector('steady-text-field')).to.equal(null);
    expect(said).to.deep.equal([]);
  });
}
