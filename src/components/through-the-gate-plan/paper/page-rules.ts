/** The sheet of paper itself. In a shadow root `@page` is ignored, so this is for the document. */
import {currentLanguage} from '../../../i18n/msg.js';
import type {PlanPaperOptions} from './options.js';
import {paperStrings} from './strings.js';

const quoted = (text: string) =>
  `"${text.replace(/[\\"\n<]/g, (each) => `\\${(each.codePointAt(0) ?? 0).toString(16)} `)}"`;

/** "Page 2 of 5" as CSS, which alone knows the numbers. */
function numbering(): string {
  const [page, pages] = ['\uE000', '\uE001'];
  return paperStrings
    .pageOf(page, pages)
    .split(/([\uE000\uE001])/)
    .filter(Boolean)
    .map((part) =>
      part === page ? 'counter(page)' : part === pages ? 'counter(pages)' : quoted(part),
    )
    .join(' ');
}

/**
 * A4, a line at the top of every page but the first, and the number of each page, in the current
 * language. Browsers without boxes in the margin leave these out.
 */
export function pageRules(options: Pick<PlanPaperOptions, 'largePrint' | 'pictures' | 'language'>) {
  const size = options.largePrint ? 16 : 14;
  const font = `font: ${String(size)}pt Arial, 'Helvetica Neue', sans-serif`;
  const [start, end] =
    currentLanguage().direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  return `@page {
  size: A4;
  margin: 16mm 16mm 18mm;
  @top-${start} { content: ${quoted(paperStrings.title())}; ${font}; }
  @bottom-center { content: none; }
  @bottom-${end} { content: ${numbering()}; ${font}; }
}
@page :first { @top-${start} { content: none; } }
`;
}
