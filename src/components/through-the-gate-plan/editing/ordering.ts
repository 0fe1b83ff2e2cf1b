import type {PlanList} from '../../../data/contracts/gate-plan.js';
import {placeChange, shownWith, type EditContext} from '../../../plans/edits/index.js';
import {moves} from '../../../plans/merge/moves.js';
import type {Changing} from './changing.js';
import type {OrderClash} from './draft.js';
import type {Dropped} from './dragging.js';
import {openButton} from './focus.js';
import {conflictsOf} from './meanwhile.js';
import {editStrings} from './strings.js';

/** What is put in another place, and how many of the others stand before it then. */
interface Placing {
  readonly list: PlanList;
  readonly item: string;
  readonly to: (order: readonly string[]) => number;
  /** The plan as it was when this person began. */
  readonly before: EditContext | undefined;
  /** Where the focus goes when it is taken back. */
  readonly at: string;
}

/**
 * Puts the things of a plan in another order. Where somebody else has done so meanwhile, both orders are
 * held until one of them is chosen.
 */
export class Ordering {
  clash: OrderClash | undefined;
  readonly #changing: Changing;

  constructor(changing: Changing) {
    this.#changing = changing;
  }

  /**
   * One place up, or down. Says where the focus goes; nothing where it was not moved.
   *
   * @param before - As it was when the buttons were offered.
   */
  move(
    list: PlanList,
    item: string,
    way: 'up' | 'down',
    before: EditContext | undefined,
  ): string | undefined {
    const step = way === 'up' ? -1 : 1;
    const to = (order: readonly string[]) => order.indexOf(item) + step;
    const shown = shownWith(this.#changing.plan, list, item);
    const at = to(shown);
    if (at < 0 || !this.#place({list, item, to, before, at: `move-${way}`})) return undefined;
    const isLast = at === 0 || at === shown.length - 1;
    // At the end its button is gone.
    return `move-${isLast ? (way === 'up' ? 'down' : 'up') : way}`;
  }

  /** @param before - As it was when it was taken hold of. */
  drop(dropped: Dropped, before: EditContext): void {
    const [list, item] = [dropped.list as PlanList, dropped.item];
    this.clash = undefined;
    const to = (order: readonly string[]) => {
      const others = order.filter((id) => id !== item);
      return dropped.before ? others.indexOf(dropped.before) : others.length;
    };
    const at = openButton(list, item);
    if (dropped.before !== undefined && this.#place({list, item, to, before, at})) return;
    const isThere = shownWith(this.#changing.plan, list, item).length > 0;
    if (!this.clash) this.#changing.say(isThere ? editStrings.stays : editStrings.gone);
  }

  /** The order of the other stands already. Says whether it is decided. */
  decide({list, item, conflict}: OrderClash, mine: boolean): boolean {
    const changing = this.#changing;
    const at = openButton(list, item);
    const changes = mine ? moves(changing.plan, list, conflict.mine as readonly string[]) : [];
    if (!changes.every((change) => changing.make(change, at))) return false;
    if (!mine) changing.say(editStrings.same);
    return true;
  }

  /** Says whether it was put there. */
  #place({list, item, to, before, at}: Placing): boolean {
    const {context} = this.#changing;
    if (!context || !before) return false;
    const shown = shownWith(context.plan, list, item);
    const order = before.plan[list].map(({id}) => id).filter((id) => shown.includes(id));
    const mine = placeChange(before, list, item, order, to(order));
    const conflict =
      mine && conflictsOf(before, mine, context.plan).find(({kind}) => kind === 'order');
    if (conflict) {
      this.clash = {list, item, conflict, shown, base: before.plan};
      return false;
    }
    const change = placeChange(context, list, item, shown, to(shown));
    if (!change || !this.#changing.make(change, at)) return false;
    this.#changing.say(() => editStrings.moved(to(shown) + 1, shown.length));
    return true;
  }
}
