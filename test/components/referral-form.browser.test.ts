/** What a person and a host see of the form. All people are invented. */
import {expect, html, oneEvent} from '@open-wc/testing';
import type {Referral} from '../../src/data/contracts/referral.js';
import '../../src/define/referral-form.js';
import type {ReferralConfig} from '../../src/components/referral-form/config.js';
import type {SteadyReferralForm} from '../../src/components/referral-form/referral-form.js';
import type {SteadyReferralSendEvent} from '../../src/components/referral-form/events.js';
import {
  choose,
  fill,
  pressOn,
  pressWords,
  skipTo,
  wordsAppear,
  wordsOn,
} from '../fixtures/drive.js';
import {accessibilityTree, expectAccessible, press, type, withRole} from '../helpers/commands.js';
import {allowDrawnAgain, fixture} from '../helpers/from-server.js';
import {until} from '../helpers/until.js';

const config: ReferralConfig = {
  host: {name: 'Harbour House'},
  audiences: {
    'link-worker': {label: 'your link worker at Harbour House'},
    healthcare: {label: 'prison healthcare'},
    probation: {label: 'probation'},
  },
  neverSees: ['probation'],
  next: 'Your link worker comes to see you within 10 days.',
};

async function form(
  template = html`<steady-referral-form path="self" .config=${config}></steady-referral-form>`,
): Promise<SteadyReferralForm> {
  const element = await fixture<SteadyReferralForm>(template);
  await element.updateComplete;
  return element;
}

/** Answers what is required and nothing else, and goes to the page where answers are checked. */
async function toCheck(element: SteadyReferralForm): Promise<void> {
  await pressWords(element, 'Start');
  await choose(element, 'Yes');
  await pressWords(element, 'Continue');
  await fill(element, 'name.first', 'Sam');
  await fill(element, 'name.last', 'Reed');
  await pressWords(element, 'Continue');
  await pressWords(element, 'That is enough. Check what I have said');
}

/** Back, page by page, as far as the one with this control. */
async function skipBackTo(element: SteadyReferralForm, name: string): Promise<void> {
  while (!element.renderRoot.querySelector(`[name="${name}"]`)) await pressWords(element, 'Back');
}

/** Takes the referral as a host would. */
function takes(element: SteadyReferralForm, answer: (event: SteadyReferralSendEvent) => void) {
  const referrals: Referral[] = [];
  element.addEventListener('steady-referral-send', (event) => {
    referrals.push(event.referral);
    answer(event);
  });
  return referrals;
}

function focused(element: SteadyReferralForm): HTMLElement {
  return element.shadowRoot?.activeElement as HTMLElement;
}

function find(element: SteadyReferralForm, selector: string): HTMLElement {
  const found = element.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing on screen is "${selector}".`);
  return found;
}

function box(element: SteadyReferralForm, selector: string): HTMLInputElement {
  return find(element, selector) as HTMLInputElement;
}

/** What was said in the console, by code. */
function warnings(): string[] {
  const said: string[] = [];
  const {warn} = console;
  console.warn = (text: unknown) => said.push(String(text));
  after(() => {
    console.warn = warn;
  });
  return said;
}

describe('<steady-referral-form>', () => {
  describe('start', () => {
    it('says who will see it, what can be skipped, how long it takes, and that nothing is sent yet', async () => {
      const words = wordsOn(await form());
      expect(words).to.contain('Your link worker at Harbour House');
      expect(words).to.contain('Prison healthcare');
      expect(words).to.contain('What you can skip');
      expect(words).to.contain('You can take your time');
      expect(words).to.contain('Nothing is sent until you have checked it');
      expect(words).to.contain('No one is watching while you write');
    });

    it('asks who fills it in when the host has not said, and does not start without', async () => {
      const element = await form(html`<steady-referral-form></steady-referral-form>`);
      await pressWords(element, 'Start');
      expect(wordsOn(element)).to.contain('Select who is filling this in');
      expect(focused(element).id).to.equal('path');
      await choose(element, 'I am staff, for someone else');
      await pressWords(element, 'Start');
      expect(wordsOn(element)).to.contain('Does the person know about this referral and want it?');
    });

    it('starts with Enter as well', async () => {
      const element = await form(html`<steady-referral-form></steady-referral-form>`);
      await choose(element, 'I am, for myself');
      box(element, '#path').focus();
      await press('Enter');
      await element.updateComplete;
      expect(focused(element).textContent).to.contain('Do you want this referral?');
    });

    it('is free of accessibility problems', async () => {
      await expectAccessible(await form());
    });
  });

  describe('questions', () => {
    it('says who will see the answer before it is given, and sets the limits beside a promise', async () => {
      const element = await form();
      await pressWords(element, 'Start');
      const panel = find(element, '.who-sees').textContent.replace(/\s+/g, ' ');
      expect(panel).to.contain('Your link worker at Harbour House.');
      expect(panel).to.contain('Only if you say yes at the end: prison healthcare.');
      expect(panel).to.contain('Will not see it: probation.');
      expect(panel).to.contain('There are limits.');
      const order = find(element, '.who-sees').compareDocumentPosition(find(element, 'input'));
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    });

    it('promises nothing the host has not promised', async () => {
      const quiet = {...config, neverSees: []};
      const element = await form(
        html`<steady-referral-form path="self" .config=${quiet}></steady-referral-form>`,
      );
      await pressWords(element, 'Start');
      expect(wordsOn(element)).not.to.contain('Will not see it');
    });

    it('says what is wrong, in the summary and at the field, and leads from one to the other', async () => {
      const element = await form();
      await pressWords(element, 'Start');
      await pressWords(element, 'Continue');
      expect(focused(element).className).to.equal('error-summary');
      expect(find(element, '.error-summary').textContent).to.contain('Select whether you want it');
      expect(find(element, '.problem').textContent).to.contain('Select whether you want it');
      await pressWords(element, 'Select whether you want it');
      expect(focused(element).id).to.equal('agreement');
      expect(location.hash).to.equal('');
    });

    it('keeps what was typed when there is something to put right', async () => {
      const element = await form();
      await pressWords(element, 'Start');
      await choose(element, 'Yes');
      await pressWords(element, 'Continue');
      await fill(element, 'preferred-name', 'Sam');
      await pressWords(element, 'Continue');
      expect(box(element, '[name="preferred-name"]').value).to.equal('Sam');
      expect(find(element, '.problem').textContent).to.contain('Enter your name');
      expect(find(element, '[name="preferred-name"]').hasAttribute('aria-invalid')).to.equal(false);
    });

    it('goes back without losing an answer', async () => {
      const element = await form();
      await pressWords(element, 'Start');
      await choose(element, 'Yes');
      await pressWords(element, 'Continue');
      await fill(element, 'name.first', 'Sam');
      await pressWords(element, 'Back');
      expect(box(element, '#agreement').checked).to.equal(true);
      await pressWords(element, 'Continue');
      expect(box(element, '[name="name.first"]').value).to.equal('Sam');
    });

    it('answers a double press once', async () => {
      const element = await form();
      await pressWords(element, 'Start');
      await choose(element, 'Yes');
      const button = find(element, '.actions .primary');
      button.click();
      button.click();
      await element.updateComplete;
      expect(find(element, '.topline-place').textContent).to.contain('Question 2 of');
      expect(element.renderRoot.querySelector('.error-summary')).to.equal(null);
    });

    for (const [words, steps] of [
      ['skip', 1],
      ['back', -1],
    ] as const) {
      it(`moves one page for a double press on "${words}"`, async () => {
        const element = await form();
        const place = () => Number(/\d+/.exec(find(element, '.topline-place').textContent)?.[0]);
        await pressWords(element, 'Start');
        await choose(element, 'Yes');
        await pressWords(element, 'Continue');
        await fill(element, 'name.first', 'Sam');
        await fill(element, 'name.last', 'Reed');
        await pressWords(element, 'Continue');
        pressOn(find(element, 'button[value="skip"]'));
        await element.updateComplete;
        const before = place();
        const button = find(element, `button[value="${words}"]`);
        pressOn(button);
        button.click();
        await element.updateComplete;
        expect(place()).to.equal(before + steps);
      });
    }

    it('keeps "That is enough" while something wrong is written, and says what is wrong', async () => {
      const element = await form();
      await toCheck(element);
      await pressWords(element, 'Back');
      await skipBackTo(element, 'phone');
      await fill(element, 'phone', '12');
      expect(wordsOn(element)).to.contain('That is enough');
      await pressWords(element, 'That is enough. Check what I have said');
      expect(focused(element).textContent).to.contain('There is a problem');
      expect(box(element, '[name="phone"]').value).to.equal('12');
      await fill(element, 'phone', '');
      await pressWords(element, 'That is enough. Check what I have said');
      expect(wordsOn(element)).to.contain('Send referral');
    });

    it('ends kindly when the person does not want it', async () => {
      const element = await form();
      await pressWords(element, 'Start');
      await choose(element, 'Not now');
      await pressWords(element, 'Continue');
      expect(wordsOn(element)).to.contain('That is fine');
      await pressWords(element, 'Go back to my answers');
      expect(box(element, '[value="not-now"]').checked).to.equal(true);
    });

    it('clears the rest when "None of these" is chosen, and the other way round', async () => {
      const element = await form();
      await pressWords(element, 'Start');
      await choose(element, 'Yes');
      await pressWords(element, 'Continue');
      await fill(element, 'name.first', 'Sam');
      await fill(element, 'name.last', 'Reed');
      await pressWords(element, 'Continue');
      await skipTo(element, 'needs');
      const ticked = () =>
        [...element.renderRoot.querySelectorAll<HTMLInputElement>('[name="needs"]')]
          .filter((box) => box.checked)
          .map((box) => box.value);
      await choose(element, 'Somewhere to live');
      await choose(element, 'None of these');
      expect(ticked()).to.deep.equal(['none']);
      await choose(element, 'Somewhere to live');
      expect(ticked()).to.have.length(1).and.not.contain('none');
    });

    it('can be filled in and sent with the keyboard alone', async () => {
      const element = await form();
      const referrals = takes(element, (event) => {
        event.respondWith({submissionId: event.referral.submissionId, reference: 'HH-1'});
      });
      find(element, '.actions .primary').focus();
      await press('Enter');
      await element.updateComplete;
      expect(focused(element).textContent).to.contain('Do you want this referral?');
      await press('Tab');
      await press(' ');
      await press('Enter');
      await element.updateComplete;
      await press('Tab');
      await type('Sam');
      await press('Tab');
      await type('Reed');
      await press('Enter');
      await element.updateComplete;
      expect(focused(element).textContent).to.contain('What are you good at');
      for (let presses = 0; presses < 10; presses++) {
        await press('Tab');
        if (focused(element).textContent.includes('That is enough')) break;
      }
      await press('Enter');
      await element.updateComplete;
      for (let presses = 0; presses < 30; presses++) {
        await press('Tab');
        if (focused(element).textContent.includes('Send referral')) break;
      }
      const sent = oneEvent(element, 'steady-referral-sent');
      await press('Enter');
      await sent;
      await element.updateComplete;
      expect(focused(element).textContent).to.contain('Your referral has been sent');
      expect(referrals).to.have.length(1);
    });

    it('tells assistive technology the question, its hint and its problem', async () => {
      const element = await form();
      await pressWords(element, 'Start');
      await pressWords(element, 'Continue');
      const tree = await accessibilityTree();
      const names = withRole('radio', tree).map(({name}) => name);
      expect(names).to.deep.equal(['Yes', 'No', 'Not now']);
      expect(withRole('heading', tree).map(({name}) => name)).to.include(
        'Do you want this referral?',
      );
      const [summary] = withRole('alert', tree);
      expect(summary).to.include({name: 'There is a problem', focused: true});
    });
  });

  describe('checking', () => {
    it('shows every answer with a way to change it, and who sees it', async () => {
      const element = await form();
      await toCheck(element);
      const words = wordsOn(element);
      expect(words).to.contain('Sam Reed');
      expect(words).to.contain('Who will see this');
      await pressWords(element, 'Change your answer to: What is your name?');
      await fill(element, 'name.first', 'Samira');
      await pressWords(element, 'Continue');
      expect(wordsOn(element)).to.contain('Samira Reed');
    });

    it('is free of accessibility problems', async () => {
      const element = await form();
      await toCheck(element);
      await expectAccessible(element);
    });
  });

  describe('sending', () => {
    it('gives the host a record, and shows the receipt the host answers with', async () => {
      const element = await form();
      const referrals = takes(element, (event) => {
        event.respondWith(
          Promise.resolve({
            submissionId: event.referral.submissionId,
            reference: 'HH-7K2M',
            receivedAt: '2026-06-15T13:05:00Z',
          }),
        );
      });
      await toCheck(element);
      const sent = oneEvent(element, 'steady-referral-sent');
      await pressWords(element, 'Send referral');
      await sent;
      await element.updateComplete;
      const words = wordsOn(element);
      expect(words).to.contain('Your reference is HH-7K2M');
      expect(words).to.match(/Sent on 15 June 2026 at 1?\d:05[ap]m/);
      expect(words).to.contain('Your link worker comes to see you within 10 days.');
      const [referral] = referrals;
      expect(referral?.type).to.equal('steady-referral');
      expect(referral?.path).to.equal('self');
      const name = referral?.answers.find(({item}) => item === 'person.name');
      expect(name?.value).to.deep.equal({first: 'Sam', last: 'Reed'});
      expect(name?.audience).to.include('link-worker');
      expect(referral?.missing.map(({item}) => item)).to.include('person.birth-date');
    });

    const CHANGE_MIND = 'If you change your mind, tell the service or any member of staff.';
    for (const [says, more, words] of [
      ['in its own words', {}, CHANGE_MIND],
      [
        'in the words of the host',
        {changeMind: 'Say so in your letter.'},
        'Say so in your letter.',
      ],
    ] as const) {
      it(`says how to change one’s mind, ${says}, once`, async () => {
        const given = {...config, ...more};
        const element = await form(
          html`<steady-referral-form path="self" .config=${given}></steady-referral-form>`,
        );
        takes(element, (event) => {
          event.respondWith(Promise.resolve({submissionId: event.referral.submissionId}));
        });
        await toCheck(element);
        const sent = oneEvent(element, 'steady-referral-sent');
        await pressWords(element, 'Send referral');
        await sent;
        await element.updateComplete;
        const said = wordsOn(element);
        expect(said).to.contain(words);
        expect(said.includes(CHANGE_MIND)).to.equal(words === CHANGE_MIND);
      });
    }

    it('keeps everything when it does not work, and sends the same id again', async () => {
      const element = await form();
      let works = false;
      const referrals = takes(element, (event) => {
        const {submissionId} = event.referral;
        event.respondWith(works ? {submissionId} : Promise.reject(new Error('down')));
      });
      await toCheck(element);
      await pressWords(element, 'Send referral');
      await wordsAppear(element, 'Your referral has not been sent');
      expect(wordsOn(element)).to.contain('Sam Reed');
      expect(focused(element).className).to.contain('failed');
      works = true;
      const sent = oneEvent(element, 'steady-referral-sent');
      await pressWords(element, 'Send referral');
      await sent;
      expect(referrals.map(({submissionId}) => submissionId)).to.deep.equal([
        element.submissionId,
        element.submissionId,
      ]);
    });

    it('stays open when the host cancels the event', async () => {
      const element = await form();
      takes(element, (event) => {
        event.preventDefault();
      });
      await toCheck(element);
      await pressWords(element, 'Send referral');
      expect(wordsOn(element)).to.contain('Check your answers before you send them');
    });

    it('never says it was sent when nobody took it', async () => {
      const said = warnings();
      const element = await form();
      await toCheck(element);
      await pressWords(element, 'Send referral');
      await wordsAppear(element, 'Your referral has not been sent');
      expect(said.join()).to.contain('[referral-not-taken]');
    });

    it('brings a host’s own problems back to their fields', async () => {
      const element = await form();
      await toCheck(element);
      element.showProblems([
        {
          question: 'name',
          control: 'name.last',
          code: 'from-server',
          text: 'We know no one of this name',
        },
      ]);
      await element.updateComplete;
      expect(focused(element).className).to.equal('error-summary');
      await pressWords(element, 'We know no one of this name');
      expect(focused(element).id).to.equal('name.last');
      expect(find(element, '.problem').textContent).to.contain('We know no one of this name');
    });

    it('clears the screen at the end', async () => {
      const element = await form();
      takes(element, (event) => {
        event.respondWith({submissionId: event.referral.submissionId});
      });
      await toCheck(element);
      const first = element.submissionId;
      const sent = oneEvent(element, 'steady-referral-sent');
      await pressWords(element, 'Send referral');
      await sent;
      await pressWords(element, 'Finish and clear this screen');
      expect(wordsOn(element)).to.contain('This screen has been cleared');
      expect(wordsOn(element)).not.to.contain('Reed');
      expect(element.submissionId).not.to.equal(first);
    });
  });

  describe('sending to an address', () => {
    const before = window.fetch.bind(window);
    afterEach(() => {
      window.fetch = before;
      dispatchEvent(new Event('online'));
    });

    /** An address that gives these answers in turn; the bodies it was given. */
    function address(...answers: ((body: Posted) => Response | Promise<Response>)[]): Posted[] {
      const bodies: Posted[] = [];
      window.fetch = async (_url, init) => {
        const body = JSON.parse(init?.body as string) as Posted;
        bodies.push(body);
        const answer = answers[Math.min(bodies.length, answers.length) - 1];
        if (!answer) throw new Error('no answer');
        return answer(body);
      };
      return bodies;
    }

    interface Posted {
      readonly _csrf?: string;
      readonly referral: Referral;
    }

    const stored = ({referral}: Posted) => Response.json({submissionId: referral.submissionId});
    const status = (code: number) => () => new Response('', {status: code});

    async function posting(hiddenFields?: Record<string, string>): Promise<SteadyReferralForm> {
      const given = {...config, ...(hiddenFields && {hiddenFields})};
      const element = await form(
        html`<steady-referral-form
          path="self"
          action="/nowhere"
          .config=${given}
        ></steady-referral-form>`,
      );
      await toCheck(element);
      return element;
    }

    /** Presses "Send referral" and waits for what is said about it. */
    async function send(element: SteadyReferralForm): Promise<void> {
      await pressWords(element, 'Send referral');
      await until(() => !element.renderRoot.querySelector('[aria-disabled]'));
      await element.updateComplete;
    }

    it('asks the host for a fresh token, and sends the same referral with it', async () => {
      const element = await posting({_csrf: 'old', service: 'x'});
      const bodies = address(status(403), stored);
      element.addEventListener('steady-referral-renew', (event) => {
        event.respondWith(Promise.resolve({_csrf: 'fresh'}));
      });
      await send(element);
      expect(wordsOn(element)).to.contain('Your referral has been sent');
      expect(bodies.map(({_csrf}) => _csrf)).to.deep.equal(['old', 'fresh']);
      expect(bodies[1]?.referral).to.deep.equal(bodies[0]?.referral);
    });

    it('says that the person is signed out when the host has no fresh token', async () => {
      const element = await posting({_csrf: 'old'});
      const bodies = address(status(401));
      element.addEventListener('steady-referral-renew', (event) => {
        event.respondWith(Promise.reject(new Error('nobody signed in')));
      });
      await send(element);
      expect(wordsOn(element)).to.contain('You have been signed out');
      expect(focused(element).className).to.contain('failed');
      expect(bodies).to.have.length(1);
    });

    it('takes new hidden fields from a new configuration', async () => {
      const element = await posting({_csrf: 'old'});
      const bodies = address(status(401), stored);
      await send(element);
      element.config = {...config, hiddenFields: {_csrf: 'new'}};
      await send(element);
      expect(bodies.map(({_csrf}) => _csrf)).to.deep.equal(['old', 'new']);
      expect(wordsOn(element)).to.contain('Your referral has been sent');
    });

    it('tries nothing without a connection, says when it is back, and keeps the focus', async () => {
      const element = await posting();
      const bodies = address(stored);
      dispatchEvent(new Event('offline'));
      await element.updateComplete;
      const live = find(element, '[role="status"]');
      expect(live.textContent).to.contain('You can send when it is back');
      await send(element);
      expect(bodies).to.have.length(0);
      expect(wordsOn(element)).to.contain('Your referral has not been sent');
      dispatchEvent(new Event('online'));
      await element.updateComplete;
      expect(focused(element).textContent).to.contain('Nothing has been sent yet');
      await send(element);
      expect(wordsOn(element)).to.contain('Your referral has been sent');
    });

    it('tries all the same when the person presses again: browsers can be wrong', async () => {
      const element = await posting();
      const bodies = address(stored);
      dispatchEvent(new Event('offline'));
      await send(element);
      await send(element);
      expect(bodies).to.have.length(1);
      expect(wordsOn(element)).to.contain('Your referral has been sent');
    });

    it('says that changes may be missing when an earlier try had arrived', async () => {
      const element = await posting();
      address(status(500), stored);
      await send(element);
      expect(wordsOn(element)).to.contain('We do not know if your referral arrived');
      await pressWords(element, 'Change your answer to: What is your name?');
      await fill(element, 'name.first', 'Samira');
      await pressWords(element, 'Continue');
      expect(wordsOn(element)).to.contain('We do not know if your referral arrived');
      await send(element);
      expect(wordsOn(element)).to.contain('What you changed after that may be missing');
    });

    it('says what went wrong when problems are about nothing that is asked', async () => {
      const element = await posting();
      address(({referral: {submissionId}}) =>
        Response.json(
          {submissionId, problems: [{question: 'shoe-size', text: 'Too large'}]},
          {status: 422},
        ),
      );
      await send(element);
      expect(wordsOn(element)).to.contain('Your referral has not been sent');
      expect(focused(element).className).to.contain('failed');
    });

    it('is free of accessibility problems when it did not work', async () => {
      const element = await posting();
      address(status(500));
      await send(element);
      await expectAccessible(element);
    });
  });

  describe('a host that takes it', () => {
    it('must repeat the id: a reply of fetch is no receipt', async () => {
      const said = warnings();
      const element = await form();
      takes(element, (event) => {
        event.respondWith(Promise.resolve(Response.json({})) as never);
      });
      await toCheck(element);
      await pressWords(element, 'Send referral');
      await wordsAppear(element, 'We do not know if your referral arrived');
      expect(said.join()).to.contain('[referral-receipt]');
    });

    it('hears when the person stops', async () => {
      const element = await form();
      let aborted = false;
      takes(element, (event) => {
        event.signal.addEventListener('abort', () => (aborted = true));
        event.respondWith(new Promise(() => undefined));
      });
      await toCheck(element);
      await pressWords(element, 'Send referral');
      await pressWords(element, 'Stop');
      expect(aborted).to.equal(true);
    });
  });

  describe('leaving', () => {
    /** What the browser would ask. */
    function asks(): boolean {
      const event = new Event('beforeunload', {cancelable: true});
      dispatchEvent(event);
      return event.defaultPrevented;
    }

    it('is asked about only while something typed would be lost', async () => {
      const element = await form();
      expect(asks()).to.equal(false);
      await pressWords(element, 'Start');
      expect(asks()).to.equal(false);
      await choose(element, 'Yes');
      expect(asks()).to.equal(true);
      await pressWords(element, 'Stop');
      expect(asks()).to.equal(false);
      await pressWords(element, 'Go back to my answers');
      expect(asks()).to.equal(true);
      element.remove();
      expect(asks()).to.equal(false);
    });

    it('is not asked about after sending, and leaves no receipt behind', async () => {
      const element = await form();
      takes(element, (event) => {
        event.respondWith({submissionId: event.referral.submissionId, reference: 'HH-7K2M'});
      });
      await toCheck(element);
      const sent = oneEvent(element, 'steady-referral-sent');
      await pressWords(element, 'Send referral');
      await sent;
      await element.updateComplete;
      expect(asks()).to.equal(false);
      dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
      await element.updateComplete;
      expect(wordsOn(element)).not.to.match(/HH-7K2M|Reed/);
    });

    it('in a hurry forgets everything, stops what is on its way, and does not ask', async () => {
      const element = await form();
      let aborted = false;
      takes(element, (event) => {
        event.signal.addEventListener('abort', () => (aborted = true));
        event.respondWith(new Promise(() => undefined));
      });
      await toCheck(element);
      const first = element.submissionId;
      await pressWords(element, 'Send referral');
      element.dispatchEvent(new Event('steady-quick-exit', {bubbles: true, composed: true}));
      expect(asks()).to.equal(false);
      expect(aborted).to.equal(true);
      await element.updateComplete;
      expect(wordsOn(element)).not.to.contain('Reed');
      expect(element.submissionId).not.to.equal(first);
    });
  });

  describe('stopping', () => {
    it('hides everything with one press, and brings it back', async () => {
      const element = await form();
      await toCheck(element);
      await pressWords(element, 'Stop');
      expect(wordsOn(element)).not.to.contain('Reed');
      await pressWords(element, 'Go back to my answers');
      expect(wordsOn(element)).to.contain('Sam Reed');
    });

    it('does not say that nothing was sent when it may have been', async () => {
      const element = await form();
      takes(element, (event) => {
        event.respondWith(new Promise(() => undefined));
      });
      await toCheck(element);
      await pressWords(element, 'Send referral');
      expect(wordsOn(element)).to.contain('Sending your referral');
      await pressWords(element, 'Stop');
      expect(wordsOn(element)).to.contain('We do not know if they were sent');
      await pressWords(element, 'Clear my answers');
      expect(wordsOn(element)).to.contain('We do not know if your answers were sent');
      expect(wordsOn(element)).not.to.contain('Nothing was sent');
    });

    it('forgets everything when the person says so, and tells the host', async () => {
      const element = await form();
      await toCheck(element);
      await pressWords(element, 'Stop');
      const stopped = oneEvent(element, 'steady-referral-stopped');
      await pressWords(element, 'Clear my answers');
      await stopped;
      expect(wordsOn(element)).to.contain('Your answers have been cleared');
      await pressWords(element, 'Start again');
      await pressWords(element, 'Start');
      expect(element.renderRoot.querySelector(':checked')).to.equal(null);
    });
  });

  describe('help', () => {
    it('is on every page, and never names an outside number in custody', async () => {
      const element = await form();
      takes(element, (event) => {
        event.respondWith({submissionId: event.referral.submissionId});
      });
      const seen: string[] = [];
      const look = () => {
        const title = find(element, '.title').textContent.trim();
        const help = find(element, '.help-panel');
        const opens = find(element, '.help > summary');
        expect(opens.checkVisibility(), title).to.equal(true);
        expect(help.checkVisibility(), title).to.equal(false);
        opens.click();
        expect(help.checkVisibility(), title).to.equal(true);
        expect(help.textContent, title).to.contain('Press your cell bell.');
        expect(help.textContent, title).not.to.match(/999|111|116/);
        expect(help.querySelector('a'), title).to.equal(null);
        opens.click();
        seen.push(title);
      };
      look();
      await pressWords(element, 'Start');
      look();
      await choose(element, 'Yes');
      await pressWords(element, 'Continue');
      look();
      await fill(element, 'name.first', 'Sam');
      await fill(element, 'name.last', 'Reed');
      await pressWords(element, 'Continue');
      look();
      const next = () =>
        element.renderRoot.querySelector('[value=skip]') ?? find(element, '[value=continue]');
      for (let pages = 0; pages < 40; pages++) {
        if (element.renderRoot.querySelector('[value=send]')) break;
        await pressWords(element, next().textContent.trim());
        look();
      }
      await pressWords(element, 'Stop');
      look();
      await pressWords(element, 'Go back to my answers');
      const sent = oneEvent(element, 'steady-referral-sent');
      await pressWords(element, 'Send referral');
      await sent;
      await element.updateComplete;
      look();
      expect(new Set(seen).size).to.be.above(12);
    });

    it('speaks of the safety of the prison to those inside alone', async () => {
      for (const [setting, isInside] of [
        ['custody', true],
        ['community', false],
      ] as const) {
        const element = await form(
          html`<steady-referral-form
            path="self"
            setting=${setting}
            .config=${config}
          ></steady-referral-form>`,
        );
        const first = wordsOn(element);
        await pressWords(element, 'Start');
        for (const words of [first, find(element, '.who-sees').textContent]) {
          expect(words.replace(/\s+/g, ' ')).to.contain('if a child or an adult is not safe');
          expect(words.includes('the prison may not be safe')).to.equal(isInside, setting);
        }
      }
    });

    it('has numbers to phone in the community', async () => {
      const element = await form(
        html`<steady-referral-form path="self" setting="community"></steady-referral-form>`,
      );
      const links = [...element.renderRoot.querySelectorAll('.help-panel a')].map((a) =>
        a.getAttribute('href'),
      );
      expect(links).to.deep.equal(['tel:116123', 'tel:111', 'tel:999']);
    });
  });

  describe('paths', () => {
    it('asks staff what only staff may read, and leaves it out of the person’s copy', async () => {
      const element = await form(
        html`<steady-referral-form path="staff" .config=${config}></steady-referral-form>`,
      );
      const referrals = takes(element, (event) => {
        event.respondWith({submissionId: event.referral.submissionId});
      });
      await pressWords(element, 'Start');
      await choose(element, 'Yes, they know about it and want it');
      await pressWords(element, 'Continue');
      await fillReferrer(element);
      await pressWords(element, 'Continue');
      await fill(element, 'name.first', 'Sam');
      await fill(element, 'name.last', 'Reed');
      await pressWords(element, 'Continue');
      await skipTo(element, 'risk');
      await choose(element, 'No known risks');
      await pressWords(element, 'Continue');
      await pressWords(element, 'That is enough. Check what I have said');
      expect(wordsOn(element)).to.contain('No known risks');
      dispatchEvent(new Event('beforeprint'));
      expect(wordsOn(element)).not.to.contain('No known risks');
      expect(wordsOn(element)).to.contain('Sam Reed');
      dispatchEvent(new Event('afterprint'));
      const sent = oneEvent(element, 'steady-referral-sent');
      await pressWords(element, 'Send referral');
      await sent;
      const risks = referrals[0]?.answers.find(({question}) => question === 'risk');
      expect(risks?.sensitivity).to.equal('staff-only');
    });

    it('offers private questions to be answered alone, and keeps earlier answers closed', async () => {
      const element = await form(
        html`<steady-referral-form path="helped" .config=${config}></steady-referral-form>`,
      );
      await pressWords(element, 'Start');
      await choose(element, 'Yes');
      await pressWords(element, 'Continue');
      await pressWords(element, 'Skip these questions');
      await fill(element, 'name.first', 'Sam');
      await fill(element, 'name.last', 'Reed');
      await pressWords(element, 'Continue');
      await skipTo(element, 'health');
      expect(wordsOn(element)).to.contain('You can answer this one on your own');
      await fill(element, 'health', 'I sleep badly');
      await pressWords(element, 'Continue');
      await pressWords(element, 'Back');
      expect(element.renderRoot.querySelector('[name="health"]')).to.equal(null);
      await pressWords(element, 'Show my answer');
      expect(box(element, '[name="health"]').value).to.equal('I sleep badly');
    });
  });

  describe('paper', () => {
    it('has no answer on it once they are hidden', async () => {
      const element = await form();
      await toCheck(element);
      await pressWords(element, 'Stop');
      expect(wordsOn(element)).to.contain('Your answers are hidden');
      dispatchEvent(new Event('beforeprint'));
      expect(wordsOn(element)).not.to.contain('Sam Reed');
      dispatchEvent(new Event('afterprint'));
    });

    it('is the whole form to fill in by hand before anything is answered', async () => {
      const element = await form();
      dispatchEvent(new Event('beforeprint'));
      const words = wordsOn(element);
      expect(words).to.contain('What is your name?');
      expect(words).to.contain('What would you like more of in your week?');
      expect(element.renderRoot.querySelectorAll('input, textarea, button')).to.have.length(0);
      dispatchEvent(new Event('afterprint'));
      expect(wordsOn(element)).to.contain('What you can skip');
    });
  });

  describe('configuration', () => {
    const bad: [string, unknown, string][] = [
      ['a text', 'text', 'referral-config'],
      ['null', null, 'referral-config'],
      ['an unknown key', {colour: 'red'}, 'referral-config'],
      ['a wrong type', {audiences: 7}, 'referral-config'],
      ['a megabyte of text', {next: 'x'.repeat(1_000_000)}, 'referral-config'],
      ['no definition at all', {definition: {}}, 'definition-'],
      [
        'an unknown kind',
        {definition: asking({kind: 'slider', id: 'a', label: 'A'})},
        'definition-',
      ],
      [
        'a condition on nothing',
        {
          definition: asking({
            kind: 'text',
            id: 'a',
            label: 'A',
            showWhen: {question: 'b', answered: true},
          }),
        },
        'definition-',
      ],
      [
        'a question twice',
        {
          definition: asking(
            {kind: 'text', id: 'a', label: 'A'},
            {kind: 'text', id: 'a', label: 'A'},
          ),
        },
        'definition-',
      ],
      ['a change to nothing', {customise: {remove: ['nobody']}}, 'definition-'],
    ];
    for (const [what, value, code] of bad) {
      it(`with ${what} warns once and shows what the host wrote`, async () => {
        const said = warnings();
        const element = await form(
          html`<steady-referral-form .config=${value}>
            <p>Phone Harbour House</p>
          </steady-referral-form>`,
        );
        expect(said).to.have.length(1);
        expect(said[0]).to.contain(`[${code}`);
        expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
        element.requestUpdate();
        await element.updateComplete;
        expect(said).to.have.length(1);
      });
    }

    it('comes as a JSON script child, and markup in it stays text', async () => {
      const element = await form(
        html`<steady-referral-form path="self">
          <script type="application/json">
            {"host": {"name": "<b>Harbour</b> House"}}
          </script>
        </steady-referral-form>`,
      );
      expect(wordsOn(element)).to.contain('for <b>Harbour</b> House.');
    });

    it('says near which character the JSON breaks, without quoting it', async () => {
      allowDrawnAgain();
      const said = warnings();
      await form(
        html`<steady-referral-form>
          <script type="application/json">
            {"host": {"name": "Secret Name"},,}
          </script>
        </steady-referral-form>`,
      );
      expect(said[0]).to.match(/\[referral-config\].*not JSON/);
      expect(said[0]).not.to.contain('Secret');
    });

    it('loses nothing that was typed when it breaks in the middle', async () => {
      warnings();
      const element = await form();
      await toCheck(element);
      element.config = {colour: 'blue'} as ReferralConfig;
      await element.updateComplete;
      expect(wordsOn(element)).not.to.contain('Reed');
      element.config = config;
      await element.updateComplete;
      expect(wordsOn(element)).to.contain('Sam Reed');
    });

    it('works again once it is put right', async () => {
      warnings();
      const element = await form(
        html`<steady-referral-form path="self" .config=${{colour: 'blue'}}>
        </steady-referral-form>`,
      );
      // Where a server has drawn, it is put right there too.
      element.querySelector('script')?.remove();
      element.config = config;
      await element.updateComplete;
      expect(wordsOn(element)).to.contain('Ask for support or an activity');
    });

    it('asks as if nobody knew where what is known is not written as an answer', async () => {
      const known = {...config, known: {name: {value: 'Sam Reed', source: 'your prison record'}}};
      const element = await form(
        html`<steady-referral-form path="self" .config=${known}></steady-referral-form>`,
      );
      await pressWords(element, 'Start');
      await choose(element, 'Yes');
      await pressWords(element, 'Continue');
      expect(wordsOn(element)).not.to.contain('still right');
      expect(element.renderRoot.querySelector('[name="name.first"]')).not.to.equal(null);
    });

    it('asks whether what is known is still right, instead of asking again', async () => {
      const known = {
        ...config,
        known: {
          name: {
            value: {first: 'Sam', last: 'Reed'},
            source: 'your prison record',
            date: '2026-03-02',
          },
        },
      };
      const element = await form(
        html`<steady-referral-form path="self" .config=${known}></steady-referral-form>`,
      );
      await pressWords(element, 'Start');
      await choose(element, 'Yes');
      await pressWords(element, 'Continue');
      expect(wordsOn(element)).to.contain(
        'We have this from your prison record, written down on 2 March 2026:',
      );
      expect(wordsOn(element)).to.contain('Sam Reed');
      expect(element.renderRoot.querySelector('[name="name.first"]')).to.equal(null);
      await choose(element, 'No, I want to change it');
      await fill(element, 'name.first', 'Samira');
      await fill(element, 'name.last', 'Reed');
      await pressWords(element, 'Continue');
      await pressWords(element, 'That is enough. Check what I have said');
      expect(wordsOn(element)).to.contain('Samira Reed');
    });

    it('takes a host’s own words', async () => {
      const element = await form(
        html`<steady-referral-form
          path="self"
          .config=${{words: {en: {'steady.referralForm.start': 'Begin'}}}}
        ></steady-referral-form>`,
      );
      expect(find(element, '.actions .primary').textContent.trim()).to.equal('Begin');
    });

    it('keeps answers when it moves in the page', async () => {
      const element = await form();
      await pressWords(element, 'Start');
      await choose(element, 'Yes');
      const elsewhere = document.createElement('section');
      element.after(elsewhere);
      elsewhere.append(element);
      await element.updateComplete;
      expect(box(element, '#agreement').checked).to.equal(true);
      elsewhere.replaceWith(element);
    });
  });

  describe('one page', () => {
    it('shows all questions, marks what is optional, and checks them together', async () => {
      const element = await form(
        html`<steady-referral-form path="self" layout="single" .config=${config}>
        </steady-referral-form>`,
      );
      await pressWords(element, 'Start');
      expect(wordsOn(element)).to.contain('What do you like to be called? (optional)');
      await pressWords(element, 'Check your answers');
      expect(find(element, '.error-summary').textContent).to.contain('Select whether you want it');
      await choose(element, 'Yes');
      await fill(element, 'name.first', 'Sam');
      await fill(element, 'name.last', 'Reed');
      await pressWords(element, 'Check your answers');
      expect(wordsOn(element)).to.contain('Sam Reed');
    });

    it('is free of accessibility problems', async () => {
      const element = await form(
        html`<steady-referral-form path="self" layout="single"></steady-referral-form>`,
      );
      await pressWords(element, 'Start');
      await expectAccessible(element);
    });
  });
});

async function fillReferrer(element: SteadyReferralForm): Promise<void> {
  for (const box of element.renderRoot.querySelectorAll<HTMLInputElement>('form input.input')) {
    const value = box.name.includes('phone') || box.type === 'tel' ? '01632 960 001' : 'Jo';
    await fill(element, box.name, box.type === 'email' ? 'jo@example.com' : value);
  }
}

function asking(...questions: unknown[]): unknown {
  return {
    id: 'own',
    version: '1',
    title: 'Own',
    audiences: [],
    audience: [],
    sections: [{id: 's', title: 'S', pages: [{id: 'p', questions}]}],
  };
}
