/**
 * Our elements as Nunjucks functions, called the way GOV.UK's and NHS.UK's macros are:
 * `{{ steadyReferralForm({setting: "custody", config: form, served: served}) }}`.
 */
import {isObject} from '../is-object.js';
import type {RenderOptions} from './options.js';
import {renderElement} from './render.js';
import type {SharedConfig} from './shared-config.js';

/** The part of a Nunjucks environment that is used. */
export interface NunjucksEnvironment {
  addGlobal(name: string, value: unknown): unknown;
  getFilter(name: string): (...args: never[]) => unknown;
}

export interface NunjucksOptions {
  /**
   * Name of the template variable that holds the page's nonce. `cspNonce` when nothing is said, as in
   * HMPPS services. A template without that variable has styles without a nonce.
   */
  readonly nonce?: string;
  /**
   * Name of the template variable that holds the language of the page. `htmlLang` when nothing is
   * said, as in GOV.UK's and NHS.UK's page templates.
   */
  readonly language?: string;
  /** How styles come, in every template; see `RenderOptions`. */
  readonly styles?: RenderOptions['styles'];
  /** Where the style sheets are served, with `styles: 'link'`. */
  readonly stylesHref?: RenderOptions['stylesHref'];
}

/** What a template gives to one element: its properties and attributes by name, and these. */
const OWN = ['language', 'nonce', 'csrf', 'attributes', 'html', 'text', 'sharedConfig'] as const;

type Own = Readonly<Partial<Record<(typeof OWN)[number], unknown>>>;

const TAGS = [
  'steady-activity-card',
  'steady-activity-list',
  'steady-button',
  'steady-check-in-record',
  'steady-checkboxes',
  'steady-date-input',
  'steady-details',
  'steady-easy-read-notice',
  'steady-error-summary',
  'steady-inset',
  'steady-language-switch',
  'steady-notification-banner',
  'steady-print-button',
  'steady-progress',
  'steady-quick-exit',
  'steady-radios',
  'steady-referral-form',
  'steady-select',
  'steady-summary-list',
  'steady-tag',
  'steady-task-list',
  'steady-text-field',
  'steady-textarea',
  'steady-through-the-gate-plan',
  'steady-wellbeing-check-in',
  'steady-who-will-see',
] as const;

/** A Nunjucks context: the variables of the template that is being rendered. */
interface Context {
  lookup(name: string): unknown;
}

/**
 * Adds one function for each element to a Nunjucks environment: `steadyReferralForm`,
 * `steadyQuickExit` … Each takes one object with the element's properties by name, and
 * - `html` or `text`: what stands inside the element, for when it cannot be shown;
 *   `{% call steadyReferralForm({…}) %}…{% endcall %}` does the same;
 * - `attributes`: more attributes of the element, such as `id`;
 * - `sharedConfig`: what `shareConfig` gave;
 * - `csrf`: a token to be posted as `_csrf`, as `hiddenFields` of the configuration can also say;
 * - `language`, `nonce`: in place of the template variables. Inside an imported macro those
 *   variables are not there, unless it is imported `with context`.
 *
 * Call `prepare()` once before the first page.
 *
 * @throws {ConfigError} While rendering, when a template gives something the element does not know.
 */
export function addToNunjucks(
  environment: NunjucksEnvironment,
  options: NunjucksOptions = {},
): void {
  const safe = environment.getFilter('safe') as (html: string) => unknown;
  for (const tag of TAGS) {
    environment.addGlobal(
      camelCase(tag),
      function (this: unknown, given?: unknown, more?: unknown): unknown {
        return safe(renderElement(tag, read({given, more, context: this, options})));
      },
    );
  }
}

interface Call {
  readonly given: unknown;
  readonly more: unknown;
  /** The template that calls. */
  readonly context: unknown;
  readonly options: NunjucksOptions;
}

function read({given, more, context, options}: Call): RenderOptions {
  // Nunjucks hands keyword arguments over as one more object, and the block of a call among them.
  const {
    caller,
    __keywords: _,
    ...all
  } = {
    ...(isObject(given) && given),
    ...(isObject(more) && more),
  } as Record<string, unknown>;
  const own: Own = all;
  const variable = (key: string) => (isContext(context) ? context.lookup(key) : undefined);
  const language = own.language ?? variable(options.language ?? 'htmlLang');
  const nonce = own.nonce ?? variable(options.nonce ?? 'cspNonce');
  const children = isBlock(caller) ? caller() : (own.html ?? own.text);
  const attributes = isObject(own.attributes) ? own.attributes : {};
  const properties = Object.fromEntries(
    Object.entries(all).filter(
      ([key, value]) => !OWN.some((each) => each === key) && value !== undefined && value !== null,
    ),
  );
  if (isText(own.csrf)) properties['config'] = withToken(properties['config'], String(own.csrf));
  return {
    ...(options.styles && {styles: options.styles}),
    ...(options.stylesHref !== undefined && {stylesHref: options.stylesHref}),
    ...(own.sharedConfig != null && {sharedConfig: own.sharedConfig as SharedConfig}),
    ...(isText(language) && {language: String(language)}),
    ...(isText(nonce) && {nonce: String(nonce)}),
    ...(isText(children) && {
      children: own.text === children ? escaped(String(children)) : String(children),
    }),
    attributes: attributes as NonNullable<RenderOptions['attributes']>,
    properties,
  };
}

function withToken(config: unknown, token: string): unknown {
  const fields = isObject(config) && isObject(config['hiddenFields']) ? config['hiddenFields'] : {};
  return {...(isObject(config) && config), hiddenFields: {...fields, _csrf: token}};
}

function camelCase(tag: string): string {
  return tag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What stands between `call` and `endcall`. */
function isBlock(value: unknown): value is () => unknown {
  return typeof value === 'function';
}

function isContext(value: unknown): value is Context {
  return isObject(value) && typeof value['lookup'] === 'function';
}

/** A string, also the kind that Nunjucks marks as safe; not the empty one. */
function isText(value: unknown): boolean {
  return (typeof value === 'string' || value instanceof String) && value.length > 0;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
