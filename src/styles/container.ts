/**
 * Lets an element's own width, not the window's, decide its layout. After `host.ts`. Only for those
 * whose layout changes: a page of fields that are containers takes a tenth longer to show.
 */
import {css, type CSSResult} from 'lit';

export const containerStyles: CSSResult = css`
  .steady {
    container-type: inline-size;
    /* A container has no width of its own to give to a parent that asks. */
    contain-intrinsic-inline-size: var(--_size-column);
  }
`;
