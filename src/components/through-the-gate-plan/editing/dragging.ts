/** Putting something in another place by dragging its grip; the buttons do the same without. */

/** Something is let go, or given up. */
export interface Dropped {
  readonly list: string;
  readonly item: string;
  /** Id of what it is put before; empty at the end, nothing where it was given up. */
  readonly before: string | undefined;
}

/**
 * Begins to drag what a grip belongs to, with a mouse, a finger or a pen. Escape gives it up, and so
 * does a browser that takes the pointer for something else.
 *
 * @param event - The `pointerdown`; nothing happens where it met no grip.
 */
export function dragFrom(event: PointerEvent, drop: (dropped: Dropped) => void): void {
  const {target, button, isPrimary, pointerId} = event;
  const grip = (target as Element | null)?.closest('.grip');
  const own = grip?.closest('[data-item]');
  const around = own?.parentElement;
  if (!around || button !== 0 || !isPrimary) return;
  // No words are selected on the way.
  event.preventDefault();
  grip?.setPointerCapture(pointerId);
  own.toggleAttribute('data-dragged', true);
  const [list, item] = namesOf(own);
  let [, before] = namesOf(own.nextElementSibling);
  const held = new AbortController();
  const follow = (met: PointerEvent | KeyboardEvent) => {
    if ('key' in met ? met.key !== 'Escape' : met.pointerId !== pointerId) return;
    const {type, buttons, clientY} = met as PointerEvent;
    const others = [...around.children].filter((each) => each !== own && namesOf(each)[1]);
    // Without a button it was let go where nobody saw it.
    if (type === 'pointermove' && buttons > 0 && own.isConnected) {
      before = showPlace(others, clientY);
      return;
    }
    held.abort();
    own.removeAttribute('data-dragged');
    mark(others, undefined);
    drop({list, item, before: type === 'pointerup' ? before : undefined});
  };
  // What somebody else changes meanwhile can put the grip in another place: then nothing captures the
  // pointer any more, and only the page hears of it.
  for (const type of ['pointermove', 'pointerup', 'pointercancel', 'keydown'] as const) {
    own.ownerDocument.addEventListener(type, follow, {signal: held.signal, capture: true});
  }
}

/** The list that something is in, and its id; empty where it can be put nowhere. */
function namesOf(each: Element | null): [list: string, item: string] {
  const [list = '', item = ''] = (each?.getAttribute('data-item') ?? '').split('.');
  return [list, item];
}

/** Shows where it would come to stand, and says before what. */
function showPlace(others: readonly Element[], y: number): string {
  const at = others.find((each) => {
    const {top, height} = each.getBoundingClientRect();
    return y < top + height / 2;
  });
  const [, before] = namesOf(at ?? null);
  mark(others, before);
  // A list that is longer than the screen goes on under the pointer.
  (at ?? others.at(-1))?.scrollIntoView({block: 'nearest'});
  return before;
}

/** Marks the place before something, or at the end; without either no place is marked. */
function mark(others: readonly Element[], before: string | undefined): void {
  for (const each of others) {
    each.toggleAttribute('data-drop-before', namesOf(each)[1] === before);
    each.toggleAttribute('data-drop-after', before === '' && each === others.at(-1));
  }
}
