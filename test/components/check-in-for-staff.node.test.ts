/** What staff read of a check-in that was shared with them. All answers are invented. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {checkCheckIn, type CheckIn} from '../../src/data/contracts/index.js';
import {prepare, renderElement} from '../../src/server/index.js';
import {checkInOn, forStaff, forStaffAdapted, otherWords, words} from '../fixtures/check-ins.js';

before(() => prepare({languages: ['cy']}));

const TAG = 'steady-check-in-record';

/** What a server draws of it, without styles and scripts. */
function drawn(record: unknown, language = 'en'): string {
  return renderElement(TAG, {properties: {record}, language, allowUnreviewed: 'cy'})
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<!--.*?-->/gs, '');
}

const textOf = (page: string) =>
  page
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const read = (record: unknown, language?: string) => textOf(drawn(record, language));

describe('a check-in that staff read', () => {
  it('is a record that keeps its contract', () => {
    for (const record of [forStaff, ...otherWords, ...words]) {
      assert.equal(checkCheckIn(record).ok, true);
    }
  });

  it('has each answer in words with its band, and says what was skipped, and by whom it was filled in', () => {
    const text = read(forStaff);
    for (const each of [
      'Check-in on 13 April 2026',
      'This is what the person chose to share on that day. It is not an assessment.',
      'a high number means more anxious',
      'Overall, how satisfied are you with your life nowadays? 5 Band: Medium',
      'Overall, how happy did you feel yesterday? 8 Band: High',
      'Questions the person skipped Overall, how anxious did you feel yesterday?',
      'The person stopped before the last question',
      'Your link worker and your Health and Wellbeing Champion',
      'Filled in by The person, with help from: a peer',
      'Typed up from paper on 14 April 2026',
      'Language English',
      '(ONS4)',
    ]) {
      assert.ok(text.includes(each), `${each}\nis not in\n${text}`);
    }
  });

  it('has no total, and raises no alarm', () => {
    const alarmed: CheckIn = {
      ...forStaff,
      triggers: [{id: 'respond-now', question: 'happy', audience: ['link-worker']}],
    };
    assert.equal(drawn(alarmed), drawn(forStaff));
    assert.doesNotMatch(drawn(forStaff), /13<|Band: .?Some|role="alert"|style=/);
  });

  it('has no band where the words were not the official ones, and says why', () => {
    const text = read(forStaffAdapted);
    assert.match(text, /Not banded: these words are not the official ones \(adapted\)\./);
    assert.match(text, /Language English, easy read/);
    assert.doesNotMatch(text, /Band:/);
  });

  it('says of our own questions that nobody has validated them', () => {
    const text = read(words[1]);
    assert.match(text, /Not validated: nobody has tested what these answers can tell\./);
    assert.match(text, /How did you sleep\? Well/);
    assert.doesNotMatch(text, /Band:|adapted/);
    assert.match(drawn(words[1]), /data-hj-suppress[^]*I had a hard day\./);
  });

  it('shows nothing of what somebody kept to themselves, and says so', () => {
    const kept = ['only-me', 'nobody'].map((id) => ({...forStaff, audiences: [{id, label: 'x'}]}));
    for (const record of [null, {audiences: []}, ...kept]) {
      assert.equal(
        read(record),
        'There is nothing to read. What a person keeps to themselves is not sent to anybody.',
      );
    }
  });

  it('shows nothing of what is no check-in', () => {
    for (const record of [{}, [], 'x', 7, {...forStaff, version: '9'}, checkInOn('yesterday')]) {
      assert.equal(read(record), 'This check-in cannot be shown here.');
    }
    assert.equal(read(undefined), '');
  });

  it('speaks the language of the page, and leaves answers in theirs', () => {
    const page = drawn(forStaff, 'cy');
    assert.match(textOf(page), /Cwestiynau y gwnaeth y person eu hepgor/);
    assert.match(page, /<span lang="en-GB" dir="auto">Overall, how happy/);
  });

  it('runs nothing of what is in it, in HTML', () => {
    const bad = '<img src=x onerror=alert(1)>';
    const page = drawn({...forStaff, by: {path: 'helped', helper: bad}});
    assert.ok(!page.includes('<img'));
  });
});
