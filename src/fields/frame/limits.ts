import {msg} from '../../i18n/msg.js';

/** What must be passed on whatever was promised, where a host has no words of its own for it. */
export function limitsText(): string {
  return msg(
    'There are limits. Staff must pass it on if someone may be badly hurt, if a child or an adult is not safe, or if the prison may not be safe.',
    {
      id: 'steady.whoSees.limits',
      desc: 'What is passed on even when someone was promised not to see it. Calm, plain.',
    },
  );
}
