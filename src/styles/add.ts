import {adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type CSSResultGroup} from 'lit';

/**
 * Gives an element styles that it needs only now, and takes none away. What is there already stays
 * where it is.
 *
 * @param where - `before`: where both say something, what is there already wins.
 */
export function addStyles(
  root: ParentNode,
  styles: CSSResultGroup | readonly CSSResultGroup[],
  where: 'before' | 'behind' = 'behind',
): void {
  const all = [styles].flat(9) as readonly CSSResult[] as CSSResult[];
  const shadow = root as ShadowRoot;
  if (!supportsAdoptingStyleSheets) {
    const missing = all.filter((style) => !added.get(root)?.has(style));
    added.set(root, new Set([...(added.get(root) ?? []), ...missing]));
    adoptStyles(shadow, missing);
    return;
  }
  const there = shadow.adoptedStyleSheets;
  const sheets = all.flatMap(({styleSheet}) => styleSheet ?? []);
  const missing = sheets.filter((sheet) => !there.includes(sheet));
  shadow.adoptedStyleSheets = where === 'before' ? [...missing, ...there] : [...there, ...missing];
}

/** Older browsers get style elements, which tell nothing of where they come from. */
const added = new WeakMap<ParentNode, ReadonlySet<CSSResult>>();
