/**
 * The buttons of {@link ReadAloud}. A module of its own, with its words: load it before the person can
 * press, because some engines stay silent when a press has to wait for code.
 *
 * Needs `buttonStyles` and `aloudStyles`.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {SPEEDS, type ReadAloud} from './read-aloud.js';
import {aloudStrings} from './strings.js';

export {aloudStyles} from '../../styles/read-aloud.js';
export {ReadAloud} from './read-aloud.js';

const shapes = {
  play: 'M9 5v22l18-11z',
  pause: 'M8 5h6v22H8zM18 5h6v22h-6z',
  stop: 'M6 6h20v20H6z',
  back: 'M16 5l11 12h-7v10h-8V17H5z',
  next: 'M16 27L5 15h7V5h8v10h7z',
};

/** Beside words that say the same. */
function iconTemplate(shape: keyof typeof shapes): TemplateResult {
  return html`<svg class="aloud-icon" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path d=${shapes[shape]} />
  </svg>`;
}

function buttonTemplate(
  shape: keyof typeof shapes,
  words: string,
  press: () => void,
): TemplateResult {
  return html`<button class="button secondary" type="button" @click=${press}>
    ${iconTemplate(shape)}${words}
  </button>`;
}

/**
 * Buttons, the host's recording, or nothing where neither would be heard.
 *
 * @param words - On a page with a "Stop" of its own the buttons say what they are about.
 */
export function readAloudTemplate(
  aloud: ReadAloud,
  words = {listen: aloudStrings.listen(), stop: aloudStrings.stop()},
): TemplateResult | typeof nothing {
  const {way} = aloud;
  if (way === 'voice') return voiceTemplate(aloud, words);
  if (way === 'recording') return recordingTemplate(aloud);
  return aloud.speaksOthers ? html`<p class="aloud-note">${aloudStrings.noVoice()}</p>` : nothing;
}

function voiceTemplate(
  aloud: ReadAloud,
  {listen, stop}: {readonly listen: string; readonly stop: string},
): TemplateResult {
  const {state, hasFailed, passesOver} = aloud;
  const isReading = state === 'reading';
  const isOn = state !== 'stopped' || aloud.isUsed;
  const main =
    state === 'stopped' ? listen : isReading ? aloudStrings.pause() : aloudStrings.carryOn();
  const press = () => {
    if (aloud.state === 'reading') aloud.pause();
    else aloud.play();
  };
  return html`<div
    class="aloud ${state === 'stopped' ? '' : 'is-on'}"
    role="group"
    aria-label=${aloudStrings.title()}
  >
    <div class="aloud-buttons">
      ${buttonTemplate(isReading ? 'pause' : 'play', main, press)}
      ${isOn ? moreTemplate(aloud, stop) : nothing}
    </div>
    ${isOn ? speedTemplate(aloud) : nothing}
    <p class="aloud-note">${aloudStrings.heard()}</p>
    ${passesOver ? html`<p class="aloud-note">${aloudStrings.passesOver()}</p>` : nothing}
    <div role="status">
      ${hasFailed ? html`<p class="aloud-note">${aloudStrings.failed()}</p>` : nothing}
    </div>
  </div>`;
}

// These stay once they were there: a button that goes takes the place of the keyboard with it.
function moreTemplate(aloud: ReadAloud, stop: string): TemplateResult {
  return html`${buttonTemplate('back', aloudStrings.back(), () => {
    aloud.previous();
  })}
  ${buttonTemplate('next', aloudStrings.next(), () => {
    aloud.next();
  })}
  ${buttonTemplate('stop', stop, () => {
    aloud.stop();
  })}`;
}

function speedTemplate(aloud: ReadAloud): TemplateResult {
  const button = (words: string, speed: number) => {
    const choose = () => {
      aloud.setSpeed(speed);
    };
    return html`<button
      class="button secondary"
      type="button"
      aria-pressed=${aloud.speed === speed ? 'true' : 'false'}
      @click=${choose}
    >
      ${words}
    </button>`;
  };
  return html`<div class="aloud-buttons" role="group" aria-labelledby="steady:aloud-speed">
    <span class="aloud-label" id="steady:aloud-speed">${aloudStrings.speed()}</span>
    ${button(aloudStrings.slow(), SPEEDS.slow)} ${button(aloudStrings.normal(), SPEEDS.normal)}
    ${button(aloudStrings.fast(), SPEEDS.fast)}
  </div>`;
}

function recordingTemplate(aloud: ReadAloud): TemplateResult {
  const plays = (event: Event) => {
    aloud.recordingPlays(event.currentTarget as HTMLMediaElement);
  };
  return html`<div class="aloud" role="group" aria-label=${aloudStrings.title()}>
    <p class="aloud-label" id="steady:aloud-recording">${aloudStrings.recording()}</p>
    <audio
      controls
      preload="none"
      src=${aloud.recording ?? nothing}
      aria-labelledby="steady:aloud-recording"
      @play=${plays}
    ></audio>
    <p class="aloud-note">${aloudStrings.heard()}</p>
  </div>`;
}
