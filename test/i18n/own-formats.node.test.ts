import assert from 'node:assert/strict';
import {it} from 'node:test';
import {loadLanguage, resolveLanguage} from '../../src/i18n/catalogues.js';
import {dateText, listText, momentTexts} from '../../src/i18n/format.js';
import {inLanguage} from '../../src/i18n/msg.js';

it('Welsh is written with its own months and lists, which some browsers do not have', async () => {
  await loadLanguage('cy', 'cy');
  const words = <T>(fn: () => T) => inLanguage(resolveLanguage('cy', undefined, 'cy'), fn);
  assert.equal(
    words(() => dateText('2018-08-06')),
    '6 Awst 2018',
  );
  assert.equal(
    words(() => dateText('2018-03')),
    'Mawrth 2018',
  );
  assert.deepEqual(
    words(() => momentTexts(new Date(2026, 0, 15, 17, 30))),
    {date: '15 Ionawr 2026', time: '5:30pm'},
  );
  const list = (...items: string[]) => words(() => listText(items));
  assert.deepEqual(
    [list('gardd'), list('gardd', 'cerdd'), list('gardd', 'cerdd', 'addysg')],
    ['gardd', 'gardd a cerdd', 'gardd, cerdd ac addysg'],
  );
});
