import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Catalogue} from '../../src/i18n/catalogues.js';
import {languageWith} from '../../src/i18n/look-up.js';
import {inLanguage, msg, str} from '../../src/i18n/msg.js';
import {idKey, textKey} from '../../src/i18n/key.js';
import {type Fixture, fixtureFor} from './locales-fixture.js';

const LOADERS = 'src/i18n/generated/loaders.ts';
const MODULE = 'src/i18n/generated/locales/core/cy.ts';

async function templatesOf(project: Fixture): Promise<Catalogue> {
  const module = (await import(pathToFileURL(project.path(MODULE)).href)) as {templates: Catalogue};
  return module.templates;
}

describe('locales/build.mjs', () => {
  it('offers no language before there is a catalogue', async (t) => {
    const project = fixtureFor(t);
    const {failed, printed} = await project.run('build');
    assert.deepEqual([failed, printed], [false, '']);
    assert.doesNotMatch(project.read(LOADERS), /import\(/);
  });

  it('offers a language once it has a translation, and no longer when it has none', async (t) => {
    const project = fixtureFor(t);
    project.welsh({id: 'steady.form.send', source: 'Send', target: 'Anfon'});
    await project.run('build');
    assert.match(
      project.read(LOADERS),
      /"cy": \{\s+"core": \(\) => import\('\.\/locales\/core\/cy\.js'\)/,
    );
    project.welsh({id: 'steady.form.send', source: 'Send'});
    await project.run('build');
    assert.doesNotMatch(project.read(LOADERS), /import\(/);
    assert.ok(!project.has(MODULE));
  });

  it('says which languages a fluent person has not read in full', async (t) => {
    const project = fixtureFor(t);
    const built = async (state?: string) => {
      const unit = {id: 'steady.form.send', source: 'Send referral', target: 'Anfon'};
      project.welsh({...unit, ...(state && {state})});
      await project.run('build');
      return /const unreviewed.* = (\[.*\]);/.exec(project.read(LOADERS))?.[1];
    };
    assert.equal(await built('needs-review-translation'), '["cy"]');
    // A program that drops the states must not switch a language on.
    assert.equal(await built(), '["cy"]');
    for (const state of ['translated', 'final', 'signed-off'])
      assert.equal(await built(state), '[]');
  });

  it('leaves out what may not be shown, so that the next language down is', async (t) => {
    const project = fixtureFor(t);
    project.welsh(
      {id: 'steady.form.a', source: 'One', target: 'Un'},
      {id: 'steady.form.b', source: 'Two'},
      {id: 'steady.form.c', source: 'Three', target: ''},
      {id: 'steady.form.d', source: 'Four', target: 'Tri', state: 'needs-translation'},
      {id: 'steady.form.e', source: 'Five', target: 'Pump', state: 'needs-review-translation'},
    );
    await project.run('build');
    assert.deepEqual(await templatesOf(project), {
      [textKey('One')]: 'Un',
      [textKey('Five')]: 'Pump',
    });
    assert.doesNotMatch(project.read(MODULE), /\bstr\b/);
  });

  it('shows the words of the translation exactly, with the values in its own order', async (t) => {
    const project = fixtureFor(t);
    project.welsh(
      {
        id: 'steady.form.step',
        source: 'Question <x id="0"/> for <x id="1"/>',
        target: '<x id="1"/> &amp; `chi` \\ ${hyn} &lt; 5 "a": <x id="0"/>',
      },
      {id: 'steady.form.send', source: 'Send', target: 'Anfon &amp; \'mynd\' \\ "yn ôl"'},
    );
    await project.run('build');
    const welsh = languageWith('cy', [await templatesOf(project)]);
    const [count, name] = [2, 'Sam'];
    const [step, send] = inLanguage(welsh, () => [
      msg(str`Question ${count} for ${name}`, {id: 'steady.form.step', desc: 'Heading.'}),
      msg('Send', {id: 'steady.form.send', desc: 'Button.'}),
    ]);
    assert.equal(step, 'Sam & `chi` \\ ${hyn} < 5 "a": 2');
    assert.equal(send, 'Anfon & \'mynd\' \\ "yn ôl"');
  });

  it('tells messages with the same English apart', async (t) => {
    const project = fixtureFor(t);
    project.welsh(
      {id: 'steady.form.name', source: 'Your name', target: 'Eich enw'},
      {id: 'steady.staff.name', source: 'Your name', target: 'Eich enw chi'},
      {id: 'steady.form.left.one', source: '<x id="0"/> left', target: '<x id="0"/> ar ôl'},
      {id: 'steady.form.left.other', source: '<x id="0"/> left', target: '<x id="0"/> i fynd'},
    );
    await project.run('build');
    const templates = await templatesOf(project);
    assert.equal(templates[idKey('steady.form.name')], 'Eich enw');
    assert.equal(templates[idKey('steady.staff.name')], 'Eich enw chi');
    assert.ok(templates[textKey('{} left', 'one')]);
    assert.ok(templates[textKey('{} left', 'other')]);
    const ids = project.read('src/i18n/generated/ids.ts');
    assert.match(ids, /steady\.form\.left\.one/);
    assert.doesNotMatch(ids, /steady\.form\.name/);
  });

  it('puts each part of the words into a module of its own, and the rest together', async (t) => {
    const project = fixtureFor(t);
    project.write('locales/parts.json', JSON.stringify({card: ['steady.card.'], none: ['x.']}));
    project.welsh(
      {id: 'steady.card.more', source: 'More', target: 'Mwy'},
      {id: 'steady.cards', source: 'Cards', target: 'Cardiau'},
    );
    await project.run('build');
    assert.deepEqual(await templatesOf(project), {[textKey('Cards')]: 'Cardiau'});
    assert.match(project.read('src/i18n/generated/locales/card/cy.ts'), /"Mwy"/);
    const loaders = project.read(LOADERS);
    assert.match(loaders, /WordPart = "card" \| "none"/);
    assert.match(loaders, /"card": \(\) => import\('\.\/locales\/card\/cy\.js'\)/);
    assert.doesNotMatch(loaders, /locales\/none/);
  });

  it('fails on a catalogue that it cannot read', async (t) => {
    const project = fixtureFor(t);
    project.write('locales/cy.xlf', '<xliff><file>');
    const {failed, printed} = await project.run('build');
    assert.ok(failed);
    assert.match(printed, /locales\/cy\.xlf: is not well-formed XML/);
  });
});
