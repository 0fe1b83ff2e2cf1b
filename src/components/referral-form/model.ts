/** What the referral form asks and of whom it says that they see it. No DOM, no Lit. */
import {textOf} from '../../i18n/text.js';
import {audienceOf, findQuestion, type Definition, type Question} from '../../questions/index.js';
import {limitsText as usualLimits} from '../../fields/frame/limits.js';
import type {WhoSees} from '../../fields/frame/who-sees.js';
import type {ConfigFault} from './check-config.js';
import type {AudienceRole, ReferralConfig, ReferralPath, ReferralSetting} from './config.js';
import {referralDefinition, type ReferralAudience} from './definition/index.js';

/** Begins the id of the question whether to share with somebody; their id follows. */
const SHARE = 'share-';

/** What can be set from outside. */
export interface ReferralSetup {
  readonly config: ReferralConfig;
  readonly path: ReferralPath;
  readonly setting: ReferralSetting;
}

type Checker = typeof import('./host-definition.js');

let checker: Checker | undefined;

/** Whether the host's own questions or changes still wait for the code that looks at them. */
export function needsChecker({definition, customise}: ReferralConfig): boolean {
  return checker === undefined && (definition ?? customise) !== undefined;
}

/** Brings that code. Rejects when it does not arrive; a later call tries again. */
export async function loadChecker(): Promise<void> {
  checker ??= await import('./host-definition.js');
}

/** The questions, in the current language; `faults` when they cannot be asked. */
export function buildDefinition({config, path, setting}: ReferralSetup): {
  readonly definition?: Definition;
  readonly faults: readonly ConfigFault[];
} {
  const built =
    config.definition ??
    referralDefinition({
      path,
      setting,
      audiences: declaredAudiences(config),
      ...(config.audienceFor && {audienceFor: config.audienceFor}),
    });
  // The built-in questions are proved by tests.
  if (config.definition === undefined && config.customise === undefined) {
    return {definition: built, faults: []};
  }
  if (!checker) {
    const message =
      'the code that looks at "definition" and "customise" is not here. In the browser it did not arrive; on a server, await SteadyReferralForm.prepare() before rendering.';
    return {faults: [{code: 'definition-not-checked', message}]};
  }
  const {definition, faults} = checker.hostDefinition(built, config.customise);
  const said = faults.map(({code, where, message}) => ({code, message: `${where}: ${message}`}));
  return definition && said.length === 0 ? {definition, faults: []} : {faults: said};
}

/** Whoever is promised not to look is not among those who see. */
function declaredAudiences({audiences = {}, neverSees = []}: ReferralConfig): ReferralAudience[] {
  return Object.entries(audiences)
    .filter(([id]) => !neverSees.includes(id))
    .map(([id, {label, role}]) => ({id, label, role: role ?? (id as AudienceRole)}));
}

/** What who-sees-this depends on. */
export interface Sharing {
  readonly journey: {readonly definition: Definition};
  readonly config: ReferralConfig;
  readonly setting: ReferralSetting;
  readonly path: ReferralPath | undefined;
}

/**
 * Who sees the answer to a question (of all questions, when none is given): who always does, who
 * does only if the person says yes to sharing, and of whom the host promises that they do not.
 */
export function whoSees(sharing: Sharing, question?: Question): WhoSees {
  const {journey, config, path} = sharing;
  const {definition} = journey;
  const ids = question ? audienceOf(definition, question) : definition.audiences.map(({id}) => id);
  const named = (wanted: (id: string) => boolean) =>
    definition.audiences.flatMap(({id, label}) =>
      ids.includes(id) && wanted(id) ? [textOf(label)] : [],
    );
  const asksFirst = (id: string) => findQuestion(definition, `${SHARE}${id}`) !== undefined;
  return {
    seenBy: named((id) => !asksFirst(id)),
    ifAgreed: named(asksFirst),
    agreedBy: path === 'staff' ? 'them' : 'you',
    notSeenBy: (config.neverSees ?? []).flatMap((id) => {
      const label = config.audiences?.[id]?.label;
      return label === undefined || ids.includes(id) ? [] : [textOf(label)];
    }),
    limits: limitsText(sharing),
  };
}

/** What must be passed on whatever was promised. */
export function limitsText({config, setting}: Omit<Sharing, 'journey' | 'path'>): string {
  return config.limits === undefined ? usualLimits(setting) : textOf(config.limits);
}
