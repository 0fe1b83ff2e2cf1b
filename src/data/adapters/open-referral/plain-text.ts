/**
 * Text from what may be HTML, Markdown or neither. HTML is read by a parser of the standard, which the
 * place it runs in brings: the browser's own, or one for Node. Markdown is meant to be read as it is;
 * only its marks are taken off, and what is not plainly one stays.
 */
import type {HtmlText} from './types.js';

/** What both parsers' nodes have in common. */
export interface TreeNode {
  readonly nodeName: unknown;
  readonly childNodes?: unknown;
  /** Of a text node of parse5. */
  readonly value?: unknown;
  /** Of a text node of a browser. */
  readonly nodeValue?: unknown;
}

const HIDDEN = new Set(
  'script style template head title noscript iframe object embed svg math select textarea'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol dl table section article header footer blockquote pre hr'.split(
    ' ',
  ),
);
const LINES = new Set('li tr dt dd br'.split(' '));
const INLINE = new Set(
  'a b i u em strong span small font sub sup code abbr cite q mark s del ins td th tbody thead tfoot img label'.split(
    ' ',
  ),
);

/**
 * The text of a parsed piece of HTML; nothing where no element of HTML is in it, as in "ages <25".
 * Not recursive: a hostile text nests as deep as it likes.
 */
export function textOfTree(root: TreeNode): string | undefined {
  let known = false;
  let text = '';
  const stack: (TreeNode | string)[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') {
      text += next;
      continue;
    }
    // A form's fields can stand in place of its properties.
    const name = typeof next.nodeName === 'string' ? next.nodeName.toLowerCase() : '';
    if (name === '#text') {
      const said = next.value ?? next.nodeValue;
      text += typeof said === 'string' ? said.replace(/\s+/g, ' ') : '';
      continue;
    }
    const hidden = HIDDEN.has(name);
    const gap = PARAGRAPHS.has(name) ? '\n\n' : LINES.has(name) ? '\n' : '';
    // Every parsed text has a head.
    if (gap !== '' || INLINE.has(name) || (hidden && name !== 'head')) known = true;
    if (hidden) continue;
    text += gap;
    if (name === 'td' || name === 'th') text += ' ';
    const children = Array.from((next.childNodes ?? []) as ArrayLike<TreeNode>);
    stack.push(PARAGRAPHS.has(name) ? gap : '', ...children.reverse());
  }
  return known ? text : undefined;
}

/** Text on one line or in paragraphs, and whether marks were taken off. */
export function plainText(
  given: string,
  htmlText: HtmlText,
  paragraphs: boolean,
): {readonly text: string; readonly reduced: boolean} {
  const html = /<[a-z!/?]|&(?:#\w+|[a-z]\w*);/i.test(given) ? readHtml(given, htmlText) : undefined;
  const bare = html ?? withoutMarks(given);
  return {text: tidy(bare, paragraphs), reduced: html === undefined ? bare !== given : true};
}

function readHtml(given: string, htmlText: HtmlText): string | undefined {
  // Entities alone make it HTML too: `Tea &amp; toast`. What cannot begin an element stays text.
  if (/<[a-z!/?]/i.test(given)) return htmlText(given);
  return htmlText(`<span>${given.replaceAll('<', '&lt;')}</span>`);
}

function tidy(text: string, paragraphs: boolean): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    // Control characters, and those that turn the text after them round.
    .replace(/[\p{Cs}\u202A-\u202E\u2066-\u2069]|(?!\n)\p{Cc}/gu, (found) =>
      found === '\t' ? ' ' : '',
    )
    .replace(/[^\S\n]+/g, ' ');
  if (!paragraphs) return clean.replace(/\s+/g, ' ').trim();
  return clean
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Without the marks of Markdown: headings, quotes, bold, code, links and pictures. */
function withoutMarks(given: string): string {
  if (!/[#>*_`\\[=-]/.test(given)) return given;
  const lines = given.split('\n').flatMap((line) => {
    // A line of nothing but marks: a rule, or what underlines a heading.
    if (/^ {0,3}(?:[-*_=]{3,}|```\w{0,20})\s*$/.test(line)) return [];
    return [
      line
        .replace(/^ {0,3}#{1,6} +/, '')
        .replace(/^ {0,3}>+ ?/, '')
        .replace(/^(\s{0,8})[*+] +/, '$1- '),
    ];
  });
  return lines
    .join('\n')
    .replace(/!?\[([^\][\n]{1,300})\]\([^()\s]{1,2000}(?: "[^"\n]{0,300}")?\)/g, '$1')
    .replace(/(\*\*|__|`)(?=\S)([^*_`\n]{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])([*_])(?=[^\s*_])([^*_\n]{1,500}?)(?<=[^\s*_])\1(?![\w*])/g, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1');
}

let segmenter: Intl.Segmenter | undefined;

/** The first sentence, for one line that says what it is. */
export function firstSentence(text: string): string {
  const [line = ''] = text.split('\n', 1);
  let sentence = '';
  segmenter ??= new Intl.Segmenter('en', {granularity: 'sentence'});
  for (const {segment} of segmenter.segment(line)) {
    sentence += segment;
    // "St." and "e.g." end no sentence.
    if (sentence.trim().length >= 20) break;
  }
  return sentence.trim();
}
