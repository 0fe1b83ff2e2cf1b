/** A form on a device that people share, left standing open. All people are invented. */
import {expect, html} from '@open-wc/testing';
import '../../src/define/referral-form.js';
import type {SteadyReferralForm} from '../../src/components/referral-form/referral-form.js';
import {choose, fill, pressWords, wordsOn} from '../fixtures/drive.js';
import {harbourHouse, withKnown} from '../fixtures/hosts.js';
import {Clock} from '../helpers/clock.js';
import {accessibilityTree, press, withRole} from '../helpers/commands.js';
import {fixture} from '../helpers/from-server.js';
import {until} from '../helpers/until.js';

const ASKED = 'Are you still there?';

let clock: Clock;

beforeEach(async () => {
  // Its code comes when it is asked for: here before the clock stands still.
  await import('../../src/internal/traces/traces.js');
  clock = new Clock();
});

afterEach(() => {
  clock.stop();
});

/** A form on the page after the name, with the name written. */
async function begun(minutes: number | undefined): Promise<SteadyReferralForm> {
  const element = await fixture<SteadyReferralForm>(
    html`<steady-referral-form
      path="self"
      clear-after=${minutes ?? ''}
      .config=${harbourHouse}
    ></steady-referral-form>`,
  );
  clock.start();
  await settled(element);
  await pressWords(element, 'Start');
  await choose(element, 'Yes');
  await pressWords(element, 'Continue');
  await fill(element, 'name.first', 'Sam');
  await fill(element, 'name.last', 'Reed');
  return element;
}

/** Everything asked for has come and is drawn. */
async function settled(element: SteadyReferralForm): Promise<void> {
  await import('../../src/internal/traces/traces.js');
  for (let turns = 0; turns < 20; turns++) await Promise.resolve();
  await element.updateComplete;
  await element.updateComplete;
}

async function pass(
  element: SteadyReferralForm,
  time: Parameters<Clock['pass']>[0],
): Promise<void> {
  clock.pass(time);
  await settled(element);
}

function lastName(element: SteadyReferralForm): string | undefined {
  return element.renderRoot.querySelector<HTMLInputElement>('[name="name.last"]')?.value;
}

describe('clearing after a while', () => {
  it('never happens unless the host asks for it', async () => {
    for (const minutes of [undefined, 0, -1, Number.NaN]) {
      const element = await begun(minutes);
      await pass(element, {minutes: 24 * 60});
      expect(lastName(element)).to.equal('Reed');
      expect(wordsOn(element)).not.to.contain(ASKED);
      clock.stop();
    }
  });

  it('says at the start after how many minutes', async () => {
    const element = await fixture<SteadyReferralForm>(
      html`<steady-referral-form path="self" clear-after="10" .config=${harbourHouse}>
      </steady-referral-form>`,
    );
    await settled(element);
    expect(wordsOn(element)).to.contain('If nothing is pressed for 10 minutes');
    expect(wordsOn(element)).not.to.match(/false|undefined/);
  });

  it('looks as before when the host says later what it knows', async () => {
    const element = await fixture<SteadyReferralForm>(
      html`<steady-referral-form path="self" clear-after="10" .config=${harbourHouse}>
      </steady-referral-form>`,
    );
    await settled(element);
    const sheets = () => (element.renderRoot as ShadowRoot).adoptedStyleSheets.length;
    const width = () => element.renderRoot.querySelector('.notice')?.clientWidth;
    const before = {width: width(), sheets: sheets()};
    element.config = withKnown;
    await until(() => sheets() > before.sheets, 'what draws it has come');
    expect(width()).to.equal(before.width);
    expect(before.width).to.be.lessThan(element.clientWidth);
  });

  it('asks two minutes before, out loud, without a countdown and without taking the focus', async () => {
    const element = await begun(10);
    const box = element.renderRoot.querySelector<HTMLInputElement>('[name="name.last"]');
    box?.focus();
    await pass(element, {minutes: 7, seconds: 59});
    expect(wordsOn(element)).not.to.contain(ASKED);
    await pass(element, {seconds: 1});
    expect(wordsOn(element)).to.contain(ASKED);
    const alert = element.renderRoot.querySelector('[role="alert"]');
    expect(alert?.textContent).to.contain('Press any key to keep your answers');
    expect(alert?.textContent).not.to.match(/\d/);
    expect(element.shadowRoot?.activeElement).to.equal(box);
    const tree = await accessibilityTree();
    expect(withRole('alert', tree)).to.have.length(1);
  });

  it('asks at least 30 seconds before, however short the time', async () => {
    for (const minutes of [0.1, 1]) {
      const element = await begun(minutes);
      await pass(element, {seconds: 29});
      expect(wordsOn(element)).not.to.contain(ASKED);
      await pass(element, {seconds: 1});
      expect(wordsOn(element)).to.contain(ASKED);
      await pass(element, {seconds: 29});
      expect(lastName(element)).to.equal('Reed');
      clock.stop();
    }
  });

  it('takes any key as an answer, as often as it is asked', async () => {
    const element = await begun(10);
    for (let times = 0; times < 12; times++) {
      await pass(element, {minutes: 9});
      expect(wordsOn(element)).to.contain(ASKED);
      await press('Shift');
      await settled(element);
      expect(wordsOn(element)).not.to.contain(ASKED);
    }
    expect(lastName(element)).to.equal('Reed');
  });

  it('takes its button as an answer, also where a press is neither key nor pointer', async () => {
    const element = await begun(10);
    await pass(element, {minutes: 9});
    [...element.renderRoot.querySelectorAll('button')]
      .find((button) => button.textContent.trim() === 'I am still here')
      ?.click();
    await settled(element);
    expect(wordsOn(element)).not.to.contain(ASKED);
    await pass(element, {minutes: 7});
    expect(lastName(element)).to.equal('Reed');
  });

  it('takes a press anywhere on the page as a sign that somebody is there', async () => {
    const element = await begun(10);
    for (let times = 0; times < 5; times++) {
      await pass(element, {minutes: 7});
      document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    }
    expect(wordsOn(element)).not.to.contain(ASKED);
  });

  it('clears everything when nobody answers, says so, and tells the host', async () => {
    const element = await begun(10);
    const before = element.submissionId;
    let stopped = 0;
    element.addEventListener('steady-referral-stopped', () => stopped++);
    await pass(element, {minutes: 10});
    expect(wordsOn(element)).to.contain('Nobody pressed anything for a while');
    expect(wordsOn(element)).to.contain('Your answers have been cleared');
    expect(wordsOn(element)).not.to.contain('Reed');
    expect(element.submissionId).not.to.equal(before);
    expect(stopped).to.equal(1);
    await pressWords(element, 'Start again');
    await pressWords(element, 'Start');
    await choose(element, 'Yes');
    await pressWords(element, 'Continue');
    expect(lastName(element)).to.equal('');
    expect(wordsOn(element)).not.to.contain('Nobody pressed anything');
  });

  it('clears at once what was open on a device that slept, whatever is pressed', async () => {
    const element = await begun(10);
    clock.sleep({minutes: 30});
    document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'a', bubbles: true}));
    await settled(element);
    expect(wordsOn(element)).to.contain('Your answers have been cleared');
  });

  it('clears the receipt too, whose copy could still be printed', async () => {
    const element = await begun(10);
    element.addEventListener('steady-referral-send', (event) => {
      event.respondWith({submissionId: event.referral.submissionId, reference: 'HH-1'});
    });
    await pressWords(element, 'Continue');
    await pressWords(element, 'That is enough. Check what I have said');
    await pressWords(element, 'Send referral');
    await settled(element);
    expect(wordsOn(element)).to.contain('HH-1');
    await pass(element, {minutes: 10});
    expect(wordsOn(element)).not.to.contain('HH-1');
  });

  it('does not run where there is nothing to clear, or the form is off the page', async () => {
    const element = await begun(10);
    await pressWords(element, 'Stop');
    await pressWords(element, 'Clear my answers');
    await pass(element, {minutes: 20});
    expect(wordsOn(element)).not.to.contain('Nobody pressed anything');
    const other = await begun(10);
    other.remove();
    clock.pass({minutes: 20});
    document.body.append(other);
    await settled(other);
    expect(lastName(other)).to.equal('Reed');
    other.remove();
  });
});
