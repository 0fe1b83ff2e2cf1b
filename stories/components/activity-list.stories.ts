import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {registerActivitySource, type ActivityFilters} from '../../src/activities/index.js';
import '../../src/define/activity-list.js';
import type {SteadyActivityList} from '../../src/components/activity-list/activity-list.js';
import type {Activity} from '../../src/data/contracts/activity.js';
import {activities, gardenGroup} from '../../test/fixtures/activities.js';

interface Args {
  activities?: readonly Activity[];
  filters?: ActivityFilters;
  src?: string;
  language?: string;
}

const list = ({activities: given, filters, src, language}: Args) => html`
  <div lang=${language ?? nothing} dir=${language === 'ar' ? 'rtl' : nothing}>
    <steady-activity-list
      heading="What is on at Harbour House"
      heading-level="1"
      card-action="join"
      allow-unreviewed="cy ar en-x-easyread"
      src=${src ?? nothing}
      .activities=${given}
      .filters=${filters}
    ></steady-activity-list>
  </div>
`;

/** So many, each with an id and a name of its own. */
function many(count: number): readonly Activity[] {
  return Array.from({length: count}, (_, i) => {
    const each = activities[i % activities.length] ?? gardenGroup;
    return {...each, id: `${each.id}-${i}`, name: `${each.name} ${i + 1}`};
  });
}

/** What is on, with a form to find something. Every group and place is invented. */
const meta = {
  title: 'Components/Activity list',
  component: 'steady-activity-list',
  args: {activities: activities.slice(0, 6)},
  render: list,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

const elementIn = (canvas: HTMLElement) =>
  canvas.querySelector<SteadyActivityList>('steady-activity-list');

export const Several: Story = {};

export const ChoicesOpen: Story = {
  play: async ({canvasElement}) => {
    const element = elementIn(canvasElement);
    await element?.updateComplete;
    element?.shadowRoot?.querySelector('details')?.setAttribute('open', '');
  },
};

export const Filtered: Story = {
  args: {activities, filters: {only: ['free'], search: 'group', sort: 'name'}},
};

export const NothingIsLikeThat: Story = {args: {filters: {search: 'zebra', only: ['free']}}};

export const NothingAtAll: Story = {args: {activities: []}};

export const FortyCards: Story = {args: {activities: many(40)}};

/** For looking at how smooth it is. */
export const ThousandCards: Story = {args: {activities: many(1000)}, tags: ['by-hand']};

export const Arabic: Story = {args: {language: 'ar', filters: {only: ['free']}}};

export const Welsh: Story = {args: {language: 'cy'}};

/** What reads the feed never answers. */
export const OnItsWay: Story = {
  args: {src: '/never.json'},
  render: ({src = ''}) => {
    registerActivitySource(() => new Promise(() => undefined));
    return list({src});
  },
};

/** An address that is not allowed: nothing is fetched. */
export const DidNotArrive: Story = {
  args: {src: 'https://elsewhere.example/services'},
  render: ({src = ''}) => {
    registerActivitySource(() => () => ({activities: []}));
    return list({src});
  },
  play: async ({canvasElement}) => {
    await elementIn(canvasElement)?.reload();
  },
};
