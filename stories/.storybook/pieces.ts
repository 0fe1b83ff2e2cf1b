/** Reads what a story has drawn, for snippets. */
import type {Piece} from './snippets.js';

/** Lit’s own list of what can be set on an element. */
interface Drawn extends HTMLElement {
  readonly constructor: {
    readonly elementProperties?: ReadonlyMap<
      string,
      {attribute?: string | boolean; state?: boolean}
    >;
  } & HTMLElement['constructor'];
}

/** Only where words are reviewed; a host never has them. */
const STORYBOOKS_OWN = ['allow-unreviewed', 'allowUnreviewed', 'defer-hydration'];

/** Nothing is heard of a copy that is made to see what is set when nothing is. */
export function piecesOf(parent: ParentNode): (Piece | string)[] {
  return [...parent.childNodes].flatMap((node): (Piece | string)[] => {
    if (node instanceof Text) {
      const words = node.data.replaceAll(/\s+/g, ' ').trim();
      return words === '' ? [] : [words];
    }
    if (!(node instanceof HTMLElement) || node.matches('style, [data-steady-words]')) return [];
    return [pieceOf(node)];
  });
}

function pieceOf(element: Drawn): Piece {
  const attributes = Object.fromEntries(
    [...element.attributes]
      .filter(({name, value}) => !STORYBOOKS_OWN.includes(name) && !isOurs(element, name, value))
      .map(({name, value}) => [name, value]),
  );
  const properties: Record<string, unknown> = {};
  const objects: string[] = [];
  const usual = element.constructor.elementProperties
    ? (document.createElement(element.localName) as Drawn)
    : undefined;
  for (const [name, {attribute, state}] of element.constructor.elementProperties ?? []) {
    const value: unknown = Reflect.get(element, name);
    const isSet = JSON.stringify(value) !== JSON.stringify(usual && Reflect.get(usual, name));
    if (state || !isSet || STORYBOOKS_OWN.includes(name) || !isPlain(value)) continue;
    properties[name] = value;
    if (typeof value === 'object' || attribute === false) objects.push(name);
    else
      attributes[attributeOf(name, attribute)] ??=
        value === true ? '' : typeof value === 'number' ? String(value) : (value as string);
  }
  const isBox = element instanceof HTMLInputElement;
  return {
    tag: element.localName,
    attributes,
    properties,
    objects,
    children: isBox ? [] : piecesOf(element),
  };
}

/** Written on what the page has by an element around it. */
function isOurs(element: Element, name: string, value: string): boolean {
  if (name.startsWith('data-steady-') || value.startsWith('steady-words-')) return true;
  if (name === 'hidden' || name === 'disabled')
    return element.matches('[data-follow-up], [slot^="when-"]');
  if (name === 'aria-invalid') return element.hasAttribute('data-steady-wrong');
  return name === 'style' && element.parentElement?.hasAttribute('data-steady-row') === true;
}

function attributeOf(name: string, attribute: string | boolean | undefined): string {
  return typeof attribute === 'string' ? attribute : name.toLowerCase();
}

/** Records and words; no functions and nothing alive. */
function isPlain(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false;
  if (typeof value !== 'object') return typeof value !== 'function' && typeof value !== 'symbol';
  const parts = Object.values(value);
  const proto: unknown = Object.getPrototypeOf(value);
  return (
    (proto === Object.prototype || Array.isArray(value)) &&
    parts.every((part) => part === undefined || part === null || part === false || isPlain(part))
  );
}
