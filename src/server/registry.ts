/** The elements that can be drawn. */
import {ConfigError} from '../errors.js';
import {SteadyElement} from '../internal/element.js';

/** The class of an element of ours. */
export type SteadyClass = typeof SteadyElement & (new () => SteadyElement);

/**
 * @param tag - Such as `steady-referral-form`.
 * @throws {ConfigError} When there is no such element, or `prepare()` has not been awaited.
 */
export function elementOf(tag: string): SteadyClass {
  const found: unknown = globalThis.customElements?.get(tag);
  if (isSteadyClass(found)) return found;
  throw new ConfigError(
    `<${tag}> is no Steady element that is here. Look for a slip in its name, and await prepare() before the first drawing.`,
  );
}

function isSteadyClass(found: unknown): found is SteadyClass {
  return typeof found === 'function' && found.prototype instanceof SteadyElement;
}
