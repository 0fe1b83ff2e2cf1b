/** What a question's sensitivity keeps from browsers, recorders and lookers-on. Everyone is invented. */
import {expect, fixture} from '@open-wc/testing';
import {questionHost, type QuestionHost} from '../fixtures/question-host.js';
import type {Question, Sensitivity} from '../../src/questions/index.js';

/** What well-known session recorders leave out, by their own selectors. */
const BLOCKED = [
  '.rr-block',
  '.ph-no-capture',
  '.fs-exclude',
  '[data-sentry-block]',
  '[data-hj-suppress]',
  '[data-clarity-mask="true"]',
  '[data-private]',
  '[data-dd-privacy="hidden"]',
];

async function asked(...questions: Question[]): Promise<QuestionHost> {
  const host = await fixture<QuestionHost>(questionHost({questions}));
  await host.updateComplete;
  return host;
}

const words = (sensitivity?: Sensitivity): Question => ({
  id: 'words',
  kind: 'long-text',
  label: 'What happened?',
  ...(sensitivity && {sensitivity}),
});

function box(host: QuestionHost, name: string): HTMLElement {
  const found = host.renderRoot.querySelector<HTMLElement>(`[name="${name}"]`);
  if (!found) throw new Error(`There is no box "${name}".`);
  return found;
}

describe('sensitivity', () => {
  for (const sensitivity of ['sensitive', 'staff-only'] as const) {
    it(`keeps a ${sensitivity} answer out of session recordings`, async () => {
      const host = await asked(words(sensitivity));
      for (const mark of BLOCKED) expect(box(host, 'words').closest(mark), mark).to.exist;
    });

    it(`gives a ${sensitivity} answer to no spelling service and no writing assistant`, async () => {
      const host = await asked(words(sensitivity));
      expect(box(host, 'words').spellcheck).to.equal(false);
      expect(box(host, 'words').closest('[writingsuggestions="false"]')).to.exist;
    });
  }

  it('leaves an ordinary question as it is', async () => {
    const host = await asked(words());
    for (const mark of BLOCKED) expect(box(host, 'words').closest(mark), mark).not.to.exist;
    expect(box(host, 'words').spellcheck).to.equal(true);
  });

  it('covers the question itself, whose words can give an answer away', async () => {
    const host = await asked(words('sensitive'));
    const label = host.renderRoot.querySelector('label');
    expect(label?.closest('.rr-block')).to.exist;
  });

  it('covers follow-up questions that say nothing themselves', async () => {
    const host = await asked({
      id: 'caring',
      kind: 'yes-no',
      label: 'Do you look after someone?',
      sensitivity: 'sensitive',
      whenYes: [{id: 'caring-who', kind: 'text', label: 'Who?', autocomplete: 'name'}],
    });
    (box(host, 'caring') as HTMLInputElement).click();
    await host.updateComplete;
    expect(box(host, 'caring-who').closest('.rr-block')).to.exist;
    expect(box(host, 'caring-who').spellcheck).to.equal(false);
  });

  it('covers every box about one of several people', async () => {
    const host = await asked({
      id: 'people',
      kind: 'people',
      label: 'Who is close to you?',
      sensitivity: 'sensitive',
      questions: [{id: 'person', kind: 'text', label: 'Name'}],
    });
    const add = host.renderRoot.querySelector<HTMLButtonElement>('[id="people"]');
    add?.click();
    await host.updateComplete;
    expect(box(host, 'people.0.person').closest('.rr-block')).to.exist;
  });

  it('stands at the same distance from its neighbours as any other question', async () => {
    const second = {...words('sensitive'), id: 'second'};
    const third = {...words(), id: 'third'};
    const host = await asked(words(), second, third);
    const top = (name: string) => box(host, name).getBoundingClientRect().top;
    expect(top('third') - top('second')).to.be.closeTo(top('second') - top('words'), 1);
  });
});
