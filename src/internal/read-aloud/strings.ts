/** What stands on the buttons that read aloud. */
import {msg} from '../../i18n/msg.js';

export const aloudStrings = {
  title: () =>
    msg('Read aloud', {
      id: 'steady.aloud.title',
      desc: 'Name, for screen readers, of the buttons with which the device reads the page to the person.',
    }),
  listen: () =>
    msg('Listen', {
      id: 'steady.aloud.listen',
      desc: 'Button: the device begins to read the page to the person.',
    }),
  listenPage: () =>
    msg('Listen to this page', {
      id: 'steady.aloud.listenPage',
      desc: 'Button on a page of questions: the device begins to read the page to the person.',
    }),
  pause: () =>
    msg('Pause', {
      id: 'steady.aloud.pause',
      desc: 'Button: the device stops reading aloud for a while, and keeps its place.',
    }),
  carryOn: () =>
    msg('Carry on', {
      id: 'steady.aloud.carryOn',
      desc: 'Button after a pause: the device goes on reading aloud where it was.',
    }),
  stop: () =>
    msg('Stop', {
      id: 'steady.aloud.stop',
      desc: 'Button: the device stops reading aloud and forgets its place.',
    }),
  stopReading: () =>
    msg('Stop reading', {
      id: 'steady.aloud.stopReading',
      desc: 'Button: the device stops reading aloud and forgets its place. On a page where another button "Stop" ends the questions.',
    }),
  back: () =>
    msg('Line before', {
      id: 'steady.aloud.back',
      desc: 'Button: the device goes back one line on the page and reads it aloud.',
    }),
  next: () =>
    msg('Next line', {
      id: 'steady.aloud.next',
      desc: 'Button: the device goes on to the next line on the page and reads it aloud.',
    }),
  speed: () =>
    msg('Speed', {
      id: 'steady.aloud.speed',
      desc: 'Over three buttons: how fast the device reads aloud.',
    }),
  slow: () =>
    msg('Slow', {id: 'steady.aloud.slow', desc: 'Button: read aloud more slowly than usual.'}),
  normal: () =>
    msg('Normal', {id: 'steady.aloud.normal', desc: 'Button: read aloud at the usual speed.'}),
  fast: () => msg('Fast', {id: 'steady.aloud.fast', desc: 'Button: read aloud faster than usual.'}),
  heard: () =>
    msg('Other people may hear this. You can use headphones.', {
      id: 'steady.aloud.heard',
      desc: 'Under the buttons that read aloud. The person may share a room or a cell.',
    }),
  failed: () =>
    msg(
      'This device did not read it out. You can press Listen again, or ask someone to read it to you.',
      {
        id: 'steady.aloud.failed',
        desc: 'The person pressed the button "Listen" and nothing was to be heard.',
      },
    ),
  noVoice: () =>
    msg('This device cannot read this language out. You can ask someone to read it to you.', {
      id: 'steady.aloud.noVoice',
      desc: 'In place of the buttons that read aloud: the device has voices, but none for the language of the page.',
    }),
  passesOver: () =>
    msg('Some of this is in a language that this device cannot read out.', {
      id: 'steady.aloud.passesOver',
      desc: 'Under the buttons that read aloud: the device reads the rest and leaves these lines out.',
    }),
  recording: () =>
    msg('Recording', {
      id: 'steady.aloud.recording',
      desc: 'Over a player with a recording of the page, where the device itself cannot read aloud.',
    }),
};
