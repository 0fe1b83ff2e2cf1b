/** What a notice says by itself, whatever stands in it. */
import {msg, str} from '../../i18n/msg.js';

export const noticeStrings = {
  missing: () =>
    msg('We cannot show this here. Ask for it on paper.', {
      id: 'steady.notice.missing',
      desc: 'In place of a notice in words and pictures, when what came about it cannot be read.',
    }),
  how: () =>
    msg('Which words to show', {
      id: 'steady.notice.how',
      desc: 'For screen readers: name of the group of the buttons "Easy read", "Standard words" and "Both".',
    }),
  easy: () =>
    msg('Easy read', {
      id: 'steady.notice.easy',
      desc: 'Button: shows the notice in short sentences with pictures.',
    }),
  standard: () =>
    msg('Standard words', {
      id: 'steady.notice.standard',
      desc: 'Button, and heading: the same notice as an ordinary text, without pictures.',
    }),
  both: () =>
    msg('Both', {
      id: 'steady.notice.both',
      desc: 'Button, after "Easy read" and "Standard words": shows the two beside each other.',
    }),
  looks: () =>
    msg('How it looks', {
      id: 'steady.notice.looks',
      desc: 'Button: opens choices for the size of words and pictures, the space between lines, and the colour of the page.',
    }),
  print: () => msg('Print', {id: 'steady.notice.print', desc: 'Button: prints this notice alone.'}),
  others: () =>
    msg('Other ways to get this', {
      id: 'steady.notice.others',
      desc: 'Button, and the heading it leads to: sound, sign language, large print, other languages.',
    }),
  where: () =>
    msg('Where this is true', {
      id: 'steady.notice.where',
      desc: 'Label, before the places a notice is about: "This prison".',
    }),
  ask: () =>
    msg('Who to ask', {
      id: 'steady.notice.ask',
      desc: 'Label, before whom a person can ask about what the notice says.',
    }),
  edition: (edition: string) =>
    msg(str`Version ${edition}.`, {
      id: 'steady.notice.edition',
      desc: 'At the end of a notice. The value is a number or a name.',
    }),
  dated: (date: string) =>
    msg(str`From ${date}.`, {
      id: 'steady.notice.dated',
      desc: 'At the end of a notice: the day it was written. The value is a date: "From 6 August 2018."',
    }),
  editionLine: () =>
    msg('Version', {
      id: 'steady.notice.editionLine',
      desc: 'Only on paper, at the end of a notice, before a line to write on: which version it is.',
    }),
  dateLine: () =>
    msg('Date', {
      id: 'steady.notice.dateLine',
      desc: 'Only on paper, at the end of a notice, before a line to write on: the day it was written.',
    }),
  local: () =>
    msg('This can be different where you are. Ask to be sure.', {
      id: 'steady.notice.local',
      desc: 'Under a sentence that the prison or service has not filled in yet for its own place.',
    }),
  before: () =>
    msg('Line before', {
      id: 'steady.notice.before',
      desc: 'Button, while one line at a time is marked: marks the one before.',
    }),
  next: () =>
    msg('Next line', {
      id: 'steady.notice.next',
      desc: 'Button, while one line at a time is marked: marks the one after.',
    }),
  transcript: () =>
    msg('Read what it says', {
      id: 'steady.notice.transcript',
      desc: 'Opens the words of a recording or of a film in sign language.',
    }),
  fails: () =>
    msg('This does not play here.', {
      id: 'steady.notice.fails',
      desc: 'In place of a recording or a film that did not come.',
    }),
};

/** Other forms of the same notice. */
export const formatStrings = {
  audio: () =>
    msg('Listen to it', {
      id: 'steady.notice.format.audio',
      desc: 'Name of another form of a notice: a recording.',
    }),
  bsl: () =>
    msg('Watch it in British Sign Language', {
      id: 'steady.notice.format.bsl',
      desc: 'Name of another form of a notice: a film.',
    }),
  'large-print': () =>
    msg('Large print', {
      id: 'steady.notice.format.largePrint',
      desc: 'Name of another form of a notice.',
    }),
  braille: () =>
    msg('Braille', {
      id: 'steady.notice.format.braille',
      desc: 'Name of another form of a notice.',
    }),
  'easy-read': () =>
    msg('Easy read', {
      id: 'steady.notice.format.easyRead',
      desc: 'Name of another form of a notice: short sentences with pictures.',
    }),
  'plain-text': () =>
    msg('Plain text', {
      id: 'steady.notice.format.plainText',
      desc: 'Name of another form of a notice: words alone.',
    }),
  language: () =>
    msg('Another language', {
      id: 'steady.notice.format.language',
      desc: 'Name of another form of a notice, where nobody has said which language.',
    }),
  'read-to-me': () =>
    msg('Somebody reads it to you', {
      id: 'steady.notice.format.readToMe',
      desc: 'Name of another form of a notice.',
    }),
};
