/** Colours a person can put behind the words, and the notice on real paper. */
import {css, type CSSResult} from 'lit';

export const paperStyles: CSSResult = css`
  :is(.paper-white, .paper-cream, .paper-yellow, .paper-blue, .paper-green) {
    color-scheme: light;
    --_color-text: #16232a;
    --_color-text-quiet: #33434a;
    --_color-link: #07414d;
    --_color-link-hover: #052f38;
    --_color-border: #57574e;
    --_color-hairline: #0004;
    --_color-surface: var(--_color-paper);
    --_color-calm: #fff9;
    --_color-focus-inner: #16232a;
    --_picture-line: #16232a;
    --_picture-calm: #cfe3d6;
    --_picture-warm: #f0e2cb;
    --_picture-bright: #f9d384;
  }
  .paper-white {
    --_color-paper: #fff;
    --_color-calm: #f0f4f2;
  }
  .paper-cream {
    --_color-paper: #fbf0d9;
  }
  .paper-yellow {
    --_color-paper: #fdf2a9;
  }
  .paper-blue {
    --_color-paper: #d9e8f6;
  }
  .paper-green {
    --_color-paper: #dcefdc;
  }
  .paper-dark {
    color-scheme: dark;
    --_color-paper: #12191b;
    --_color-surface: #1a2326;
    --_color-calm: #1f3430;
    --_color-text: #f1ece2;
    --_color-text-quiet: #b9c2c2;
    --_color-link: #8fd3cf;
    --_color-link-hover: #b3e3e0;
    --_color-border: #979f97;
    --_color-hairline: #3d4a4d;
    --_color-focus-inner: #0d1a1c;
    --_picture-line: #f1ece2;
    --_picture-calm: #3b6156;
    --_picture-warm: #5f5239;
    --_picture-bright: #86661a;
  }
  @media print {
    .steady {
      color-scheme: light;
      --_row: 4mm;
      --_color-text: #000 !important;
      --_color-text-quiet: #000 !important;
      --_color-link: #000 !important;
      --_color-border: #000 !important;
      --_color-hairline: #000 !important;
      --_color-paper: #fff !important;
      --_color-surface: #fff !important;
      --_color-calm: #fff !important;
      --_picture-line: #000 !important;
      --_picture-calm: #fff !important;
      --_picture-warm: #fff !important;
      --_picture-bright: #ddd !important;
      font-size: 16pt;
    }
    .text-large {
      font-size: 20pt;
    }
    .text-largest {
      font-size: 26pt;
    }
    article,
    article:has(> .both) {
      max-inline-size: none;
      padding: 0;
    }
    .bar,
    .lines,
    .formats :is(audio, video),
    .formats li:not(.on-paper),
    .formats.on-screen,
    .formats details {
      display: none;
    }
    .both {
      display: block;
    }
    .both > .standard,
    .print-standard .standard {
      display: block !important;
      margin-block-start: 10mm;
    }
    .print-standard .standard::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .standard > summary {
      display: none;
    }
    .point,
    .fact,
    .about,
    .formats li {
      break-inside: avoid;
    }
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .marked {
      padding-block: var(--_row);
      border-block: 0 !important;
    }
    .point.marked + .point,
    .point + .point {
      border-block-start: 1pt solid !important;
    }
    .point-picture {
      border: 1pt solid #000;
    }
    p {
      orphans: 3;
      widows: 3;
    }
    .blank,
    .about.empty {
      display: block;
    }
    .about {
      padding: 3mm;
      border: 1pt solid #000;
    }
    .blank {
      margin-block-start: 6mm;
      border-block-end: 1pt solid;
    }
    a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    a {
      text-decoration: none;
    }
  }
`;
