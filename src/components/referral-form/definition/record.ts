/** Makes the record that is sent out of the questions and what was answered. */
import {msg} from '../../../i18n/msg.js';
import {textOf} from '../../../i18n/text.js';
import {
  REFERRAL_VERSION,
  type MissingItem,
  type Referral,
  type ReferralPath,
  type ReferralSetting,
} from '../../../data/contracts/referral.js';
import type {ReferralItem} from '../../../data/contracts/referral-items.js';
import type {Responses, Today} from '../../../questions/answers.js';
import type {Definition} from '../../../questions/definition.js';
import {everyQuestion, findQuestion} from '../../../questions/questions.js';
import {missingItems, recordAnswers} from '../../../questions/record-answers.js';
import {REFERRAL_DEFINITION} from './id.js';
import {mandatory} from './words.js';

/** Everything a record is made of. */
export interface ReferralSource {
  /** The built-in questions, changed or not, or a host's own. */
  readonly definition: Definition;
  readonly responses: Responses;
  readonly today: Today;
  readonly path: ReferralPath;
  readonly setting: ReferralSetting;
  /** BCP 47: the language the questions were read in. */
  readonly language: string;
  /** The same when the same referral is sent again. */
  readonly submissionId: string;
  /** An ISO 8601 instant in UTC. */
  readonly createdAt: string;
}

/**
 * The record of a referral, in the current language. It is sent to the first audience that sees an
 * answer by default; in a host's own questions that is the first of `definition.audience`.
 *
 * Call `validate` first: what cannot be read is left out.
 */
export function newReferral(source: ReferralSource): Referral {
  const {definition, responses, today, path, setting, language, submissionId, createdAt} = source;
  const sentTo = definition.audience[0] ?? definition.audiences[0]?.id ?? '';
  return {
    type: 'steady-referral',
    version: REFERRAL_VERSION,
    submissionId,
    createdAt,
    path,
    setting,
    language,
    definition: {id: definition.id, version: definition.version},
    audiences: definition.audiences.map(({id, label}) => ({id, label: textOf(label)})),
    sentTo,
    answers: recordAnswers(definition, responses, today).filter(
      ({sensitivity}) => path === 'staff' || sensitivity !== 'staff-only',
    ),
    missing: [
      ...missingItems(definition, responses, today).map((item) => {
        const place = findQuestion(definition, item.question);
        return {
          ...item,
          audience: place?.audience ?? [sentTo],
          sensitivity: place?.sensitivity ?? 'staff-only',
        };
      }),
      ...neverAsked(definition, sentTo),
    ],
  };
}

/**
 * What the standard calls mandatory and these questions do not ask: a person is not asked about
 * risks to themselves or others, and a host may have taken a question out.
 */
function neverAsked(definition: Definition, sentTo: string): MissingItem[] {
  if (definition.id !== REFERRAL_DEFINITION.id) return [];
  const asked = new Set(everyQuestion(definition).map(({question}) => question.item));
  const items: readonly {item: ReferralItem; label: string; staffOnly?: true}[] = [
    {
      item: 'person.birth-date',
      label: msg('Date of birth', {
        id: 'steady.referral.birth-date.label',
        desc: 'Over three boxes. Also read by staff.',
      }),
    },
    {
      item: 'gp.registered',
      label: msg('GP practice', {
        id: 'steady.referral.missing.gp',
        desc: 'In a list of what is missing, read by the service. A GP is a family doctor.',
      }),
    },
    {
      item: 'risk.known',
      label: msg('Risks', {
        id: 'steady.referral.missing.risk',
        desc: 'In a list of what is missing, read by staff of the service: nobody was asked about risks.',
      }),
      staffOnly: true,
    },
  ];
  return items
    .filter(({item}) => !asked.has(item))
    .map(({item, label, staffOnly}) => ({
      item,
      label,
      standard: mandatory.name,
      level: mandatory.level,
      audience: [sentTo],
      sensitivity: staffOnly ? 'staff-only' : 'ordinary',
    }));
}
