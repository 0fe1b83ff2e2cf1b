/**
 * The place of what comes with scripts: buttons to listen, and "Did this make sense?". A server draws
 * both, and its styles hide them; scripts that go on from there bring all of it before they begin. So
 * nothing moves under who is reading. Never loaded where scripts draw the notice themselves.
 */
import {html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {bringWords} from '../../i18n/languages.js';
import {aloudStyles, readAloudTemplate, type ReadAloud} from '../../internal/read-aloud/toolbar.js';
import {loadPicture} from '../../pictures/load.js';
import {formTokens} from '../../tokens/generated/tokens.js';
import type {SteadyEasyReadNotice} from './easy-read-notice.js';
import {bringSense, listenStyles, NoticeExtras} from './extras.js';
import {senseStyles} from './sense.js';
import {Understanding, understandingTemplate} from './understanding/template.js';

/** All that stand in those places need, in the order in which scripts bring it. */
export const roomStyles = [
  ...senseStyles,
  formTokens,
  aloudStyles,
  listenStyles,
] as readonly CSSResult[];

const idle: Partial<ReadAloud> = {
  way: 'voice',
  state: 'stopped',
  isUsed: false,
  hasFailed: false,
  passesOver: false,
};

/** A check at its beginning, which nobody can answer. */
const ignore = (): void => undefined;
const notice = {type: 'steady-notice', version: '1.0', id: '', title: '', sections: []} as const;

export const rooms = {
  /**
   * As large as the buttons that nobody has pressed yet.
   *
   * @param note - What is said there in their place.
   */
  listen: (note: unknown = nothing): TemplateResult =>
    html`<div class="room">
      <div>${readAloudTemplate(idle as ReadAloud)}</div>
      ${note}
    </div>`,

  /** The first that is asked, of a notice that asks. @param level - Of its heading. */
  check: (
    given: unknown,
    readers: string | undefined,
    level: number,
  ): TemplateResult | typeof nothing => {
    if (typeof given !== 'object' || !given || !('understanding' in given)) return nothing;
    const hasName = 'id' in given && typeof given.id === 'string' && given.id !== '';
    return understandingTemplate(
      new Understanding({
        notice,
        language: () => '',
        used: () => [],
        onChange: ignore,
        showPoint: ignore,
        readers: (hasName && readers) || undefined,
        onReading: ignore,
      }),
      level,
    );
  },
};

/** Brings what will stand there, in the language that a server has drawn it in. */
export async function bringRooms({renderRoot, allowUnreviewed}: SteadyEasyReadNotice) {
  const language = renderRoot.querySelector<HTMLElement>('.steady')?.lang ?? '';
  const pictures = ['yes', 'not-sure', 'no', 'ask-for-help'].map((name) => loadPicture(name));
  await Promise.all([
    bringSense(),
    bringWords(language, undefined, allowUnreviewed, ['aloud']),
    ...pictures,
  ]);
  return {rooms, NoticeExtras};
}
