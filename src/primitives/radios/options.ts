import {warnOnce} from '../../internal/warn.js';
import {asText} from '../form-control.js';

/** One answer to choose. */
export interface RadioOption {
  /** What is posted. Each only once. */
  readonly value: string;
  readonly label: string;
  /** A short line under the label. */
  readonly hint?: string;
}

/** What can be shown of the options that a host has set. What it set is not changed. */
export function readOptions(given: unknown): readonly RadioOption[] {
  if (given == null) return [];
  if (!Array.isArray(given)) return warned('is no list', []);
  const options = new Map<string, RadioOption>();
  for (const each of given as readonly unknown[]) {
    const {value, label, hint} = (each ?? {}) as Partial<Record<keyof RadioOption, unknown>>;
    const [key, words, help] = [asText(value), asText(label), asText(hint)];
    if (!key || !words) warned('has one without a value or a label, which is left out');
    else if (options.has(key)) warned('has a value twice; the first counts');
    else options.set(key, {value: key, label: words, ...(help && {hint: help})});
  }
  return [...options.values()];
}

function warned(what: string, options: readonly RadioOption[] = []): readonly RadioOption[] {
  warnOnce(
    'radios-options',
    `<steady-radios>: "options" ${what}. It is a list of {value, label, hint?}.`,
  );
  return options;
}
