import {isServer, type nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {addKinds} from '../../fields/question.js';
import {flagAttribute} from '../../internal/attributes.js';
import {JourneyElement, loadUnscripted} from '../../internal/flow/journey-element.js';
import type {Asked, SendingElement} from '../../internal/flow/asked.js';
import type {Journey} from '../../internal/journey.js';
import type {DraftSettings} from '../../drafts/store.js';
import type {Answers} from '../../questions/index.js';
import type {ReferralConfig, ReferralPath} from './config.js';
import {referralRules} from './check-config.js';
import {buildDefinition, loadChecker, needsChecker} from './model.js';
import {SteadyReferralStoppedEvent} from './events.js';
import {referralStops} from './definition/index.js';
import {loadSending, recordOf, sendingCode, submissionOf} from './submission.js';
import {formStyles} from '../../styles/form.js';
import {formTemplate} from './templates.js';

/** What draws kinds of question that only some hosts ask, and what is known already. */
let more: typeof import('../../fields/more-kinds.js') | undefined;

async function loadMore(): Promise<void> {
  more ??= await import('../../fields/more-kinds.js');
  addKinds(more.moreKinds, more.knownTemplate);
}

/** What a host's own questions need: what looks at them, and the kinds that only they can be of. */
async function loadHostQuestions(): Promise<void> {
  await loadMore();
  await loadChecker();
}

function needsMore({known}: ReferralConfig): boolean {
  return !more && known !== undefined;
}

/** Whether some of that is still on its way. */
function waits(config: ReferralConfig): boolean {
  return !isServer && (needsChecker(config) || needsMore(config));
}

/**
 * A referral for social prescribing: connects a person to an activity or a link worker. It can be
 * filled in by the person, by the person with somebody's help, or by staff, and says before each
 * question who will see the answer. Almost everything can be skipped.
 *
 * Nothing is stored and nothing is sent until the person presses "Send referral". With `action` the
 * form posts the record itself; without it the host listens for `steady-referral-send`.
 *
 * Data comes by the `config` property or as a `<script type="application/json">` child, never by
 * attribute: page scripts log attributes.
 *
 * @summary A calm, step-by-step referral form.
 * @slot - What a person reads when the form cannot be shown: how to refer without it.
 * @fires {SteadyReferralSendEvent} steady-referral-send - The person asked to send. Cancelable.
 *   Does not bubble: listen on the element.
 * @fires {SteadyReferralRenewEvent} steady-referral-renew - The session has ended, or its token is
 *   stale: hand over fresh hidden fields and the same referral is sent again. Does not bubble.
 * @fires {SteadyReferralSentEvent} steady-referral-sent - It arrived. Carries no answers.
 * @fires {SteadyReferralStoppedEvent} steady-referral-stopped - The form was cleared: the person
 *   stopped, or went away and `clear-after` is set.
 * @fires {SteadyMeasureEvent} steady-measure - With `measure` only: a step was seen, a question
 *   skipped, a problem shown.
 */
export class SteadyReferralForm extends JourneyElement<ReferralConfig> {
  static override styles = formStyles;

  protected static override readonly wordParts = ['form', 'referral'] as const;

  static override properties: PropertyDeclarations = {
    ...JourneyElement.properties,
    personalDevice: {attribute: 'personal-device', converter: flagAttribute},
    drafts: {attribute: false},
    measure: {converter: flagAttribute},
  };

  /** Everything else; see `ReferralConfig`. Wins over the JSON script child, key by key. */
  declare config: ReferralConfig | undefined;

  /** Lets the browser offer earlier answers. Only for a device that is one person's own. */
  declare personalDevice: boolean;

  /** Where answers may be kept until they are sent. Without it nowhere. */
  declare drafts: DraftSettings | undefined;

  /** Sends out `steady-measure`, for counting; never an answer. */
  declare measure: boolean;

  constructor() {
    super();
    this.personalDevice = false;
    this.measure = false;
  }

  /**
   * Brings what a host's own questions and words need. Only for a server, before rendering a form
   * that has `definition`, `customise`, `known` or `words`: in the browser the form does it by itself.
   */
  static async prepare(): Promise<void> {
    const {loadOwnWords} = await import('../../i18n/catalogues.js');
    await Promise.all([loadHostQuestions(), loadOwnWords(), loadSending(), loadUnscripted()]);
  }

  protected override rules(): typeof referralRules {
    return referralRules;
  }

  protected override submissionOf(
    form: SendingElement<ReferralConfig>,
  ): ReturnType<typeof submissionOf> {
    return submissionOf(form);
  }

  protected override dependsOn(config: ReferralConfig): readonly unknown[] {
    return [this.setting, waits(config)];
  }

  protected override ask(config: ReferralConfig, path: ReferralPath): Asked | undefined {
    // It is on its way: what was set before the element was defined is seen here first.
    if (waits(config) && !this.hasUpdated) return undefined;
    if (!isServer) more?.addMoreStyles(this.renderRoot);
    const built = buildDefinition({config, path, setting: this.settingNow});
    // Without what draws it, it is asked as if nobody knew.
    return {...built, known: more?.knownIn(built.definition, config.known), single: true};
  }

  protected override needs(
    config: ReferralConfig,
  ): ReturnType<JourneyElement<ReferralConfig>['needs']> {
    return [needsChecker(config) && loadHostQuestions(), needsMore(config) && loadMore()];
  }

  protected override journeyTemplate(journey: Journey): TemplateResult | typeof nothing {
    return formTemplate({
      ...this.sight(journey),
      code: sendingCode(),
      keeps: this.drafts !== undefined,
      record: () => recordOf(this.form, journey),
    });
  }

  protected override stops(answers: Answers): boolean {
    return referralStops(answers);
  }

  protected override stopped(): void {
    this.dispatchEvent(new SteadyReferralStoppedEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-referral-form': SteadyReferralForm;
  }
}
