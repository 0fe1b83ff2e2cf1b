import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../../src/define/textarea.js';
import type {SteadyTextarea} from '../../src/primitives/textarea/textarea.js';

type Args = Partial<
  Pick<
    SteadyTextarea,
    'label' | 'hint' | 'name' | 'maxLength' | 'rows' | 'disabled' | 'error' | 'defaultValue'
  >
>;

/** Each with a box of its own, or around that of a page. */
const field = (args: Args, box?: TemplateResult) => html`
  <form>
    <steady-textarea
      label=${args.label ?? nothing}
      hint=${args.hint ?? nothing}
      name=${args.name ?? nothing}
      value=${args.defaultValue ?? nothing}
      maxlength=${args.maxLength ?? nothing}
      rows=${args.rows ?? nothing}
      error=${args.error ?? nothing}
      ?disabled=${args.disabled}
      >${box ?? ''}</steady-textarea
    >
  </form>
`;

/** A person's own words, in a form of the page. */
const meta = {
  title: 'Primitives/Text box',
  component: 'steady-textarea',
  args: {
    label: 'What would you like us to know?',
    hint: 'Leave out what you want to keep to yourself.',
    name: 'story',
    maxLength: 200,
  },
  render: (args) => field(args),
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

export const TooMuch: Story = {
  args: {maxLength: 20, defaultValue: 'I like gardens, and the sea 🌊'},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('steady-textarea');
    await element?.updateComplete;
    element?.reportValidity();
    await element?.updateComplete;
  },
};

export const Disabled: Story = {args: {disabled: true, defaultValue: 'I like gardens'}};

export const BoxOfThePageProblem: Story = {
  args: {error: 'Enter what you would like us to know'},
  render: (args) => field(args, html`<textarea name="story" rows="5"></textarea>`),
};
