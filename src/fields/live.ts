/** Values that stay true to what stands in a box, whatever a person has done to it meanwhile. */
import {noChange} from 'lit';
import {Directive, directive, type PropertyPart} from 'lit/directive.js';

/**
 * Compares with the box itself, not with what was drawn last. Lit's own directive does so for
 * attributes too, and costs more for it in bytes and in time.
 */
class Live extends Directive {
  render(value: unknown): unknown {
    return value;
  }

  override update({element, name}: PropertyPart, [value]: [unknown]): typeof noChange {
    const box = element as unknown as Record<string, unknown>;
    if (box[name] !== value) box[name] = value;
    return noChange;
  }
}

/** A property of a native control, such as `.value=${live(text)}`. */
export const live = directive(Live);
