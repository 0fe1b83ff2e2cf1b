import {html, isServer, type TemplateResult} from 'lit';
import {styleInside} from '../../internal/style-inside.js';
import {ElementWithChildren} from '../../internal/with-children.js';
import {hostStyles} from '../../styles/host.js';
import {insideTaskList} from '../../styles/inside.js';
import {bareStyles} from '../bare.js';

let ids = 0;

/**
 * Things to do, each with how far it is, in words. A `<ul>` of the page: in each `<li>` a link (or the
 * name alone, of what cannot be started yet), a hint in a `<p>`, and the status last:
 *
 *     <steady-task-list>
 *       <ul>
 *         <li><a href="/name">Your name</a> <span>Done</span></li>
 *         <li><span>Send it</span> <steady-tag kind="quiet">Cannot start yet</steady-tag></li>
 *       </ul>
 *     </steady-task-list>
 *
 * Hint and status are read out with the link.
 *
 * @summary Things to do, and how far each is.
 * @slot - A `<ul>`.
 */
export class SteadyTaskList extends ElementWithChildren {
  static override styles = [hostStyles, bareStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    styleInside(this, insideTaskList);
  }

  // The list is a part of the element.
  protected override readonly childrenStandIn = false;

  protected override renderContent(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(): void {
    if (isServer) return;
    for (const link of this.querySelectorAll('li > a:first-child:not([aria-describedby])')) {
      const rest = [...(link.parentElement?.children ?? [])].slice(1);
      for (const each of rest) each.id ||= `steady-task-${++ids}`;
      if (rest.length) link.setAttribute('aria-describedby', rest.map(({id}) => id).join(' '));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-task-list': SteadyTaskList;
  }
}
