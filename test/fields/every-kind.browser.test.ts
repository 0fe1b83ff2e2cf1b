/** What holds for every kind of field: access, size, room, direction, forced colours. */
import {expect} from '@open-wc/testing';
import {addLanguage} from '../../src/i18n/catalogues.js';
import type {Answer, Kind, Question} from '../../src/questions/index.js';
import {emulateMedia, expectAccessible, setViewport} from '../helpers/commands.js';
import {ask, findAll, posted, submit} from './support.js';

const options = [
  {value: 'a', label: 'Making things', hint: 'Art, music'},
  {value: 'b', label: 'Being outside'},
];
const base = {
  label: 'What would you like us to know?',
  hint: 'Anything counts.',
  why: 'So that we meet well.',
  required: true,
  offer: ['not-sure'],
} as const;
const one = (kind: Kind, more: object = {}) => ({...base, id: kind, kind, ...more}) as Question;

const kinds: Readonly<Record<Kind, readonly [Question, Answer]>> = {
  text: [one('text'), 'Sam'],
  'long-text': [one('long-text', {maxLength: 20}), 'I fix bikes'],
  choice: [one('choice', {options}), 'b'],
  choices: [one('choices', {options, selectAll: true}), ['a', 'b']],
  select: [one('select', {options}), 'b'],
  'yes-no': [one('yes-no'), 'yes'],
  date: [one('date'), {day: '27', month: 'March', year: '1990'}],
  number: [one('number', {suffix: 'weeks'}), '6'],
  scale: [one('scale', {min: 0, max: 10, minLabel: 'Hard', maxLabel: 'Good'}), '4'],
  email: [one('email'), 'sam@example.com'],
  phone: [one('phone'), '07700 900 982'],
  postcode: [one('postcode'), 'LL57 1AA'],
  'nhs-number': [one('nhs-number'), '999 123 4560'],
  'prison-number': [one('prison-number'), 'A1234BC'],
  crn: [one('crn'), 'X123456'],
  address: [one('address'), {line1: '1 Quay', town: 'Bangor', postcode: 'LL57 1AA'}],
  name: [one('name'), {first: 'Sam', last: 'Reed'}],
  people: [one('people', {offer: [], questions: [{...base, id: 'who', kind: 'text'}]}), [{}]],
};

describe('every kind of field', () => {
  for (const [kind, [question, answer]] of Object.entries(kinds)) {
    it(`${kind}: free of accessibility problems, empty, answered and with a problem`, async () => {
      const host = await ask(question);
      await submit(host);
      expect(findAll(host, '.problem')).to.have.length(1);
      await expectAccessible(await ask(question));
      await expectAccessible(await ask(question, {answers: {[kind]: answer}}));
      await expectAccessible(host);
    });
  }

  it('has targets of 44 px and fits 320 px, long words included', async () => {
    await setViewport({width: 320, height: 600});
    document.body.style.margin = '0';
    // On a device this narrow the scroll bar lies over the page.
    document.documentElement.style.scrollbarWidth = 'none';
    const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
    const all = Object.values(kinds).map(([question]) => ({...question, label: long, hint: long}));
    const answers = Object.fromEntries(
      Object.entries(kinds).map(([id, [, answer]]) => [id, answer]),
    );
    const host = await ask(all, {answers});
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    const targets = findAll<HTMLInputElement>(host, 'input, select, textarea, button').map(
      (each) =>
        each.matches('[type="radio"], [type="checkbox"]') ? (each.parentElement ?? each) : each,
    );
    expect(targets).to.have.length.above(40);
    for (const target of targets) {
      const {width, height} = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML).to.be.at.least(44);
    }
    document.body.style.margin = '';
    document.documentElement.style.scrollbarWidth = '';
  });

  it('sets numbers and codes left to right in a page that runs from right to left', async () => {
    // No words: English ones in a page that runs the other way.
    addLanguage('ar', () => Promise.resolve({templates: {}}));
    const {documentElement: page} = document;
    const before = page.lang;
    page.lang = 'ar';
    try {
      const host = await ask(Object.values(kinds).map(([question]) => question));
      const directions = Object.fromEntries(
        findAll<HTMLInputElement>(host, '.input, .textarea').map((box) => [
          box.name,
          getComputedStyle(box).direction,
        ]),
      );
      const leftToRight = Object.keys(directions).filter((name) => directions[name] === 'ltr');
      expect(getComputedStyle(findAll(host, '.choice')[0] ?? page).direction).to.equal('rtl');
      expect(leftToRight).to.include.members([
        'date.day',
        'date.year',
        'number',
        'email',
        'phone',
        'postcode',
        'nhs-number',
        'prison-number',
        'crn',
        'address.postcode',
      ]);
    } finally {
      page.lang = before;
    }
  });

  it('shows boxes, choices and what is wrong in forced colours', async () => {
    await emulateMedia({forcedColors: 'active'});
    const host = await ask(Object.values(kinds).map(([question]) => question));
    await submit(host);
    const edge = (selector: string, pseudo?: string) =>
      findAll(host, selector).map((each) => {
        const {borderTopStyle, borderTopWidth} = getComputedStyle(each, pseudo);
        return borderTopStyle === 'solid' && Number.parseFloat(borderTopWidth) >= 1;
      });
    expect(edge('.input, .textarea, .select, .scale-step > label')).to.not.include(false);
    expect(edge('.choice > label', '::after')).to.not.include(false);
    const bar = getComputedStyle(findAll(host, '.has-problem')[0] ?? document.body);
    expect(Number.parseFloat(bar.borderInlineStartWidth)).to.be.at.least(4);
  });

  it('has the same names in the page as a server reads', async () => {
    const answers = Object.fromEntries(
      Object.entries(kinds).map(([id, [, answer]]) => [id, answer]),
    );
    const host = await ask(
      Object.values(kinds).map(([question]) => question),
      {answers},
    );
    expect(Object.fromEntries(posted(host))).to.deep.include({
      'date.month': 'March',
      'address.postcode': 'LL57 1AA',
      'name.last': 'Reed',
      'people.0.who': '',
      choices: 'b',
      scale: '4',
    });
  });
});
