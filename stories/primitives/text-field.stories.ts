import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../../src/define/text-field.js';
import type {SteadyTextField} from '../../src/primitives/text-field/text-field.js';
import {LONG} from '../fields/story.js';

type Args = Partial<
  Pick<
    SteadyTextField,
    | 'label'
    | 'hint'
    | 'name'
    | 'defaultValue'
    | 'required'
    | 'disabled'
    | 'readOnly'
    | 'error'
    | 'thing'
    | 'type'
    | 'width'
    | 'maxLength'
    | 'suffix'
  >
> & {language?: string};

const field = (args: Args) => html`
  <form lang=${args.language ?? nothing}>
    <steady-text-field
      allow-unreviewed="cy ar"
      label=${args.label ?? nothing}
      hint=${args.hint ?? nothing}
      name=${args.name ?? nothing}
      value=${args.defaultValue ?? nothing}
      error=${args.error ?? nothing}
      thing=${args.thing ?? nothing}
      type=${args.type ?? nothing}
      width=${args.width ?? nothing}
      maxlength=${args.maxLength ?? nothing}
      suffix=${args.suffix ?? nothing}
      ?required=${args.required}
      ?disabled=${args.disabled}
      ?readonly=${args.readOnly}
    ></steady-text-field>
  </form>
`;

/** One line of text in a form of the page. Everyone is invented. */
const meta = {
  title: 'Primitives/Text field',
  component: 'steady-text-field',
  args: {
    label: 'What do you like to be called?',
    hint: 'A first name or a nickname is fine.',
    name: 'called',
  },
  render: field,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** A person tries to go on. */
const checked: Story['play'] = async ({canvasElement}) => {
  const element = canvasElement.querySelector('steady-text-field');
  await element?.updateComplete;
  element?.reportValidity();
  await element?.updateComplete;
};

export const Empty: Story = {};

export const Answered: Story = {args: {defaultValue: 'Sam', width: 20}};

export const FromTheServer: Story = {
  args: {defaultValue: 'x', error: 'Enter what you like to be called'},
};

export const NothingTyped: Story = {
  args: {required: true, thing: 'what you like to be called'},
  play: checked,
};

export const NumberTooShort: Story = {
  args: {
    label: 'NHS number',
    hint: 'For example, 999 123 4560',
    type: 'nhs-number',
    defaultValue: '99',
  },
  play: checked,
};

export const Suffix: Story = {
  args: {label: 'How long have you been here?', hint: undefined, type: 'number', suffix: 'weeks'},
};

export const Disabled: Story = {args: {disabled: true, defaultValue: 'Sam'}};

export const ReadOnly: Story = {args: {readOnly: true, defaultValue: 'Sam'}};

export const LongWords: Story = {
  args: {label: LONG, hint: LONG, error: LONG, defaultValue: LONG.replaceAll(' ', '')},
};

export const Welsh: Story = {
  args: {language: 'cy', label: 'Beth yw eich enw?', hint: undefined, required: true},
  play: checked,
};

export const RightToLeft: Story = {
  args: {language: 'ar', label: 'ما اسمك؟', hint: undefined, error: 'اكتب اسمك'},
  render: (args) => html`<div dir="rtl">${field(args)}</div>`,
};

export const LabelOfThePage: Story = {
  render: () => html`
    <form>
      <label for="called">What do you like to be called?</label>
      <steady-text-field id="called" name="called"></steady-text-field>
    </form>
  `,
};

export const BoxOfThePage: Story = {
  render: () => html`
    <form>
      <steady-text-field>
        <label slot="label" for="called">What do you like to be called?</label>
        <p slot="hint" id="called-hint">As on <a href="#card">your card</a>, or not.</p>
        <input id="called" name="called" value="Sam" aria-describedby="called-hint" />
      </steady-text-field>
    </form>
  `,
};

export const BoxOfThePageProblem: Story = {
  render: ({label, hint}) => html`
    <form>
      <steady-text-field
        label=${label ?? nothing}
        hint=${hint ?? nothing}
        error="Enter what you like to be called"
        width="20"
        ><input name="called"
      /></steady-text-field>
    </form>
  `,
};

export const BoxOfThePageDisabled: Story = {
  render: ({label}) => html`
    <form>
      <steady-text-field label=${label ?? nothing} disabled
        ><input name="called" value="Sam"
      /></steady-text-field>
    </form>
  `,
};
