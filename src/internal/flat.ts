/** Templates in templates, drawn as one. */
import {html, nothing, type TemplateResult} from 'lit';

type Strings = TemplateStringsArray;

/** A value that keeps its own place: it may change its shape without the rest being drawn again. */
class Apart {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** For what changes while a page is open: {@link flat} does not write it out. */
export const apart = (value: unknown): unknown => new Apart(value);

/** A text that is part of the shape. */
class Still {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * For what most have in common, such as labels and the language: {@link flat} writes it out, so that it
 * needs no place of its own in each. Text, or an attribute.
 */
export const still = (text: string): unknown => new Still(text);

/** Which values of a template stand between tags, and not in one. */
const between = new Map<Strings, readonly boolean[]>();
/** Each template by a short name, so that a shape has one. */
const names = new Map<Strings, number>();
const shapes = new Map<string, Strings>();
/** Records of hosts decide which shapes there are: a thousand unlike ones have about a hundred. */
const MOST = 500;

/**
 * The same as one template, with those inside it written out. Each template that stands inside
 * another costs a browser nodes and memory of its own, which counts where there are a thousand. A
 * change of shape, such as one more row or another text of what is {@link still}, draws all of it
 * again, with what is {@link apart} in it: who had the focus there has to be put back. Blanks between
 * tags go: this is for blocks, not for words in a line.
 */
export function flat(result: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  const shape = read(result, values);
  let strings = shapes.get(shape);
  if (!strings) {
    const parts: string[] = [''];
    write(result, parts);
    const tight = parts
      .join('\0')
      .replace(/([>\0])\s+(?=<)|(>)\s+(?=\0)/g, '$1$2')
      .split('\0');
    strings = Object.assign(tight, {raw: tight});
    // A server runs for months. Whatever is still on a page is drawn anew at its next change.
    if (shapes.size >= MOST) shapes.clear();
    shapes.set(shape, strings);
  }
  return html(strings, ...values);
}

function read(value: unknown, values: unknown[]): string {
  if (value === nothing) return '-';
  if (Array.isArray(value)) return `[${value.map((each) => read(each, values)).join('')}]`;
  // Its length first, so that no text can be taken for a shape.
  if (value instanceof Still) return `${value.text.length}:${value.text}`;
  if (!isTemplate(value)) {
    values.push(value instanceof Apart ? value.value : value);
    return '.';
  }
  const {strings} = value;
  const isBetween = placesOf(strings);
  let shape = `<${names.get(strings)}`;
  for (const [i, each] of value.values.entries()) {
    if (isBetween[i] || each instanceof Still) shape += read(each, values);
    else values.push(each);
  }
  return `${shape}>`;
}

function write(value: unknown, parts: string[]): void {
  if (value === nothing) return;
  if (Array.isArray(value)) for (const each of value) write(each, parts);
  else if (value instanceof Still) add(parts, escaped(value.text));
  else if (!isTemplate(value)) parts.push('');
  else {
    const isBetween = placesOf(value.strings);
    for (const [i, text] of value.strings.entries()) {
      add(parts, text);
      if (i === value.values.length) break;
      const each = value.values[i];
      if (isBetween[i]) write(each, parts);
      else if (!(each instanceof Still)) parts.push('');
      else add(parts, text.endsWith('=') ? `"${escaped(each.text)}"` : escaped(each.text));
    }
  }
}

function add(parts: string[], text: string): void {
  parts.push(`${parts.pop() ?? ''}${text}`);
}

function escaped(text: string): string {
  return text.replace(/[\0&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function placesOf(strings: Strings): readonly boolean[] {
  let places = between.get(strings);
  if (!places) {
    let text = '';
    places = strings.map((each) => {
      text += each;
      return !/=("[^"]*|'[^']*)?$/.test(text);
    });
    between.set(strings, places);
    names.set(strings, names.size);
  }
  return places;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}
