import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/details.js';

/** Words that open when they are wanted. */
const meta = {
  title: 'Primitives/Details',
  component: 'steady-details',
} satisfies Meta;

export default meta;

type Story = StoryObj;

export const OfThePage: Story = {
  render: () =>
    html`<steady-details>
      <details open>
        <summary>What is a link worker?</summary>
        <p>Someone who helps you to find things to do.</p>
      </details>
    </steady-details>`,
};

export const ByItself: Story = {
  render: () =>
    html`<steady-details summary="What is a link worker?">
      <p>Someone who helps you to find things to do.</p>
    </steady-details>`,
};
