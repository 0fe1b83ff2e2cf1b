import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fixtureFor} from './locales-fixture.js';

const message = (what: string, english: string, desc = 'Note.') =>
  `msg(str\`${english}\`, {id: 'steady.form.${what}', desc: '${desc}'})`;

/** The XML of one unit, without the spaces around its elements. */
function unitOf(catalogue: string, id: string): string {
  const unit = new RegExp(`<trans-unit id="${id}"[^]*?</trans-unit>`).exec(catalogue)?.[0] ?? '';
  return unit.replaceAll(/\n\s*/g, '');
}

describe('locales/extract.mjs', () => {
  it('writes a catalogue with the English, its values and the note, by id and by plural form', async (t) => {
    const project = fixtureFor(t);
    project.source(
      message('total.other', '${count} in all'),
      message('total.zero', '${count} in all'),
      message('from', 'From ${name} ${day} & others', 'A first name, and a day.'),
    );
    await project.run('extract');
    const ids = project.catalogue.matchAll(/<trans-unit id="([^"]+)"/g);
    assert.deepEqual(
      Array.from(ids, ([, id]) => id),
      ['steady.form.from', 'steady.form.total.zero', 'steady.form.total.other'],
    );
    assert.equal(
      unitOf(project.catalogue, 'steady.form.from'),
      '<trans-unit id="steady.form.from">' +
        '<source>From <x id="0" equiv-text="${name}"/> <x id="1" equiv-text="${day}"/> &amp; others</source>' +
        '<note from="lit-localize">A first name, and a day.</note></trans-unit>',
    );
    assert.match(
      unitOf(project.catalogue, 'steady.form.total.zero'),
      /<note from="plural">Used for 0\.<\/note>/,
    );
  });

  it('keeps translations, their state, and what translators and their tools have written', async (t) => {
    const project = fixtureFor(t);
    project.source(message('send', 'Send', 'A new note.'), message('back', 'Back'));
    const added =
      '<note from="Mari" priority="2">Gair byr.</note><context-group><context>1</context></context-group>';
    project.welsh({
      id: 'steady.form.send" approved="yes',
      source: 'Send',
      target: 'Anfon',
      state: 'signed-off',
      more: added,
    });
    project.editWelsh('<body>', '<header><tool tool-id="t" tool-name="T"/></header><body>');
    await project.run('extract');
    assert.equal(
      unitOf(project.catalogue, 'steady.form.send'),
      '<trans-unit id="steady.form.send" approved="yes"><source>Send</source>' +
        '<target state="signed-off">Anfon</target>' +
        `<note from="lit-localize">A new note.</note>${added}</trans-unit>`,
    );
    assert.match(project.catalogue, /<header><tool tool-id="t" tool-name="T"\/><\/header>/);

    const once = project.catalogue;
    await project.run('extract');
    assert.equal(project.catalogue, once);
  });

  it('marks a translation whose English has changed, and unmarks it when the English changes back', async (t) => {
    const project = fixtureFor(t);
    project.source(message('send', 'Send to ${name}'));
    project.welsh({
      id: 'steady.form.send',
      source: 'Send to <x id="0"/>',
      target: 'At <x id="0"/>',
    });
    await project.run('extract');
    for (const english of ['Give this to ${name}', 'Hand this to ${name}']) {
      project.source(message('send', english));
      const {printed} = await project.run('extract');
      assert.match(printed, /translate again: steady\.form\.send/);
      assert.match(project.catalogue, /<target state="needs-translation">At <x id="0"/);
      assert.match(project.catalogue, /<note from="changed">[^<]*It was: Send to \{0\}<\/note>/);
    }
    project.source(message('send', 'Send to ${name}'));
    await project.run('extract');
    assert.match(project.catalogue, /<target state="needs-review-translation">At <x id="0"/);
    assert.doesNotMatch(project.catalogue, /from="changed"/);
  });

  it('does not mark a translation when only the code of a value has changed', async (t) => {
    const project = fixtureFor(t);
    project.source(message('send', 'Send to ${name}'));
    project.welsh({
      id: 'steady.form.send',
      source: 'Send to <x id="0"/>',
      target: 'At <x id="0"/>',
    });
    await project.run('extract');
    project.source(message('send', 'Send to ${day}'));
    await project.run('extract');
    assert.match(project.catalogue, /<target>At <x id="0" equiv-text="\$\{day\}"\/><\/target>/);
  });

  it('says which message is gone, and what translation went with it', async (t) => {
    const project = fixtureFor(t);
    project.source(message('send', 'Send'));
    project.welsh({id: 'steady.form.post', source: 'Post', target: 'Postio'});
    const {printed} = await project.run('extract');
    assert.match(printed, /gone: steady\.form\.post "Post", and with it "Postio"/);
    assert.doesNotMatch(project.catalogue, /Postio/);
  });

  it('leaves a catalogue alone that it cannot read', async (t) => {
    const project = fixtureFor(t);
    project.source(message('send', 'Send'));
    project.welsh({id: 'steady.form.send', source: 'Send', target: '<mrk mtype="seg">Anfon</mrk>'});
    const before = project.catalogue;
    const {failed, printed} = await project.run('extract');
    assert.ok(failed);
    assert.match(printed, /steady\.form\.send: has <mrk> in its <target>/);
    assert.equal(project.catalogue, before);
  });

  it('lists every message for hosts, with its values', async (t) => {
    const project = fixtureFor(t);
    project.source(message('send', 'Send to ${name} | now', 'Button.'));
    await project.run('extract');
    assert.match(
      project.read('docs/messages.md'),
      /^\| `steady\.form\.send` \| Send to \{0\} \\\| now \| Button\. `\{0\}`: `name`\. \|$/m,
    );
  });
});
