import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/button.js';

/** A button, or a link that looks like one. */
const meta = {
  title: 'Primitives/Button',
  component: 'steady-button',
} satisfies Meta;

export default meta;

type Story = StoryObj;

export const Kinds: Story = {
  render: () =>
    html`<p>
      <steady-button>Continue</steady-button>
      <steady-button kind="secondary">Save and come back later</steady-button>
      <steady-button kind="warning">Delete this answer</steady-button>
      <steady-button kind="link">Cancel</steady-button>
    </p>`,
};

export const OfThePage: Story = {
  render: () =>
    html`<form action="/next">
      <steady-button><button>Continue</button></steady-button>
      <steady-button kind="secondary"><a href="#later">Come back later</a></steady-button>
      <steady-button kind="warning"
        ><button type="button">Delete this answer</button></steady-button
      >
      <steady-button kind="link"><a href="#cancel">Cancel</a></steady-button>
      <steady-button><button disabled>Not yet</button></steady-button>
    </form>`,
};

export const RightToLeft: Story = {
  render: () =>
    html`<p lang="ar" dir="rtl">
      <steady-button>متابعة</steady-button>
      <steady-button kind="secondary">حفظ والعودة لاحقًا</steady-button>
    </p>`,
};
