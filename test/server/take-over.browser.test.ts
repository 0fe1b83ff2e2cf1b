/** Scripts arrive over what a server has drawn, while somebody is using it. All people are invented. */
import {expect} from '@open-wc/testing';
import '../../src/define/quick-exit.js';
import '../../src/define/referral-form.js';
import type {SteadyReferralForm} from '../../src/components/referral-form/referral-form.js';
import type {Definition} from '../../src/questions/index.js';
import type {JourneyState} from '../../src/internal/journey.js';
import type {Served} from '../../src/internal/served.js';
import {loadLanguage} from '../../src/i18n/catalogues.js';
import {choose, pressWords, wordsOn} from '../fixtures/drive.js';
import {press, type} from '../helpers/commands.js';
import {parsed as parsedHtml, serverHtml} from '../helpers/from-server.js';

const definition: Definition = {
  id: 'test',
  version: '1',
  title: 'Test',
  audiences: [{id: 'charity', label: 'Your link worker at Harbour House'}],
  audience: ['charity'],
  sections: [
    {
      id: 'section',
      title: 'Section',
      pages: [
        {
          id: 'first',
          title: 'About you',
          questions: [
            // Typed on another system: a parser changes its line break.
            {id: 'town', kind: 'text', label: 'Which town?', hint: 'The place\r\nyou call home.'},
            {id: 'note', kind: 'long-text', label: 'Anything else?', maxLength: 200},
            {
              id: 'tea',
              kind: 'choice',
              label: 'Tea or coffee?',
              options: [
                {value: 'tea', label: 'Tea'},
                {value: 'coffee', label: 'Coffee'},
              ],
            },
            {
              id: 'days',
              kind: 'choices',
              label: 'Which days?',
              options: [
                {value: 'mon', label: 'Monday'},
                {value: 'tue', label: 'Tuesday'},
              ],
            },
            {
              id: 'area',
              kind: 'select',
              label: 'Which area?',
              options: [
                {value: 'north', label: 'North'},
                {value: 'south', label: 'South'},
              ],
            },
            {id: 'born', kind: 'date', label: 'When were you born?'},
          ],
        },
        {
          id: 'second',
          title: 'More',
          questions: [{id: 'food', kind: 'text', label: 'Food?', required: true}],
        },
      ],
    },
  ],
};

const place = (page: string, more: Partial<JourneyState> = {}): JourneyState => ({
  screen: {name: 'page', page},
  before: {name: 'start'},
  problems: [],
  fromServer: [],
  answers: {},
  confirmed: {},
  kept: {},
  left: [],
  ...more,
});

const served = (state: JourneyState): Served => ({
  post: '/referral',
  path: 'self',
  submissionId: '00000000-0000-4000-8000-000000000001',
  state,
});

interface Drawing {
  readonly state?: JourneyState;
  readonly language?: string;
  readonly config?: object;
  readonly sharedConfig?: object;
}

/** What a server has drawn, in the page and not yet alive. */
async function drawn({
  state = place('first'),
  language = 'en-GB',
  sharedConfig,
  config = sharedConfig ? undefined : {definition},
}: Drawing = {}): Promise<SteadyReferralForm> {
  const markup = await serverHtml({
    tag: 'steady-referral-form',
    options: {
      language,
      allowUnreviewed: 'cy',
      properties: {...(config && {config}), served: served(state)},
      ...(sharedConfig && {sharedConfig}),
      children: '<p>Phone us on 01632 960001.</p>',
    },
  });
  return form(markup);
}

/** Not one yet: it comes to life in the page. */
function form(markup: string): SteadyReferralForm {
  const element: unknown = parsedHtml(markup);
  return element as SteadyReferralForm;
}

/** The first screen, of a form whose server keeps nothing. */
async function drawnStart(
  attributes: Readonly<Record<string, string>> = {},
): Promise<SteadyReferralForm> {
  const options = {language: 'en-GB', attributes};
  return form(await serverHtml({tag: 'steady-referral-form', options}));
}

/** Puts it into the page. It comes to life at once, and is taken over when its code is here. */
function arrive(element: Element): void {
  document.body.append(element);
}

function box(element: SteadyReferralForm, name: string): HTMLInputElement {
  const found = element.shadowRoot?.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!found) throw new Error(`There is no box "${name}".`);
  return found;
}

function commentsIn(element: SteadyReferralForm): readonly Node[] {
  const root = element.shadowRoot ?? element;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  return comments;
}

/** What is there after the next page and back: what the form holds, not what its boxes do. */
async function kept(element: SteadyReferralForm): Promise<Readonly<Record<string, string>>> {
  await pressWords(element, 'Continue');
  await pressWords(element, 'Back');
  const chosen = element.shadowRoot?.querySelectorAll<HTMLInputElement>('input:checked') ?? [];
  const boxes = ['town', 'note', 'area', 'born.day'].map((name) => [
    name,
    box(element, name).value,
  ]);
  const values = [...chosen].map(({value}) => value);
  return Object.fromEntries([...boxes, ['chosen', values.join(' ')]]) as Record<string, string>;
}

let warned: string[] = [];
const {warn} = console;

beforeEach(() => {
  warned = [];
  console.warn = (text: unknown) => warned.push(String(text));
});

afterEach(() => {
  console.warn = warn;
  document.body.querySelectorAll('steady-referral-form, steady-quick-exit').forEach((each) => {
    each.remove();
  });
  document.documentElement.lang = 'en-GB';
});

describe('taking over what a server drew', () => {
  it('goes on with the same nodes, and one set of styles', async () => {
    const element = await drawn();
    // What only a post without scripts needs may go.
    const seen = 'form, input:not([type="hidden"]), legend';
    const before = [...(element.shadowRoot?.querySelectorAll(seen) ?? [])];
    expect(before.length).to.be.greaterThan(5);
    arrive(element);
    await element.updateComplete;
    const after = [...(element.shadowRoot?.querySelectorAll(seen) ?? [])];
    expect(before.every((each) => after.includes(each))).to.equal(true);
    expect(element.shadowRoot?.querySelectorAll('style')).to.have.lengthOf(0);
    expect(element.shadowRoot?.adoptedStyleSheets.length).to.be.greaterThan(0);
    expect(warned).to.deep.equal([]);
  });

  it('draws again where the server drew from other templates, and says so', async () => {
    const element = await drawn();
    const last = [...(element.shadowRoot?.childNodes ?? [])].at(-1) as Comment;
    expect(last.data).to.match(/^steady /);
    last.data = 'steady AAAAAAAAAAA=';
    const before = box(element, 'town');
    before.value = 'Leeds';
    arrive(element);
    await element.updateComplete;
    expect(warned.join()).to.contain('drawn-again').and.to.contain('Its templates are others.');
    expect(box(element, 'town')).not.to.equal(before);
    expect(box(element, 'town').value).to.equal('Leeds');
  });

  it('leaves no note behind that only taking over needs', async () => {
    const element = await drawn();
    arrive(element);
    await element.updateComplete;
    expect(element.shadowRoot?.innerHTML).not.to.match(/<!--(steady|lit-node)/);
  });

  it('goes on from the place the server kept, with what was given there', async () => {
    const answers = {town: 'Leeds', note: 'Line 1\n<b>2</b>', tea: 'coffee', area: 'south'};
    const element = await drawn({state: place('first', {answers})});
    for (const [name, value] of Object.entries({
      town: 'Leeds',
      note: answers.note,
      area: 'south',
    })) {
      expect(box(element, name).value).to.equal(value);
    }
    arrive(element);
    await element.updateComplete;
    const {tea, ...boxes} = answers;
    expect(await kept(element)).to.include({...boxes, chosen: tea});
    expect(element.submissionId).to.equal('00000000-0000-4000-8000-000000000001');
    expect(warned).to.deep.equal([]);
  });

  it('keeps what was typed and chosen before scripts came', async () => {
    const element = await drawn({state: place('first', {answers: {town: 'Leeds', tea: 'tea'}})});
    box(element, 'town').value = 'Hull ';
    box(element, 'note').value = 'I like walking.';
    box(element, 'area').value = 'north';
    for (const part of ['day', 'month']) box(element, `born.${part}`).value = '3';
    box(element, 'born.year').value = '1990';
    const [, coffee] = element.shadowRoot?.querySelectorAll<HTMLInputElement>('[name="tea"]') ?? [];
    if (coffee) coffee.checked = true;
    box(element, 'days').checked = true;
    arrive(element);
    await element.updateComplete;
    expect(box(element, 'town').value).to.equal('Hull ');
    expect(coffee?.checked).to.equal(true);
    expect(await kept(element)).to.include({
      note: 'I like walking.',
      area: 'north',
      'born.day': '3',
      chosen: 'coffee mon',
    });
    expect(warned).to.deep.equal([]);
  });

  it('keeps the focus, the caret and every key while its words are on their way', async () => {
    // A catalogue that nobody has asked for yet: the first drawing waits for it.
    const element = await drawn({language: 'cy', config: {definition}});
    document.documentElement.lang = 'cy';
    arrive(element);
    const town = box(element, 'town');
    town.focus();
    await type('Lds');
    town.setSelectionRange(1, 1);
    await type('ee');
    await element.updateComplete;
    await type('x');
    await press('Backspace');
    expect(element.shadowRoot?.activeElement).to.equal(town);
    expect(town.value).to.equal('Leeds');
    expect(town.selectionStart).to.equal(3);
    expect(await kept(element)).to.include({town: 'Leeds'});
    expect(warned).to.deep.equal([]);
  });

  it('begins in the language of the server, and then follows the page', async () => {
    await loadLanguage('cy', 'cy');
    const element = await drawn({
      language: 'cy',
      config: {},
      state: place('', {screen: {name: 'start'}}),
    });
    element.removeAttribute('lang');
    expect(element.shadowRoot?.textContent).to.contain('Rydw i angen help nawr');
    arrive(element);
    await element.updateComplete;
    await element.updateComplete;
    expect(element.language).to.equal('en-GB');
    expect(wordsOn(element)).to.contain('I need help now');
    expect(wordsOn(element)).not.to.contain('Rydw i');
    expect(warned).to.deep.equal([]);
  });

  it('keeps an error summary that the server drew, with the focus in it', async () => {
    const problems = [{question: 'food', control: 'food', code: 'missing'}];
    const element = await drawn({state: place('second', {problems} as Partial<JourneyState>)});
    const summary = element.shadowRoot?.querySelector<HTMLElement>('.error-summary');
    arrive(element);
    summary?.focus();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.error-summary')).to.equal(summary);
    expect(element.shadowRoot?.activeElement).to.equal(summary);
    element.shadowRoot?.querySelector<HTMLElement>('.error-summary a')?.click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(box(element, 'food'));
    expect(warned).to.deep.equal([]);
  });

  it('draws again what is another, with what was typed, the focus and the caret', async () => {
    const element = await drawn();
    const town = box(element, 'town');
    // As a proxy or a translator between server and browser would.
    const [hint] = element.shadowRoot?.querySelectorAll('legend') ?? [];
    hint?.append(' (translated)');
    town.value = 'Leeds';
    arrive(element);
    town.focus();
    town.setSelectionRange(2, 3);
    await element.updateComplete;
    const again = box(element, 'town');
    expect(again).not.to.equal(town);
    expect(wordsOn(element)).not.to.contain('(translated)');
    expect(again.value).to.equal('Leeds');
    expect(element.shadowRoot?.activeElement).to.equal(again);
    expect([again.selectionStart, again.selectionEnd]).to.deep.equal([2, 3]);
    expect(element.shadowRoot?.querySelectorAll('form')).to.have.lengthOf(1);
    expect(warned.join()).to.contain('[drawn-again]');
  });

  it('goes on from what lost every comment on its way', async () => {
    const element = await drawn();
    for (const each of commentsIn(element)) each.parentNode?.removeChild(each);
    const town = box(element, 'town');
    town.value = 'Leeds';
    arrive(element);
    await element.updateComplete;
    expect(box(element, 'town')).to.equal(town);
    expect(town.value).to.equal('Leeds');
    expect(warned).to.deep.equal([]);
  });

  it('steps over what an extension of the browser has put in', async () => {
    const element = await drawn();
    const town = box(element, 'town');
    town.after(document.createElement('some-extension'), document.createComment('here'));
    element.shadowRoot?.prepend(document.createElement('style'));
    town.value = 'Leeds';
    arrive(element);
    await element.updateComplete;
    expect(box(element, 'town')).to.equal(town);
    expect(await kept(element)).to.include({town: 'Leeds'});
    expect(warned).to.deep.equal([]);
  });

  it('takes who fills it in, chosen before scripts came', async () => {
    const element = await drawnStart();
    const radios = element.shadowRoot?.querySelectorAll<HTMLInputElement>('[type="radio"]') ?? [];
    for (const each of radios) if (each.value === 'staff') each.checked = true;
    arrive(element);
    await element.updateComplete;
    await pressWords(element, 'Start');
    expect(wordsOn(element)).to.contain('Does the person know about this referral and want it?');
    expect(warned).to.deep.equal([]);
  });

  it('starts afresh, and says so, where what the server sent along was escaped on its way', async () => {
    const element = await drawnStart();
    element.insertAdjacentHTML(
      'beforeend',
      '<script type="application/json" data-served>{&quot;post&quot;: 1}</script>',
    );
    arrive(element);
    await element.updateComplete;
    expect(wordsOn(element)).to.contain('Ask for support or an activity');
    expect(warned.join()).to.contain('[server-data]');
  });

  it('takes the properties of another element along', async () => {
    const words = {en: {'steady.quickExit.hint': 'Shift, three times.'}};
    const markup = await serverHtml({
      tag: 'steady-quick-exit',
      options: {properties: {words}, language: 'en-GB', attributes: {href: 'https://example.org/'}},
    });
    const element = form(markup);
    const inner = element.shadowRoot?.querySelector('.exit');
    expect(element.shadowRoot?.textContent).to.contain('Shift, three times.');
    arrive(element);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.exit')).to.equal(inner);
    expect(element.shadowRoot?.querySelector('a')?.offsetHeight).to.be.greaterThan(0);
    expect(element.shadowRoot?.textContent).to.contain('Shift, three times.');
    expect(warned).to.deep.equal([]);
  });
});

describe('questions that browsers keep in a file of their own', () => {
  // Any file that is here: the browser asks for it by itself, too.
  const sharedConfig = {href: '/package.json', config: {definition}};
  const own = Object.getOwnPropertyDescriptor(window, 'fetch');
  let asked: string[] = [];

  const answering = (answer: () => Promise<Response>) => {
    asked = [];
    window.fetch = (address) => {
      asked.push(new Request(address).url);
      return answer();
    };
  };
  afterEach(() => {
    if (own) Object.defineProperty(window, 'fetch', own);
  });

  it('are fetched once, and the form goes on with them', async () => {
    answering(() => Promise.resolve(Response.json({definition})));
    const element = await drawn({sharedConfig, config: {hiddenFields: {_csrf: 'token'}}});
    expect(element.innerHTML).not.to.contain('Which town?');
    const town = box(element, 'town');
    town.value = 'Leeds';
    arrive(element);
    await element.updateComplete;
    expect(box(element, 'town')).to.equal(town);
    expect(await kept(element)).to.include({town: 'Leeds'});
    expect(asked).to.deep.equal([new URL(sharedConfig.href, location.href).href]);
    expect(warned).to.deep.equal([]);
  });

  it('leave a working page of plain HTML where they do not arrive', async () => {
    answering(() => Promise.resolve(new Response('Not here', {status: 404})));
    const element = await drawn({sharedConfig});
    const before = element.shadowRoot?.innerHTML;
    arrive(element);
    await element.updateComplete;
    expect(asked).to.have.lengthOf(1);
    expect(element.shadowRoot?.innerHTML).to.equal(before);
  });
});

describe('a server that keeps the answers', () => {
  let told: Parameters<typeof fetch>[] = [];
  const own = Object.getOwnPropertyDescriptor(window, 'fetch');

  beforeEach(() => {
    told = [];
    window.fetch = (...asked) => {
      told.push(asked);
      return Promise.resolve(new Response());
    };
  });

  afterEach(() => {
    if (own) Object.defineProperty(window, 'fetch', own);
  });

  const config = {definition, hiddenFields: {_csrf: 'token'}};

  /** Its code comes after the form has been taken over. */
  async function takenOver(element: SteadyReferralForm): Promise<void> {
    arrive(element);
    await element.updateComplete;
    await import('../../src/internal/flow/unscripted.js');
    for (let turns = 0; turns < 20; turns++) await Promise.resolve();
  }

  it('is told once to forget them when the person stops', async () => {
    const element = await drawn({config, state: place('first', {answers: {town: 'Leeds'}})});
    await takenOver(element);
    await pressWords(element, 'Stop');
    expect(told).to.deep.equal([]);
    await pressWords(element, 'Clear my answers');
    expect(told).to.have.lengthOf(1);
    const [address, options] = told[0] ?? [];
    expect(address).to.equal('/referral');
    expect(options).to.include({method: 'POST', keepalive: true});
    const body = options?.body as URLSearchParams;
    expect([...body]).to.deep.equal([
      ['_csrf', 'token'],
      ['steady:do', 'clear'],
    ]);
  });

  it('is told by quick exit too, and not when the page is left in another way', async () => {
    const element = await drawn({config, state: place('first', {answers: {town: 'Leeds'}})});
    await takenOver(element);
    dispatchEvent(new Event('pagehide'));
    expect(told).to.deep.equal([]);
    dispatchEvent(new Event('steady-quick-exit'));
    expect(told).to.have.lengthOf(1);
  });

  it('is told nothing by a form whose answers it has not', async () => {
    const element = await drawnStart({path: 'self'});
    await takenOver(element);
    await pressWords(element, 'Start');
    await choose(element, 'Yes');
    dispatchEvent(new Event('steady-quick-exit'));
    expect(told).to.deep.equal([]);
  });
});
