/** `docs/referral-items.md` says what is asked: it must not drift from the questions. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import type {
  AudienceRole,
  ReferralAudience,
} from '../../src/components/referral-form/definition/index.js';
import {REFERRAL_ITEMS} from '../../src/data/contracts/index.js';
import {allQuestions} from '../../src/questions/index.js';
import {englishDefinition} from '../fixtures/referrals.js';

const page = await readFile(new URL('../../docs/referral-items.md', import.meta.url), 'utf8');

const roles: readonly AudienceRole[] = [
  'service',
  'link-worker',
  'charity',
  'healthcare',
  'key-worker',
  'probation',
  'chosen-people',
  'referrer',
  'monitoring',
];
const audiences: ReferralAudience[] = roles.map((role) => ({id: role, label: role, role}));
const paths = ['self', 'helped', 'staff'] as const;
const settings = ['custody', 'community'] as const;

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The rows of the table that starts with these heads. */
function tableOf(...heads: string[]): string[][] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => heads.every((head, i) => cellsOf(line)[i] === head));
  assert.ok(start >= 0, heads.join());
  const rows = lines.slice(start + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map(cellsOf);
}

interface Row {
  readonly item: string;
  readonly level: string;
  readonly care: string;
  readonly seenBy: string;
  readonly paths: Set<string>;
  readonly settings: Set<string>;
}

function rowsInCode(): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const path of paths) {
    for (const setting of settings) {
      const definition = englishDefinition({path, setting, audiences});
      for (const {question, audience, sensitivity} of allQuestions(definition)) {
        const {id, item = '', standard} = question;
        if (id.startsWith('share-')) continue;
        const row: Row = rows.get(id) ?? {
          item,
          level: {mandatory: 'M', required: 'R', none: '–'}[standard?.level ?? 'none'],
          care: sensitivity,
          seenBy: audience.filter((one) => one !== 'service').join(', '),
          paths: new Set(),
          settings: new Set(),
        };
        row.paths.add(path);
        row.settings.add(setting);
        rows.set(id, row);
      }
    }
  }
  return rows;
}

function askedText({paths: asked, settings: where}: Row): string {
  const who = asked.size === paths.length ? 'all' : [...asked].join(', ');
  return where.size === settings.length ? who : `${who}, in ${[...where].join()}`;
}

describe('the page about the items of a referral', () => {
  const code = rowsInCode();
  const table = tableOf('Question', 'Item', 'PRSB')
    .filter(([id]) => !id?.includes('<audience>'))
    .map(([id = '', item, , level, asked, seenBy, care]) => [
      id.replaceAll('`', ''),
      {item: item?.replaceAll('`', ''), level, asked, seenBy, care},
    ]);

  it('lists every question once, with its item, level, path, readers and care', () => {
    const rows = [...code].map(([id, row]) => {
      const {item, level, seenBy, care} = row;
      return [id, {item, level, asked: askedText(row), seenBy, care}];
    });
    assert.deepEqual(Object.fromEntries(table), Object.fromEntries(rows));
    assert.equal(table.length, rows.length);
  });

  it('lists every item of the contract', () => {
    const missing = REFERRAL_ITEMS.filter((item) => !page.includes(`\`${item}\``));
    assert.deepEqual(missing, []);
  });

  it('lists the values of every choice', () => {
    const values = new Map(
      tableOf('Item', 'Values').flatMap(([items = '', text = '']) =>
        [...items.matchAll(/`([^`]+)`/g)].map((match) => [
          match[1],
          [...text.matchAll(/`([^`]+)`/g)].map((value) => value[1]),
        ]),
      ),
    );
    const inCode = new Map<string, Set<string>>();
    for (const path of paths) {
      for (const setting of settings) {
        for (const {question} of allQuestions(englishDefinition({path, setting, audiences}))) {
          if (question.kind !== 'choice' && question.kind !== 'choices') continue;
          const item = (question.item ?? '').replace(/^(consent\.share\.).*/, '$1…');
          const all = inCode.get(item) ?? new Set();
          question.options.forEach(({value}) => all.add(value));
          inCode.set(item, all);
        }
      }
    }
    for (const [item, all] of inCode) {
      assert.deepEqual(new Set(values.get(item)), all, item);
    }
    assert.equal(values.size, inCode.size);
  });
});
