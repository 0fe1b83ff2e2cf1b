/** The language of one call on a server. Nothing here is process-wide. */
import {loadChecker} from '../components/referral-form/model.js';
import {ConfigError} from '../errors.js';
import {
  isLoaded,
  loadLanguage,
  loadOwnWords,
  needsOwnWords,
  resolveLanguage,
  type Override,
} from '../i18n/catalogues.js';
import type {Language} from '../i18n/msg.js';
import {fallbackTags} from '../i18n/tags.js';

/** In whose words problems and records are written. */
export interface WordsOptions {
  /** BCP 47: the language the form was in. English without it. */
  readonly language?: string | undefined;
  /** The host's own words, as the element has them. */
  readonly words?: Override | undefined;
  /** Languages that may be shown although no fluent person has read their words; spaces between. */
  readonly allowUnreviewed?: string | undefined;
}

/**
 * Brings the words of these languages, and the code that looks at a host's own questions and words.
 * Once, when the server starts. `prepare()` does it too, and brings the elements as well.
 *
 * @param languages - BCP 47. English is always there.
 */
export async function prepareWords(languages: readonly string[] = []): Promise<void> {
  const words = languages.map((tag) => loadLanguage(tag, fallbackTags(tag).join(' ')));
  await Promise.all([loadChecker(), loadOwnWords(), ...words]);
}

/** @throws {ConfigError} When the words are not here. */
export function languageOf({language = 'en-GB', words, allowUnreviewed}: WordsOptions): Language {
  if (!isLoaded(language, allowUnreviewed) || needsOwnWords(words)) {
    throw new ConfigError(
      `The words for "${language}" are not here. Await prepareWords(['${language}']) once, when the server starts.`,
    );
  }
  return resolveLanguage(language, words, allowUnreviewed);
}
