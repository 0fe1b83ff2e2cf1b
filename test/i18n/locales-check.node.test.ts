import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {type Outcome, fixtureFor} from './locales-fixture.js';

const SEND = `msg('Send referral', {id: 'steady.form.send', desc: 'Button that ends the form.'})`;
const STEP =
  'msg(str`Question ${count} for ${name}`, ' +
  `{id: 'steady.form.step', desc: 'Heading. {0} is the number, {1} a first name.'})`;
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

const left = (form: string) =>
  `msg(str\`\${count} left\`, {id: 'steady.form.left.${form}', desc: 'Letters left, form ${form}.'})`;

function assertFails({failed, printed}: Outcome, ...reasons: RegExp[]): void {
  for (const reason of reasons) assert.match(printed, reason);
  assert.ok(failed, printed);
}

function assertPasses({failed, printed}: Outcome): void {
  assert.ok(!failed, printed);
}

describe('locales/check.mjs', () => {
  it('passes when every message is translated, and counts them', async (t) => {
    const project = fixtureFor(t);
    project.source(SEND, STEP);
    project.welsh(
      {id: 'steady.form.send', source: 'Send referral', target: 'Anfon', state: 'translated'},
      {
        id: 'steady.form.step',
        source: 'Question <x id="0"/> for <x id="1"/>',
        target: '<x id="1"/>: cwestiwn <x id="0"/>',
        state: 'needs-review-translation',
      },
    );
    await project.run('extract');
    const outcome = await project.run('check');
    assertPasses(outcome);
    assert.match(outcome.printed, /^cy: 2 of 2, 1 not yet read by a fluent person$/m);
  });

  it('fails on a missing or empty translation in a language listed as complete, and only there', async (t) => {
    const project = fixtureFor(t);
    project.source(SEND, STEP);
    const source = 'Question <x id="0"/> for <x id="1"/>';
    project.welsh({id: 'steady.form.step', source, target: ' '});
    await project.run('extract');
    assertFails(
      await project.run('check'),
      /^cy: 0 of 2$/m,
      /cy\.xlf: steady\.form\.send: is not translated: "Send referral"/,
      /cy\.xlf: steady\.form\.step: has an empty <target>/,
    );
    project.complete();
    assertPasses(await project.run('check'));
    project.complete('pl');
    assertFails(await project.run('check'), /complete\.json: "pl" is not in the targetLocales/);
  });

  it('fails on a translation whose English has changed, until it is translated again', async (t) => {
    const project = fixtureFor(t);
    project.source(SEND);
    project.welsh({id: 'steady.form.send', source: 'Send referral', target: 'Anfon'});
    await project.run('extract');
    project.source(SEND.replace('Send referral', 'Send it to us'));
    const stale = /steady\.form\.send: the English has changed, .*"Send it to us"/;
    assertFails(await project.run('check'), stale, /cy\.xlf: is not up to date/);

    await project.run('extract');
    assertFails(await project.run('check'), stale, /^cy: 0 of 1$/m);

    project.editWelsh(' state="needs-translation">Anfon', '>Anfon atom ni');
    await project.run('extract');
    assertPasses(await project.run('check'));
  });

  it('fails on every kind of malformed translation, and says which and why', async (t) => {
    const project = fixtureFor(t);
    const message = (id: string, english: string) =>
      `msg(str\`${english}\`, {id: 'steady.form.${id}', desc: 'Note.'})`;
    project.source(
      message('lacks', '${count} of ${name}'),
      message('unknown', '${count} left here'),
      message('twice', '${count} left now'),
      message('typed', '${count} left today'),
      message('spaces', 'Back'),
      message('broken', 'Next'),
      message('markup', 'Stop'),
      message('entity', 'Go'),
      message('element', 'Clear'),
      message('doubled', 'Help'),
    );
    project.welsh(
      {id: 'steady.form.lacks', source: '<x id="0"/> of <x id="1"/>', target: 'o <x id="1"/>'},
      {
        id: 'steady.form.unknown',
        source: '<x id="0"/> left here',
        target: '<x id="0"/> <x id="3"/>',
      },
      {id: 'steady.form.twice', source: '<x id="0"/> left now', target: '<x id="0"/> <x id="0"/>'},
      {id: 'steady.form.typed', source: '<x id="0"/> left today', target: '<x id="0"/> {0}'},
      {id: 'steady.form.spaces', source: 'Back', target: ' Yn ôl '},
      {id: 'steady.form.broken', source: 'Next', target: 'Nesaf\nNesaf'},
      {id: 'steady.form.markup', source: 'Stop', target: '&lt;b>Stopio&lt;/b>'},
      {id: 'steady.form.entity', source: 'Go', target: 'Ewch&amp;nbsp;ymlaen'},
      {id: 'steady.form.element', source: 'Clear', target: '<g id="1">Clirio</g>'},
      {id: 'steady.form.doubled', source: 'Help', target: 'Help</target><target>Cymorth'},
    );
    assertFails(
      await project.run('check'),
      /steady\.form\.lacks: lacks <x id="0"\/>/,
      /steady\.form\.unknown: has <x id="3"\/>, which the English does not have/,
      /steady\.form\.twice: has <x id="0"\/> 2 times/,
      /steady\.form\.typed: has a value typed as text/,
      /steady\.form\.spaces: has other spaces at the start/,
      /steady\.form\.spaces: has other spaces at the end/,
      /steady\.form\.broken: has a line break/,
      /steady\.form\.markup: must be plain words/,
      /steady\.form\.entity: must be plain words/,
      /steady\.form\.element: has <g> in its <target>/,
      /steady\.form\.doubled: has more than one <target>/,
    );
    project.complete();
    assertFails(await project.run('check'), /steady\.form\.lacks: lacks <x id="0"\/>/);
  });

  it('fails on a translation that says the same as the English, unless a reason is listed', async (t) => {
    const project = fixtureFor(t);
    project.source(SEND);
    project.welsh({id: 'steady.form.send', source: 'Send referral', target: 'Send referral'});
    await project.run('extract');
    assertFails(
      await project.run('check'),
      /cy\.xlf: steady\.form\.send: says the same as the English; .* give a reason in same\.json/,
    );
    const listed = (reason: string) =>
      project.write('locales/same.json', JSON.stringify({cy: {[reason]: ['steady.form.send']}}));
    listed('Invented: it is a name.');
    assertPasses(await project.run('check'));
    listed(' ');
    assertFails(await project.run('check'), /same\.json: a reason is empty/);
    listed('Invented: it is a name.');
    project.editWelsh('<target>Send referral', '<target>Anfon');
    assertFails(
      await project.run('check'),
      /steady\.form\.send: same\.json gives a reason, but it does not say the same/,
    );
  });

  it('holds easy read to short sentences and digits', async (t) => {
    const project = fixtureFor(t);
    project.source(SEND);
    const config = project.read('locales/lit-localize.json');
    project.write('locales/lit-localize.json', config.replace('"cy"', '"en-x-easyread"'));
    project.complete();
    await project.run('extract');
    const catalogue = project.read('locales/en-x-easyread.xlf');
    const say = (words: string) =>
      project.write(
        'locales/en-x-easyread.xlf',
        catalogue.replace('</source>', `</source>\n        <target>${words}</target>`),
      );
    say('Send it to us now. We will read it soon.');
    assertPasses(await project.run('check'));
    say('Send it to us now, and we will read it soon and then tell you what happens next');
    assertFails(await project.run('check'), /form\.send: has more than 15 words in "Send it/);
    say('Send it in two days');
    assertFails(await project.run('check'), /form\.send: has a number in letters; write digits/);
  });

  it('lets a translation leave out a word for a person, and no other value', async (t) => {
    const project = fixtureFor(t);
    project.write('src/i18n/terms.ts', `export const terms = {person: () => 'the person'};\n`);
    project.write(
      'src/agree.ts',
      `import {msg, str} from './i18n/msg.js';
import {terms} from './i18n/terms.js';
export const agree = (day: string) =>
  msg(str\`Does \${terms.person()} agree on \${day}?\`, {id: 'steady.form.agree', desc: 'Note.'});
`,
    );
    const source = 'Does <x id="0"/> agree on <x id="1"/>?';
    project.welsh({id: 'steady.form.agree', source, target: 'Ydyn nhw’n cytuno <x id="1"/>?'});
    await project.run('extract');
    assertPasses(await project.run('check'));
    project.welsh({id: 'steady.form.agree', source, target: 'Ydy <x id="0"/> yn cytuno?'});
    await project.run('extract');
    assertFails(await project.run('check'), /steady\.form\.agree: lacks <x id="1"\/>/);
  });

  it('fails when the page about other words names a message that does not exist', async (t) => {
    const project = fixtureFor(t);
    project.complete();
    project.source(SEND);
    await project.run('extract');
    project.write('docs/words.md', 'Change `steady.form.send`.');
    assertPasses(await project.run('check'));
    project.write('docs/words.md', 'Change `steady.form.post`.');
    assertFails(await project.run('check'), /docs\/words\.md: names steady\.form\.post/);
  });

  for (const [fault, from, to] of [
    ['a tag that is not closed', '</trans-unit>', ''],
    ['a bare ampersand', 'Anfon', 'Anfon & mynd'],
    ['another language', 'target-language="cy"', 'target-language="fr"'],
  ] as const) {
    it(`fails on a catalogue with ${fault}`, async (t) => {
      const project = fixtureFor(t);
      project.source(SEND);
      project.welsh({id: 'steady.form.send', source: 'Send referral', target: 'Anfon'});
      await project.run('extract');
      project.editWelsh(from, to);
      assertFails(
        await project.run('check'),
        /cy\.xlf: (is not well-formed XML|its target-language)/,
      );
    });
  }

  it('fails on a translation whose message is no longer in the source', async (t) => {
    const project = fixtureFor(t);
    project.source(SEND);
    project.welsh(
      {id: 'steady.form.send', source: 'Send referral', target: 'Anfon'},
      {id: 'steady.form.post', source: 'Post', target: 'Postio'},
    );
    assertFails(
      await project.run('check'),
      /cy\.xlf: steady\.form\.post: is no longer in the source/,
    );
  });

  it('fails on a message that no translator could work with, and says where it is', async (t) => {
    const project = fixtureFor(t);
    project.source(
      SEND,
      `msg('No note', {id: 'steady.form.note', desc: ' '})`,
      `msg('Id', {id: 'form.id', desc: 'Note.'})`,
      `msg('<b>Bold</b>', {id: 'steady.form.bold', desc: 'Note.'})`,
      `msg('', {id: 'steady.form.nothing', desc: 'Note.'})`,
      left('one'),
      left('other'),
    );
    project.write(
      'src/early.ts',
      `import {msg} from './i18n/msg.js';
export const early = msg('Early', {id: 'steady.form.early', desc: 'Note.'});
`,
    );
    const outcome = await project.run('check');
    assertFails(
      outcome,
      /src\/words\.ts:4: steady\.form\.note: needs a desc/,
      /src\/words\.ts:5: form\.id: the id must be like steady\.where\.what/,
      /src\/words\.ts:6: steady\.form\.bold: must be plain words/,
      /src\/words\.ts:7: steady\.form\.nothing: has no words/,
      /src\/early\.ts:2: steady\.form\.early: is asked for as the file loads/,
      /steady\.form\.left: a counted message needs six forms; zero, two, few, many missing/,
    );
    assert.doesNotMatch(outcome.printed, /steady\.form\.send: (?!is not translated)/);
  });

  it('ends with an exit code, and a list of what to mend', async (t) => {
    const project = fixtureFor(t);
    project.source(SEND);
    await project.run('extract');
    const failure = await project.runScript('check');
    assert.equal(failure.code, 1);
    assert.match(
      failure.printed,
      /^cy: 0 of 1\n\n1 to mend .*:\n\n- locales\/cy\.xlf: steady\.form\.send/,
    );
    project.complete();
    assert.deepEqual(await project.runScript('check'), {
      code: 0,
      printed: 'cy: 0 of 1, not listed as complete\n',
    });
  });

  it('fails when two different texts have the same id, and says where both are', async (t) => {
    const project = fixtureFor(t);
    project.source(SEND, SEND.replace('Send referral', 'Send it'));
    const both = /src\/words\.ts:3: .*steady\.form\.send .*src\/words\.ts:4/;
    assertFails(await project.run('check'), both);
    assertFails(await project.run('extract'), both);
    assert.ok(!project.has('locales/cy.xlf'));
  });

  it('fails when extraction would change a file, and changes none itself', async (t) => {
    const project = fixtureFor(t);
    project.complete();
    project.source(SEND);
    await project.run('extract');
    project.source(SEND.replace('Button that ends', 'Link that ends'));
    const before = [project.catalogue, project.read('docs/messages.md')];
    assertFails(
      await project.run('check'),
      /locales\/cy\.xlf: is not up to date: run node locales\/extract\.mjs/,
      /docs\/messages\.md: is not up to date/,
    );
    assert.deepEqual([project.catalogue, project.read('docs/messages.md')], before);
    assert.ok(!project.has('src/i18n/generated'));
  });

  it('asks a language only for the plural forms it has', async (t) => {
    const project = fixtureFor(t);
    const config = project.read('locales/lit-localize.json');
    project.write('locales/lit-localize.json', config.replace('["cy"]', '["cy","pl","vi"]'));
    project.complete();
    project.source(...FORMS.map(left));
    await project.run('extract');
    const {printed} = await project.run('check');
    assert.match(printed, /^cy: 0 of 6/m);
    assert.match(printed, /^pl: 0 of 4/m);
    assert.match(printed, /^vi: 0 of 1/m);
  });
});
