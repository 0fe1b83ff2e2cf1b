/** What somebody who writes TypeScript meets: the types of the package, read by the compiler alone. */
import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import ts from 'typescript';
import {exampleUnder} from '../helpers/host-apps.mjs';
import {root} from '../helpers/sources.mjs';

let folder = '';

before(async () => {
  await mkdir(path.join(root, '.build'), {recursive: true});
  folder = await mkdtemp(path.join(root, '.build/types-'));
  await mkdir(path.join(folder, 'node_modules'));
  await symlink(root, path.join(folder, 'node_modules/steady-ui'));
  const {code} = await exampleUnder('5. Types', 'embed/react.md', 'tsx');
  await writeFile(path.join(folder, 'react.tsx'), code);
  for (const [name, text] of Object.entries(FILES)) await writeFile(path.join(folder, name), text);
});

after(() => rm(folder, {recursive: true, force: true}));

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{"type": "module"}',
  // Beside the page's own example.
  'react-more.tsx': `
import {TypedReferral} from './react.js';
export const More = () => (
  <main>
    <TypedReferral config={{}} save={({submissionId}) => Promise.resolve({submissionId})} />
    <steady-quick-exit href="https://www.bbc.co.uk/weather" className="leave" />
    <steady-referral-form
      path="self"
      onsteady-referral-sent={(event) => event.currentTarget.submissionId.length}
    >
      <p>Phone us.</p>
    </steady-referral-form>
    <steady-text-field label="Name" value="Jo" min={1} />
    {/* @ts-expect-error There is no such path. */}
    <steady-referral-form path="himself" />
    {/* @ts-expect-error A configuration is no text. */}
    <steady-referral-form config="{}" />
  </main>
);`,
  'vue.ts': `
import 'steady-ui/types/vue.js';
import type {GlobalComponents} from 'vue';
type Props = InstanceType<GlobalComponents['steady-referral-form']>['$props'];
export const props: Props = {
  path: 'self',
  'heading-level': '2',
  'onSteady-referral-send': (event) => console.log(event.referral.answers.length),
};
// @ts-expect-error There is no such path.
export const wrong: Props = {path: 'himself'};`,
  'svelte.ts': `
import 'steady-ui/types/svelte.js';
import type {SvelteHTMLElements} from 'svelte/elements';
type Props = SvelteHTMLElements['steady-referral-form'];
export const props: Props = {
  path: 'self',
  class: 'wide',
  'onsteady-referral-send': (event) => console.log(event.referral.answers.length),
};
// @ts-expect-error There is no such path.
export const wrong: Props = {path: 'himself'};`,
  'plain.ts': `
import type {Referral} from 'steady-ui';
import {forAudience} from 'steady-ui/contracts.js';
import 'steady-ui/define/referral-form.js';
const form = document.querySelector('steady-referral-form')!;
form.config = {audiences: {charity: {label: 'The team'}}};
form.addEventListener('steady-referral-send', (event) => {
  const sent: Referral = forAudience(event.referral, 'charity');
  event.respondWith(Promise.resolve({submissionId: sent.submissionId}));
});`,
};

describe('the types of the package, in templates of frameworks', () => {
  for (const [name, module, moduleResolution] of [
    ['node16', ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
    ['bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ] as const) {
    it(`say what there is, and what is wrong (moduleResolution ${name})`, () => {
      const files = Object.keys(FILES).filter((file) => /\.tsx?$/.test(file));
      const program = ts.createProgram(
        files.map((file) => path.join(folder, file)),
        {
          module,
          moduleResolution,
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          jsx: ts.JsxEmit.ReactJSX,
          target: ts.ScriptTarget.ES2022,
          lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
          types: [],
        },
      );
      // Also our own declarations, as not all hosts skip them; those of others are theirs.
      const ours = program
        .getSourceFiles()
        .filter((file) => /\/dist\/(?!.*node_modules)|\/types-[^/]+\/\w/.test(file.fileName))
        .filter((file) => !/\/types-[^/]+\/node_modules\/(?!steady-ui)/.test(file.fileName));
      assert.ok(ours.some((file) => file.fileName.endsWith('dist/types/elements.d.ts')));
      const wrong = ours.flatMap((file) =>
        [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
          ({messageText}) => [file.fileName, ts.flattenDiagnosticMessageText(messageText, ' ')],
        ),
      );
      assert.deepEqual(wrong, []);
    });
  }
});
