import {warnOnce} from '../internal/warn.js';
import {asText} from '../internal/as-text.js';

/** One answer to choose. */
interface Given {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/**
 * What can be shown of the options that a host has set. What it set is not changed.
 *
 * @param kind - Name of the element without its prefix: for the warning.
 * @param more - What else an option may say, read from what was given.
 */
export function readOptions<O extends Given>(
  kind: 'radios' | 'checkboxes' | 'select',
  given: unknown,
  more: (option: Readonly<Record<string, unknown>>) => Omit<O, keyof Given>,
): readonly O[] {
  if (given == null) return [];
  const options = new Map<string, O>();
  const warn = (what: string) =>
    warnOnce(
      `${kind}-options`,
      `<steady-${kind}>: "options" ${what}. It is a list of {value, label, …}.`,
    );
  if (!Array.isArray(given)) {
    warn('is no list');
    return [];
  }
  for (const each of given as readonly unknown[]) {
    const option = (each ?? {}) as Readonly<Record<string, unknown>>;
    const [value, label, hint] = [option['value'], option['label'], option['hint']].map(asText);
    if (!value || !label) warn('has one without a value or a label, which is left out');
    else if (options.has(value)) warn('has a value twice; the first counts');
    else options.set(value, {value, label, ...(hint && {hint}), ...more(option)} as O);
  }
  return [...options.values()];
}

/** Says that a value was set which is none of the options. */
export function warnOfValue(kind: 'radios' | 'checkboxes' | 'select'): void {
  warnOnce(`${kind}-value`, `<steady-${kind}>: "value" is none of its options, so none is chosen.`);
}
