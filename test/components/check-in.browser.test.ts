/** What a person and a host see of the check-in. All people are invented. */
import {expect, html} from '@open-wc/testing';
import type {CheckInConfig} from '../../src/components/wellbeing-check-in/config.js';
import type {SteadyCheckInSendEvent} from '../../src/components/wellbeing-check-in/events.js';
import type {Instrument} from '../../src/components/wellbeing-check-in/instruments/instrument.js';
import type {SteadyWellbeingCheckIn} from '../../src/components/wellbeing-check-in/wellbeing-check-in.js';
import {checkCheckIn} from '../../src/data/contracts/check-check-in.js';
import '../../src/define/wellbeing-check-in.js';
import {happy, checkInOn} from '../fixtures/check-ins.js';
import {choose, fill, pressWords, wordsAppear, wordsOn} from '../fixtures/drive.js';
import {
  accessibilityTree,
  emulateMedia,
  press,
  setViewport,
  type,
  withRole,
} from '../helpers/commands.js';
import {fixture} from '../helpers/from-server.js';
import {until} from '../helpers/until.js';

const config: CheckInConfig = {
  host: {name: 'Harbour House'},
  audiences: {
    ana: {label: 'Ana, your link worker', hint: 'Reads them on weekday mornings'},
    champion: {label: 'your Health and Wellbeing Champion'},
  },
};

const own: Instrument = {
  definition: {
    id: 'own',
    version: '1',
    title: 'Two questions',
    audiences: [],
    audience: [],
    sections: [
      {
        id: 'own',
        title: 'Two questions',
        pages: [
          {
            id: 'safe',
            questions: [{kind: 'yes-no', id: 'safe', label: 'Do you feel safe?'}],
          },
          {
            id: 'name',
            questions: [{kind: 'text', id: 'name', label: 'What helps?'}],
          },
        ],
      },
    ],
  },
  scoring: {triggers: [{id: 'unsafe', question: 'safe', values: ['no']}]},
  wording: 'not-validated',
};

async function checkIn(
  template = html`<steady-wellbeing-check-in
    path="self"
    instrument="ons4"
    .config=${config}
  ></steady-wellbeing-check-in>`,
): Promise<SteadyWellbeingCheckIn> {
  const element = await fixture<SteadyWellbeingCheckIn>(template);
  await wordsAppear(element, 'Start');
  return element;
}

/** Every event of ours, wherever it is heard. */
function eventsOf(element: SteadyWellbeingCheckIn): Event[] {
  const heard: Event[] = [];
  for (const type of ['send', 'sent', 'renew', 'stopped']) {
    element.addEventListener(`steady-check-in-${type}`, (event) => heard.push(event));
  }
  element.addEventListener('steady-measure', (event) => heard.push(event));
  return heard;
}

async function begin(element: SteadyWellbeingCheckIn, ...who: string[]): Promise<void> {
  await pressWords(element, 'Start');
  for (const one of who) await choose(element, one);
  await pressWords(element, 'Continue');
}

const find = (element: SteadyWellbeingCheckIn, selector: string): HTMLInputElement => {
  const found = element.renderRoot.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`Nothing on screen is "${selector}".`);
  return found;
};
const sent = (element: SteadyWellbeingCheckIn) =>
  new Promise<SteadyCheckInSendEvent>((done) => {
    element.addEventListener('steady-check-in-send', done, {once: true});
  });
const helpIsOpen = ({renderRoot}: SteadyWellbeingCheckIn) =>
  renderRoot.querySelector<HTMLDetailsElement>('.help')?.open;
const focused = ({shadowRoot}: SteadyWellbeingCheckIn) => shadowRoot?.activeElement as HTMLElement;

describe('<steady-wellbeing-check-in>', () => {
  it('says before the first question what it is, and lets the person choose who sees it', async () => {
    const element = await checkIn();
    for (const words of [
      'Harbour House asks these questions',
      'About 3 minutes',
      'Every question.',
      'then nothing is sent',
      'Only me',
    ]) {
      expect(wordsOn(element)).to.contain(words);
    }
    await pressWords(element, 'Start');
    expect(element.renderRoot.querySelectorAll(':checked').length).to.equal(0);
    await pressWords(element, 'Continue');
    await wordsAppear(element, 'Select who you want to see your answers');
    await choose(element, 'Ana, your link worker');
    await choose(element, 'Only me');
    const checked = [...element.renderRoot.querySelectorAll<HTMLInputElement>(':checked')];
    expect(checked.map(({value}) => value)).to.deep.equal(['only-me']);
  });

  it('sends a record that keeps its contract to those who were chosen, and to nobody else', async () => {
    const element = await checkIn();
    await begin(element, 'Ana, your link worker');
    expect(wordsOn(element)).to.contain('Question 1 of 4');
    expect(wordsOn(element)).to.contain('Ana, your link worker.');
    await choose(element, '6');
    await pressWords(element, 'Continue');
    await pressWords(element, 'Skip this question');
    await pressWords(element, 'That is enough. Check what I have said');
    await pressWords(element, 'Change your answer to: Who do you want to see your answers?');
    await choose(element, 'Your Health and Wellbeing Champion');
    await choose(element, 'Ana, your link worker');
    await pressWords(element, 'Continue');
    const heard = sent(element);
    element.addEventListener('steady-check-in-send', (event) =>
      event.respondWith({submissionId: event.checkIn.submissionId, reference: 'HH-1'}),
    );
    await pressWords(element, 'Send my answers');
    const {checkIn: record} = await heard;
    expect(checkCheckIn(record).ok).to.equal(true);
    expect(record.audiences.map(({id}) => id)).to.deep.equal(['champion']);
    expect(record.answers.map(({question, value}) => [question, value])).to.deep.equal([
      ['satisfied', 6],
    ]);
    expect(record.skipped.map(({question}) => question)).to.deep.equal(['worthwhile', 'happy']);
    expect(record.stopped).to.equal(true);
    await wordsAppear(element, 'Thank you for taking the time.');
    expect(wordsOn(element)).to.contain('Your reference is HH-1');
    await pressWords(element, 'Finish and clear this screen');
    expect(wordsOn(element)).to.contain('This screen has been cleared');
  });

  for (const who of ['Only me', 'Nobody. I just want to think']) {
    it(`lets nothing leave under "${who}", and ends kindly`, async () => {
      const element = await checkIn(
        html`<steady-wellbeing-check-in
          path="self"
          action="/nowhere"
          .instrument=${own}
          .config=${config}
        ></steady-wellbeing-check-in>`,
      );
      const heard = eventsOf(element);
      await begin(element, who);
      expect(wordsOn(element)).to.contain('Only you.');
      await choose(element, 'No');
      await pressWords(element, 'Continue');
      expect(helpIsOpen(element)).to.equal(true);
      await fill(element, 'name', 'A walk');
      await pressWords(element, 'Continue');
      expect(wordsOn(element)).to.contain('Only you see this. Nothing will be sent.');
      await pressWords(element, 'Finish');
      await wordsAppear(element, 'You have finished');
      await pressWords(element, 'A quiet minute');
      await pressWords(element, 'Finish and clear this screen');
      expect(heard).to.deep.equal([]);
      const asked = performance.getEntriesByType('resource').map(({name}) => name);
      expect(asked.filter((name) => name.includes('/nowhere'))).to.deep.equal([]);
    });
  }

  it('leaves nothing and says nothing when the person stops at any point', async () => {
    const stops = [0, 1, 2, 3];
    for (const pages of stops) {
      const element = await checkIn();
      const heard = eventsOf(element);
      await begin(element, 'Ana, your link worker');
      for (let page = 0; page < pages; page++) {
        await choose(element, '3');
        await pressWords(element, 'Continue');
      }
      await pressWords(element, 'Stop');
      expect(element.renderRoot.querySelectorAll('input').length).to.equal(0);
      await pressWords(element, 'Clear my answers');
      await pressWords(element, 'Start again');
      await pressWords(element, 'Start');
      expect(element.renderRoot.querySelectorAll(':checked').length).to.equal(0);
      expect(heard).to.deep.equal([]);
      element.remove();
    }
  });

  it('opens the ways to get help after an answer the host has named, and goes on all the same', async () => {
    const element = await checkIn(
      html`<steady-wellbeing-check-in
        path="self"
        .instrument=${own}
        .config=${{...config, reading: 'Ana reads these on weekdays.'}}
      ></steady-wellbeing-check-in>`,
    );
    await begin(element, 'Ana, your link worker');
    await choose(element, 'No');
    await pressWords(element, 'Continue');
    expect(helpIsOpen(element)).to.equal(true);
    expect(wordsOn(element)).to.contain('Ana reads these on weekdays. If you need someone now');
    expect(find(element, '[role=status]').textContent).to.contain('Ways to get help are open');
    expect(focused(element).textContent).to.contain('What helps?');
    await pressWords(element, 'Back');
    expect(find(element, ':checked').value).to.equal('no');
  });

  it('covers everything with one press, and goes back to where it was with one', async () => {
    const element = await checkIn(
      html`<steady-wellbeing-check-in
        path="self"
        .instrument=${own}
        .config=${config}
      ></steady-wellbeing-check-in>`,
    );
    await begin(element, 'Only me');
    await pressWords(element, 'Skip this question');
    const box = find(element, '[name=name]');
    box.focus();
    await type('A walk');
    find(element, '.cover').focus();
    await press('Enter');
    expect(find(element, 'form').checkVisibility()).to.equal(false);
    expect(wordsOn(element)).to.contain('Nothing is lost.');
    expect(focused(element).textContent).to.contain('Show again');
    expect(element.renderRoot.querySelectorAll('.back').length).to.equal(0);
    await press('Shift');
    await press('Enter');
    expect(find(element, 'form').checkVisibility()).to.equal(true);
    expect(focused(element) === box).to.equal(true);
    expect(box.value).to.equal('A walk');
    // Whoever is frightened presses twice.
    await press('Shift');
    find(element, '.cover').click();
    find(element, '.cover').click();
    await element.updateComplete;
    expect(find(element, 'form').checkVisibility()).to.equal(false);
  });

  it('has eleven radios with names of their own, that fit at 320 px in both directions', async () => {
    await setViewport({width: 320, height: 640});
    const element = await checkIn();
    await begin(element, 'Only me');
    const scale = find(element, '.scale');
    expect(scale.scrollWidth).to.be.at.most(scale.clientWidth);
    const steps = [...element.renderRoot.querySelectorAll('.scale-step')];
    const targets = [...element.renderRoot.querySelectorAll('.scale-step > input')];
    expect(targets.length).to.equal(11);
    const root = element.renderRoot as ShadowRoot;
    scale.scrollIntoView({block: 'center'});
    for (const target of targets) {
      const {left, top, right, bottom, width, height} = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      // Also at its edges it is this number that answers, and no other.
      for (const [x, y] of [
        [left + 1, top + height / 2],
        [right - 1, top + height / 2],
        [left + width / 2, top + 1],
        [left + width / 2, bottom - 1],
      ] as const) {
        expect(root.elementFromPoint(x, y) === target).to.equal(true);
      }
    }
    const leftOf = () => steps.map((step) => step.getBoundingClientRect().left);
    expect(leftOf()[0]).to.be.below(leftOf()[1] ?? 0);
    find(element, '.steady').dir = 'rtl';
    expect(leftOf()[0]).to.be.above(leftOf()[1] ?? 0);
    find(element, '.steady').dir = 'ltr';
    find(element, '[name=satisfied]').focus();
    await press('ArrowRight');
    await press('ArrowRight');
    expect(find(element, ':checked').value).to.equal('2');
    await setViewport({width: 800, height: 600});
    const tree = await accessibilityTree().catch(() => undefined);
    if (!tree) return;
    const names = withRole('radio', tree).map(({name}) => name);
    expect(names).to.deep.equal([...Array(11).keys(), 'I am not sure'].map(String));
  });

  it('keeps the box around a chosen number on paper, where a page prints as it is', async () => {
    const element = await checkIn();
    await begin(element, 'Only me');
    await choose(element, '6');
    await emulateMedia({media: 'print'});
    const {borderTopWidth, borderTopStyle} = getComputedStyle(find(element, ':checked + label'));
    expect(Number.parseFloat(borderTopWidth)).to.be.at.least(3);
    expect(borderTopStyle).to.equal('solid');
  });

  it('shows what was said before only to who asks for it, and forgets it with the rest', async () => {
    const warnings: string[] = [];
    const warn = console.warn;
    console.warn = (words: string) => warnings.push(words);
    const given = [checkInOn('2026-04-13', {answers: [happy(7)]}), {type: 'of another kind'}];
    const element = await checkIn(
      html`<steady-wellbeing-check-in
        path="self"
        instrument="ons4"
        .config=${config}
        .history=${given}
      ></steady-wellbeing-check-in>`,
    );
    const shows = () => element.renderRoot.querySelectorAll('.history').length === 1;
    await wordsAppear(element, 'What I said before');
    expect(shows()).to.equal(false);
    await pressWords(element, 'What I said before');
    await wordsAppear(element, '13 April 2026 7');
    expect(wordsOn(element)).to.contain('10 means “Completely”');
    expect(getComputedStyle(find(element, '.history-said')).display).to.equal('flex');
    expect(warnings.filter((each) => each.includes('check-in-history')).length).to.equal(1);
    await pressWords(element, 'Cover');
    expect(find(element, '.history').checkVisibility()).to.equal(false);
    await pressWords(element, 'Show again');
    expect(find(element, '.history').checkVisibility()).to.equal(true);
    await pressWords(element, 'What I said before');
    await until(() => !shows(), 'the same press hides it');
    expect(element.renderRoot.querySelectorAll('.cover').length).to.equal(0);

    await pressWords(element, 'What I said before');
    await begin(element, 'Only me');
    expect(wordsOn(element)).not.to.contain('13 April 2026');
    await pressWords(element, 'That is enough. Check what I have said');
    await pressWords(element, 'Finish');
    await wordsAppear(element, 'What I said before');
    expect(shows()).to.equal(false);
    await pressWords(element, 'What I said before');
    await until(shows, 'it is shown at the end, too');
    await pressWords(element, 'Finish and clear this screen');
    await pressWords(element, 'Start again');
    expect(wordsOn(element)).not.to.contain('What I said before');
    console.warn = warn;
  });

  it('says who helped, and that it was typed up from paper', async () => {
    const element = await checkIn(
      html`<steady-wellbeing-check-in
        path="helped"
        from-paper
        layout="single"
        .instrument=${own}
        .config=${config}
      ></steady-wellbeing-check-in>`,
    );
    await pressWords(element, 'Start');
    expect(wordsOn(element)).not.to.contain('Only me');
    await choose(element, 'Ana, your link worker');
    await fill(element, 'steady-helper', 'a peer');
    await fill(element, 'steady-paper-date.day', '3');
    await fill(element, 'steady-paper-date.month', '2');
    await fill(element, 'steady-paper-date.year', '2026');
    await choose(element, 'Yes');
    await pressWords(element, 'Check your answers');
    const heard = sent(element);
    await pressWords(element, 'Send my answers');
    const {checkIn: record} = await heard;
    expect(record.by).to.deep.equal({path: 'helped', helper: 'a peer'});
    expect(record.fromPaper).to.deep.equal({date: '2026-02-03'});
    expect(record.skipped.map(({question}) => question)).to.deep.equal(['name']);
    expect(record.stopped).to.equal(false);
    await wordsAppear(element, 'Your answers have not been sent');
  });

  it('shows the host’s own words where it is given what it cannot use, and loses nothing', async () => {
    const warnings: string[] = [];
    const warn = console.warn;
    console.warn = (words: string) => warnings.push(words);
    const element = await checkIn(
      html`<steady-wellbeing-check-in path="self" .instrument=${own} .config=${config}>
        <p>Ask staff for the paper questions.</p>
      </steady-wellbeing-check-in>`,
    );
    await begin(element, 'Only me');
    await choose(element, 'No');
    element.instrument = {...own, wording: 'mine'} as never;
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('slot').length).to.equal(1);
    element.instrument = 'phq' as never;
    await element.updateComplete;
    element.instrument = own;
    await element.updateComplete;
    console.warn = warn;
    expect(find(element, ':checked').value).to.equal('no');
    expect(warnings.filter((each) => each.includes('check-in-instrument')).length).to.equal(2);
  });
});
