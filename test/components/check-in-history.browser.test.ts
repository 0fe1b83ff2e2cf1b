/** What was said before, as a person meets it. */
import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {definition, HistoryHost, numbers, otherWords, words} from '../fixtures/check-ins.js';
import {emulateMedia, press} from '../helpers/commands.js';

customElements.define('history-under-test', class extends HistoryHost {});

async function shown(
  setup: HistoryHost['setup'],
  language = 'en-GB',
): Promise<{readonly root: ShadowRoot; readonly text: string}> {
  const element = await fixture<HistoryHost>(
    html`<history-under-test
      lang=${language}
      allow-unreviewed="cy ar en-x-easyread"
      .setup=${setup}
    ></history-under-test>`,
  );
  await element.updateComplete;
  const root = element.shadowRoot ?? expect.fail('It drew nothing.');
  return {root, text: root.querySelector('.history')?.textContent.replace(/\s+/g, ' ') ?? ''};
}

const all = (root: ShadowRoot, selector: string) => [...root.querySelectorAll(selector)];

describe('what somebody said before', () => {
  it('is said in words first, each day with its answer, and adds nothing up', async () => {
    const {root, text} = await shown({checkIns: numbers, definition});
    const rows = all(root, '.history-said').map((one) =>
      one.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(rows).to.deep.equal([
      '19 January 2026 4',
      '2 February 2026 You skipped this question',
      '2 March 2026 I am not sure',
      '13 April 2026 7',
      '25 May 2026 0',
    ]);
    expect(text).to.contain('0 means “Not at all”. 10 means “Completely”.');
    expect(text).not.to.match(/total|average|better|worse|well done|than last time/i);
  });

  it('has a dot for each number where it stands on the scale, and none for a day without', async () => {
    const {root} = await shown({checkIns: numbers, definition});
    expect(all(root, '.strip').length).to.equal(5);
    const dots = all(root, '.dot').map((dot) => dot.getAttribute('cx'));
    expect(dots).to.deep.equal(['40.80%', '68.40%', '4.00%']);
    expect(all(root, 'svg:not([aria-hidden="true"])')).to.deep.equal([]);
    // No dot is joined to another.
    expect(all(root, 'polyline, path')).to.deep.equal([]);
  });

  it('has a real table behind it, opened with the keyboard', async () => {
    const {root} = await shown({checkIns: numbers, definition});
    const table = root.querySelector('table') ?? expect.fail('no table');
    expect(table.checkVisibility()).to.equal(false);
    root.querySelector<HTMLElement>('.history-table > summary')?.focus();
    await press('Enter');
    expect(table.checkVisibility()).to.equal(true);
    expect(table.caption?.textContent.trim()).to.equal(
      'Overall, how happy did you feel yesterday?',
    );
    expect(all(root, 'thead th').map((one) => one.textContent)).to.deep.equal([
      'Day',
      'What you said',
    ]);
    expect(all(root, 'tbody tr').length).to.equal(5);
  });

  it('says where the question had other words', async () => {
    const {root} = await shown({checkIns: otherWords, definition});
    const last = all(root, '.history-list > li').at(-1)?.textContent.replace(/\s+/g, ' ');
    expect(last).to.contain('From here on, the question was asked in other words.');
    expect(last).to.contain('These are not the official words of the question.');
    expect(root.querySelectorAll('li .history-note').length).to.equal(2);
  });

  it('shows what is private only when it is asked for', async () => {
    const {root} = await shown({checkIns: words});
    const note = all(root, 'strong').find((one) => one.textContent.includes('hard day'));
    expect(note?.checkVisibility()).to.equal(false);
    root.querySelector<HTMLElement>('.history-private > summary')?.click();
    expect(note?.checkVisibility()).to.equal(true);
  });

  it('has black dots on paper, in both directions of writing', async () => {
    for (const language of ['en-GB', 'ar']) {
      const {root} = await shown({checkIns: numbers, definition}, language);
      await emulateMedia({media: 'print'});
      const fills = all(root, '.dot').map((dot) => getComputedStyle(dot).fill);
      expect(fills, language).to.deep.equal(Array(3).fill('rgb(0, 0, 0)'));
      const rail = root.querySelector('.rail') ?? expect.fail('no line');
      expect(getComputedStyle(rail).stroke, language).to.equal('rgb(0, 0, 0)');
      await emulateMedia({media: 'screen'});
    }
  });

  it('speaks the language around it, and keeps answers in the one they were given in', async () => {
    const {root, text} = await shown({checkIns: numbers, definition}, 'cy');
    expect(text).to.contain('Beth ddywedoch chi o’r blaen');
    expect(text).to.contain('2 Mawrth 2026');
    expect(root.querySelector('.history-said strong')?.getAttribute('lang')).to.equal('en-GB');
  });

  it('has nothing to show without a fuss', async () => {
    const {text} = await shown({checkIns: []});
    expect(text.trim()).to.equal('What you said before There is nothing from before here.');
  });
});
