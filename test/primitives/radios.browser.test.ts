/** One choice in a form of the page. */
import {expect, fixture as drawnHere, html} from '@open-wc/testing';
import {nothing} from 'lit';
import '../../src/define/radios.js';
import type {SteadyRadios} from '../../src/primitives/radios/radios.js';
import {accessibilityTree, click, emulateMedia, press, withRole} from '../helpers/commands.js';
import {fixture} from '../helpers/from-server.js';
import {warnings} from '../hosts/warnings.js';
import {behavesInForms, controlsOf, drawn, formWith, posted, type More} from './form-control.js';

const options = [
  {value: 'post', label: 'By post'},
  {value: 'phone', label: 'By phone', hint: 'From a number that does not show'},
  {value: 'meeting', label: 'At a meeting'},
];

const own = ({required, disabled, error, hint, form}: Partial<More> = {}) => html`
  <steady-radios
    label="What suits you?"
    name="answer"
    form=${form ?? nothing}
    hint=${hint ?? nothing}
    error=${error ?? nothing}
    ?required=${required}
    ?disabled=${disabled}
    .options=${options}
  ></steady-radios>
`;

const rows = html`
  <label><input type="radio" name="answer" value="post" /> By post</label>
  <label><input type="radio" name="answer" value="phone" /> By phone</label>
  <label><input type="radio" name="answer" value="meeting" /> At a meeting</label>
`;

const given = ({required, disabled, error, hint}: Partial<More> = {}) => html`
  <steady-radios
    label="What suits you?"
    hint=${hint ?? nothing}
    error=${error ?? nothing}
    ?required=${required}
    ?disabled=${disabled}
    >${rows}</steady-radios
  >
`;

async function radios(markup = own()): Promise<SteadyRadios> {
  return (await formWith(markup)).element as SteadyRadios;
}

/** From nothing chosen to the second answer. */
async function second(): Promise<void> {
  await press(' ');
  await press('ArrowDown');
}

/** The whole tree with groups is looked at in the stories. */
function isGroup(element: SteadyRadios): void {
  const group = element.shadowRoot!.querySelector('fieldset')!;
  const described = group.getAttribute('aria-describedby')!.split(' ');
  const words = described.map((id) => element.shadowRoot!.getElementById(id)?.textContent ?? '');
  expect(group.querySelector('legend')?.textContent.trim()).to.equal('What suits you?');
  expect(words.join(' ')).to.match(/Choose one.*Problem:.*That did not fit/s);
}

async function radioNames(): Promise<(string | undefined)[]> {
  return withRole('radio', await accessibilityTree()).map(({name}) => name);
}

describe('<steady-radios>', () => {
  // Two answers are chosen on the way to the second, so it begins at the first.
  const first = () => press(' ');

  describe('with rows of its own', () => {
    behavesInForms({write: own, answer: first, value: 'post'});

    it('goes from answer to answer by arrow keys', async () => {
      const {form, element} = await formWith(own());
      element.focus();
      await second();
      expect(posted(form)).to.deep.equal([['answer', 'phone']]);
    });

    it('answers on the whole of a row', async () => {
      const element = await radios();
      await click(element.shadowRoot!.querySelectorAll('.choice')[2]!);
      expect(element.value).to.equal('meeting');
    });

    it('is a group with its question, hint and problem', async () => {
      isGroup(await radios(own({hint: 'Choose one', error: 'That did not fit'})));
      expect(await radioNames()).to.deep.equal(['By post', 'By phone', 'At a meeting']);
    });

    it('takes its question from a label of the page', async () => {
      const page = await fixture<HTMLElement>(html`
        <div>
          <label for="how">How do we reach you?</label>
          <steady-radios id="how" name="how" .options=${options}></steady-radios>
        </div>
      `);
      const element = page.querySelector('steady-radios')!;
      await drawn(element);
      const group = element.shadowRoot!.querySelector('fieldset')!;
      expect(group.ariaLabelledByElements).to.deep.equal([page.querySelector('label')]);
      await click(page.querySelector('label')!);
      expect(element.shadowRoot!.activeElement).to.equal(controlsOf(element)[0]);
    });
  });

  describe('with radios of the page', () => {
    behavesInForms({write: given, answer: first, value: 'post', isGiven: true});

    it('goes from answer to answer by arrow keys', async () => {
      const {form, element} = await formWith(given());
      element.focus();
      await second();
      expect(posted(form)).to.deep.equal([['answer', 'phone']]);
      expect(element.value).to.equal('phone');
    });

    it('is a group with its question, hint and problem', async () => {
      isGroup(await radios(given({hint: 'Choose one', error: 'That did not fit'})));
      expect(await radioNames()).to.deep.equal(['By post', 'By phone', 'At a meeting']);
    });

    it('has rows as its own: as high, answering everywhere, marked when chosen', async () => {
      const mine = await radios(
        html`<steady-radios
          label="What suits you?"
          .options=${options.map(({value, label}) => ({value, label}))}
        ></steady-radios>`,
      );
      const height = mine.shadowRoot!.querySelector('.choice')!.getBoundingClientRect().height;
      const element = await radios(given());
      const labels = [...element.querySelectorAll('label')];
      expect(labels.map((row) => row.getBoundingClientRect().height)).to.deep.equal([
        height,
        height,
        height,
      ]);
      const before = getComputedStyle(labels[1]!).borderTopColor;
      await click(labels[1]!);
      await drawn(element);
      expect(element.value).to.equal('phone');
      expect(labels.map((row) => row.dataset['steadyRow'])).to.deep.equal([
        'row',
        'row chosen',
        'row',
      ]);
      expect(getComputedStyle(labels[0]!).borderTopColor).to.equal(before);
    });

    it('keeps the choice when the script comes', async () => {
      const page = await drawnHere<HTMLElement>(html`
        <div><steady-late-radios label="How?">${rows}</steady-late-radios></div>
      `);
      const radio = page.querySelectorAll('input')[1]!;
      await click(radio);
      radio.focus();
      const {SteadyRadios: Class} = await import('../../src/primitives/radios/radios.js');
      customElements.define('steady-late-radios', class extends Class {});
      const element = page.querySelector<SteadyRadios>('steady-late-radios')!;
      await drawn(element);
      expect(document.activeElement).to.equal(radio);
      expect([radio.checked, element.value]).to.deep.equal([true, 'phone']);
    });

    it('shows which row has the focus, and which is chosen, in forced colours', async () => {
      const element = await radios(given());
      const row = element.querySelectorAll('label')[0]!;
      element.focus();
      await second();
      await press('ArrowUp');
      await drawn(element);
      // Which keys make it visible is the browser's to say.
      const isVisible = row.querySelector('input')!.matches(':focus-visible');
      expect(getComputedStyle(row).outlineStyle).to.equal(isVisible ? 'solid' : 'none');
      const other = getComputedStyle(element.querySelectorAll('label')[1]!);
      await emulateMedia({forcedColors: 'active'});
      expect(getComputedStyle(row).borderTopWidth).not.to.equal(other.borderTopWidth);
    });
  });

  describe('with what it cannot use', () => {
    it('leaves out options it cannot show, and says so', async () => {
      const said = warnings();
      const element = await radios();
      const bad = element as unknown as {options: unknown};
      for (const given of [null, undefined, 'post', 7, {}, [null], [1], [{value: 'x'}]]) {
        bad.options = given;
        await drawn(element);
        expect(controlsOf(element)).to.have.length(0);
      }
      expect(said.join()).to.contain('[radios-options]');
    });

    it('shows a value twice only once, and options that are frozen', async () => {
      const said = warnings();
      const element = await radios();
      const frozen = Object.freeze(
        [...options, options[0]!].map((each) => Object.freeze({...each})),
      );
      element.options = frozen;
      await drawn(element);
      expect(controlsOf(element).map(({value}) => value)).to.deep.equal([
        'post',
        'phone',
        'meeting',
      ]);
      expect(said.join()).to.contain('twice');
    });

    it('posts no value that is none of its options, and chooses it when it comes to be one', async () => {
      const said = warnings();
      const {form, element} = await formWith(own());
      element.value = 'pigeon';
      await drawn(element);
      expect(posted(form)).to.deep.equal([]);
      expect(said.join()).to.contain('[radios-value]');
      (element as SteadyRadios).options = [{value: 'pigeon', label: 'By pigeon'}];
      await drawn(element);
      expect(posted(form)).to.deep.equal([['answer', 'pigeon']]);
    });

    it('keeps what was chosen when its options come again', async () => {
      const {form, element} = await formWith(own());
      element.focus();
      await second();
      (element as SteadyRadios).options = options.map((each) => ({
        ...each,
        label: `${each.label}.`,
      }));
      await drawn(element);
      expect(posted(form)).to.deep.equal([['answer', 'phone']]);
    });
  });
});
