import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/who-will-see.js';

/** Who will see an answer, said before it is given. */
const meta = {
  title: 'Primitives/Who will see',
  component: 'steady-who-will-see',
} satisfies Meta;

export default meta;

type Story = StoryObj;

export const WithAPromise: Story = {
  render: () =>
    html`<steady-who-will-see
      seen-by="your link worker; prison healthcare"
      not-seen-by="probation"
    ></steady-who-will-see>`,
};

/** On probation, or after leaving: nothing is said of a prison. */
export const InTheCommunity: Story = {
  render: () =>
    html`<steady-who-will-see
      setting="community"
      seen-by="your link worker"
      not-seen-by="probation"
    ></steady-who-will-see>`,
};

export const AfterAYes: Story = {
  render: () =>
    html`<steady-who-will-see
      seen-by="your link worker"
      if-agreed="prison healthcare"
      several
    ></steady-who-will-see>`,
};

export const Arabic: Story = {
  render: () =>
    html`<div lang="ar" dir="rtl">
      <steady-who-will-see allow-unreviewed="ar" seen-by="عامل الربط"></steady-who-will-see>
    </div>`,
};
