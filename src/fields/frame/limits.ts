import {msg} from '../../i18n/msg.js';

/**
 * What must be passed on whatever was promised, where a host has no words of its own for it.
 *
 * @param setting - Where the reader is: the safety of a prison is spoken of inside alone.
 */
export function limitsText(setting: 'custody' | 'community'): string {
  return setting === 'custody'
    ? msg(
        'There are limits. Staff must pass it on if someone may be badly hurt, if a child or an adult is not safe, or if the prison may not be safe.',
        {
          id: 'steady.whoSees.limits',
          desc: 'What is passed on even when someone was promised not to see it, for a person in prison. Calm, plain.',
        },
      )
    : msg(
        'There are limits. Staff must pass it on if someone may be badly hurt, or if a child or an adult is not safe.',
        {
          id: 'steady.whoSees.limitsOutside',
          desc: 'What is passed on even when someone was promised not to see it, for a person who is not in prison. Calm, plain.',
        },
      );
}
