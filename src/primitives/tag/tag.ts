import {css, html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {oneOf} from '../../internal/attributes.js';
import {SteadyElement} from '../../internal/element.js';
import {hostStyles} from '../../styles/host.js';
import {pictureTokens} from '../../tokens/generated/picture-tokens.js';
import {formTokens} from '../../tokens/generated/tokens.js';

const KINDS = ['plain', 'calm', 'quiet', 'problem'] as const;

/** How a tag looks. Its words say all of it. */
export type TagKind = (typeof KINDS)[number];

const tag = css`
  :host {
    display: inline-block;
  }
  .steady {
    background: none;
  }
  .tag {
    display: inline-block;
    padding: 0 var(--_space-3);
    /* Seen only in forced colours and on paper, where backgrounds go. */
    border: var(--_border-hairline) solid transparent;
    border-radius: var(--_tag-radius);
    font-size: max(16px, var(--_font-size-small));
    font-weight: var(--_tag-weight);
    color: var(--_tag-color);
    background: var(--_tag-background);
  }
  .calm {
    color: var(--_color-text);
    background: var(--_color-calm);
  }
  .quiet {
    padding-inline: 0;
    border: 0;
    font-weight: 400;
    color: var(--_color-text-quiet);
    background: none;
  }
  .problem {
    border-color: currentColor;
    color: var(--_color-problem);
    background: var(--_color-surface);
  }
  @media print {
    .tag:not(.quiet) {
      border-color: #000;
      color: #000;
      background: none;
    }
  }
`;

/**
 * A short state in a few words: "New", "Not started yet". Colour alone says nothing: the words do.
 *
 * @summary A state in a few words.
 * @slot - The words.
 * @csspart tag - What stands around them.
 */
export class SteadyTag extends SteadyElement {
  static override styles = [hostStyles, formTokens, pictureTokens, tag];

  /** How it looks: `plain`, `calm` for what is going well, `quiet` without a ground, `problem`. */
  declare kind: TagKind | undefined;

  static override properties: PropertyDeclarations = {kind: {}};

  protected override renderContent(): TemplateResult {
    const kind = oneOf(this, 'kind', KINDS) ?? 'plain';
    return html`<span class="tag ${kind}" part="tag"><slot></slot></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-tag': SteadyTag;
  }
}
