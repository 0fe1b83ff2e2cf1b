import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {HistorySetup} from '../../src/components/wellbeing-check-in/history/history.js';
import {
  definition,
  HistoryHost,
  numbers,
  otherWords,
  words,
} from '../../test/fixtures/check-ins.js';

if (!customElements.get('history-host')) {
  customElements.define('history-host', class extends HistoryHost {});
}

interface Args extends HistorySetup {
  readonly language?: string;
}

/** What a person said at earlier check-ins, when they ask to see it. The person is invented. */
const meta = {
  title: 'Components/Wellbeing check-in history',
  args: {checkIns: numbers, definition},
  render: ({language, ...setup}) => html`
    <div lang=${language ?? nothing} dir=${language === 'ar' ? 'rtl' : nothing}>
      <history-host allow-unreviewed="cy ar en-x-easyread" .setup=${setup}></history-host>
    </div>
  `,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

export const Numbers: Story = {};

export const TableOpen: Story = {
  play: async ({canvasElement}) => {
    const host = canvasElement.querySelector<HistoryHost>('history-host');
    await host?.updateComplete;
    host?.shadowRoot?.querySelector('.history-table')?.setAttribute('open', '');
  },
};

export const OtherWords: Story = {args: {checkIns: otherWords}};

export const InWords: Story = {args: {checkIns: words}};

export const Nothing: Story = {args: {checkIns: []}};

export const Arabic: Story = {args: {language: 'ar'}};
