/** A list of activities, as a person meets it. Every group and place in it is invented. */
import {expect, html} from '@open-wc/testing';
import {nothing} from 'lit';
import {registerActivitySource, type ActivityFilters} from '../../src/activities/index.js';
import '../../src/define/activity-list.js';
import type {Activity} from '../../src/data/contracts/activity.js';
import type {SteadyActivityFilterEvent} from '../../src/components/activity-list/events.js';
import type {SteadyActivityCard} from '../../src/components/activity-card/activity-card.js';
import type {SteadyActivityList} from '../../src/components/activity-list/activity-list.js';
import {activities} from '../fixtures/activities.js';
import {Clock} from '../helpers/clock.js';
import {accessibilityTree, click, press, type, withRole} from '../helpers/commands.js';
import {fixture, fromServer} from '../helpers/from-server.js';
import {warnings} from '../hosts/warnings.js';
import {until} from '../helpers/until.js';

interface More {
  readonly given?: unknown;
  readonly filters?: ActivityFilters;
  readonly children?: unknown;
  readonly src?: string;
  readonly lang?: string;
  readonly action?: string;
}

async function list({given, filters, children, src, lang, action}: More = {}) {
  const element = await fixture<SteadyActivityList>(
    html`<steady-activity-list
      heading="What is on"
      heading-level="3"
      lang=${lang ?? nothing}
      allow-unreviewed="cy ar"
      src=${src ?? nothing}
      action=${action ?? nothing}
      .activities=${given}
      .filters=${filters}
      >${children ?? nothing}</steady-activity-list
    >`,
  );
  await element.updateComplete;
  return element;
}

const root = ({shadowRoot}: SteadyActivityList) => shadowRoot!;

/** Those that a person sees. */
const cardsOf = (element: SteadyActivityList) =>
  [...root(element).querySelectorAll<SteadyActivityCard>('li > steady-activity-card')]
    .filter((card) => card.checkVisibility())
    .map(({activity}) => activity!.name);

const news = (element: SteadyActivityList) =>
  root(element).querySelector('[role=status]')!.textContent.replace(/\s+/g, ' ').trim();

const focused = (element: SteadyActivityList) => root(element).activeElement;

const box = (element: SteadyActivityList) =>
  root(element).querySelector<HTMLInputElement>('input[type=search]')!;

function control(element: SteadyActivityList, words: string): HTMLElement {
  const found = [...root(element).querySelectorAll<HTMLElement>('label, button, summary')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(words),
  );
  if (!found) throw new Error(`There is no ${words}.`);
  return found;
}

function heard(element: SteadyActivityList): [ActivityFilters, number][] {
  const all: [ActivityFilters, number][] = [];
  element.addEventListener('steady-activity-filter', (event: SteadyActivityFilterEvent) => {
    all.push([event.filters, event.count]);
  });
  return all;
}

/** What "Find in page" does. In no standard. */
const find = (text: string) => (window as unknown as {find: (text: string) => boolean}).find(text);

const free = activities.filter(({cost}) => cost?.amount === 0).length;

describe('<steady-activity-list>', () => {
  it('shows each activity as a card below its heading, and says how many there are', async () => {
    const element = await list({given: activities});
    expect(root(element).querySelector('h3')?.textContent).to.equal('What is on');
    expect(cardsOf(element)).to.have.members(activities.map(({name}) => name));
    expect(news(element)).to.match(/^16 activities\. \d+ are good for someone new\.$/);
    const card = root(element).querySelector('steady-activity-card')!;
    await card.updateComplete;
    expect(card.shadowRoot!.querySelector('h4')).to.exist;
  });

  it('is a search form, a status and a list to a screen reader', async function () {
    await list({given: activities.slice(0, 3)});
    const tree = await accessibilityTree();
    expect(withRole('search', tree).map(({name}) => name)).to.deep.equal(['Find an activity']);
    expect(withRole('region', tree).map(({name}) => name)).to.deep.equal(['Activities']);
    expect(withRole('searchbox', tree).map(({name}) => name)).to.deep.equal(['Search for a word']);
    expect(withRole('status', tree)).to.have.length(1);
  });

  it('tells a screen reader of what is out of sight, and lets it be found in the page', async () => {
    const [first] = activities;
    const given = Array.from({length: 60}, (_, i) => ({
      ...first!,
      id: `a${i}`,
      name: `Group ${i}`,
    }));
    const element = await list({given});
    const cards = [...root(element).querySelectorAll<SteadyActivityCard>('li > *')];
    await Promise.all(cards.map(({updateComplete}) => updateComplete));
    const far = cards.at(-1)!;
    expect(far.getBoundingClientRect().top).to.be.above(innerHeight);
    const names = withRole('heading', await accessibilityTree()).map(({name}) => name);
    expect(names).to.include('Group 59');
    // Other browsers find it, too, but not for a script.
    getSelection()!.removeAllRanges();
    expect(find('Group 59')).to.equal(true);
    await until(() => far.getBoundingClientRect().top < innerHeight);
    scrollTo(0, 0);
  });

  it('has items without a number: to hide one, a browser would count all that follow', async () => {
    const element = await list({given: activities});
    const shown = new Set(
      [...root(element).querySelectorAll('.cards > li')].map((li) => getComputedStyle(li).display),
    );
    expect([...shown]).to.deep.equal(['block']);
  });

  it('searches when a person pauses, not at each key, and says once what is left', async () => {
    const element = await list({given: activities});
    const events = heard(element);
    const clock = new Clock().start();
    try {
      await click(box(element));
      await type('GÂRD');
      await element.updateComplete;
      expect(events).to.deep.equal([]);
      expect(news(element)).to.match(/^16 /);
      clock.pass({seconds: 1});
    } finally {
      clock.stop();
    }
    await element.updateComplete;
    expect(cardsOf(element)).to.include('Garden group');
    expect(news(element)).to.equal(`${cardsOf(element).length} of 16 activities.`);
    expect(events).to.deep.equal([[{search: 'GÂRD'}, cardsOf(element).length]]);
    // Still there, with the caret where it was.
    expect(focused(element)).to.equal(box(element));
    expect(box(element).value).to.equal('GÂRD');
    await press('Enter');
    expect(focused(element)?.id).to.equal('results');
    expect(events).to.have.length(1);
  });

  it('filters by what is chosen, and each choice can be taken away again', async () => {
    const element = await list({given: activities});
    const events = heard(element);
    await click(control(element, 'Choose what to show'));
    control(element, 'Free').focus();
    await click(control(element, 'Free'));
    await element.updateComplete;
    expect(news(element)).to.equal(`${free} of 16 activities.`);
    expect(control(element, 'Choose what to show: 1 chosen')).to.exist;
    await click(control(element, 'Thursday'));
    await element.updateComplete;
    const both = cardsOf(element);
    expect(both).to.include('Garden group');
    expect(both.length).to.be.below(free);
    expect(events).to.deep.equal([
      [{only: ['free']}, free],
      [{only: ['free'], day: ['TH']}, both.length],
    ]);

    control(element, 'Take away: Free').focus();
    await press('Enter');
    await element.updateComplete;
    expect(focused(element)?.getAttribute('aria-label')).to.equal('Take away: Thursday');
    await press('Enter');
    await element.updateComplete;
    expect(focused(element)).to.equal(box(element));
    expect(cardsOf(element)).to.have.length(16);
    expect(element.filters).to.deep.equal({});
  });

  it('says what to do where nothing is like that, keeps what was chosen, and clears it', async () => {
    const element = await list({given: activities, filters: {search: 'zebra', only: ['free']}});
    expect(news(element)).to.equal(
      'Nothing is like that. Take away one of the things you chose, or try another word.',
    );
    expect(box(element).value).to.equal('zebra');
    expect(control(element, 'Take away: Free')).to.exist;
    await click(control(element, 'Clear all'));
    await element.updateComplete;
    expect(focused(element)).to.equal(box(element));
    expect(box(element).value).to.equal('');
    expect(cardsOf(element)).to.have.length(16);
  });

  it('keeps cards that are not looked for, puts them in order, and never loses the focus', async () => {
    const element = await list({given: activities});
    const cards = new Set(root(element).querySelectorAll('steady-activity-card'));
    element.filters = {only: ['free'], sort: 'name'};
    await element.updateComplete;
    const on = cardsOf(element).filter((name) =>
      activities.some((each) => each.name === name && !each.status),
    );
    expect(on).to.deep.equal([...on].sort(new Intl.Collator('en-GB').compare));
    const last = [...root(element).querySelectorAll<HTMLElement>('.cards > li > *')]
      .filter((each) => each.checkVisibility())
      .at(-1)!;
    last.tabIndex = 0;
    last.focus();
    element.filters = {search: 'zebra'};
    await element.updateComplete;
    expect(focused(element)?.id).to.equal('results');
    element.filters = {};
    await element.updateComplete;
    for (const card of root(element).querySelectorAll('steady-activity-card')) {
      expect(cards.has(card)).to.equal(true);
    }
  });

  it('leaves out what it cannot show, with one warning, and says where there is nothing', async () => {
    const said = warnings();
    const odd = [null, 7, {id: 'x'}, {name: 'No id'}, activities[0], activities[0]];
    const element = await list({given: odd});
    expect(cardsOf(element)).to.deep.equal([activities[0]!.name]);
    if (!fromServer())
      expect(said.filter((each) => each.includes('[activities]'))).to.have.length(1);
    element.activities = [];
    await element.updateComplete;
    expect(news(element)).to.equal('There are no activities here yet.');
    expect(root(element).querySelector('form')).to.equal(null);
    element.filters = 'free' as unknown as ActivityFilters;
    element.activities = 'many' as unknown as readonly Activity[];
    await element.updateComplete;
    expect(cardsOf(element)).to.deep.equal([]);
  });

  it('reads JSON inside it, and shows what a page wrote inside as it is', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.text = JSON.stringify(activities.slice(0, 2));
    const json = await list({children: script});
    expect(cardsOf(json)).to.have.length(2);
    const plain = await list({children: html`<p><a href="/garden">Garden group</a></p>`});
    expect(root(plain).querySelector('form')).to.equal(null);
    expect(plain.querySelector('a')!.offsetHeight).to.be.above(0);
  });

  it('speaks the language where it stands, and finds kinds by their names there', async () => {
    const element = await list({given: activities, lang: 'cy'});
    expect(root(element).querySelector('.steady')).to.have.attribute('lang', 'cy');
    element.filters = {search: 'ffydd'};
    await element.updateComplete;
    const faith = activities.filter(({kinds}) => kinds?.includes('faith')).length;
    expect(cardsOf(element)).to.have.length(faith);
  });
});

describe('<steady-activity-list src>', () => {
  /** Any JSON there is: one activity, called what it says. */
  const nameOf = (answer: unknown) => ({
    activities: [{...activities[0]!, name: (answer as {name: string}).name}],
  });

  const noFeed = (): never => {
    throw new Error('It is no feed.');
  };

  async function settled(element: SteadyActivityList) {
    await element.reload();
    await element.updateComplete;
  }

  it('fetches a feed of this origin, and shows what the page wrote until it is here', async () => {
    registerActivitySource(() => nameOf);
    const element = await list({src: '/package.json', children: html`<p>By post</p>`});
    await settled(element);
    expect(cardsOf(element)).to.deep.equal(['steady-ui']);
    expect(element.querySelector('p')!.offsetHeight).to.equal(0);
  });

  it('says why it did not arrive, keeps what was there, and tries again when asked', async () => {
    registerActivitySource(() => noFeed);
    const element = await list({src: '/package.json', children: html`<p>By post</p>`});
    await settled(element);
    expect(news(element)).to.match(/^The activities did not arrive\. Something is not right/);
    expect(element.querySelector('p')!.offsetHeight).to.be.above(0);
    registerActivitySource(() => nameOf);
    control(element, 'Try again').focus();
    await press('Enter');
    await until(() => cardsOf(element).length > 0);
    expect(cardsOf(element)).to.deep.equal(['steady-ui']);
    // Its button has gone, the focus has not.
    await until(() => focused(element)?.id === 'results');
    registerActivitySource(() => noFeed);
    await settled(element);
    expect(news(element)).to.match(/Some activities may be missing\./);
    expect(cardsOf(element)).to.deep.equal(['steady-ui']);
  });

  it('asks no other origin without leave', async () => {
    registerActivitySource(() => nameOf);
    const said = warnings();
    const real = window.fetch.bind(window);
    let asked = 0;
    window.fetch = (input, init) => {
      asked++;
      return real(input, init);
    };
    try {
      await settled(await list({src: 'https://feed.example/services'}));
    } finally {
      window.fetch = real;
    }
    expect(asked).to.equal(0);
    expect(said.join()).to.include('[feed-address]');
  });
});
