import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../../src/define/select.js';
import type {SteadySelect} from '../../src/primitives/select/select.js';

type Args = Partial<
  Pick<
    SteadySelect,
    | 'label'
    | 'hint'
    | 'name'
    | 'required'
    | 'disabled'
    | 'error'
    | 'thing'
    | 'options'
    | 'defaultValue'
  >
>;

/** Each with a list of its own, or around that of a page. */
const field = (args: Args, list?: TemplateResult) => html`
  <form>
    <steady-select
      label=${args.label ?? nothing}
      hint=${args.hint ?? nothing}
      name=${args.name ?? nothing}
      value=${args.defaultValue ?? nothing}
      error=${args.error ?? nothing}
      thing=${args.thing ?? nothing}
      ?required=${args.required}
      ?disabled=${args.disabled}
      .options=${list ? undefined : args.options}
      >${list ?? ''}</steady-select
    >
  </form>
`;

/** One choice from a long list, in a form of the page. */
const meta = {
  title: 'Primitives/List',
  component: 'steady-select',
  args: {
    label: 'Where do you go first?',
    name: 'place',
    options: [
      {value: 'home', label: 'Home'},
      {value: 'friends', label: 'Friends'},
      {value: 'hostel', label: 'A hostel', group: 'With staff'},
      {value: 'clinic', label: 'A clinic', group: 'With staff'},
    ],
  },
  render: (args) => field(args),
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

export const Chosen: Story = {args: {defaultValue: 'hostel'}};

export const NothingChosenProblem: Story = {
  args: {required: true, thing: 'where you go first'},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('steady-select');
    await element?.updateComplete;
    element?.reportValidity();
    await element?.updateComplete;
  },
};

export const ListOfThePage: Story = {
  args: {hint: 'You can change it later.', disabled: true},
  render: (args) =>
    html`${field(
      {...args, disabled: false},
      html`<select name="place">
        <option value="">Choose one</option>
        <option value="home" selected>Home</option>
      </select>`,
    )}${field(
      {...args, label: 'And then?'},
      html`<select name="then">
        <option value="">Choose one</option>
      </select>`,
    )}`,
};
