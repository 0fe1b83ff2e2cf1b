/** A check-in on a device that people share, left standing open. All people are invented. */
import {expect, html} from '@open-wc/testing';
import type {SteadyWellbeingCheckIn} from '../../src/components/wellbeing-check-in/wellbeing-check-in.js';
import '../../src/define/wellbeing-check-in.js';
import {checkInOn, happy} from '../fixtures/check-ins.js';
import {pressWords, wordsAppear, wordsOn} from '../fixtures/drive.js';
import {Clock} from '../helpers/clock.js';
import {fixture} from '../helpers/from-server.js';
import {until} from '../helpers/until.js';

const ASKED = 'Are you still there?';

let clock: Clock;

beforeEach(async () => {
  // Code that comes when it is asked for: here before the clock stands still.
  await import('../../src/internal/traces/traces.js');
  await import('../../src/components/wellbeing-check-in/history/history.js');
  clock = new Clock();
});

afterEach(() => {
  clock.stop();
});

async function shown(): Promise<SteadyWellbeingCheckIn> {
  const element = await fixture<SteadyWellbeingCheckIn>(
    html`<steady-wellbeing-check-in
      path="self"
      instrument="ons4"
      clear-after="10"
      .history=${[checkInOn('2026-04-13', {answers: [happy(7)]})]}
    ></steady-wellbeing-check-in>`,
  );
  await wordsAppear(element, 'If nothing is pressed for 10 minutes');
  return element;
}

describe('a check-in left standing open', () => {
  it('forgets what was said before, where somebody has opened that and gone', async () => {
    const element = await shown();
    clock.start();
    clock.pass({minutes: 20});
    await element.updateComplete;
    expect(wordsOn(element)).to.contain('What I said before').and.not.to.contain(ASKED);

    await pressWords(element, 'What I said before');
    await wordsAppear(element, '13 April 2026 7');
    clock.pass({minutes: 8});
    await wordsAppear(element, ASKED);
    clock.pass({minutes: 2});
    await wordsAppear(element, 'Nobody pressed anything for a while');
    expect(element.renderRoot.querySelector('.history')).to.equal(null);
    expect(element.history).to.equal(undefined);
    await pressWords(element, 'Start again');
    expect(wordsOn(element)).not.to.contain('What I said before');
  });

  it('looks as before when the questions become the host’s own', async () => {
    const element = await shown();
    const notice = () => element.renderRoot.querySelector('.notice');
    const width = () => notice()?.getBoundingClientRect().width;
    const before = width();
    element.instrument = {
      definition: {
        id: 'own',
        version: '1',
        title: 'One question',
        audiences: [],
        audience: [],
        sections: [
          {
            id: 'own',
            title: 'One question',
            pages: [{id: 'safe', questions: [{kind: 'yes-no', id: 'safe', label: 'Safe?'}]}],
          },
        ],
      },
      scoring: {},
      wording: 'not-validated',
    };
    await until(() => wordsOn(element).includes('One question'), 'its own questions');
    expect(width()).to.equal(before);
    expect(before).to.be.lessThan(element.getBoundingClientRect().width);
  });
});
