/** Did a notice make sense? The notice and everybody in it are invented. */
import {expect, fixture, html} from '@open-wc/testing';
import {checkNoticeReading, type NoticeReading} from '../../../src/data/contracts/index.js';
import {choose, pressWords, wordsOn} from '../../fixtures/drive.js';
import {understandingHost, type UnderstandingHost} from '../../fixtures/understanding-host.js';
import {press} from '../../helpers/commands.js';

async function show(options: Parameters<typeof understandingHost>[0] = {}) {
  const host = await fixture<UnderstandingHost>(html`${understandingHost(options)}`);
  await host.updateComplete;
  return host;
}

/** A host that asked to be told. */
async function showTold(onReading?: (reading: NoticeReading) => Promise<void>) {
  const readings: NoticeReading[] = [];
  const take = (reading: NoticeReading) => {
    readings.push(reading);
  };
  const host = await show({readers: 'the education team', onReading: onReading ?? take});
  return {host, readings};
}

const heading = (host: UnderstandingHost) =>
  host.renderRoot.querySelector('h2')?.textContent.trim();
const focused = (host: UnderstandingHost) => host.shadowRoot?.activeElement?.textContent?.trim();
const WATER = 'You can drink the water from the tap. It is safe.';

describe('whether a notice made sense', () => {
  it('is asked in four answers, and says first that nobody is told', async () => {
    const host = await show();
    const words = [...host.renderRoot.querySelectorAll('button')].map((each) =>
      each.textContent.trim(),
    );
    expect(words).to.deep.equal(['Yes', 'Some of it', 'No', 'I want someone to explain']);
    expect(wordsOn(host)).to.contain('Nobody is told what you press here.');
    expect(focused(host)).to.equal(undefined);
  });

  it('goes from question to question with the keyboard alone, and the heading is read', async () => {
    const host = await show();
    host.renderRoot.querySelector('button')?.focus();
    await press('Enter');
    await host.updateComplete;
    expect(focused(host)).to.equal('Can you drink the water from the tap?');
    await press('Tab');
    await press(' ');
    expect(wordsOn(host)).to.contain('Yes, this is what it says.');
    expect(focused(host)).to.equal('Yes');
    await pressWords(host, 'Go on');
    expect(focused(host)).to.equal('What do you do when you need help at night?');
    await pressWords(host, 'Skip this');
    expect(heading(host)).to.equal('Thank you for reading');
    expect(wordsOn(host)).to.contain('Nobody is told what you press here.');
  });

  it('does not let a double press answer what nobody has read', async () => {
    const host = await show();
    const pressAt = async (time: number) => {
      const click = new MouseEvent('click', {bubbles: true, composed: true});
      Object.defineProperty(click, 'timeStamp', {value: time});
      host.renderRoot.querySelector('button')?.dispatchEvent(click);
      await host.updateComplete;
    };
    await pressAt(1000);
    expect(heading(host)).to.equal('Can you drink the water from the tap?');
    await pressAt(1200);
    expect(wordsOn(host)).not.to.contain('Yes, this is what it says.');
    expect(host.renderRoot.querySelector('[aria-pressed=true]')).to.equal(null);
  });

  it('shows the part again after another answer, offers a person, and never says it is wrong', async () => {
    const host = await show();
    await pressWords(host, 'Yes');
    await pressWords(host, 'No');
    const said = wordsOn(host);
    expect(said).to.contain('Here is that part again');
    expect(said).to.contain(WATER);
    expect(said).to.contain('Ask any officer, or press the bell in your cell.');
    expect(said).not.to.match(/wrong|incorrect|mistake|try again|score|right/i);
    await pressWords(host, 'Show me where it says this');
    expect(host.shown).to.deep.equal(['tap']);
    const words = host.renderRoot.querySelectorAll<HTMLElement>('.understanding *');
    const problem = getComputedStyle(host).getPropertyValue('--_color-problem').trim();
    for (const each of words) expect(getComputedStyle(each).color).not.to.equal(problem);
    await pressWords(host, 'Yes');
    expect(wordsOn(host)).not.to.contain(WATER);
  });

  it('offers a person to who wants one, and says that nobody has been called', async () => {
    const host = await show();
    await pressWords(host, 'I want someone to explain');
    expect(wordsOn(host)).to.contain('Ask any officer, or press the bell in your cell.');
    expect(wordsOn(host)).to.contain('Pressing this has not told anyone.');
    await pressWords(host, 'Read it again');
    expect(host.shown).to.deep.equal(['tap']);
    await pressWords(host, 'Go on');
    expect(heading(host)).to.equal('Thank you for reading');
  });

  it('tells only on the last press, exactly what it said, in a record without answers', async () => {
    const {host, readings} = await showTold();
    await pressWords(host, 'Some of it');
    await pressWords(host, 'Go on');
    await pressWords(host, 'No');
    await pressWords(host, 'Go on');
    await pressWords(host, 'Skip this');
    await choose(host, 'A friend or a peer');
    await choose(host, 'I want someone to explain it to me');
    const said = wordsOn(host);
    for (const each of [
      'Do you want to tell the education team how it went?',
      'You read “Your first night”, with the day, the time and the language.',
      'You used words and pictures.',
      'The device read it to you.',
      'You said that some of it made sense.',
      'A part was shown to you again',
      'There are no marks.',
    ]) {
      expect(said).to.contain(each);
    }
    expect(readings).to.deep.equal([]);
    await pressWords(host, 'Tell them');
    const [reading] = readings;
    expect(checkNoticeReading(reading).ok).to.equal(true);
    expect({...reading, createdAt: ''}).to.deep.equal({
      type: 'steady-notice-reading',
      version: '1.0',
      notice: {id: 'first-night', title: 'Your first night', edition: '3'},
      createdAt: '',
      language: 'en-GB',
      used: ['easy-read', 'read-aloud'],
      madeSense: 'some',
      shownAgain: ['tap'],
      helpedBy: 'A friend or a peer',
      askedForHelp: true,
    });
    expect(wordsOn(host)).to.contain('You told the education team.');
    expect(readings.length).to.equal(1);
  });

  it('tells nobody where the person says so', async () => {
    const {host, readings} = await showTold();
    await pressWords(host, 'I want someone to explain');
    await pressWords(host, 'Go on');
    await pressWords(host, 'Tell nobody');
    expect(wordsOn(host)).to.contain('Nobody has been told.');
    expect(readings).to.deep.equal([]);
  });

  it('says when it did not get through, keeps everything, and can be pressed again', async () => {
    let fails = true;
    const {host} = await showTold(() =>
      fails ? Promise.reject(new Error('gone')) : Promise.resolve(),
    );
    await pressWords(host, 'I want someone to explain');
    await pressWords(host, 'Go on');
    await pressWords(host, 'Tell them');
    expect(wordsOn(host)).to.contain('It did not get through. Nobody has been told.');
    expect(host.check.wantsHelp).to.equal(true);
    fails = false;
    await pressWords(host, 'Tell them');
    expect(wordsOn(host)).to.contain('You told the education team.');
  });

  it('forgets all of it when it is cleared', async () => {
    const {host} = await showTold();
    await pressWords(host, 'I want someone to explain');
    host.check.clear();
    await host.updateComplete;
    expect(heading(host)).to.equal('Did this make sense?');
    const {madeSense, askedForHelp} = host.check.reading();
    expect([madeSense, askedForHelp]).to.deep.equal([undefined, false]);
  });
});
