/** What stands on a page of questions, as lines to read aloud. */
import type {SpokenLine} from './read-aloud.js';

/** A line, and what is marked while it is read. */
export interface PageLine extends SpokenLine {
  readonly place: Element;
}

const LINES =
  'h1, h2, h3, h4, h5, h6, p, li, legend, label, summary, dt, dd, .choice-hint, .actions > .button';

/** Not there for the eye, or said elsewhere: what may be typed, and what was said at other times. */
const SILENT =
  '.visually-hidden, [hidden], [aria-hidden="true"], .count, .earlier, .summary-row .button, details:not([open]) > :not(summary)';

const ids = new WeakMap<Element, string>();
let count = 0;

/**
 * The words that a person sees on a page, in order: headings, hints, answers to choose from, buttons.
 * Never what is typed into it.
 *
 * @param page - Its `lang`, or that of what is around it, is the language of what has none of its own.
 */
export function pageLines(page: Element): PageLine[] {
  return [...page.querySelectorAll(LINES)].flatMap((element) => {
    if (element.querySelector(LINES) || element.closest(SILENT)) return [];
    if (element.getClientRects().length === 0) return [];
    const text = [wordsOf(element), endOf(element)].filter(Boolean).join('. ');
    const lang = element.closest<HTMLElement>('[lang]')?.lang ?? '';
    const place = element.closest('.choice') ?? element;
    return text ? [{id: idOf(element), text, lang, place}] : [];
  });
}

/** The same for as long as it is on the page. */
function idOf(element: Element): string {
  const id = ids.get(element) ?? String(++count);
  ids.set(element, id);
  return id;
}

function wordsOf(element: Element): string {
  const words = [...element.childNodes].map((node) => {
    if (node instanceof Element) return node.matches(SILENT) ? '' : wordsOf(node);
    return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
  });
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** At the ends of a scale: what the number means. To the eye it stands under them. */
function endOf(element: Element): string {
  const step = element.closest('.scale-step');
  if (!step) return '';
  const ends = step.parentElement?.nextElementSibling?.querySelectorAll('span') ?? [];
  const end = step.previousElementSibling
    ? step.nextElementSibling
      ? undefined
      : ends[1]
    : ends[0];
  return end ? wordsOf(end) : '';
}
