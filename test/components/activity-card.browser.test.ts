/** What is on, as a person meets it. Every activity is invented. */
import {expect, html, nextFrame} from '@open-wc/testing';
import '../../src/define/activity-card.js';
import type {SteadyActivityCard} from '../../src/components/activity-card/activity-card.js';
import type {ActivityDetail} from '../../src/components/activity-card/events.js';
import type {Activity} from '../../src/data/contracts/activity.js';
import {
  communityCafe,
  ended,
  everything,
  full,
  gardenGroup,
  inactive,
  minimal,
  talkToAChampion,
  waitingList,
} from '../fixtures/activities.js';
import {
  accessibilityTree,
  click,
  emulateMedia,
  expectAccessible,
  press,
  withRole,
} from '../helpers/commands.js';
import {fixture} from '../helpers/from-server.js';

const HERE = location.pathname + location.search;
let warnings: string[] = [];
const {warn} = console;

beforeEach(() => {
  warnings = [];
  console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
});

afterEach(() => {
  console.warn = warn;
  history.replaceState(null, '', HERE);
});

async function card(markup: ReturnType<typeof html>): Promise<SteadyActivityCard> {
  const element = await fixture<SteadyActivityCard>(markup);
  await element.updateComplete;
  return element;
}

const shown = (activity: unknown, action = 'join') =>
  card(html`<steady-activity-card .activity=${activity} action=${action}></steady-activity-card>`);

/** Everything that is said, in order. */
const words = ({renderRoot}: SteadyActivityCard): string => {
  const box = renderRoot.querySelector('.words');
  if (!box) return '';
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const all: string[] = [];
  while (texts.nextNode()) all.push(texts.currentNode.textContent ?? '');
  return all.join(' ').replace(/\s+/g, ' ').trim();
};

const one = ({renderRoot}: SteadyActivityCard, selector: string): HTMLElement => {
  const found = renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

/** What is out of sight is laid out only when it comes into view. */
async function inView(target: Element): Promise<void> {
  target.scrollIntoView({block: 'center'});
  await nextFrame();
  await nextFrame();
}

async function reach(target: Element): Promise<void> {
  await inView(target);
  await click(target);
}

const none = ({renderRoot}: SteadyActivityCard, selector: string): void => {
  expect(renderRoot.querySelector(selector)).to.equal(null);
};

/** What a page hears from a card, without being one of its ancestors alone. */
function heard(type: 'steady-activity-join' | 'steady-activity-save', cancel = false) {
  const details: ActivityDetail[] = [];
  document.addEventListener(
    type,
    (event) => {
      details.push(event.detail);
      if (cancel) event.preventDefault();
    },
    {once: true},
  );
  return details;
}

describe('<steady-activity-card>', () => {
  describe('shows a record', () => {
    it('in the order in which people decide', async () => {
      const said = words(await shown(everything));
      const order = [
        'Football and fitness',
        'Get moving at your own speed',
        'Peer-led',
        'Sport and movement',
        'No session on 24 December.',
        'When Every Tuesday and Thursday, 5:30pm to 7pm',
        'It may be called off on the day.',
        'Where Sports hall',
        'Who runs it Second Half',
        'Cost £1.50 a session',
        'How to join Ask your key worker.',
        'Who it is for Men.',
        'Good to know Good if you are new to this. You can watch first.',
        'Access Step-free.',
        'Languages English, British Sign Language and Romani',
        'Goes on after release.',
        'Probation is told if you came, and nothing else.',
        'Ask to join',
        'Last checked',
      ];
      const places = order.map((each) => said.indexOf(each));
      expect(order.filter((_, i) => places[i] === -1)).to.deep.equal([]);
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    });

    it('and invents nothing: of a name alone it shows the name', async () => {
      expect(words(await shown(minimal, 'none'))).to.equal('Chess');
    });

    it('says in words that it is paused, not on, or over, and lets nobody ask then', async () => {
      const paused = await shown(talkToAChampion);
      expect(words(paused)).to.include('Paused until 4 January 2027.');
      none(paused, '#ask');
      const off = await shown(inactive);
      expect(words(off)).to.include('Not on now.');
      none(off, '#ask');
      const over = await shown({...ended, joining: {ways: ['self'], phone: '01632 960001'}});
      expect(words(over)).to.include('This has ended.').and.not.to.include('How to join');
      none(over, '#ask');
    });

    it('says that it is full, and offers the waiting list where there is one', async () => {
      const noPlace = await shown(full);
      expect(words(noPlace)).to.include('Full');
      none(noPlace, '#ask');
      expect(one(await shown(waitingList), '#ask').textContent).to.include('waiting list');
    });

    it('says free only when it costs 0, and that release is not known only when somebody said so', async () => {
      expect(words(await shown({...minimal, cost: {}}))).not.to.include('Free');
      expect(words(await shown({...minimal, cost: {amount: 0}}))).to.include('Free');
      expect(words(await shown(minimal))).not.to.include('release');
      expect(words(await shown({...minimal, afterRelease: {goesOn: 'unknown'}}))).to.include(
        'Not known if it goes on after release.',
      );
    });

    it('asks to check what was last looked at more than a year ago', async () => {
      expect(words(await shown({...minimal, checked: '2020-03-02'}))).to.include(
        'Last checked 2 March 2020. Some of this may have changed: ask first.',
      );
    });

    it('has links to phone and write only where they can be used', async () => {
      const outside = await shown(communityCafe);
      expect(one(outside, 'dd a').getAttribute('href')).to.equal('tel:01632960144');
      outside.setting = 'custody';
      await outside.updateComplete;
      none(outside, 'a');
      expect(words(outside)).to.include('01632 960144').and.to.include('neighbours.example/cafe');
    });
  });

  describe('leads somewhere', () => {
    const linked = html`<steady-activity-card
      name="Chess"
      summary="Play or learn."
      href="#chess"
    ></steady-activity-card>`;

    it('by its name, with the keyboard', async () => {
      const element = await card(linked);
      one(element, 'h3 a').focus();
      await press('Enter');
      expect(location.hash).to.equal('#chess');
    });

    it('by a press anywhere on it, but not when words were marked', async () => {
      const element = await card(linked);
      const summary = one(element, '.words > p, slot[name=summary] > p');
      getSelection()?.selectAllChildren(summary);
      summary.click();
      expect(location.hash).to.equal('');
      getSelection()?.removeAllRanges();
      await click(summary);
      expect(location.hash).to.equal('#chess');
    });

    it('never to a script', async () => {
      const element = await card(
        html`<steady-activity-card
          .activity=${{...minimal, url: 'javascript:alert(1)', joining: {url: 'data:text/html,x'}}}
          href="javascript:alert(1)"
        ></steady-activity-card>`,
      );
      none(element, 'a');
    });
  });

  describe('lets a person ask to join', () => {
    it('by mouse or keyboard, and tells which activity and nothing else', async () => {
      const element = await shown(gardenGroup);
      const detail = {activity: {id: 'garden-group', name: 'Garden group'}};
      const first = heard('steady-activity-join');
      await reach(one(element, '#ask'));
      expect(first).to.deep.equal([detail]);
      const second = heard('steady-activity-join');
      one(element, '#ask').focus();
      await press('Enter');
      expect(second).to.deep.equal([detail]);
    });

    it('follows the address unless the page takes it', async () => {
      const element = await card(
        html`<steady-activity-card
          .activity=${gardenGroup}
          action="join"
          href="#ask"
        ></steady-activity-card>`,
      );
      heard('steady-activity-join', true);
      await reach(one(element, '#ask'));
      expect(location.hash).to.equal('');
      heard('steady-activity-join');
      await reach(one(element, '#ask'));
      expect(location.hash).to.equal('#ask');
    });

    it('and save the times only outside, where there are times', async () => {
      const element = await shown(communityCafe, 'none');
      element.actions = 'calendar';
      await element.updateComplete;
      const saved = heard('steady-activity-save');
      await reach(one(element, '#save'));
      expect(saved[0]?.activity.id).to.equal(communityCafe.id);
      element.setting = 'custody';
      await element.updateComplete;
      none(element, '#save');
    });
  });

  describe('from what a page has written', () => {
    it('attributes', async () => {
      const element = await card(
        html`<steady-activity-card
          heading-level="2"
          name="Walk and talk"
          summary="A slow walk by the river."
          when="Mondays at 10am"
          where="The bridge"
          led-by="River Group"
          peer-led
          cost="0"
          kind="nature"
          status="paused"
        ></steady-activity-card>`,
      );
      expect(one(element, 'h2').textContent).to.equal('Walk and talk');
      expect(words(element)).to.match(
        /Peer-led ?Nature and growing ?Free Paused for now\. When Mondays at 10am Where The bridge Who runs it River Group/,
      );
    });

    it('plain markup, which is all of it', async () => {
      const element = await card(
        html`<steady-activity-card
          ><h3>Choir</h3>
          <p>Sing with us.</p></steady-activity-card
        >`,
      );
      const [heading, text] = element.children;
      expect(heading?.checkVisibility() && text?.checkVisibility()).to.equal(true);
      expect(words(element)).to.equal('');
    });

    it('parts in their places', async () => {
      const element = await card(
        html`<steady-activity-card
          ><p slot="when">Sundays</p>
          <h3 slot="name">Choir</h3>
          <p>More about it.</p></steady-activity-card
        >`,
      );
      const top = (at: string) => element.querySelector(at)?.getBoundingClientRect().top ?? NaN;
      expect(top('h3')).to.be.below(top('[slot=when]'));
      expect(top('[slot=when]')).to.be.below(top('p:not([slot])'));
    });

    it('a JSON script, which comes before the markup beside it', async () => {
      const element = await card(
        html`<steady-activity-card
          ><script type="application/json">
            {"name": "Choir", "summary": "Sing with us."}
          </script>
          <p>Choir, in short</p></steady-activity-card
        >`,
      );
      expect(words(element)).to.equal('Choir Sing with us.');
      expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
    });
  });

  it('shows what can be shown of anything, and says once what is wrong', async () => {
    const element = await shown({
      name: 'Chess',
      sessions: 'Mondays',
      place: null,
      kinds: [7, 'constructor', 'chess'],
      joining: [],
      languages: [{code: '§'}, null],
      checked: 'soon',
      cost: {amount: 'x'},
      comfort: {groupSize: 3, clashes: 'work'},
      status: 'gone',
    });
    expect(words(element)).to.match(/^Chess constructor|^Chess 7/);
    expect(warnings).to.deep.equal([]);
    for (const bad of ['a name', [], 7, {}]) {
      element.activity = bad as unknown as Activity;
      await element.updateComplete;
      expect(element.renderRoot.textContent).to.include('We cannot show this activity.');
    }
    expect(warnings.filter((each) => each.includes('[activity-record]'))).to.have.length(2);
    element.activity = minimal;
    await element.updateComplete;
    expect(words(element)).to.include('Chess');
  });

  it('keeps its nodes when a record says something else in the same places', async () => {
    const element = await shown({...minimal, summary: 'Slow games'});
    const [card, name, summary] = ['.card', 'h3', 'p'].map((each) => one(element, each));
    element.activity = {
      ...minimal,
      summary: 'Fast games',
      places: 'waiting-list',
      alert: 'Not today',
    };
    await element.updateComplete;
    expect(words(element)).to.include('Fast games').and.to.include('Not today');
    expect(['.card', 'h3', 'p'].map((each) => one(element, each))).to.deep.equal([
      card,
      name,
      summary,
    ]);
  });

  it('leaves the focus where it is when other facts come', async () => {
    const record = {...minimal, url: 'https://neighbours.example/chess'};
    const element = await shown(record);
    const focused = () => element.shadowRoot?.activeElement;
    one(element, '#ask').focus();
    element.activity = {...record, summary: 'Slow games', access: ['Step-free']};
    await element.updateComplete;
    expect(words(element)).to.include('Step-free');
    expect(focused()).to.equal(one(element, '#ask'));
    element.action = 'link';
    await element.updateComplete;
    one(element, '.lead').focus();
    element.activity = record;
    await element.updateComplete;
    expect(focused()).to.equal(one(element, '.lead'));
    // It has other words as well.
    element.activity = {...record, name: 'Chess for all', access: ['Step-free']};
    await element.updateComplete;
    expect(focused()).to.equal(one(element, '.lead'));
  });

  it('lets no words run into one another', async () => {
    const element = await shown(everything);
    await inView(element);
    const seen = one(element, '.words').innerText.split(/\s*\n\s*/);
    expect(seen).to.include.members([
      everything.name,
      everything.summary,
      'No session on 24 December.',
    ]);
    expect(seen.join(' ').replace(/\s+/g, ' ').trim()).to.equal(words(element));
  });

  it('speaks the language of its place', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="cy">
        <steady-activity-card
          allow-unreviewed="cy ar"
          .activity=${gardenGroup}
          action="join"
        ></steady-activity-card>
      </div>`,
    );
    const element = place.querySelector('steady-activity-card');
    if (!element) throw new Error('There is no card.');
    await element.updateComplete;
    expect(words(element)).to.include('Pryd Bob dydd Iau').and.to.include('Gofyn am ymuno');
  });

  it('is a heading, a list of facts and a button that says for what', async () => {
    await shown(gardenGroup);
    const tree = await accessibilityTree();
    const [heading] = withRole('heading', tree);
    expect([heading?.name, heading?.level]).to.deep.equal(['Garden group', 3]);
    expect(withRole('button', tree).map(({name}) => name?.trim())).to.deep.equal([
      'Ask to join Garden group',
    ]);
  });

  it('is free of accessibility problems', async () => {
    await expectAccessible(await shown(gardenGroup));
    await expectAccessible(await shown(communityCafe, 'link'));
  });

  for (const width of [320, 700]) {
    it(`has its strips at the foot of the paper, as wide as it is (${width} px)`, async () => {
      const element = await card(
        html`<steady-activity-card .activity=${gardenGroup} tear-off></steady-activity-card>`,
      );
      element.style.inlineSize = `${width}px`;
      await emulateMedia({media: 'print'});
      const [frame, said, strips] = ['.card', '.words', '.strips'].map((each) =>
        one(element, each).getBoundingClientRect(),
      ) as [DOMRect, DOMRect, DOMRect];
      expect(strips.top).to.be.at.least(said.bottom - 1);
      expect(strips.width).to.be.closeTo(frame.width, 4);
      expect(strips.bottom).to.be.closeTo(frame.bottom, 4);
    });
  }

  it('prints alone when asked to, with strips to tear off, and leaves nothing', async () => {
    const element = await card(
      html`<steady-activity-card
        .activity=${gardenGroup}
        actions="print"
        tear-off
      ></steady-activity-card>`,
    );
    const printed = new Promise<void>((done) => {
      window.print = () => done();
    });
    await reach(one(element, '#print'));
    await printed;
    await emulateMedia({media: 'print'});
    const copy = document.body.lastElementChild;
    expect(element.checkVisibility()).to.equal(false);
    expect(copy?.checkVisibility()).to.equal(true);
    expect(copy?.shadowRoot?.textContent).to.include('Every Thursday');
    expect(copy?.shadowRoot?.querySelector('.strip')?.checkVisibility()).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(copy?.isConnected).to.equal(false);
    expect(element.checkVisibility()).to.equal(true);
  });
});
