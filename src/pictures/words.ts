/**
 * What is said of our pictures in other languages. Apart from the words of elements, so that who
 * fills in a form does not load it. Only who speaks of pictures needs it: most stand beside words
 * that say the same.
 */
import type {Catalogue} from '../i18n/catalogues.js';
import {pictureLoaders} from '../i18n/generated/picture-loaders.js';
import {languageWith} from '../i18n/look-up.js';
import {currentLanguage, inLanguage} from '../i18n/msg.js';
import {fallbackTags} from '../i18n/tags.js';
import {warnOnce} from '../warn.js';
import type {Picture} from './picture.js';

const loaded = new Map<string, Catalogue>();

/**
 * Brings the words for pictures in a language, unless they are here. Never rejects: English stands in
 * for what does not arrive, and a later call tries again.
 *
 * @param language - BCP 47.
 */
export async function loadPictureWords(language: string): Promise<void> {
  const tags = fallbackTags(language).filter(
    (tag) => Object.hasOwn(pictureLoaders, tag) && !loaded.has(tag),
  );
  try {
    await Promise.all(
      tags.map(async (tag) => {
        const module = await pictureLoaders[tag]?.();
        if (module) loaded.set(tag, module.templates);
      }),
    );
  } catch {
    warnOnce('words-not-loaded', `The words for pictures in "${language}" did not arrive.`);
  }
}

/** Runs synchronous code with the words of pictures beside those of the language it runs in. */
export function withPictureWords<T>(fn: () => T): T {
  const {tag, say} = currentLanguage();
  const ours = languageWith(
    tag,
    fallbackTags(tag).map((each) => loaded.get(each) ?? {}),
  );
  return inLanguage(
    {
      ...ours,
      say: (template, options, form) => {
        // A host's own words go first.
        const own = say?.(template, options, form);
        if (own !== undefined && own !== template) return own;
        return ours.say?.(template, options, form) ?? '';
      },
    },
    fn,
  );
}

/**
 * What can be seen on a picture, in the language of the element that is drawing; English where a host
 * has not said it in that.
 */
export function pictureAlt({alt}: Pick<Picture, 'alt'>): string {
  if (typeof alt === 'string') return alt;
  if (typeof alt === 'function') return withPictureWords(alt);
  const byTag = new Map(Object.entries(alt).map(([tag, words]) => [tag.toLowerCase(), words]));
  const tags = [...fallbackTags(currentLanguage().tag), 'en'];
  return tags.map((tag) => byTag.get(tag)).find((words) => words !== undefined) ?? '';
}
