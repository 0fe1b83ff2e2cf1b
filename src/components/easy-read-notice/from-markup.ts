/**
 * A notice out of what a page has written inside: headings, list items or paragraphs, and their
 * pictures. Loaded where there is no record. In browsers only.
 */
import type {NoticeView, PointView, SectionView} from './view.js';

const AROUND = new Set(['div', 'section', 'article', 'main', 'header', 'center']);
const NOT_SHOWN = new Set(['script', 'style', 'template', 'hr', 'br', 'link', 'meta', 'noscript']);
const PICTURE = 'figure, picture, svg, img';
/** What does something, or has its own order: nobody can part it into rows without breaking it. */
const OWN_WAYS =
  'table, form, input, select, textarea, button, iframe, video, audio, object, embed, canvas, details, dl, pre, blockquote, :not(:defined)';
const LINE =
  /^(a|abbr|b|bdi|bdo|cite|code|data|dfn|em|i|mark|q|s|small|span|strong|sub|sup|time|u)$/;

/** The part of a view that markup can say; the rest is empty. */
const BLANK = {
  language: '',
  appliesTo: '',
  date: '',
  edition: '',
  askWho: '',
  standard: undefined,
  formats: [],
} satisfies Partial<NoticeView>;

export interface Markup {
  /** Nothing where there is more in it than can be laid out: it is then shown as it stands. */
  readonly view: NoticeView | undefined;
  /** The level of its first heading; 2 where it has none. */
  readonly level: number;
}

interface Section {
  title: string;
  points: PointView[];
}

/** @returns Nothing where nothing is written. The nodes in it are copies. */
export function readMarkup(host: Element): Markup | undefined {
  const own = [...host.childNodes].filter((node) => !isElement(node) || !node.slot);
  if (own.some((node) => isElement(node) && (node.matches(OWN_WAYS) || has(node, OWN_WAYS)))) {
    return {view: undefined, level: 2};
  }
  let title = '';
  let level = 2;
  let count = 0;
  const sections: Section[] = [];
  const section = (): Section => {
    const last = sections.at(-1) ?? {title: '', points: []};
    if (sections.length === 0) sections.push(last);
    return last;
  };
  let ahead: Element | undefined;
  const add = (nodes: readonly Node[], given?: Element): void => {
    const picture = nodes.map(pictureIn).find(Boolean) ?? ahead;
    const words = nodes.map((node) => without(node, picture)).filter((node) => node !== undefined);
    const spoken = words
      .map(({textContent}) => textContent ?? '')
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    if (!spoken) {
      // A picture before its words.
      ahead = picture;
      return;
    }
    ahead = undefined;
    count += 1;
    section().points.push({
      id: given?.id || `point-${count}`,
      words,
      spoken,
      picture: given?.getAttribute('data-picture') ?? '',
      image: picture?.cloneNode(true) ?? '',
      alt: '',
      isLocal: false,
    });
  };
  const take = (nodes: readonly Node[]): void => {
    let line: Node[] = [];
    const endLine = (): void => {
      if (line.some((node) => isElement(node) || node.textContent?.trim())) add(line);
      line = [];
    };
    for (const node of nodes) {
      if (!isElement(node)) {
        if (node.nodeType === Node.TEXT_NODE) line.push(node);
        continue;
      }
      const {localName} = node;
      if (LINE.test(localName)) {
        line.push(node);
        continue;
      }
      endLine();
      if (NOT_SHOWN.has(localName)) continue;
      const heading = /^h([1-6])$/.exec(localName);
      if (heading) {
        const words = node.textContent.replace(/\s+/g, ' ').trim();
        if (!title && sections.length === 0) {
          title = words;
          level = Number(heading[1]);
        } else sections.push({title: words, points: []});
      } else if (AROUND.has(localName)) take([...node.childNodes]);
      else if (localName === 'ul' || localName === 'ol') {
        for (const item of node.children) add([...item.childNodes], item);
      } else if (node.matches(PICTURE)) add([node]);
      else add([...node.childNodes], node);
    }
    endLine();
  };
  take(own);
  if (ahead) add([new Text(ahead.getAttribute('alt') ?? ''), ahead]);
  const shown = sections.filter((each) => each.title || each.points.length > 0);
  if (!title && shown.length === 0) return undefined;
  return {
    level,
    view: {
      ...BLANK,
      title,
      sections: shown.map((each, i): SectionView => ({...each, id: `section-${i + 1}`})),
    },
  };
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function has(element: Element, selector: string): boolean {
  return element.querySelector(selector) !== null;
}

function pictureIn(node: Node): Element | undefined {
  if (!isElement(node)) return undefined;
  return node.matches(PICTURE) ? node : (node.querySelector(PICTURE) ?? undefined);
}

/** A copy without the picture; nothing where it is the picture, or empty. */
function without(node: Node, picture: Element | undefined): Node | undefined {
  if (node === picture || node.nodeType === Node.COMMENT_NODE) return undefined;
  const copy = node.cloneNode(true);
  if (isElement(copy) && picture && node.contains(picture)) {
    copy.querySelector(PICTURE)?.remove();
    if (!copy.textContent.trim()) return undefined;
  }
  return copy;
}
