import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/progress.js';

/** Where a person is. */
const meta = {
  title: 'Primitives/Progress',
  component: 'steady-progress',
} satisfies Meta;

export default meta;

type Story = StoryObj;

export const Question: Story = {
  render: () => html`<steady-progress value="3" max="9"></steady-progress>`,
};

export const Welsh: Story = {
  render: () =>
    html`<steady-progress
      lang="cy"
      allow-unreviewed="cy"
      kind="page"
      value="2"
      max="4"
    ></steady-progress>`,
};
