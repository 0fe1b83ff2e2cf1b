/** Controls that fit what the manifest says: words to choose from, switches, numbers, text. */
import type {Decorator, Preview} from '@storybook/web-components-vite';
import choices from 'virtual:steady-choices';
import {READ_ONLY} from './by-name.js';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

const plain = {string: 'text', number: 'number', boolean: 'boolean'} as const;

/** Leaves alone what a story says of itself. */
export const typedControls: Enhancer = ({component = '', argTypes}) => {
  const own = choices[component] ?? {};
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, given]): [string, typeof given] => {
      const type = (given.table?.type?.summary ?? '').replace(/ \| (undefined|null)/g, '');
      const isProperty =
        given.table?.category === 'properties' || given.table?.category === 'attributes';
      if (given.options) return [name, given];
      // What only the page can write: there is nothing to set.
      const isFixed = !isProperty || given.description?.endsWith(READ_ONLY);
      if (given.table?.category && isFixed) return [name, {...given, control: {disable: true}}];
      const options = own[name];
      if (options)
        return [
          name,
          {
            ...given,
            options: [...options],
            control: {type: options.length < 4 ? 'radio' : 'select'},
          },
        ];
      const control = plain[type as keyof typeof plain];
      return [name, control ? {...given, control: {type: control}} : given];
    }),
  );
};

/** What an element had before somebody changed it by hand, by property. */
const before = new WeakMap<Element, Map<string, unknown>>();

/** A control changes the element also where its story passes nothing on. */
export const setByHand: Decorator = (story, context) => {
  const {args, initialArgs, argTypes, component, canvasElement} = context;
  if (component === undefined) return story();
  const changed = Object.entries(args).filter(
    ([name, value]) =>
      value !== initialArgs[name] && argTypes[name]?.table?.category === 'properties',
  );
  const elements = () => canvasElement.querySelectorAll(component);
  for (const element of elements()) {
    giveBack(element, new Set(changed.map(([name]) => name)));
    for (const [name] of changed) keep(element, name);
  }
  // Storybook draws at once with what it is given here.
  queueMicrotask(() => {
    for (const element of elements())
      for (const [name, value] of changed) {
        keep(element, name);
        Reflect.set(element, name, value);
      }
  });
  return story();
};

/** Notes what a property is, once. */
function keep(element: Element, name: string): void {
  const own = before.get(element) ?? new Map<string, unknown>();
  before.set(element, own);
  if (!own.has(name)) own.set(name, Reflect.get(element, name));
}

function giveBack(element: Element, changed: ReadonlySet<string>): void {
  const own = before.get(element);
  for (const [name, value] of own ?? []) {
    if (changed.has(name)) continue;
    Reflect.set(element, name, value);
    own?.delete(name);
  }
}
