/** The styles of an element, in the page or as a file of their own. */
import type {CSSResult} from 'lit';
import {moreStyles} from '../fields/more-kinds.js';
import {textKey} from '../i18n/key.js';
import {unscriptedStyles} from '../styles/unscripted.js';
import {elementOf, type SteadyClass} from './registry.js';

const texts = new Map<string, string>();
const files = new Map<string, string>();

/**
 * All the CSS of an element.
 *
 * @param tag - Such as `steady-referral-form`.
 * @throws {ConfigError} When there is no such element.
 */
export function stylesOf(tag: string): string {
  let text = texts.get(tag);
  if (text === undefined) {
    const element = elementOf(tag);
    const own = element.elementStyles as readonly CSSResult[];
    const styles =
      tag === 'steady-referral-form'
        ? [moreStyles, ...own, unscriptedStyles]
        : [...own, ...lateStylesOf(element)];
    // In a page nothing in it may end the element it stands in.
    text = styles.map(({cssText}) => cssText.replaceAll('</', '<\\/')).join('');
    texts.set(tag, text);
  }
  return text;
}

/** Of an element that brings styles with a part of it that is loaded later. */
function lateStylesOf(element: SteadyClass): readonly CSSResult[] {
  const {lateStyles = []} = element as SteadyClass & {readonly lateStyles?: readonly CSSResult[]};
  return lateStyles;
}

/**
 * The name of the file in `dist/styles/` that holds them: `steady-quick-exit.1x2y3z.css`. It changes
 * whenever the styles do, so that it may be cached for ever.
 */
export function stylesFile(tag: string): string {
  let file = files.get(tag);
  if (file === undefined) {
    file = `${tag}.${textKey(stylesOf(tag))}.css`;
    files.set(tag, file);
  }
  return file;
}
