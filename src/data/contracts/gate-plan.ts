/**
 * The record of a through-the-gate plan: one plan that a person owns, starts on the first day, carries
 * through moves and takes out of the gate. Plain JSON.
 *
 * It belongs to the person: they see all of it, and their words are nobody else's to edit. What is not
 * known is left out and is then never shown as if it were. Lists that hold nothing are empty.
 */
import type {PlanAction, PlanActivity, PlanArea, PlanGoal, PlanSupport} from './gate-plan/areas.js';
import type {PlanAppointment} from './gate-plan/appointments.js';
import type {PlanDocument} from './gate-plan/documents.js';
import type {PlanEssential} from './gate-plan/essentials.js';
import type {PlanHandover, PlanMedicine} from './gate-plan/health.js';
import type {PlanLicence} from './gate-plan/licence.js';
import type {PlanPerson} from './gate-plan/people.js';
import type {PlanRelease} from './gate-plan/release.js';
import type {PlanDisagreement, PlanChangeEntry, PlanTransfer} from './gate-plan/story.js';
import type {PersonWords} from './gate-plan/words.js';

export type * from './gate-plan/appointments.js';
export type * from './gate-plan/areas.js';
export type * from './gate-plan/documents.js';
export type * from './gate-plan/essentials.js';
export type * from './gate-plan/health.js';
export type * from './gate-plan/licence.js';
export type * from './gate-plan/people.js';
export type * from './gate-plan/provenance.js';
export type * from './gate-plan/release.js';
export type * from './gate-plan/story.js';
export type * from './gate-plan/time.js';
export type * from './gate-plan/words.js';

/** The contract this version of the library writes. */
export const GATE_PLAN_VERSION = '1.0';

/** Those who may see something of the plan by what they do: "your key worker". */
export interface PlanAudience {
  /** Not `person`, which is the person whose plan it is. */
  readonly id: string;
  readonly label: string;
}

/** The person whose plan it is. Whoever sees anything of the plan sees this. */
export interface PlanOwner {
  /** What they like to be called. */
  readonly name: string;
}

/** Where the person is now, while in prison. */
export interface PlanPrison {
  readonly name: string;
  readonly wing?: string;
  readonly audience: readonly string[];
}

/** The lists of a plan, by the name of their field. Each holds its things in the person's order. */
export interface PlanLists {
  readonly words: readonly PersonWords[];
  readonly areas: readonly PlanArea[];
  readonly goals: readonly PlanGoal[];
  readonly actions: readonly PlanAction[];
  readonly supports: readonly PlanSupport[];
  readonly activities: readonly PlanActivity[];
  readonly people: readonly PlanPerson[];
  readonly appointments: readonly PlanAppointment[];
  readonly medicines: readonly PlanMedicine[];
  readonly handovers: readonly PlanHandover[];
  readonly documents: readonly PlanDocument[];
  readonly essentials: readonly PlanEssential[];
  readonly transfers: readonly PlanTransfer[];
  readonly disagreements: readonly PlanDisagreement[];
}

export interface GatePlan extends PlanLists {
  readonly type: 'steady-gate-plan';
  readonly version: typeof GATE_PLAN_VERSION;
  /** Stable. Letters, digits, `-` and `_`, 100 at most. */
  readonly id: string;
  /** Instants in UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
  /** BCP 47: what the texts of this record are written in, where that is not the page's language. */
  readonly language?: string;
  /** Where the person is: a calendar file is never offered in custody. */
  readonly setting: 'custody' | 'community';
  readonly owner: PlanOwner;
  readonly prison?: PlanPrison;
  readonly audiences: readonly PlanAudience[];
  readonly release: PlanRelease;
  readonly licence?: PlanLicence;
  /** Asked whom they want in their plan, the person said no one. A full answer: nobody asks again. */
  readonly noOne?: boolean;
  /** Oldest first. */
  readonly changes: readonly PlanChangeEntry[];
}

/** The name of one of the plan's lists. */
export type PlanList = keyof PlanLists;

/** Something of one of the lists. */
export type PlanItemOf<L extends PlanList> = PlanLists[L][number];
