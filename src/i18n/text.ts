/** Words that come from data: a host's definition, an activity, a notice. */
import {currentLanguage} from './msg.js';
import {fallbackTags} from './tags.js';

/**
 * Words in data: one string, or one for each language (BCP 47 tag → string).
 *
 * @example {"en": "Your name", "cy": "Eich enw"}
 */
export type Text = string | Readonly<Record<string, string>>;

/** The words of a {@link Text} in the current language; else English; else whichever is there. */
export function textOf(text: Text | undefined): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  for (const tag of [...fallbackTags(currentLanguage().tag), 'en-gb', 'en']) {
    for (const [key, words] of Object.entries(text)) if (key.toLowerCase() === tag) return words;
  }
  return Object.values(text)[0] ?? '';
}
