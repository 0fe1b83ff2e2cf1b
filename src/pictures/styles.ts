import {css, type CSSResult} from 'lit';
import {pictureTokens} from '../tokens/generated/picture-tokens.js';

/**
 * For elements that draw pictures and icons. Fills are classes: `c` calm, `w` warm, `b` bright; limbs
 * are a broad line with a narrower one in the colour of the fill on it: `lc`, `lw`, `lb`.
 */
export const pictureStyles: CSSResult[] = [
  pictureTokens,
  css`
    .drawing,
    .icon {
      display: block;
      flex: none;
      max-inline-size: 100%;
    }
    svg.drawing,
    .icon {
      fill: none;
      stroke: var(--_picture-line);
      stroke-width: 2.6;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    img.drawing {
      object-fit: contain;
    }
    .icon {
      stroke: currentcolor;
      stroke-width: 2;
      inline-size: 1.5em;
      block-size: 1.5em;
    }
    [dir='rtl'] .mirrors {
      transform: scaleX(-1);
    }
    .drawing .c {
      fill: var(--_picture-calm);
    }
    .drawing .w {
      fill: var(--_picture-warm);
    }
    .drawing .b {
      fill: var(--_picture-bright);
    }
    .drawing .lc {
      stroke: var(--_picture-calm);
    }
    .drawing .lw {
      stroke: var(--_picture-warm);
    }
    .drawing .lb {
      stroke: var(--_picture-bright);
    }
    @media (forced-colors: active) {
      :host {
        --_picture-line: CanvasText;
        --_picture-calm: Canvas;
        --_picture-warm: Canvas;
        --_picture-bright: Canvas;
      }
    }
    @media print {
      :host {
        --_picture-line: #000;
        --_picture-calm: #fff;
        --_picture-warm: #fff;
        --_picture-bright: #ddd;
      }
    }
  `,
];
