import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/notification-banner.js';

/** Tells something at the top of a page. */
const meta = {
  title: 'Primitives/Notification banner',
  component: 'steady-notification-banner',
} satisfies Meta;

export default meta;

type Story = StoryObj;

export const Important: Story = {
  render: () =>
    html`<steady-notification-banner>
      <p>The office is closed on Monday. You can still send this form.</p>
    </steady-notification-banner>`,
};

export const Done: Story = {
  render: () =>
    html`<steady-notification-banner kind="success">
      <p>Your details are saved.</p>
    </steady-notification-banner>`,
};

export const Welsh: Story = {
  render: () =>
    html`<steady-notification-banner lang="cy" allow-unreviewed="cy">
      <p>Mae’r swyddfa ar gau ddydd Llun.</p>
    </steady-notification-banner>`,
};
