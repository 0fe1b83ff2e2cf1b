import {css, html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {msg, str} from '../../i18n/msg.js';
import {oneOf} from '../../internal/attributes.js';
import {SteadyElement} from '../../internal/element.js';
import {hostStyles} from '../../styles/host.js';

const KINDS = ['question', 'page', 'part'] as const;

/** What is counted. */
export type ProgressKind = (typeof KINDS)[number];

const strings = {
  question: (n: number, all: number) =>
    msg(str`Question ${n} of ${all}`, {
      id: 'steady.content.question',
      desc: 'Over a question: where a person is. The values are numbers.',
    }),
  page: (n: number, all: number) =>
    msg(str`Page ${n} of ${all}`, {
      id: 'steady.content.page',
      desc: 'Over a page of a form: where a person is. The values are numbers.',
    }),
  part: (n: number, all: number) =>
    msg(str`Part ${n} of ${all}`, {
      id: 'steady.content.part',
      desc: 'Over a part of a form: where a person is. The values are numbers.',
    }),
};

const progress = css`
  .steady {
    font-size: max(16px, var(--_font-size-small));
    color: var(--_color-text-quiet);
    background: none;
  }
  p {
    margin: 0;
  }
`;

/**
 * Where a person is: "Question 3 of 9". In words and never as a share: half of the pages is not half
 * of the work.
 *
 * @summary Where a person is: "Question 3 of 9".
 * @slot - The same in words of yours, for those without scripts. Shown where there are no numbers.
 */
export class SteadyProgress extends SteadyElement {
  static override styles = [hostStyles, progress];

  protected static override readonly wordParts = ['content'] as const;

  /** Which one this is, from 1. */
  declare value: number | undefined;

  /** How many there are. */
  declare max: number | undefined;

  /** What is counted. Default `question`. */
  declare kind: ProgressKind | undefined;

  static override properties: PropertyDeclarations = {
    value: {type: Number},
    max: {type: Number},
    kind: {},
  };

  protected override renderContent(): TemplateResult {
    const {value, max} = this;
    const kind = oneOf(this, 'kind', KINDS) ?? 'question';
    return isCount(value) && isCount(max) && value <= max
      ? html`<p>${strings[kind](value, max)}</p>`
      : html`<slot></slot>`;
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-progress': SteadyProgress;
  }
}
