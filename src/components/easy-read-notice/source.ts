/** What a notice shows: a record, or what its page has written inside. */
import {warnOnce} from '../../internal/warn.js';
import {loadPicture, needsPicture} from '../../pictures/load.js';
import {findPicture} from '../../pictures/registry.js';
import {bring, brought} from './brought.js';
import type {SteadyEasyReadNotice} from './easy-read-notice.js';
import type {Markup} from './from-markup.js';
import {viewOf, type NoticeView} from './view.js';

/** The record as the page has written it. */
const DATA = 'script[type="application/json"]:not([data-served], [data-properties])';

export interface Reading {
  /** A record was given, whether or not it can be read. */
  readonly isGiven: boolean;
  /** Nothing where there is nothing that can be laid out in rows. */
  readonly view: NoticeView | undefined;
  /** Of the title. */
  readonly level: number;
}

export class NoticeSource {
  readonly #element: SteadyEasyReadNotice;
  #markup: Markup | undefined;
  #markupOf: string | undefined;

  constructor(element: SteadyEasyReadNotice) {
    this.#element = element;
  }

  /** What the host has given as data; nothing where it has not, `null` where it is no JSON. */
  get given(): unknown {
    const {notice, firstElementChild} = this.#element;
    if (notice != null) return notice;
    // On a server an element has no children to look at.
    const json = firstElementChild && this.#element.querySelector(DATA)?.textContent;
    if (!json?.trim()) return undefined;
    try {
      return JSON.parse(json) as unknown;
    } catch {
      return null;
    }
  }

  /** @param scripted - Without scripts markup stands as it is written. */
  read(scripted: boolean): Reading {
    const level = Math.min(4, Math.max(1, Math.trunc(this.#element.headingLevel) || 2));
    const {given} = this;
    if (given !== undefined) return {isGiven: true, view: viewOf(given), level};
    const markup = scripted ? this.#readMarkup() : undefined;
    return {isGiven: false, view: markup?.view, level: markup?.level ?? level};
  }

  /** @returns For each that has to come, whether it brings anything new to draw. */
  bring(scripted: boolean): Promise<boolean>[] {
    const isWritten = this.given === undefined && this.#element.firstChild;
    const coming = [
      this.#bringPictures(scripted),
      isWritten ? bring('readMarkup', this.#element) : undefined,
    ];
    return coming.filter((each) => each !== undefined);
  }

  #readMarkup(): Markup | undefined {
    const {innerHTML, localName} = this.#element;
    const {readMarkup} = brought;
    if (!readMarkup || innerHTML === this.#markupOf) return this.#markup;
    this.#markupOf = innerHTML;
    this.#markup = readMarkup(this.#element);
    if (this.#markup && !this.#markup.view) {
      warnOnce(
        'notice-children',
        `${localName}: there is more inside than headings, list items and images, so it is shown as it stands.`,
      );
    }
    return this.#markup;
  }

  #bringPictures(scripted: boolean): Promise<boolean> | undefined {
    const names = (this.read(scripted).view?.sections ?? []).flatMap(({points}) =>
      points.map(({picture}) => picture),
    );
    const missing = new Set(names.filter((name) => name && !findPicture(name)));
    // Those that nobody knows are asked for too: that warns.
    const asked = [...missing].map((name) => loadPicture(name));
    return [...missing].some(needsPicture)
      ? Promise.all(asked).then((pictures) => pictures.some(Boolean))
      : undefined;
  }
}
