/** How words are found in catalogues. Not loaded where English is shown as it is written. */
import type {Catalogue} from './catalogues.js';
import {directionOf} from './direction.js';
import {idKey, textKey} from './key.js';
import {isolated, type Language, type MessageOptions, type StrResult} from './msg.js';
import {ownFormats} from './own-formats.js';

/**
 * A language with words of its own.
 *
 * @param tag - BCP 47.
 * @param catalogues - To try, best first. The source text stands behind them all.
 */
export function languageWith(tag: string, catalogues: readonly Catalogue[]): Language {
  const direction = directionOf(tag);
  const say: Language['say'] = (template, options, form) => {
    const found = findTranslation(catalogues, template, options, form) ?? template;
    if (typeof found === 'string') return found;
    const values = typeof template === 'string' ? [] : template.values;
    // A translation's values are positions in the source's values; the source's are the values.
    const own = found === template;
    return found.strings.reduce((text, part, i) => {
      const slot = found.values[i - 1];
      const value = own ? slot : values[Number(slot)];
      return `${text}${isolated(value ?? '', direction)}${part}`;
    });
  };
  return {tag, direction, say, formats: ownFormats(tag)};
}

function findTranslation(
  catalogues: readonly Catalogue[],
  template: string | StrResult,
  options: MessageOptions | string | undefined,
  form: string,
): string | StrResult | undefined {
  const text = typeof template === 'string' ? template : template.strings.join('{}');
  const byText = textKey(text, form);
  const byId = typeof options === 'object' ? idKey(options.id) : (options ?? byText);
  for (const catalogue of catalogues) {
    const words = catalogue[byId] ?? catalogue[byText];
    if (words !== undefined) return words;
  }
  return undefined;
}
