/** Putting something in another place by dragging its grip; the buttons do the same without. */

/** Something is let go, or given up. */
export interface Dropped {
  readonly list: string;
  readonly item: string;
  /** How many of the others stand before it then; nothing where it was given up. */
  readonly to: number | undefined;
}

interface Drag {
  readonly grip: HTMLElement;
  readonly own: HTMLElement;
  /** What it is shown with, in order, without it. */
  readonly others: readonly HTMLElement[];
  readonly pointer: number;
  readonly stop: AbortController;
  readonly drop: (to: number | undefined) => void;
  to: number;
}

/**
 * Begins to drag what a grip belongs to, with a mouse, a finger or a pen. Escape gives it up.
 *
 * @param event - The `pointerdown`; nothing happens where it met no grip.
 */
export function dragFrom(event: PointerEvent, drop: (dropped: Dropped) => void): void {
  const grip = (event.target as Element | null)?.closest<HTMLElement>('.grip');
  const own = grip?.closest<HTMLElement>('[data-item]');
  if (!grip || !own || event.button !== 0 || !event.isPrimary) return;
  // No words are selected on the way.
  event.preventDefault();
  grip.setPointerCapture(event.pointerId);
  const beside = own.parentElement?.querySelectorAll<HTMLElement>(':scope > [data-item]') ?? [];
  const all = [...beside];
  const [list = '', item = ''] = (own.dataset['item'] ?? '').split('.');
  const drag: Drag = {
    grip,
    own,
    others: all.filter((each) => each !== own),
    pointer: event.pointerId,
    stop: new AbortController(),
    drop: (to) => drop({list, item, to}),
    to: all.indexOf(own),
  };
  const {signal} = drag.stop;
  own.toggleAttribute('data-dragged', true);
  grip.addEventListener('pointermove', (moved) => moveTo(drag, moved.clientY), {signal});
  grip.addEventListener('pointerup', () => end(drag, drag.to), {signal});
  for (const lost of ['pointercancel', 'lostpointercapture']) {
    grip.addEventListener(lost, () => end(drag, undefined), {signal});
  }
  const onKey = (pressed: KeyboardEvent) => {
    if (pressed.key === 'Escape') end(drag, undefined);
  };
  grip.ownerDocument.addEventListener('keydown', onKey, {signal, capture: true});
}

/** Shows where it would come to stand. */
function moveTo(drag: Drag, y: number): void {
  const {others} = drag;
  const isBefore = (each: HTMLElement) => {
    const {top, height} = each.getBoundingClientRect();
    return y < top + height / 2;
  };
  const at = others.findIndex(isBefore);
  drag.to = at === -1 ? others.length : at;
  others.forEach((each, i) => {
    each.toggleAttribute('data-drop-before', i === drag.to);
    each.toggleAttribute('data-drop-after', i === drag.to - 1 && drag.to === others.length);
  });
  // A list that is longer than the screen goes on under the pointer.
  (others[drag.to] ?? others.at(-1))?.scrollIntoView({block: 'nearest'});
}

function end({grip, own, others, pointer, stop, drop}: Drag, to: number | undefined): void {
  stop.abort();
  if (grip.hasPointerCapture(pointer)) grip.releasePointerCapture(pointer);
  own.removeAttribute('data-dragged');
  for (const each of others) {
    each.removeAttribute('data-drop-before');
    each.removeAttribute('data-drop-after');
  }
  drop(to);
}
