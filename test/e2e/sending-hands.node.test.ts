/** Pressing twice, stopping and leaving, at any moment. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fault, moment, SENDING, UNKNOWN, person, visits} from './sending.js';

const visit = visits();
const {arrivesOnce, press, says, send, sendButton, stillHere, toCheck} = person(visit);

describe('a tired hand', () => {
  it('presses "Send" twice: it is sent once, and the receipt stays', async () => {
    await toCheck();
    await visit.page.keyboard.press('Tab');
    await sendButton().dblclick();
    await arrivesOnce();
    assert.equal(visit.faults.posts, 1);
  });

  it('presses Enter twice: it is sent once, and the receipt stays', async () => {
    await toCheck();
    await visit.page.keyboard.press('Tab');
    await sendButton().focus();
    await visit.page.keyboard.press('Enter');
    await visit.page.keyboard.press('Enter');
    await arrivesOnce();
    assert.equal(visit.faults.posts, 1);
  });

  it('presses it again while it is on its way', async () => {
    await toCheck();
    const reply = moment();
    visit.faults.next.push(fault.replyAfter(reply.reached));
    await send();
    await says(SENDING);
    await sendButton().press('Enter', {noWaitAfter: true});
    await sendButton().click({force: true});
    reply.now();
    await arrivesOnce();
    assert.equal(visit.faults.posts, 1);
  });
});

describe('stopping', () => {
  it('aborts the request itself, and the same referral can go again', async () => {
    await visit.page.clock.install();
    await toCheck();
    visit.faults.next.push(fault.silence);
    await send();
    await visit.page.clock.fastForward(9_000);
    const closed = visit.page.waitForEvent('requestfailed');
    await press('Stop trying');
    assert.equal((await closed).method(), 'POST');
    await says(UNKNOWN);
    await says('Sending was stopped before an answer came');
    await stillHere();
    await visit.page.clock.fastForward(60_000);
    assert.equal(visit.faults.posts, 1, 'nothing is tried again');
    await send();
    await arrivesOnce();
    assert.equal(visit.faults.gone, 1);
  });
});

describe('leaving', () => {
  /** Answers the browser's own question, and counts how often it asks. */
  function question(answer: 'stay' | 'leave'): {asked: number} {
    const said = {asked: 0};
    visit.page.on('dialog', (dialog) => {
      said.asked += 1;
      void (answer === 'stay' ? dialog.dismiss() : dialog.accept());
    });
    return said;
  }

  it('does not ask when nothing has been typed', async () => {
    const said = question('leave');
    await visit.page.goto(`${visit.host.url}/charity`);
    await press('Start');
    await visit.page.reload();
    await visit.page.getByRole('button', {name: 'Start'}).waitFor();
    assert.equal(said.asked, 0);
  });

  it('asks before a reload takes away what was typed, and staying loses nothing', async () => {
    await toCheck();
    const said = question('stay');
    await visit.page.evaluate(() => {
      location.reload();
    });
    await stillHere();
    assert.equal(said.asked, 1);
    await send();
    await arrivesOnce();
  });

  it('starts clean after a reload in the middle of sending, with one stored at most', async () => {
    await toCheck();
    const said = question('leave');
    visit.faults.next.push(fault.silence);
    await send();
    await says(SENDING);
    await visit.page.reload();
    await visit.page.getByRole('button', {name: 'Start'}).waitFor();
    assert.equal(await visit.page.getByText('Quill').count(), 0);
    assert.equal(said.asked, 1);
    assert.ok((await visit.host.stored()).length <= 1);
  });

  it('shows no answers when Back and Forward come to the page again', async () => {
    await visit.page.goto(`${visit.host.url}/`);
    await toCheck();
    question('leave');
    await visit.page.goBack();
    await visit.page.goForward();
    await visit.page.getByRole('button', {name: 'Start'}).waitFor();
    assert.equal(await visit.page.getByText('Quill').count(), 0);
  });

  it('does not ask after sending, and Back shows no answers and no receipt', async () => {
    const said = question('leave');
    await toCheck();
    await send();
    await arrivesOnce();
    await visit.page.goto(`${visit.host.url}/`);
    await visit.page.goBack();
    await visit.page.getByRole('button', {name: /Start/}).waitFor();
    const words = await visit.page.locator('steady-referral-form').innerText();
    assert.doesNotMatch(words, /Quill|HH-/);
    assert.equal(said.asked, 0);
    assert.equal((await visit.host.stored()).length, 1);
  });

  it('does not ask when somebody phones for help from the form', async () => {
    const said = question('stay');
    await toCheck();
    await visit.page.evaluate(() => {
      document.querySelector('steady-referral-form')?.setAttribute('setting', 'community');
    });
    await visit.page.getByText('I need help now').click();
    const asks = visit.page.evaluate(
      () =>
        new Promise((done) => {
          addEventListener('beforeunload', (event) => {
            done(event.defaultPrevented);
          });
        }),
    );
    await visit.page.getByRole('link', {name: '116 123'}).click({noWaitAfter: true});
    assert.equal(await asks, false);
    await stillHere();
    assert.equal(said.asked, 0);
  });

  it('never asks on a quick exit, and leaves nothing on the screen', async () => {
    const said = question('stay');
    await toCheck();
    await visit.page.evaluate(() => {
      document.body.dispatchEvent(
        new CustomEvent('steady-quick-exit', {bubbles: true, composed: true}),
      );
    });
    await visit.page.getByRole('button', {name: 'Start'}).waitFor();
    assert.equal(await visit.page.getByText('Quill').count(), 0);
    await visit.page.goto(`${visit.host.url}/received`);
    assert.equal(said.asked, 0);
  });
});
