import {warnOnce} from '../../internal/warn.js';

/** Names that a host has set, as a list or as text with `;` between. */
export function namesIn<K extends string>(
  element: Element & Readonly<Partial<Record<K, unknown>>>,
  name: K,
): readonly string[] {
  const given: unknown = element[name];
  if (given == null) return [];
  const list: readonly unknown[] = typeof given === 'string' ? given.split(';') : [given].flat();
  if (list.some((each) => typeof each !== 'string')) {
    warnOnce('attribute-value', `${element.localName}: "${name}" is no list of names.`);
  }
  return list.flatMap((each) => (typeof each === 'string' && each.trim() ? [each.trim()] : []));
}
