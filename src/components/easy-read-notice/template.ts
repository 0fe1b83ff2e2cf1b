/** How a notice is drawn. */
import {html, nothing, type TemplateResult} from 'lit';
import {directionOf} from '../../i18n/direction.js';
import {dateText} from '../../i18n/format.js';
import {needsPicture} from '../../pictures/load.js';
import {imageTemplate, pictureTemplate} from '../../pictures/template.js';
import {formatsTemplate} from './formats-template.js';
import {headingTemplate} from './heading.js';
import type {NoticeSettings} from './settings.js';
import {noticeStrings as words} from './strings.js';
import type {NoticeView, Piece, PointView, SectionView} from './view.js';

type Drawn = TemplateResult | typeof nothing;

/** Parts that a page can write itself, each in the slot of its name. */
export type Part = 'standard' | 'formats' | 'about';

export interface NoticeLook {
  readonly view: NoticeView;
  /** Which words are shown; beside the easy ones alone, the standard ones open by themselves. */
  readonly show: NonNullable<NoticeSettings['show']>;
  /** Called when somebody opens those. */
  readonly unfolded: () => void;
  /** Of the title. */
  readonly level: number;
  /** Id of the row that is marked, or `''`. */
  readonly marked: string;
  /** Rows can be gone through one by one. */
  readonly hasLines: boolean;
  /** Whether the page has written that part. */
  readonly hasPart: (part: Part) => boolean;
  /** The line of buttons above, and what is asked after reading. */
  readonly bar: unknown;
  /** Buttons to listen. */
  readonly listen: unknown;
  readonly after: unknown;
}

export function noticeTemplate(look: NoticeLook): TemplateResult {
  const {view, show, level, hasLines, hasPart} = look;
  const {title, appliesTo, language, sections, formats} = view;
  const isEasy = show !== 'standard';
  // On paper an address of a film is of no use; whom to ask for it is.
  const canPrint = hasPart('formats') || formats.some(({how}) => how);
  return html`${look.bar}
    <article part="notice" aria-labelledby=${title ? 'steady:title' : nothing}>
      ${title ? headingTemplate(level, title, {id: 'steady:title', language}) : nothing}
      ${appliesTo ? fact(words.where(), appliesTo, language) : nothing} ${look.listen}
      <div class=${show === 'both' ? 'doc both' : 'doc'}>
        <div class="easy" ?hidden=${!isEasy}>
          ${sections.map((section) => sectionTemplate(section, look))}
          ${hasLines && isEasy ? linesTemplate() : nothing}
        </div>
        ${standardTemplate(look)}
      </div>
      ${look.after}
      ${
        formats.length > 0 || hasPart('formats')
          ? html`<section class=${canPrint ? 'formats' : 'formats on-screen'}>
              ${headingTemplate(level + 1, words.others(), {id: 'steady:formats'})}
              ${
                hasPart('formats')
                  ? html`<slot name="formats"></slot>`
                  : formatsTemplate(formats, language)
              }
            </section>`
          : nothing
      }
      ${aboutTemplate(look)}
    </article>`;
}

/** What a page has written inside, as long as no script has read it. */
export function markupTemplate(): TemplateResult {
  return html`<article part="notice">
    <slot></slot><slot name="standard"></slot><slot name="formats"></slot><slot name="about"></slot>
  </article>`;
}

function sectionTemplate(
  {id, title, points}: SectionView,
  {view: {language}, level, marked, hasLines}: NoticeLook,
): TemplateResult {
  // Where no row has a picture, words need not leave room for one.
  const hasPictures = points.some(({picture, image}) => picture || image);
  return html`${title ? headingTemplate(level + 1, title, {id, language}) : nothing}
    <ul
      class=${hasPictures ? 'points' : 'points bare'}
      lang=${language || nothing}
      dir=${directionIn(language)}
    >
      ${points.map((point) => pointTemplate(point, point.id === marked, hasLines))}
    </ul>`;
}

/** Words come first for who hears them; to the eye the picture is on their left. */
function pointTemplate(point: PointView, isMarked: boolean, hasLines: boolean): TemplateResult {
  return html`<li
    id=${point.id}
    class=${isMarked ? 'point marked' : 'point'}
    tabindex=${hasLines ? (isMarked ? 0 : -1) : nothing}
    aria-current=${isMarked ? 'true' : nothing}
  >
    <div class="words">
      ${point.words.map(pieceTemplate)}
      ${point.isLocal ? html`<p class="local">${words.local()}</p>` : nothing}
    </div>
    ${pictureOf(point)}
  </li>`;
}

function pieceTemplate(piece: Piece): unknown {
  return typeof piece === 'object' && 'hard' in piece ? html`<b>${piece.hard}</b>` : piece;
}

function pictureOf({picture, image, alt}: PointView): Drawn {
  const drawn = !image
    ? pictureTemplate(picture, {alt})
    : typeof image === 'string'
      ? imageTemplate(image, alt, 96)
      : html`${image}`;
  // Its place is kept while it is on its way, and not for one that nobody knows.
  if (drawn === nothing && !needsPicture(picture)) return nothing;
  return html`<div class="point-picture">${drawn}</div>`;
}

function linesTemplate(): TemplateResult {
  return html`<div class="lines">
    <button class="button" type="button" data-line="-1">${words.before()}</button>
    <button class="button" type="button" data-line="1">${words.next()}</button>
  </div>`;
}

function standardTemplate({view, show, level, hasPart, unfolded}: NoticeLook): Drawn {
  const {standard} = view;
  if (!standard && !hasPart('standard')) return nothing;
  const language = standard?.language || view.language;
  const chapters = hasPart('standard')
    ? html`<slot name="standard"></slot>`
    : html`<div lang=${language || nothing} dir=${directionIn(language)}>
        ${standard?.sections.map(
          ({title, paragraphs}) =>
            html`${title ? headingTemplate(level + 2, title) : nothing}
            ${paragraphs.map((each) => html`<p>${each}</p>`)}`,
        )}
      </div>`;
  return show !== 'easy'
    ? html`<section class="standard">
        ${headingTemplate(level + 1, words.standard())} ${chapters}
      </section>`
    : html`<details class="standard" @toggle=${unfolded}>
        <summary class="button">${words.standard()}</summary>
        ${chapters}
      </details>`;
}

function aboutTemplate({view, hasPart}: NoticeLook): TemplateResult {
  const {askWho, edition, date, language} = view;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date);
  // On paper somebody can still write it down.
  const blanks = hasPart('about')
    ? []
    : [!askWho && words.ask(), !edition && words.editionLine(), !isDay && words.dateLine()].filter(
        Boolean,
      );
  const isEmpty = blanks.length === 3;
  return html`<footer class=${isEmpty ? 'about empty' : 'about'}>
    ${askWho ? fact(words.ask(), askWho, language) : nothing}
    ${
      edition || isDay
        ? html`<p>
            ${edition ? words.edition(edition) : nothing}
            ${isDay ? words.dated(dateText(date)) : nothing}
          </p>`
        : nothing
    }
    <slot name="about"></slot>${blanks.map(
      (label) => html`<p class="blank" aria-hidden="true">${label}</p>`,
    )}
  </footer>`;
}

function fact(label: string, said: string, language: string): TemplateResult {
  return html`<div class="fact">
    <p>${label}</p>
    <p lang=${language || nothing} dir=${directionIn(language)}>${said}</p>
  </div>`;
}

function directionIn(language: string): string | typeof nothing {
  return language ? directionOf(language) : nothing;
}
