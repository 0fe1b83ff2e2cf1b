/** A host may hand over whatever an address asks for as its language. A server runs for months. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {inLanguage} from '../../src/i18n/msg.js';
import {resolveLanguage} from '../../src/i18n/catalogues.js';
import {timeText} from '../../src/i18n/clock.js';
import {dateText, listText} from '../../src/i18n/format.js';
import {made} from '../../src/i18n/made.js';
import {plural} from '../../src/i18n/plural.js';
import {sortActivities} from '../../src/activities/sort.js';
import {monthNumber} from '../../src/questions/dates.js';
import {prepareWords} from '../../src/server/index.js';
import {activities} from '../fixtures/activities.js';

/** The most that any map holds while something runs. */
function mostKept(run: () => void): number {
  type Setter = (this: Map<unknown, unknown>, key: unknown, value: unknown) => unknown;
  const real = Reflect.get(Map.prototype, 'set') as Setter & typeof Map.prototype.set;
  let most = 0;
  Map.prototype.set = function (this: Map<unknown, unknown>, key: unknown, value: unknown) {
    real.call(this, key, value);
    most = Math.max(most, this.size);
    return this;
  };
  try {
    run();
  } finally {
    Map.prototype.set = real;
  }
  return most;
}

describe('what is kept for a language', () => {
  before(() => prepareWords(['cy']));

  it('is bounded, whatever languages are asked for', () => {
    const most = mostKept(() => {
      for (let i = 0; i < 1500; i++) {
        const variant = `a${String(i).padStart(5, '0')}`;
        for (const tag of [`en-${variant}`, `cy-${variant}`, `x${'x'.repeat(50)}-${variant}`]) {
          inLanguage(resolveLanguage(tag, undefined, 'cy'), () => dateText('2026-03-02'));
        }
        // As a host's own catalogue may be called.
        inLanguage({tag: `pl-${variant}`}, () => {
          dateText('2026-03');
          listText(['a', 'b']);
          timeText('14:00');
          plural(2, {other: () => 'b'});
          if (i % 5 === 0) monthNumber('March');
          sortActivities(
            activities.slice(0, 2),
            'name',
            (one) => one,
            () => undefined,
          );
        });
      }
    });
    assert.ok(most <= 300, String(most));
  });

  it('is made once, and again where room was made', () => {
    const known = new Map<string, object>();
    let times = 0;
    const of = (key: string) => made(known, key, () => ({times: times++}));
    assert.equal(of('a'), of('a'));
    assert.equal(times, 1);
    for (let i = 0; i < 1000; i++) of(String(i));
    of('a');
    assert.equal(times, 1002);
  });
});
