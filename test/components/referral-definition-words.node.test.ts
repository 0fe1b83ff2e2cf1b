/** The words of the built-in questions: short, plain, kind, and all of them translatable. */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {
  referralDefinition,
  type ReferralOptions,
} from '../../src/components/referral-form/definition/index.js';
import {languageWith} from '../../src/i18n/look-up.js';
import {inLanguage} from '../../src/i18n/msg.js';
import {textOf} from '../../src/i18n/text.js';
import {audiences, englishDefinition} from '../fixtures/referrals.js';

const folder = new URL('../../src/components/referral-form/definition/', import.meta.url);

const ways: ReferralOptions[] = (['self', 'helped', 'staff'] as const).flatMap((path) =>
  (['custody', 'community'] as const).map((setting) => ({
    path,
    setting,
    audiences: [...audiences, {id: 'equality-team', label: 'Equality team', role: 'monitoring'}],
  })),
);

const wordKeys = new Set(['title', 'intro', 'label', 'hint', 'why', 'thing']);

/** Every text in a definition that a person reads, with the key it stands under. */
function textsIn(part: unknown, key = ''): {key: string; text: string}[] {
  if (typeof part === 'string') return wordKeys.has(key) ? [{key, text: part}] : [];
  if (typeof part !== 'object' || part === null) return [];
  if (Array.isArray(part)) return part.flatMap((item: unknown) => textsIn(item, key));
  return Object.entries(part).flatMap(([name, value]) => textsIn(value, name));
}

const texts = [
  ...new Map(
    ways
      .flatMap((options) => textsIn(englishDefinition(options).sections))
      .map((one) => [one.text, one]),
  ).values(),
];

/** What must not be said, from the content rules: about people, and to people. */
const FORBIDDEN = [
  'please|sorry|oops|valid|invalid|forbidden|illegal|mandatory|you forgot|must not',
  'offenders?|inmates?|convicts?|criminals?|cons?|ex-cons?|service users?|ex-offenders?',
  'guards?|screws?|rooms?|jail|clients?',
  'bame|bme|suffers?|suffering|vulnerable|challenging|mentally ill|crazy|depression|anxiety',
  'failed|dna|non-compliant|refused|declined|discharged?|resettled|intervention',
  'normal|special needs|addicts?|abusers?|victim of',
].join('|');

describe('the words of the built-in questions', () => {
  it('use none that blame, label or scold', () => {
    const found = texts.filter(({text}) => new RegExp(`\\b(?:${FORBIDDEN})\\b`, 'i').test(text));
    assert.deepEqual(found, []);
  });

  it('have no sentence of more than 20 words', () => {
    const long = texts
      .flatMap(({text}) => text.split(/(?<=[.?!])\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 20);
    assert.deepEqual(long, []);
  });

  it('have no paragraph of more than 3 sentences, and hints of 2 at most', () => {
    const sentences = (text: string) => text.split(/(?<=[.?!])\s/).length;
    assert.deepEqual(
      texts.filter(({text}) => sentences(text) > 3),
      [],
    );
    assert.deepEqual(
      texts.filter(({key, text}) => key === 'hint' && sentences(text) > 2),
      [],
    );
  });

  it('read at about the age of 9 to 11', () => {
    const running = texts.filter(({text}) => /[.?]$/.test(text)).map(({text}) => text);
    // Flesch-Kincaid grade + 5 is about an age. Names of roles and languages pull it up.
    const words = running.join(' ').match(/[A-Za-z’-]+/g) ?? [];
    const count = running.flatMap((text) => text.split(/(?<=[.?!])\s/)).length;
    const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
    const grade = 0.39 * (words.length / count) + 11.8 * (syllables / words.length) - 15.59;
    assert.ok(grade + 5 < 11, `reads at about ${(grade + 5).toFixed(1)}`);
  });

  it('are written with no capitals for weight, no exclamation and no abbreviation left bare', () => {
    const odd = texts.filter(
      ({text}) =>
        text.includes('!') ||
        /\b(?!CRN\b|NHS\b|GP\b|UK\b|A\d|X\d)[A-Z]{2,}\b/.test(text) ||
        /\betc\b|e\.g\./.test(text),
    );
    assert.deepEqual(odd, []);
  });

  it('follow the language: nothing on screen is hard-coded', () => {
    const marked = languageWith('en-GB', [new Proxy({}, {get: (_, id) => `«${String(id)}»`})]);
    const names = new Set<string>(audiences.map(({label}) => textOf(label)));
    for (const options of ways) {
      const definition = inLanguage(marked, () => referralDefinition(options));
      const bare = textsIn([definition.title, definition.sections]).filter(
        ({text}) => !text.startsWith('«') && !names.has(text),
      );
      assert.deepEqual(bare, []);
    }
  });
});

/** A count that is right often enough for an average. */
function syllablesOf(word: string): number {
  const parts = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^laeiouyd]ed|[^laeiouy]e)$/, '')
    .match(/[aeiouy]{1,2}/g);
  return Math.max(1, parts?.length ?? 1);
}

interface Message {
  readonly id: string;
  readonly text: string;
  readonly desc: string;
  readonly where: string;
}

/** Every `msg()` call of the definition, read from its source. */
async function messages(): Promise<Message[]> {
  const files = (await readdir(folder)).map((file) => new URL(file, folder));
  files.push(new URL('../../src/i18n/terms.ts', import.meta.url));
  const all = await Promise.all(
    files.map(async (file) => {
      const source = ts.createSourceFile(
        file.pathname,
        await readFile(file, 'utf8'),
        ts.ScriptTarget.ES2022,
        true,
      );
      const found: Message[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && node.expression.getText() === 'msg') {
          found.push(messageOf(node, `${file.pathname.split('/').pop() ?? ''}: ${node.getText()}`));
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
      return found;
    }),
  );
  return all.flat();
}

function messageOf(call: ts.CallExpression, where: string): Message {
  const [text, options] = call.arguments;
  assert.ok(text && options && ts.isObjectLiteralExpression(options), where);
  const value = (name: string) => {
    const property = options.properties.find((one) => one.name?.getText() === name);
    assert.ok(property && ts.isPropertyAssignment(property), `${name} in ${where}`);
    assert.ok(ts.isStringLiteral(property.initializer), `${name} as a literal in ${where}`);
    return property.initializer.text;
  };
  return {id: value('id'), desc: value('desc'), text: text.getText(), where};
}

describe('the messages of the built-in questions', async () => {
  const all = await messages();

  it('are found in the source', () => {
    assert.ok(all.length > 300);
  });

  it('have ids under their own name', () => {
    const odd = all.filter(({id}) => !/^steady\.(?:referral|term)\.[\w.-]+$/.test(id));
    assert.deepEqual(odd, []);
  });

  it('have one text for each id, so that they can be extracted', () => {
    const byId = new Map<string, string>();
    for (const {id, text} of all) {
      assert.equal(byId.get(id) ?? text, text, id);
      byId.set(id, text);
    }
  });

  it('have a note that says more than the text', () => {
    const bare = all.filter(({desc}) => desc.length < 10 || !/[.")]$/.test(desc.trim()));
    assert.deepEqual(
      bare.map(({id, desc}) => ({id, desc})),
      [],
    );
  });

  it('say in the note what each value is', () => {
    const silent = all.filter(({text, desc}) => text.includes('${') && !/\bvalue\b/.test(desc));
    assert.deepEqual(
      silent.map(({id}) => id),
      [],
    );
  });
});
