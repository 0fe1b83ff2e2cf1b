import {html, type TemplateResult} from 'lit';

const kinds = new Map<string, TemplateStringsArray>();

/**
 * One element for each text, all in one template. A template for each takes some 200 bytes more for
 * each text, which counts where there are a thousand lists.
 *
 * @param tag - Never out of data: it goes into the markup as it is.
 * @param texts - One or more.
 */
export function listOf(tag: 'li' | 'dd' | 'p', texts: readonly string[]): TemplateResult {
  const kind = `${tag} ${texts.length}`;
  let strings = kinds.get(kind);
  if (!strings) {
    const between = texts.map((_, i) => (i === 0 ? `<${tag}>` : `</${tag}><${tag}>`));
    const parts = [...between, `</${tag}>`];
    strings = Object.assign(parts, {raw: parts});
    kinds.set(kind, strings);
  }
  return html(strings, ...texts);
}
