/** The notes about one service, and the reading of texts that can give rise to some. */
import {URL_FORM, MOST} from '../../contracts/activity-forms.js';
import {cut, LONGEST, type Found} from './part.js';
import {plainText} from './plain-text.js';
import type {HtmlText, OpenReferralNote, OpenReferralNoteCode} from './types.js';
import {isPlaceholder} from './values.js';

/** Nobody reads more about one service. */
const MOST_NOTES = 200;

export class Log {
  readonly notes: OpenReferralNote[] = [];
  readonly #service: string;
  readonly #htmlText: HtmlText;

  constructor(service: string, htmlText: HtmlText) {
    this.#service = service;
    this.#htmlText = htmlText;
  }

  note(path: string, code: OpenReferralNoteCode, text: string): void {
    if (this.notes.length > MOST_NOTES) return;
    const one: OpenReferralNote =
      this.notes.length < MOST_NOTES
        ? {service: this.#service, path: path.slice(0, 200), code, text}
        : {service: this.#service, path: '', code: 'more', text: 'More was lost than is listed.'};
    // Of a service at several places the same is read again for each.
    const before = this.notes.some((other) => other.path === one.path && other.code === one.code);
    if (!before) this.notes.push(one);
  }

  /** Text without markup and control characters. */
  words({value, path}: Found, most: number, paragraphs: boolean): string | undefined {
    if (typeof value !== 'string' && typeof value !== 'number') {
      this.note(path, 'wrong-type', 'Expected text.');
      return undefined;
    }
    const given = String(value);
    const read = given.slice(0, LONGEST);
    const {text, reduced} = plainText(read, this.#htmlText, paragraphs);
    if (reduced)
      this.note(path, 'markup', 'Markup was reduced to text; links lost their addresses.');
    if (text === '' || isPlaceholder(text)) {
      this.note(path, 'not-understood', 'There is nothing in it to show.');
      return undefined;
    }
    const short = cut(text, most);
    if (short !== text || read !== given) {
      this.note(path, 'shortened', `Longer than ${String(most)} characters.`);
    }
    return short;
  }

  /** An absolute address. A path would lead to a page of the host, not of the feed. */
  address({value, path}: Found): string | undefined {
    if (typeof value !== 'string') {
      this.note(path, 'wrong-type', 'Expected an address.');
      return undefined;
    }
    const given = value.trim();
    if (isPlaceholder(given)) return undefined;
    const mended = /^www\.[^\s/@:]+\.[^\s@]+$/i.test(given) ? `https://${given}` : given;
    const url = mended.replaceAll(' ', '%20').replace(/^https?/i, (scheme) => scheme.toLowerCase());
    if (!/^https?:\/\//.test(url) || !URL_FORM.test(url) || url.length > MOST.url) {
      this.note(path, 'unsafe', 'Expected an address that starts with https:// or http://.');
      return undefined;
    }
    if (mended !== given) this.note(path, 'assumed', 'Taken for an address with https://.');
    return url;
  }
}
