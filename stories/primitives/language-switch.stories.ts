import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/language-switch.js';
import '../../src/define/progress.js';

/** The languages of a page, each in its own words. */
const meta = {
  title: 'Primitives/Language switch',
  component: 'steady-language-switch',
} satisfies Meta;

export default meta;

type Story = StoryObj;

export const Links: Story = {
  render: () =>
    html`<steady-language-switch>
      <a href="#en" lang="en" hreflang="en" aria-current="true">English</a>
      <a href="#cy" lang="cy" hreflang="cy">Cymraeg</a>
      <a href="#ar" lang="ar" hreflang="ar">العربية</a>
    </steady-language-switch>`,
};

export const InPlace: Story = {
  render: () =>
    html`<steady-language-switch in-place for="part">
        <a href="#en" lang="en" hreflang="en">English</a>
        <a href="#cy" lang="cy" hreflang="cy">Cymraeg</a>
      </steady-language-switch>
      <div id="part" lang="en">
        <steady-progress allow-unreviewed="cy" value="3" max="9"></steady-progress>
      </div>`,
  async play({canvasElement}) {
    canvasElement.querySelector<HTMLElement>('a[hreflang="cy"]')?.click();
    await canvasElement.querySelector('steady-progress')?.updateComplete;
  },
};
