/**
 * State as Svelte keeps it: a proxy, all the way down.
 *
 * @template T
 * @param {T} initial
 * @returns {T}
 */
export function stateOf(initial) {
  const state = $state(initial);
  return state;
}
