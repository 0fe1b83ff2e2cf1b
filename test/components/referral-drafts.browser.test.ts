/** Answers that a host lets be kept until they are sent. All people are invented. */
import {expect, html, oneEvent} from '@open-wc/testing';
import '../../src/define/referral-form.js';
import type {ReferralConfig, ReferralPath} from '../../src/components/referral-form/config.js';
import type {SteadyReferralForm} from '../../src/components/referral-form/referral-form.js';
import {MemoryDrafts} from '../../src/drafts/memory.js';
import {EncryptedDrafts} from '../../src/drafts/encrypted.js';
import {SessionDrafts} from '../../src/drafts/session.js';
import type {DraftSettings, DraftStore} from '../../src/drafts/store.js';
import {choose, fill, pressWords, skipTo, wordsOn} from '../fixtures/drive.js';
import {harbourHouse} from '../fixtures/hosts.js';
import {fixture} from '../helpers/from-server.js';

const OFFER = 'Carry on from where you stopped?';
const KEY = 'steady-draft-steady-referral-form';

/** A store whose every change can be waited for. */
class WatchedStore implements DraftStore {
  readonly kept = new Map<string, string>();
  #changed: (() => void)[] = [];

  get = (key: string) => Promise.resolve(this.kept.get(key));

  set(key: string, text: string): Promise<void> {
    this.kept.set(key, text);
    for (const tell of this.#changed.splice(0)) tell();
    return Promise.resolve();
  }

  remove(key: string): Promise<void> {
    this.kept.delete(key);
    return Promise.resolve();
  }

  /** Once the next draft has been kept. */
  next(): Promise<void> {
    return new Promise((resolve) => this.#changed.push(resolve));
  }
}

interface Setup extends Partial<DraftSettings> {
  readonly path?: ReferralPath | undefined;
  readonly personalDevice?: boolean;
  readonly known?: ReferralConfig['known'];
}

/** What a host knows about somebody. */
const knownOf = (first: string, source: string) => ({name: {value: {first, last: 'Ash'}, source}});

async function form(
  store: DraftStore,
  {path = 'self', personalDevice, known, ...settings}: Setup = {},
) {
  const element = await fixture<SteadyReferralForm>(
    html`<steady-referral-form
      .path=${path}
      .personalDevice=${personalDevice ?? false}
      .config=${{...harbourHouse, ...(known && {known})}}
      .drafts=${{store, ...settings}}
    ></steady-referral-form>`,
  );
  await settled(element);
  return element;
}

/** Everything asked for has come and is drawn. */
async function settled(element: SteadyReferralForm): Promise<void> {
  await import('../../src/internal/traces/traces.js');
  for (let turns = 0; turns < 50; turns++) await Promise.resolve();
  await element.updateComplete;
  await element.updateComplete;
}

async function named(element: SteadyReferralForm): Promise<void> {
  await pressWords(element, 'Start');
  await choose(element, 'Yes');
  await pressWords(element, 'Continue');
  await fill(element, 'name.first', 'Sam');
  await fill(element, 'name.last', 'Reed');
  await pressWords(element, 'Continue');
}

/** A store in which somebody's draft was left: they are on the page after the name. */
async function leftBehind(settings: Setup = {}): Promise<WatchedStore> {
  const store = new WatchedStore();
  const element = await form(store, settings);
  await named(element);
  dispatchEvent(new Event('pagehide'));
  await settled(element);
  element.remove();
  expect(store.kept.get(`steady-draft-${settings.key ?? 'steady-referral-form'}`)).to.contain(
    'Reed',
  );
  return store;
}

function value(element: SteadyReferralForm, name: string): string | undefined {
  return element.renderRoot.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value;
}

/** What was said in the console. */
function warnings(): string[] {
  const said: string[] = [];
  const {warn} = console;
  console.warn = (text: unknown) => said.push(String(text));
  after(() => {
    console.warn = warn;
  });
  return said;
}

describe('drafts', () => {
  // Its code comes when it is asked for: here before the first form asks.
  before(() => import('../../src/internal/traces/traces.js'));

  it('are never kept unless the host gives a store', async () => {
    const element = await fixture<SteadyReferralForm>(
      html`<steady-referral-form path="self" .config=${harbourHouse}></steady-referral-form>`,
    );
    await named(element);
    dispatchEvent(new Event('pagehide'));
    expect(sessionStorage.length + localStorage.length).to.equal(0);
  });

  it('are about one person: a worker who goes to the next one is offered nothing of them', async () => {
    const store = new WatchedStore();
    const first = await form(store, {known: knownOf('Dee', 'the record, 10:41')});
    await pressWords(first, 'Start');
    await choose(first, 'Yes');
    dispatchEvent(new Event('pagehide'));
    await settled(first);
    first.remove();
    expect(store.kept.size).to.equal(1);
    expect([...store.kept].flat().join()).not.to.contain('Dee');
    const next = await form(store, {known: knownOf('Marlon', 'the record, 10:42')});
    expect(wordsOn(next)).not.to.contain(OFFER);
    next.remove();
    const again = await form(store, {known: knownOf('Dee', 'the record, 10:43')});
    expect(wordsOn(again)).to.contain(OFFER);
  });

  it('are looked for once what is known has come, and taken away wherever they were', async () => {
    const store = new WatchedStore();
    const known = knownOf('Dee', 'the record');
    const first = await form(store, {known});
    await pressWords(first, 'Start');
    await choose(first, 'Yes');
    dispatchEvent(new Event('pagehide'));
    await settled(first);
    first.remove();
    const late = await form(store);
    expect(wordsOn(late)).not.to.contain(OFFER);
    late.config = {...harbourHouse, known};
    await settled(late);
    expect(wordsOn(late)).to.contain(OFFER);
    late.config = harbourHouse;
    await settled(late);
    expect(wordsOn(late)).not.to.contain(OFFER);
    await pressWords(late, 'Start');
    const kept = store.next();
    await choose(late, 'Yes');
    await kept;
    expect(store.kept.size).to.equal(2);
    late.config = {...harbourHouse, known};
    await pressWords(late, 'Stop');
    await pressWords(late, 'Clear my answers');
    await settled(late);
    expect(store.kept.size).to.equal(0);
  });

  it('are said to be kept, and which are not, before anything is written', async () => {
    const words = wordsOn(await form(new MemoryDrafts()));
    expect(words).to.contain('your answers are kept on this device for a short time');
    expect(words).not.to.contain('Nothing is kept on this device');
    expect(words).not.to.match(/false|undefined/);
    expect(words).to.contain('Answers to private questions are not kept');
    const all = wordsOn(await form(new MemoryDrafts(), {keepsPrivate: true}));
    expect(all).not.to.contain('Answers to private questions are not kept');
  });

  it('are kept while somebody types, without a button', async () => {
    const store = new WatchedStore();
    const element = await form(store);
    await pressWords(element, 'Start');
    await choose(element, 'Yes');
    await pressWords(element, 'Continue');
    const box = element.renderRoot.querySelector<HTMLInputElement>('[name="name.last"]');
    const kept = store.next();
    if (box) box.value = 'Reed';
    box?.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await kept;
    if (!store.kept.get(KEY)?.includes('Reed')) await store.next();
    expect(store.kept.get(KEY)).to.contain('Reed');
  });

  it('are offered and not shown: somebody else may be at the device', async () => {
    const element = await form(await leftBehind());
    expect(wordsOn(element)).to.contain(OFFER);
    expect(wordsOn(element)).not.to.contain('Reed');
    expect(element.shadowRoot?.innerHTML).not.to.contain('Reed');
  });

  it('bring back answers, place and submission id', async () => {
    const store = new WatchedStore();
    const first = await form(store);
    await named(first);
    const {submissionId} = first;
    const words = wordsOn(first);
    dispatchEvent(new Event('pagehide'));
    await settled(first);
    first.remove();
    const element = await form(store);
    await pressWords(element, 'Carry on');
    await settled(element);
    expect(element.submissionId).to.equal(submissionId);
    expect(wordsOn(element)).to.equal(words);
    expect(element.shadowRoot?.activeElement?.className).to.contain('title');
    await pressWords(element, 'Back');
    expect(value(element, 'name.last')).to.equal('Reed');
  });

  it('bring back who was filling it in, and the questions that only they are asked', async () => {
    const store = new WatchedStore();
    const first = await form(store, {path: undefined});
    first.path = undefined;
    await first.updateComplete;
    await choose(first, 'I am, and someone is helping me');
    await pressWords(first, 'Start');
    await choose(first, 'Yes');
    await pressWords(first, 'Continue');
    await fill(first, 'helper-name', 'Olek');
    dispatchEvent(new Event('pagehide'));
    await settled(first);
    first.remove();
    const element = await fixture<SteadyReferralForm>(
      html`<steady-referral-form
        .config=${harbourHouse}
        .drafts=${{store}}
      ></steady-referral-form>`,
    );
    await settled(element);
    await pressWords(element, 'Carry on');
    await settled(element);
    expect(value(element, 'helper-name')).to.equal('Olek');
  });

  it('come back without asking on a device of one’s own', async () => {
    const element = await form(await leftBehind(), {personalDevice: true});
    expect(wordsOn(element)).not.to.contain(OFFER);
    await pressWords(element, 'Back');
    expect(value(element, 'name.last')).to.equal('Reed');
  });

  it('leave private answers out, and ask for them again', async () => {
    const store = new WatchedStore();
    const first = await form(store);
    await named(first);
    await skipTo(first, 'health');
    await fill(first, 'health', 'I sleep badly');
    await pressWords(first, 'Continue');
    dispatchEvent(new Event('pagehide'));
    await settled(first);
    first.remove();
    expect(store.kept.get(KEY)).to.contain('Reed');
    expect(store.kept.get(KEY)).not.to.contain('sleep');
  });

  it('go when the person would rather start again, or just starts', async () => {
    for (const button of ['Start again', 'Start']) {
      const store = await leftBehind();
      const element = await form(store);
      await pressWords(element, button);
      await settled(element);
      expect(wordsOn(element)).not.to.contain(OFFER);
      expect(store.kept.size).to.equal(0);
      element.remove();
    }
  });

  it('go when the referral is sent', async () => {
    const store = await leftBehind();
    const element = await form(store);
    element.addEventListener('steady-referral-send', (event) => {
      event.respondWith({submissionId: event.referral.submissionId});
    });
    await pressWords(element, 'Carry on');
    await settled(element);
    await pressWords(element, 'That is enough. Check what I have said');
    const sent = oneEvent(element, 'steady-referral-sent');
    await pressWords(element, 'Send referral');
    await sent;
    await settled(element);
    expect(store.kept.size).to.equal(0);
  });

  it('go when the person stops, and at once on quick exit', async () => {
    const store = await leftBehind();
    const element = await form(store);
    await pressWords(element, 'Carry on');
    await settled(element);
    await pressWords(element, 'Stop');
    await pressWords(element, 'Clear my answers');
    await settled(element);
    expect(store.kept.size).to.equal(0);
    element.remove();

    const other = await leftBehind();
    await form(other);
    dispatchEvent(new Event('steady-quick-exit'));
    expect(other.kept.size).to.equal(0);
  });

  it('are told as lost, calmly, when they are over, broken, or of another path', async () => {
    const store = await leftBehind();
    const text = store.kept.get(KEY) ?? '';
    const cases: [string, string, Setup][] = [
      [text.replace(/"until":\d+/, '"until":1'), 'kept for a short time only', {}],
      [text.slice(0, -3), 'could not be brought back', {}],
      [text, 'could not be brought back', {path: 'staff'}],
      ['', 'could not be brought back', {}],
    ];
    for (const [kept, words, settings] of cases) {
      store.kept.set(KEY, kept);
      const element = await form(store, settings);
      expect(wordsOn(element)).to.contain(words);
      expect(wordsOn(element)).not.to.contain(OFFER);
      expect(store.kept.size).to.equal(0);
      await pressWords(element, 'Start');
      expect(wordsOn(element)).not.to.contain(words);
      element.remove();
    }
  });

  it('are told apart by the key of the host', async () => {
    const store = await leftBehind({key: '7f3a'});
    expect(wordsOn(await form(store, {key: '9c01'}))).not.to.contain(OFFER);
    expect(wordsOn(await form(store, {key: '7f3a'}))).to.contain(OFFER);
  });

  it('never stop the form where the store throws', async () => {
    const said = warnings();
    const refuse = () => Promise.reject(new DOMException('No storage here', 'SecurityError'));
    const throws = () => {
      throw new DOMException('No storage here', 'SecurityError');
    };
    for (const store of [
      {get: refuse, set: refuse, remove: refuse},
      {get: throws, set: throws, remove: throws},
    ]) {
      const element = await form(store);
      await named(element);
      dispatchEvent(new Event('pagehide'));
      await settled(element);
      await named(element);
      expect(wordsOn(element)).to.contain('Question 3 of');
      dispatchEvent(new Event('steady-quick-exit'));
      element.remove();
    }
    expect(said.filter((text) => text.includes('[drafts-not-kept]'))).to.have.length(1);
  });

  it('come back from the session of the browser, encrypted', async () => {
    const store = new EncryptedDrafts('correct horse', new SessionDrafts());
    const first = await form(store, {keepsPrivate: true});
    await named(first);
    dispatchEvent(new Event('pagehide'));
    await until(() => sessionStorage.getItem(KEY) !== null);
    first.remove();
    expect(sessionStorage.getItem(KEY)).not.to.contain('Reed');
    const element = await form(new EncryptedDrafts('correct horse', new SessionDrafts()));
    await until(() => wordsOn(element).includes(OFFER));
    await pressWords(element, 'Carry on');
    await settled(element);
    await pressWords(element, 'Back');
    expect(value(element, 'name.last')).to.equal('Reed');
    dispatchEvent(new Event('steady-quick-exit'));
    expect(sessionStorage.length).to.equal(0);
  });
});

/** As soon as it is so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(requestAnimationFrame);
}
