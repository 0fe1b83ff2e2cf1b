/** Steps of a plan that are dragged to another place by a mouse, a finger and a pen. People are invented. */
import {expect, html} from '@open-wc/testing';
import '../../src/define/through-the-gate-plan.js';
import type {
  PlanChangeDetail,
  SteadyPlanChangeEvent,
} from '../../src/components/through-the-gate-plan/editing/event.js';
import {formSource} from '../../src/components/through-the-gate-plan/editing/form-code.js';
import type {SteadyThroughTheGatePlan} from '../../src/components/through-the-gate-plan/through-the-gate-plan.js';
import type {PlanAuthor} from '../../src/data/contracts/gate-plan.js';
import type {PlanChange} from '../../src/plans/changes/index.js';
import {pressWords, wordsAppear, wordsOn} from '../fixtures/drive.js';
import {changedBySam} from '../fixtures/plan-editing.js';
import {longPlan, me, plansToday} from '../fixtures/plans.js';
import {contact, mouse, press} from '../helpers/commands.js';
import {fixture} from '../helpers/from-server.js';
import {until} from '../helpers/until.js';

type Place = readonly [x: number, y: number];

/** What takes hold of a grip: a mouse in every engine, the others where the browser has a way to. */
interface Hand {
  readonly down: (at: Place) => Promise<void>;
  readonly move: (at: Place) => Promise<void>;
  readonly up: () => Promise<void>;
}

const contactWith = (kind: 'touch' | 'pen'): Hand => ({
  down: (at) => contact(kind, 'down', at),
  move: (at) => contact(kind, 'move', at),
  up: () => contact(kind, 'up'),
});

const hands: Readonly<Record<'mouse' | 'finger' | 'pen', Hand>> = {
  mouse: {
    down: async (at) => {
      await mouse(at);
      await mouse('down');
    },
    move: (at) => mouse(at),
    up: () => mouse('up'),
  },
  finger: contactWith('touch'),
  pen: contactWith('pen'),
};

const root = (element: SteadyThroughTheGatePlan) => element.renderRoot as ShadowRoot;
const steps = (element: SteadyThroughTheGatePlan) => element.plan?.actions.map(({id}) => id);
const status = (element: SteadyThroughTheGatePlan) =>
  root(element).querySelector('[role=status]')?.textContent.trim();
const inHand = (element: SteadyThroughTheGatePlan) =>
  root(element).querySelector('[data-dragged], [data-drop-before], [data-drop-after]');

function placeOf(element: SteadyThroughTheGatePlan, selector: string): Place {
  const {left, top, width, height} = root(element).querySelector(selector)!.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Near the upper edge of a step: whatever is let go there is put before it. */
function over(element: SteadyThroughTheGatePlan, id: string): Place {
  const box = root(element).querySelector(`[data-item="actions.${id}"]`)!.getBoundingClientRect();
  return [Math.round(box.left + 20), Math.round(box.top + 4)];
}

/** Takes hold of the second of some steps. */
async function held(
  hand: Hand,
  count = 3,
): Promise<readonly [SteadyThroughTheGatePlan, PlanChangeDetail[]]> {
  const element = await fixture<SteadyThroughTheGatePlan>(
    html`<steady-through-the-gate-plan
      view="with-me"
      today=${plansToday}
      .record=${longPlan(1, count)}
      .config=${{signed: me}}
    ></steady-through-the-gate-plan>`,
  );
  await wordsAppear(element, 'Add a goal');
  const told: PlanChangeDetail[] = [];
  element.addEventListener('steady-plan-change', ({detail}: SteadyPlanChangeEvent) => {
    told.push(detail);
  });
  const grip = '[data-item="actions.action-1"] .grip';
  root(element).querySelector(grip)!.closest('details')!.open = true;
  // Parts get their height when they come into view, so one step there may not be enough.
  let timesThere = 0;
  const toScreen = () => {
    const away = placeOf(element, grip)[1] - Math.round(innerHeight / 2);
    timesThere = Math.abs(away) < 3 ? timesThere + 1 : 0;
    scrollBy({top: away, behavior: 'instant'});
    return timesThere > 3;
  };
  // What is drawn late above it can still push it away from under the hand.
  for (let tries = 0; tries < 5 && !inHand(element); tries++) {
    timesThere = 0;
    await until(toScreen);
    const [x, y] = placeOf(element, grip);
    await hand.down([x, y]);
    await hand.move([x, y + 8]);
    if (!inHand(element)) await hand.up();
  }
  expect(inHand(element)?.getAttribute('data-item')).to.equal('actions.action-1');
  return [element, told];
}

/** Somebody else does something while a step is held. */
async function meanwhile(
  element: SteadyThroughTheGatePlan,
  change: PlanChange,
  by?: PlanAuthor,
): Promise<void> {
  element.record = changedBySam(element.plan!, change, by);
  await element.updateComplete;
}

const takenOut = (item: string): PlanChange => ({kind: 'remove', list: 'actions', item});

// What shows both sides needs the code of a form.
before(() => formSource.bring());

for (const [name, hand] of Object.entries(hands)) {
  describe(`a step that is dragged with a ${name}`, () => {
    it('is told as the same change that the buttons make, and can be undone', async () => {
      const [element, told] = await held(hand);
      const before = scrollY;
      await hand.move(over(element, 'action-0'));
      const at = root(element).querySelector('[data-drop-before]');
      expect(at?.getAttribute('data-item')).to.equal('actions.action-0');
      expect(scrollY, 'the page stays under it').to.equal(before);
      await hand.up();
      await element.updateComplete;
      expect(inHand(element)).to.equal(null);
      expect(steps(element)).to.deep.equal(['action-1', 'action-0', 'action-2']);
      const change = {kind: 'move', list: 'actions', item: 'action-1', before: 'action-0'};
      expect(told.map((each) => each.change)).to.deep.equal([change]);
      expect(status(element)).to.equal('Moved. It is now number 1 of 3.');
      await pressWords(element, 'Undo the last change');
      expect(steps(element)).to.deep.equal(['action-0', 'action-1', 'action-2']);
      await pressWords(element, 'Change or add: Step 2');
      await pressWords(element, 'Move up');
      expect(told.at(-1)?.change).to.deep.equal(change);
    });

    it('comes to stand last below all of the others', async () => {
      const [element] = await held(hand);
      const [x, y] = over(element, 'action-2');
      const {height} = root(element)
        .querySelector('[data-item="actions.action-2"]')!
        .getBoundingClientRect();
      await hand.move([x, Math.round(y + height - 8)]);
      expect(root(element).querySelector('[data-drop-after]')?.getAttribute('data-item')).to.equal(
        'actions.action-2',
      );
      await hand.up();
      await element.updateComplete;
      expect(steps(element)).to.deep.equal(['action-0', 'action-2', 'action-1']);
    });

    it('stays where it was with Escape', async () => {
      const [element, told] = await held(hand);
      await hand.move(over(element, 'action-0'));
      await press('Escape');
      expect(inHand(element)).to.equal(null);
      await hand.up();
      await element.updateComplete;
      expect(status(element)).to.equal('It stays where it was.');
      expect(told).to.deep.equal([]);
      expect(steps(element)).to.deep.equal(['action-0', 'action-1', 'action-2']);
    });

    it('shows both orders where somebody else has chosen another meanwhile', async () => {
      for (const [button, kept] of [
        ['Keep your order', ['action-1', 'action-0', 'action-2']],
        ['Keep the order Sam (Key worker) chose', ['action-2', 'action-0', 'action-1']],
      ] as const) {
        const [element, told] = await held(hand);
        // The step that is held is among those that come to stand elsewhere on the page.
        await meanwhile(element, {
          kind: 'move',
          list: 'actions',
          item: 'action-2',
          before: 'action-0',
        });
        await hand.move(over(element, 'action-0'));
        await hand.up();
        await element.updateComplete;
        expect(wordsOn(element)).to.contain('have both changed the order');
        expect(root(element).activeElement?.id).to.equal('edit-clash');
        expect(told).to.deep.equal([]);
        expect(steps(element)).to.deep.equal(['action-2', 'action-0', 'action-1']);
        await pressWords(element, button);
        expect(steps(element)).to.deep.equal(kept);
        element.remove();
      }
    });
  });
}

describe('a step that is held while somebody else changes the plan', () => {
  const {mouse: hand} = hands;

  it('goes where it is let go, also among steps that were put in', async () => {
    const [element] = await held(hand, 4);
    const {by: _, at: __, ...first} = element.plan!.actions[0]!;
    const item = {...first, id: 'new', text: 'Somebody else’s step.'};
    await meanwhile(element, {kind: 'add', list: 'actions', item, before: 'action-0'});
    await hand.move(over(element, 'action-2'));
    await hand.move(over(element, 'action-0'));
    await hand.up();
    await element.updateComplete;
    expect(steps(element)).to.deep.equal(['new', 'action-1', 'action-0', 'action-2', 'action-3']);
    expect(status(element)).to.equal('Moved. It is now number 2 of 5.');
  });

  it('goes before what it was let go over where another was taken out', async () => {
    const [element] = await held(hand, 4);
    await meanwhile(element, takenOut('action-0'), me);
    await hand.move(over(element, 'action-3'));
    await hand.up();
    await element.updateComplete;
    expect(steps(element)).to.deep.equal(['action-2', 'action-1', 'action-3']);
  });

  it('is said to be gone where it has been taken out, and changes nothing', async () => {
    const [element, told] = await held(hand);
    await meanwhile(element, takenOut('action-1'), me);
    await hand.move(over(element, 'action-0'));
    expect(inHand(element), 'there is nothing to put anywhere').to.equal(null);
    await hand.up();
    await element.updateComplete;
    expect(told).to.deep.equal([]);
    expect(steps(element)).to.deep.equal(['action-0', 'action-2']);
    expect(status(element)).to.equal('This is no longer in the plan.');
  });
});

describe('a drag that is interrupted', () => {
  it('changes nothing where the browser takes the finger for something else', async () => {
    const [element, told] = await held(hands.finger);
    await hands.finger.move(over(element, 'action-0'));
    await contact('touch', 'cancel');
    expect(inHand(element)).to.equal(null);
    await element.updateComplete;
    expect(status(element)).to.equal('It stays where it was.');
    expect(told).to.deep.equal([]);
  });

  it('is not moved, ended or given up by another pointer', async () => {
    const [element, told] = await held(hands.mouse);
    await hands.mouse.move(over(element, 'action-0'));
    for (const type of ['pointermove', 'pointerup', 'pointercancel']) {
      root(element)
        .querySelector('.grip')!
        .dispatchEvent(new PointerEvent(type, {pointerId: 4711, bubbles: true, composed: true}));
    }
    expect(inHand(element)).not.to.equal(null);
    await hands.mouse.up();
    await element.updateComplete;
    expect(told.length).to.equal(1);
  });

  it('changes nothing where it was let go and nobody saw it', async () => {
    let pointerId = 0;
    const look = (event: PointerEvent) => (pointerId = event.pointerId);
    addEventListener('pointerdown', look, {capture: true});
    const [element, told] = await held(hands.mouse);
    removeEventListener('pointerdown', look, {capture: true});
    await hands.mouse.move(over(element, 'action-0'));
    document.body.dispatchEvent(
      new PointerEvent('pointermove', {pointerId, buttons: 0, bubbles: true}),
    );
    expect(inHand(element)).to.equal(null);
    await element.updateComplete;
    expect(status(element)).to.equal('It stays where it was.');
    expect(told).to.deep.equal([]);
  });
});

describe('what a step is dragged by', () => {
  it('leaves the keyboard its buttons: nothing to drag by is reached or named', async () => {
    const [element] = await held(hands.mouse);
    await mouse('up');
    // The one goal has nothing to be put before or behind.
    const grips = [...root(element).querySelectorAll<HTMLElement>('[data-item^="actions."] .grip')];
    expect(grips.length).to.equal(3);
    expect(grips.every((each) => each.tabIndex === -1)).to.equal(true);
    expect(grips.every((each) => each.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });
});
