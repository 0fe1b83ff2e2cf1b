/** Elements that care for what a host writes inside them. */
import {html, isServer, type nothing, type PropertyValues, type TemplateResult} from 'lit';
import {SteadyElement} from './element.js';
import {isWrittenIn, switchChildren} from './fallback.js';
import {followChildren} from './follow-children.js';

/**
 * An element that is drawn again when its children change, and for which they may stand in until it
 * is shown: a working form, or a phone number.
 */
export abstract class ElementWithChildren extends SteadyElement {
  /**
   * Whether what a host writes inside stands in for the element until it is shown, and rests from then
   * on. Not so where it is a part of the element.
   */
  protected readonly childrenStandIn: boolean = true;

  #leavesFallback = false;

  protected override draw(): TemplateResult | typeof nothing {
    return this.#leavesFallback ? html`<slot></slot>` : super.draw();
  }

  protected override update(changed: PropertyValues): void {
    if (!this.hasUpdated && !isServer) {
      // Scripts can come late: what a person is writing by then must not vanish under their hands.
      this.#leavesFallback = this.scripted && this.childrenStandIn && isWrittenIn(this);
      // A parser, a morph or a framework can bring children, or a new token, after the first drawing.
      followChildren(this);
    }
    super.update(changed);
    switchChildren(this, this.renderRoot.querySelector('slot:not([name])') !== null);
  }
}
