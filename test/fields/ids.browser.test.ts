/** A host chooses the ids of its questions: none of them may meet an id that a field makes. */
import {expect} from '@open-wc/testing';
import type {Question} from '../../src/questions/index.js';
import {ask, control, described, find, findAll, submit} from './support.js';

const text = (id: string, hint: string): Question => ({
  id,
  kind: 'long-text',
  label: `Question ${id}`,
  hint,
  why: `Why ${id}`,
  maxLength: 50,
  required: true,
});

const awkward = ['note', 'note-hint', 'note-why', 'note-count', 'note-problem', 'note-group'];

describe('ids', () => {
  it('of questions that are named like parts of another never meet', async () => {
    const host = await ask([
      ...awkward.map((id) => text(id, `Hint of ${id}`)),
      {id: 'note-title', kind: 'choice', label: 'One', options: [{value: 'a', label: 'A'}]},
      {
        id: 'error-summary-title',
        kind: 'people',
        label: 'People',
        questions: [text('who', 'Hint of who'), text('who-hint', 'Hint of who-hint')],
      },
    ]);
    find(host, '[id="error-summary-title"]').click();
    await submit(host);
    const ids = findAll(host, '[id]').map(({id}) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).to.deep.equal([]);
    for (const id of [...awkward, 'error-summary-title.0.who']) {
      const words = described(host, control(host, id));
      expect(words, id).to.contain(`Hint of ${id.split('.').pop()}`);
      expect(words, id).not.to.contain('Question');
    }
  });
});
