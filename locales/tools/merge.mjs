/** Brings a catalogue up to date with the source, losing no translation silently. */
import {numbersFor, pluralFamilies, pluralForm} from './plural-forms.mjs';
import {plainText, valuesOf} from './text.mjs';

/** Set on a `<target>` whose English has changed since. It is not shown until somebody looks at it. */
export const STALE = 'needs-translation';

/** Set on a `<target>` that may be shown, and that no fluent person has read yet. */
const UNREVIEWED = 'needs-review-translation';

/** States that say a `<target>` is not a translation yet. */
const UNUSABLE = new Set([STALE, 'new', 'needs-l10n', 'needs-adaptation']);

// Whose note it is. The first is what `@lit/localize` itself writes.
const FROM_SOURCE = 'lit-localize';
const FROM_PLURAL = 'plural';
const FROM_CHANGE = 'changed';
const OURS = [FROM_SOURCE, FROM_PLURAL, FROM_CHANGE];
const ENGLISH_WAS = 'The English has changed. It was: ';

/**
 * Whether a translation may be shown.
 *
 * @param {import('./xliff.mjs').Unit} unit
 */
export function isUsable(unit) {
  const {target} = unit;
  if (!target || plainText(target.parts).trim() === '') return false;
  return !UNUSABLE.has(target.attributes.state ?? '');
}

/** States that say a fluent person wrote a translation or has read it. None at all says nothing. */
const REVIEWED = new Set(['translated', 'final', 'signed-off']);

/**
 * Whether a fluent person has read a translation.
 *
 * @param {import('./xliff.mjs').Unit} unit
 */
export function isReviewed({target}) {
  return REVIEWED.has(target?.attributes.state ?? '');
}

/**
 * The messages a language needs: all but the plural forms it has no use for.
 *
 * @param {string} locale
 * @param {import('./source.mjs').Message[]} messages
 */
export function neededMessages(locale, messages) {
  const families = pluralFamilies(messages.map(({id}) => id));
  return messages.flatMap((message) => {
    const form = pluralForm(message.id, families);
    const numbers = form && numbersFor(locale, form);
    return form && !numbers ? [] : [{...message, numbers}];
  });
}

/**
 * The catalogue with every message of the source in it, in the order of the source list. A
 * translation whose English has changed is marked {@link STALE}, with a note of what it was.
 *
 * @param {import('./xliff.mjs').Catalogue} catalogue
 * @param {string} locale
 * @param {import('./source.mjs').Message[]} messages
 * @returns {{catalogue: import('./xliff.mjs').Catalogue, gone: import('./xliff.mjs').Unit[]}} `gone`
 *   are those left out, because no message has their id now.
 */
export function merge(catalogue, locale, messages) {
  const before = new Map(catalogue.units.map((unit) => [unit.id, unit]));
  const units = neededMessages(locale, messages).map((message) => {
    const unit = before.get(message.id);
    before.delete(message.id);
    return mergeUnit(unit, message);
  });
  return {catalogue: {...catalogue, units, problems: []}, gone: [...before.values()]};
}

function mergeUnit(unit, {id, parts: source, desc, numbers}) {
  const {target, change} = mergeTarget(unit, source);
  return {
    id,
    attributes: unit?.attributes ?? {},
    source,
    target: target && {...target, parts: withCodeOf(source, target.parts)},
    notes: [
      {attributes: {from: FROM_SOURCE}, text: desc},
      {attributes: {from: FROM_PLURAL}, text: numbers ?? ''},
      {attributes: {from: FROM_CHANGE}, text: change},
      ...(unit?.notes ?? []).filter(({attributes}) => !OURS.includes(attributes.from ?? '')),
    ].filter(({text}) => text !== ''),
    others: unit?.others ?? [],
  };
}

function mergeTarget(unit, source) {
  const target = unit?.target;
  if (!target) return {target, change: ''};
  const noted = unit.notes.find(({attributes}) => attributes.from === FROM_CHANGE)?.text ?? '';
  const wasStale = target.attributes.state === STALE;
  // While it waits, the note says which English the translation belongs to.
  const translated =
    wasStale && noted.startsWith(ENGLISH_WAS)
      ? noted.slice(ENGLISH_WAS.length)
      : plainText(unit.source).trim();
  const withState = (state) => ({...target, attributes: {...target.attributes, state}});
  if (translated !== plainText(source).trim()) {
    return {target: withState(STALE), change: ENGLISH_WAS + translated};
  }
  const changedBack = wasStale && noted !== '';
  return {target: changedBack ? withState(UNREVIEWED) : target, change: ''};
}

/** Shows translators the code of a value as it is now; a value the source does not have stays as it is. */
function withCodeOf(source, parts) {
  const values = new Map(valuesOf(source).map((part) => [part.value, part]));
  return parts.map((part) => (typeof part === 'string' ? part : (values.get(part.value) ?? part)));
}
