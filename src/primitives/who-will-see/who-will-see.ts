import {css, html, type PropertyDeclarations, type nothing, type TemplateResult} from 'lit';
import {limitsText} from '../../fields/frame/limits.js';
import {whoSeesTemplate} from '../../fields/frame/who-sees.js';
import {asText} from '../../internal/as-text.js';
import {flagAttribute, oneOf, textAttribute} from '../../internal/attributes.js';
import {SteadyElement} from '../../internal/element.js';
import {asideStyles} from '../../styles/aside.js';
import {hostStyles} from '../../styles/host.js';
import {panelStyles} from '../../styles/panel.js';
import {typeStyles} from '../../styles/type.js';
import {bareStyles} from '../bare.js';
import {namesIn} from './names.js';

const own = css`
  .who-sees-title {
    font-weight: var(--_font-weight-strong);
  }
`;

/**
 * Who will see what is asked beside it, in the words of the referral form. It says only what the page
 * declares, and always what has to be passed on whatever was promised.
 *
 * @summary Who will see an answer, said before it is given.
 * @slot - The same in words of yours, for those without scripts. Not shown once the element is.
 */
export class SteadyWhoWillSee extends SteadyElement {
  static override styles = [hostStyles, typeStyles, panelStyles, asideStyles, bareStyles, own];

  protected static override readonly wordParts = ['form'] as const;

  /** Who sees it, as it reads inside a sentence. In the attribute with `;` between. */
  declare seenBy: readonly string[] | string | undefined;

  /** Who sees it only after a yes that is asked for later. */
  declare ifAgreed: readonly string[] | string | undefined;

  /** Who has promised not to look. */
  declare notSeenBy: readonly string[] | string | undefined;

  /** What has to be passed on all the same, in place of our words for it. */
  declare limits: string | undefined;

  /** Where the reader is. `custody` without it: our words then name the safety of the prison too. */
  declare setting: 'custody' | 'community' | undefined;

  /** It stands over the questions of a whole page. */
  declare several: boolean;

  /** The words are for staff, who answer about somebody. */
  declare byStaff: boolean;

  static override properties: PropertyDeclarations = {
    seenBy: {attribute: 'seen-by'},
    ifAgreed: {attribute: 'if-agreed'},
    notSeenBy: {attribute: 'not-seen-by'},
    limits: {converter: textAttribute('limits')},
    setting: {},
    several: {type: Boolean, converter: flagAttribute},
    byStaff: {type: Boolean, attribute: 'by-staff', converter: flagAttribute},
  };

  constructor() {
    super();
    this.several = false;
    this.byStaff = false;
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    const seenBy = namesIn(this, 'seenBy');
    const ifAgreed = namesIn(this, 'ifAgreed');
    const setting = oneOf(this, 'setting', ['custody', 'community']) ?? 'custody';
    // Nothing is declared: what the page has written inside says it, or nobody.
    if (seenBy.length + ifAgreed.length === 0) return html`<slot></slot>`;
    return whoSeesTemplate(
      {
        seenBy,
        ifAgreed,
        agreedBy: this.byStaff ? 'them' : 'you',
        notSeenBy: namesIn(this, 'notSeenBy'),
        limits: asText(this.limits) || limitsText(setting),
      },
      this.several,
      true,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-who-will-see': SteadyWhoWillSee;
  }
}
