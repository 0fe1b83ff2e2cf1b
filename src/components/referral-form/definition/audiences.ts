/** Who sees what, unless the host says otherwise. The table is also in `docs/referral-items.md`. */
import {msg} from '../../../i18n/msg.js';
import type {Condition, Definition, Question} from '../../../questions/definition.js';
import {mapPages, mapQuestions, withoutQuestions} from '../../../questions/transform.js';
import type {AudienceRole, Context, ReferralAudience, ReferralOptions} from './context.js';

const RECEIVERS: readonly AudienceRole[] = ['service', 'link-worker', 'charity'];
const CARE: readonly AudienceRole[] = [...RECEIVERS, 'healthcare'];
const SUPPORT: readonly AudienceRole[] = [...RECEIVERS, 'key-worker'];
const CARE_AND_SUPPORT: readonly AudienceRole[] = [...CARE, 'key-worker'];
const EVERYONE: readonly AudienceRole[] = [
  ...CARE_AND_SUPPORT,
  'probation',
  'referrer',
  'chosen-people',
];

/**
 * Roles by item, or by the part of an item before its dot. The one a referral is sent to sees
 * everything but equality answers that somebody else counts.
 */
const seenBy: Readonly<Record<string, readonly AudienceRole[]>> = {
  'consent.agreement': EVERYONE,
  consent: CARE,
  // The name in official records. What somebody likes to be called is not for everyone to know.
  'person.name': EVERYONE,
  // An NHS number opens a health record: only those who use one.
  'person.nhs-number': ['link-worker', 'healthcare'],
  'person.crn': [...RECEIVERS, 'probation'],
  person: CARE_AND_SUPPORT,
  place: CARE_AND_SUPPORT,
  release: CARE_AND_SUPPORT,
  contact: CARE_AND_SUPPORT,
  gp: CARE,
  people: RECEIVERS,
  communication: CARE_AND_SUPPORT,
  about: SUPPORT,
  need: RECEIVERS,
  referral: RECEIVERS,
  meeting: SUPPORT,
  health: CARE,
  equality: ['monitoring'],
  helper: RECEIVERS,
  referrer: CARE_AND_SUPPORT,
  risk: RECEIVERS,
  safeguarding: RECEIVERS,
};

const NEVER_SENT_TO: readonly AudienceRole[] = ['chosen-people', 'referrer', 'monitoring'];

/** The declared audiences and the one the referral is sent to; one of our own when there is none. */
export function declaredAudiences({audiences = []}: ReferralOptions): {
  readonly audiences: readonly ReferralAudience[];
  readonly sentTo: ReferralAudience;
} {
  const sentTo = audiences.find(({role}) => !NEVER_SENT_TO.includes(role));
  if (sentTo) return {audiences, sentTo};
  const service: ReferralAudience = {
    id: 'service',
    label: msg('The service this is sent to', {
      id: 'steady.referral.audience.service',
      desc: 'Under "Who will see this answer", when the website names nobody else.',
    }),
    role: 'service',
  };
  return {audiences: [service, ...audiences], sentTo: service};
}

/**
 * Writes on every question who sees it, and leaves out those that nobody would see. Conditions on
 * what was left out are kept as if it were never answered.
 */
export function withAudiences(definition: Definition, context: Context): Definition {
  const gone = new Set<string>();
  const made = mapPages(definition, (page) => ({
    ...page,
    questions: asked(page.questions, {...context, gone}),
  }));
  if (gone.size === 0) return made;
  const adapted = <T extends {readonly showWhen?: Condition}>(part: T): T =>
    part.showWhen ? {...part, showWhen: withoutQuestions(part.showWhen, gone)} : part;
  return mapPages(
    made,
    (page) =>
      adapted({
        ...page,
        questions: mapQuestions(page.questions, (question) => [adapted(question)]),
      }),
    adapted,
  );
}

interface Asking extends Context {
  /** Ids of questions that nobody would see, and of those inside them: filled in on the way. */
  readonly gone: Set<string>;
}

/** @param above - Who sees the question these follow: more words never travel further than it. */
function asked(
  questions: readonly Question[],
  context: Asking,
  above?: readonly string[],
): Question[] {
  return questions.flatMap((question) => {
    const own = question.audience ?? declaredFor(question, context) ?? above ?? [];
    const audience = above ? own.filter((id) => above.includes(id)) : own;
    if (audience.length > 0) return [{...withFollowUps(question, context, audience), audience}];
    mapQuestions([question], ({id}) => {
      context.gone.add(id);
      return [];
    });
    return [];
  });
}

function withFollowUps(question: Question, context: Asking, audience: readonly string[]): Question {
  const inside = (questions: readonly Question[]) => asked(questions, context, audience);
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return {
        ...question,
        options: question.options.map((option) =>
          option.questions ? {...option, questions: inside(option.questions)} : option,
        ),
      };
    case 'yes-no':
      return {
        ...question,
        ...(question.whenYes && {whenYes: inside(question.whenYes)}),
        ...(question.whenNo && {whenNo: inside(question.whenNo)}),
      };
    // What is asked about each of several people goes where the people go.
    default:
      return question;
  }
}

type Asked = Pick<Question, 'id' | 'item' | 'required' | 'sensitivity'>;

/** Ids of those who see the answer to a question. */
export function audienceIds(question: Asked, context: Context): readonly string[] {
  return declaredFor(question, context) ?? [];
}

/** Undefined for a question that says nothing of its own, so that it goes where its parent goes. */
function declaredFor(question: Asked, context: Context): string[] | undefined {
  const {id, item, required, sensitivity} = question;
  const {audiences, sentTo} = context;
  const chosen = required ? undefined : context.audienceFor[id];
  const staffOnly = sensitivity === 'staff-only';
  if (chosen) {
    return audiences
      .filter((one) => chosen.includes(one.id) && !(staffOnly && one.role === 'chosen-people'))
      .map((one) => one.id);
  }
  if (item === undefined) return undefined;
  const roles = seenBy[item] ?? seenBy[item.split('.')[0] ?? ''] ?? [];
  const sees = ({role}: ReferralAudience) => roles.includes(role);
  // Whoever counts equality answers is their only reader.
  const counted = item.startsWith('equality.') && audiences.some(sees);
  return audiences.filter((one) => sees(one) || (one === sentTo && !counted)).map((one) => one.id);
}
