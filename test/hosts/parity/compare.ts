/** The published fixtures, drawn by both and compared. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';
import type {Browser} from 'playwright-core';
import {linesOf, readAloud} from '../../helpers/accessibility.mjs';
import {showing} from './content.js';
import {differences, type At, type Difference} from './differences.js';
import type {Posted} from './in-page.js';
import {asking, LeftOut, type Parameters} from './parameters.js';
import type {Case} from './ways.js';

const root = path.resolve(import.meta.dirname, '../../..');

/** Where each package keeps its components. */
const packages = {
  'govuk-frontend': 'govuk-frontend/dist/govuk/components',
  'nhsuk-frontend': 'nhsuk-frontend/dist/nhsuk/components',
} as const;

/** A component of a package. */
export interface Group {
  readonly from: keyof typeof packages;
  readonly component: string;
  readonly cases: readonly Case[];
  /** The parameter for which each of the others was left out. */
  readonly left: readonly string[];
}

interface Fixture {
  readonly name: string;
  readonly html: string;
  readonly options: Parameters;
  /** NHS.UK: what the macro was given. */
  readonly context?: Parameters;
  /** NHS.UK: what stands inside of the call. */
  readonly callBlock?: string;
}

export async function fixtures(): Promise<Group[]> {
  const readers = {...asking, ...showing};
  const from = Object.keys(packages) as Group['from'][];
  const wanted = from.flatMap((name) => Object.keys(readers).map((each) => [name, each] as const));
  return Promise.all(
    wanted.map(async ([name, component]) => {
      const file = path.join(root, 'node_modules', packages[name], component, 'fixtures.json');
      const published = JSON.parse(await readFile(file, 'utf8')) as {fixtures: Fixture[]};
      const cases: Case[] = [];
      const left: string[] = [];
      for (const [i, fixture] of published.fixtures.entries()) {
        try {
          const ours = oursOf(readers[component]!, fixture);
          const called = `${name} ${component}: ${fixture.name} (${i + 1})`;
          cases.push({name: called, theirs: fixture.html, ours});
        } catch (error) {
          if (!(error instanceof LeftOut)) throw error;
          left.push(error.message);
        }
      }
      return {from: name, component, cases, left};
    }),
  );
}

/** @throws {LeftOut} */
function oursOf(
  read: (parameters: Parameters) => Case['ours'],
  {options, context, callBlock}: Fixture,
): Case['ours'] {
  if (callBlock !== undefined) throw new LeftOut('words inside the call');
  return read(context ?? options);
}

/** Fixtures by one thing, then by another. */
type Counts = Map<string, Map<string, Set<string>>>;

/** What came of it. */
export interface Outcome {
  /** Those that were compared. */
  readonly groups: readonly Group[];
  /** What is not alike, and no purposeful difference either. */
  readonly wrong: readonly string[];
  /** How many fixtures were drawn in each way of ours, by component. */
  readonly drawn: Counts;
  /** In how many a difference was met, by its `what`, then by component. */
  readonly met: Counts;
}

export async function compare(browser: Browser, groups: readonly Group[]): Promise<Outcome> {
  const {heard, posted} = await drawn(
    browser,
    groups.flatMap(({cases}) => cases),
  );
  const wrong: string[] = [];
  const ways: Counts = new Map();
  const met: Counts = new Map();
  const compared = groups.map((group) => withoutUndrawn(group, [...heard.keys()]));
  for (const {component, cases} of compared) {
    for (const {name, ours} of cases) {
      const theirs = `${name} | theirs`;
      const own = [...heard.keys()].filter(
        (each) => each.startsWith(`${name} | `) && each !== theirs,
      );
      for (const each of own) {
        const at: At = {component, ours, way: each.slice(name.length + 3)};
        const note = (what: string) => count(met, what, component, name);
        count(ways, component, each.slice(name.length + 3), name);
        const lines = changed(heard.get(theirs) ?? [], note, (difference, before) =>
          difference.heard?.(before, at),
        );
        wrong.push(...unlike(each, 'heard', lines, heard.get(each) ?? []));
        for (const when of ['drawn', 'used'] as const) {
          const entries = changed(posted[theirs]![when].split('&'), note, (difference, before) =>
            difference.posted?.(before, at, when === 'used'),
          );
          wrong.push(...unlike(each, `posted, ${when}`, entries, posted[each]![when].split('&')));
        }
      }
    }
  }
  return {groups: compared, wrong, drawn: ways, met};
}

/** Nothing of ours draws them: what cannot be used has to be an element, and has no heading. */
function withoutUndrawn(group: Group, sections: readonly string[]): Group {
  const isDrawn = ({name}: Case) =>
    sections.filter((section) => section.startsWith(`${name} | `)).length > 1;
  const cases = group.cases.filter(isDrawn);
  const undrawn = group.cases.slice(cases.length).map(() => 'disabled');
  return {...group, cases, left: [...group.left, ...undrawn]};
}

type Note = (what: string) => void;

/** Theirs with our differences in it. */
function changed(
  theirs: readonly string[],
  note: Note,
  change: (each: Difference, before: readonly string[]) => readonly string[] | undefined,
): readonly string[] {
  return differences.reduce((before, each) => {
    const after = change(each, before) ?? before;
    if (after.join('\n') !== before.join('\n')) note(each.what);
    return after;
  }, theirs);
}

function unlike(
  name: string,
  how: string,
  expected: readonly string[],
  found: readonly string[],
): string[] {
  if (expected.join('\n') === found.join('\n')) return [];
  const lines = [
    ...expected.filter((line) => !found.includes(line)).map((line) => `  - ${line}`),
    ...found.filter((line) => !expected.includes(line)).map((line) => `  + ${line}`),
  ];
  return [`${name}, ${how}:\n${lines.join('\n') || '  the same in another order'}`];
}

function count(all: Counts, one: string, other: string, fixture: string): void {
  const inside = all.get(one) ?? new Map<string, Set<string>>();
  const names = inside.get(other) ?? new Set();
  all.set(one, inside.set(other, names.add(fixture)));
}

declare const parity: typeof import('./in-page.js');

async function drawn(browser: Browser, cases: readonly Case[]) {
  const {outputFiles} = await build({
    entryPoints: [path.join(import.meta.dirname, 'in-page.ts')],
    tsconfig: path.join(root, 'tsconfig.json'),
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'parity',
    target: 'es2022',
  });
  const page = await browser.newPage({locale: 'en-GB'});
  await page.setContent(
    '<!doctype html><html lang="en-GB"><title>Parity</title><body></body></html>',
  );
  await page.addScriptTag({content: outputFiles[0]!.text});
  await page.evaluate((all) => parity.drawAll(all), [...cases]);
  const client = await page.context().newCDPSession(page);
  const sections = await readAloud(client, 'body');
  const heard = new Map(sections.map(({name, children}) => [name, linesOf(children)]));
  const posted: Readonly<Record<string, Posted>> = await page.evaluate(() => parity.postAll());
  await page.close();
  return {heard, posted};
}
