/** The text of HTML where there is no browser: by a parser that follows the same standard. */
import {parse} from 'parse5';
import {textOfTree} from './plain-text.js';
import type {HtmlText} from './types.js';

export const htmlText: HtmlText = (html) => textOfTree(parse(html, {scriptingEnabled: false}));
