/** Who does something in a plan, in the current language. */
import type {PlanPerson, PlanRole, PlanWho} from '../data/contracts/gate-plan.js';
import {msg, str} from '../i18n/msg.js';

const ROLES: Readonly<Record<PlanRole, () => string>> = {
  me: () =>
    msg('Me', {
      id: 'steady.plan.role.me',
      desc: 'Who does something in a plan for leaving prison, alone or in brackets behind a name.',
    }),
  'key-worker': () =>
    msg('Key worker', {
      id: 'steady.plan.role.keyWorker',
      desc: 'Who does something in a plan for leaving prison, alone or in brackets behind a name.',
    }),
  'prison-offender-manager': () =>
    msg('Prison offender manager', {
      id: 'steady.plan.role.prisonOffenderManager',
      desc: 'Who does something in a plan for leaving prison, alone or in brackets behind a name.',
    }),
  'community-offender-manager': () =>
    msg('Community offender manager', {
      id: 'steady.plan.role.communityOffenderManager',
      desc: 'Who does something in a plan for leaving prison, alone or in brackets behind a name.',
    }),
  'resettlement-worker': () =>
    msg('Resettlement worker', {
      id: 'steady.plan.role.resettlementWorker',
      desc: 'Who does something in a plan for leaving prison, alone or in brackets behind a name.',
    }),
  'link-worker': () =>
    msg('Link worker', {
      id: 'steady.plan.role.linkWorker',
      desc: 'Who does something in a plan for leaving prison, alone or in brackets behind a name.',
    }),
  'peer-mentor': () =>
    msg('Peer mentor', {
      id: 'steady.plan.role.peerMentor',
      desc: 'Who does something in a plan for leaving prison, alone or in brackets behind a name.',
    }),
  healthcare: () =>
    msg('Healthcare', {
      id: 'steady.plan.role.healthcare',
      desc: 'Who does something in a plan for leaving prison, alone or in brackets behind a name.',
    }),
  charity: () =>
    msg('Charity', {
      id: 'steady.plan.role.charity',
      desc: 'Who does something in a plan for leaving prison, alone or in brackets behind a name.',
    }),
  'chosen-person': () =>
    msg('Someone you chose', {
      id: 'steady.plan.role.chosenPerson',
      desc: 'Who does something in a plan for leaving prison, alone or in brackets behind a name.',
    }),
  other: () =>
    msg('Someone else', {
      id: 'steady.plan.role.other',
      desc: 'Who does something in a plan for leaving prison, alone or in brackets behind a name.',
    }),
};

/** "Key worker". */
export const roleText = (kind: PlanRole): string => ROLES[kind]();

/**
 * "Sam (Key worker)", "Bea (my aunt)", "Key worker", "Me". Names and labels are the plan's own words.
 *
 * @param people - Those of the plan as the reader sees it.
 */
export function whoText(who: PlanWho, people: readonly PlanPerson[]): string {
  const person = people.find(({id}) => id === who.person);
  const name = person?.name ?? who.name;
  const label = person?.label ?? who.label;
  if (who.role === 'me' && !name) return roleText('me');
  const role = label ?? roleText(person?.role ?? who.role);
  if (!name) return role;
  return msg(str`${name} (${role})`, {
    id: 'steady.plan.who',
    desc: 'Somebody who does something in a plan. Values: their name; what they are: "Key worker", or the word of the person: "my aunt".',
  });
}
