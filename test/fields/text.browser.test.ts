/** One line, several lines and their count. All sample people are invented. */
import {expect} from '@open-wc/testing';
import type {LongTextQuestion, Question, TextQuestion} from '../../src/questions/index.js';
import {fill} from '../fixtures/drive.js';
import {accessibilityTree, click, press, type, withRole} from '../helpers/commands.js';
import {
  ask,
  control,
  described,
  drawn,
  find,
  findAll,
  posted,
  read,
  submit,
  words,
} from './support.js';

const called: TextQuestion = {
  id: 'called',
  kind: 'text',
  label: 'What do you like to be called?',
  hint: 'A nickname is fine.',
  why: 'So that we get it right.',
  thing: 'what you like to be called',
};

const strengths: LongTextQuestion = {
  id: 'strengths',
  kind: 'long-text',
  label: 'What are you good at?',
  maxLength: 10,
};

describe('text fields', () => {
  it('tell assistive technology the question, its hint, its reason and its problem', async () => {
    const host = await ask({...called, required: true});
    await submit(host);
    const [box] = withRole('textbox', await accessibilityTree());
    expect(box?.name).to.equal('What do you like to be called?');
    expect(box?.description).to.equal(
      'A nickname is fine. So that we get it right. Problem: Enter what you like to be called',
    );
    expect(box?.invalid).to.equal('true');
    expect(described(host, control(host, 'called'))).to.equal(box?.description);
  });

  it('are described by nothing where there is nothing to say', async () => {
    const host = await ask({id: 'plain', kind: 'text', label: 'Plain'});
    expect(control(host, 'plain').hasAttribute('aria-describedby')).to.equal(false);
  });

  it('bring the keyboard, the case and the spelling that each kind needs', async () => {
    const kinds: Question[] = [
      {id: 'text', kind: 'text', label: 'Text'},
      {id: 'code', kind: 'text', label: 'Code', spellcheck: false},
      {id: 'email', kind: 'email', label: 'Email', autocomplete: 'email'},
      {id: 'phone', kind: 'phone', label: 'Phone'},
      {id: 'postcode', kind: 'postcode', label: 'Postcode'},
      {id: 'nhs', kind: 'nhs-number', label: 'NHS number'},
      {id: 'prison', kind: 'prison-number', label: 'Prison number'},
      {id: 'crn', kind: 'crn', label: 'CRN'},
      {id: 'weeks', kind: 'number', label: 'Weeks'},
      {id: 'price', kind: 'number', label: 'Price', decimal: true},
      {id: 'cold', kind: 'number', label: 'Degrees', min: -20},
    ];
    const host = await ask(kinds);
    const look = (id: string) => {
      const box = control(host, id);
      // Where nothing is said, engines differ in what they check by themselves.
      const checked = box.getAttribute('spellcheck') !== 'false';
      return [box.type, box.inputMode, box.getAttribute('autocapitalize'), checked, box.dir];
    };
    expect(Object.fromEntries(kinds.map(({id}) => [id, look(id)]))).to.deep.equal({
      text: ['text', '', null, true, 'auto'],
      code: ['text', '', null, false, 'auto'],
      email: ['email', '', 'none', false, 'ltr'],
      phone: ['tel', '', 'none', false, 'ltr'],
      postcode: ['text', '', 'characters', false, 'ltr'],
      nhs: ['text', 'numeric', 'none', false, 'ltr'],
      prison: ['text', '', 'characters', false, 'ltr'],
      crn: ['text', '', 'characters', false, 'ltr'],
      weeks: ['text', 'numeric', 'none', false, 'ltr'],
      price: ['text', 'decimal', 'none', false, 'ltr'],
      cold: ['text', '', 'none', false, 'ltr'],
    });
    // People share these devices: nobody is offered what somebody else has typed.
    const offered = findAll<HTMLInputElement>(host, 'input').map(({autocomplete}) => autocomplete);
    expect(new Set(offered)).to.deep.equal(new Set(['off']));
  });

  it('say the unit after a number, also to those who do not see it', async () => {
    const host = await ask({id: 'weeks', kind: 'number', label: 'How long?', suffix: 'weeks'});
    expect(described(host, control(host, 'weeks'))).to.equal('weeks');
  });

  it('are typed in with the keyboard, in order, and post what is read', async () => {
    const host = await ask([called, {id: 'phone', kind: 'phone', label: 'Phone'}]);
    control(host, 'called').focus();
    await type('Sam');
    await press('Tab');
    await type('07700 900 982');
    await drawn(host);
    expect(posted(host)).to.deep.equal([
      ['called', 'Sam'],
      ['phone', '07700 900 982'],
    ]);
    expect(read(host)).to.deep.equal(posted(host));
  });

  it('keep the text, the caret and the focus when an answer opens another question', async () => {
    const host = await ask([
      called,
      {id: 'more', kind: 'text', label: 'More', showWhen: {question: 'called', answered: true}},
    ]);
    const box = control(host, 'called');
    await click(box);
    await type('Sa');
    await press('ArrowLeft');
    await type('x');
    expect(findAll(host, '[name="more"]')).to.have.length(0);
    // A browser says "change" when it fills a box in: the page is drawn again under the caret.
    box.dispatchEvent(new Event('change', {bubbles: true}));
    await drawn(host);
    expect(findAll(host, '[name="more"]')).to.have.length(1);
    expect([box.value, box.selectionStart]).to.deep.equal(['Sxa', 2]);
    await type('y');
    expect(box.value).to.equal('Sxya');
  });
});

describe('the count under a text box', () => {
  // A clock that stands still, so that a test decides when typing has paused.
  const realSet = window.setTimeout.bind(window);
  const realClear = window.clearTimeout.bind(window);
  let waiting: Map<number, () => void>;

  beforeEach(() => {
    waiting = new Map();
    let last = 0;
    const set = (run: () => void, after = 0) => {
      if (after !== 1000) return realSet(run, after);
      waiting.set(--last, run);
      return last;
    };
    const clear = (id = 0) => {
      if (!waiting.delete(id)) realClear(id);
    };
    Object.assign(window, {setTimeout: set, clearTimeout: clear});
  });

  afterEach(() => {
    Object.assign(window, {setTimeout: realSet, clearTimeout: realClear});
  });

  const seen = (element: Element[]) =>
    element.filter((each) => !each.matches('[hidden], .visually-hidden')).map(words);

  it('says how much fits until something is typed, and that describes the box', async () => {
    const host = await ask(strengths);
    expect(seen(findAll(host, '.count'))).to.deep.equal(['You can write up to 10 characters']);
    const [box] = withRole('textbox', await accessibilityTree());
    expect(box?.description).to.equal('You can write up to 10 characters');
  });

  it('changes with each key, and is read out only when typing pauses', async () => {
    const host = await ask(strengths);
    control(host, 'strengths').focus();
    await type('I sing');
    expect(seen(findAll(host, '.count'))).to.deep.equal(['You have 4 characters left']);
    const live = () => words(host.renderRoot.querySelector('[aria-live="polite"]'));
    expect(live()).to.equal('');
    expect(waiting.size).to.equal(1);
    for (const pause of waiting.values()) pause();
    expect(live()).to.equal('You have 4 characters left');
  });

  it('counts what people see: a family and a letter with its accent are one each', async () => {
    const host = await ask(strengths);
    await fill(host, 'strengths', '👨‍👩‍👧‍👦é');
    expect(seen(findAll(host, '.count'))).to.deep.equal(['You have 8 characters left']);
  });

  it('counts on over the limit, by one and by more, and takes no word away', async () => {
    const host = await ask(strengths);
    await fill(host, 'strengths', 'I fix bikes');
    expect(seen(findAll(host, '.count'))).to.deep.equal(['You have 1 character too many']);
    await fill(host, 'strengths', 'I fix bikes too');
    expect(seen(findAll(host, '.count'))).to.deep.equal(['You have 5 characters too many']);
    expect(find(host, '.count.over')).to.be.instanceOf(HTMLElement);
    expect(control(host, 'strengths').value).to.equal('I fix bikes too');
    await submit(host);
    expect(words(find(host, '.problem'))).to.equal(
      'Problem: This answer must be 10 characters or less',
    );
  });

  it('is there at once for an answer that is there already', async () => {
    const host = await ask(strengths, {answers: {strengths: 'I sing'}});
    expect(seen(findAll(host, '.count'))).to.deep.equal(['You have 4 characters left']);
  });
});
