import {brought} from '../components/easy-read-notice/brought.js';
import {rooms} from '../components/easy-read-notice/rooms.js';
import {ConfigError} from '../errors.js';
import {bring, isLoaded, languageFor, loadLanguage, loadOwnWords} from '../i18n/catalogues.js';
import {useCatalogues} from '../i18n/languages.js';
import {fallbackTags} from '../i18n/tags.js';
import {loadPicture, ownPictureNames} from '../pictures/load.js';
import {loadPictureWords} from '../pictures/words.js';

/** What a server will draw in. */
export interface Preparation {
  /** BCP 47 tags of every language that will be asked for. English is always there. */
  readonly languages?: readonly string[];
}

/**
 * Brings what drawing needs and cannot wait for: the elements, our pictures, the words of the
 * languages, and the code that looks at a host's own questions and words. Once, when the server starts; again for more
 * languages.
 */
export async function prepare({languages = []}: Preparation = {}): Promise<void> {
  useCatalogues({bring, languageFor});
  brought.rooms = rooms;
  const bringElements = async () => {
    const elements = await import('../define.js');
    await Promise.all(
      Object.values(elements).map(async (element) => {
        if ('prepare' in element) await element.prepare();
      }),
    );
  };
  // Whether words may be shown that nobody has read is asked at each drawing, not here.
  const words = languages.map((tag) => loadLanguage(tag, fallbackTags(tag).join(' ')));
  const pictures = ownPictureNames.map((name) => loadPicture(name));
  const ofPictures = languages.map((tag) => loadPictureWords(tag));
  await Promise.all([bringElements(), loadOwnWords(), ...words, ...pictures, ...ofPictures]);
}

/** @throws {ConfigError} When the words of a language are not here. */
export function checkPrepared(language: string, allowUnreviewed: unknown): void {
  if (isLoaded(language, allowUnreviewed)) return;
  throw new ConfigError(
    `The words for "${language}" are not here. Await prepare({languages: ['${language}']}) before the first drawing in it.`,
  );
}
