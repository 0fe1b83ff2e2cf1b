import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/check-in-record.js';
import type {CheckIn} from '../../src/data/contracts/check-in.js';
import {forStaff, forStaffAdapted, words} from '../../test/fixtures/check-ins.js';

interface Args {
  readonly record: CheckIn | null | undefined;
}

/** What staff read of a check-in that was shared with them. The people are invented. */
const meta = {
  title: 'Components/Check-in record',
  component: 'steady-check-in-record',
  args: {record: forStaff},
  render: ({record}) =>
    html`<steady-check-in-record
      allow-unreviewed="cy ar en-x-easyread"
      heading-level="1"
      .record=${record}
    ></steady-check-in-record>`,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

export const Official: Story = {};

export const Adapted: Story = {args: {record: forStaffAdapted}};

export const NotValidated: Story = {args: {record: words[1]}};

export const KeptToThemselves: Story = {args: {record: null}};
