/** What a host may ask of a drawing, and how it is told what it got wrong. */
import {ConfigError} from '../errors.js';
import {isObject} from '../is-object.js';
import type {SteadyClass} from './registry.js';
import type {SharedConfig} from './shared-config.js';

/** An attribute as template authors have them: `true` is there, `false` and nothing are left out. */
export type AttributeValue = string | number | boolean | null | undefined;

/** How one element is drawn. */
export interface RenderOptions {
  /**
   * Properties of the element, such as `config` or `served`. They travel to the browser inside the
   * element, so they are plain data.
   */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Attributes of the element, and those every HTML element has. */
  readonly attributes?: Readonly<Record<string, AttributeValue>>;
  /** The host's own HTML for when the element cannot be shown. Trusted: written as it is. */
  readonly children?: string;
  /** BCP 47. Written on the element, so that a browser finds the same. English without it. */
  readonly language?: string;
  /** Languages that may be shown although no fluent person has read their words; spaces between. */
  readonly allowUnreviewed?: string;
  /** The nonce of this response's Content-Security-Policy. */
  readonly nonce?: string;
  /** Whether the styles stand in the page, or the page links to them. */
  readonly styles?: 'inline' | 'link';
  /**
   * With `link`: the address of the folder that serves `dist/styles/`, with `/` at its end, or of the
   * one file this element needs.
   */
  readonly stylesHref?: string;
  /**
   * What `shareConfig` gave: it counts as part of `properties.config`, and does not travel in pages of
   * a form that has `served`. What `properties.config` says itself wins.
   */
  readonly sharedConfig?: SharedConfig;
}

const KEYS: readonly string[] = [
  'properties',
  'attributes',
  'children',
  'language',
  'allowUnreviewed',
  'nonce',
  'styles',
  'stylesHref',
  'sharedConfig',
] satisfies (keyof RenderOptions)[];

/** Attributes that any element can have and that do nothing to how ours work. */
const GLOBAL =
  /^(id|class|lang|dir|slot|part|exportparts|role|title|hidden|inert|tabindex|translate|aria-[a-z]+|data-[a-z0-9_.-]+)$/;
/** What an element that takes part in forms has as well. */
const OF_CONTROLS = /^(name|form|disabled|readonly|required)$/;

/** @throws {ConfigError} Saying what is wrong, where, and what to do. */
export function checkOptions(tag: string, element: SteadyClass, options: RenderOptions): void {
  const fail = (where: string, message: string): never => {
    throw new ConfigError(`<${tag}> on the server: ${where} ${message}`);
  };
  if (!isObject(options)) fail('its options', `are ${kindOf(options)}; expected an object.`);
  const unknown = Object.keys(options).find((key) => !KEYS.includes(key));
  if (unknown) fail(`"${unknown}"`, `is no option; there are ${KEYS.join(', ')}.`);

  for (const key of ['properties', 'attributes'] as const) {
    const value: unknown = options[key];
    if (value !== undefined && !isObject(value)) {
      fail(key, `is ${kindOf(value)}; expected an object.`);
    }
  }
  for (const key of ['children', 'language', 'allowUnreviewed', 'nonce', 'stylesHref'] as const) {
    const value: unknown = options[key];
    if (value !== undefined && typeof value !== 'string') {
      fail(key, `is ${kindOf(value)}; expected text.`);
    }
  }
  if (options.sharedConfig) checkShared(element, options, fail);
  const {language, nonce, styles = 'inline', stylesHref} = options;
  if (language !== undefined && !isLanguage(language)) {
    fail('language', 'is no language tag; write it as in cy or en-x-easyread.');
  }
  if (nonce !== undefined && !/^[\w+/=-]+$/.test(nonce)) {
    fail(
      'nonce',
      'is no nonce: it has characters other than A to Z, a to z, 0 to 9, + / = - and _.',
    );
  }
  if (styles !== 'inline' && styles !== 'link') {
    fail('styles', "is neither 'inline' nor 'link'.");
  }
  if (styles === 'link' && !stylesHref) {
    fail('stylesHref', "is missing: with styles: 'link' say where dist/styles/ is served.");
  }
  for (const [name, value] of Object.entries(options.attributes ?? {})) {
    checkAttribute(element, name, value, fail);
  }
  const lang = options.attributes?.['lang'];
  if (lang !== undefined && language !== undefined && lang !== language) {
    fail('attributes.lang', 'is not what "language" says; give only one of them.');
  }
  if (typeof lang === 'string' && !isLanguage(lang)) {
    fail('attributes.lang', 'is no language tag; write it as in cy or en-x-easyread.');
  }
  for (const name of Object.keys(options.properties ?? {})) {
    if (element.elementProperties.has(name)) continue;
    const names = [...element.elementProperties.keys()].map(String).join(', ');
    fail(`properties."${name}"`, `is no property of it; there are ${names}.`);
  }
}

function checkShared(
  element: SteadyClass,
  {properties, sharedConfig}: RenderOptions,
  fail: (where: string, message: string) => never,
): void {
  const given: unknown = sharedConfig;
  if (!element.elementProperties.has('config')) fail('sharedConfig', 'is of no use to it.');
  if (!isObject(given) || !isObject(given['config']) || typeof given['href'] !== 'string') {
    fail('sharedConfig', 'is not what shareConfig gives.');
  }
  const {config} = properties ?? {};
  if (config !== undefined && !isObject(config)) {
    fail('properties.config', `is ${kindOf(config)}; expected an object.`);
  }
}

function checkAttribute(
  element: SteadyClass,
  name: string,
  value: unknown,
  fail: (where: string, message: string) => never,
): void {
  const where = `attributes."${name}"`;
  if (/^on/i.test(name)) {
    fail(where, 'would be a script in an attribute, which policies block. Listen with a script.');
  }
  if (name.toLowerCase() === 'style') {
    fail(where, 'would be blocked by a policy without unsafe-inline. Use a class.');
  }
  const isKnown =
    GLOBAL.test(name) ||
    element.observedAttributes.includes(name) ||
    ('formAssociated' in element && OF_CONTROLS.test(name));
  if (!isKnown) {
    const own = element.observedAttributes.join(', ');
    fail(
      where,
      `is no attribute of it. Its own are ${own}; and every HTML element has id, class, data-….`,
    );
  }
  if (value != null && !['string', 'number', 'boolean'].includes(typeof value)) {
    fail(where, `is ${kindOf(value)}; expected text. Give objects under "properties".`);
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** What a value is, without its contents. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
