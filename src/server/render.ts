/** Elements as HTML with declarative shadow roots, in plain Node. */
import type {PropertyDeclaration} from 'lit';
import type {ThunkedRenderResult} from '@lit-labs/ssr/lib/render-result.js';
import type {ServedPlan} from '../components/through-the-gate-plan/editing/kept/served.js';
import type {Served} from '../internal/served.js';
import {markupInside} from '../internal/markup-inside.js';
import {leanServed} from '../internal/served-json.js';
import {anchorsFor, anchorsTo} from './anchors.js';
import {jsonChildren} from './json-child.js';
import {jsonScript} from './json-script.js';
import {checkOptions, type AttributeValue, type RenderOptions} from './options.js';
import {elementOf, type SteadyClass} from './registry.js';
import {newRenderInfo, textOf, textsOf} from './renderer.js';
import {withoutShared, type SharedConfig} from './shared-config.js';
import {stylesFile, stylesInside, stylesInsideFile, stylesOf} from './styles.js';

/** Pieces of a stream are about this long, in characters. */
const PIECE = 16_384;

/**
 * An element as HTML. Await `prepare()` once before.
 *
 * @param tag - Such as `steady-referral-form`.
 * @throws {ConfigError} When there is no such element or an option is not as it should be.
 */
export function renderElement(tag: string, options: RenderOptions = {}): string {
  return textOf(draw(tag, options));
}

/**
 * The same in pieces, each made when it is asked for: `Readable.from(renderElementStream(…))` is a
 * Node stream, and `for await` reads it too. Several at a time do not disturb each other.
 *
 * @throws {ConfigError} At once, not while it is read.
 */
export function renderElementStream(
  tag: string,
  options: RenderOptions = {},
): Generator<string, void, undefined> {
  return inPieces(textsOf(draw(tag, options)));
}

/** What is the same for every element of one page. */
export type PageOptions = Pick<
  RenderOptions,
  'language' | 'allowUnreviewed' | 'nonce' | 'stylesHref'
> & {
  /**
   * `auto` links from the second of a kind on, where {@link RenderOptions.stylesHref} is given: the
   * first is styled without a wait, and a list does not repeat its styles.
   */
  readonly styles?: 'inline' | 'link' | 'auto';
};

/** Draws the elements of one page. */
export interface ServerPage {
  /** As {@link renderElement}; what is given here wins over what the page has. */
  readonly render: (tag: string, options?: RenderOptions) => string;
  /** As {@link renderElementStream}. */
  readonly stream: (tag: string, options?: RenderOptions) => Generator<string, void, undefined>;
}

/** One for each response: it knows its nonce, its language, and what it has drawn already. */
export function createPage({styles = 'auto', ...page}: PageOptions = {}): ServerPage {
  const drawn = new Set<string>();
  const optionsFor = (tag: string, own: RenderOptions): RenderOptions => {
    const links = styles === 'link' || (styles === 'auto' && page.stylesHref && drawn.has(tag));
    drawn.add(tag);
    return {...page, styles: links ? 'link' : 'inline', ...own};
  };
  return {
    render: (tag, own = {}) => renderElement(tag, optionsFor(tag, own)),
    stream: (tag, own = {}) => renderElementStream(tag, optionsFor(tag, own)),
  };
}

function* inPieces(texts: Iterable<string>): Generator<string, void, undefined> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}

function draw(tag: string, options: RenderOptions): ThunkedRenderResult {
  const type = elementOf(tag);
  checkOptions(tag, type, options);
  const {attributes = {}, children = '', allowUnreviewed, sharedConfig} = options;
  const properties = withShared(options);
  const language = options.language ?? String(attributes['lang'] ?? '');
  const info = newRenderInfo({language, styles: (each) => stylesTag(each, options)});
  const [Renderer] = info.elementRenderers;
  if (!Renderer) throw new TypeError('There is no renderer.');
  const renderer = new Renderer(tag);

  const written: Record<string, AttributeValue> = {...attributes};
  if (language) written['lang'] = language;
  if (allowUnreviewed) written['allow-unreviewed'] = allowUnreviewed;
  const data: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    const attribute = attributeOf(name, type.elementProperties.get(name));
    // What an attribute can say travels as one.
    if (attribute && isAttributeValue(value)) written[attribute] = value;
    else data[name] = value;
  }
  for (const [name, value] of Object.entries(written)) {
    if (value == null || value === false) continue;
    renderer.setAttribute(name, value === true ? '' : String(value));
  }
  // A JSON child of an element that shows a record is that record.
  const scripts = type.elementProperties.has('record')
    ? withServed(data)
    : scriptsFor(data, sharedConfig);
  for (const [name, value] of Object.entries(data)) renderer.setProperty(name, value);
  for (const [name, value] of Object.entries(jsonChildren(tag, children))) {
    if (data[name] === undefined && value !== undefined) renderer.setProperty(name, value);
  }
  if (renderer.element) markupInside.set(renderer.element, children);
  info.customElementInstanceStack.push(renderer);
  renderer.connectedCallback();

  const shadow = (): ThunkedRenderResult => {
    info.customElementHostStack.push(renderer);
    const drawn = renderer.renderShadow(info) ?? [];
    const {delegatesFocus} = renderer.shadowRootOptions;
    const how = `shadowrootmode="open"${delegatesFocus ? ' shadowrootdelegatesfocus' : ''}`;
    return [`<template ${how}>`, ...drawn, '</template>'];
  };
  const tagged = [`<${tag}`, ...renderer.renderAttributes(), '>'];
  const {served} = data as {readonly served?: Served | ServedPlan};
  const id = String(attributes['id'] ?? '') || undefined;
  const {arrivals = []} = type as SteadyClass & {readonly arrivals?: readonly string[]};
  const anchors =
    served && 'state' in served
      ? anchorsFor(served, id)
      : anchorsTo([...arrivals, ...(served ? placesIn(served) : [])], id);
  return [...tagged, shadow, scripts, anchors, insideTag(tag, options), `${children}</${tag}>`];
}

function isAttributeValue(value: unknown): value is AttributeValue {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function attributeOf(name: string, {attribute}: PropertyDeclaration = {}): string | undefined {
  if (attribute === false) return undefined;
  return typeof attribute === 'string' ? attribute : name.toLowerCase();
}

function withShared({properties = {}, sharedConfig}: RenderOptions): Record<string, unknown> {
  const {config} = properties;
  return sharedConfig
    ? {...properties, config: {...sharedConfig.config, ...(config as object | undefined)}}
    : properties;
}

/**
 * Before the host's own children, so that these are found first. Properties keep out of a slot whose
 * own content counts as long as the host puts nothing there.
 */
function scriptsFor(
  {config, served, ...others}: Readonly<Record<string, unknown>>,
  shared: SharedConfig | undefined,
): string {
  // Where no server keeps the place there is nothing to go on with when the file does not arrive.
  const linked = served === undefined ? undefined : shared;
  const own = linked ? withoutShared(config as object, linked) : config;
  return [
    // Asked for while the scripts are on their way.
    linked
      ? `<link rel="preload" as="fetch" crossorigin href="${escaped(linked.href)}" data-config>`
      : '',
    own === undefined ? '' : jsonScript(own, 'properties.config'),
    served === undefined
      ? ''
      : jsonScript(leanServed(served as Served), 'properties.served', 'data-served'),
    propertiesScript(others),
  ].join('');
}

/** What a server keeps of a record that is changed: see `scriptsFor`. */
function withServed({served, ...others}: Readonly<Record<string, unknown>>): string {
  const kept =
    served === undefined ? '' : jsonScript(served, 'properties.served', 'data-served slot="data"');
  return kept + propertiesScript(others);
}

/** Where links lead in a plan that is changed. */
const placesIn = ({at, draft}: ServedPlan): readonly string[] => [
  ...(at === undefined ? [] : [at]),
  ...(draft?.problems ?? []).map(({control}) => control),
];

const propertiesScript = (data: Readonly<Record<string, unknown>>): string =>
  Object.keys(data).length === 0
    ? ''
    : jsonScript(data, 'properties', 'data-properties slot="data"');

function stylesTag(tag: string, options: RenderOptions): string {
  return styleElement(stylesOf(tag), stylesFile(tag), options);
}

function insideTag(tag: string, options: RenderOptions): string {
  const {children = '', styles, stylesHref} = options;
  // The one file of a host is written for shadow roots.
  if (styles === 'link' && !stylesHref?.endsWith('/')) return '';
  const css = stylesInside(tag, children);
  return css && styleElement(css, stylesInsideFile(tag) ?? '', options);
}

function styleElement(
  css: string,
  file: string,
  {nonce, styles, stylesHref = ''}: RenderOptions,
): string {
  if (styles === 'link') {
    const href = stylesHref.endsWith('/') ? `${stylesHref}${file}` : stylesHref;
    return `<link rel="stylesheet" href="${escaped(href)}">`;
  }
  return `<style${nonce === undefined ? '' : ` nonce="${escaped(nonce)}"`}>${css}</style>`;
}

function escaped(text: string): string {
  const named: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '"': '&quot;'};
  return text.replace(/[&<"]/g, (character) => named[character] ?? '');
}
