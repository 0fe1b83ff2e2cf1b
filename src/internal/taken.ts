import {warnOnce} from './warn.js';

/** Says that a tag was taken when another class came to define it: a second copy or version. */
export function warnTaken(tag: string, own: CustomElementConstructor): void {
  if (customElements.get(tag) === own) return;
  warnOnce('tag-taken', `<${tag}> was already defined, and that stays in use. Load Steady once.`);
}
