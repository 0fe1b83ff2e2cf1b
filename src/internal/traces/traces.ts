/** What only some hosts ask for about traces: clearing after a while, drafts, measuring. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {actionsTemplate, type Action} from '../../fields/frame/actions.js';
import {IdleController} from '../controllers/idle.js';
import {addStyles} from '../../styles/add.js';
import {QUICK_EXIT} from '../quick-exit-event.js';
import {DraftKeeper} from './draft-keeper.js';
import {Measurer} from './measurer.js';
import {traceStrings} from './strings.js';
import type {Traced} from './traced.js';

// Beside the styles of the element, because only hosts that ask for this load it.
const styles = css`
  .notice.asking {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--_space-2);
    border: var(--_border-control) solid var(--_color-border);
  }
  @media print {
    .notice {
      display: none;
    }
  }
`;

export class Traces {
  readonly #form: Traced;
  readonly #idle: IdleController;
  readonly #drafts: DraftKeeper;
  readonly #measurer: Measurer;
  #clearedByItself = false;

  constructor(form: Traced) {
    this.#form = form;
    this.#measurer = new Measurer(form);
    this.#drafts = new DraftKeeper(form);
    this.#idle = new IdleController(form.element, {
      minutes: () => form.element.clearAfter,
      isNeeded: () =>
        form.shows?.() === true || (!form.sender.sending && !this.#isIn('start', 'stopped', 'end')),
      clear: () => {
        this.#clearedByItself = true;
        this.#drafts.wipe();
        form.clear(this.#isIn('sent') ? 'end' : 'stopped');
      },
    });
    addStyles(form.element.renderRoot, styles);
  }

  /** The element has drawn. */
  updated(): void {
    if (!this.#isIn('stopped', 'end')) this.#clearedByItself = false;
    this.#drafts.updated();
    this.#measurer.updated();
  }

  /** @param reason - The event that says so: only quick exit takes a draft along. */
  leaving({type}: Event): void {
    if (type === QUICK_EXIT) this.#drafts.wipe();
    else this.#drafts.pause();
  }

  notice(): TemplateResult | typeof nothing {
    const minutes = Number(this.#form.element.clearAfter);
    const {drafts} = this.#form.element;
    const isStart = this.#isIn('start');
    const said = [
      this.#idle.asking && asking(() => this.#idle.stay()),
      this.#clearedByItself && notice([traceStrings.cleared()]),
      isStart &&
        this.#drafts.offer &&
        notice([traceStrings.offerTitle(), traceStrings.offerText()], {
          actions: [
            {
              words: traceStrings.carryOn(),
              press: () => void this.#drafts.carryOn(),
              kind: 'secondary',
            },
            {words: traceStrings.startFresh(), press: () => this.#drafts.wipe(), kind: 'secondary'},
          ],
        }),
      isStart && this.#drafts.lost && notice([this.#lostText(this.#drafts.lost)]),
      isStart &&
        !this.#drafts.offer &&
        (minutes > 0 || drafts) &&
        notice(
          [
            minutes > 0 && traceStrings.clearsAfter(Math.max(1, minutes)),
            drafts && traceStrings.keeps(),
            drafts && !drafts.keepsPrivate && traceStrings.keepsNoPrivate(),
          ],
          {isPlain: true},
        ),
    ];
    return html`${said.filter((each) => typeof each === 'object')}`;
  }

  #lostText(lost: 'expired' | 'unreadable'): string {
    return lost === 'expired' ? traceStrings.expired() : traceStrings.unreadable();
  }

  #isIn(...names: string[]): boolean {
    return names.includes(this.#form.journey()?.screen.name ?? 'start');
  }
}

/** Asks whether somebody is there. Any key or press is an answer; the button is one to find. */
function asking(press: () => void): TemplateResult {
  return html`<div class="inset notice asking" role="alert">
    <p class="inset-title">${traceStrings.askTitle()}</p>
    <p>${traceStrings.askText()}</p>
    ${actionsTemplate({words: traceStrings.here(), press, kind: 'secondary'})}
  </div>`;
}

/** Sentences, the first of them strong where there is something to choose. */
function notice(
  lines: readonly (string | false | undefined)[],
  {actions = [], isPlain}: {actions?: readonly Action[]; isPlain?: boolean} = {},
): TemplateResult {
  return html`<div class="inset notice" role=${isPlain ? nothing : 'status'}>
    ${lines
      .filter((line) => typeof line === 'string')
      .map(
        (line, i) =>
          html`<p class=${i === 0 && actions.length ? 'inset-title' : nothing}>${line}</p>`,
      )}
    ${actions.length ? actionsTemplate(...actions) : nothing}
  </div>`;
}
