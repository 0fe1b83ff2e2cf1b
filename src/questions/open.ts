/** What may still be answered where nobody sees it: on a page that is drawn once and then filled in. */
import type {Condition} from './definition.js';

/** For `Today.open`. @param ids - The questions whose answers may still change. */
export function openAmong(ids: ReadonlySet<string>): (condition: Condition) => boolean {
  return function isOpen(condition) {
    // Of several at once or of either, the others decide as far as they are known.
    if ('and' in condition || 'or' in condition) return false;
    if ('not' in condition) return hangsOn(condition.not);
    return ids.has(condition.question);
  };

  function hangsOn(condition: Condition): boolean {
    if ('not' in condition) return hangsOn(condition.not);
    if ('and' in condition) return condition.and.some(hangsOn);
    if ('or' in condition) return condition.or.some(hangsOn);
    return ids.has(condition.question);
  }
}
