/** Which script files the first drawing in the browser waits for: a page asks for all of them at once. */
import {needsChecker} from '../components/referral-form/model.js';
import {ConfigError} from '../errors.js';
import {catalogueLoaders, unreviewed} from '../i18n/generated/loaders.js';
import {fallbackTags} from '../i18n/tags.js';
import {isObject} from '../is-object.js';
import {loads} from './loads.js';
import type {RenderOptions} from './options.js';
import {elementOf, type SteadyClass} from './registry.js';

export interface PreloadOptions {
  /** Where you serve `dist/` from: the folder of `steady.js`, ending in `/`. */
  readonly scriptsHref: string;
  /** The nonce of this response, for a policy that lets in no script without it. */
  readonly nonce?: string;
  /** Writes `integrity` too, so that a file that has been changed on its way is not run. */
  readonly integrity?: boolean;
}

/** What is on the page: as it was given to {@link renderElement}. */
export type Drawn = readonly [tag: string, options?: RenderOptions];

const ENTRY = 'steady.js';

/**
 * `<link rel="modulepreload">` for the head of a page with `steady.js`, one for each file that scripts
 * need before they can take over what the server drew: else each is asked for only when the one before
 * is there. Drawings, and what is brought after that, are not among them.
 *
 * @param drawn - The elements of the page.
 * @throws {ConfigError} When there is no such element, or `scriptsHref` is no folder.
 */
export function preloadLinks(
  drawn: readonly Drawn[],
  {scriptsHref, nonce, integrity = false}: PreloadOptions,
): string {
  if (!scriptsHref.endsWith('/')) {
    throw new ConfigError('"scriptsHref" does not end in "/". It is the folder of steady.js.');
  }
  return filesFor(drawn)
    .map((file) => {
      const sum = integrity ? ` integrity="${loads.files[file]?.integrity ?? ''}"` : '';
      const own = nonce === undefined ? '' : ` nonce="${escaped(nonce)}"`;
      return `<link rel="modulepreload" href="${escaped(scriptsHref + file)}"${sum}${own}>`;
    })
    .join('');
}

function filesFor(drawn: readonly Drawn[]): readonly string[] {
  const needed = new Set(loads.files[ENTRY]?.imports);
  for (const module of drawn.flatMap(([tag, options]) => modulesFor(tag, options))) {
    const file = loads.modules[module];
    if (file) needed.add(file);
  }
  // What is added while it is gone through is gone through too.
  for (const file of needed) for (const each of loads.files[file]?.imports ?? []) needed.add(each);
  needed.delete(ENTRY);
  return [...needed];
}

/** What an element brings by name before it takes over, as modules of `dist/`. */
function modulesFor(tag: string, options: RenderOptions = {}): readonly string[] {
  const type = elementOf(tag);
  return [
    `define/${tag.replace('steady-', '')}.js`,
    'internal/hydrate.js',
    ...wordsFor(type, options),
    ...(moreOf[tag]?.(options) ?? []),
  ];
}

function wordsFor(type: SteadyClass, options: RenderOptions): readonly string[] {
  const {wordParts} = type as unknown as {readonly wordParts: readonly string[]};
  const {attributes = {}, properties = {}} = options;
  const {words} = configOf(options);
  const language = options.language ?? String(attributes['lang'] ?? '');
  const allowed = String(options.allowUnreviewed ?? attributes['allow-unreviewed'] ?? '');
  const isShown = (tag: string) =>
    tag in catalogueLoaders &&
    (!unreviewed.some((each) => each === tag) ||
      allowed
        .toLowerCase()
        .split(/[\s,]+/)
        .includes(tag));
  const tags = fallbackTags(language).filter(isShown);
  const hasOwn = isObject(properties['words']) || isObject(words);
  return [
    ...(tags.length > 0 || hasOwn ? ['i18n/catalogues.js'] : []),
    ...(hasOwn ? ['i18n/own-words.js'] : []),
    ...tags.flatMap((tag) =>
      ['core', ...wordParts].map((part) => `i18n/generated/locales/${part}/${tag}.js`),
    ),
  ];
}

const UNSCRIPTED = 'internal/flow/unscripted.js';

const moreOf: Readonly<Record<string, (options: RenderOptions) => readonly string[]>> = {
  'steady-referral-form': (options) => {
    const config = configOf(options);
    return [
      UNSCRIPTED,
      ...(needsChecker(config) ? ['components/referral-form/host-definition.js'] : []),
      ...(config['known'] === undefined ? [] : ['fields/more-kinds.js']),
      ...sendingFor(options, 'referral-form'),
    ];
  },
  'steady-wellbeing-check-in': (options) => {
    const instrument = valueOf(options, 'instrument') ?? 'today';
    const own = 'components/wellbeing-check-in/';
    return [
      UNSCRIPTED,
      typeof instrument === 'string'
        ? `${own}instruments/${instrument}.js`
        : `${own}host-instrument.js`,
      ...sendingFor(options, 'wellbeing-check-in'),
    ];
  },
};

/** The words about sending, of a page that says how it went. */
function sendingFor(options: RenderOptions, component: string): readonly string[] {
  const served = valueOf(options, 'served');
  const isOver = isObject(served) && (served['failure'] ?? served['receipt']) !== undefined;
  return isOver ? [`components/${component}/sending.js`] : [];
}

/** With what is shared by all pages. */
function configOf({
  properties = {},
  sharedConfig,
}: RenderOptions): Readonly<Record<string, unknown>> {
  const {config} = properties;
  return {...sharedConfig?.config, ...(isObject(config) && config)};
}

const valueOf = ({properties = {}, attributes = {}}: RenderOptions, name: string): unknown =>
  properties[name] ?? attributes[name];

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
