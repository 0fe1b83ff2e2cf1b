import {
  html,
  isServer,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {CheckIn} from '../../data/contracts/check-in.js';
import {SteadyElement} from '../../internal/element.js';
import {followChildren} from '../../internal/follow-children.js';
import {warnOnce} from '../../internal/warn.js';
import {recordStyles} from './styles.js';
import {recordTemplate} from './template.js';
import {viewOfRecord} from './view.js';

/** The record as the page has written it. */
const DATA = 'script[type="application/json"]:not([data-served], [data-properties])';

/**
 * A check-in that somebody has sent, for the staff whom they chose: each question with the answer in
 * words, what was skipped, and who filled it in. Bands of the ONS4 numbers, where the words were the
 * official ones. No total, no colour, nothing that sounds an alarm.
 *
 * It shows what it is given. What a reader must not see must not reach their browser: split a record
 * on your server with `checkInFor()`.
 *
 * @summary What a person said at a check-in, for staff.
 * @slot - What is read until there is a record.
 */
export class SteadyCheckInRecord extends SteadyElement {
  static override styles = recordStyles;

  protected static override readonly wordParts = ['check-in-staff'] as const;

  static override properties: PropertyDeclarations = {
    record: {attribute: false},
    headingLevel: {attribute: 'heading-level', type: Number},
  };

  /**
   * The record, or a JSON script child. `null` is a check-in that the person kept to themselves: that is
   * said in words.
   */
  declare record: CheckIn | null | undefined;

  /** 1 to 4: the level of its heading. 2 without it. */
  declare headingLevel: number;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override update(changed: PropertyValues): void {
    if (!isServer && this.firstElementChild) followChildren(this);
    super.update(changed);
  }

  protected override renderContent(): TemplateResult {
    const given = this.#given();
    if (given === undefined) return html`<slot></slot>`;
    const view = viewOfRecord(given);
    if (!('instead' in view)) {
      const level = Math.min(4, Math.max(1, Math.trunc(this.headingLevel) || 2));
      return recordTemplate(view, level);
    }
    if (view.fault !== undefined) {
      warnOnce('check-in-record', `${this.localName}: this is no check-in. ${view.fault}`);
    }
    return html`<div class="record"><p>${view.instead}</p></div>`;
  }

  #given(): unknown {
    const {record} = this;
    if (record !== undefined) return record;
    // On a server an element has no children to look at.
    const json = this.firstElementChild && this.querySelector(DATA)?.textContent;
    if (!json?.trim()) return undefined;
    try {
      return JSON.parse(json) as unknown;
    } catch {
      return json;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-check-in-record': SteadyCheckInRecord;
  }
}
