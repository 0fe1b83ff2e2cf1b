import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/print-button.js';

/** Prints the page. */
const meta = {
  title: 'Primitives/Print button',
  component: 'steady-print-button',
} satisfies Meta;

export default meta;

type Story = StoryObj;

export const Button: Story = {
  render: () => html`<steady-print-button></steady-print-button>`,
};

export const WordsOfThePage: Story = {
  render: () => html`<steady-print-button label="Print your plan"></steady-print-button>`,
};
