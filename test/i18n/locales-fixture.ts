/** A small project in a temporary folder, to run the translation scripts on. Everything in it is invented. */
import {execFile} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const CATALOGUE = 'locales/cy.xlf';

type Command = 'extract' | 'build' | 'check';

/** What a command said, and whether it found something to mend. */
export interface Outcome {
  readonly failed: boolean;
  readonly printed: string;
}

/** One `<trans-unit>`. The source and target are XML. */
export interface Unit {
  readonly id: string;
  readonly source: string;
  readonly target?: string;
  /** Of the `<target>`. */
  readonly state?: string;
  /** Elements at its end, as XML. */
  readonly more?: string;
}

/** A project with messages in English and a Welsh catalogue. Remove it after use. */
export class Fixture {
  readonly folder = mkdtempSync(join(tmpdir(), 'steady-locales-'));

  constructor() {
    const config: unknown = {
      $schema: 'none',
      sourceLocale: 'en-GB',
      targetLocales: ['cy'],
      tsConfig: '../tsconfig.json',
      output: {mode: 'runtime', language: 'ts', outputDir: '../src/i18n/generated/locales'},
      interchange: {format: 'xliff', xliffDir: '.'},
    };
    this.write('locales/lit-localize.json', JSON.stringify(config));
    this.write('package.json', JSON.stringify({type: 'module'}));
    // Types of the language itself are not needed to find messages, and take long to read.
    const compilerOptions = {target: 'es2022', module: 'nodenext', noLib: true, types: []};
    this.write('tsconfig.json', JSON.stringify({compilerOptions, include: ['src']}));
    const real = JSON.stringify(join(ROOT, 'src/i18n/msg.js'));
    this.write('src/i18n/msg.ts', `export * from ${real};\n`);
    // Only its types: the real one leads to messages of its own.
    this.write(
      'src/i18n/catalogues.ts',
      `import type {StrResult} from './msg.js';
export type Catalogue = Readonly<Record<string, string | StrResult>>;
export type CatalogueLoader = () => Promise<{readonly templates: Catalogue}>;
`,
    );
    this.complete('cy');
  }

  /** Says which languages may not miss a translation. */
  complete(...locales: string[]): void {
    this.write('locales/complete.json', JSON.stringify(locales));
  }

  /** Writes calls of `msg()`, each on a line of its own from line 3 of `src/words.ts`. */
  source(...calls: string[]): void {
    this.write(
      'src/words.ts',
      `import {msg, str} from './i18n/msg.js';
export const words = (count: number, name: string, day: string) => [
${calls.join(',\n')}
];
`,
    );
  }

  /** Writes the Welsh catalogue as a translator might leave it. */
  welsh(...units: Unit[]): void {
    const written = units.map(({id, source, target, state, more = ''}) => {
      const attribute = state ? ` state="${state}"` : '';
      const translation = target === undefined ? '' : `<target${attribute}>${target}</target>`;
      return `<trans-unit id="${id}"><source>${source}</source>${translation}${more}</trans-unit>`;
    });
    this.write(
      CATALOGUE,
      `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file source-language="en-GB" target-language="cy" original="steady-ui" datatype="plaintext"><body>
${written.join('\n')}
</body></file></xliff>
`,
    );
  }

  /** Changes the Welsh catalogue. Throws when there is nothing to change. */
  editWelsh(from: string, to: string): void {
    const before = this.read(CATALOGUE);
    if (!before.includes(from)) throw new Error(`"${from}" is not in the catalogue:\n${before}`);
    this.write(CATALOGUE, before.replace(from, to));
  }

  /** The Welsh catalogue as it is now. */
  get catalogue(): string {
    return this.read(CATALOGUE);
  }

  /** Runs a command on this project, in this process, because each new one takes a second to start. */
  async run(command: Command): Promise<Outcome> {
    const [tool, project] = await Promise.all([load(command), load('project')]);
    const run = tool[command] as (project: unknown) => {said: string[]; wrong: string[]};
    const readProject = project['readProject'] as (config: string) => unknown;
    const {said, wrong} = run(readProject(this.path('locales/lit-localize.json')));
    return {failed: wrong.length > 0, printed: [...said, ...wrong].join('\n')};
  }

  /** Runs a command as people do. The exit code, and what was printed. */
  runScript(command: Command): Promise<{code: number; printed: string}> {
    const args = [join(ROOT, `locales/${command}.mjs`), this.path('locales/lit-localize.json')];
    return new Promise((resolve) => {
      const child = execFile(process.execPath, args, (_error, stdout, stderr) => {
        resolve({code: child.exitCode ?? -1, printed: stdout + stderr});
      });
    });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  has(name: string): boolean {
    return existsSync(this.path(name));
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(this.path(name)), {recursive: true});
    writeFileSync(this.path(name), text);
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }
}

async function load(tool: string): Promise<Record<string, unknown>> {
  const path = join(ROOT, `locales/tools/${tool}.mjs`);
  return (await import(pathToFileURL(path).href)) as Record<string, unknown>;
}

/** A project for one test, removed when the test ends. */
export function fixtureFor(test: {after(fn: () => void): void}): Fixture {
  const fixture = new Fixture();
  test.after(() => fixture.remove());
  return fixture;
}
