/** What a host has said about an activity: as a record, or in attributes. */
import type {ActivityKind} from '../../data/contracts/activity.js';
import {warnOnce} from '../../internal/warn.js';
import type {SteadyActivityCard} from './activity-card.js';
import {isRuled, type LooseActivity} from './view.js';

/** What attributes can say. */
const SAID = [
  ...(['name', 'summary', 'when', 'where', 'ledBy', 'peerLed'] as const),
  ...(['cost', 'kind', 'status', 'picture'] as const),
];

/** The record as the page has written it. */
const DATA = 'script[type="application/json"]:not([data-served], [data-properties])';

/** What the host has said as data: nothing where it has not. Of another type it is without parts. */
export function recordOf(card: SteadyActivityCard): LooseActivity | undefined {
  const {activity} = card;
  if (activity != null) return checked(card, activity);
  // On a server an element has no children to look at.
  const script = card.firstElementChild && card.querySelector(DATA);
  if (!script?.textContent.trim()) return undefined;
  try {
    return checked(card, JSON.parse(script.textContent));
  } catch {
    return checked(card, undefined);
  }
}

function checked({localName}: Element, activity: unknown): LooseActivity {
  const isRecord = typeof activity === 'object' && activity !== null && !Array.isArray(activity);
  const record: LooseActivity = isRecord ? activity : {};
  if (!asText(record.name)) {
    warnOnce(
      'activity-record',
      `${localName}: ${isRecord ? 'an activity has no name' : 'what was given is no activity, or no JSON'}. What can be read of it is shown.`,
    );
  }
  return record;
}

const NOTHING: LooseActivity = {};

/** Record and attributes together; the record counts where both say something. */
export function givenTo(card: SteadyActivityCard, record = NOTHING): LooseActivity {
  const said = attributesOf(card);
  return said === NOTHING ? record : {...said, ...record};
}

/** Whether anything has been said. */
export function saysAnything(given: LooseActivity): boolean {
  return Object.values(given).some((value) => value !== undefined);
}

/** What the host has said in attributes, as a record would say it. */
function attributesOf(card: SteadyActivityCard): LooseActivity {
  if (!SAID.some((key) => card[key] !== undefined)) return NOTHING;
  // Of this type so that none of them is missing in the list.
  const said: Pick<SteadyActivityCard, (typeof SAID)[number]> = card;
  const {name, summary, when, where, ledBy, peerLed, cost, kind, status, picture} = said;
  return defined({
    name,
    summary,
    sessions: when ? [{text: when}] : undefined,
    place: where ? {name: where} : undefined,
    ledBy: ledBy || peerLed ? {name: ledBy, peerLed} : undefined,
    cost: cost ? (Number(cost) === 0 ? {amount: 0} : {text: cost}) : undefined,
    kinds: asKinds(kind),
    status,
    picture,
  });
}

/** A record without what nobody has said. */
function defined(record: Readonly<Partial<Record<keyof LooseActivity, unknown>>>): LooseActivity {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

export function asKinds(kind: string | undefined): readonly ActivityKind[] | undefined {
  return kind ? [kind as ActivityKind] : undefined;
}

/** Whether a session has a day or a time. */
export function hasRules(record: LooseActivity | undefined): boolean {
  const sessions: unknown = record?.sessions;
  return Array.isArray(sessions) && sessions.some(isRuled);
}

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
