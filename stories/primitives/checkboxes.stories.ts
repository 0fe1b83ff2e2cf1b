import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../../src/define/checkboxes.js';
import type {SteadyCheckboxes} from '../../src/primitives/checkboxes/checkboxes.js';

type Args = Partial<
  Pick<
    SteadyCheckboxes,
    'label' | 'hint' | 'name' | 'required' | 'disabled' | 'error' | 'thing' | 'options'
  >
> & {language?: string; chosen?: readonly string[]};

/** Each with rows of its own, or around those of a page. */
const group = (args: Args, rows?: TemplateResult) => html`
  <form lang=${args.language ?? nothing}>
    <steady-checkboxes
      allow-unreviewed="cy ar"
      label=${args.label ?? nothing}
      hint=${args.hint ?? nothing}
      name=${args.name ?? nothing}
      error=${args.error ?? nothing}
      thing=${args.thing ?? nothing}
      ?required=${args.required}
      ?disabled=${args.disabled}
      .defaultValue=${args.chosen}
      .options=${rows ? undefined : args.options}
      >${rows ?? ''}</steady-checkboxes
    >
  </form>
`;

/** Several of a few answers, in a form of the page. */
const meta = {
  title: 'Primitives/Check boxes',
  component: 'steady-checkboxes',
  args: {
    label: 'What do you need?',
    hint: 'Choose as many as you like.',
    name: 'needs',
    options: [
      {value: 'seat', label: 'A seat'},
      {value: 'lift', label: 'A lift', hint: 'Both ways, from the gate'},
      {value: 'none', label: 'None of these', exclusive: true},
    ],
  },
  render: (args) => group(args),
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

export const Chosen: Story = {args: {chosen: ['seat', 'lift']}};

export const NothingChosenProblem: Story = {
  args: {required: true, thing: 'what you need'},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('steady-checkboxes');
    await element?.updateComplete;
    element?.reportValidity();
    await element?.updateComplete;
  },
};

export const Disabled: Story = {args: {disabled: true, chosen: ['none']}};

export const BoxesOfThePageProblem: Story = {
  args: {error: 'Select what you need'},
  render: (args) =>
    group(
      args,
      html`<label><input type="checkbox" name="needs" value="seat" /> A seat</label>
        <label
          ><input type="checkbox" name="needs" value="lift" checked /> A lift, there and back, with
          somebody who waits for you and knows the way</label
        >
        <label><input type="checkbox" name="needs" value="none" data-exclusive /> None</label>`,
    ),
};

export const RightToLeft: Story = {
  args: {
    language: 'ar',
    label: 'ماذا تحتاج؟',
    hint: undefined,
    chosen: ['lift'],
    options: [
      {value: 'seat', label: 'مقعد'},
      {value: 'lift', label: 'توصيلة'},
      {value: 'none', label: 'لا شيء من هذه', exclusive: true},
    ],
  },
  render: (args) => html`<div dir="rtl">${group(args)}</div>`,
};
