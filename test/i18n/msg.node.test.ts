import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  addLanguage,
  allowUnreviewed,
  isLoaded,
  knownLanguages,
  loadLanguage,
  loadOwnWords,
  type Override,
  resolveLanguage,
} from '../../src/i18n/catalogues.js';
import {capitalised, dateText, listText, momentTexts} from '../../src/i18n/format.js';
import {directionOf} from '../../src/i18n/direction.js';
import {languageWith} from '../../src/i18n/look-up.js';
import {inLanguage, messagesOutsideLanguage, msg, SOURCE, str} from '../../src/i18n/msg.js';
import {plural} from '../../src/i18n/plural.js';
import {fallbackTags} from '../../src/i18n/tags.js';
import {textOf} from '../../src/i18n/text.js';

await loadOwnWords();

// An invented language, so that nothing depends on a real catalogue.
const template = (strings: readonly string[], values: readonly number[]) => ({
  strTag: true as const,
  strings,
  values,
});
addLanguage('x-one', () =>
  Promise.resolve({
    templates: {
      'test.hello': 'Helo',
      'test.two': template(['Gan ', ' i ', ''], [1, 0]),
      'test.apples.two': template(['', ' afal (dau)'], [0]),
    },
  }),
);

const hello = () => msg('Hello', {id: 'test.hello', desc: 'Greeting.'});
const two = (to: string, from: string) =>
  msg(str`To ${to} from ${from}`, {id: 'test.two', desc: 'Names.'});

describe('words in a language', () => {
  it('are the source text when there is no translation', () => {
    assert.equal(inLanguage(SOURCE, hello), 'Hello');
    assert.equal(
      inLanguage(SOURCE, () => two('Ann', 'Bo')),
      'To Ann from Bo',
    );
  });

  it('are the translation, with the values in its own order', async () => {
    await loadLanguage('x-one');
    const language = resolveLanguage('x-one');
    assert.equal(inLanguage(language, hello), 'Helo');
    assert.equal(
      inLanguage(language, () => two('Ann', 'Bo')),
      'Gan Bo i Ann',
    );
  });

  it('are the host’s own before any other, with {0} for a value', () => {
    const language = resolveLanguage('en-GB', {
      en: {'test.hello': 'Hiya', 'test.two': '{1} says hello to {0}'},
    });
    assert.equal(inLanguage(language, hello), 'Hiya');
    assert.equal(
      inLanguage(language, () => two('Ann', 'Bo')),
      'Bo says hello to Ann',
    );
  });

  it('never say "undefined" for a value that a host made up', () => {
    const language = resolveLanguage('en-GB', {en: {'test.two': 'To {0}{7}'}});
    assert.equal(
      inLanguage(language, () => two('Ann', 'Bo')),
      'To Ann',
    );
  });

  it('pass over what is not text in a host’s own words', () => {
    const words = {en: {'test.hello': 5}, cy: null, ar: 'no'} as unknown as Override;
    assert.equal(inLanguage(resolveLanguage('en-GB', words), hello), 'Hello');
    assert.equal(inLanguage(resolveLanguage('ar', words), hello), 'Hello');
  });

  it('keep a value in its own direction in a sentence from right to left', () => {
    const right = languageWith('ar', []);
    assert.equal(
      inLanguage(right, () => two('01632 960 001', '')),
      'To \u206801632 960 001\u2069 from ',
    );
    assert.equal(
      inLanguage(right, () => listText(['a'])),
      '\u2068a\u2069',
    );
  });

  it('go back to the language before when code inside throws', () => {
    const language = resolveLanguage('en-GB', {en: {'test.hello': 'Hiya'}});
    inLanguage(SOURCE, () => {
      assert.throws(() =>
        inLanguage(language, () => {
          throw new Error('inside');
        }),
      );
      assert.equal(hello(), 'Hello');
    });
  });

  it('are counted when they are asked for outside any language', () => {
    const before = messagesOutsideLanguage();
    inLanguage(SOURCE, hello);
    assert.equal(messagesOutsideLanguage(), before);
    hello();
    assert.equal(messagesOutsideLanguage(), before + 1);
  });
});

describe('looking for a language', () => {
  it('tries shorter tags, with easy read for as long as it can', () => {
    assert.deepEqual(fallbackTags('cy-GB'), ['cy-gb', 'cy']);
    assert.deepEqual(fallbackTags('en-GB-x-easyread'), [
      'en-gb-x-easyread',
      'en-x-easyread',
      'en-gb',
      'en',
    ]);
    assert.deepEqual(fallbackTags(''), []);
  });

  it('passes over words that no fluent person has read, until a host asks for them', async () => {
    await loadLanguage('ar', 'cy ar');
    assert.equal(resolveLanguage('ar').tag, 'en-GB');
    assert.equal(resolveLanguage('ar', undefined, 'cy, AR').tag, 'ar');
    assert.equal(knownLanguages().includes('ar'), false);
    allowUnreviewed('AR');
    assert.equal(resolveLanguage('ar').tag, 'ar');
    assert.equal(knownLanguages().includes('ar'), true);
  });

  it('takes a language that a host brings at the host’s word', async () => {
    addLanguage('cy', () => Promise.resolve({templates: {'test.hello': 'Helo'}}));
    await loadLanguage('cy');
    assert.equal(inLanguage(resolveLanguage('cy'), hello), 'Helo');
  });

  it('writes the dates of easy read as people here do', async () => {
    await loadLanguage('en-x-easyread', 'en-x-easyread');
    const easy = resolveLanguage('en-x-easyread', undefined, 'en-x-easyread');
    assert.equal(
      inLanguage(easy, () => dateText('2018-08-06')),
      '6 August 2018',
    );
  });

  it('shows English where it has no words, and gives Intl a tag it knows', () => {
    assert.equal(resolveLanguage('fr').tag, 'en-GB');
    assert.equal(resolveLanguage('').tag, 'en-GB');
    assert.equal(resolveLanguage('not a tag').tag, 'en-GB');
    assert.equal(resolveLanguage('en-IE').tag, 'en-IE');
  });

  it('tries again after a catalogue did not arrive', async () => {
    let tries = 0;
    addLanguage('x-two', () =>
      ++tries === 1 ? Promise.reject(new Error('lost')) : Promise.resolve({templates: {}}),
    );
    await assert.rejects(loadLanguage('x-two'));
    assert.equal(isLoaded('x-two'), false);
    await loadLanguage('x-two');
    assert.equal(isLoaded('x-two'), true);
  });
});

describe('forms of a counted message', () => {
  const apples = (n: number) =>
    plural(n, {
      one: () => msg(str`${n} apple`, {id: 'test.apples.one', desc: 'Count.'}),
      two: () => msg(str`${n} apples`, {id: 'test.apples.two', desc: 'Count.'}),
      other: () => msg(str`${n} apples`, {id: 'test.apples.other', desc: 'Count.'}),
    });

  it('follow the rules of the language', () => {
    assert.equal(
      inLanguage(SOURCE, () => apples(1)),
      '1 apple',
    );
    assert.equal(
      inLanguage(SOURCE, () => apples(0)),
      '0 apples',
    );
    const welsh = {...resolveLanguage('x-one'), tag: 'cy'};
    assert.equal(
      inLanguage(welsh, () => apples(2)),
      '2 afal (dau)',
    );
  });
});

describe('dates, lists and data', () => {
  it('writes dates in words, as far as they are known', () => {
    const words = (date: string) => inLanguage(SOURCE, () => dateText(date));
    assert.equal(words('2018-08-06'), '6 August 2018');
    assert.equal(words('2018-08'), 'August 2018');
    assert.equal(words('2018'), '2018');
    assert.equal(words('soon'), 'soon');
  });

  it('keeps Latin digits and the Gregorian calendar in every language', () => {
    const persian = {tag: 'fa'};
    assert.match(
      inLanguage(persian, () => dateText('2018-08-06')),
      /2018/,
    );
  });

  it('tells the time of day without a clock of 24 hours', () => {
    const time = (moment: Date) => inLanguage(SOURCE, () => momentTexts(moment).time);
    assert.equal(time(new Date(2026, 5, 15, 17, 30)), '5:30pm');
    assert.equal(time(new Date(2026, 5, 15, 9, 0)), '9am');
  });

  it('joins a list the way the language does', () => {
    assert.equal(
      inLanguage(SOURCE, () => listText(['a', 'b', 'c'])),
      'a, b and c',
    );
  });

  it('begins a sentence with a capital', () => {
    assert.equal(
      inLanguage(SOURCE, () => capitalised('your link worker')),
      'Your link worker',
    );
    assert.equal(
      inLanguage(SOURCE, () => capitalised('')),
      '',
    );
  });

  it('takes the words of data in the language, else English, else any', () => {
    const name = {cy: 'Eich enw', 'en-GB': 'Your name'};
    const read = (tag: string) => inLanguage({tag}, () => textOf(name));
    assert.equal(read('cy'), 'Eich enw');
    assert.equal(read('pl'), 'Your name');
    assert.equal(
      inLanguage(SOURCE, () => textOf({pl: 'Imię'})),
      'Imię',
    );
    assert.equal(textOf(undefined), '');
  });

  it('knows which way a language is written', () => {
    assert.equal(directionOf('ar'), 'rtl');
    assert.equal(directionOf('ur-PK'), 'rtl');
    assert.equal(directionOf('pa-Arab'), 'rtl');
    assert.equal(directionOf('pa'), 'ltr');
    assert.equal(directionOf('cy'), 'ltr');
    assert.equal(directionOf('en-x-arab'), 'ltr');
  });
});
