import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../../src/define/date-input.js';
import type {SteadyDateInput} from '../../src/primitives/date-input/date-input.js';

type Args = Partial<
  Pick<
    SteadyDateInput,
    | 'label'
    | 'hint'
    | 'name'
    | 'required'
    | 'disabled'
    | 'error'
    | 'thing'
    | 'when'
    | 'defaultValue'
  >
> & {language?: string};

/** Each with boxes of its own, or around those of a page. */
const field = (args: Args, boxes?: TemplateResult) => html`
  <form lang=${args.language ?? nothing}>
    <steady-date-input
      allow-unreviewed="cy ar"
      label=${args.label ?? nothing}
      hint=${args.hint ?? nothing}
      name=${args.name ?? nothing}
      value=${args.defaultValue ?? nothing}
      when=${args.when ?? nothing}
      error=${args.error ?? nothing}
      thing=${args.thing ?? nothing}
      ?required=${args.required}
      ?disabled=${args.disabled}
      >${boxes ?? ''}</steady-date-input
    >
  </form>
`;

const boxes = html`<label for="born-day">Day</label
  ><input id="born-day" name="born-day" inputmode="numeric" value="27" />
  <label for="born-month">Month</label><input id="born-month" name="born-month" value="March" />
  <label for="born-year">Year</label
  ><input id="born-year" name="born-year" inputmode="numeric" value="1990" />`;

/** A date that a person knows, in a form of the page. */
const meta = {
  title: 'Primitives/Date',
  component: 'steady-date-input',
  args: {
    label: 'When were you born?',
    hint: 'For example, 27 3 1990. The month can be a name.',
    name: 'born',
  },
  render: (args) => field(args),
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

/** Only the box that is wrong is marked. */
export const NoMonth: Story = {
  args: {thing: 'your date of birth'},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('steady-date-input');
    await element?.updateComplete;
    for (const [part, value] of [
      ['day', '27'],
      ['year', '1990'],
    ]) {
      const box = element?.shadowRoot?.querySelector<HTMLInputElement>(`[name$="${part}"]`);
      if (!box || !value) continue;
      box.value = value;
      box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    }
    element?.reportValidity();
    await element?.updateComplete;
  },
};

export const BoxesOfThePageProblem: Story = {
  args: {error: 'Your date of birth must be in the past'},
  render: (args) => field(args, boxes),
};

export const BoxesOfThePageDisabled: Story = {
  args: {disabled: true},
  render: (args) => field(args, boxes),
};

export const RightToLeft: Story = {
  args: {language: 'ar', label: 'متى وُلدت؟', hint: undefined, defaultValue: '1990-03-27'},
  render: (args) => html`<div dir="rtl">${field(args)}</div>`,
};
