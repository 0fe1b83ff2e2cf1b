/** What staff read around a check-in that somebody has sent. */
import {msg, str} from '../../i18n/msg.js';

export const recordStrings = {
  title: (date: string) =>
    msg(str`Check-in on ${date}`, {
      id: 'steady.checkInStaff.title',
      desc: 'Heading for staff, over what a person has said. The value is a day, such as 2 March 2026.',
    }),
  chosen: () =>
    msg('This is what the person chose to share on that day. It is not an assessment.', {
      id: 'steady.checkInStaff.chosen',
      desc: 'For staff, over the answers of a person.',
    }),
  nothing: () =>
    msg('There is nothing to read. What a person keeps to themselves is not sent to anybody.', {
      id: 'steady.checkInStaff.nothing',
      desc: 'For staff, in place of answers: the person chose "Only me" or "Nobody". It is their right.',
    }),
  unreadable: () =>
    msg('This check-in cannot be shown here.', {
      id: 'steady.checkInStaff.unreadable',
      desc: 'For staff, where a computer has handed over something else than a check-in.',
    }),
  aboutTitle: () =>
    msg('About this check-in', {
      id: 'steady.checkInStaff.aboutTitle',
      desc: 'Heading for staff, over facts such as who wrote the answers down.',
    }),
  questions: () =>
    msg('Questions', {
      id: 'steady.checkInStaff.questions',
      desc: 'For staff, before the name of a set of questions.',
    }),
  ons4: () =>
    msg('The personal wellbeing questions of the Office for National Statistics (ONS4)', {
      id: 'steady.checkInStaff.ons4',
      desc: 'For staff: name of a set of four questions.',
    }),
  loneliness: () =>
    msg('The loneliness questions of the Office for National Statistics', {
      id: 'steady.checkInStaff.loneliness',
      desc: 'For staff: name of a set of four questions.',
    }),
  today: () =>
    msg('How somebody is today', {
      id: 'steady.checkInStaff.today',
      desc: 'For staff: name of a set of questions about feeling, sleep, food and other things of the day.',
    }),
  writtenBy: () =>
    msg('Filled in by', {
      id: 'steady.checkInStaff.writtenBy',
      desc: 'For staff, before who wrote the answers down.',
    }),
  self: () =>
    msg('The person, on their own', {
      id: 'steady.checkInStaff.self',
      desc: 'After "Filled in by".',
    }),
  helped: () =>
    msg('The person, with somebody’s help', {
      id: 'steady.checkInStaff.helped',
      desc: 'After "Filled in by".',
    }),
  helpedBy: (helper: string) =>
    msg(str`The person, with help from: ${helper}`, {
      id: 'steady.checkInStaff.helpedBy',
      desc: 'After "Filled in by". The value is who helped, in the words of the person: "a peer".',
    }),
  staff: () =>
    msg('A worker, who asked the questions', {
      id: 'steady.checkInStaff.staff',
      desc: 'After "Filled in by".',
    }),
  paper: () =>
    msg('On paper', {
      id: 'steady.checkInStaff.paper',
      desc: 'For staff: the answers were on paper at first. What follows says so.',
    }),
  typed: () =>
    msg('Typed up from paper', {
      id: 'steady.checkInStaff.typed',
      desc: 'After "On paper". There was no day on the paper.',
    }),
  typedOn: (date: string) =>
    msg(str`Typed up from paper on ${date}`, {
      id: 'steady.checkInStaff.typedOn',
      desc: 'After "On paper". The value is the day it was typed up; the day on the paper is in the heading.',
    }),
  language: () =>
    msg('Language', {
      id: 'steady.checkInStaff.language',
      desc: 'For staff, before the language in which the questions were read.',
    }),
  easyRead: (language: string) =>
    msg(str`${language}, easy read`, {
      id: 'steady.checkInStaff.easyRead',
      desc: 'The value is a language, such as English. Easy read is information in short, clear words.',
    }),
  sharedWith: () =>
    msg('The person chose to share it with', {
      id: 'steady.checkInStaff.sharedWith',
      desc: 'For staff, before the people and services who may see the answers.',
    }),
  answersTitle: () =>
    msg('What the person said', {
      id: 'steady.checkInStaff.answersTitle',
      desc: 'Heading for staff, over questions and answers.',
    }),
  skippedTitle: () =>
    msg('Questions the person skipped', {
      id: 'steady.checkInStaff.skippedTitle',
      desc: 'Heading for staff, over a list of questions. Skipping is fine, so there is no reproach in it.',
    }),
  noAnswers: () =>
    msg('No question was answered.', {
      id: 'steady.checkInStaff.noAnswers',
      desc: 'For staff, in place of answers.',
    }),
  stopped: () =>
    msg('The person stopped before the last question, and sent what there was.', {
      id: 'steady.checkInStaff.stopped',
      desc: 'For staff, under the answers. Stopping is fine, so there is no reproach in it.',
    }),
  band: (label: string) =>
    msg(str`Band: ${label}`, {
      id: 'steady.checkInStaff.band',
      desc: 'For staff, under a number from 0 to 10. The value is what its range is called: "Low", "Medium".',
    }),
  ends: () =>
    msg(
      'Each answer stands alone, from 0 (not at all) to 10 (completely). For anxious, a high number means more anxious.',
      {
        id: 'steady.checkInStaff.ends',
        desc: 'For staff, over the answers to the four wellbeing questions. The last of them asks how anxious somebody felt.',
      },
    ),
  adapted: () =>
    msg('Not banded: these words are not the official ones (adapted).', {
      id: 'steady.checkInStaff.adapted',
      desc: 'For staff, over answers to questions in easier words or in a translation that is not official. Answers to other words cannot be compared.',
    }),
  notValidated: () =>
    msg('Not validated: nobody has tested what these answers can tell.', {
      id: 'steady.checkInStaff.notValidated',
      desc: 'For staff, over answers to questions that belong to no tested instrument.',
    }),
};
