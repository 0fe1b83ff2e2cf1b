/**
 * The twenty pictures: what a change of tokens or styles is most likely to break, in the themes, modes and
 * directions in which people meet it. A picture more is bytes and minutes for ever; take one away for it.
 */

/**
 * @typedef {object} Picture
 * @property {string} name - Of its file.
 * @property {string} story - The id of a story.
 * @property {string} [globals] - As in the address of a story.
 * @property {number} [width] - Of the window, in CSS pixels. 640 without it.
 * @property {string} [focus] - What has the focus: a role and a name, as a person would say it.
 * @property {boolean} [forced] - With the colours of the system alone.
 * @property {boolean} [paper] - As it is printed.
 */

const question = 'components-referral-form--first-question';
const problems = 'components-referral-form--several-problems';
const choices = 'components-referral-form--a-choice-that-asks-more';
const card = 'components-activity-card--everything';

/** @type {readonly Picture[]} */
export const pictures = [
  {name: 'question-steady', story: question, focus: 'button Continue'},
  {name: 'question-nhs', story: question, globals: 'theme:nhs', focus: 'button Continue'},
  {name: 'question-govuk', story: question, globals: 'theme:govuk', focus: 'button Continue'},
  {name: 'question-charity', story: question, globals: 'theme:charity', focus: 'button Continue'},
  {name: 'problems-steady-dark', story: problems, globals: 'scheme:dark'},
  {name: 'problems-nhs', story: problems, globals: 'theme:nhs', width: 320},
  {name: 'problems-govuk', story: problems, globals: 'theme:govuk', width: 320},
  {name: 'problems-contrast', story: problems, globals: 'contrast:more'},
  {name: 'choices-steady-rtl', story: choices, globals: 'language:ur', width: 320},
  {name: 'choices-govuk-rtl', story: choices, globals: 'language:ur;theme:govuk'},
  {name: 'choices-nhs-dark', story: choices, globals: 'theme:nhs;scheme:dark'},
  {name: 'choices-forced', story: choices, forced: true},
  {
    name: 'date-govuk',
    story: 'fields-several-boxes--date-with-parts-missing',
    globals: 'theme:govuk',
  },
  {name: 'scale-charity', story: 'components-wellbeing-check-in--scale', globals: 'theme:charity'},
  {name: 'scale-steady-small', story: 'components-wellbeing-check-in--scale', width: 320},
  {name: 'card-steady', story: card},
  {name: 'card-nhs', story: card, globals: 'theme:nhs'},
  {name: 'card-paper', story: 'components-activity-card--notice-board', paper: true},
  {name: 'notice-steady', story: 'components-easy-read-notice--easy-words'},
  {name: 'plan-steady', story: 'components-through-the-gate-plan--mine'},
];
