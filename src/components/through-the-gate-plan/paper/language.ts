/** The language of one paper. It brings its own words: whatever asks for paper need not have them. */
import {bring, resolveLanguage} from '../../../i18n/catalogues.js';
import type {Language} from '../../../i18n/msg.js';
import type {PlanPaperOptions} from './options.js';

/** Brings the words, and says what they are to be shown in: English where there are none. */
export async function paperLanguage({
  language = 'en-GB',
  words,
  allowUnreviewed,
}: Pick<PlanPaperOptions, 'language' | 'words' | 'allowUnreviewed'>): Promise<Language> {
  const parts = ['plan', 'plan-paper', 'activity'] as const;
  await bring(language, words, allowUnreviewed, parts);
  return resolveLanguage(language, words, allowUnreviewed, parts);
}
