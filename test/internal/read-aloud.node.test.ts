/** Reading aloud, on a device that is made up. */
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import {piecesOf} from '../../src/internal/read-aloud/pieces.js';
import {
  ReadAloud,
  type ReadAloudOptions,
  type SpokenLine,
} from '../../src/internal/read-aloud/read-aloud.js';
import {voiceFor} from '../../src/internal/read-aloud/voices.js';
import {FakeSpeech, voice} from '../fixtures/fake-speech.js';

const line = (id: string, text: string, lang = 'en-GB'): SpokenLine => ({id, text, lang});
const LINES = [
  line('water', 'You can drink the water from the tap.'),
  line('bell', 'Press the bell when you need help.'),
  line('food', 'You get food 3 times a day.'),
];
const SPEAKS = [voice('en-US', {default: true}), voice('en-GB')];

let made: ReadAloud[] = [];
beforeEach(() => {
  mock.timers.enable({apis: ['setTimeout']});
});
afterEach(() => {
  for (const each of made) each.hostDisconnected();
  made = [];
  mock.timers.reset();
});

function reader(speech: FakeSpeech | undefined, more: Partial<ReadAloudOptions> = {}) {
  let changes = 0;
  const aloud = new ReadAloud({
    lines: () => LINES,
    onChange: () => changes++,
    speech,
    ...more,
  });
  aloud.hostConnected();
  made.push(aloud);
  return {aloud, changes: () => changes};
}

function reading(more: Partial<ReadAloudOptions> = {}, speech = new FakeSpeech(...SPEAKS)) {
  const {aloud, changes} = reader(speech, more);
  aloud.play();
  return {aloud, speech, changes};
}

describe('reading aloud', () => {
  it('says nothing before it is asked to', () => {
    const speech = new FakeSpeech(...SPEAKS);
    const {aloud} = reader(speech);
    assert.equal(aloud.way, 'voice');
    assert.equal(aloud.state, 'stopped');
    assert.deepEqual(speech.said, []);
  });

  it('reads line by line, tells which, and ends', () => {
    const {aloud, speech, changes} = reading();
    const heard: unknown[] = [];
    for (const _ of LINES) {
      const before = changes();
      heard.push([aloud.line, speech.now, aloud.state]);
      speech.tell();
      assert.ok(changes() > before);
    }
    assert.deepEqual(
      heard,
      LINES.map(({id, text}) => [id, text, 'reading']),
    );
    assert.equal(aloud.state, 'stopped');
    assert.equal(aloud.line, undefined);
    assert.ok(aloud.isUsed);
    assert.equal(speech.said[0]?.voice?.lang, 'en-GB');
  });

  it('pauses in silence, and says the sentence again when it goes on', () => {
    const {aloud, speech} = reading();
    speech.tell();
    aloud.pause();
    assert.equal(speech.now, undefined);
    assert.deepEqual([aloud.state, aloud.line], ['paused', 'bell']);
    aloud.play();
    assert.deepEqual([aloud.state, speech.now], ['reading', LINES[1]?.text]);
  });

  it('gives an engine that was just silenced a moment before it speaks again', () => {
    const {aloud, speech} = reading();
    aloud.next();
    assert.equal(speech.now, undefined);
    mock.timers.tick(100);
    assert.equal(speech.now, LINES[1]?.text);
    assert.equal(aloud.line, 'bell');
  });

  it('goes on, back, and from a line; past the last one it stops', () => {
    const {aloud, speech} = reading();
    const settle = () => {
      mock.timers.tick(100);
      return aloud.line;
    };
    aloud.next();
    aloud.next();
    assert.equal(settle(), 'food');
    aloud.previous();
    assert.equal(settle(), 'bell');
    aloud.play('water');
    assert.equal(settle(), 'water');
    aloud.previous();
    assert.equal(settle(), 'water');
    aloud.play('food');
    settle();
    aloud.next();
    assert.equal(aloud.state, 'stopped');
    assert.equal(speech.now, undefined);
  });

  it('is not taken in by what an engine tells of words that were silenced', () => {
    for (const how of ['end', 'canceled', 'interrupted']) {
      const speech = new FakeSpeech(...SPEAKS);
      speech.tellsCancelBy = how;
      const {aloud} = reading({}, speech);
      aloud.pause();
      assert.deepEqual([aloud.state, aloud.line], ['paused', 'water'], how);
      aloud.play();
      assert.deepEqual([aloud.state, aloud.line], ['reading', 'water'], how);
      aloud.stop();
    }
  });

  it('speaks at the speed that was chosen, at once, and within bounds', () => {
    const {aloud, speech} = reading();
    aloud.setSpeed(0.75);
    mock.timers.tick(100);
    assert.deepEqual([speech.now, speech.said.at(-1)?.rate], [LINES[0]?.text, 0.75]);
    for (const [asked, got] of [
      [9, 1.25],
      [0, 0.75],
      [Number.NaN, 0.75],
    ] as const) {
      aloud.setSpeed(asked);
      assert.equal(aloud.speed, got);
    }
  });

  it('says a long line in parts that no engine cuts off', () => {
    const text = 'We will tell you where you go next. '.repeat(12).trim();
    const {aloud, speech} = reading({lines: () => [line('long', text), line('end', 'End.')]});
    let parts = 0;
    while (aloud.line === 'long') {
      assert.ok((speech.now?.length ?? 999) <= 140);
      parts++;
      speech.tell();
    }
    assert.ok(parts > 2);
    assert.deepEqual(
      speech.said
        .slice(0, parts)
        .map((each) => each.text)
        .join(' '),
      text,
    );
  });

  it('passes over lines without words, and lines that it has no voice for, and says so', () => {
    const lines = [line('a', ' — '), line('b', 'Bore da.', 'cy'), line('c', 'Good morning.')];
    const {aloud} = reading({lines: () => lines});
    assert.equal(aloud.line, 'c');
    assert.ok(aloud.passesOver);
  });

  it('stops when the line it is at has gone, and never reads what is no longer there', () => {
    let lines: readonly SpokenLine[] = LINES;
    const {aloud, speech} = reading({lines: () => lines});
    lines = [line('other', 'Something else.')];
    speech.tell();
    assert.deepEqual([aloud.state, speech.said.length], ['stopped', 1]);
  });

  it('wakes an engine that another page has left paused', () => {
    const speech = new FakeSpeech(...SPEAKS);
    speech.paused = true;
    reading({}, speech);
    assert.equal(speech.paused, false);
    assert.equal(speech.now, LINES[0]?.text);
  });

  it('goes on when an engine forgets to tell of an end', () => {
    const {aloud} = reading();
    mock.timers.tick(60_000);
    assert.notEqual(aloud.line, 'water');
  });
});

describe('reading aloud, and who may hear it', () => {
  for (const type of ['pagehide', 'steady-quick-exit']) {
    it(`stops on ${type}, also when it is paused`, () => {
      const {aloud, speech} = reading();
      speech.page.dispatchEvent(new Event(type));
      assert.deepEqual([aloud.state, speech.now], ['stopped', undefined]);
      aloud.play();
      aloud.pause();
      speech.page.dispatchEvent(new Event(type));
      assert.deepEqual([aloud.state, aloud.line], ['stopped', undefined]);
    });
  }

  it('pauses when the page goes out of sight', () => {
    const {aloud, speech} = reading();
    speech.hide();
    assert.deepEqual([aloud.state, speech.now], ['paused', undefined]);
  });

  it('stops when its element leaves the page, and leaves the voice of others alone', () => {
    const {aloud, speech} = reading();
    const {aloud: quiet} = reader(speech);
    quiet.hostDisconnected();
    assert.equal(aloud.state, 'reading');
    aloud.hostDisconnected();
    assert.deepEqual([aloud.state, speech.now, speech.cancelled], ['stopped', undefined, 1]);
  });

  it('lets one speak at a time', () => {
    const speech = new FakeSpeech(...SPEAKS);
    const {aloud: first} = reading({}, speech);
    const {aloud: second} = reading({}, speech);
    mock.timers.tick(100);
    assert.deepEqual([first.state, second.state], ['stopped', 'reading']);
  });

  it('pauses when something else on the page takes the voice, and does not silence that', () => {
    const {aloud, speech} = reading();
    speech.tell('interrupted');
    assert.deepEqual([aloud.state, aloud.line, speech.cancelled], ['paused', 'water', 0]);
  });
});

describe('the way to hear it', () => {
  it('is a voice as soon as voices arrive', () => {
    const speech = new FakeSpeech();
    const {aloud, changes} = reader(speech);
    assert.equal(aloud.way, 'waiting');
    speech.arrive(...SPEAKS);
    assert.equal(aloud.way, 'voice');
    assert.equal(changes(), 1);
  });

  it('is found without an event, which some engines never send', () => {
    const speech = new FakeSpeech();
    const {aloud, changes} = reader(speech);
    speech.voices = SPEAKS;
    mock.timers.tick(300);
    assert.ok(changes() > 0);
    assert.equal(aloud.way, 'voice');
  });

  it('is the recording of the host where there is no voice of the language, or none at all', () => {
    const welsh = [line('a', 'Bore da.', 'cy')];
    const recording = () => '/bore-da.mp3';
    const {aloud} = reader(new FakeSpeech(...SPEAKS), {lines: () => welsh, recording});
    mock.timers.tick(5_000);
    assert.equal(aloud.way, 'recording');
    assert.equal(reader(undefined, {recording}).aloud.way, 'recording');
    assert.equal(reader(undefined).aloud.way, 'none');
  });

  it('is nothing once no voice has come', () => {
    const {aloud} = reader(new FakeSpeech());
    mock.timers.tick(5_000);
    assert.equal(aloud.way, 'none');
    aloud.play();
    aloud.next();
    assert.equal(aloud.state, 'stopped');
  });

  it('is the recording when voices turn out not to speak', () => {
    for (const error of ['synthesis-failed', 'audio-hardware', 'voice-unavailable']) {
      const {aloud, speech} = reading({recording: () => '/a.mp3'});
      speech.tell(error);
      assert.deepEqual([aloud.way, aloud.hasFailed, aloud.state], ['recording', false, 'stopped']);
    }
  });

  it('says so when nothing is to be heard and there is no recording', () => {
    const silent = new FakeSpeech(...SPEAKS);
    silent.starts = false;
    const {aloud} = reading({}, silent);
    mock.timers.tick(20_000);
    assert.deepEqual([aloud.hasFailed, aloud.state, aloud.isUsed], [true, 'stopped', false]);
    silent.starts = true;
    aloud.play();
    assert.deepEqual([aloud.hasFailed, aloud.state], [false, 'reading']);
  });

  it('asks for another press, and keeps the voice, when an engine wants one', () => {
    const {aloud, speech} = reading({recording: () => '/a.mp3'});
    speech.tell('not-allowed');
    assert.deepEqual([aloud.way, aloud.hasFailed], ['voice', true]);
  });

  it('stays on the device when the network that a voice needs has gone', () => {
    const remote = voice('en-GB', {localService: false});
    const speech = new FakeSpeech(remote);
    const {aloud} = reading({remoteVoices: true}, speech);
    assert.equal(speech.said[0]?.voice, remote);
    speech.voices = [remote, voice('en-US')];
    speech.tell('network');
    assert.equal(aloud.state, 'reading');
    assert.equal(speech.said.at(-1)?.voice?.lang, 'en-US');
  });
});

describe('the voice for a language', () => {
  const remote = voice('cy-GB', {localService: false});
  const all = [
    voice('en-US', {default: true}),
    voice('en_GB'),
    voice('ar-SA'),
    remote,
    voice('cym-GBR', {name: 'Gwyneth'}),
    voice('pt-BR'),
  ];
  const found = (lang: string, voices = all, far = false) => voiceFor(voices, lang, far)?.lang;

  it('is of its language, of its country where there is one, however voices write it', () => {
    assert.equal(found('en-GB'), 'en_GB');
    assert.equal(found('en'), 'en_GB');
    assert.equal(found('en-x-easyread'), 'en_GB');
    assert.equal(found('en-US'), 'en-US');
    assert.equal(found('ar'), 'ar-SA');
    assert.equal(found('pt-PT'), 'pt-BR');
    assert.equal(found('cy'), 'cym-GBR');
  });

  it('is none for a language that the device does not speak, and for what is no language', () => {
    for (const lang of ['ur', 'so', '', 'x', '*']) assert.equal(found(lang), undefined);
  });

  it('never sends a text away unless the host says so, and then only where it must', () => {
    assert.equal(found('cy', [remote]), undefined);
    assert.equal(found('cy', [remote], true), 'cy-GB');
    assert.equal(found('cy', all, true), 'cym-GBR');
  });
});

describe('what is said in one go', () => {
  it('is a whole short text, without what only eyes see', () => {
    assert.deepEqual(piecesOf(' You can\n drink\u00AD the \u2068water\u2069. It is safe. '), [
      'You can drink the water. It is safe.',
    ]);
    for (const empty of ['', ' ', '—', '…']) assert.deepEqual(piecesOf(empty), []);
  });

  it('is short, whatever the text, and nothing is lost', () => {
    const texts = [
      'word '.repeat(100),
      'x'.repeat(500),
      '😀'.repeat(200) + 'a',
      'A long sentence, with commas, '.repeat(20),
      'يمكنك شرب الماء من الصنبور؟ '.repeat(20),
    ];
    for (const text of texts) {
      const pieces = piecesOf(text);
      for (const piece of pieces) {
        assert.ok(piece.length <= 140, piece);
        assert.doesNotMatch(piece, /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
      }
      const spoken = (words: string) => words.replace(/\s|[^\p{L}]/gu, '');
      assert.equal(spoken(pieces.join(' ')), spoken(text));
    }
  });
});
