/**
 * The way to any words but the English of the source. What knows them is loaded when an element
 * first stands where another language is wanted, or when a host gives words of its own.
 */
import type {bring, languageFor as find} from './catalogues.js';
import {SOURCE, type Language} from './msg.js';

/** What is asked of `catalogues.ts`. */
interface Catalogues {
  readonly bring: typeof bring;
  readonly languageFor: typeof find;
}

let catalogues: Catalogues | undefined;

/** Takes the code where something else has loaded it: a server, or a host that adds a language. */
export function useCatalogues(code: Catalogues): void {
  catalogues = code;
}

/**
 * Brings what is missing for showing a language: the same parameters as `bring`. Rejects when it does
 * not arrive; a later call tries again.
 *
 * @returns Nothing when all of it is here.
 */
export function bringWords(...asked: Parameters<typeof bring>): Promise<unknown> | undefined {
  if (catalogues) return catalogues.bring(...asked);
  const [wanted, words] = asked;
  // Every other kind of English has dates of its own.
  if (/^(en(-gb)?)?$/i.test(wanted) && Object.keys(words ?? {}).length === 0) return undefined;
  return import('./catalogues.js').then((code) => {
    catalogues = code;
    return code.bring(...asked);
  });
}

/** The language to draw in, of those that are here. The same parameters, and whom to warn. */
export function languageFor(...asked: Parameters<typeof find>): Language {
  return catalogues?.languageFor(...asked) ?? SOURCE;
}
