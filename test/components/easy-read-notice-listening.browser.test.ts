/** A notice that is listened to, and that asks whether it made sense. The prison is invented. */
import {expect, html} from '@open-wc/testing';
import {nothing} from 'lit';
import '../../src/define/easy-read-notice.js';
import type {SteadyEasyReadNotice} from '../../src/components/easy-read-notice/easy-read-notice.js';
import type {SteadyNoticeReadEvent} from '../../src/components/easy-read-notice/read-event.js';
import {checkNoticeReading, type NoticeReading} from '../../src/data/contracts/index.js';
import {QUICK_EXIT} from '../../src/internal/quick-exit-event.js';
import {pressWords, wordsOn} from '../fixtures/drive.js';
import {FakeSpeech, pageSpeaksWith, voice} from '../fixtures/fake-speech.js';
import {firstNight} from '../fixtures/notices.js';
import {wholeNotice as whole} from '../fixtures/whole-notice.js';
import {press, setViewport} from '../helpers/commands.js';
import {fixture} from '../helpers/from-server.js';
import {until} from '../helpers/until.js';

// Files that are not there would be asked for.
const wholeNotice = {
  ...whole,
  sections: whole.sections.map((section) => ({
    ...section,
    points: section.points.map(({image: _, ...point}) => point),
  })),
};
const withRecording = {
  ...firstNight,
  formats: [
    {kind: 'bsl', url: '/media/first-night.mp4'},
    {kind: 'audio', url: '/media/first-night.mp3'},
  ],
};

let device: FakeSpeech;
let giveBack: () => void;
const {warn} = console;
let warnings: string[] = [];

function speaks(...languages: string[]): void {
  device = new FakeSpeech(...languages.map((lang) => voice(lang)));
  giveBack = pageSpeaksWith(device);
}

beforeEach(() => {
  speaks('en-GB');
  warnings = [];
  console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
});

afterEach(() => {
  giveBack();
  console.warn = warn;
});

const comes = (isHere: () => unknown): Promise<void> => until(() => Boolean(isHere()), 'it comes');

/** @param until - What has to be there: code for it comes after the first drawing. */
async function shown(notice: unknown, until: string, readers?: string) {
  const element = await fixture<SteadyEasyReadNotice>(
    html`<steady-easy-read-notice
      .notice=${notice}
      readers=${readers ?? nothing}
    ></steady-easy-read-notice>`,
  );
  await comes(() => element.renderRoot.querySelector(until));
  return element;
}

const root = (element: SteadyEasyReadNotice): ShadowRoot => element.renderRoot as ShadowRoot;
const read = (element: SteadyEasyReadNotice) =>
  [...root(element).querySelectorAll('.aloud-line')].map(({id}) => id);
const buttons = (element: SteadyEasyReadNotice) =>
  [...root(element).querySelectorAll('.listen button')].map((each) => each.textContent.trim());
const heading = (element: SteadyEasyReadNotice) =>
  root(element).querySelector('.understanding [tabindex]')?.textContent.trim();
const line = (element: SteadyEasyReadNotice, id: string) =>
  element.lines.find((each) => each.id === id)?.text ?? '';

describe('a notice that is listened to', () => {
  it('is read from its title on with the keyboard alone, and the row that is read is marked', async () => {
    const element = await shown(firstNight, '.listen button');
    expect(device.said).to.deep.equal([]);
    expect(element.used).to.deep.equal(['easy-read']);
    root(element).querySelector<HTMLElement>('.listen button')?.focus();
    await press('Enter');
    await element.updateComplete;
    expect(device.now).to.equal('Your first night');
    expect(read(element)).to.deep.equal(['steady:title']);
    device.tell();
    device.tell();
    await element.updateComplete;
    expect(device.now).to.equal(line(element, 'tap'));
    expect(read(element)).to.deep.equal(['tap']);
    expect(element.used).to.deep.equal(['easy-read', 'read-aloud']);
    await pressWords(element, 'Next line');
    await comes(() => device.now === line(element, 'food'));
    expect(read(element)).to.deep.equal(['food']);
    await pressWords(element, 'Pause');
    expect(buttons(element)).to.include('Carry on');
    expect(read(element)).to.deep.equal(['food']);
    await pressWords(element, 'Stop');
    expect(read(element)).to.deep.equal([]);
  });

  it('keeps the row that a person has marked, beside the one that is read', async () => {
    const element = await shown(firstNight, '.listen button');
    element.lineFocus = 'on';
    await pressWords(element, 'Listen');
    expect(root(element).querySelector('[aria-current]')?.id).to.equal('tap');
    expect(read(element)).to.deep.equal(['steady:title']);
  });

  it('stops and forgets when it leaves the page, on quick exit, and for the standard words', async () => {
    const element = await shown(firstNight, '.listen button');
    const place = element.parentElement;
    await pressWords(element, 'Listen');
    await pressWords(element, 'Standard words');
    expect(device.now).to.equal(undefined);
    expect(buttons(element)).to.deep.equal([]);
    await pressWords(element, 'Easy read');
    await pressWords(element, 'Listen');
    expect(device.now).to.equal('Your first night');
    element.remove();
    expect(device.now).to.equal(undefined);
    place?.append(element);
    await comes(() => buttons(element).includes('Listen'));
    expect(element.used).to.deep.equal(['easy-read']);
    await pressWords(element, 'Listen');
    dispatchEvent(new Event(QUICK_EXIT));
    expect(device.now).to.equal(undefined);
    await element.updateComplete;
    expect(read(element)).to.deep.equal([]);
    expect(element.used).to.deep.equal(['easy-read']);
  });

  it('has nothing to press where nothing would be heard', async () => {
    giveBack();
    speaks();
    const element = await shown({...firstNight, understanding: {}}, '.understanding');
    expect(root(element).querySelector('.listen')).to.equal(null);
  });

  it('is a recording where the device has no voice: once, at the beginning', async () => {
    giveBack();
    speaks('fr');
    const element = await shown(withRecording, '.bar .button');
    const players = () => [...root(element).querySelectorAll('audio')];
    expect(players().length).to.equal(1);
    await comes(() => root(element).querySelector('.listen audio'));
    expect(players().map((each) => each.getAttribute('src'))).to.deep.equal([
      '/media/first-night.mp3',
    ]);
    expect(players()[0]?.preload).to.equal('none');
    players()[0]?.dispatchEvent(new Event('play'));
    expect(element.used).to.deep.equal(['easy-read', 'audio']);
    players()[0]?.dispatchEvent(new Event('error'));
    expect(root(element).querySelector('.listen .fails')?.checkVisibility()).to.equal(true);
  });

  it('keeps what is read, and what has the focus, out from under its buttons', async () => {
    const formats = ['cy', 'ar', 'pl', 'ro', 'sq', 'lt', 'pt', 'ur', 'so', 'vi', 'bn', 'pa'].map(
      (language) => ({kind: 'language', language, url: `/notices/${language}`}),
    );
    const element = await shown({...firstNight, formats}, '.listen button');
    await pressWords(element, 'Listen');
    const bar = root(element).querySelector('.listen');
    const over = () => bar?.getBoundingClientRect().bottom ?? Infinity;
    while (device.now !== line(element, 'phone')) {
      device.tell();
      await element.updateComplete;
    }
    expect(scrollY).to.be.above(0);
    expect(over()).to.be.within(1, innerHeight / 3);
    for (const id of ['medicine', 'listener', 'people', 'food', 'tap']) {
      await pressWords(element, 'Line before');
      expect(read(element)).to.deep.equal([id]);
      expect(root(element).getElementById(id)?.getBoundingClientRect().top).to.be.at.least(over());
    }
    const links = [...root(element).querySelectorAll<HTMLElement>('.formats a')];
    links.at(-1)?.focus();
    scrollTo(0, document.documentElement.scrollHeight);
    for (const link of links.slice(0, -1).reverse()) {
      await press('Shift+Tab');
      expect(root(element).activeElement).to.equal(link);
      expect(link.getBoundingClientRect().top, link.lang).to.be.at.least(over());
    }
  });

  it('takes no more than two rows of a small screen for them', async () => {
    await setViewport({width: 320, height: 640});
    const element = await shown(firstNight, '.listen button');
    await pressWords(element, 'Listen');
    const rows = new Set(
      [...root(element).querySelectorAll('.listen button')].map((each) =>
        Math.round(each.getBoundingClientRect().top),
      ),
    );
    expect(rows.size).to.equal(2);
    expect(root(element).querySelector('.listen')?.getBoundingClientRect().height).to.be.below(160);
    // A screen this low has no room to spare.
    expect(root(element).querySelectorAll('.sticks').length).to.equal(1);
    await setViewport({width: 320, height: 256});
    await comes(() => !root(element).querySelector('.sticks'));
  });

  it('falls silent when a film begins', async () => {
    const element = await shown(withRecording, '.listen button');
    await pressWords(element, 'Listen');
    root(element).querySelector('video')?.dispatchEvent(new Event('play'));
    expect(device.now).to.equal(undefined);
    await element.updateComplete;
    expect(buttons(element)).to.include('Carry on');
  });
});

describe('a notice that asks whether it made sense', () => {
  it('shows its part again in the notice itself, in view and with the focus', async () => {
    const element = await shown(wholeNotice, '.understanding');
    await pressWords(element, 'Standard words');
    await pressWords(element, 'Yes');
    expect(root(element).activeElement?.textContent.trim()).to.equal(
      'Can you drink the water from the tap?',
    );
    await pressWords(element, 'No');
    await pressWords(element, 'Show me where it says this');
    const row = root(element).getElementById('tap');
    expect(root(element).activeElement).to.equal(row);
    const {top, bottom} = row?.getBoundingClientRect() ?? {top: -1, bottom: -1};
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
    expect(row?.checkVisibility()).to.equal(true);
    expect(heading(element)).to.equal('Can you drink the water from the tap?');
  });

  it('leaves the notice around it as it was', async () => {
    const element = await shown(wholeNotice, '.understanding');
    root(element).querySelector<HTMLElement>('.looks > summary')?.click();
    await comes(() => root(element).querySelector('.panel'));
    const panel = root(element).querySelector('.panel');
    const left = panel?.getBoundingClientRect().left;
    for (const name of panel?.querySelectorAll('p') ?? [])
      expect(name.getBoundingClientRect().left, name.textContent).to.equal(left);
  });

  it('tells by the last press alone, exactly what it says, and only once it was taken', async () => {
    const element = await shown(wholeNotice, '.understanding', 'the education team');
    const told: NoticeReading[] = [];
    let isTaken = false;
    element.addEventListener('steady-notice-read', (event: SteadyNoticeReadEvent) => {
      told.push(event.reading);
      if (isTaken) event.respondWith(undefined);
    });
    const heardByPage: Event[] = [];
    const hear = (event: Event) => heardByPage.push(event);
    addEventListener('steady-notice-read', hear);
    await pressWords(element, 'Listen');
    await pressWords(element, 'Stop');
    await pressWords(element, 'Some of it');
    await pressWords(element, 'Go on');
    await pressWords(element, 'No');
    await pressWords(element, 'Go on');
    await pressWords(element, 'Skip this');
    const said = wordsOn(element).replace(/[\u2068\u2069]/g, '');
    expect(said).to.contain('Do you want to tell the education team how it went?');
    expect(said).to.contain('The device read it to you.');
    expect(told).to.deep.equal([]);
    await pressWords(element, 'Tell them');
    await comes(() => wordsOn(element).includes('It did not get through. Nobody has been told.'));
    expect(warnings.join()).to.include('[notice-not-taken]');
    isTaken = true;
    await pressWords(element, 'Tell them');
    await comes(() =>
      wordsOn(element)
        .replace(/[\u2068\u2069]/g, '')
        .includes('You told the education team.'),
    );
    expect(told.length).to.equal(2);
    const [, reading] = told;
    expect(checkNoticeReading(reading).ok).to.equal(true);
    expect({...reading, createdAt: ''}).to.deep.equal({
      type: 'steady-notice-reading',
      version: '1.0',
      notice: {id: 'first-night', title: 'Your first night', edition: '3'},
      createdAt: '',
      language: 'en-GB',
      used: ['easy-read', 'read-aloud'],
      madeSense: 'some',
      shownAgain: ['tap'],
      askedForHelp: false,
    });
    expect(heardByPage).to.deep.equal([]);
    removeEventListener('steady-notice-read', hear);
  });

  it('tells nobody where the page does not say who hears it', async () => {
    const element = await shown(wholeNotice, '.understanding');
    let told = 0;
    element.addEventListener('steady-notice-read', () => told++);
    await pressWords(element, 'I want someone to explain');
    await pressWords(element, 'Go on');
    expect(wordsOn(element)).to.contain('Nobody is told what you press here.');
    expect([...root(element).querySelectorAll('.understanding button')]).to.deep.equal([]);
    expect(told).to.equal(0);
  });

  it('keeps its place when the page gives the same again, and forgets it on quick exit and with another', async () => {
    const element = await shown(wholeNotice, '.understanding');
    await pressWords(element, 'Yes');
    element.notice = structuredClone(wholeNotice);
    await element.updateComplete;
    expect(heading(element)).to.equal('Can you drink the water from the tap?');
    dispatchEvent(new Event(QUICK_EXIT));
    await comes(() => heading(element) === 'Did this make sense?');
    await pressWords(element, 'Yes');
    element.notice = {...wholeNotice, id: 'another'};
    await element.updateComplete;
    expect(heading(element)).to.equal('Did this make sense?');
  });

  it('also where the record is a script of the page, and asks what can be asked of a broken one', async () => {
    const element = await fixture<SteadyEasyReadNotice>(
      html`<steady-easy-read-notice></steady-easy-read-notice>`,
    );
    const {sections} = wholeNotice;
    const questions = [
      null,
      {text: 'None', options: [null]},
      {text: 'Which?', options: [{id: 'a', text: 'This', right: true}]},
    ];
    const broken = {title: 'Water', sections: [null, ...sections], understanding: {questions}};
    const text = JSON.stringify(broken);
    element.append(
      Object.assign(document.createElement('script'), {type: 'application/json', text}),
    );
    await comes(() => heading(element));
    await pressWords(element, 'Yes');
    expect(heading(element)).to.equal('Which?');
    await pressWords(element, 'This');
    expect(wordsOn(element)).to.contain('Yes, this is what it says.');
  });
});
