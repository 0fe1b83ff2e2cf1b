import type {CSSResult} from 'lit';

/**
 * Styles what a page writes inside an element, deeper than a rule of a shadow root reaches: the rules
 * join those of the document or shadow root where the element stands. Strict policies block style
 * elements and attributes, and not this. After the page's own rules, so that of two alike ours count.
 *
 * @param rules - Begin with the name of the element. What they read, the element declares on its host.
 */
export function styleInside(element: Element, rules: CSSResult): void {
  const root = element.getRootNode();
  const sheet = rules.styleSheet;
  // A sheet belongs to the document it was made in.
  if (!sheet || element.ownerDocument !== document || !('adoptedStyleSheets' in root)) return;
  const {adoptedStyleSheets: sheets} = root as Document | ShadowRoot;
  if (!sheets.includes(sheet)) Object.assign(root, {adoptedStyleSheets: [...sheets, sheet]});
}
