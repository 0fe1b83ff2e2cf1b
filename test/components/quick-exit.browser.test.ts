/** Leaving at once. Nothing here goes anywhere: the address is a place in the same page. */
import {expect, html} from '@open-wc/testing';
import '../../src/define/quick-exit.js';
import '../../src/define/referral-form.js';
import type {SteadyQuickExit} from '../../src/components/quick-exit/quick-exit.js';
import {fill, pressWords, choose, wordsOn} from '../fixtures/drive.js';
import {
  accessibilityTree,
  click,
  expectAccessible,
  press,
  type,
  withRole,
} from '../helpers/commands.js';
import {Clock} from '../helpers/clock.js';
import {fixture} from '../helpers/from-server.js';

const root = document.documentElement;
let exits = 0;
let titleBefore = '';
const count = () => exits++;

beforeEach(() => {
  exits = 0;
  titleBefore = document.title;
  document.title = 'Refer to Harbour House';
  addEventListener('steady-quick-exit', count);
});

afterEach(() => {
  removeEventListener('steady-quick-exit', count);
  document.title = titleBefore;
  root.style.removeProperty('display');
  for (const meta of document.querySelectorAll('meta[name="referrer"]')) meta.remove();
  history.replaceState(null, '', location.pathname + location.search);
});

async function exit(
  markup = html`<steady-quick-exit><a href="#elsewhere">Leave now</a></steady-quick-exit>`,
): Promise<SteadyQuickExit> {
  const element = await fixture<SteadyQuickExit>(markup);
  await element.updateComplete;
  return element;
}

function link(element: SteadyQuickExit): HTMLAnchorElement {
  const found = element.querySelector('a') ?? element.renderRoot.querySelector('a');
  if (!found) throw new Error('There is no link.');
  return found;
}

function said(element: SteadyQuickExit): string {
  return element.renderRoot.querySelector('[role="status"]')?.textContent.trim() ?? '';
}

describe('<steady-quick-exit>', () => {
  describe('by its button', () => {
    it('leaves: the page goes blank, its title says nothing, and history has no step more', async () => {
      const element = await exit();
      const steps = history.length;
      await click(link(element));
      expect(exits).to.equal(1);
      expect(location.hash).to.equal('#elsewhere');
      expect(history.length).to.equal(steps);
      expect(document.title).to.equal('Page is loading');
      expect(getComputedStyle(root).display).to.equal('none');
    });

    it('leaves by keyboard', async () => {
      const element = await exit();
      link(element).focus();
      await press('Enter');
      expect(exits).to.equal(1);
    });

    it('never leaves the page standing behind a new tab', async () => {
      const element = await exit();
      for (const init of [{ctrlKey: true}, {shiftKey: true}, {metaKey: true}]) {
        link(element).dispatchEvent(
          new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...init}),
        );
      }
      link(element).dispatchEvent(
        new MouseEvent('auxclick', {bubbles: true, composed: true, cancelable: true, button: 1}),
      );
      expect(exits).to.equal(4);
    });

    it('tells the harmless page nothing of where its visitor comes from', async () => {
      (await exit()).leave();
      const meta = document.querySelector<HTMLMetaElement>('meta[name="referrer"]');
      expect(meta?.content).to.equal('no-referrer');
    });

    it('stays when its hint is pressed, which is not the button', async () => {
      const element = await exit();
      element.renderRoot.querySelector<HTMLElement>('.exit-hint')?.click();
      expect(exits).to.equal(0);
    });
  });

  describe('by Shift', () => {
    it('leaves at the third press, and says before each how many are to come', async () => {
      const element = await exit();
      await press('Shift');
      await element.updateComplete;
      expect(said(element)).to.equal('Press Shift 2 more times to leave.');
      const tree = await accessibilityTree();
      expect(JSON.stringify(withRole('status', tree))).to.contain('2 more times');
      await press('Shift');
      await element.updateComplete;
      expect(said(element)).to.equal('Press Shift 1 more time to leave.');
      expect(exits).to.equal(0);
      await press('Shift');
      expect(exits).to.equal(1);
    });

    it('never moves its button while it speaks', async () => {
      const element = await exit();
      const {left, top} = link(element).getBoundingClientRect();
      await press('Shift');
      await element.updateComplete;
      const now = link(element).getBoundingClientRect();
      expect([now.left, now.top]).to.deep.equal([left, top]);
    });

    it('does not count capital letters, and says nothing of them', async () => {
      const element = await exit(
        html`<steady-quick-exit><a href="#elsewhere">Leave</a></steady-quick-exit>`,
      );
      const box = await fixture<HTMLInputElement>(html`<input aria-label="Name" />`);
      box.focus();
      for (const chord of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D']) await press(chord);
      await element.updateComplete;
      expect(said(element)).to.equal('');
      expect(exits).to.equal(0);
    });

    it('does not count what is part of a shortcut, and begins again after another key or a press', async () => {
      const element = await exit();
      for (let times = 0; times < 3; times++) await press('Alt+Shift');
      expect(exits).to.equal(0);
      await press('Shift');
      await press('Shift');
      await type('a');
      await press('Shift');
      expect(exits).to.equal(0);
      await element.updateComplete;
      expect(said(element)).to.equal('Press Shift 2 more times to leave.');
      await press('Shift');
      document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
      await press('Shift');
      expect(exits).to.equal(0);
    });

    it('begins again after five seconds, and says that the person is still here', async () => {
      const element = await exit();
      const clock = new Clock().start();
      try {
        const shift = () => {
          for (const kind of ['keydown', 'keyup']) {
            document.body.dispatchEvent(new KeyboardEvent(kind, {key: 'Shift', bubbles: true}));
          }
        };
        shift();
        shift();
        clock.pass({seconds: 6});
        await element.updateComplete;
        expect(said(element)).to.equal('You are still on this page.');
        shift();
        expect(exits).to.equal(0);
        await element.updateComplete;
        expect(said(element)).to.equal('Press Shift 2 more times to leave.');
      } finally {
        clock.stop();
      }
    });

    it('no longer listens once it is off the page', async () => {
      const element = await exit();
      element.remove();
      for (let times = 0; times < 3; times++) await press('Shift');
      expect(exits).to.equal(0);
    });
  });

  describe('its link', () => {
    it('is the one inside, with its words', async () => {
      const element = await exit();
      expect(element.renderRoot.querySelector('a')?.checkVisibility() ?? false).to.equal(false);
      await expectAccessible(element);
    });

    it('is drawn from the address where there is none inside', async () => {
      const element = await exit(html`<steady-quick-exit href="#elsewhere"></steady-quick-exit>`);
      expect(link(element).textContent).to.contain('Leave this page');
      await click(link(element));
      expect(exits).to.equal(1);
      expect(location.hash).to.equal('#elsewhere');
      await expectAccessible(element);
    });

    it('is drawn from the address though there is a line break between the tags', async () => {
      const element = await exit(html`<steady-quick-exit href="#elsewhere"> </steady-quick-exit>`);
      const link = element.renderRoot.querySelector<HTMLAnchorElement>('a');
      expect(link?.getBoundingClientRect().height).to.be.at.least(44);
    });

    it('is never an address that runs a script', async () => {
      const element = await exit(
        html`<steady-quick-exit .href=${'javascript:alert(1)'}></steady-quick-exit>`,
      );
      expect(element.renderRoot.querySelector('a')).to.equal(null);
    });

    it('looks like a button, whatever the page does to links, and is easy to hit', async () => {
      await fixture(
        html`<style>
          a {
            display: none;
            color: white;
            background: white;
            padding: 0;
            font-size: 4px;
          }
        </style>`,
      );
      const element = await exit();
      const {width, height} = link(element).getBoundingClientRect();
      expect(width).to.be.greaterThan(44);
      expect(height).to.be.at.least(44);
      const {color, backgroundColor} = getComputedStyle(link(element));
      expect(color).not.to.equal(backgroundColor);
    });
  });

  describe('with a form on the page', () => {
    it('makes the form forget at once', async () => {
      const page = await fixture<HTMLElement>(
        html`<div>
          <steady-quick-exit><a href="#elsewhere">Leave now</a></steady-quick-exit>
          <steady-referral-form path="self" setting="community"></steady-referral-form>
        </div>`,
      );
      const form = page.querySelector('steady-referral-form');
      if (!form) throw new Error('There is no form.');
      await pressWords(form, 'Start');
      await choose(form, 'Yes');
      await pressWords(form, 'Continue');
      await fill(form, 'name.last', 'Reed');
      page.querySelector('steady-quick-exit')?.leave();
      expect(wordsOn(form)).to.contain('Start');
      expect(form.renderRoot.querySelector('[name="name.last"]')).to.equal(null);
    });
  });
});
