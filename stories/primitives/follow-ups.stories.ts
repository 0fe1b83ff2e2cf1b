import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../../src/define/checkboxes.js';
import '../../src/define/radios.js';
import '../../src/define/text-field.js';
import type {SteadyRadios} from '../../src/primitives/radios/radios.js';
import {LONG} from '../fields/story.js';

type Args = Partial<Pick<SteadyRadios, 'label' | 'hint' | 'defaultValue' | 'error' | 'options'>> & {
  /** What was found wrong with the answer to the follow-up. */
  inside?: string;
};

/** What is asked because somebody wants to be phoned. */
const phone = ({inside}: Args) => html`
  <steady-text-field
    label="What is the number?"
    hint="We say who we are only to you."
    name="phone"
    type="phone"
    thing="the number"
    required
    error=${inside ?? nothing}
  ></steady-text-field>
`;

/** Rows of its own. */
const drawn = (args: Args, followUps: TemplateResult = ours(args)) => html`
  <form>
    <steady-radios
      label=${args.label ?? nothing}
      hint=${args.hint ?? nothing}
      name="contact"
      value=${args.defaultValue ?? nothing}
      error=${args.error ?? nothing}
      .options=${args.options}
      >${followUps}</steady-radios
    >
  </form>
`;

const ours = (args: Args) => html`
  <fieldset slot="when-phone">${phone(args)}</fieldset>
  <fieldset slot="when-other">
    <steady-text-field label="Who can tell you?" name="who"></steady-text-field>
  </fieldset>
`;

/** Rows of a page, which post without scripts, with its own box in the follow-up. */
const ofThePage = ({label, hint, defaultValue, error, inside}: Args) => html`
  <form>
    <steady-radios label=${label ?? nothing} hint=${hint ?? nothing} error=${error ?? nothing}>
      <label
        ><input type="radio" name="contact" value="post" ?checked=${defaultValue === 'post'} />
        <span>By post <small>In a plain envelope</small></span></label
      >
      <label
        ><input type="radio" name="contact" value="phone" ?checked=${defaultValue === 'phone'} />
        <span>By phone <small>From a number that does not show</small></span></label
      >
      <fieldset data-follow-up>
        <steady-text-field
          label="What is the number?"
          hint="We say who we are only to you."
          error=${inside ?? nothing}
          ><input type="tel" name="phone"
        /></steady-text-field>
      </fieldset>
      <p>or</p>
      <label
        ><input type="radio" name="contact" value="none" ?checked=${defaultValue === 'none'} /> I do
        not want to be contacted</label
      >
    </steady-radios>
  </form>
`;

/** Check boxes, of which each can open what is asked. */
const boxes = ({inside}: Args, chosen: readonly string[]) => html`
  <form>
    <steady-checkboxes
      label="What would help you to come?"
      hint="Choose as many as you like."
      name="help"
      .defaultValue=${chosen}
      .options=${[
        {value: 'lift', label: 'A lift', hint: 'Both ways'},
        {value: 'else', label: 'Something else'},
        {value: 'none', label: 'None of these', exclusive: true},
      ]}
    >
      <fieldset slot="when-lift">
        <steady-text-field
          label="Where from?"
          name="from"
          error=${inside ?? nothing}
        ></steady-text-field>
      </fieldset>
      <fieldset slot="when-else">
        <steady-text-field label="What would help?" name="what"></steady-text-field>
      </fieldset>
    </steady-checkboxes>
  </form>
`;

/** What is asked because of an answer, behind its row. Everyone is invented. */
const meta = {
  title: 'Primitives/Follow-ups',
  component: 'steady-radios',
  args: {
    label: 'How can we reach you?',
    hint: 'Choose one.',
    options: [
      {value: 'post', label: 'By post', hint: 'In a plain envelope'},
      {value: 'phone', label: 'By phone', hint: 'From a number that does not show'},
      {value: 'other', label: 'Through somebody else'},
    ],
  },
  render: (args) => drawn(args),
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

export const Closed: Story = {};

export const Open: Story = {args: {defaultValue: 'phone'}};

export const OpenProblem: Story = {
  args: {defaultValue: 'phone', inside: 'Enter the number, such as 01632 960 001'},
};

/** A person goes on and has left it empty. */
export const LeftEmpty: Story = {
  args: {defaultValue: 'phone'},
  play: async ({canvasElement}) => {
    const [radios, box] = ['steady-radios', 'steady-text-field'].map((tag) =>
      canvasElement.querySelector<SteadyRadios>(tag),
    );
    await radios?.updateComplete;
    canvasElement.querySelector('form')?.reportValidity();
    await box?.updateComplete;
  },
};

export const SetApart: Story = {
  args: {
    options: [
      {value: 'post', label: 'By post'},
      {value: 'phone', label: 'By phone'},
      {value: 'none', label: 'I do not want to be contacted', apart: true},
    ],
  },
  render: (args) => drawn(args, html`<fieldset slot="when-phone">${phone(args)}</fieldset>`),
};

/** Words alone are not switched off, because there is nothing to post. */
export const WordsAlone: Story = {
  args: {defaultValue: 'post'},
  render: (args) =>
    drawn(args, html`<div slot="when-post">Letters to a prison are opened by staff.</div>`),
};

export const LongWords: Story = {
  args: {
    defaultValue: 'a',
    options: [
      {value: 'a', label: LONG, hint: LONG},
      {value: 'b', label: 'Another'},
    ],
  },
  render: (args) =>
    drawn(
      args,
      html`<fieldset slot="when-a">
        <steady-text-field label=${LONG} hint=${LONG} error=${LONG} name="more"></steady-text-field>
      </fieldset>`,
    ),
};

export const RightToLeft: Story = {
  args: {
    label: 'كيف نتواصل معك؟',
    hint: undefined,
    defaultValue: 'phone',
    options: [
      {value: 'post', label: 'بالبريد'},
      {value: 'phone', label: 'بالهاتف'},
    ],
  },
  render: (args) =>
    html`<div lang="ar" dir="rtl">
      ${drawn(
        args,
        html`<fieldset slot="when-phone">
          <steady-text-field label="ما هو الرقم؟" name="phone" type="phone"></steady-text-field>
        </fieldset>`,
      )}
    </div>`,
};

export const RadiosOfThePage: Story = {render: ofThePage};

export const RadiosOfThePageOpen: Story = {args: {defaultValue: 'phone'}, render: ofThePage};

export const RadiosOfThePageOpenProblem: Story = {
  args: {defaultValue: 'phone', inside: 'Enter the number, such as 01632 960 001'},
  render: ofThePage,
};

export const CheckBoxes: Story = {render: (args) => boxes(args, [])};

export const CheckBoxesOpen: Story = {render: (args) => boxes(args, ['lift', 'else'])};

export const CheckBoxesOpenProblem: Story = {
  args: {inside: 'Enter where we can meet you'},
  render: (args) => boxes(args, ['lift']),
};

export const CheckBoxesOfThePage: Story = {
  render: () => html`
    <form>
      <steady-checkboxes label="What would help you to come?" hint="Choose as many as you like.">
        <label
          ><input type="checkbox" name="help" value="lift" checked />
          <span>A lift <small>Both ways</small></span></label
        >
        <fieldset data-follow-up>
          <steady-text-field label="Where from?"><input name="from" /></steady-text-field>
        </fieldset>
        <label><input type="checkbox" name="help" value="seat" /> A seat</label>
        <p>or</p>
        <label
          ><input type="checkbox" name="help" value="none" data-exclusive /> None of these</label
        >
      </steady-checkboxes>
    </form>
  `,
};
