import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../../src/define/radios.js';
import type {SteadyRadios} from '../../src/primitives/radios/radios.js';
import {LONG} from '../fields/story.js';

type Args = Partial<
  Pick<
    SteadyRadios,
    | 'label'
    | 'hint'
    | 'name'
    | 'defaultValue'
    | 'required'
    | 'disabled'
    | 'error'
    | 'thing'
    | 'options'
  >
> & {language?: string};

/** Each with rows of its own, or around those of a page. */
const group = (args: Args, rows?: TemplateResult) => html`
  <form lang=${args.language ?? nothing}>
    <steady-radios
      allow-unreviewed="cy ar"
      label=${args.label ?? nothing}
      hint=${args.hint ?? nothing}
      name=${args.name ?? nothing}
      value=${args.defaultValue ?? nothing}
      error=${args.error ?? nothing}
      thing=${args.thing ?? nothing}
      ?required=${args.required}
      ?disabled=${args.disabled}
      .options=${rows ? undefined : args.options}
      >${rows ?? ''}</steady-radios
    >
  </form>
`;

const rows = (chosen?: string) => html`
  <label
    ><input type="radio" name="contact" value="post" ?checked=${chosen === 'post'} /> By post</label
  >
  <label
    ><input type="radio" name="contact" value="phone" ?checked=${chosen === 'phone'} /> By phone, in
    the morning, when nobody else is there and you can talk about everything</label
  >
  <label><input type="radio" name="contact" value="meeting" /> At a meeting</label>
`;

/** One choice of a few, in a form of the page. */
const meta = {
  title: 'Primitives/Radios',
  component: 'steady-radios',
  args: {
    label: 'How do you want to hear from us?',
    hint: 'Choose one.',
    name: 'contact',
    options: [
      {value: 'post', label: 'By post'},
      {value: 'phone', label: 'By phone', hint: 'From a number that does not show'},
      {value: 'meeting', label: 'At a meeting'},
    ],
  },
  render: (args) => group(args),
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** A person tries to go on. */
const checked: Story['play'] = async ({canvasElement}) => {
  const element = canvasElement.querySelector('steady-radios');
  await element?.updateComplete;
  element?.reportValidity();
  await element?.updateComplete;
};

export const NothingChosen: Story = {};

export const Chosen: Story = {args: {defaultValue: 'phone'}};

export const FromTheServer: Story = {args: {error: 'Select how you want to hear from us'}};

export const NothingChosenProblem: Story = {
  args: {required: true, thing: 'how you want to hear from us'},
  play: checked,
};

export const Disabled: Story = {args: {disabled: true, defaultValue: 'phone'}};

export const LongWords: Story = {
  args: {
    label: LONG,
    hint: LONG,
    error: LONG,
    options: [
      {value: 'a', label: LONG, hint: LONG},
      {value: 'b', label: LONG.replaceAll(' ', '')},
    ],
  },
};

export const Welsh: Story = {
  args: {
    language: 'cy',
    label: 'Sut mae cysylltu â chi?',
    hint: undefined,
    options: [
      {value: 'post', label: 'Drwy’r post'},
      {value: 'phone', label: 'Dros y ffôn'},
    ],
    required: true,
  },
  play: checked,
};

export const RightToLeft: Story = {
  args: {
    language: 'ar',
    label: 'كيف نتواصل معك؟',
    hint: undefined,
    defaultValue: 'phone',
    options: [
      {value: 'post', label: 'بالبريد'},
      {value: 'phone', label: 'بالهاتف'},
    ],
  },
  render: (args) => html`<div dir="rtl">${group(args)}</div>`,
};

export const RadiosOfThePage: Story = {render: (args) => group(args, rows())};

export const RadiosOfThePageChosen: Story = {render: (args) => group(args, rows('phone'))};

export const RadiosOfThePageProblem: Story = {
  args: {error: 'Select how you want to hear from us'},
  render: (args) => group(args, rows()),
};

export const RadiosOfThePageDisabled: Story = {
  args: {disabled: true},
  render: (args) => group(args, rows('phone')),
};

export const RadiosOfThePageRightToLeft: Story = {
  args: {language: 'ar', label: 'كيف نتواصل معك؟', hint: undefined},
  render: (args) => html`
    <div dir="rtl">
      ${group(
        args,
        html`<label><input type="radio" name="c" value="post" /> بالبريد</label>
          <label><input type="radio" name="c" value="phone" checked /> بالهاتف</label>`,
      )}
    </div>
  `,
};
