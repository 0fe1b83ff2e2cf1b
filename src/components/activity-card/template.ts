/** How a card is drawn. */
import {html, nothing, type TemplateResult} from 'lit';
import {apart, flat, still} from '../../internal/flat.js';
import type {CardView, Line, Row} from './view.js';

type Drawn = TemplateResult | typeof nothing;

/** Facts that a page can write itself, in the order in which they stand. */
const SLOTS = ['when', 'where', 'led-by', 'cost', 'join', 'access'] as const;

export interface CardLook {
  /** BCP 47: of our own words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly view: CardView;
  readonly level: number;
  /** Where the name leads. */
  readonly href: string | undefined;
  /** Whether what the page has written inside has its place. */
  readonly isSlotted: boolean;
  readonly picture: unknown;
  readonly actions: unknown;
  readonly strips: unknown;
}

export function cardTemplate(look: CardLook): TemplateResult {
  const {view, href, isSlotted, picture, actions, strips} = look;
  const {name, summary, tags, status, alert, rows, after, told, checked} = view;
  // Name and summary alone may be in a language that is not the page's.
  const own = (words: unknown): unknown =>
    view.language ? html`<span lang=${view.language}>${words}</span>` : words;
  const slot = (at: string, content: unknown): unknown =>
    isSlotted ? html`<slot name=${at}>${content}</slot>` : content;
  const facts = isSlotted
    ? SLOTS.map((key) => slot(key, list(rows.filter((row) => row.key === key))))
    : list(rows);
  const state = [
    slot('tags', tags.length > 0 ? tagsTemplate(tags) : nothing),
    slot('status', stateTemplate(status, alert)),
  ];
  return flat(
    html`<div class="steady" lang=${still(look.language)} dir=${still(look.direction)}>
      <div part="card" class=${still(href ? 'card leads' : 'card')}>
        ${slot('picture', picture)}
        <div class="words">
          ${slot('name', name ? headingTemplate(look.level, own(nameTemplate(name, href))) : nothing)}
          ${slot('summary', summary ? html`<p>${own(summary)}</p>` : nothing)}
          ${apart(state.some((each) => each !== nothing) ? flat(html`${state}`) : nothing)} ${facts}
          ${slot('after', sentence('after', after))} ${slot('told', sentence('note', told))}
          ${isSlotted ? html`<slot></slot>` : nothing} ${slot('actions', actions)}
          ${slot('checked', sentence('checked', checked))}
        </div>
        ${strips}
      </div>
    </div>`,
  );
}

function sentence(name: string, words: string): Drawn {
  return words ? html`<p class=${name}>${words}</p>` : nothing;
}

function stateTemplate(status: string, alert: string): Drawn {
  return status || alert
    ? html`<div class="state">${sentence('status', status)}${sentence('alert', alert)}</div>`
    : nothing;
}

function tagsTemplate(tags: readonly string[]): TemplateResult {
  return html`<ul class="tags">
    ${tags.map((each) => html`<li>${each}</li>`)}
  </ul>`;
}

function list(rows: readonly Row[]): Drawn {
  return rows.length > 0
    ? html`<dl>
        ${rows.map(
          ({label, lines}) =>
            html`<dt>${still(label)}</dt>
              ${linesTemplate(lines)}`,
        )}
      </dl>`
    : nothing;
}

function linesTemplate(lines: readonly Line[]): unknown {
  return lines.map(
    ({text, href}) => html`<dd>${href ? html`<a href=${href}>${text}</a>` : text}</dd>`,
  );
}

function nameTemplate(name: string, href: string | undefined): unknown {
  return href ? html`<a class="lead" href=${href}>${name}</a>` : name;
}

function headingTemplate(level: number, name: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 id="name">${name}</h1>`;
    case 2:
      return html`<h2 id="name">${name}</h2>`;
    case 4:
      return html`<h4 id="name">${name}</h4>`;
    case 5:
      return html`<h5 id="name">${name}</h5>`;
    case 6:
      return html`<h6 id="name">${name}</h6>`;
    default:
      return html`<h3 id="name">${name}</h3>`;
  }
}
