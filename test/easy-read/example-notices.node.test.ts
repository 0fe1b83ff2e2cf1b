import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {parseNotice, type Notice} from '../../src/data/contracts/index.js';
import {checkEasyRead} from '../../src/easy-read/index.js';
import {ownPictureNames} from '../../src/pictures/load.js';
import {root} from '../helpers/sources.mjs';

const LANGUAGES = ['en', 'cy', 'ar'] as const;
type Tag = (typeof LANGUAGES)[number];

const NAMES = [
  'first-night',
  'medicines-when-you-leave',
  'mother-and-baby-unit',
  'moving-prison',
  'social-prescribing',
];
/** What a place to fill in begins with. */
const PLACES: Readonly<Record<Tag, string>> = {
  en: '[the host fills in: ',
  cy: '[i’w lenwi gan y gwasanaeth: ',
  ar: '[تملؤه الجهة: ',
};
/** Words of other languages than their own, which a reader will hear there. */
const ENGLISH_HEARD = /Listener|Samaritans|link worker|social prescribing/g;
/** A name: who reads the point is told what it is. */
const KNOWN = ['Samaritans'];

const folder = path.join(root, 'docs/examples/notices');
const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));

async function read(name: string, language: Tag): Promise<Notice> {
  return JSON.parse(
    await readFile(path.join(folder, `${name}.${language}.json`), 'utf8'),
  ) as Notice;
}

/** Every text, with where it stands. */
function textsIn(value: unknown, place = ''): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${place}/${key}`));
}

/** The notice with words taken out: ids, pictures and order are left. */
function shapeOf(notice: Notice): unknown {
  return {
    id: notice.id,
    points: notice.sections.map(({id, title, points}) => [
      id,
      typeof title,
      points.map(({id: point, picture, local, hardWords}) => [
        point,
        picture,
        local,
        hardWords?.length,
      ]),
    ]),
    standard: notice.standard?.sections.map(({title, text}) => [
      typeof title,
      text.split('\n\n').length,
      text.split('[').length,
    ]),
    questions: notice.understanding?.questions?.map(({id, point, options}) => [
      id,
      point,
      options.map(({id: option, picture, right}) => [option, picture, right]),
    ]),
  };
}

describe('example notices', () => {
  it('are each there in every language', () => {
    const expected = NAMES.flatMap((name) => LANGUAGES.map((tag) => `${name}.${tag}.json`));
    assert.deepEqual(files.sort(), expected.sort());
  });

  for (const name of NAMES) {
    it(`${name}: is a notice, the same in each language, with pictures that exist`, async () => {
      const notices = await Promise.all(LANGUAGES.map((tag) => read(name, tag)));
      const [english] = notices;
      for (const [i, notice] of notices.entries()) {
        assert.deepEqual(shapeOf(notice), shapeOf(english!));
        assert.deepEqual([notice.type, notice.version], ['steady-notice', '1.0']);
        assert.equal(notice.language, LANGUAGES[i]);
        assert.equal(notice.id, `example-${name}`);
        assert.match(notice.date ?? '', /^\d{4}-\d{2}-\d{2}$/);
        const points = notice.sections.flatMap((section) => section.points);
        const ids = [...notice.sections, ...points].map(({id}) => id);
        for (const id of ids) assert.match(id, /^[\w-]{1,100}$/);
        assert.equal(new Set(points.map(({id}) => id)).size, points.length, 'no id twice');
        for (const {picture = ''} of points) assert.ok(ownPictureNames.includes(picture), picture);
        for (const {text, hardWords = []} of points)
          for (const {word, meaning} of hardWords)
            assert.ok(text.includes(word) && meaning.length > 0, `${word} is in "${text}"`);
        for (const question of notice.understanding?.questions ?? []) {
          assert.ok(
            points.some(({id}) => id === question.point),
            question.point,
          );
          assert.equal(question.options.filter(({right}) => right).length, 1, question.id);
          for (const {picture = ''} of question.options)
            assert.ok(ownPictureNames.includes(picture), picture);
        }
      }
    });

    it(`${name}: keeps the contract in each language`, async () => {
      for (const tag of LANGUAGES) {
        const notice = await read(name, tag);
        assert.deepEqual(parseNotice(notice), notice);
      }
    });

    it(`${name}: leaves what only the host can know to the host, and says it is an example`, async () => {
      for (const tag of LANGUAGES) {
        const notice = await read(name, tag);
        assert.match(notice.edition ?? '', /^(Example|Enghraifft|مثال)/);
        assert.ok(notice.appliesTo?.startsWith(PLACES[tag]));
        const points = notice.sections.flatMap((section) => section.points);
        for (const {text, local} of points) assert.equal(text.includes('['), local === true, text);
        assert.ok(points.some(({local}) => local));
        for (const [place, text] of textsIn(notice))
          assert.equal(text.split('[').length, text.split(PLACES[tag]).length, `${place}: ${text}`);
        const facts = points.map(({text}) => text.replace(/\[.*?\]/g, '')).join(' ');
        assert.doesNotMatch(facts, /\d/, 'no number that a prison or a doctor has to know');
      }
    });

    it(`${name}: is in the language it says`, async () => {
      const english = new Map(textsIn(await read(name, 'en')));
      const names = /\/(type|version|id|date|kind|language|picture|point)$/;
      for (const tag of ['cy', 'ar'] as const) {
        for (const [place, text] of textsIn(await read(name, tag))) {
          if (names.test(place)) continue;
          assert.notEqual(text, english.get(place), `${tag} ${place}`);
          if (tag === 'ar')
            assert.doesNotMatch(text.replace(ENGLISH_HEARD, ''), /[A-Za-z]/, `${place}: ${text}`);
        }
      }
    });

    it(`${name}: has nothing hard in it but what the host fills in`, async () => {
      const said = async (tag: Tag) =>
        checkEasyRead(await read(name, tag), {pictures: ownPictureNames, known: KNOWN})
          .warnings.filter(({rule}) => rule !== 'to-fill-in')
          .map(({rule, level, text}) => `${level} ${rule}: ${text}`);
      assert.deepEqual(await said('en'), []);
      for (const tag of ['cy', 'ar'] as const)
        assert.deepEqual(
          (await said(tag)).filter((each) => each.startsWith('hard')),
          [],
        );
    });
  }

  it('say first that the water can be drunk, for the host to confirm', async () => {
    const first = (await read('first-night', 'en')).sections[0]?.points[0];
    assert.match(first?.text ?? '', /tap water .* is safe to drink\. \[the host fills in: check/);
    assert.equal(first?.local, true);
  });
});
