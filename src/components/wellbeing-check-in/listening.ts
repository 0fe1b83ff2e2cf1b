/** The buttons that read a page of the check-in aloud. Loaded once the device is known to have a voice. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {LateWords} from '../../internal/late-words.js';
import {pageLines, type PageLine} from '../../internal/read-aloud/page-lines.js';
import {aloudStrings} from '../../internal/read-aloud/strings.js';
import {aloudStyles, ReadAloud, readAloudTemplate} from '../../internal/read-aloud/toolbar.js';
import {addStyles} from '../../styles/add.js';
import type {ListeningHost} from './listen.js';

const listenStyles = css`
  .listen {
    max-inline-size: calc(var(--_size-column) + 2 * var(--_space-4));
    margin: var(--_space-4) auto 0;
    padding-inline: var(--_space-4);
  }
  .listen .aloud:not(.is-on) {
    padding: 0;
    border: 0;
    background: none;
  }
  .choice.aloud-line {
    box-shadow: none;
    outline-offset: 2px;
  }
  /* What is read must be on the screen, too. */
  @container (max-width: 32em) {
    .listen .aloud {
      padding: var(--_space-3);
    }
    .listen .aloud-buttons {
      gap: var(--_space-2);
    }
    .listen .aloud .button {
      padding-inline: var(--_space-2);
      font-size: max(16px, var(--_font-size-small));
    }
  }
  @media (min-height: 40em) and (min-width: 40em) {
    .listen:has(.is-on) {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
    }
    .aloud-line {
      scroll-margin-block: 14rem 2em;
    }
  }
`;

export class Listening {
  readonly #host: ListeningHost;
  readonly #aloud: ReadAloud;
  readonly #words: LateWords;
  #lines: readonly PageLine[] | undefined;
  /** The screen whose words are read. */
  #screen: unknown;
  #next: unknown;
  #shown: string | undefined;

  constructor(host: ListeningHost) {
    this.#host = host;
    this.#words = new LateWords(host, 'aloud');
    this.#aloud = new ReadAloud({
      // Asked many times in one drawing.
      lines: () => (this.#lines ??= this.#read()),
      onChange: () => host.requestUpdate(),
    });
    host.addController(this.#aloud);
    addStyles(host.renderRoot, [aloudStyles, listenStyles], 'before');
  }

  /** Nothing where nothing would be heard. */
  template(screen: unknown): TemplateResult | typeof nothing {
    this.#next = screen;
    if (this.#aloud.way !== 'voice' || !this.#words.areHere) return nothing;
    return html`<div class="listen">
      ${readAloudTemplate(this.#aloud, {listen: aloudStrings.listenPage(), stop: aloudStrings.stopReading()})}
    </div>`;
  }

  /** After each drawing. */
  drawn(): void {
    const {renderRoot: root} = this.#host;
    this.#lines = undefined;
    if (this.#next !== this.#screen || !root.querySelector('.listen')) {
      this.#screen = this.#next;
      if (this.#aloud.state !== 'stopped') this.#aloud.stop();
    }
    const {line} = this.#aloud;
    const place = line === undefined ? undefined : this.#read().find(({id}) => id === line)?.place;
    for (const each of root.querySelectorAll('.aloud-line')) {
      if (each !== place) each.classList.remove('aloud-line');
    }
    place?.classList.add('aloud-line');
    if (line !== this.#shown) place?.scrollIntoView({block: 'nearest'});
    this.#shown = line;
  }

  #read(): readonly PageLine[] {
    const {renderRoot, language} = this.#host;
    const page = renderRoot.querySelector('form');
    if (!page) return [];
    // Behind a cover nothing can be read, and what language it is in is known all the same.
    return [...pageLines(page), {id: '', text: '', lang: language, place: page}];
  }
}
