/** The buttons that read aloud, on a device that is made up: engines without a screen have no voices. */
import {expect, fixture, html} from '@open-wc/testing';
import {aloudHost, ALOUD_LINES, type AloudHost} from '../fixtures/aloud-host.js';
import {pressWords, wordsOn} from '../fixtures/drive.js';
import {FakeSpeech, voice} from '../fixtures/fake-speech.js';
import {Clock} from '../helpers/clock.js';
import {press} from '../helpers/commands.js';
import {until} from '../helpers/until.js';

async function show(setup: Parameters<typeof aloudHost>[0]): Promise<AloudHost> {
  const host = await fixture<AloudHost>(html`${aloudHost(setup)}`);
  await host.updateComplete;
  return host;
}

const english = () => new FakeSpeech(voice('en-GB'));
const marked = (host: AloudHost) => host.renderRoot.querySelector('.aloud-line')?.id;
const buttons = (host: AloudHost) =>
  [...host.renderRoot.querySelectorAll('button')].map((each) => each.textContent.trim());
const active = (host: AloudHost) => host.shadowRoot?.activeElement?.textContent?.trim();

describe('the buttons that read aloud', () => {
  it('are one button at first, and say that others may hear', async () => {
    const host = await show({speech: english()});
    expect(buttons(host)).to.deep.equal(['Listen']);
    expect(wordsOn(host)).to.contain('Other people may hear this. You can use headphones.');
    expect(marked(host)).to.equal(undefined);
  });

  it('work with the keyboard alone: listen, pause, carry on, next, stop', async () => {
    const speech = english();
    const host = await show({speech});
    host.renderRoot.querySelector('button')?.focus();
    await press('Enter');
    expect(speech.now).to.equal(ALOUD_LINES[0]?.text);
    expect([marked(host), active(host)]).to.deep.equal(['water', 'Pause']);
    await press(' ');
    expect(speech.now).to.equal(undefined);
    expect([marked(host), active(host)]).to.deep.equal(['water', 'Carry on']);
    await press(' ');
    await press('Tab');
    await press('Tab');
    expect(active(host)).to.equal('Next line');
    await press('Enter');
    await until(() => speech.now === ALOUD_LINES[1]?.text);
    expect(marked(host)).to.equal('bell');
    await press('Tab');
    await press('Enter');
    expect([speech.now, marked(host), active(host)]).to.deep.equal([undefined, undefined, 'Stop']);
  });

  it('say which speed is chosen, and read at it', async () => {
    const speech = english();
    const host = await show({speech});
    await pressWords(host, 'Listen');
    await pressWords(host, 'Slow');
    await until(() => speech.said.at(-1)?.rate === 0.75);
    const pressed = [...host.renderRoot.querySelectorAll('[aria-pressed="true"]')];
    expect(pressed.map((each) => each.textContent.trim())).to.deep.equal(['Slow']);
  });

  it('follow the voice from line to line, and are silent when the element goes', async () => {
    const speech = english();
    const host = await show({speech});
    await pressWords(host, 'Listen');
    for (const {id} of ALOUD_LINES) {
      expect(marked(host)).to.equal(id);
      speech.tell();
      await host.updateComplete;
    }
    expect(buttons(host)[0]).to.equal('Listen');
    await pressWords(host, 'Listen');
    host.remove();
    expect(speech.now).to.equal(undefined);
  });

  it('are the recording of the host where there is no voice, which nobody fetches unasked', async () => {
    const host = await show({speech: undefined, recording: '/a.mp3'});
    const audio = host.renderRoot.querySelector('audio');
    expect(audio?.preload).to.equal('none');
    expect(audio?.controls).to.equal(true);
    expect(buttons(host)).to.deep.equal([]);
  });

  it('are not there where nothing can be heard; a device that speaks others says so', async () => {
    const none = await show({speech: undefined});
    expect(none.renderRoot.querySelector('.aloud')).to.equal(null);
    expect(wordsOn(none)).not.to.contain('device');
    const clock = new Clock().start();
    try {
      const host = await show({
        speech: new FakeSpeech(voice('fr-FR')),
        lines: [{id: 'a', text: 'Bore da.', lang: 'cy'}],
      });
      expect(wordsOn(host)).not.to.contain('device');
      clock.pass({seconds: 5});
      await host.updateComplete;
      expect(wordsOn(host)).to.contain('This device cannot read this language out.');
      expect(buttons(host)).to.deep.equal([]);
    } finally {
      clock.stop();
    }
  });

  it('say it, once, when nothing is to be heard', async () => {
    const speech = english();
    const host = await show({speech});
    const status = host.renderRoot.querySelector('[role="status"]');
    expect(status?.textContent.trim()).to.equal('');
    await pressWords(host, 'Listen');
    speech.tell('synthesis-failed');
    await host.updateComplete;
    expect(status?.textContent).to.contain('This device did not read it out.');
  });
});
