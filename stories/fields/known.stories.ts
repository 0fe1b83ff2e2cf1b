import type {Meta} from '@storybook/web-components-vite';
import type {KnownValue, Question} from '../../src/questions/index.js';
import {choose} from '../../test/fixtures/drive.js';
import {goOn, LONG, shows} from './story.js';

/** Something a service already has, shown with where it is from, and asked only if it is not right. */
const meta = {title: 'Fields/Already known'} satisfies Meta;
export default meta;

const born: Question = {
  id: 'born',
  kind: 'date',
  label: 'What is your date of birth?',
  hint: 'For example, 27 3 1990',
  why: 'It tells you apart from others with your name.',
  required: true,
};

const value: KnownValue = {
  value: '1990-03-27',
  source: 'your prison record',
  date: '2026-03-02',
};

const change = (host: Parameters<typeof goOn>[0]) => choose(host, 'No, I want to change it');

export const Asked = shows(born, {known: {born: value}, headingLevel: 2, whoSees: true});

export const Confirmed = shows(born, {known: {born: value}}, async (host) => {
  await choose(host, 'Yes, this is right');
});

export const Changed = shows(born, {known: {born: value}}, change);

export const ChangedWithAProblem = shows(born, {known: {born: value}}, async (host) => {
  await change(host);
  await goOn(host);
});

export const NothingSaid = shows(born, {known: {born: value}}, goOn);

export const LongWords = shows(
  {id: 'reads', kind: 'long-text', label: LONG},
  {known: {reads: {value: `${LONG}\n${LONG.replaceAll(' ', '')}`, source: LONG}}},
);
