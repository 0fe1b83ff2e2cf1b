/** Whether a notice made sense. Loaded where it asks. */
import {nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {
  NOTICE_VERSION,
  type Notice,
  type UnderstandingQuestion,
} from '../../data/contracts/notice.js';
import {warnOnce} from '../../internal/warn.js';
import {choiceStyles} from '../../styles/choice.js';
import type {SteadyEasyReadNotice} from './easy-read-notice.js';
import {SteadyNoticeReadEvent} from './read-event.js';
import {
  bringUnderstandingPictures,
  focusUnderstanding,
  Understanding,
  understandingStyles,
  understandingTemplate,
} from './understanding/template.js';
import type {NoticeView} from './view.js';

export const senseStyles: readonly CSSResultGroup[] = [choiceStyles, understandingStyles];

export class Sense {
  readonly #element: SteadyEasyReadNotice;
  readonly #signal: AbortSignal;
  #check: Understanding | undefined;
  #about = '';

  /** @param signal - Aborts when all of it is forgotten. */
  constructor(element: SteadyEasyReadNotice, signal: AbortSignal) {
    this.#element = element;
    this.#signal = signal;
  }

  /** @param level - Of its heading. */
  template(given: object, view: NoticeView, level: number): TemplateResult | typeof nothing {
    const notice = noticeOf(given, view);
    // Hosts give the same notice as a new object each time they draw.
    const about = JSON.stringify(notice);
    if (about !== this.#about) {
      this.#about = about;
      this.#begin(notice);
    }
    return this.#check ? understandingTemplate(this.#check, level) : nothing;
  }

  drawn(): void {
    if (this.#check) focusUnderstanding(this.#element.renderRoot, this.#check);
  }

  #begin(notice: Notice): void {
    const element = this.#element;
    const onChange = () => {
      element.requestUpdate();
    };
    this.#check = new Understanding({
      notice,
      language: () => notice.language ?? element.language,
      used: () => element.used,
      onChange,
      showPoint: (id) => {
        element.showPoint(id);
      },
      // Without an id nobody could say which notice it was.
      get readers() {
        return (notice.id && element.readers) || undefined;
      },
      onReading: async (reading) => {
        const event = new SteadyNoticeReadEvent(reading, this.#signal);
        element.dispatchEvent(event);
        if (!event.response) {
          warnOnce('notice-not-taken', `${element.localName}: nobody answered "${event.type}".`);
        }
        await (event.response ?? Promise.reject(new Error(event.type)));
      },
    });
    void bringUnderstandingPictures(notice)?.then(onChange);
  }
}

/** Of what was given, what can be shown and asked: the points are those on screen. */
function noticeOf(given: object, view: NoticeView): Notice {
  const {id, understanding} = given as Partial<Record<keyof Notice, unknown>>;
  const {title, language, edition, askWho} = view;
  const sections = view.sections.map((section) => ({
    id: section.id,
    points: section.points.map(({id: point, spoken, picture, image, alt}) => ({
      id: point,
      text: spoken,
      alt,
      ...(picture && {picture}),
      ...(typeof image === 'string' && image && {image: {src: image, width: 96, height: 96}}),
    })),
  }));
  const {questions} = (understanding ?? {}) as {readonly questions?: unknown};
  return {
    type: 'steady-notice',
    version: NOTICE_VERSION,
    id: typeof id === 'string' ? id : '',
    title,
    ...(language && {language}),
    ...(edition && {edition}),
    ...(askWho && {askWho}),
    sections,
    understanding: {questions: Array.isArray(questions) ? questions.filter(canBeAsked) : []},
  };
}

function canBeAsked(given: unknown): given is UnderstandingQuestion {
  const {text, options} = (given ?? {}) as Partial<UnderstandingQuestion>;
  return (
    typeof text === 'string' &&
    Array.isArray(options) &&
    options.length > 0 &&
    options.every(
      (each: unknown) => typeof each === 'object' && each && 'text' in each && 'id' in each,
    )
  );
}
