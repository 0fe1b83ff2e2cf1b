/** A part of a plan that is changed: how much is in it, and the rest behind one press. */
import {html, nothing} from 'lit';
import {openName} from '../../../plans/edits/index.js';
import {planStrings} from '../strings.js';
import type {Editing} from './controls.js';
import {editStrings} from './strings.js';

/**
 * A native disclosure: it opens without scripts, and where words in it are searched for. Nothing to
 * open where there is nothing in it but what adds to it.
 *
 * @param title - For whoever comes to it by Tab and has not read the heading.
 * @param ids - Of the things in it.
 * @param around - Of what they are in: a list, an area.
 */
export function foldTemplate(
  editing: Editing,
  title: unknown,
  ids: readonly string[],
  around: readonly string[],
  content: unknown,
): unknown {
  if (ids.length === 0) return content;
  const open = ids.filter((id) => editing.open.has(id)).length;
  return html`<details class="fold" ?open=${isHere(editing, [...ids, ...around])}>
    <summary>
      <span class="visually-hidden">${title}</span>
      <span>${editStrings.inside(ids.length)}</span
      >${open > 0 ? html`<span class="state">${planStrings.showOpen(open)}</span>` : nothing}
    </summary>
    ${content}
  </details>`;
}

/** What a server has drawn open, or was changed last; with scripts the focus opens it. */
function isHere({kept, editor: {opened}}: Editing, ids: readonly string[]): boolean {
  if (!kept) return false;
  const names = `${kept.at ?? ''}.${opened ? openName(opened) : ''}`.split(/[.:]/);
  return ids.some((id) => names.includes(id));
}
