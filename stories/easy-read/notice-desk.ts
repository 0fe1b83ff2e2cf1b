/** A desk for whoever writes a notice: its words, and beside each what the check says. For stories. */
import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {HardWord, Notice, NoticePoint} from '../../src/data/contracts/notice.js';
import {
  checkEasyRead,
  type EasyReadPlace,
  type EasyReadWarning,
} from '../../src/easy-read/index.js';
import {SteadyElement} from '../../src/internal/element.js';
import {loadPicture, needsPicture, ownPictureNames} from '../../src/pictures/load.js';
import {pictureStyles} from '../../src/pictures/styles.js';
import {pictureTemplate} from '../../src/pictures/template.js';
import {buttonStyles} from '../../src/styles/button.js';
import {fieldStyles} from '../../src/styles/field.js';
import {focusStyles} from '../../src/styles/focus.js';
import {hostStyles} from '../../src/styles/host.js';
import {typeStyles} from '../../src/styles/type.js';
import {deskStyles} from './notice-desk.styles.js';

type Details = 'title' | 'appliesTo' | 'askWho' | 'date';

const details: Readonly<Record<Details, string>> = {
  title: 'Title',
  appliesTo: 'Where it applies',
  askWho: 'Whom to ask',
  date: 'Date, as 2026-03-02',
};

export class NoticeDesk extends SteadyElement {
  protected static override readonly wordParts = ['easy-read', 'notice'] as const;

  static override styles: CSSResultGroup = [
    hostStyles,
    typeStyles,
    focusStyles,
    fieldStyles,
    buttonStyles,
    pictureStyles,
    deskStyles,
  ];

  static override properties = {
    ...SteadyElement.properties,
    notice: {attribute: false},
    pasted: {attribute: false},
  };

  declare notice: Notice;
  /** What stands in the box for JSON. */
  declare pasted: string;

  protected override prepareUpdate(): Promise<unknown> {
    return Promise.all([super.prepareUpdate(), this.#loadPictures()]);
  }

  /** Brings the pictures of the notice as it is now. */
  async #loadPictures(): Promise<void> {
    const names = this.notice.sections.flatMap(({points}) =>
      points.map(({picture = ''}) => picture),
    );
    const needed = names.filter(needsPicture);
    await Promise.all(needed.map(loadPicture));
    if (needed.length > 0) this.requestUpdate();
  }

  protected override renderContent(): TemplateResult {
    const {warnings, note} = checkEasyRead(this.notice, {pictures: ownPictureNames});
    const hard = warnings.filter(({level}) => level === 'hard').length;
    const named = Object.entries(details) as [Details, string][];
    const rest = warnings.filter(({where}) => ['how', 'question', 'option'].includes(where.part));
    return html`
      <h2>${this.notice.title || 'A notice'}</h2>
      <p role="status" class="sum">To change: ${hard}. To look at: ${warnings.length - hard}.</p>
      <p class="note">${note}</p>
      ${named.map(([part, label]) => this.#detail(part, label, warnings))}
      ${this.notice.sections.map(
        ({id, title, points}) => html`
          ${
            title
              ? html`<div class="row">
                  <h3 dir="auto">${title}</h3>
                  ${list(only(warnings, {part: 'section-title', section: id}), `“${title}”`)}
                </div>`
              : nothing
          }
          ${points.map((point) => this.#point(id, point, warnings))}
        `,
      )}
      ${
        rest.length > 0
          ? html`<h3>Questions and other forms</h3>
              ${list(rest, 'questions and other forms')}`
          : nothing
      }
      <h3>As JSON</h3>
      ${this.#json()}
    `;
  }

  #detail(part: Details, label: string, warnings: readonly EasyReadWarning[]): TemplateResult {
    return html`<div class="row">
      <div>
        <label for=${part}>${label}</label>
        <input
          class="input"
          id=${part}
          dir="auto"
          .value=${this.notice[part] ?? ''}
          @input=${(event: Event) => (this.notice = {...this.notice, [part]: valueOf(event)})}
        />
      </div>
      ${list(only(warnings, {part}), label)}
    </div>`;
  }

  #point(
    section: string,
    point: NoticePoint,
    warnings: readonly EasyReadWarning[],
  ): TemplateResult {
    const {id, text, picture = '', hardWords = []} = point;
    const key = `${section}-${id}`;
    const change = (changes: Partial<NoticePoint>) => this.#change(section, id, changes);
    const mine = warnings.filter(({where}) => where.section === section && where.point === id);
    return html`<div class="row point" role="group" aria-label=${`Point ${id}`}>
      <div class="words">
        <div class="picture">
          ${pictureTemplate(picture, {size: 88})}
          <label for="${key}-picture">Picture</label>
          <select
            class="select"
            id="${key}-picture"
            @change=${(event: Event) => change({picture: valueOf(event)})}
          >
            ${['', ...ownPictureNames].map(
              (name) =>
                html`<option value=${name} ?selected=${name === picture}>
                  ${name || 'No picture'}
                </option>`,
            )}
          </select>
        </div>
        <div>
          <label for="${key}-text">Words</label>
          <textarea
            class="textarea"
            id="${key}-text"
            rows="3"
            dir="auto"
            .value=${text}
            @input=${(event: Event) => change({text: valueOf(event)})}
          ></textarea>
          <label for="${key}-hard">Hard words, each “word: what it means”</label>
          <textarea
            class="textarea"
            id="${key}-hard"
            rows=${Math.max(1, hardWords.length)}
            dir="auto"
            .value=${hardWords.map(({word, meaning}) => `${word}: ${meaning}`).join('\n')}
            @change=${(event: Event) => change({hardWords: hardWordsIn(valueOf(event))})}
          ></textarea>
        </div>
      </div>
      ${list(mine, `point ${id}`)}
    </div>`;
  }

  #change(section: string, id: string, changes: Partial<NoticePoint>): void {
    const sections = this.notice.sections.map((each) => {
      if (each.id !== section) return each;
      const points = each.points.map((point) => (point.id === id ? {...point, ...changes} : point));
      return {...each, points};
    });
    this.notice = {...this.notice, sections};
    void this.#loadPictures();
  }

  #json(): TemplateResult {
    const wrong = this.pasted !== '' && readNotice(this.pasted) === undefined;
    return html`<div class=${wrong ? 'field has-problem' : 'field'}>
      <label for="json">Paste a notice here, or copy this one</label>
      ${wrong ? html`<p class="problem" id="wrong">This is not the JSON of a notice</p>` : nothing}
      <textarea
        class="textarea"
        id="json"
        rows="8"
        dir="ltr"
        spellcheck="false"
        aria-describedby=${wrong ? 'wrong' : nothing}
        .value=${this.pasted || JSON.stringify(this.notice, null, 2)}
        @change=${(event: Event) => this.paste(valueOf(event))}
      ></textarea>
    </div>`;
  }

  /** Takes the JSON of a notice; what is none stays in the box. */
  paste(json: string): void {
    const notice = readNotice(json);
    this.pasted = notice ? '' : json;
    if (!notice) return;
    this.notice = notice;
    void this.#loadPictures();
  }
}

function only(warnings: readonly EasyReadWarning[], wanted: EasyReadPlace): EasyReadWarning[] {
  return warnings.filter(
    ({where}) => where.part === wanted.part && where.section === wanted.section,
  );
}

function list(warnings: readonly EasyReadWarning[], of: string): TemplateResult {
  if (warnings.length === 0) return html`<p class="nothing">Nothing found</p>`;
  return html`<ul class="warnings" aria-label=${`Found in ${of}`}>
    ${warnings.map(
      ({level, text, message, suggestion}) =>
        html`<li class=${level}>
          <strong class="level">${level === 'hard' ? 'Change' : 'Look at'}</strong>
          <span>${message}</span>
          ${text === '' || message.includes(text) ? nothing : html`<q dir="auto">${text}</q>`}
          <span class="do">${suggestion}</span>
        </li>`,
    )}
  </ul>`;
}

function valueOf({currentTarget}: Event): string {
  return (currentTarget as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;
}

function hardWordsIn(lines: string): HardWord[] {
  return lines.split('\n').flatMap((line) => {
    const [word = '', ...meaning] = line.split(':');
    return word.trim() === '' ? [] : [{word: word.trim(), meaning: meaning.join(':').trim()}];
  });
}

function readNotice(json: string): Notice | undefined {
  try {
    const notice = JSON.parse(json) as Partial<Notice> | null;
    const isNotice = notice?.sections?.every(({points}) => Array.isArray(points)) === true;
    return isNotice ? (notice as Notice) : undefined;
  } catch {
    return undefined;
  }
}

if (!customElements.get('notice-desk')) customElements.define('notice-desk', NoticeDesk);

/** A desk with that notice on it, not yet on a page. */
export function noticeDesk(notice: Notice, pasted = ''): NoticeDesk {
  return Object.assign(new NoticeDesk(), {notice, pasted});
}
