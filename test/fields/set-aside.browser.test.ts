/** What a person takes back is gone; what they set aside is kept. Rows without an answer stay. */
import {expect} from '@open-wc/testing';
import type {ChoicesQuestion, PeopleQuestion, Question} from '../../src/questions/index.js';
import {choose, fill, pressWords} from '../fixtures/drive.js';
import {click, type} from '../helpers/commands.js';
import {ask, control, drawn, findAll, focused, posted, read, ticked} from './support.js';

const more: ChoicesQuestion = {
  id: 'more',
  kind: 'choices',
  label: 'What would you like more of?',
  selectAll: true,
  options: [
    {value: 'art', label: 'Art'},
    {value: 'outside', label: 'Being outside'},
    {value: 'none', label: 'None of these', exclusive: true},
  ],
};

const peopleWith = (...questions: Question[]): PeopleQuestion => ({
  id: 'people',
  kind: 'people',
  label: 'Who is important to you?',
  questions,
});

describe('taking an answer back', () => {
  it('leaves no tick where the last one was unticked', async () => {
    const host = await ask(more);
    await choose(host, 'Art');
    await choose(host, 'Art');
    expect(ticked(host, 'more')).to.deep.equal([]);
    await choose(host, 'All of these');
    await choose(host, 'All of these');
    expect(ticked(host, 'more')).to.deep.equal([]);
    expect(read(host)).to.deep.equal([]);
  });

  it('leaves no card where the last person was taken away, and the focus on the way to add one', async () => {
    const host = await ask(peopleWith({id: 'who', kind: 'text', label: 'Name'}));
    await pressWords(host, 'Add a person');
    await fill(host, 'people.0.who', 'Sam');
    await pressWords(host, 'Remove person 1');
    expect(findAll(host, '.person-card')).to.have.length(0);
    expect(focused(host).textContent.trim()).to.equal('Add a person');
  });
});

describe('typing over "not sure"', () => {
  it('takes it back with the first key, and goes on from the text that was kept', async () => {
    const host = await ask({id: 'called', kind: 'text', label: 'Name', offer: ['not-sure']});
    await fill(host, 'called', 'Sa');
    await choose(host, 'I am not sure');
    expect(control(host, 'called').value).to.equal('Sa');
    await click(control(host, 'called'));
    await type('m');
    await drawn(host);
    expect(ticked(host, 'called.special')).to.deep.equal([]);
    expect(read(host)).to.deep.equal([['called', 'Sam']]);
  });

  it('does the same in the card of one of several people', async () => {
    const host = await ask(
      peopleWith({id: 'tel', kind: 'phone', label: 'Phone', offer: ['not-sure']}),
    );
    await pressWords(host, 'Add a person');
    await fill(host, 'people.0.tel', '07700');
    await choose(host, 'I am not sure');
    expect(control(host, 'people.0.tel').value).to.equal('07700');
    await click(control(host, 'people.0.tel'));
    await type('9');
    await drawn(host);
    expect(ticked(host, 'people.0.tel.special')).to.deep.equal([]);
    expect(read(host)).to.deep.equal([['people.0.tel', '077009']]);
  });
});

describe('a card in which nothing is chosen', () => {
  it('stays while another is answered or added', async () => {
    const host = await ask(peopleWith({id: 'call', kind: 'yes-no', label: 'Can we call?'}));
    await pressWords(host, 'Add a person');
    await pressWords(host, 'Add another person');
    await choose(host, 'Yes');
    expect(findAll(host, '.person-card')).to.have.length(2);
    expect(posted(host)).to.deep.equal([['people.0.call', 'yes']]);
  });

  it('has lists that work as they do outside', async () => {
    const host = await ask(peopleWith(more));
    await pressWords(host, 'Add a person');
    await choose(host, 'All of these');
    expect(ticked(host, 'people.0.more')).to.deep.equal(['art', 'outside']);
    await choose(host, 'None of these');
    expect(ticked(host, 'people.0.more')).to.deep.equal(['none']);
  });
});
