/**
 * Shows on the screen what is drawn on paper. Which rules count is said by the style sheets themselves,
 * so theirs are turned round: what is for print holds, what is for the screen does not.
 */

/** What rules said before. Kept for as long as the page is, for the way back. */
const before = new Map<MediaList, string>();
let isOn = false;

/** @param on - False gives the screen back. */
export function showPrint(on: boolean): void {
  if (!on && !isOn) return;
  isOn = on;
  document.documentElement.toggleAttribute('data-print-view', on);
  for (const sheet of sheetsIn(document)) {
    turn(sheet.media, on);
    turnRules(sheet, on);
  }
}

function* sheetsIn(root: Document | ShadowRoot): Iterable<CSSStyleSheet> {
  yield* root.styleSheets;
  yield* root.adoptedStyleSheets;
  for (const {shadowRoot} of root.querySelectorAll('*'))
    if (shadowRoot) yield* sheetsIn(shadowRoot);
}

function turnRules(rules: CSSStyleSheet | CSSGroupingRule, on: boolean): void {
  for (const rule of rules.cssRules) {
    if (rule instanceof CSSMediaRule) turn(rule.media, on);
    if (rule instanceof CSSGroupingRule) turnRules(rule, on);
  }
}

function turn(media: MediaList, on: boolean): void {
  const own = before.get(media) ?? media.mediaText;
  if (!/\b(print|screen)\b/.test(own)) return;
  before.set(media, own);
  const turned = own.replace(/\bscreen\b/g, 'tty').replace(/\bprint\b/g, 'all');
  const wanted = on ? turned : own;
  if (media.mediaText !== wanted) media.mediaText = wanted;
}
