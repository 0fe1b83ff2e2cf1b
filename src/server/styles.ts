/** The styles of an element, in the page or as a file of their own. */
import type {CSSResult} from 'lit';
import {roomStyles} from '../components/easy-read-notice/rooms.js';
import {moreStyles} from '../fields/more-kinds.js';
import {textKey} from '../i18n/key.js';
import {looksOf} from '../primitives/looks.js';
import {
  unscriptedButtonStyles,
  unscriptedCardStyles,
  unscriptedNoticeStyles,
  unscriptedPlanStyles,
  unscriptedStyles,
  unscriptedToplineStyles,
} from '../styles/unscripted.js';
import {elementOf, type SteadyClass} from './registry.js';

/** What an element needs besides, until scripts take it over: see `styles/unscripted.ts`. */
const unscripted: Readonly<Record<string, readonly CSSResult[]>> = {
  'steady-referral-form': [unscriptedButtonStyles, unscriptedStyles],
  'steady-wellbeing-check-in': [unscriptedButtonStyles, unscriptedToplineStyles, unscriptedStyles],
  'steady-activity-card': [unscriptedButtonStyles, unscriptedCardStyles],
  'steady-easy-read-notice': [unscriptedNoticeStyles],
  'steady-through-the-gate-plan': [
    unscriptedButtonStyles,
    unscriptedToplineStyles,
    unscriptedStyles,
    unscriptedPlanStyles,
  ],
};

/** What an element brings with parts that come later, and puts before its own. */
const brought: Readonly<Record<string, readonly CSSResult[]>> = {
  'steady-referral-form': [moreStyles],
  'steady-easy-read-notice': roomStyles,
};

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
    const styles = [
      ...(brought[tag] ?? []),
      ...own,
      ...lateStylesOf(element),
      ...(unscripted[tag] ?? []),
    ];
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

/**
 * Rules for what a page writes inside an element, where none of a shadow root reaches. They stand among
 * the children.
 *
 * @param children - The host's own HTML.
 * @returns `''` where none are needed.
 */
export function stylesInside(tag: string, children: string): string {
  return /<input\b/i.test(children) ? rowStyles(tag) : '';
}

/** The name of their file, of an element that has such rules. */
export function stylesInsideFile(tag: string): string | undefined {
  const rules = rowStyles(tag);
  return rules === '' ? undefined : `${tag}-inside.${textKey(rules)}.css`;
}

/** Elements whose rows a page can write, and the type of control that stands in each. */
const ROWS: Readonly<Record<string, string>> = {
  'steady-radios': 'radio',
  'steady-checkboxes': 'checkbox',
};

function rowStyles(tag: string): string {
  const type = ROWS[tag];
  if (type === undefined) return '';
  const rules = Object.entries(looksOf(type)).map(
    ([name, value]) => `${name.replace(/[A-Z]/g, '-$&').toLowerCase()}: ${value} !important`,
  );
  return `${tag} > label > input[type='${type}'] {${rules.join('; ')}}`;
}
