/** Where the person is to be, and when. */
import {flag, id, line, list, named, object, oneOf, phone, text, url, whole} from './form.js';
import {item, type PlanItem} from './provenance.js';
import {planTime, type PlanTime} from './time.js';

export const APPOINTMENT_STATES = [
  'to-arrange',
  'arranged',
  'been',
  'could-not-go',
  'called-off',
] as const;

export interface PlanPlace {
  readonly name?: string;
  /** Lines of an address, without the postcode. */
  readonly address?: readonly string[];
  readonly postcode?: string;
  /** "20 minutes' walk from the station." */
  readonly directions?: string;
}

export interface PlanAppointment extends PlanItem {
  /** Id of an area. */
  readonly area?: string;
  /** "Probation office". */
  readonly title: string;
  readonly state: (typeof APPOINTMENT_STATES)[number];
  readonly when: PlanTime;
  /** How long it is meant to take. */
  readonly minutes?: number;
  /** In prison, or outside. */
  readonly setting: 'custody' | 'community';
  readonly attending?: 'in-person' | 'phone' | 'online' | 'home-visit';
  /** Not going can break the licence: shown as "You must go". Only the host knows. */
  readonly youMustGo?: boolean;
  /** Who to see there: "Jo, housing worker". */
  readonly contact?: string;
  readonly organisation?: string;
  readonly phone?: string;
  readonly url?: string;
  readonly place?: PlanPlace;
  /** What to take along, a line each. */
  readonly bring?: readonly string[];
  readonly text?: string;
}

export const place = named(
  'place',
  object<PlanPlace>({
    'name?': line,
    'address?': list(line),
    'postcode?': line,
    'directions?': text,
  }),
);

export const appointment = named(
  'appointment',
  item<PlanAppointment>({
    'area?': id,
    title: line,
    state: oneOf(...APPOINTMENT_STATES),
    when: planTime,
    'minutes?': whole(1, 1440),
    setting: oneOf('custody', 'community'),
    'attending?': oneOf('in-person', 'phone', 'online', 'home-visit'),
    'youMustGo?': flag,
    'contact?': line,
    'organisation?': line,
    'phone?': phone,
    'url?': url,
    'place?': place,
    'bring?': list(line),
    'text?': text,
  }),
);
