/** Elements as HTML with declarative shadow roots, in plain Node. */
import type {PropertyDeclaration} from 'lit';
import {jsonScript} from './json-script.js';
import {checkOptions, type AttributeValue, type RenderOptions} from './options.js';
import {elementOf} from './registry.js';
import {newRenderInfo, textsOf} from './renderer.js';
import {stylesFile, stylesOf} from './styles.js';

/** Pieces of a stream are about this long, in characters. */
const PIECE = 16_384;

/**
 * An element as HTML. Await `prepare()` once before.
 *
 * @param tag - Such as `steady-referral-form`.
 * @throws {ConfigError} When there is no such element or an option is not as it should be.
 */
export function renderElement(tag: string, options: RenderOptions = {}): string {
  return [...draw(tag, options)].join('');
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
  return inPieces(draw(tag, options));
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

function draw(tag: string, options: RenderOptions): Iterable<string> {
  const type = elementOf(tag);
  checkOptions(tag, type, options);
  const {attributes = {}, properties = {}, children = '', allowUnreviewed} = options;
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
  const scripts = scriptsFor(data);
  for (const [name, value] of Object.entries(data)) renderer.setProperty(name, value);
  info.customElementInstanceStack.push(renderer);
  renderer.connectedCallback();

  return (function* () {
    yield `<${tag}`;
    yield* textsOf(renderer.renderAttributes());
    yield '>';
    info.customElementHostStack.push(renderer);
    const shadow = renderer.renderShadow(info);
    if (shadow) {
      const {delegatesFocus} = renderer.shadowRootOptions;
      yield `<template shadowrootmode="open"${delegatesFocus ? ' shadowrootdelegatesfocus' : ''}>`;
      yield* textsOf(shadow);
      yield '</template>';
    }
    info.customElementHostStack.pop();
    yield scripts;
    yield `${children}</${tag}>`;
  })();
}

function isAttributeValue(value: unknown): value is AttributeValue {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function attributeOf(name: string, {attribute}: PropertyDeclaration = {}): string | undefined {
  if (attribute === false) return undefined;
  return typeof attribute === 'string' ? attribute : name.toLowerCase();
}

/** Before the host's own children, so that these are found first. */
function scriptsFor({config, served, ...others}: Readonly<Record<string, unknown>>): string {
  return [
    config === undefined ? '' : jsonScript(config, 'properties.config'),
    served === undefined ? '' : jsonScript(served, 'properties.served', 'data-served'),
    Object.keys(others).length === 0 ? '' : jsonScript(others, 'properties', 'data-properties'),
  ].join('');
}

function stylesTag(tag: string, {nonce, styles, stylesHref = ''}: RenderOptions): string {
  if (styles === 'link') {
    const href = stylesHref.endsWith('/') ? `${stylesHref}${stylesFile(tag)}` : stylesHref;
    return `<link rel="stylesheet" href="${escaped(href)}">`;
  }
  const css = stylesOf(tag).replaceAll('</', '<\\/');
  return `<style${nonce === undefined ? '' : ` nonce="${escaped(nonce)}"`}>${css}</style>`;
}

function escaped(text: string): string {
  const named: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '"': '&quot;'};
  return text.replace(/[&<"]/g, (character) => named[character] ?? '');
}
