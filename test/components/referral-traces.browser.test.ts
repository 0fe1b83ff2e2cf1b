/** What the form leaves behind, and what it keeps from lookers-on. All people are invented. */
import {expect, html} from '@open-wc/testing';
import '../../src/define/referral-form.js';
import type {SteadyReferralForm} from '../../src/components/referral-form/referral-form.js';
import {choose, fill, pressWords, skipTo, wordsOn} from '../fixtures/drive.js';
import {harbourHouse} from '../fixtures/hosts.js';
import {fixture} from '../helpers/from-server.js';

async function form(
  template = html`<steady-referral-form
    path="self"
    .config=${harbourHouse}
  ></steady-referral-form>`,
): Promise<SteadyReferralForm> {
  const element = await fixture<SteadyReferralForm>(template);
  await element.updateComplete;
  return element;
}

const helped = html`<steady-referral-form
  path="helped"
  .config=${harbourHouse}
></steady-referral-form>`;

/** Gives what is needed, and words about health, and goes to the page where answers are checked. */
async function checked(element: SteadyReferralForm): Promise<void> {
  await pressWords(element, 'Start');
  await choose(element, 'Yes');
  await pressWords(element, 'Continue');
  if (element.path === 'helped') await pressWords(element, 'Skip these questions');
  await fill(element, 'name.first', 'Sam');
  await fill(element, 'name.last', 'Reed');
  await pressWords(element, 'Continue');
  await skipTo(element, 'needs');
  await choose(element, 'Somewhere to live');
  await fill(element, 'needs-accommodation', 'Away from my old street');
  await pressWords(element, 'Continue');
  await pressWords(element, 'That is enough. Check what I have said');
}

/** The innermost element with these words. */
function saying(element: SteadyReferralForm, words: string): Element {
  const found = [...element.renderRoot.querySelectorAll('*')].findLast((each) =>
    each.textContent.includes(words),
  );
  if (!found) throw new Error(`Nothing on screen says "${words}".`);
  return found;
}

describe('a recording of the session', () => {
  it('hides what is written in ordinary fields, and leaves private ones out', async () => {
    const element = await form();
    await checked(element);
    const name = saying(element, 'Sam Reed');
    for (const mark of [
      '.rr-mask',
      '.ph-mask',
      '.fs-mask',
      '[data-sentry-mask]',
      '[data-hj-suppress]',
      '[data-clarity-mask="true"]',
      '[data-private]',
      '[data-dd-privacy="mask"]',
    ]) {
      expect(name.closest(mark), mark).to.exist;
    }
    expect(name.closest('.rr-block')).not.to.exist;
    expect(saying(element, 'Away from my old street').closest('.rr-block')).to.exist;
  });

  it('leaves out the whole copy that is drawn for paper', async () => {
    const element = await form();
    await checked(element);
    dispatchEvent(new Event('beforeprint'));
    expect(saying(element, 'Sam Reed').closest('.rr-block')).to.exist;
    dispatchEvent(new Event('afterprint'));
  });
});

describe('while somebody is helping', () => {
  it('keeps the answer to a follow-up as closed as the private answer it follows', async () => {
    const element = await form(helped);
    await checked(element);
    const closed = saying(element, 'Away from my old street').closest('details');
    expect(closed).to.exist;
    expect(closed?.open).to.equal(false);
  });

  it('prints that a private question was answered, and not what', async () => {
    const element = await form(helped);
    await checked(element);
    dispatchEvent(new Event('beforeprint'));
    expect(wordsOn(element)).to.contain('Sam Reed');
    expect(wordsOn(element)).to.contain('You have answered this');
    expect(wordsOn(element)).not.to.contain('Away from my old street');
    dispatchEvent(new Event('afterprint'));
  });

  it('prints private answers for a person who is alone', async () => {
    const element = await form();
    await checked(element);
    dispatchEvent(new Event('beforeprint'));
    expect(wordsOn(element)).to.contain('Away from my old street');
    dispatchEvent(new Event('afterprint'));
  });
});

describe('on a device of one’s own', () => {
  it('lets the browser offer earlier answers, but never to a private question', async () => {
    const element = await form(
      html`<steady-referral-form
        path="self"
        personal-device
        .config=${{
          ...harbourHouse,
          customise: {
            add: [
              {
                after: 'name',
                question: {
                  id: 'sponsor',
                  kind: 'text',
                  label: 'Who do you phone when it is hard?',
                  autocomplete: 'tel',
                  sensitivity: 'sensitive',
                },
              },
            ],
          },
        }}
      ></steady-referral-form>`,
    );
    const box = (name: string) =>
      element.renderRoot.querySelector<HTMLInputElement>(`[name="${name}"]`);
    await agree(element);
    expect(box('name.first')?.autocomplete).to.equal('given-name');
    expect(box('sponsor')?.autocomplete).to.equal('off');
  });
});

async function agree(element: SteadyReferralForm): Promise<void> {
  await pressWords(element, 'Start');
  await choose(element, 'Yes');
  await pressWords(element, 'Continue');
}

describe('when the page is left', () => {
  for (const [type, how] of [
    ['steady-quick-exit', 'by quick exit'],
    ['pagehide', 'in any way, so that Back shows an empty form'],
  ] as const) {
    it(`forgets everything at once, ${how}`, async () => {
      const element = await form();
      await checked(element);
      const before = element.submissionId;
      dispatchEvent(new Event(type));
      // At once: the browser may take the page away before anything else runs.
      expect(wordsOn(element)).to.contain('Nothing is sent until you have checked it');
      expect(wordsOn(element)).not.to.contain('Reed');
      expect(element.submissionId).not.to.equal(before);
      await pressWords(element, 'Start');
      await choose(element, 'Yes');
      await pressWords(element, 'Continue');
      expect(
        element.renderRoot.querySelector<HTMLInputElement>('[name="name.last"]')?.value,
      ).to.equal('');
    });
  }

  it('does not take the focus from wherever it is', async () => {
    const element = await form();
    await checked(element);
    const button = await fixture<HTMLButtonElement>(html`<button>Elsewhere</button>`);
    button.focus();
    dispatchEvent(new Event('steady-quick-exit'));
    await element.updateComplete;
    expect(document.activeElement).to.equal(button);
  });

  it('stops listening once it is off the page', async () => {
    const element = await form();
    await pressWords(element, 'Start');
    const {parentNode} = element;
    element.remove();
    dispatchEvent(new Event('pagehide'));
    parentNode?.append(element);
    await element.updateComplete;
    expect(wordsOn(element)).not.to.contain('Nothing is sent until you have checked it');
  });
});
