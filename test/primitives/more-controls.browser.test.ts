/** Check boxes, a text box, a list and a date in a form of the page. All sample people are invented. */
import {expect, fixture as drawnHere, html} from '@open-wc/testing';
import {nothing, type TemplateResult} from 'lit';
import '../../src/define/checkboxes.js';
import '../../src/define/date-input.js';
import '../../src/define/select.js';
import '../../src/define/textarea.js';
import type {SteadyCheckboxes} from '../../src/primitives/checkboxes/checkboxes.js';
import type {SteadyDateInput} from '../../src/primitives/date-input/date-input.js';
import type {SteadyTextarea} from '../../src/primitives/textarea/textarea.js';
import {accessibilityTree, click, press, type, withRole} from '../helpers/commands.js';
import {fixture, fromServer} from '../helpers/from-server.js';
import {warnings} from '../hosts/warnings.js';
import {
  behavesInForms,
  controlsOf,
  drawn,
  formWith,
  posted,
  problemOn,
  type Case,
  type More,
} from './form-control.js';

const needs = [
  {value: 'seat', label: 'A seat'},
  {value: 'lift', label: 'A lift', hint: 'Both ways'},
  {value: 'none', label: 'None of these', exclusive: true},
];
const ways = [
  {value: 'phone', label: 'Phone', group: 'At once'},
  {value: 'post', label: 'Letter', group: 'Later'},
];

const boxes = html`
  <label><input type="checkbox" name="answer" value="seat" /> A seat</label>
  <label><input type="checkbox" name="answer" value="lift" /> A lift</label>
  <label><input type="checkbox" name="answer" value="none" data-exclusive /> None of these</label>
`;
const dateBoxes = html`
  <label for="answer-day">Day</label><input id="answer-day" name="answer-day" />
  <label for="answer-month">Month</label><input id="answer-month" name="answer-month" />
  <label for="answer-year">Year</label><input id="answer-year" name="answer-year" />
`;

type Written = Case['write'];
const words = ({error, hint}: Partial<More>) => ({hint: hint ?? nothing, error: error ?? nothing});

const checkboxes: Record<'own' | 'given', Written> = {
  own: (more = {}) => html`
    <steady-checkboxes
      label="What suits you?"
      name="answer"
      hint=${words(more).hint}
      error=${words(more).error}
      ?required=${more.required}
      ?disabled=${more.disabled}
      .options=${needs}
    ></steady-checkboxes>
  `,
  given: (more = {}) => html`
    <steady-checkboxes
      label="What suits you?"
      hint=${words(more).hint}
      error=${words(more).error}
      ?required=${more.required}
      ?disabled=${more.disabled}
      >${boxes}</steady-checkboxes
    >
  `,
};
const textarea: Record<'own' | 'given', Written> = {
  own: (more = {}) => html`
    <steady-textarea
      label="What suits you?"
      name="answer"
      maxlength="20"
      hint=${words(more).hint}
      error=${words(more).error}
      ?required=${more.required}
      ?disabled=${more.disabled}
    ></steady-textarea>
  `,
  given: (more = {}) => html`
    <steady-textarea
      label="What suits you?"
      maxlength="20"
      hint=${words(more).hint}
      error=${words(more).error}
      ?required=${more.required}
      ?disabled=${more.disabled}
    >
      <textarea name="answer" rows="5"></textarea>
    </steady-textarea>
  `,
};
const select: Record<'own' | 'given', Written> = {
  own: (more = {}) => html`
    <steady-select
      label="What suits you?"
      name="answer"
      hint=${words(more).hint}
      error=${words(more).error}
      ?required=${more.required}
      ?disabled=${more.disabled}
      .options=${ways}
    ></steady-select>
  `,
  given: (more = {}) => html`
    <steady-select
      label="What suits you?"
      hint=${words(more).hint}
      error=${words(more).error}
      ?required=${more.required}
      ?disabled=${more.disabled}
      ><select name="answer">
        <option value="">Choose one</option>
        <option value="phone">Phone</option>
        <option value="post">Letter</option>
      </select></steady-select
    >
  `,
};
const date: Record<'own' | 'given', Written> = {
  own: (more = {}) => html`
    <steady-date-input
      label="What suits you?"
      name="answer"
      hint=${words(more).hint}
      error=${words(more).error}
      ?required=${more.required}
      ?disabled=${more.disabled}
    ></steady-date-input>
  `,
  given: (more = {}) => html`
    <steady-date-input
      label="What suits you?"
      hint=${words(more).hint}
      error=${words(more).error}
      ?required=${more.required}
      ?disabled=${more.disabled}
      >${dateBoxes}</steady-date-input
    >
  `,
};

/** Types a date, from its first box on. */
async function typeDate(day: string, month: string, year: string): Promise<void> {
  for (const part of [day, month]) {
    if (part) await type(part);
    await press('Tab');
  }
  if (year) await type(year);
}

const asParts = (day: string, month: string, year: string): [string, string][] => [
  ['answer-day', day],
  ['answer-month', month],
  ['answer-year', year],
];

const cases: Record<string, {write: Record<'own' | 'given', Written>} & Omit<Case, 'write'>> = {
  'steady-checkboxes': {write: checkboxes, answer: () => press(' '), value: ['seat']},
  'steady-textarea': {
    write: textarea,
    answer: () => type('Sam'),
    value: 'Sam',
    postsNothing: [['answer', '']],
    keepsEnter: true,
  },
  'steady-select': {
    write: select,
    answer: () => type('L'),
    value: 'post',
    postsNothing: [['answer', '']],
    keepsEnter: 'opens',
  },
  'steady-date-input': {
    write: date,
    answer: () => typeDate('27', '03', '1990'),
    value: '1990-03-27',
    posts: asParts('27', '03', '1990'),
    postsNothing: asParts('', '', ''),
    changes: 3,
  },
};

/**
 * What a page has inside matters most where a server drew it: it is what is posted without scripts. Both
 * in both would double the time of the whole run in three browsers.
 */
const kind = fromServer() ? 'given' : 'own';

for (const [tag, {write, ...rest}] of Object.entries(cases)) {
  describe(`<${tag}>, ${kind}`, () =>
    behavesInForms({
      ...rest,
      write: write[kind],
      isGiven: kind === 'given',
      isBrief: fromServer(),
    }));
}

async function one<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  markup: TemplateResult,
): Promise<{form: HTMLFormElement; element: HTMLElementTagNameMap[T]}> {
  const {form} = await formWith(markup);
  return {form, element: form.querySelector(tag)!};
}

/** What is under a pair of ids, or in the label, for a group. */
function saidOf(element: HTMLElement): string {
  const group = element.shadowRoot!.querySelector('fieldset')!;
  const ids = (group.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => element.shadowRoot!.getElementById(id)?.textContent ?? '').join(' ');
}

describe(`<steady-checkboxes>, ${kind}`, () => {
  it('posts each answer, and lets "none of these" stand alone', async () => {
    const {form, element} = await one('steady-checkboxes', checkboxes[kind]());
    const [seat, lift, none] = controlsOf(element);
    element.focus();
    await press(' ');
    await press('Tab');
    await press(' ');
    expect(posted(form)).to.deep.equal([
      ['answer', 'seat'],
      ['answer', 'lift'],
    ]);
    expect(element.value).to.deep.equal(['seat', 'lift']);
    await press('Tab');
    await press(' ');
    expect([seat!.checked, lift!.checked, none!.checked]).to.deep.equal([false, false, true]);
    expect(posted(form)).to.deep.equal([['answer', 'none']]);
    await click(lift!);
    await drawn(element);
    expect(posted(form)).to.deep.equal([['answer', 'lift']]);
    expect(none!.checked).to.equal(false);
  });

  it('is a group with its question, hint and problem, of check boxes', async () => {
    const {element} = await one(
      'steady-checkboxes',
      checkboxes[kind]({hint: 'As many as fit', error: 'That did not fit'}),
    );
    expect(saidOf(element)).to.match(/As many as fit.*Problem:.*That did not fit/s);
    const names = withRole('checkbox', await accessibilityTree()).map(({name}) => name);
    expect(names).to.deep.equal(['A seat', 'A lift', 'None of these']);
  });
});

describe(`<steady-textarea>, ${kind}`, () => {
  const counts = (element: SteadyTextarea) =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('.count')]
      .filter((each) => !each.hidden && !each.classList.contains('visually-hidden'))
      .map((each) => (each.querySelector('slot')?.assignedElements()[0] ?? each).textContent)
      .map((text) => text.trim());

  it('counts what people see as one character, cuts nothing off, and says when it is too much', async () => {
    const {element} = await one('steady-textarea', textarea[kind]());
    await new Promise(requestAnimationFrame);
    expect(counts(element)).to.deep.equal(['You can write up to 20 characters']);
    element.focus();
    await type('Hi ');
    expect(counts(element)).to.deep.equal(['You have 17 characters left']);
    element.value = '👩‍👩‍👧‍👦'.repeat(20);
    await drawn(element);
    expect(element.checkValidity()).to.equal(true);
    element.value += 'x';
    await drawn(element);
    expect(counts(element)).to.deep.equal(['You have 1 character too many']);
    expect(element.reportValidity()).to.equal(false);
    await drawn(element);
    expect(element.validity.tooLong).to.equal(true);
    expect(problemOn(element)).to.equal('This answer must be 20 characters or less');
    element.minLength = 30;
    element.value = 'Sam';
    expect(element.validationMessage).to.equal('This answer must be 30 characters or more');
  });

  it('has its words as name and description, the limit too, and takes a new line', async () => {
    const {element} = await one(
      'steady-textarea',
      textarea[kind]({hint: 'Anything is fine', error: 'That did not fit'}),
    );
    element.focus();
    await type('a');
    await press('Enter');
    await type('b');
    expect(element.value).to.equal('a\nb');
    const [box] = withRole('textbox', await accessibilityTree());
    expect(box?.name).to.equal('What suits you?');
    expect(box?.description).to.match(
      /Anything is fine.*Problem:.*That did not fit.*You can write up to 20/s,
    );
  });
});

describe(`<steady-date-input>, ${kind}`, () => {
  it('takes a month by its name, and keeps it as it is typed', async () => {
    const {form, element} = await one('steady-date-input', date[kind]());
    element.focus();
    await typeDate('27', 'mar', '1990');
    expect(element.value).to.equal('1990-03-27');
    // As a framework does with each key.
    element.value = '1990-03-27';
    await drawn(element);
    expect(posted(form)).to.deep.equal(asParts('27', 'mar', '1990'));
    expect(element.boxes).to.deep.equal({day: '27', month: 'mar', year: '1990'});
    element.value = '2001-02-03';
    await drawn(element);
    expect(posted(form)).to.deep.equal(asParts('03', '02', '2001'));
  });

  it('says what is missing or wrong, marks that box and puts the focus there', async () => {
    const {element} = await one('steady-date-input', date[kind]());
    const parts = controlsOf(element);
    const marked = () => parts.map((box) => box.getAttribute('aria-invalid') === 'true');
    element.focus();
    await typeDate('27', '', '1990');
    element.value = '';
    expect(element.boxes.day).to.equal('27');
    expect(element.reportValidity()).to.equal(false);
    await drawn(element);
    expect(problemOn(element)).to.equal('This answer must include a month');
    expect(marked()).to.deep.equal([false, true, false]);
    const active = kind === 'own' ? element.shadowRoot!.activeElement : document.activeElement;
    expect(active).to.equal(parts[1]);
    await type('March');
    await drawn(element);
    expect(problemOn(element)).to.equal('');
    expect(marked()).to.deep.equal([false, false, false]);
    element.when = 'future';
    expect(element.validity.rangeUnderflow).to.equal(true);
    element.thing = 'your appointment';
    expect(element.validationMessage).to.equal('Your appointment must be in the future');
    element.when = undefined;
    element.min = '1990-04-01';
    expect(element.validationMessage).to.contain('the same as or after 1 April 1990');
  });

  it('takes a whole date in its first box, and posts it as it is typed', async () => {
    const {form, element} = await one('steady-date-input', date[kind]());
    element.focus();
    await typeDate('27/3/1990', '', '');
    expect(element.value).to.equal('1990-03-27');
    expect(element.checkValidity()).to.equal(true);
    element.value = '1990-03-27';
    await drawn(element);
    expect(posted(form)).to.deep.equal(asParts('27/3/1990', '', ''));
  });

  it('takes less than a whole date where that is enough', async () => {
    const {form, element} = await one('steady-date-input', date[kind]());
    element.precision = 'month';
    element.focus();
    await typeDate('', '3', '1990');
    expect(element.value).to.equal('1990-03');
    expect(element.checkValidity()).to.equal(true);
    expect(posted(form)).to.deep.equal(asParts('', '3', '1990'));
  });
});

describe('<steady-date-input>', () => {
  it('takes a month and a year of the page alone', async () => {
    const {form, element} = await one(
      'steady-date-input',
      html`<steady-date-input label="When?" precision="month"
        ><label>Month <input name="when[month]" /></label
        ><label>Year <input name="when[year]" /></label
      ></steady-date-input>`,
    );
    element.value = '1990-03';
    await drawn(element);
    expect(posted(form)).to.deep.equal([
      ['when[month]', '03'],
      ['when[year]', '1990'],
    ]);
  });

  it('begins with its attribute, can be read and not changed, and offers a birthday', async () => {
    const {element} = await one(
      'steady-date-input',
      html`<steady-date-input
        label="Date of birth"
        name="born"
        value="1990-03-27"
        autocomplete="bday"
        readonly
      ></steady-date-input>`,
    );
    expect(controlsOf(element).map(({value}) => value)).to.deep.equal(['27', '03', '1990']);
    expect(controlsOf(element).map(({readOnly}) => readOnly)).to.deep.equal([true, true, true]);
    expect(controlsOf(element)[0]?.getAttribute('autocomplete')).to.equal('bday-day');
  });
});

describe('<steady-select>', () => {
  it('has its words as name and description, and its options under their headings', async () => {
    {
      const {element} = await one(
        'steady-select',
        select[kind]({hint: 'One is enough', error: 'That did not fit'}),
      );
      const [list] = controlsOf<HTMLSelectElement>(element);
      const groups = [...list!.querySelectorAll('optgroup')].map(({label}) => label);
      expect(groups).to.deep.equal(kind === 'own' ? ['At once', 'Later'] : []);
      expect(list!.getBoundingClientRect().height).to.be.at.least(44);
      const [box] = withRole('combobox', await accessibilityTree());
      expect([box?.name, box?.description]).to.deep.equal([
        'What suits you?',
        'One is enough Problem: That did not fit',
      ]);
      element.remove();
    }
  });
});

describe('a control of the page', () => {
  it('looks like ours, and says so when the script comes late, with what was typed', async () => {
    const page = await drawnHere<HTMLElement>(html`
      <div>
        <steady-late-boxes label="What?">${boxes}</steady-late-boxes>
        <steady-late-area label="What?"><textarea name="late"></textarea></steady-late-area>
        <steady-late-date label="When?">${dateBoxes}</steady-late-date>
      </div>
    `);
    const area = page.querySelector('textarea')!;
    await click(page.querySelector('[value="lift"]')!);
    await click(page.querySelector('#answer-year')!);
    await type('1990');
    area.focus();
    await type('Sam Reed');
    area.setSelectionRange(3, 3);
    customElements.define(
      'steady-late-boxes',
      class
        extends (await import('../../src/primitives/checkboxes/checkboxes.js')).SteadyCheckboxes {},
    );
    customElements.define(
      'steady-late-area',
      class extends (await import('../../src/primitives/textarea/textarea.js')).SteadyTextarea {},
    );
    customElements.define(
      'steady-late-date',
      class
        extends (await import('../../src/primitives/date-input/date-input.js')).SteadyDateInput {},
    );
    const [late, , lateDate] = page.children;
    await drawn(late as SteadyCheckboxes);
    expect([document.activeElement, area.selectionStart]).to.deep.equal([area, 3]);
    await type('my');
    expect(area.value).to.equal('Sammy Reed');
    expect((late as SteadyCheckboxes).value).to.deep.equal(['lift']);
    expect((lateDate as SteadyDateInput).boxes.year).to.equal('1990');
  });

  it('is as large as ours', async () => {
    for (const [at, {write}] of Object.entries(cases)) {
      const sizes = [];
      for (const each of ['own', 'given'] as const) {
        const {element} = await formWith(write[each]());
        sizes.push(
          controlsOf(element)
            .map((control) => control.closest('label') ?? control.closest('.choice') ?? control)
            // The second row of ours has a hint.
            .filter((_, i) => at !== 'steady-checkboxes' || i === 0)
            .map((each) => each.getBoundingClientRect())
            .map(({width, height}) =>
              [at === 'steady-select' ? 0 : width, height].map((n) => Math.round(n)),
            ),
        );
        element.remove();
      }
      expect(sizes[1], at).to.deep.equal(sizes[0]);
    }
  });
});

describe('what they cannot use', () => {
  it('gets one warning with a code, and the rest is shown', async () => {
    const bad: [code: string, TemplateResult][] = [
      [
        'checkboxes-options',
        html`<steady-checkboxes
          label="?"
          .options=${[{value: 'a'}, needs[0]]}
        ></steady-checkboxes>`,
      ],
      [
        'checkboxes-value',
        html`<steady-checkboxes label="?" value="[seat" .options=${needs}></steady-checkboxes>`,
      ],
      ['select-options', html`<steady-select label="?" .options=${{}}></steady-select>`],
      ['date-value', html`<steady-date-input label="?" value="soon"></steady-date-input>`],
      ['attribute-value', html`<steady-date-input label="?" min="soon"></steady-date-input>`],
      ['date-boxes', html`<steady-date-input label="?"><input name="when" /></steady-date-input>`],
      ['field-label', html`<steady-textarea></steady-textarea>`],
    ];
    for (const [code, markup] of bad) {
      const said = warnings();
      const {element} = await formWith(markup);
      await drawn(element);
      expect(
        said.filter((each) => each.includes(`[${code}]`)),
        code,
      ).to.have.length(1);
      expect(element.shadowRoot!.querySelector('.field'), code).not.to.equal(null);
      element.remove();
    }
    const said = warnings();
    const {element} = await one('steady-select', select.own());
    element.value = 'pigeon';
    await drawn(element);
    expect(said.join()).to.contain('[select-value]');
  });

  it('loses nothing that was typed', async () => {
    warnings();
    for (const {write, answer, value} of Object.values(cases)) {
      const {element} = await formWith(write.own());
      element.focus();
      await answer();
      const set = element as unknown as Record<string, unknown>;
      for (const nonsense of [null, {}, [], 7]) {
        for (const name of [
          'label',
          'hint',
          'error',
          'thing',
          'min',
          'when',
          'rows',
          'maxLength',
        ]) {
          set[name] = nonsense;
        }
        await drawn(element);
      }
      expect(element.value).to.deep.equal(value);
      element.remove();
    }
  });
});

it('all stand from right to left in Arabic, in the words of their place', async () => {
  const page = await fixture<HTMLElement>(html`
    <div lang="ar" dir="rtl">
      <steady-date-input allow-unreviewed="ar" label="متى؟"></steady-date-input>
      <steady-textarea allow-unreviewed="ar" label="ماذا؟" maxlength="20"></steady-textarea>
    </div>
  `);
  const [when, what] = page.querySelectorAll<SteadyDateInput | SteadyTextarea>('*');
  while (when!.language !== 'ar' || what!.language !== 'ar') {
    await new Promise(requestAnimationFrame);
  }
  const wrapper = when!.shadowRoot!.querySelector('.steady')!;
  expect(getComputedStyle(wrapper).direction).to.equal('rtl');
  expect(
    when!.shadowRoot!.querySelector('label + input')!.previousElementSibling!.textContent,
  ).to.match(/[\u0600-\u06ff]/);
  page.lang = 'en';
  const now = () => what!.language;
  while (now() === 'ar') await new Promise(requestAnimationFrame);
  expect(what!.shadowRoot!.querySelector('.count')!.textContent).to.contain('You can write up to');
});
