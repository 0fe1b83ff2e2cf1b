/** Answers of several boxes, several people, and what is known already. People are invented. */
import {expect} from '@open-wc/testing';
import type {
  AddressQuestion,
  DateQuestion,
  NameQuestion,
  PeopleQuestion,
  Question,
} from '../../src/questions/index.js';
import {choose, fill, pressWords} from '../fixtures/drive.js';
import {accessibilityTree, press, type, withRole} from '../helpers/commands.js';
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

const born: DateQuestion = {
  id: 'born',
  kind: 'date',
  label: 'What is your date of birth?',
  hint: 'For example, 27 3 1990',
  thing: 'your date of birth',
};

const name: NameQuestion = {id: 'name', kind: 'name', label: 'Your name', required: true};

const home: AddressQuestion = {id: 'home', kind: 'address', label: 'Your address', required: true};

/** The names of the controls marked as wrong. */
const wrong = (host: Awaited<ReturnType<typeof ask>>) =>
  findAll<HTMLInputElement>(host, '[aria-invalid="true"]').map((box) => box.name);

describe('a date', () => {
  it('is a group named by its question, with a box each for day, month and year', async () => {
    const host = await ask(born);
    const boxes = withRole('textbox', await accessibilityTree());
    expect(boxes.map(({name}) => name)).to.deep.equal(['Day', 'Month', 'Year']);
    expect(words(find(host, 'legend'))).to.equal('What is your date of birth?');
    expect(described(host, find(host, 'fieldset'))).to.equal('For example, 27 3 1990');
  });

  it('takes a month in words, and asks for a keypad only where words are no answer', async () => {
    const host = await ask(born);
    control(host, 'born.day').focus();
    await type('27');
    await press('Tab');
    await type('March');
    await press('Tab');
    await type('1990');
    await drawn(host);
    await submit(host);
    expect(findAll(host, '.problem')).to.have.length(0);
    expect(posted(host)).to.deep.equal([
      ['born.day', '27'],
      ['born.month', 'March'],
      ['born.year', '1990'],
    ]);
    expect(read(host)).to.deep.equal(posted(host));
    expect(findAll<HTMLInputElement>(host, 'input').map((box) => box.inputMode)).to.deep.equal([
      'numeric',
      '',
      'numeric',
    ]);
  });

  it('takes a whole date pasted into the first box, and leaves it as it is', async () => {
    const host = await ask(born);
    await fill(host, 'born.day', '31/2/1985');
    await submit(host);
    expect(findAll(host, '.problem').map(words)).to.deep.equal([
      'Problem: Your date of birth must be a real date',
    ]);
    expect(wrong(host)).to.deep.equal(['born.day']);
    expect(control(host, 'born.day').value).to.equal('31/2/1985');
    await fill(host, 'born.day', '27th March 1985');
    await submit(host);
    expect(findAll(host, '.problem')).to.have.length(0);
    expect(control(host, 'born.day').value).to.equal('27th March 1985');
    expect(read(host)).to.deep.equal([
      ['born.day', '27th March 1985'],
      ['born.month', ''],
      ['born.year', ''],
    ]);
  });

  it('marks only the boxes that are wrong', async () => {
    const host = await ask(born, {answers: {born: {day: '27', month: '13', year: '1990'}}});
    await submit(host);
    expect(wrong(host)).to.deep.equal(['born.month']);
    await fill(host, 'born.month', '');
    await fill(host, 'born.year', '');
    await submit(host);
    expect(wrong(host)).to.deep.equal(['born.month', 'born.year']);
    await fill(host, 'born.month', '2');
    await fill(host, 'born.day', '31');
    await fill(host, 'born.year', '1990');
    await submit(host);
    expect(wrong(host)).to.deep.equal(['born.day', 'born.month', 'born.year']);
    expect(findAll(host, '.problem').map(words)).to.deep.equal([
      'Problem: Your date of birth must be a real date',
    ]);
  });

  it('keeps what was typed when "not sure" is ticked, and has it back when that is unticked', async () => {
    const host = await ask({...born, offer: ['not-sure']});
    await fill(host, 'born.year', '1990');
    await choose(host, 'I am not sure');
    expect(control(host, 'born.year').value).to.equal('1990');
    expect(read(host)).to.deep.equal([['born.special', 'not-sure']]);
    await choose(host, 'I am not sure');
    expect(read(host)).to.deep.include(['born.year', '1990']);
  });

  it('takes "not sure" back when somebody types after all', async () => {
    const host = await ask({...born, offer: ['not-sure']});
    await choose(host, 'I am not sure');
    control(host, 'born.day').focus();
    await type('2');
    await press('Tab');
    await drawn(host);
    expect(ticked(host, 'born.special')).to.deep.equal([]);
    expect(read(host)).to.deep.include(['born.day', '2']);
  });
});

describe('a name and an address', () => {
  it('say what is wrong once, at the box it is about', async () => {
    const host = await ask([name, home], {
      answers: {name: {last: 'Reed'}, home: {line1: '1 Quay', postcode: '12'}},
    });
    await submit(host);
    expect(wrong(host)).to.deep.equal(['home.town', 'home.postcode']);
    expect(findAll(host, '.problem')).to.have.length(2);
    expect(described(host, control(host, 'home.town'))).to.contain('Problem:');
    expect(findAll(host, 'fieldset.has-problem')).to.have.length(0);
  });

  it('say it at the question when the whole answer is missing, and the link goes to its first box', async () => {
    const host = await ask(name);
    await submit(host);
    expect(findAll(host, 'fieldset.has-problem > .problem')).to.have.length(1);
    await pressWords(host, 'Enter an answer');
    expect(focused(host)).to.equal(control(host, 'name.first'));
  });

  it('post what is read', async () => {
    const host = await ask(home);
    await fill(host, 'home.line1', '1 Harbour Street');
    await fill(host, 'home.postcode', 'LL57 1AA');
    expect(posted(host)).to.have.length(5);
    expect(read(host)).to.deep.equal(posted(host));
  });
});

describe('the way from a problem to its field', () => {
  const before: Question[] = [
    {id: 'name-before', kind: 'text', label: 'Earlier name'},
    ...Array.from({length: 12}, (_, i): Question => ({id: `q${i}`, kind: 'text', label: `Q ${i}`})),
  ];

  it('ends in the right control with its label in view, and leaves the address alone', async () => {
    const host = await ask([...before, home], {
      answers: {home: {line1: '1 Quay', postcode: 'LL57 1AA'}},
    });
    await submit(host);
    find(host, '.error-summary a').focus();
    await press('Enter');
    const box = control(host, 'home.town');
    expect(focused(host)).to.equal(box);
    const label = box.labels?.[0]?.getBoundingClientRect();
    expect(label?.top).to.be.at.least(0);
    expect(box.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    expect(location.hash).to.equal('');
  });

  it('is not led astray by a question whose id begins alike', async () => {
    const host = await ask([...before, name]);
    await submit(host);
    await pressWords(host, 'Enter an answer');
    expect(focused(host)).to.equal(control(host, 'name.first'));
  });
});

describe('several people', () => {
  const people: PeopleQuestion = {
    id: 'people',
    kind: 'people',
    label: 'Who is important to you?',
    max: 3,
    questions: [
      {id: 'who', kind: 'text', label: 'Name'},
      {
        id: 'call',
        kind: 'yes-no',
        label: 'Can we call?',
        whenYes: [{id: 'tel', kind: 'phone', label: 'Phone'}],
      },
      {id: 'when', kind: 'text', label: 'When?', showWhen: {question: 'call', equals: 'yes'}},
    ],
  };

  it('can be added, each in a card of their own that takes the focus', async () => {
    const host = await ask(people);
    await pressWords(host, 'Add a person');
    expect(focused(host).id).to.equal('people.0');
    await press('Tab');
    await type('Sam');
    await pressWords(host, 'Add another person');
    expect(focused(host).id).to.equal('people.1');
    const cards = withRole('group', await accessibilityTree()).map((group) => group.name);
    expect(cards).to.include.members(['Person 1', 'Person 2']);
    expect(control(host, 'people.0.who').value).to.equal('Sam');
  });

  it('stop at the most there may be', async () => {
    const host = await ask(people, {answers: {people: [{who: 'A'}, {who: 'B'}]}});
    await pressWords(host, 'Add another person');
    expect(findAll(host, '.person-card')).to.have.length(3);
    expect(find(host, 'form').textContent).not.to.contain('Add another person');
  });

  it('can be taken away from the middle, and the focus goes to the one that moves up', async () => {
    const host = await ask(people, {answers: {people: [{who: 'A'}, {who: 'B'}, {who: 'C'}]}});
    await pressWords(host, 'Remove person 2');
    expect(posted(host)).to.deep.equal([
      ['people.0.who', 'A'],
      ['people.1.who', 'C'],
    ]);
    expect(read(host)).to.deep.equal(posted(host));
    expect(focused(host).id).to.equal('people.1');
    await pressWords(host, 'Remove person 2');
    expect(focused(host).id).to.equal('people.0');
  });

  it('are each asked what their own answers open', async () => {
    const host = await ask(people, {answers: {people: [{who: 'A', call: 'yes'}, {who: 'B'}]}});
    const names = findAll<HTMLInputElement>(host, 'input[type="text"], input[type="tel"]').map(
      (box) => box.name,
    );
    expect(names).to.deep.equal(['people.0.who', 'people.0.tel', 'people.0.when', 'people.1.who']);
  });

  it('have a problem said once, in the card it is about', async () => {
    const host = await ask(people, {answers: {people: [{call: 'yes', tel: '12'}]}});
    await submit(host);
    expect(findAll(host, '.problem')).to.have.length(1);
    expect(wrong(host)).to.deep.equal(['people.0.tel']);
    find(host, '.error-summary a').click();
    expect(focused(host)).to.equal(control(host, 'people.0.tel'));
  });
});

describe('something known already', () => {
  const known = {born: {value: '1990-03-27', source: 'your prison record', date: '2026-03-02'}};

  it('is shown with where it is from, to everyone, and nothing is chosen beforehand', async () => {
    const host = await ask(born, {known});
    const about = described(host, find(host, 'fieldset'));
    expect(about).to.contain('We have this from your prison record');
    expect(about).to.contain('27 March 1990');
    expect(about).to.contain('Is it still right?');
    expect(ticked(host, 'born.known')).to.deep.equal([]);
    expect(findAll(host, '[name="born.day"]')).to.have.length(0);
  });

  it('asks again only when it is not right, and says no word twice over', async () => {
    const host = await ask(born, {known});
    await choose(host, 'Yes, this is right');
    expect(read(host)).to.deep.equal([['born.known', 'right']]);
    expect(findAll(host, '[name="born.day"]')).to.have.length(0);
    await choose(host, 'No, I want to change it');
    expect(findAll(host, '.hint')).to.have.length(1);
    const ids = findAll(host, '[id]').map(({id}) => id);
    expect(ids).to.have.length(new Set(ids).size);
    await fill(host, 'born.year', '1991');
    expect(read(host)).to.deep.equal(posted(host));
    expect(read(host)).to.deep.include(['born.year', '1991']);
  });

  it('says its problem at the question that can be answered', async () => {
    const host = await ask({...born, required: true}, {known});
    await submit(host);
    find(host, '.error-summary a').click();
    expect(focused(host)).to.equal(control(host, 'born.known'));
    await choose(host, 'No, I want to change it');
    // "Say if what we have is still right" is no word about the boxes that open.
    expect(words(find(host, '.problem'))).to.contain('still right');
    expect(findAll(host, '.problem')).to.have.length(1);
    expect(findAll(host, '.follow-ups .problem, .follow-ups .has-problem')).to.have.length(0);
    await submit(host);
    expect(findAll(host, '.problem')).to.have.length(1);
    expect(findAll(host, '.follow-ups .problem')).to.have.length(1);
    find(host, '.error-summary a').click();
    expect(focused(host)).to.equal(control(host, 'born.day'));
  });
});
