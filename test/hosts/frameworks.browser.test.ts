/** The form inside applications made with real frameworks. Their components are those of `docs/embed/`. */
import {expect} from '@open-wc/testing';
import type {ReferralConfig} from '../../src/components/referral-form/config.js';
import type {Receipt} from '../../src/components/referral-form/events.js';
import {SteadyReferralForm} from '../../src/define/referral-form.js';
import type {Referral} from '../../src/data/contracts/referral.js';
import {choose, fill, pressWords, wordsOn} from '../fixtures/drive.js';
import {harbourHouse} from '../fixtures/hosts.js';
import {warnings} from './warnings.js';
import {place} from './place.js';
import {start as angular} from './apps/angular.js';
import {start as react, startList, startOne as drawWithReact} from './apps/react.js';
import {start as svelte} from './apps/svelte.js';
import {start as vue, startOne as drawWithVue} from './apps/vue.js';
import type {App, Start} from './apps/app.js';
import {until} from '../helpers/until.js';

/** Never to be written to: as state of React is, when it is kept in a store. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const each of Object.values(value)) frozen(each);
  }
  return value;
}

const seaview: ReferralConfig = frozen({
  audiences: {'link-worker': {label: 'your link worker at Seaview'}},
});

interface Running extends App {
  readonly form: () => SteadyReferralForm;
  readonly saved: Referral[];
}

async function run(start: Start, config = harbourHouse): Promise<Running> {
  const here = place();
  const saved: Referral[] = [];
  const app = await start(here, {
    config: frozen(structuredClone(config)),
    save: (referral) => {
      saved.push(referral);
      return Promise.resolve({submissionId: referral.submissionId, reference: 'HH-7'});
    },
  });
  const form = () => here.querySelector('steady-referral-form')!;
  await form().updateComplete;
  return {...app, form, saved};
}

async function giveName(form: SteadyReferralForm): Promise<void> {
  await pressWords(form, 'Start');
  await choose(form, 'Yes');
  await pressWords(form, 'Continue');
  await fill(form, 'name.first', 'Sam');
  await fill(form, 'name.last', 'Reed');
}

const valueOf = (form: SteadyReferralForm, name: string) =>
  form.renderRoot.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value;

/** An element of ours under a tag that is not defined yet. */
let tags = 0;
const newTag = () => `late-form-${++tags}`;

for (const [name, start] of Object.entries({react, vue, svelte, angular})) {
  describe(`in ${name}`, () => {
    it('takes the host’s configuration, and hands over the referral', async () => {
      const said = warnings();
      const {form, saved} = await run(start);
      expect(wordsOn(form())).to.contain('Your link worker at Harbour House');
      await giveName(form());
      await pressWords(form(), 'Continue');
      await pressWords(form(), 'That is enough. Check what I have said');
      await pressWords(form(), 'Send referral');
      await expectWords(form(), 'HH-7');
      expect(
        saved.map(({answers}) => answers.find(({item}) => item === 'person.name')?.text),
      ).to.deep.equal([['Sam Reed']]);
      expect(said).to.deep.equal([]);
    });

    it('keeps what was typed when the host hands over another configuration', async () => {
      const {form, configure} = await run(start);
      await giveName(form());
      await configure(seaview);
      await form().updateComplete;
      expect(wordsOn(form())).to.contain('Your link worker at Seaview');
      expect(valueOf(form(), 'name.first')).to.equal('Sam');
    });

    it('starts clean when it is put in again', async () => {
      const first = await run(start);
      await giveName(first.form());
      await first.stop();
      expect(document.querySelector('steady-referral-form')).to.equal(null);
      const {form} = await run(start);
      await pressWords(form(), 'Start');
      expect(form().renderRoot.querySelector(':checked')).to.equal(null);
    });
  });
}

/** Waits for words on screen: what a host does with a referral takes its time. */
async function expectWords(form: SteadyReferralForm, words: string): Promise<void> {
  await until(() => wordsOn(form).includes(words), `it says: ${words}`);
}

describe('in a list that React draws again in another order', () => {
  it('keeps its place, its answers and one set of listeners', async () => {
    const here = place();
    const show = startList(here, 'steady-referral-form');
    show(['a', 'b', 'c']);
    const form = here.querySelector<SteadyReferralForm>('#a')!;
    let moves = 0;
    form.addController({hostDisconnected: () => moves++});
    await giveName(form);
    show(['c', 'a', 'b']);
    expect(here.querySelector('#a')).to.equal(form);
    expect(moves).to.equal(1);
    await form.updateComplete;
    expect(valueOf(form, 'name.first')).to.equal('Sam');
    await pressWords(form, 'Continue');
    await pressWords(form, 'Back');
    expect(valueOf(form, 'name.last')).to.equal('Reed');
    show(['c', 'b']);
    expect(form.isConnected).to.equal(false);
  });
});

describe('moved by React while a referral is on its way', () => {
  it('still says that it arrived', async () => {
    const here = place();
    const show = startList(here, 'steady-referral-form');
    show(['a', 'b']);
    // React leaves the one that comes to the front where it is, and moves the other.
    const form = here.querySelector<SteadyReferralForm>('#a')!;
    let arrives: (receipt: Receipt) => void = () => {};
    let id = '';
    form.addEventListener('steady-referral-send', (event) => {
      id = event.referral.submissionId;
      event.respondWith(new Promise((resolve) => (arrives = resolve)));
    });
    await giveName(form);
    await pressWords(form, 'Continue');
    await pressWords(form, 'That is enough. Check what I have said');
    await pressWords(form, 'Send referral');
    show(['b', 'a']);
    await form.updateComplete;
    arrives({submissionId: id, reference: 'HH-7'});
    await expectWords(form, 'HH-7');
  });
});

describe('drawn before its code has arrived', () => {
  /** Defines the element, once the framework has drawn it. */
  async function define(tag: string, here: HTMLElement): Promise<SteadyReferralForm> {
    customElements.define(tag, class extends SteadyReferralForm {});
    const form = here.querySelector<SteadyReferralForm>(tag)!;
    await form.updateComplete;
    return form;
  }

  it('by React: says what became of the configuration, works, and takes the next', async () => {
    const said = warnings();
    const [here, tag] = [place(), newTag()];
    const show = drawWithReact(here, tag, {config: harbourHouse, path: 'self'});
    expect(here.querySelector(tag)!.getAttribute('config')).to.equal('[object Object]');
    const form = await define(tag, here);
    expect(said.join()).to.contain('[attribute-ignored]').and.contain('config');
    expect(wordsOn(form)).to.contain('Start');
    show({config: {...harbourHouse}, path: 'self'});
    await form.updateComplete;
    expect(wordsOn(form)).to.contain('Your link worker at Harbour House');
  });

  it('by Vue: a switch that is off stays off', async () => {
    const said = warnings();
    const [here, tag] = [place(), newTag()];
    drawWithVue(here, tag, {'personal-device': false, config: harbourHouse, path: 'self'});
    expect(here.querySelector(tag)!.getAttribute('personal-device')).to.equal('false');
    const form = await define(tag, here);
    expect(form.personalDevice).to.equal(false);
    expect(said.join()).to.contain('[attribute-ignored]');
  });

  it('with properties set on it: they count', async () => {
    const said = warnings();
    const [here, tag] = [place(), newTag()];
    const element = here.appendChild(document.createElement(tag));
    Object.assign(element, {
      config: harbourHouse,
      path: 'self',
      words: {en: {'steady.referral.start.start': 'Off we go'}},
    });
    const form = await define(tag, here);
    expect(wordsOn(form)).to.contain('Your link worker at Harbour House');
    expect(Object.hasOwn(form, 'config')).to.equal(false);
    form.config = seaview;
    await form.updateComplete;
    expect(wordsOn(form)).to.contain('Your link worker at Seaview');
    expect(said).to.deep.equal([]);
  });
});
