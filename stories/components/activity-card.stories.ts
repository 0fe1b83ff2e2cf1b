import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../../src/define/activity-card.js';
import './activity-card.stories.css';
import type {SteadyActivityCard} from '../../src/components/activity-card/activity-card.js';
import type {Activity} from '../../src/data/contracts/activity.js';
import * as samples from '../../test/fixtures/activities.js';
import {longest} from '../../test/fixtures/odd-activities.js';

type Args = Partial<
  Pick<
    SteadyActivityCard,
    'activity' | 'action' | 'href' | 'setting' | 'actions' | 'tearOff' | 'headingLevel'
  >
> & {room?: 'wide' | 'narrow'; language?: string};

const card = (args: Args) => html`
  <div class="room ${args.room ?? ''}" lang=${args.language ?? nothing}>
    <steady-activity-card
      allow-unreviewed="cy ar en-x-easyread"
      .activity=${args.activity}
      heading-level=${args.headingLevel ?? 2}
      action=${args.action ?? nothing}
      href=${args.href ?? nothing}
      setting=${args.setting ?? nothing}
      actions=${args.actions ?? nothing}
      ?tear-off=${args.tearOff}
    ></steady-activity-card>
  </div>
`;

/** What is on, one activity a card. Every group and place is invented. */
const meta = {
  title: 'Components/Activity card',
  component: 'steady-activity-card',
  args: {activity: samples.gardenGroup, action: 'join', setting: 'custody'},
  render: card,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

export const AskToJoin: Story = {};

export const LeadsToItsPage: Story = {
  args: {activity: samples.communityCafe, action: 'link', setting: 'community'},
};

export const PlainInformation: Story = {args: {activity: samples.phoneLine, action: 'none'}};

export const Everything: Story = {
  args: {
    activity: samples.everything,
    setting: 'community',
    actions: 'print calendar',
    tearOff: true,
  },
};

export const NameAlone: Story = {args: {activity: samples.minimal}};

export const NoticeBoard: Story = {args: {room: 'wide', tearOff: true}};

export const Narrow: Story = {args: {room: 'narrow'}};

export const Paused: Story = {args: {activity: samples.talkToAChampion}};

export const NotOnNow: Story = {args: {activity: samples.inactive}};

export const Ended: Story = {args: {activity: samples.ended}};

export const Full: Story = {args: {activity: samples.full}};

export const WaitingList: Story = {args: {activity: samples.waitingList}};

export const HoursUnknown: Story = {args: {activity: samples.hoursUnknown}};

export const LongWords: Story = {args: {activity: longest}};

export const CannotBeRead: Story = {args: {activity: {} as Activity}};

export const Welsh: Story = {args: {activity: samples.welshSinging, language: 'cy'}};

export const Arabic: Story = {args: {activity: samples.arabicCooking, language: 'ar'}};

export const EasyRead: Story = {args: {language: 'en-x-easyread'}};

export const ByAttributes: Story = {
  render: () => html`
    <div class="room">
      <steady-activity-card
        heading-level="2"
        name="Walk and talk"
        summary="A slow walk by the river."
        when="Mondays, 10am to 11am"
        where="By the bridge"
        led-by="River Group"
        peer-led
        cost="0"
        kind="nature"
        href="#walk"
      ></steady-activity-card>
    </div>
  `,
};

export const ByMarkup: Story = {
  render: () => html`
    <div class="room">
      <steady-activity-card>
        <h2><a href="#choir">Choir</a></h2>
        <p>Sing with us. You do not have to read music.</p>
        <ul>
          <li>Sundays, 3pm to 4pm</li>
          <li>The chapel</li>
          <li>Free</li>
        </ul>
        <p>Ask at the chaplaincy, or just come.</p>
      </steady-activity-card>
    </div>
  `,
};

/** A page of a host, without its logo: how it looks is in the style sheet beside this. */
const page = (frame: 'charity' | 'hmpps' | 'nhs', name: string) => html`
  <div class="host-frame ${frame}">
    <p class="host-name">${name}</p>
    <h1>What is on</h1>
    <ul class="what-is-on">
      ${Array.from({length: 40}, (_, i) => samples.activities[i % samples.activities.length]).map(
        (activity) =>
          html`<li>
            <steady-activity-card
              heading-level="2"
              action="join"
              .activity=${activity}
            ></steady-activity-card>
          </li>`,
      )}
    </ul>
  </div>
`;

/** Forty cards on a page of a charity. */
export const CharityPage: Story = {render: () => page('charity', 'Harbour House')};

/** Forty cards in a prison service. */
export const HmppsPage: Story = {
  render: () => page('hmpps', 'Prison services'),
  globals: {theme: 'govuk'},
};

/** Forty cards in a health service. */
export const NhsPage: Story = {render: () => page('nhs', 'Westport health services')};
