import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {ElementWithChildren} from '../../internal/with-children.js';
import {QUICK_EXIT} from '../../internal/quick-exit-event.js';
import {warnOnce} from '../../internal/warn.js';
import {focusStyles} from '../../styles/focus.js';
import {hostStyles} from '../../styles/host.js';
import {quickExitStyles} from '../../styles/quick-exit.js';
import {quickExitStrings} from './strings.js';
import {TripleShift} from './triple-shift.js';

/** Where to when the host has given nowhere that can be gone to: away at any price. */
const NOWHERE = 'about:blank';

/**
 * Leaves the page at once, for a person who must not be seen here: by its button, or by three presses
 * of Shift. What other Steady elements hold is forgotten, the page goes blank, its title says nothing,
 * and Back does not return to it.
 *
 * For the community only. In custody somebody who watches learns from the button that there is
 * something to hide, and there is no page outside to go to.
 *
 * @summary Leaves the page at once.
 * @slot - A link to a harmless page, with your words: `<a href="https://…">Leave this page</a>`. It
 *   is the button, and works without scripts too, where Back then returns.
 * @fires {Event} steady-quick-exit - On the window, before leaving: forget what you hold, and do not
 *   ask whether to leave. Other Steady elements do.
 */
export class SteadyQuickExit extends ElementWithChildren {
  static override styles = [hostStyles, quickExitStyles, focusStyles];

  /** The address of a harmless page, where there is no link inside. `http:` or `https:`. */
  declare href: string | undefined;

  static override properties: PropertyDeclarations = {href: {}};

  #shift = new TripleShift(this, () => this.leave());

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
    // The middle button opens a tab, and this page would stay.
    this.addEventListener('auxclick', this.#onClick);
  }

  /** Leaves. */
  leave(): void {
    const address = this.#address();
    dispatchEvent(new Event(QUICK_EXIT));
    document.title = this.inOwnLanguage(() => quickExitStrings.title());
    document.documentElement.style.setProperty('display', 'none', 'important');
    // The harmless page must not learn where its visitor comes from.
    const referrer = document.createElement('meta');
    referrer.name = 'referrer';
    referrer.content = 'no-referrer';
    document.head.append(referrer);
    try {
      // Out of a frame as well: a blank frame in a page that stays is no exit.
      (top ?? window).location.replace(address);
    } catch {
      location.replace(address);
    }
  }

  protected override renderContent(): TemplateResult {
    const said = this.#said();
    const link = isAddress(this.href)
      ? html`<a class="exit-link" href=${this.href} rel="noreferrer nofollow"
          >${quickExitStrings.leave()}</a
        >`
      : nothing;
    // A line break between the tags is enough to take a slot's own link away. Children are not known on a server.
    const isEmpty = this.scripted && !this.querySelector(':scope > :not(script)');
    return html`<div class="exit">
      ${isEmpty ? link : html`<slot>${link}</slot>`}
      ${said ? nothing : html`<p class="exit-hint">${quickExitStrings.hint()}</p>`}
      <p class="exit-said" role="status">${said}</p>
    </div>`;
  }

  #said(): string {
    const {left, isOver} = this.#shift;
    if (isOver) return quickExitStrings.over();
    if (!left) return '';
    return left === 2 ? quickExitStrings.afterFirst() : quickExitStrings.afterSecond();
  }

  // With any modifier too: a new tab would leave this page standing.
  readonly #onClick = (event: Event): void => {
    if (!event.composedPath().some((each) => each instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    this.leave();
  };

  #address(): string {
    const link = this.querySelector<HTMLAnchorElement>('a[href]');
    const given = link?.getAttribute('href') ?? this.href;
    if (isAddress(given)) return new URL(given, document.baseURI).href;
    warnOnce(
      'quick-exit-address',
      'steady-quick-exit: there is no address to go to, so it leaves to a blank page. Put a link inside, or set "href", with an address that begins with https:.',
    );
    return NOWHERE;
  }
}

/** Http, or relative to the page; never a script. Works without a page, on a server. */
function isAddress(given: string | undefined): given is string {
  if (!given) return false;
  try {
    return /^https?:$/.test(new URL(given, 'https://example.org').protocol);
  } catch {
    return false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-quick-exit': SteadyQuickExit;
  }
  interface WindowEventMap {
    'steady-quick-exit': Event;
  }
}
