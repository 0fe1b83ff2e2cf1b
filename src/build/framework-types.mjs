/**
 * Types for templates of frameworks, from the manifest: which attributes, properties and events each
 * element has in JSX, in a Vue template and in Svelte.
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

/**
 * @typedef {object} Element
 * @property {string} tag
 * @property {string} name - Of its class.
 * @property {string} file - Of its module, from `dist/types/`.
 * @property {readonly (readonly [attribute: string, property: string])[]} attributes
 * @property {readonly string[]} properties
 * @property {readonly string[]} events
 */

/** What a module says that has only types: importing it does nothing. */
const NOTHING = 'export {};\n';

/**
 * Writes `dist/types/{elements,react,vue,svelte}.d.ts`.
 *
 * @param {string} dist - The folder with `custom-elements.json` in it.
 * @returns {Promise<void>}
 */
export async function writeFrameworkTypes(dist) {
  const manifest = JSON.parse(await readFile(path.join(dist, 'custom-elements.json'), 'utf8'));
  const elements = readElements(manifest);
  const folder = path.join(dist, 'types');
  await mkdir(folder, {recursive: true});
  const texts = {elements: shared(elements), react: react(), vue: vue(elements), svelte: svelte()};
  for (const [name, text] of Object.entries(texts)) {
    await writeFile(path.join(folder, `${name}.d.ts`), text);
    await writeFile(path.join(folder, `${name}.js`), NOTHING);
  }
}

/** @param {any} manifest @returns {Element[]} */
function readElements(manifest) {
  /** @type {Element[]} */
  const elements = [];
  for (const module of manifest.modules) {
    for (const declaration of module.declarations ?? []) {
      if (!declaration.tagName) continue;
      const fields = (declaration.members ?? []).filter(
        (/** @type {any} */ member) => member.kind === 'field' && !member.readonly,
      );
      const names = new Set(fields.map((/** @type {any} */ field) => field.name));
      elements.push({
        tag: declaration.tagName,
        name: declaration.name,
        file: `../${module.path.replace(/^dist\//, '')}`,
        attributes: (declaration.attributes ?? [])
          // An attribute can have the name of a property that it does not set.
          .filter(
            (/** @type {any} */ {name, fieldName}) => names.has(fieldName) && !names.has(name),
          )
          .map((/** @type {any} */ {name, fieldName}) => [name, fieldName]),
        properties: [...names].map(String).sort(),
        events: (declaration.events ?? [])
          .map((/** @type {any} */ {name}) => name)
          .filter((/** @type {string} */ name) => name.startsWith('steady-')),
      });
    }
  }
  return elements.sort((one, other) => (one.tag < other.tag ? -1 : 1));
}

/** @param {readonly string[]} names */
const union = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';

/** @param {readonly Element[]} elements */
function shared(elements) {
  const imports = elements.map(({name, file}) => `import type {${name}} from '${file}';`);
  const lines = elements.map(({tag, name, attributes, properties, events}) => {
    const named = attributes
      .map(([attribute, property]) => `'${attribute}': '${property}'`)
      .join('; ');
    return `  '${tag}': Of<${name}, ${union(properties)}, {${named}}, ${union(events)}>;`;
  });
  return `${imports.join('\n')}
import '../index.js';

/** What one element has: properties, attributes that are called otherwise, names of its events. */
export interface Of<E, P extends keyof E, A extends Record<string, keyof E>, N extends string> {
  readonly element: E;
  readonly given: {[name in P]?: Written<E[name]>} & {[name in keyof A]?: Written<E[A[name]]>};
  readonly events: {[name in N]: name extends keyof WindowEventMap ? WindowEventMap[name] : name extends keyof HTMLElementEventMap ? HTMLElementEventMap[name] : Event};
}

/** In markup a number may be text. */
type Written<T> = T | (number extends T ? \`\${number}\` : never) | undefined;

/** Each element by its tag. */
export interface SteadyElements {
${lines.join('\n')}
}

/** How an event is heard: \`on\` and its name, and the element as the one that has it. */
export type Listeners<T extends {element: unknown; events: object}> = {
  [name in keyof T['events'] & string as \`on\${name}\`]?: ((event: T['events'][name] & {readonly currentTarget: T['element']}) => void) | undefined;
};
`;
}

function react() {
  return `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Listeners, SteadyElements} from './elements.js';

type Steady = {
  [tag in keyof SteadyElements]: Omit<
    DetailedHTMLProps<HTMLAttributes<SteadyElements[tag]['element']>, SteadyElements[tag]['element']>,
    keyof SteadyElements[tag]['given']
  > & {class?: string | undefined} & SteadyElements[tag]['given'] &
    Listeners<SteadyElements[tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Steady {}
  }
}
`;
}

/** @param {readonly Element[]} elements */
function vue(elements) {
  const lines = elements.map(({tag}) => `    '${tag}': Component<SteadyElements['${tag}']>;`);
  return `import type {HTMLAttributes, PublicProps} from 'vue';
import type {SteadyElements} from './elements.js';

type Heard<T extends {element: unknown; events: object}> = {
  [name in keyof T['events'] & string as \`on\${Capitalize<name>}\`]?: (event: T['events'][name]) => void;
};

type Component<T extends {element: unknown; given: object; events: object}> = new () => {
  $props: PublicProps & Omit<HTMLAttributes, keyof T['given']> & T['given'] & Heard<T>;
};

declare module 'vue' {
  interface GlobalComponents {
${lines.join('\n')}
  }
}
`;
}

function svelte() {
  return `import type {HTMLAttributes} from 'svelte/elements';
import type {Listeners, SteadyElements} from './elements.js';

type Steady = {
  [tag in keyof SteadyElements]: Omit<HTMLAttributes<SteadyElements[tag]['element'] & EventTarget>, keyof SteadyElements[tag]['given']> &
    SteadyElements[tag]['given'] &
    Listeners<SteadyElements[tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Steady {}
}
`;
}
