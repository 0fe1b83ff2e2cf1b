/**
 * One page of a form twice: as questions of ours, and as GOV.UK macros, with the same words: ten
 * questions, a list of problems, the ways back and out, help, who will see the answers, and a button.
 * Everything here is made up.
 */

/** @typedef {{kind: string, id: string, label: string, hint: string, error: string, maxLength?: number, options?: string[]}} Field */

/** @type {readonly Field[]} */
const fields = [
  text('text', 'full-name', 'Full name', 'As you want us to write it', 'Enter a full name'),
  text(
    'text',
    'place',
    'Where are you now?',
    'A prison and a wing, or a town',
    'Enter where you are',
  ),
  text('email', 'email', 'Email address', 'We write only about this', 'Enter an email address'),
  text('phone', 'phone', 'Phone number', 'With the area code', 'Enter a phone number'),
  {
    ...text('long-text', 'reason', 'What would help you?', 'In your own words', 'Enter what helps'),
    maxLength: 500,
  },
  choice('choice', 'contact', 'How should we reach you?', 'Choose one', [
    'By letter',
    'By phone',
    'In person',
  ]),
  choice('choice', 'agreed', 'Do you agree?', 'You can say no', ['Yes', 'No']),
  choice('choices', 'needs', 'What do you need?', 'Choose all that you want', [
    'Somewhere to live',
    'Money advice',
    'Company',
    'Work or training',
  ]),
  choice('select', 'region', 'Which area?', 'Where you will live', [
    'The north',
    'The east',
    'The south',
    'The west',
    'Wales',
    'London',
  ]),
  text('date', 'born', 'Date of birth', 'For example, 31 3 1980', 'Enter a date of birth'),
];

/** @param {string} kind @param {string} id @param {string} label @param {string} hint @param {string} error */
function text(kind, id, label, hint, error) {
  return {kind, id, label, hint, error};
}

/** @param {string} kind @param {string} id @param {string} label @param {string} hint @param {string[]} options */
function choice(kind, id, label, hint, options) {
  return {...text(kind, id, label, hint, 'Choose an answer'), options};
}

const TITLE = 'Ask for support';
/** What our form says around any questions, in custody. */
const AROUND = {
  place: 'Question 1 of 1',
  whoSees: 'Who will see these answers',
  seenBy: 'The team.',
  help: 'I need help now',
  helpFirst: 'No one is reading this right now. If you need someone, do one of these:',
  helpItems: [
    'Press your cell bell.',
    'Tell any member of staff.',
    'Ask for a Listener. They are people in prison, trained by Samaritans. You can talk in private.',
    'Ask staff how to phone Samaritans. The call is free.',
  ],
  helpLast: 'Your answers stay as they are.',
};
/** Names and values that every page posts along. */
const HIDDEN = {
  _csrf: 'token',
  'steady:page': 'page:all',
  'steady:id': '00000000-0000-4000-8000-000000000000',
};

/** The questions as a definition with one page. */
export const definition = {
  id: 'same-form',
  version: '1',
  title: TITLE,
  audiences: [{id: 'team', label: 'the team'}],
  audience: ['team'],
  sections: [
    {
      id: 'all',
      title: TITLE,
      pages: [
        {
          id: 'all',
          title: TITLE,
          questions: fields.map(({error, options, ...field}) => ({
            ...field,
            ...(options && {options: options.map((label) => ({value: label, label}))}),
            required: true,
            errors: {missing: error},
          })),
        },
      ],
    },
  ],
};

/** Every question unanswered, as problems. */
export const problems = fields.map(({id, kind, error}) => ({
  question: id,
  control: kind === 'date' ? `${id}.day` : id,
  code: 'missing',
  text: error,
}));

/** What the GOV.UK template is given. @param {boolean} withProblems */
export function govukView(withProblems) {
  return {
    title: TITLE,
    around: AROUND,
    hidden: HIDDEN,
    problems: withProblems
      ? problems.map(({control, text: words}) => ({text: words, href: `#${control}`}))
      : [],
    fields: fields.map(({id, kind, label, hint, error, maxLength, options}) => ({
      kind,
      params: {
        id,
        name: id,
        idPrefix: id,
        namePrefix: id,
        type: kind === 'email' ? 'email' : kind === 'phone' ? 'tel' : 'text',
        maxlength: maxLength,
        textareaDescriptionText: 'You can write up to %{count} characters',
        autocomplete: 'off',
        hint: {text: hint},
        ...(kind === 'date' || kind === 'choice' || kind === 'choices'
          ? {fieldset: {legend: {text: label}}}
          : {label: {text: label}}),
        ...(options && {items: itemsOf(kind, options)}),
        ...(withProblems && {errorMessage: {text: error, visuallyHiddenText: 'Problem'}}),
      },
    })),
  };
}

/** @param {string} kind @param {string[]} options */
function itemsOf(kind, options) {
  const items = options.map((option) => ({text: option, value: option}));
  return kind === 'select' ? [{text: 'Choose one', value: ''}, ...items] : items;
}

/** The same page in the macros of `govuk-frontend`. */
export const govukTemplate = `
{%- from "govuk/components/error-summary/macro.njk" import govukErrorSummary -%}
{%- from "govuk/components/input/macro.njk" import govukInput -%}
{%- from "govuk/components/character-count/macro.njk" import govukCharacterCount -%}
{%- from "govuk/components/radios/macro.njk" import govukRadios -%}
{%- from "govuk/components/checkboxes/macro.njk" import govukCheckboxes -%}
{%- from "govuk/components/select/macro.njk" import govukSelect -%}
{%- from "govuk/components/date-input/macro.njk" import govukDateInput -%}
{%- from "govuk/components/back-link/macro.njk" import govukBackLink -%}
{%- from "govuk/components/details/macro.njk" import govukDetails -%}
{%- from "govuk/components/inset-text/macro.njk" import govukInsetText -%}
{%- from "govuk/components/button/macro.njk" import govukButton -%}
{{ govukBackLink({text: "Back", href: "/form/back"}) }}
<p class="govuk-caption-l">{{ around.place }}</p>
{% call govukDetails({summaryText: around.help}) %}
<p class="govuk-body">{{ around.helpFirst }}</p>
<ul class="govuk-list govuk-list--bullet">
{%- for item in around.helpItems %}<li>{{ item }}</li>{% endfor %}
</ul>
<p class="govuk-body">{{ around.helpLast }}</p>
{% endcall %}
{%- if problems.length %}{{ govukErrorSummary({titleText: "There is a problem", errorList: problems}) }}{% endif %}
<form method="post" action="/form" novalidate autocomplete="off">
{%- for name, value in hidden %}<input type="hidden" name="{{ name }}" value="{{ value }}">{% endfor %}
<h1 class="govuk-heading-l">{{ title }}</h1>
{% call govukInsetText({}) %}
<p class="govuk-body govuk-!-font-weight-bold">{{ around.whoSees }}</p>
<p class="govuk-body">{{ around.seenBy }}</p>
{% endcall %}
{% for field in fields %}
{%- if field.kind == "long-text" %}{{ govukCharacterCount(field.params) }}
{%- elif field.kind == "choice" %}{{ govukRadios(field.params) }}
{%- elif field.kind == "choices" %}{{ govukCheckboxes(field.params) }}
{%- elif field.kind == "select" %}{{ govukSelect(field.params) }}
{%- elif field.kind == "date" %}{{ govukDateInput(field.params) }}
{%- else %}{{ govukInput(field.params) }}
{%- endif %}
{% endfor %}
{{ govukButton({text: "Continue", preventDoubleClick: true}) }}
{{ govukButton({text: "Stop", name: "do", value: "stop", classes: "govuk-button--secondary"}) }}
</form>`;
