import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/button.js';
import '../../src/define/error-summary.js';
import '../../src/define/radios.js';
import '../../src/define/text-field.js';

/** What is to put right, with links to it. */
const meta = {
  title: 'Primitives/Error summary',
  component: 'steady-error-summary',
} satisfies Meta;

export default meta;

type Story = StoryObj;

export const ListOfThePage: Story = {
  render: () =>
    html`<steady-error-summary disable-auto-focus>
        <ul>
          <li><a href="#first">Enter your first name</a></li>
          <li><a href="#how">Select how you want to hear from us</a></li>
        </ul>
      </steady-error-summary>
      <steady-text-field id="first" label="First name" name="first"></steady-text-field>
      <steady-radios label="How do you want to hear from us?">
        <label><input id="how" type="radio" name="how" value="post" /> By post</label>
        <label><input type="radio" name="how" value="phone" /> By phone</label>
      </steady-radios>`,
};

export const FromItsForm: Story = {
  render: () =>
    html`<form>
      <steady-error-summary></steady-error-summary>
      <steady-text-field
        label="First name"
        thing="your first name"
        name="first"
        required
      ></steady-text-field>
      <p><steady-button>Send</steady-button></p>
    </form>`,
  async play({canvasElement}) {
    await canvasElement.querySelector('steady-text-field')?.updateComplete;
    canvasElement.querySelector('form')?.requestSubmit();
    await canvasElement.querySelector('steady-error-summary')?.updateComplete;
  },
};
