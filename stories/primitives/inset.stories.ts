import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/inset.js';

/** Something to know, set apart. */
const meta = {
  title: 'Primitives/Inset',
  component: 'steady-inset',
} satisfies Meta;

export default meta;

type Story = StoryObj;

export const Words: Story = {
  render: () =>
    html`<steady-inset><p>Your link worker can help you with this form.</p></steady-inset>`,
};

export const RightToLeft: Story = {
  render: () =>
    html`<div lang="ar" dir="rtl">
      <steady-inset><p>يمكن لعامل الربط مساعدتك في هذا النموذج.</p></steady-inset>
    </div>`,
};
