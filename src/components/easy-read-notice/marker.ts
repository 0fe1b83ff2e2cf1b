/** The row of a notice that is marked, one at a time. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

export class Marker {
  readonly #root: () => ShadowRoot;
  readonly #draw: () => void;
  #marked = '';

  /** @param draw - Draws the notice again, at once. */
  constructor(root: () => ShadowRoot, draw: () => void) {
    this.#root = root;
    this.#draw = draw;
  }

  /** Id of the row, or `''` for none. */
  get marked(): string {
    return this.#marked;
  }

  /** Marks a row, and brings it into view. */
  mark(id: string): void {
    this.#marked = id;
    this.#draw();
    this.#root().getElementById(id)?.scrollIntoView({block: 'nearest'});
  }

  /** Marks a row, and gives it the focus. */
  show(id: string): void {
    this.mark(id);
    const row = this.#root().getElementById(id);
    if (row && !row.hasAttribute('tabindex')) row.tabIndex = -1;
    row?.focus({preventScroll: true});
  }

  /** Moves the mark by so many rows, and stays where there are no more. */
  move(by: number): HTMLElement | undefined {
    const rows = [...this.#root().querySelectorAll<HTMLElement>('.point')];
    const at = rows.findIndex((row) => row.matches('.marked'));
    const row = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (row) this.mark(row.id);
    return row;
  }

  /** Keys pressed in a row that can be gone through. */
  readonly keyed = (event: Event): void => {
    const {key, altKey, ctrlKey, metaKey} = event as KeyboardEvent;
    const by = STEPS[key];
    const isRow = (event.target as Element).matches('.line-focus .point');
    if (by === undefined || !isRow || altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    this.move(by)?.focus({preventScroll: true});
  };
}
