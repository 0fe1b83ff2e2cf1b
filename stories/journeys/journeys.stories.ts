import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define.js';
import type {CheckInConfig} from '../../src/components/wellbeing-check-in/config.js';
import type {ReferralConfig, ReferralSetting} from '../../src/components/referral-form/config.js';
import {activities} from '../../test/fixtures/activities.js';
import {harbourHouse, harbourHouseOutside, westportHealth} from '../../test/fixtures/hosts.js';
import {firstNight, linkWorker} from '../../test/fixtures/notices.js';
import {marlonOutside, marlonsPlan, outsideToday, plansToday} from '../../test/fixtures/plans.js';
import {hostFrame, type HostFrame, type HostName, type HostPage} from './host-frame.js';

interface Args {
  readonly host: HostName;
  readonly at: string;
  readonly setting: ReferralSetting;
}

const EVERY_LANGUAGE = 'cy ar en-x-easyread';

/** Takes whatever is sent, and keeps none of it. */
function takeReferral(event: HTMLElementEventMap['steady-referral-send']): void {
  event.respondWith({
    submissionId: event.referral.submissionId,
    reference: 'HH-7K2M-4QPD',
    receivedAt: '2026-06-15T13:05:00Z',
  });
}

function takeCheckIn(event: HTMLElementEventMap['steady-check-in-send']): void {
  event.respondWith({submissionId: event.checkIn.submissionId, reference: 'HH-7K2M'});
}

/** Whoever asks to join something is asked what they need. */
function join(event: Event): void {
  (event.currentTarget as Element).closest<HostFrame>('host-frame')?.go('referral');
}

/** What each host gives to the elements, inside and outside. */
function configsOf(host: HostName, setting: ReferralSetting): [ReferralConfig, CheckInConfig] {
  const outside = host === 'nhs' ? westportHealth : harbourHouseOutside;
  const referral = setting === 'custody' ? harbourHouse : outside;
  const audiences = {
    ana: {label: 'Ana, your link worker', hint: 'Reads them on weekday mornings'},
  };
  return [referral, {...(referral.host && {host: referral.host}), audiences}];
}

/** What a person does with each host, page by page. */
function pagesFor(host: HostName, setting: ReferralSetting): readonly HostPage[] {
  const [referral, checkIn] = configsOf(host, setting);
  const notice = setting === 'custody' ? firstNight : linkWorker;
  return [
    {
      id: 'notice',
      name: notice.title,
      draw: () =>
        html`<steady-easy-read-notice
          heading-level="1"
          allow-unreviewed=${EVERY_LANGUAGE}
          .notice=${notice}
        ></steady-easy-read-notice>`,
    },
    {
      id: 'on',
      name: 'What is on',
      draw: () =>
        html`<steady-activity-list
          heading="What is on"
          heading-level="1"
          card-action="join"
          setting=${setting}
          allow-unreviewed=${EVERY_LANGUAGE}
          .activities=${activities.slice(0, 4)}
          @steady-activity-join=${join}
        ></steady-activity-list>`,
    },
    {
      id: 'referral',
      name: 'Ask for support',
      draw: () =>
        html`<steady-referral-form
          heading-level="1"
          path="self"
          setting=${setting}
          allow-unreviewed=${EVERY_LANGUAGE}
          .config=${referral}
          @steady-referral-send=${takeReferral}
        ></steady-referral-form>`,
    },
    {
      id: 'check-in',
      name: 'How are you?',
      draw: () =>
        html`<steady-wellbeing-check-in
          heading-level="1"
          instrument="ons4"
          path="self"
          setting=${setting}
          allow-unreviewed=${EVERY_LANGUAGE}
          .config=${checkIn}
          @steady-check-in-send=${takeCheckIn}
        ></steady-wellbeing-check-in>`,
    },
    {
      id: 'plan',
      name: 'Your plan',
      draw: () =>
        html`<steady-through-the-gate-plan
          heading-level="1"
          today=${setting === 'custody' ? plansToday : outsideToday}
          allow-unreviewed=${EVERY_LANGUAGE}
          .record=${setting === 'custody' ? marlonsPlan : marlonOutside}
        ></steady-through-the-gate-plan>`,
    },
  ];
}

/**
 * Whole pages of three invented hosts. The menu of each leads from page to page, and everything can be done to
 * its end. Nothing is sent anywhere; the people are invented.
 */
const meta = {
  title: 'Journeys',
  args: {host: 'charity', at: 'on', setting: 'community'},
  argTypes: {
    host: {control: 'radio', options: ['nhs', 'hmpps', 'charity']},
    at: {control: 'select', options: ['notice', 'on', 'referral', 'check-in', 'plan']},
    setting: {control: 'radio', options: ['custody', 'community']},
  },
  parameters: {layout: 'fullscreen'},
  render: ({host, at, setting}) => hostFrame(host, at, pagesFor(host, setting)),
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

export const NhsReferral: Story = {args: {host: 'nhs', at: 'referral'}};

export const NhsCheckIn: Story = {args: {host: 'nhs', at: 'check-in'}};

export const HmppsFirstNight: Story = {args: {host: 'hmpps', at: 'notice', setting: 'custody'}};

export const HmppsPlan: Story = {args: {host: 'hmpps', at: 'plan', setting: 'custody'}};

export const CharityWhatsOn: Story = {};

export const CharityReferral: Story = {args: {at: 'referral'}};
