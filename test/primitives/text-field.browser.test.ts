/** One line in a form of the page. All sample people are invented. */
import {expect, fixture as drawnHere, html} from '@open-wc/testing';
import {nothing} from 'lit';
import '../../src/define/text-field.js';
import type {SteadyTextField} from '../../src/primitives/text-field/text-field.js';
import {accessibilityTree, click, press, type, withRole} from '../helpers/commands.js';
import {fixture} from '../helpers/from-server.js';
import {warnings} from '../hosts/warnings.js';
import {
  behavesInForms,
  controlsOf,
  drawn,
  formWith,
  posted,
  problemOn,
  type More,
} from './form-control.js';

const own = ({required, disabled, error, hint, form}: Partial<More> = {}) => html`
  <steady-text-field
    label="What suits you?"
    name="answer"
    form=${form ?? nothing}
    hint=${hint ?? nothing}
    error=${error ?? nothing}
    ?required=${required}
    ?disabled=${disabled}
  ></steady-text-field>
`;

const given = ({required, disabled, error, hint}: Partial<More> = {}) => html`
  <steady-text-field
    label="What suits you?"
    hint=${hint ?? nothing}
    error=${error ?? nothing}
    ?required=${required}
    ?disabled=${disabled}
    ><input name="answer"
  /></steady-text-field>
`;

async function field(
  markup = own(),
  around?: Parameters<typeof formWith>[1],
): Promise<SteadyTextField> {
  const element = (await formWith(markup, around)).element as SteadyTextField;
  return element;
}

function box(element: SteadyTextField): HTMLInputElement {
  return controlsOf(element)[0]!;
}

async function textbox(): Promise<{name?: string | undefined; description?: string | undefined}> {
  const [found] = withRole('textbox', await accessibilityTree());
  return {name: found?.name, description: found?.description};
}

const typed = {
  answer: () => type('Sam'),
  value: 'Sam',
  postsNothing: [['answer', '']] as [string, string][],
};

describe('<steady-text-field>', () => {
  describe('with a box of its own', () => {
    behavesInForms({...typed, write: own});

    it('belongs to the form that its attribute names', async () => {
      await fixture(html`<form id="elsewhere"></form>`);
      const form = document.querySelector<HTMLFormElement>('#elsewhere')!;
      const {element} = await formWith(own({form: 'elsewhere'}));
      element.value = 'Sam';
      expect(element.form).to.equal(form);
      expect(posted(form)).to.deep.equal([['answer', 'Sam']]);
    });

    it('sends a form without a button only where it is the one box in it', async () => {
      const form = await fixture<HTMLFormElement>(html`<form>${own()}</form>`);
      let sent = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        sent++;
      });
      const element = form.querySelector('steady-text-field')!;
      await drawn(element);
      element.focus();
      await press('Enter');
      expect(sent).to.equal(1);
      form.append(document.createElement('input'));
      await press('Enter');
      expect(sent).to.equal(1);
    });

    it('leaves Enter to a page that has taken it', async () => {
      const {element, sent} = await formWith(own());
      element.addEventListener('keydown', (event) => event.preventDefault());
      element.focus();
      await press('Enter');
      expect(sent()).to.equal(0);
    });

    it('has its label, its hint and its problem as name and description', async () => {
      const element = await field(own({hint: 'Anything is fine', error: 'That did not fit'}));
      expect(box(element).labels?.[0]?.textContent.trim()).to.equal('What suits you?');
      const {name, description} = await textbox();
      expect(name).to.equal('What suits you?');
      expect(description).to.match(/Anything is fine.*Problem:.*That did not fit/s);
    });

    it('takes name and focus from a label of the page', async () => {
      const page = await fixture<HTMLElement>(html`
        <div>
          <label for="called">What are you called?</label>
          <steady-text-field id="called" name="called"></steady-text-field>
        </div>
      `);
      const element = page.querySelector('steady-text-field')!;
      await drawn(element);
      await click(page.querySelector('label')!);
      expect(element.shadowRoot?.activeElement).to.equal(box(element));
      expect(box(element).ariaLabelledByElements).to.deep.equal([page.querySelector('label')]);
      expect((await textbox()).name).to.equal('What are you called?');
    });

    it('can have words of the page, with a link in them', async () => {
      const element = await fixture<SteadyTextField>(html`
        <steady-text-field name="answer">
          <span slot="label">What suits <b>you</b>?</span>
          <p slot="hint">As on <a href="#card">your card</a></p>
          <p slot="error">That did not fit</p>
        </steady-text-field>
      `);
      expect(box(element).getAttribute('aria-invalid')).to.equal('true');
      expect(box(element).getBoundingClientRect().height).to.be.greaterThan(40);
      await click(element.querySelector('[slot="label"]')!);
      expect(element.shadowRoot?.activeElement).to.equal(box(element));
      const {name, description} = await textbox();
      expect(name).to.equal('What suits you?');
      expect(description).to.contain('As on your card That did not fit');
    });

    it('does not move the focus when its hint is pressed, so that it can be copied', async () => {
      const element = await field(own({hint: 'Anything is fine'}));
      await click(element.shadowRoot!.querySelector('.hint')!);
      expect(document.activeElement).not.to.equal(element);
    });

    it('begins with its attribute, and resets to it', async () => {
      const {form, element} = await formWith(
        html`<steady-text-field label="Name" name="answer" value="Sam"></steady-text-field>`,
      );
      expect(posted(form)).to.deep.equal([['answer', 'Sam']]);
      element.focus();
      await type('my');
      form.reset();
      await drawn(element);
      expect(box(element as SteadyTextField).value).to.equal('Sam');
    });

    it('checks what its type knows, in plain words', async () => {
      const element = await field(
        html`<steady-text-field label="NHS number" type="nhs-number"></steady-text-field>`,
      );
      element.value = '12';
      expect(element.validity.patternMismatch).to.equal(true);
      expect(element.validationMessage).to.contain('too short');
      element.type = 'number';
      element.min = 30;
      expect(element.validity.rangeUnderflow).to.equal(true);
      expect(element.validationMessage).to.equal('This answer must be 30 or more');
      element.type = 'text';
      element.maxLength = 1;
      element.thing = 'your name';
      expect(element.validity.tooLong).to.equal(true);
      expect(element.validationMessage).to.equal('Your name must be 1 character or less');
    });

    it('offers nothing typed before, unless the page asks for it', async () => {
      const element = await field();
      expect(box(element).autocomplete).to.equal('off');
      element.autocomplete = 'given-name';
      await drawn(element);
      expect(box(element).autocomplete).to.equal('given-name');
    });

    it('has the unit of a number beside its box, on the same line', async () => {
      const element = await field(
        html`<steady-text-field
          label="How long have you been here?"
          type="number"
          suffix="weeks"
          width="3"
        ></steady-text-field>`,
        (inner) => html`<div style="inline-size: 280px">${inner}</div>`,
      );
      const unit = element.renderRoot.querySelector('.affix > span')!.getBoundingClientRect();
      const {top, bottom, right} = box(element).getBoundingClientRect();
      expect(unit.left).to.be.above(right);
      expect((unit.top + unit.bottom) / 2).to.be.within(top, bottom);
    });

    it('can be read and not changed, with the keyboard and the width it is given', async () => {
      const element = await field(
        html`<steady-text-field
          label="Name"
          readonly
          width="10"
          inputmode="numeric"
          spellcheck="false"
        ></steady-text-field>`,
      );
      expect(box(element).readOnly).to.equal(true);
      expect(box(element).inputMode).to.equal('numeric');
      expect(box(element).getAttribute('spellcheck')).to.equal('false');
      expect(box(element).getBoundingClientRect().width).to.be.lessThan(250);
    });
  });

  describe('with a box of the page', () => {
    behavesInForms({...typed, write: given, isGiven: true});

    const written = html`
      <steady-text-field>
        <label slot="label" for="first">First name</label>
        <p slot="hint" id="first-hint">As you want to be called</p>
        <input id="first" name="first" value="Sam" aria-describedby="first-hint" />
      </steady-text-field>
    `;

    it('leaves words of the page as they are', async () => {
      const element = await field(written);
      expect(element.querySelectorAll('label, p')).to.have.length(2);
      expect(box(element).getAttribute('aria-describedby')).to.equal('first-hint');
      const {name, description} = await textbox();
      expect(name).to.equal('First name');
      expect(description).to.equal('As you want to be called');
    });

    it('has its own words as name and description', async () => {
      const element = await field(given({hint: 'Anything is fine', error: 'That did not fit'}));
      expect(box(element).labels?.[0]?.textContent).to.equal('What suits you?');
      const described = box(element)
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent);
      expect(described).to.deep.equal(['Anything is fine', 'Problem: That did not fit']);
      expect(box(element).getAttribute('aria-invalid')).to.equal('true');
      const {name, description} = await textbox();
      expect(name).to.equal('What suits you?');
      expect(description).to.equal('Anything is fine Problem: That did not fit');
    });

    it('is named by words of the page that are no label, and not yet tied to it', async () => {
      const element = await field(
        html`<steady-text-field
          ><b slot="label">First name</b><i slot="hint">As you want</i><input name="first"
        /></steady-text-field>`,
      );
      const byId = (name: string) =>
        document.getElementById(box(element).getAttribute(name)!)?.textContent;
      expect(byId('aria-labelledby')).to.equal('First name');
      expect(byId('aria-describedby')).to.equal('As you want');
    });

    it('adds its problem to what the page describes, and takes it away again', async () => {
      const element = await field(written);
      element.error = 'That did not fit';
      await drawn(element);
      expect(box(element).getAttribute('aria-describedby')).to.match(
        /^first-hint steady-words-\d+$/,
      );
      element.error = undefined;
      await drawn(element);
      expect(box(element).getAttribute('aria-describedby')).to.equal('first-hint');
      expect(box(element).hasAttribute('aria-invalid')).to.equal(false);
    });

    it('puts the focus in it by its label, and by the label of the element', async () => {
      const element = await field(given());
      await click(element.querySelector('label')!);
      expect(document.activeElement).to.equal(box(element));
    });

    it('keeps what is typed, the focus and the caret when the script comes', async () => {
      const page = await drawnHere<HTMLElement>(html`
        <div>
          <steady-late-field label="Name"><input name="late" /></steady-late-field>
        </div>
      `);
      const input = page.querySelector('input')!;
      input.focus();
      await type('Sam Reed');
      input.setSelectionRange(3, 3);
      const {SteadyTextField: Class} =
        await import('../../src/primitives/text-field/text-field.js');
      customElements.define('steady-late-field', class extends Class {});
      await drawn(page.querySelector<SteadyTextField>('steady-late-field')!);
      expect(document.activeElement).to.equal(input);
      expect([input.value, input.selectionStart]).to.deep.equal(['Sam Reed', 3]);
      expect(input.assignedSlot).not.to.equal(null);
      await type('my');
      expect(input.value).to.equal('Sammy Reed');
    });

    it('looks like its own, whatever the page does to boxes', async () => {
      await fixture(
        html`<style>
          input {
            border: 0;
            padding: 0;
            font-size: 8px;
          }
        </style>`,
      );
      const mine = box(await field(own())).getBoundingClientRect();
      const pages = box(await field(given())).getBoundingClientRect();
      expect([pages.width, pages.height]).to.deep.equal([mine.width, mine.height]);
    });

    it('says what the browser has against it', async () => {
      const {element} = await formWith(
        html`<steady-text-field label="Code"
          ><input name="code" pattern="[0-9]+"
        /></steady-text-field>`,
      );
      element.value = 'x';
      element.reportValidity();
      await drawn(element);
      expect(problemOn(element)).not.to.equal('');
      expect(element.validity.patternMismatch).to.equal(true);
      element.focus();
      await press('Backspace');
      await type('7');
      await drawn(element);
      expect(problemOn(element)).to.equal('');
      expect(element.checkValidity()).to.equal(true);
    });

    it('may come after the element', async () => {
      const {form, element} = await formWith(own());
      element.value = 'Sam';
      const input = document.createElement('input');
      input.name = 'later';
      element.append(input);
      await new Promise(requestAnimationFrame);
      await drawn(element);
      expect(posted(form)).to.deep.equal([['later', 'Sam']]);
    });
  });

  describe('with what it cannot use', () => {
    it('warns where nothing says what is asked', async () => {
      const said = warnings();
      await field(html`<steady-text-field></steady-text-field>`);
      expect(said.join()).to.contain('[field-label]');
    });

    it('asks for text where its type is none of ours', async () => {
      const said = warnings();
      const element = await field(
        html`<steady-text-field label="Name" type="colour"></steady-text-field>`,
      );
      expect(box(element).type).to.equal('text');
      expect(said.join()).to.contain('[attribute-value]');
    });

    it('shows words only, and loses nothing that was typed', async () => {
      const element = await field();
      element.focus();
      await type('Sam');
      const bad = element as unknown as Record<string, unknown>;
      for (const value of [null, undefined, {}, [], Symbol.iterator, () => 1]) {
        for (const name of ['label', 'hint', 'error', 'suffix', 'width', 'min', 'name']) {
          if (typeof value === 'symbol' && name === 'name') continue;
          bad[name] = value;
        }
        await drawn(element);
        expect(box(element).value).to.equal('Sam');
      }
    });

    it('takes nothing for no text', async () => {
      const element = await field();
      (element as unknown as {value: unknown}).value = null;
      expect(element.value).to.equal('');
      (element as unknown as {value: unknown}).value = 7;
      expect(element.value).to.equal('7');
    });

    it('has a name that no id could have', async () => {
      const {form, element} = await formWith(
        html`<steady-text-field
          label="Name"
          hint="A hint"
          name="user[first name]"
          value="Sam"
        ></steady-text-field>`,
      );
      expect(posted(form)).to.deep.equal([['user[first name]', 'Sam']]);
      expect(box(element as SteadyTextField).labels).to.have.length(1);
    });
  });

  it('stands from right to left in Arabic, with codes from left to right', async () => {
    const {element} = await formWith(
      html`<steady-text-field
        lang="ar"
        dir="rtl"
        allow-unreviewed="ar"
        label="الاسم"
        type="phone"
      ></steady-text-field>`,
    );
    while (element.language !== 'ar') await new Promise(requestAnimationFrame);
    await drawn(element);
    const wrapper = element.shadowRoot!.querySelector('.steady')!;
    expect(getComputedStyle(wrapper).direction).to.equal('rtl');
    expect(getComputedStyle(box(element as SteadyTextField)).direction).to.equal('ltr');
  });
});
