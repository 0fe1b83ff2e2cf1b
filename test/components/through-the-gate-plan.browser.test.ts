/** A plan as a person meets it. Everybody and everything in it is invented. */
import {expect, html} from '@open-wc/testing';
import '../../src/define/through-the-gate-plan.js';
import type {
  SteadyPlanProblemEvent,
  SteadyPlanSaveEvent,
} from '../../src/components/through-the-gate-plan/events.js';
import type {SteadyThroughTheGatePlan} from '../../src/components/through-the-gate-plan/through-the-gate-plan.js';
import {
  arabicPlan,
  emptyPlan,
  longPlan,
  marlonOutside,
  marlonsPlan,
  marlonsPlanForAna,
  outsideToday,
  plansToday,
} from '../fixtures/plans.js';
import {accessibilityTree, click, press, setViewport, withRole} from '../helpers/commands.js';
import {fixture, fromServer} from '../helpers/from-server.js';
import {until} from '../helpers/until.js';

let warnings: string[] = [];
const {warn} = console;

beforeEach(() => {
  warnings = [];
  console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
});

afterEach(async () => {
  console.warn = warn;
  expect(warnings.join(), 'taken over as it was').not.to.include('drawn-again');
  await setViewport({width: 1024, height: 768});
});

interface Given {
  readonly view?: 'mine' | 'handover';
  readonly show?: 'all' | 'not-sorted';
  readonly today?: string;
  readonly language?: string;
}

async function shown(record: unknown, given: Given = {}): Promise<SteadyThroughTheGatePlan> {
  const place = await fixture<HTMLElement>(
    html`<div lang=${given.language ?? 'en'}>
      <steady-through-the-gate-plan
        allow-unreviewed="ar en-x-easyread"
        view=${given.view ?? 'mine'}
        show=${given.show ?? 'all'}
        today=${given.today ?? plansToday}
        .record=${record}
      ></steady-through-the-gate-plan>
    </div>`,
  );
  const element = place.querySelector('steady-through-the-gate-plan');
  if (!element) throw new Error('There is no plan.');
  await element.updateComplete;
  await comes(() => all(element, '.page').length > 0);
  return element;
}

const comes = (isHere: () => boolean): Promise<void> => until(isHere, 'it comes');

const all = ({renderRoot}: SteadyThroughTheGatePlan, selector: string): HTMLElement[] => [
  ...renderRoot.querySelectorAll<HTMLElement>(selector),
];

const words = (element: Element | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

function one(element: SteadyThroughTheGatePlan, selector: string, text = ''): HTMLElement {
  const found = all(element, selector).find((each) => words(each).includes(text));
  if (!found) throw new Error(`There is no ${selector} with "${text}".`);
  return found;
}

const seen = (element: SteadyThroughTheGatePlan, selector: string): string[] =>
  all(element, selector)
    .filter((each) => each.checkVisibility())
    .map(words);

const titles = (element: SteadyThroughTheGatePlan): string[] =>
  seen(element, '.entry-head > p:first-child');

describe('<steady-through-the-gate-plan>', () => {
  it('begins with the first thing next, under headings that a screen reader can go along', async () => {
    const element = await shown(marlonsPlan);
    expect(words(one(element, '.first'))).to.equal(
      'First thing next I will ask healthcare for my medicine letter. Who does it: Me and Sam (Key worker)',
    );
    const tree = await accessibilityTree();
    const headings = withRole('heading', tree).map(({name}) => name);
    expect(headings.slice(0, 4)).to.deep.equal([
      'Leaving and after',
      'First thing next',
      'The day I leave',
      'Where to be',
    ]);
    expect(headings).to.include.members(['Before release', 'I want to see Ada every week.']);
  });

  it('shows only what is not sorted yet when that is chosen, by keys too, and all again', async () => {
    const element = await shown(marlonsPlan);
    const everything = titles(element).length;
    one(element, '.filter input').focus();
    await press('ArrowDown');
    expect(words(one(element, '.filter label:has(:checked)'))).to.equal('Not sorted yet (15)');
    const said = () => words(one(element, '.filter [role=status]'));
    expect(said()).to.equal('What is sorted is hidden. Not sorted yet: 15.');
    const open = titles(element);
    expect(open).to.include.members(['Travel warrant', 'Help with rent arrears']);
    expect(open).not.to.include.members(['Who meets you']);
    expect(open).not.to.include('Parenting course');
    expect(seen(element, '.part > .part-head')).not.to.include('In my own words');
    await click(one(element, '.filter label', 'Everything'));
    expect(titles(element).length).to.equal(everything);
    expect(said()).to.equal('Everything is shown.');
  });

  it('begins with what is not sorted where the page says so', async () => {
    const element = await shown(marlonsPlan, {show: 'not-sorted'});
    expect(titles(element)).to.include('Travel warrant');
    expect(titles(element)).not.to.include('Who meets you');
  });

  it('leads to each part, which then has the focus', async () => {
    // A long one: what it goes past is only guessed at until it is drawn.
    const element = await shown({...longPlan(), documents: marlonsPlan.documents});
    await click(one(element, '.contents summary'));
    await click(one(element, '.contents a', 'Papers and ID'));
    await comes(() => (element.shadowRoot?.activeElement ?? null) !== null);
    const heading = element.shadowRoot?.activeElement ?? undefined;
    expect(words(heading)).to.equal('Papers and ID');
    for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
    const {top, bottom} = heading!.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, `it stands at ${top}`).to.equal(true);
  });

  it('has help now, with a press, and loses nothing of the plan', async () => {
    const element = await shown(marlonsPlan);
    await click(one(element, '.help > summary'));
    expect(seen(element, '.help li')[0]).to.equal('Press your cell bell.');
    expect(titles(element).length).to.be.above(20);
  });

  it('offers a calendar outside and never in prison, by an event that says no more than it must', async () => {
    const inside = await shown(marlonsPlan);
    expect(all(inside, '[data-save]').length).to.equal(0);
    const element = await shown(marlonOutside, {today: outsideToday});
    await comes(() => all(element, '[data-save]').length > 0);
    const heard: SteadyPlanSaveEvent['detail'][] = [];
    const listen = (event: SteadyPlanSaveEvent): void => {
      heard.push(event.detail);
    };
    document.addEventListener('steady-plan-save', listen);
    await click(one(element, '[data-save]'));
    document.removeEventListener('steady-plan-save', listen);
    expect(heard.map(({appointment, summary}) => [appointment, summary])).to.deep.equal([
      ['p-doctor', 'Appointment'],
    ]);
  });

  it('hands a record that it cannot read back unchanged, says so calmly, and tells the page', async () => {
    const [date] = marlonsPlan.release.dates;
    const record = {...marlonsPlan, release: {...marlonsPlan.release, dates: [date, date]}};
    const element = await shown(emptyPlan);
    const told: SteadyPlanProblemEvent[] = [];
    element.addEventListener('steady-plan-problem', (event) => told.push(event));
    element.record = record;
    await element.updateComplete;
    expect(words(one(element, '.problem'))).to.include('Nothing in it is lost.');
    expect(element.original).to.equal(record);
    expect(told.map(({problem, faults}) => [problem, faults[0]?.where])).to.deep.equal([
      ['broken', 'release.dates[1]'],
    ]);
    expect(told[0]?.original).to.equal(record);
    element.record = emptyPlan;
    await element.updateComplete;
    expect(seen(element, '.problem')).to.deep.equal([]);
  });

  it('reads a plan that the page has written inside, and one that comes later', async () => {
    const element = await fixture<SteadyThroughTheGatePlan>(
      html`<steady-through-the-gate-plan today=${plansToday}></steady-through-the-gate-plan>`,
    );
    expect(words(one(element, '.page'))).to.equal('There is no plan to show here yet.');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.text = JSON.stringify(marlonsPlan);
    element.append(script);
    await comes(() => all(element, '.first').length > 0);
    script.text = '{"type": ';
    await comes(() => all(element, '.problem').length > 0);
    expect(element.original).to.equal('{"type": ');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('[plan-record]');
  });

  it('takes what stands beside the record from the page too; what is no JSON is said once', async () => {
    const json = (data: unknown) => JSON.stringify(data).replace(/</g, '\\u003c');
    const element = await fixture<SteadyThroughTheGatePlan>(
      html`<steady-through-the-gate-plan today=${plansToday}></steady-through-the-gate-plan>`,
    );
    element.innerHTML = `<p>Ask for it on paper.</p>
      <script type="application/json" data-config>${json({help: [{text: 'Ask on the wing'}]})}</script>
      <script type="application/json">${json(marlonsPlan)}</script>`;
    await comes(() => all(element, '.first').length > 0);
    expect(words(one(element, '.help'))).to.include('Ask on the wing');
    element.config = {help: [{text: 'Ask at the desk'}]};
    await element.updateComplete;
    expect(words(one(element, '.help')), 'the property wins').to.include('Ask at the desk');
    expect(warnings).to.deep.equal([]);

    element.config = undefined;
    const [config, record] = element.querySelectorAll('script');
    if (config) config.text = '{"help": ';
    await comes(() => warnings.length > 0);
    expect(words(one(element, '.help')), 'ours, and the plan').not.to.include('wing');
    expect(all(element, '.first').length).to.equal(1);
    if (record) record.text = '{"type": ';
    await comes(() => all(element, '.problem').length > 0);
    expect(
      element.renderRoot.querySelector('slot')?.assignedElements({flatten: true})[0]?.textContent,
    ).to.equal('Ask for it on paper.');
    const ofConfig = warnings.filter((each) => each.includes('[plan-config]'));
    expect(ofConfig).to.have.length(1);
    expect(ofConfig[0]).not.to.include('"help"');
  });

  it('shows the worker who takes over no more than their copy holds', async () => {
    const element = await shown(marlonsPlanForAna, {view: 'handover'});
    await comes(() => all(element, '#open').length > 0);
    expect(words(one(element, '#no'))).to.include('Parenting course Said no for now');
    expect(words(one(element, '.page'))).not.to.include('Nights are hard');
    expect(all(element, '.help').length).to.equal(0);
  });

  it('has pictures beside the words in easy read, and none elsewhere', async () => {
    const plain = await shown(marlonsPlan);
    expect(all(plain, 'svg').length).to.equal(0);
    const element = await shown(marlonsPlan, {language: 'en-x-easyread'});
    await comes(() => all(element, '.entry-picture svg').length >= 7);
    const tree = await accessibilityTree();
    expect(withRole('image', tree)).to.deep.equal([]);
    expect(words(one(element, '.release-date'))).to.include('We think you will leave prison on');
  });

  it('fits a phone of 320 px, also from right to left, with names and numbers in their own direction', async () => {
    await setViewport({width: 320, height: 640});
    for (const [record, language] of [
      [marlonsPlan, 'en'],
      [arabicPlan, 'ar'],
    ] as const) {
      const element = await shown(record, {language});
      expect(document.documentElement.scrollWidth, language).to.be.at.most(320);
      const small = all(element, 'a, button, summary, .filter label').filter(
        (each) => each.checkVisibility() && each.getBoundingClientRect().height < 43.5,
      );
      expect(small.map(words), language).to.deep.equal([]);
    }
  });

  it('keeps a long plan whole: what is out of sight is there to be found', async () => {
    const element = await shown(longPlan());
    expect(all(element, '.goal').length).to.equal(40);
    expect(words(one(element, '.page'))).to.include('Step 200');
    // What a server drew has its true height already, and keeps it.
    const wanted = fromServer() ? 'visible' : 'auto';
    const goals = all(element, '.goal').filter(
      (each) => getComputedStyle(each).contentVisibility === wanted,
    );
    expect(goals.length).to.equal(40);
  });

  it('says once what a page has got wrong, and shows the plan all the same', async () => {
    const element = await shown(marlonsPlan);
    element.config = {helf: []} as never;
    await element.updateComplete;
    expect(warnings.join()).to.include('[plan-config]');
    expect(seen(element, '.first')[0]).to.include('medicine letter');
  });
});
