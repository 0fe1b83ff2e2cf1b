/** Reading a notice aloud. Loaded after its first drawing with scripts. */
import {
  css,
  html,
  nothing,
  type CSSResult,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import {LateWords} from '../../internal/late-words.js';
import {QUICK_EXIT} from '../../internal/quick-exit-event.js';
import {aloudStyles, ReadAloud, readAloudTemplate} from '../../internal/read-aloud/toolbar.js';
import {addStyles} from '../../styles/add.js';
import {formTokens} from '../../tokens/generated/tokens.js';
import {brought} from './brought.js';
import type {SteadyEasyReadNotice} from './easy-read-notice.js';
import {bringCaptions, playerFailed} from './players.js';
import type {Sense} from './sense.js';
import {noticeStrings} from './strings.js';
import type {FormatView, NoticeView} from './view.js';

// Brought where a notice asks whether it made sense.
let sense: typeof import('./sense.js') | undefined;

export const listenStyles: CSSResult = css`
  :is(.listen, .room) .aloud {
    gap: var(--_space-2);
  }
  .point.aloud-line {
    margin-inline: calc(-1 * var(--_space-3));
    padding-inline: var(--_space-3);
    box-shadow: none;
    outline-offset: 0;
  }
  /* The buttons stand above what they read, and never over it, nor over what has the focus. */
  .listen.sticks {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
  }
  .sticks ~ * :is(.aloud-line, .marked, :focus) {
    scroll-margin-block: 35vh 2em;
  }
  .room {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .room > * {
    grid-area: 1 / 1;
  }
  .room > :first-child {
    visibility: hidden;
  }
  @media print {
    .room {
      display: none;
    }
  }
`;

/** What belongs to one notice while it stands on a page. */
export class NoticeExtras implements ReactiveController {
  readonly #element: SteadyEasyReadNotice;
  readonly #aloud: ReadAloud;
  readonly #words: LateWords;
  readonly #forget: () => void;
  readonly #leaving = new AbortController();
  #lines: SteadyEasyReadNotice['lines'] | undefined;
  #sense: Sense | undefined;
  #shown = '';

  /**
   * @param recording - Address of the host's recording, checked.
   * @param forget - Called when nothing of it may be left: with its place on the page, and on quick exit.
   */
  constructor(
    element: SteadyEasyReadNotice,
    recording: () => string | undefined,
    forget: () => void,
  ) {
    this.#element = element;
    this.#words = new LateWords(element, 'aloud');
    this.#forget = forget;
    // Asked many times in one drawing.
    const lines = () => (this.#lines ??= element.lines);
    const onChange = () => {
      if (this.#aloud.state === 'reading') this.#silence();
      element.requestUpdate();
    };
    this.#aloud = new ReadAloud({lines, onChange, recording});
    element.addController(this.#aloud);
    element.addController(this);
    addStyles(element.renderRoot, [formTokens, aloudStyles, listenStyles], 'before');
    // What happens in a player is told to it alone.
    const options = {capture: true, signal: this.#leaving.signal};
    element.renderRoot.addEventListener('play', this.#played, options);
    element.renderRoot.addEventListener('error', playerFailed, options);
  }

  hostConnected(): void {
    const {signal} = this.#leaving;
    addEventListener(QUICK_EXIT, this.#leave, {signal});
    addEventListener('resize', this.#stick, {signal});
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** Id of the line that is being read, or `''`. */
  get line(): string {
    return this.#aloud.line ?? '';
  }

  /** The device has read it. */
  get isHeard(): boolean {
    return this.#aloud.isUsed && this.#aloud.way === 'voice';
  }

  /** Buttons to listen; nothing where nothing would be heard. */
  listenTemplate(): TemplateResult | typeof nothing {
    const {way} = this.#aloud;
    // What a server has kept a place for keeps it.
    const {rooms} = brought;
    if (!this.#words.areHere) return rooms?.listen() ?? nothing;
    const buttons = readAloudTemplate(this.#aloud);
    if (rooms && way !== 'voice' && way !== 'recording') return rooms.listen(buttons);
    if (buttons === nothing) return nothing;
    return html`<div class="listen" data-kind="audio">
      ${buttons}
      ${way === 'recording' ? html`<p class="fails" hidden>${noticeStrings.fails()}</p>` : nothing}
    </div>`;
  }

  /** The other ways to get a notice, without the recording that stands at its beginning. */
  formatsBeside(formats: readonly FormatView[]): readonly FormatView[] {
    const {way, recording} = this.#aloud;
    if (way !== 'recording') return formats;
    return formats.flatMap((format) => {
      if (format.kind !== 'audio' || format.url !== recording) return [format];
      return format.how || format.transcript.length > 0 ? [{...format, url: ''}] : [];
    });
  }

  /** "Did this make sense?", of a notice that asks. */
  checkTemplate(given: unknown, view: NoticeView, level: number): unknown {
    if (typeof given !== 'object' || !given || !('understanding' in given)) return nothing;
    if (!sense) {
      void bringSense().then((isHere) => {
        if (isHere) this.#element.requestUpdate();
      });
      return nothing;
    }
    if (!this.#sense) {
      this.#sense = new sense.Sense(this.#element, this.#leaving.signal);
      addStyles(this.#element.renderRoot, sense.senseStyles, 'before');
    }
    return this.#sense.template(given, view, level);
  }

  /** After each drawing. */
  drawn(): void {
    const root = this.#element.renderRoot as ShadowRoot;
    this.#lines = undefined;
    this.#sense?.drawn();
    // Who reads the standard words would hear others.
    if (this.#aloud.state !== 'stopped' && !root.querySelector('.listen')) this.#aloud.stop();
    this.#stick();
    const {line} = this;
    for (const each of root.querySelectorAll('.aloud-line')) {
      if (each.id !== line) each.classList.remove('aloud-line');
    }
    const row = line ? root.getElementById(line) : null;
    row?.classList.add('aloud-line');
    if (line !== this.#shown) row?.scrollIntoView({block: 'nearest'});
    this.#shown = line;
  }

  /** Pausing is never a long way off, where that takes no more than a third of the window. */
  readonly #stick = (): void => {
    const listen = this.#element.renderRoot.querySelector<HTMLElement>('.listen');
    const isOn = this.#aloud.state !== 'stopped';
    listen?.classList.toggle('sticks', isOn && 3 * listen.offsetHeight <= innerHeight);
  };

  /** A recording or a film does not go on under the voice. */
  #silence(): void {
    for (const player of this.#element.renderRoot.querySelectorAll<HTMLMediaElement>(
      'audio, video',
    )) {
      player.pause();
    }
  }

  readonly #played = (event: Event): void => {
    bringCaptions(event);
    if (!(event.target as Element).closest('.listen')) this.#aloud.pause();
  };

  readonly #leave = (): void => {
    this.#leaving.abort();
    this.#element.removeController(this);
    this.#element.removeController(this.#aloud);
    this.#aloud.hostDisconnected();
    this.#forget();
  };
}

/** @returns Whether it is here. */
export async function bringSense(): Promise<boolean> {
  try {
    sense = await import('./sense.js');
    return true;
  } catch {
    // Nobody is asked; whom to ask stands at the end of the notice.
    return false;
  }
}
