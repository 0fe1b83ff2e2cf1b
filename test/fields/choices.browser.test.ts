/** Radios, check boxes, lists and scales. */
import {expect} from '@open-wc/testing';
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  ScaleQuestion,
  SelectQuestion,
} from '../../src/questions/index.js';
import {choose, fill} from '../fixtures/drive.js';
import {accessibilityTree, click, press, withRole} from '../helpers/commands.js';
import {
  ask,
  control,
  described,
  drawn,
  find,
  findAll,
  focused,
  posted,
  read,
  submit,
  ticked,
  words,
} from './support.js';

const contact: ChoiceQuestion = {
  id: 'contact',
  kind: 'choice',
  label: 'How should we get in touch?',
  hint: 'Choose one.',
  offer: ['not-sure'],
  options: [
    {value: 'visit', label: 'Come and see me', hint: 'On the wing'},
    {
      value: 'phone',
      label: 'Phone me',
      questions: [{id: 'tel', kind: 'phone', label: 'Phone number', required: true}],
    },
    {value: 'letter', label: 'Write to me'},
  ],
};

const more: ChoicesQuestion = {
  id: 'more',
  kind: 'choices',
  label: 'What would you like more of?',
  selectAll: true,
  offer: ['prefer-not-to-say'],
  options: [
    {value: 'art', label: 'Art', group: 'Doing'},
    {value: 'outside', label: 'Being outside', group: 'Doing'},
    {value: 'talking', label: 'Someone to talk to', group: 'People'},
    {value: 'none', label: 'None of these', exclusive: true},
  ],
};

describe('one choice', () => {
  it('is a group named by its question, with its hint and problem, and radios named by their labels', async () => {
    const host = await ask({...contact, required: true});
    await submit(host);
    const tree = await accessibilityTree();
    const radios = withRole('radio', tree);
    expect(radios.map(({name}) => name)).to.deep.equal([
      'Come and see me',
      'Phone me',
      'Write to me',
      'I am not sure',
    ]);
    expect(radios[0]?.description).to.equal('On the wing');
    const group = find(host, 'fieldset');
    expect(words(group.querySelector('legend'))).to.equal('How should we get in touch?');
    expect(described(host, group)).to.equal('Choose one. Problem: Select an answer');
  });

  it('is one stop for Tab, and arrow keys choose', async () => {
    const host = await ask(contact);
    control(host, 'contact').focus();
    await press(' ');
    await press('ArrowDown');
    await drawn(host);
    expect(ticked(host, 'contact')).to.deep.equal(['phone']);
    expect(focused(host)).to.have.property('value', 'phone');
    await press('ArrowDown');
    await press('ArrowDown');
    await drawn(host);
    expect(ticked(host, 'contact')).to.deep.equal(['not-sure']);
    expect(read(host)).to.deep.equal([['contact', 'not-sure']]);
    expect(posted(host)).to.deep.equal(read(host));
  });

  it('asks more right after the answer it is about, and only then', async () => {
    const host = await ask(contact);
    await choose(host, 'Phone me');
    const names = findAll<HTMLInputElement>(host, '[name]').map(
      ({value, name}) => `${name} ${value}`,
    );
    expect(names).to.deep.equal([
      'contact visit',
      'contact phone',
      'tel ',
      'contact letter',
      'contact not-sure',
    ]);
    control(host, 'contact.2').focus();
    await press('Tab');
    expect(focused(host)).to.equal(control(host, 'tel'));
  });

  it('keeps what was answered there while it is hidden', async () => {
    const host = await ask(contact);
    await choose(host, 'Phone me');
    await fill(host, 'tel', '07700 900 982');
    await choose(host, 'Write to me');
    expect(findAll(host, '[name="tel"]')).to.have.length(0);
    await choose(host, 'Phone me');
    expect(control(host, 'tel').value).to.equal('07700 900 982');
  });

  it('answers on the whole row', async () => {
    const host = await ask(contact);
    await click(find(host, '.choice-hint'));
    await drawn(host);
    expect(ticked(host, 'contact')).to.deep.equal(['visit']);
  });
});

describe('several choices', () => {
  it('are ticked with the space bar, box by box', async () => {
    const host = await ask(more);
    control(host, 'more.all').focus();
    await press('Tab');
    await press(' ');
    await press('Tab');
    await press(' ');
    await drawn(host);
    expect(ticked(host, 'more')).to.deep.equal(['art', 'outside']);
    expect(posted(host)).to.deep.equal([
      ['more', 'art'],
      ['more', 'outside'],
    ]);
    expect(read(host)).to.deep.equal(posted(host));
  });

  it('stand under the titles of their groups', async () => {
    const host = await ask(more);
    const list = findAll(host, '.choice-group-title, .choice label').map(words);
    expect(list).to.deep.equal([
      'All of these',
      'Doing',
      'Art',
      'Being outside',
      'People',
      'Someone to talk to',
      'None of these',
      'I do not want to say',
    ]);
  });

  it('"All of these" ticks the ordinary ones, is ticked when they all are, and posts nothing', async () => {
    const host = await ask(more);
    await choose(host, 'All of these');
    expect(ticked(host, 'more')).to.deep.equal(['art', 'outside', 'talking']);
    await choose(host, 'Art');
    expect(control(host, 'more.all').checked).to.equal(false);
    await choose(host, 'Art');
    expect(control(host, 'more.all').checked).to.equal(true);
    expect(posted(host).map(([name]) => name)).to.deep.equal(['more', 'more', 'more']);
  });

  it('"None of these" and "I do not want to say" each stand alone', async () => {
    const host = await ask(more);
    await choose(host, 'Art');
    await choose(host, 'None of these');
    expect(ticked(host, 'more')).to.deep.equal(['none']);
    await choose(host, 'I do not want to say');
    expect(ticked(host, 'more')).to.deep.equal(['prefer-not-to-say']);
    expect(read(host)).to.deep.equal([['more', 'prefer-not-to-say']]);
    await choose(host, 'Art');
    expect(ticked(host, 'more')).to.deep.equal(['art']);
  });
});

describe('a long list', () => {
  const area: SelectQuestion = {
    id: 'area',
    kind: 'select',
    label: 'Where do you hope to live?',
    offer: ['not-sure'],
    options: [
      {value: 'bangor', label: 'Bangor', group: 'North'},
      {value: 'wrexham', label: 'Wrexham', group: 'North'},
      {
        value: 'else',
        label: 'Somewhere else',
        questions: [{id: 'where', kind: 'text', label: 'Where is that?', required: true}],
      },
    ],
  };

  it('has its question for a name, its groups, and nothing chosen beforehand', async () => {
    const host = await ask(area);
    const select = find(host, 'select') as HTMLSelectElement;
    expect(select.value).to.equal('');
    expect([...select.querySelectorAll('optgroup')].map(({label}) => label)).to.deep.equal([
      'North',
    ]);
    const [box] = withRole('combobox', await accessibilityTree());
    expect(box?.name).to.equal('Where do you hope to live?');
  });

  it('is chosen from with the keyboard, and posts what is read', async () => {
    const host = await ask(area);
    find(host, 'select').focus();
    await press('ArrowDown');
    await press('ArrowDown');
    await drawn(host);
    expect(posted(host)).to.deep.equal([['area', 'wrexham']]);
    expect(read(host)).to.deep.equal(posted(host));
  });

  it('asks what an answer in it opens', async () => {
    const host = await ask(area, {answers: {area: 'else'}});
    await submit(host);
    expect(control(host, 'where').getAttribute('aria-invalid')).to.equal('true');
  });
});

describe('a scale', () => {
  const week: ScaleQuestion = {
    id: 'week',
    kind: 'scale',
    label: 'How has your week been?',
    min: 0,
    max: 4,
    minLabel: 'Very hard',
    maxLabel: 'Very good',
    offer: ['prefer-not-to-say'],
  };

  it('is a group that says what its ends mean, and no number is chosen beforehand', async () => {
    const host = await ask(week);
    expect(described(host, find(host, 'fieldset'))).to.equal('Very hard Very good');
    const radios = withRole('radio', await accessibilityTree());
    expect(radios.map(({name, checked}) => [name, checked ?? false])).to.deep.equal([
      ['0', false],
      ['1', false],
      ['2', false],
      ['3', false],
      ['4', false],
      ['I do not want to say', false],
    ]);
  });

  it('is moved along with the arrow keys', async () => {
    const host = await ask(week);
    control(host, 'week').focus();
    await press(' ');
    await press('ArrowRight');
    await press('ArrowRight');
    await drawn(host);
    expect(posted(host)).to.deep.equal([['week', '2']]);
    expect(read(host)).to.deep.equal(posted(host));
    expect(focused(host)).to.equal(control(host, 'week.3'));
  });
});
