import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/quick-exit.js';
import type {SteadyQuickExit} from '../../src/components/quick-exit/quick-exit.js';

type Args = Pick<SteadyQuickExit, 'href'> & {words: string | undefined};

/** Pressing it leaves the story: so does Shift, three times. Harbour House is invented. */
const meta = {
  title: 'Components/Quick exit',
  component: 'steady-quick-exit',
  args: {href: undefined, words: 'Leave this page'},
  render: ({href, words}: Args) => html`
    <steady-quick-exit .href=${href}>
      ${words === undefined ? '' : html`<a href="https://www.bbc.co.uk/weather">${words}</a>`}
    </steady-quick-exit>
    <h1>Support after leaving prison</h1>
    <p>Harbour House helps you find people and places that do you good.</p>
  `,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** A story after some presses of Shift. */
function afterShift(presses: number): Story {
  return {
    play: async ({canvasElement}) => {
      const exit = canvasElement.querySelector('steady-quick-exit');
      await exit?.updateComplete;
      for (let made = 0; made < presses; made++) {
        for (const kind of ['keydown', 'keyup']) {
          dispatchEvent(new KeyboardEvent(kind, {key: 'Shift'}));
        }
      }
      await exit?.updateComplete;
    },
  };
}

export const LinkInside: Story = {};

export const AddressOnly: Story = {
  args: {words: undefined, href: 'https://www.bbc.co.uk/weather'},
};

export const ShiftOnce = afterShift(1);

export const ShiftTwice = afterShift(2);

export const LongWords: Story = {
  args: {words: 'Leave this page at once and go to the weather in Llanfairpwllgwyngyll'},
};

export const Welsh: Story = {
  ...afterShift(1),
  args: {words: 'Gadael y dudalen hon'},
  render: ({words}: Args) => html`
    <div lang="cy">
      <steady-quick-exit><a href="https://www.bbc.co.uk/weather">${words}</a></steady-quick-exit>
      <h1>Cymorth ar ôl gadael y carchar</h1>
    </div>
  `,
};
