import {directive} from 'lit/directive.js';
import {CharacterCount} from '../../fields/long-text/character-count.js';

class CountOfPage extends CharacterCount {
  protected override find(root: ShadowRoot | Document): Element | null {
    const ofPage = root instanceof ShadowRoot ? root.host.querySelector('textarea') : null;
    return ofPage ?? root.querySelector('textarea');
  }
}

/** The count under a text box that is the page's own, or ours. */
export const countOfPage = directive(CountOfPage);
