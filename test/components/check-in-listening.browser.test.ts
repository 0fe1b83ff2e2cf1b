/** A check-in that is listened to. All people are invented. */
import {expect, html} from '@open-wc/testing';
import type {SteadyWellbeingCheckIn} from '../../src/components/wellbeing-check-in/wellbeing-check-in.js';
import '../../src/define/wellbeing-check-in.js';
import {QUICK_EXIT} from '../../src/internal/quick-exit-event.js';
import {choose, fill, pressWords, wordsAppear, wordsOn} from '../fixtures/drive.js';
import {FakeSpeech, pageSpeaksWith, voice} from '../fixtures/fake-speech.js';
import {press} from '../helpers/commands.js';
import {fixture} from '../helpers/from-server.js';
import {until} from '../helpers/until.js';

const LISTEN = 'Listen to this page';
const config = {
  audiences: {ana: {label: 'Ana, your link worker', hint: 'Reads them on weekday mornings'}},
};

let device: FakeSpeech;
let giveBack: () => void;

function speaks(...voices: SpeechSynthesisVoice[]): void {
  device = new FakeSpeech(...voices);
  giveBack = pageSpeaksWith(device);
}

afterEach(() => {
  giveBack();
});

async function shown(path = 'self', language = 'en'): Promise<SteadyWellbeingCheckIn> {
  const element = await fixture<SteadyWellbeingCheckIn>(
    html`<steady-wellbeing-check-in
      lang=${language}
      allow-unreviewed="ar"
      path=${path}
      instrument="ons4"
      .config=${config}
    ></steady-wellbeing-check-in>`,
  );
  await wordsAppear(element, 'Start');
  return element;
}

const offers = ({renderRoot}: SteadyWellbeingCheckIn) =>
  renderRoot.querySelector('.listen button') !== null;
const marked = ({renderRoot}: SteadyWellbeingCheckIn) =>
  [...renderRoot.querySelectorAll('.aloud-line')].map((each) =>
    each.textContent.replace(/\s+/g, ' ').trim(),
  );

/** Everything that is said from the press on, to the end. */
function heardToTheEnd(): string[] {
  const from = device.said.length - 1;
  while (device.now !== undefined) device.tell();
  return device.said.slice(from).map(({text}) => text);
}

async function listening(element: SteadyWellbeingCheckIn): Promise<void> {
  await until(() => offers(element), 'it can be listened to');
  await pressWords(element, LISTEN);
  expect(device.now).not.to.equal(undefined);
}

async function toTheFirst(element: SteadyWellbeingCheckIn): Promise<void> {
  await pressWords(element, 'Start');
  await choose(element, 'Ana, your link worker');
  await pressWords(element, 'Continue');
}

describe('a check-in that is listened to', () => {
  it('says everything on the page in its order, and marks what it says', async () => {
    speaks(voice('en-GB'));
    const element = await shown();
    await until(() => offers(element), 'it can be listened to');
    expect(wordsOn(element)).to.contain('Other people may hear this. You can use headphones.');
    await pressWords(element, 'Start');
    element.renderRoot.querySelector<HTMLElement>('.listen button')?.focus();
    await press('Enter');
    await element.updateComplete;
    expect(device.now).to.equal('Who do you want to see your answers?');
    expect(marked(element)).to.deep.equal(['Who do you want to see your answers?']);
    device.tell();
    device.tell();
    await element.updateComplete;
    expect(device.now).to.equal('Ana, your link worker');
    expect(marked(element)).to.deep.equal(['Ana, your link worker Reads them on weekday mornings']);
    const rest = heardToTheEnd();
    expect(rest.slice(1, 4)).to.deep.equal(['Reads them on weekday mornings', 'or', 'Only me']);
    expect(rest).to.contain('Continue');
    await element.updateComplete;
    expect(marked(element)).to.deep.equal([]);

    await choose(element, 'Ana, your link worker');
    await pressWords(element, 'Continue');
    await pressWords(element, LISTEN);
    const said = heardToTheEnd();
    const numbers = said.slice(said.indexOf('0. Not at all'), said.indexOf('or'));
    expect(numbers.slice(0, 2)).to.deep.equal(['0. Not at all', '1']);
    expect(numbers.slice(-2)).to.deep.equal(['9', '10. Completely']);
    expect(said).to.include.members([
      'Who will see this answer',
      'I am not sure',
      'Skip this question',
    ]);
  });

  it('falls silent with the press on "Cover", and is not there while it is covered', async () => {
    speaks(voice('en-GB'));
    const element = await shown();
    await toTheFirst(element);
    await listening(element);
    await pressWords(element, 'Cover');
    expect(device.now).to.equal(undefined);
    expect(offers(element)).to.equal(false);
    const {length} = device.said;
    await pressWords(element, 'Show again');
    expect(offers(element)).to.equal(true);
    expect([device.said.length, marked(element)]).to.deep.equal([length, []]);
  });

  it('falls silent on the next page, where the person stops, and on quick exit', async () => {
    speaks(voice('en-GB'));
    const element = await shown();
    await toTheFirst(element);
    for (const way of ['Skip this question', 'Stop']) {
      await listening(element);
      await pressWords(element, way);
      await until(() => device.now === undefined, way);
    }
    await pressWords(element, 'Go back to my answers');
    await listening(element);
    dispatchEvent(new Event(QUICK_EXIT));
    expect(device.now).to.equal(undefined);
  });

  it('never says what somebody has written', async () => {
    speaks(voice('en-GB'));
    const element = await shown('helped');
    await pressWords(element, 'Start');
    await choose(element, 'Ana, your link worker');
    await pressWords(element, 'Continue');
    await fill(element, 'steady-helper', 'Robin');
    await listening(element);
    expect(heardToTheEnd().join(' ')).to.contain('Who is helping you?').and.not.to.contain('Robin');
  });

  it('is not there without a voice of the device’s own, and comes when voices do', async () => {
    speaks(voice('en-GB', {localService: false}));
    const element = await shown();
    await toTheFirst(element);
    expect(offers(element)).to.equal(false);
    device.arrive(voice('en-GB'));
    await listening(element);
  });

  it('is not there for staff, who read the questions out themselves', async () => {
    speaks(voice('en-GB'));
    await listening(await shown());
    const element = await shown('staff');
    await toTheFirst(element);
    expect(offers(element)).to.equal(false);
  });

  it('speaks the language on screen, or not at all', async () => {
    speaks(voice('en-GB'), voice('ar'));
    const element = await shown('self', 'ar');
    await listening(element);
    expect(device.said[0]?.lang).to.equal('ar');
    expect(wordsOn(element)).not.to.match(/Pause|Line before/);
    giveBack();
    speaks(voice('en-GB'));
    const other = await shown('self', 'ar');
    await pressWords(other, 'Start');
    expect(offers(other)).to.equal(false);
  });
});
