/**
 * Answers for one resource. It notes which ones were taken, so that the resource can say who may see
 * it: only those who may see all of them.
 */
import type {RecordedAnswer, Referral} from '../../contracts/referral.js';
import type {ReferralItem} from '../../contracts/referral-items.js';
import type {Sensitivity} from '../../../questions/definition.js';

const CARE: readonly Sensitivity[] = ['ordinary', 'sensitive', 'staff-only'];

/** Who may see a resource, and with how much care. */
export interface Readers {
  /** Ids, in the order of the record. */
  readonly audience: readonly string[];
  readonly sensitivity: Sensitivity;
}

export class Sources {
  readonly #answers: readonly RecordedAnswer[];
  readonly #everybody: readonly string[];
  readonly #reader: string;
  readonly #taken = new Set<RecordedAnswer>();

  /**
   * @param reader - The audience the bundle is for: nothing is taken that it may not see.
   * @param staff - Whether answers for staff alone may be taken too.
   */
  constructor({answers, audiences}: Referral, reader: string, {staff = false} = {}) {
    this.#reader = reader;
    this.#everybody = audiences.map(({id}) => id);
    this.#answers = answers.filter(
      ({audience, sensitivity}) =>
        audience.includes(reader) && (staff || sensitivity !== 'staff-only'),
    );
  }

  /** The first answer to an item. */
  answer(item: ReferralItem): RecordedAnswer | undefined {
    const found = this.#answers.find((answer) => answer.item === item);
    if (found) this.#taken.add(found);
    return found;
  }

  /** The value of an item, where it is text. */
  text(item: ReferralItem): string | undefined {
    const value = this.answer(item)?.value;
    return typeof value === 'string' ? value : undefined;
  }

  /** The answer to an item as it was read, on one line. */
  words(item: ReferralItem): string | undefined {
    return this.answer(item)?.text.join('; ') || undefined;
  }

  /** The values and words of an item that takes several, without "none of these". */
  choices(item: ReferralItem): readonly {readonly value: string; readonly text: string}[] {
    const answer = this.answer(item);
    if (!answer || !Array.isArray(answer.value)) return [];
    const values = answer.value.filter((value): value is string => typeof value === 'string');
    const named = values.length === answer.text.length;
    return values.flatMap((value, i) =>
      value === 'none' ? [] : [{value, text: (named && answer.text[i]) || value}],
    );
  }

  /** Whether anything was taken. */
  get used(): boolean {
    return this.#taken.size > 0;
  }

  /** Those who may see everything that was taken; the reader of the bundle where nothing was. */
  get readers(): Readers {
    const taken = [...this.#taken];
    const audience = this.#everybody.filter((id) =>
      taken.length > 0 ? taken.every((one) => one.audience.includes(id)) : id === this.#reader,
    );
    const care = Math.max(0, ...taken.map(({sensitivity}) => CARE.indexOf(sensitivity)));
    return {audience, sensitivity: CARE[care] ?? 'ordinary'};
  }
}
