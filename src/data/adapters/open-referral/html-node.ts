/** The text of HTML where there is no browser: by a parser that follows the same standard. */
import {defaultTreeAdapter, parse, type DefaultTreeAdapterTypes} from 'parse5';
import {textOfTree, type Tree} from './plain-text.js';
import type {HtmlText} from './types.js';

const tree: Tree<DefaultTreeAdapterTypes.Node> = {
  name: (node) => node.nodeName,
  children: (node) => ('childNodes' in node ? node.childNodes : []),
  text: (node) => (defaultTreeAdapter.isTextNode(node) ? node.value : ''),
};

export const htmlText: HtmlText = (html) =>
  textOfTree<DefaultTreeAdapterTypes.Node>(parse(html, {scriptingEnabled: false}), tree);
