/** What must not be overlooked: risks, safeguarding, safe contact, what makes taking part easier. */
import type {ReferralItem} from '../../contracts/referral-items.js';
import {ADJUSTMENTS} from './codes.js';
import type {Sources} from './sources.js';
import type {CodeableConcept, Reference} from './types.js';
import type {Writer} from './writer.js';

interface FlagKind {
  readonly name: string;
  readonly category: string;
  /** Whether it is made of what staff wrote for staff. */
  readonly staff: boolean;
  /** Every word of it, joined; none means no flag. */
  readonly words: (from: Sources) => readonly (string | undefined)[];
  readonly code?: CodeableConcept;
}

const kinds: readonly FlagKind[] = [
  {
    name: 'adjustments',
    category: 'Reasonable adjustments',
    staff: false,
    words: (from) => [
      ...from.choices('communication.adjustments').map(({text}) => text),
      from.text('communication.adjustments-other'),
    ],
    code: ADJUSTMENTS,
  },
  {
    name: 'careful',
    category: 'Safe contact: be careful',
    staff: false,
    words: (from) => [from.text('contact.careful')],
  },
  {
    name: 'message',
    category: 'Safe contact: messages',
    staff: false,
    // Only what keeps somebody from leaving one.
    words: (from) => [unless(from, 'yes', 'contact.message-safe', 'Safe to leave a message')],
  },
  {
    // "No known risks" is said as plainly as a risk.
    name: 'risk',
    category: 'Risks',
    staff: true,
    words: (from) => [
      from.text('risk.known') === 'none-known'
        ? from.words('risk.known')
        : unless(from, 'none-known', 'risk.known', 'Risks'),
    ],
  },
  {
    name: 'risk-areas',
    category: 'Risks: what they are about',
    staff: true,
    words: (from) => [
      ...from.choices('risk.areas').map(({text}) => text),
      from.text('risk.areas-other'),
    ],
  },
  {
    name: 'risk-words',
    category: 'Risks: what to do or to avoid',
    staff: true,
    words: (from) => [from.text('risk.words')],
  },
  {
    name: 'safeguarding',
    category: 'Safeguarding concern',
    staff: true,
    words: (from) => [
      unless(from, 'no', 'safeguarding.concern', 'Safeguarding concern'),
      from.words('safeguarding.words'),
    ],
  },
];

/**
 * The answer to a question, with what it is an answer to: "Yes" alone says nothing in a list of flags.
 *
 * @param nothing - The answer that is nothing to flag.
 */
function unless(
  from: Sources,
  nothing: string,
  item: ReferralItem,
  about: string,
): string | undefined {
  if (from.text(item) === nothing) return undefined;
  const words = from.words(item);
  return words === undefined ? undefined : `${about}: ${words}`;
}

export function writeFlags(writer: Writer, patient: Reference): void {
  for (const {name, category, staff, words, code} of kinds) {
    const from = writer.sources({staff});
    const text = words(from).filter(Boolean).join('; ');
    if (text === '') continue;
    writer.add(
      {
        resourceType: 'Flag',
        status: 'active',
        category: [{text: category}],
        code: {...code, text},
        subject: patient,
      },
      from.readers,
      name,
    );
  }
}
