/**
 * The text of HTML by the browser's own parser. What it makes has no page: nothing in it runs, and
 * nothing is fetched.
 */
import {textOfTree, type Tree} from './plain-text.js';
import type {HtmlText} from './types.js';

/** What is used of a browser. This folder is compiled without the types of one. */
interface Page {
  readonly DOMParser?: new () => {parseFromString(text: string, type: 'text/html'): object};
  readonly Node?: {readonly prototype: object};
}

export const htmlText: HtmlText = (html) => {
  const {DOMParser, Node} = globalThis as Page;
  // A worker has none. What could be an element is then left as it is: it is shown as text.
  if (!DOMParser || !Node) return undefined;
  return textOfTree(new DOMParser().parseFromString(html, 'text/html'), treeOf(Node.prototype));
};

/** Asks nodes by what all nodes have: a form's fields can stand in place of its own properties. */
function treeOf(prototype: object): Tree<object> {
  const ask = (name: string) => {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    return (node: object): unknown => property?.get?.call(node);
  };
  const [name, children, text] = [ask('nodeName'), ask('childNodes'), ask('nodeValue')];
  return {
    name: (node) => String(name(node)),
    children: (node) => children(node) as ArrayLike<object>,
    text: (node) => String(text(node)),
  };
}
