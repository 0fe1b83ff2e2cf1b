import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/easy-read-notice.js';
import type {Notice} from '../../src/data/contracts/notice.js';

const notices = import.meta.glob<Notice>('../../docs/examples/notices/*.json', {
  eager: true,
  import: 'default',
});

const names = [
  'first-night',
  'medicines-when-you-leave',
  'mother-and-baby-unit',
  'moving-prison',
  'social-prescribing',
] as const;

interface Args {
  readonly notice: (typeof names)[number];
  readonly language: 'en' | 'cy' | 'ar';
}

/** The notices of `docs/examples/notices/`, as they come: all of it invented, places still to fill in. */
const meta = {
  title: 'Components/Easy-read notice/Examples',
  args: {notice: 'first-night', language: 'en'},
  argTypes: {
    notice: {control: 'select', options: names},
    language: {control: 'radio', options: ['en', 'cy', 'ar']},
  },
  render: ({notice, language}) => html`
    <div lang=${language}>
      <steady-easy-read-notice
        heading-level="1"
        allow-unreviewed="cy ar en-x-easyread"
        readers="the education team"
        .notice=${notices[`../../docs/examples/notices/${notice}.${language}.json`]}
      ></steady-easy-read-notice>
    </div>
  `,
  // What is asked comes after the words.
  play: async ({canvasElement}) => {
    const notice = canvasElement.querySelector('steady-easy-read-notice');
    while (!notice?.renderRoot?.querySelector('.pick svg')) {
      await new Promise((done) => requestAnimationFrame(done));
    }
  },
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

export const FirstNight: Story = {};

export const MedicinesWhenYouLeave: Story = {
  tags: ['by-hand'],
  args: {notice: 'medicines-when-you-leave'},
};

export const MotherAndBabyUnit: Story = {tags: ['by-hand'], args: {notice: 'mother-and-baby-unit'}};

export const MovingPrison: Story = {tags: ['by-hand'], args: {notice: 'moving-prison'}};

export const SocialPrescribing: Story = {tags: ['by-hand'], args: {notice: 'social-prescribing'}};

export const InWelsh: Story = {tags: ['by-hand'], args: {language: 'cy'}};

export const InArabic: Story = {tags: ['by-hand'], args: {language: 'ar'}};
