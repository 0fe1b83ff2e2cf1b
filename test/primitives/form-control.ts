/** What holds for every control in a form of the page, whether it draws its own or takes the page's. */
import {expect, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {Native} from '../../src/primitives/native.js';
import type {SteadyRadios} from '../../src/primitives/radios/radios.js';
import {click, expectAccessible, press} from '../helpers/commands.js';
import {fixture} from '../helpers/from-server.js';

/** What all of them have in common. */
export type Control = Omit<SteadyRadios, 'value' | 'defaultValue' | 'options'> & {value: unknown};

const TAGS = ['text-field', 'radios', 'checkboxes', 'textarea', 'select', 'date-input'];

/** How one control is written, and what is done with it. */
export interface Case {
  /** Asks "What suits you?", posted as `answer`; `more` are attributes. */
  readonly write: (more?: Partial<More>) => TemplateResult;
  /** Answers with real keys, after the control has the focus. */
  readonly answer: () => Promise<void>;
  /** What that answer is. */
  readonly value: string | readonly string[];
  /** What a form posts of it, where that is not `answer=value`. */
  readonly posts?: [string, string][];
  /** What is posted of no answer: nothing at all without it. */
  readonly postsNothing?: [string, string][];
  /** How many times the answer is told as "change". */
  readonly changes?: number;
  /** Enter belongs to the control itself: a new line, or it opens a list of the browser's. */
  readonly keepsEnter?: boolean | 'opens';
  /** Only what could differ for one that a server has drawn. */
  readonly isBrief?: boolean;
  /** The control is the page's own. */
  readonly isGiven?: boolean;
}

export interface More {
  readonly required: boolean;
  readonly disabled: boolean;
  readonly error: string;
  readonly hint: string;
  readonly form: string;
}

/** Everything asked for so far is drawn. */
export async function drawn(element: Control): Promise<void> {
  while (!(await element.updateComplete));
}

/** A form with a control, and a button that sends it nowhere. */
export async function formWith(
  control: TemplateResult,
  around: (control: TemplateResult) => TemplateResult = (inner) => inner,
): Promise<{form: HTMLFormElement; element: Control; sent: () => number}> {
  const form = await fixture<HTMLFormElement>(html`
    <form>
      ${around(control)}
      <button>Send</button>
    </form>
  `);
  let times = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    times++;
  });
  const element = form.querySelector<HTMLElement & Control>(
    TAGS.map((name) => `steady-${name}`).join(),
  )!;
  await drawn(element);
  return {form, element, sent: () => times};
}

/** The controls a person uses. */
export function controlsOf<C extends Native = HTMLInputElement>(element: Control): C[] {
  const all = 'input, textarea, select';
  const given = element.querySelectorAll<C>(all);
  return [...(given.length ? given : (element.shadowRoot?.querySelectorAll<C>(all) ?? []))];
}

/** What a form would post. */
export function posted(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ]);
}

/** The problem on screen, as a person reads it. */
export function problemOn(element: Control): string {
  const ours = element.shadowRoot?.querySelector('.problem');
  const written = element.querySelector('[slot="error"]');
  return ((written ?? ours)?.textContent ?? '').replace('Problem:', '').trim();
}

export function behavesInForms({
  write,
  answer,
  value,
  isGiven,
  posts = [['answer', String(value)]],
  postsNothing = [],
  changes = 1,
  keepsEnter = false,
  isBrief = false,
}: Case): void {
  const nothing = typeof value === 'string' ? '' : [];
  const more = (title: string, test: () => Promise<void>) => {
    if (!isBrief) it(title, test);
  };

  it('posts its value once', async () => {
    const {form, element} = await formWith(write());
    element.focus();
    await answer();
    expect(posted(form)).to.deep.equal(posts);
    expect(element.value).to.deep.equal(value);
  });

  more(
    'tells the page of typing and choosing, each once, and of nothing that a script does',
    async () => {
      const {form, element} = await formWith(write());
      const heard: string[] = [];
      for (const name of ['input', 'change']) form.addEventListener(name, () => heard.push(name));
      element.value = value;
      await drawn(element);
      expect(heard).to.deep.equal([]);
      element.value = nothing;
      await drawn(element);
      element.focus();
      await answer();
      form.querySelector('button')?.focus();
      expect(heard.filter((name) => name === 'change')).to.have.length(changes);
      expect(heard).to.contain('input');
    },
  );

  it('goes back to the beginning with its form, and forgets what was wrong', async () => {
    const {form, element} = await formWith(write({required: true}));
    element.reportValidity();
    await drawn(element);
    expect(problemOn(element)).not.to.equal('');
    element.focus();
    await answer();
    form.reset();
    await drawn(element);
    expect(element.value).to.deep.equal(nothing);
    expect(posted(form)).to.deep.equal(postsNothing);
    expect(problemOn(element)).to.equal('');
    expect(
      controlsOf(element).some(({type, checked, value: typed}) =>
        ['radio', 'checkbox'].includes(type) ? checked : typed !== '',
      ),
    ).to.equal(false);
  });

  more('is off in a fieldset that is off, and posts nothing', async () => {
    const {form, element} = await formWith(write(), (inner) => html`<fieldset>${inner}</fieldset>`);
    element.value = value;
    const fieldset = form.querySelector('fieldset')!;
    fieldset.disabled = true;
    await drawn(element);
    expect(posted(form)).to.deep.equal([]);
    expect(controlsOf(element).every((control) => control.matches(':disabled'))).to.equal(true);
    fieldset.disabled = false;
    await drawn(element);
    expect(posted(form)).to.deep.equal(posts);
    expect(controlsOf(element).some((control) => control.matches(':disabled'))).to.equal(false);
  });

  more('is off and on again by itself', async () => {
    const {form, element} = await formWith(write({disabled: true}));
    element.value = value;
    await drawn(element);
    expect(posted(form)).to.deep.equal([]);
    expect(element.willValidate).to.equal(false);
    element.disabled = false;
    await drawn(element);
    expect(posted(form)).to.deep.equal(posts);
    expect(element.willValidate).to.equal(true);
  });

  it('holds its form back until it is answered, and says why beside itself', async () => {
    const {form, element, sent} = await formWith(write({required: true}));
    expect(element.validity.valueMissing).to.equal(true);
    await click(form.querySelector('button')!);
    await drawn(element);
    expect(sent()).to.equal(0);
    expect(problemOn(element)).to.match(/^(Enter|Select) an answer$/);
    expect(element.validationMessage).to.equal(problemOn(element));
    expect(document.activeElement).to.equal(isGiven ? controlsOf(element)[0] : element);
    await answer();
    await drawn(element);
    expect(problemOn(element)).to.equal('');
    await click(form.querySelector('button')!);
    expect(sent()).to.equal(1);
  });

  more('is not held back for ever where a script answers', async () => {
    const {form, element, sent} = await formWith(write({required: true}));
    await click(form.querySelector('button')!);
    await drawn(element);
    element.value = value;
    await drawn(element);
    await click(form.querySelector('button')!);
    expect(sent()).to.equal(1);
  });

  more('is asked whether it is right without a word on screen', async () => {
    const {element} = await formWith(write({required: true}));
    expect(element.checkValidity()).to.equal(false);
    await drawn(element);
    expect(problemOn(element)).to.equal('');
    element.value = value;
    expect(element.checkValidity()).to.equal(true);
  });

  more('holds its form back with words of the page', async () => {
    const {form, element} = await formWith(write());
    element.setCustomValidity('That is taken');
    expect(form.checkValidity()).to.equal(false);
    expect(element.validationMessage).to.equal('That is taken');
    element.setCustomValidity('');
    expect(form.checkValidity()).to.equal(true);
  });

  more('sends its form by Enter, pressing its first button', async () => {
    if (keepsEnter === 'opens') return;
    const {form, element, sent} = await formWith(write());
    let presses = 0;
    form.querySelector('button')?.addEventListener('click', () => presses++);
    element.focus();
    await press('Enter');
    expect([sent(), presses]).to.deep.equal(keepsEnter ? [0, 0] : [1, 1]);
    if (keepsEnter) return;
    form.querySelector('button')!.disabled = true;
    await press('Enter');
    expect(sent()).to.equal(1);
  });

  it('shows what the server said, and does not hold the form back for it', async () => {
    const {form, element} = await formWith(write({error: 'That did not fit'}));
    expect(problemOn(element)).to.equal('That did not fit');
    expect(element.shadowRoot?.querySelector('.has-problem')).not.to.equal(null);
    expect(form.checkValidity()).to.equal(true);
    element.error = undefined;
    await drawn(element);
    expect(problemOn(element)).to.equal('');
    expect(element.shadowRoot?.querySelector('.has-problem')).to.equal(null);
  });

  it('is right for axe, at rest and with a problem', async () => {
    const {element} = await formWith(write({hint: 'Anything is fine', error: 'That did not fit'}));
    await expectAccessible(element);
    element.error = undefined;
    element.disabled = true;
    await drawn(element);
    await expectAccessible(element);
  });

  more('speaks the language of its place', async () => {
    const {element} = await formWith(
      write({required: true}),
      (inner) => html`<div lang="cy">${inner}</div>`,
    );
    element.allowUnreviewed = 'cy';
    element.requestUpdate();
    while (element.language !== 'cy') {
      await drawn(element);
      await new Promise(requestAnimationFrame);
    }
    element.reportValidity();
    await drawn(element);
    expect(problemOn(element)).to.match(/(Rhowch|Dewiswch) ateb/);
    expect(element.validationMessage).to.match(/(Rhowch|Dewiswch) ateb/);
  });

  more('keeps its value when it is moved', async () => {
    const {form, element} = await formWith(write());
    element.focus();
    await answer();
    form.append(element);
    await drawn(element);
    expect(posted(form)).to.deep.equal(posts);
  });
}
