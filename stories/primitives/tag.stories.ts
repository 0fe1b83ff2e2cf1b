import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/tag.js';

/** A state in a few words. */
const meta = {
  title: 'Primitives/Tag',
  component: 'steady-tag',
} satisfies Meta;

export default meta;

type Story = StoryObj;

export const Kinds: Story = {
  render: () =>
    html`<p>
      <steady-tag>New</steady-tag> <steady-tag kind="calm">On its way</steady-tag>
      <steady-tag kind="quiet">Cannot start yet</steady-tag>
      <steady-tag kind="problem">Not sent</steady-tag>
    </p>`,
};

export const LongWords: Story = {
  render: () =>
    html`<p>
      <steady-tag>Waiting for an answer from the people who run it</steady-tag>
    </p>`,
};
