/**
 * Ways to get help now, on every page in the same place. Short and calm, no alarm; says whether
 * anyone is reading. In custody an outside number is never first: a cell phone may not reach it.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.js';
import {textOf, type Text} from '../../i18n/text.js';
import {flowStrings} from './strings.js';

/** One way: what to do, and a number where there is one. */
export interface Route {
  readonly text: Text;
  readonly phone?: string;
}

const strings = {
  nobodyReading: () =>
    msg('No one is reading this right now. If you need someone, do one of these:', {
      id: 'steady.help.nobodyReading',
      desc: 'Over a list of ways to get help. It must be clear that what is typed is not being watched.',
    }),
  bell: () =>
    msg('Press your cell bell.', {id: 'steady.help.bell', desc: 'A way to get help in prison.'}),
  staff: () =>
    msg('Tell any member of staff.', {
      id: 'steady.help.staff',
      desc: 'A way to get help in prison.',
    }),
  listener: () =>
    msg(
      'Ask for a Listener. They are people in prison, trained by Samaritans. You can talk in private.',
      {
        id: 'steady.help.listener',
        desc: 'A way to get help in prison. "Listener" and "Samaritans" are names.',
      },
    ),
  samaritansInside: () =>
    msg('Ask staff how to phone Samaritans. The call is free.', {
      id: 'steady.help.samaritansInside',
      desc: 'A way to get help in prison.',
    }),
  samaritans: () =>
    msg('Phone Samaritans. It is free, at any time.', {
      id: 'steady.help.samaritans',
      desc: 'A way to get help outside prison. A phone number follows.',
    }),
  nhs111: () =>
    msg('Phone the NHS and choose option 2 for mental health.', {
      id: 'steady.help.nhs111',
      desc: 'A way to get help outside prison. The number 111 follows.',
    }),
  emergency: () =>
    msg('If your life or someone else’s is in danger, phone the emergency services.', {
      id: 'steady.help.emergency',
      desc: 'A way to get help outside prison. The number 999 follows.',
    }),
  kept: () =>
    msg('Your answers stay as they are.', {
      id: 'steady.help.kept',
      desc: 'Under the ways to get help: opening them has lost nothing.',
    }),
};

function routesFor(setting: 'custody' | 'community'): Route[] {
  return setting === 'custody'
    ? [
        {text: strings.bell()},
        {text: strings.staff()},
        {text: strings.listener()},
        {text: strings.samaritansInside()},
      ]
    : [
        {text: strings.samaritans(), phone: '116 123'},
        {text: strings.nhs111(), phone: '111'},
        {text: strings.emergency(), phone: '999'},
      ];
}

/** The ways themselves, as a list. */
export function routesTemplate(
  setting: 'custody' | 'community',
  own: readonly Route[] | undefined,
): TemplateResult {
  const number = (phone: string) =>
    setting === 'community'
      ? html` <a href="tel:${phone.replace(/[^+\d]/g, '')}"><bdi>${phone}</bdi></a>`
      : html` <bdi>${phone}</bdi>`;
  return html`<ul>
    ${(own ?? routesFor(setting)).map(
      ({text, phone}) => html`<li>${textOf(text)}${phone ? number(phone) : nothing}</li>`,
    )}
  </ul>`;
}

/**
 * A native disclosure, so that it opens with scripting off. What it opens stands behind it, not inside:
 * there it can have a row of its own, and the line above stays as it was.
 *
 * @param intro - Whether anybody reads this now, and what to do.
 * @param open - Drawn open.
 */
export function helpTemplate(
  setting: 'custody' | 'community',
  own: readonly Route[] | undefined,
  intro = strings.nobodyReading(),
  open = false,
): TemplateResult {
  return html`<details class="help" ?open=${open}>
      <summary>${flowStrings.help()}</summary>
    </details>
    <div class="help-panel">
      <p>${intro}</p>
      ${routesTemplate(setting, own)}
      <p>${strings.kept()}</p>
    </div>`;
}
