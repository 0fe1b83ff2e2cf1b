/**
 * A card of the make-up of the activity card, for measuring what every element carries: a name, a
 * line about it, labels, when, where, what comes after, who is told, a button, and their words.
 * Importing this defines it.
 */
import {css, html, nothing} from 'lit';
import {msg, str} from '../../src/i18n/msg.js';
import {SteadyElement} from '../../src/internal/element.js';
import {listOf} from '../../src/internal/list-of.js';
import {buttonStyles} from '../../src/styles/button.js';
import {focusStyles} from '../../src/styles/focus.js';
import {hostStyles} from '../../src/styles/host.js';

/** @typedef {import('../../src/data/contracts/activity.js').Activity} Activity */

// As the build leaves messages: the notes for translators are gone.
const say = /** @type {(words: Parameters<typeof msg>[0]) => string} */ (msg);

/** @type {Record<string, () => string>} */
const states = {
  paused: () => say('Not on now'),
  inactive: () => say('Not on now. Ask when it starts again.'),
  ended: () => say('This has ended.'),
};

const cardStyles = css`
  :host {
    content-visibility: auto;
    contain-intrinsic-size: auto 26em;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
    padding: var(--_space-5);
    border: var(--_border-hairline) solid var(--_color-hairline);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
  }
  .card > * {
    margin: 0;
  }
  .picture {
    display: block;
    inline-size: 100%;
    block-size: 7.5em;
    object-fit: cover;
  }
  .name {
    font-size: var(--_font-size-3);
    line-height: var(--_font-line-height-heading);
    text-wrap: balance;
  }
  .labels,
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    padding: 0;
    list-style: none;
  }
  .facts {
    flex-direction: column;
  }
  .labels li {
    padding: 0 var(--_space-3);
    border-radius: 1em;
    background: var(--_color-warm);
    font-size: var(--_font-size-small);
  }
  .labels.full {
    background: var(--_color-calm);
  }
  .quiet {
    color: var(--_color-text-quiet);
    font-size: var(--_font-size-note);
  }
  @media print {
    :host {
      content-visibility: visible;
    }
    .button {
      display: none;
    }
  }
`;

class ProbeCard extends SteadyElement {
  /** @override */
  static styles = [hostStyles, buttonStyles, cardStyles, focusStyles];
  /** @override */
  static properties = {activity: {attribute: false}};

  constructor() {
    super();
    /** @type {Activity | undefined} */
    this.activity = undefined;
  }

  /** @override */
  render() {
    const {activity} = this;
    if (!activity) return super.render();
    const {name, summary, description, image, access, places, status, joining} = activity;
    const isOff = status && states[status];
    return html`<div class="steady" lang=${this.language} dir=${this.direction}>
      <article class="card">
        ${
          image
            ? html`<img class="picture" src=${image.src} alt=${image.alt} loading="lazy" />`
            : nothing
        }
        <h3 class="name">${name}</h3>
        <p>${summary}</p>
        ${description ? html`<p>${description}</p>` : nothing}
        ${
          access?.length
            ? html`<ul class=${places === 'full' ? 'labels full' : 'labels'}>
                ${listOf('li', access)}
              </ul>`
            : nothing
        }
        <ul class="facts">
          ${listOf('li', factsOf(activity))}
        </ul>
        ${isOff ? html`<p>${isOff()}</p>` : nothing}
        ${
          joining?.url
            ? html`<a class="button secondary" href=${joining.url}>${joining.text}</a>`
            : html`<button class="button secondary" type="button" @click=${this.#join}>
                ${say('Ask to join')}
              </button>`
        }
        ${activity.told ? html`<p class="quiet">${toldText(activity)}</p>` : nothing}
      </article>
    </div>`;
  }

  #join() {
    this.dispatchEvent(new CustomEvent('probe-join', {bubbles: true, composed: true}));
  }
}

/** @param {Activity} activity */
function factsOf({sessions, place, afterRelease, places}) {
  const facts = sessions?.map(({text}) => text ?? say('Ask for the times.')) ?? [];
  if (place?.name) facts.push(place.name);
  if (afterRelease?.goesOn === 'same') facts.push(say('Goes on after release'));
  if (afterRelease?.goesOn === 'unknown') facts.push(say('Not known after release'));
  if (places === 'waiting-list') facts.push(say('There is a waiting list.'));
  return facts;
}

/** @param {Activity} activity */
function toldText({told, checked}) {
  if (told?.probation === 'yes') return say('Probation is told.');
  if (told?.probation === 'no') return say('Probation is not told.');
  return say(str`Last checked on ${checked ?? ''}.`);
}

if (!customElements.get('steady-activity-card')) {
  customElements.define('steady-activity-card', ProbeCard);
}
