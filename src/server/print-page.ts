/** A plan as a page of its own, for the printer. */
import {renderValue} from '@lit-labs/ssr/lib/render-value.js';
import {
  hasPictures,
  loadPaperPictures,
  pageRules,
  paperLanguage,
  paperStrings,
  paperStyles,
  paperTemplate,
  type PlanPaperOptions,
} from '../components/through-the-gate-plan/paper/index.js';
import type {GatePlan} from '../data/contracts/gate-plan.js';
import {ConfigError} from '../errors.js';
import {inLanguage} from '../i18n/msg.js';
import {newRenderInfo, textOf} from './renderer.js';

export interface PrintPageOptions extends PlanPaperOptions {
  /** The nonce of this response's Content-Security-Policy. */
  readonly nonce?: string;
  /** Address where you serve what {@link printPageStyles} gives. Without it the styles are in the page. */
  readonly stylesHref?: string;
}

/** Notes that Lit leaves in what it draws: nobody takes over this page. Texts have no `<` in them. */
const NOTES = /<!--\/?lit-[^>]*-->|<\?>/g;

/**
 * A whole HTML document of its own, on A4, without scripts and without attributes that policies block.
 * Brings the words and pictures it needs: nothing comes before.
 *
 * @param plan - The whole one, or a copy of `planFor`.
 * @throws ConfigError for options it cannot work with, and a reader that the plan has not.
 * @throws ContractError when the plan does not keep its contract.
 */
export async function renderPrintPage(plan: GatePlan, options: PrintPageOptions): Promise<string> {
  checkOptions(options);
  const {nonce, stylesHref} = options;
  const language = await paperLanguage(options);
  if (hasPictures(options)) await loadPaperPictures();
  return inLanguage(language, () => {
    const head = stylesHref
      ? `<link rel="stylesheet" href="${escaped(stylesHref)}">`
      : `<style${nonce === undefined ? '' : ` nonce="${escaped(nonce)}"`}>${stylesIn(options)}</style>`;
    const info = newRenderInfo({language: language.tag, styles: () => ''});
    const body = textOf(renderValue(paperTemplate(plan, options), info)).replace(NOTES, '');
    return `<!doctype html>
<html lang="${escaped(language.tag)}" dir="${language.direction ?? 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(paperStrings.title())}</title>
${head}
</head>
<body>
<main>${body}</main>
</body>
</html>
`;
  });
}

/**
 * The styles of {@link renderPrintPage} as a file, for a host that links to them. They say "Page 2 of 5"
 * in a language and a size: a file for each.
 */
export async function printPageStyles(
  options: Pick<
    PrintPageOptions,
    'language' | 'words' | 'allowUnreviewed' | 'largePrint' | 'pictures'
  > = {},
): Promise<string> {
  return inLanguage(await paperLanguage(options), () => stylesIn(options));
}

/** The document around the paper. */
const DOCUMENT = `html { color-scheme: only light; background: #fff; }
body { margin: 0; }
@media screen { body { padding: 8mm; } }
`;

/** In a page nothing in it may end the element it stands in. */
const stylesIn = (options: Parameters<typeof pageRules>[0]): string =>
  `${pageRules(options)}${DOCUMENT}${paperStyles.cssText}`.replaceAll('</', '<\\/');

function checkOptions(options: PrintPageOptions): void {
  const {today, nonce, card} = options;
  const fail = (message: string): never => {
    throw new ConfigError(`renderPrintPage: ${message}`);
  };
  if (typeof today !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(today)) {
    fail('today is missing. Give the day it is, as 2026-08-06.');
  }
  if (nonce !== undefined && !/^[\w+/=-]+$/.test(nonce)) {
    fail('nonce has characters other than A to Z, a to z, 0 to 9, + / = - and _.');
  }
  if (card !== undefined && !['without-name', 'with-name', 'none'].includes(card)) {
    fail("card is neither 'without-name' nor 'with-name' nor 'none'.");
  }
}

function escaped(text: string): string {
  const named: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '"': '&quot;'};
  return text.replace(/[&<"]/g, (character) => named[character] ?? '');
}
