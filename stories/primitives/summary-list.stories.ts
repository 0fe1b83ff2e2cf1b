import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/summary-list.js';

/** Facts side by side. */
const meta = {
  title: 'Primitives/Summary list',
  component: 'steady-summary-list',
} satisfies Meta;

export default meta;

type Story = StoryObj;

export const WithActions: Story = {
  render: () =>
    html`<steady-summary-list>
      <dl>
        <div>
          <dt>What do you like to be called?</dt>
          <dd>Sam</dd>
          <dd><a href="#name" aria-label="Change what you like to be called">Change</a></dd>
        </div>
        <div>
          <dt>How can we reach you?</dt>
          <dd>By post, to your wing or your address</dd>
          <dd><a href="#contact" aria-label="Change how we can reach you">Change</a></dd>
        </div>
      </dl>
    </steady-summary-list>`,
};

export const Facts: Story = {
  render: () =>
    html`<steady-summary-list>
      <dl>
        <div>
          <dt>Where</dt>
          <dd>Harbour House</dd>
        </div>
        <div>
          <dt>Reference</dt>
          <dd>HH-4821-AVERYLONGREFERENCETHATHASNOPLACETOBREAK-0000000000000000</dd>
        </div>
      </dl>
    </steady-summary-list>`,
};
