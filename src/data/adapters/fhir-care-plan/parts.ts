/** Which resource each list of a plan goes into. */
import type {PlanList} from '../../contracts/gate-plan.js';

/** Lists of which each thing is a resource of its own. */
export const RESOURCES = {
  goals: 'Goal',
  actions: 'Task',
  supports: 'Task',
  essentials: 'Task',
  appointments: 'Appointment',
  people: 'RelatedPerson',
  medicines: 'MedicationStatement',
} as const satisfies Partial<Record<PlanList, string>>;

export type ResourceList = keyof typeof RESOURCES;

export const RESOURCE_LISTS = Object.keys(RESOURCES) as readonly ResourceList[];

export const isResourceList = (name: string): name is ResourceList =>
  Object.hasOwn(RESOURCES, name);
