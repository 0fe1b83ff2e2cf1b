/**
 * The text of HTML by the browser's own parser. What it makes has no page: nothing in it runs, and
 * nothing is fetched.
 */
import {textOfTree, type TreeNode} from './plain-text.js';
import type {HtmlText} from './types.js';

interface Parser {
  parseFromString(text: string, type: 'text/html'): TreeNode;
}

export const htmlText: HtmlText = (html) => {
  const {DOMParser} = globalThis as {readonly DOMParser?: new () => Parser};
  // A worker has none. What could be an element is then left as it is: it is shown as text.
  return DOMParser && textOfTree(new DOMParser().parseFromString(html, 'text/html'));
};
