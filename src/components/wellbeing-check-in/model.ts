/** What the check-in asks, and who sees the answers. No DOM, no Lit. */
import type {WhoSees} from '../../fields/frame/who-sees.js';
import {textOf} from '../../i18n/text.js';
import {
  audienceOf,
  type Audience,
  type Definition,
  type Option,
  type Page,
  type Question,
  type Responses,
} from '../../questions/index.js';
import {chosenIn} from './chosen.js';
import type {CheckInConfig, CheckInPath} from './config.js';
import {HELPER, NOBODY, ONLY_ME, PAPER_DATE, WHO} from './ids.js';
import type {Instrument} from './instruments/instrument.js';
import {checkInStrings} from './strings.js';

/** What can be set from outside. */
export interface CheckInSetup {
  readonly config: CheckInConfig;
  readonly path: CheckInPath;
  /** Somebody types up what was written on paper. */
  readonly fromPaper: boolean;
}

/** Everybody a host offers to the person. */
export function offeredAudiences({audiences}: CheckInConfig): Audience[] | undefined {
  return audiences && Object.entries(audiences).map(([id, {label}]) => ({id, label}));
}

/** An instrument with the questions that go before it: who sees it, who helps, which day it was. */
export function withChoice(
  {definition}: Instrument,
  {config, path, fromPaper}: CheckInSetup,
): Definition {
  const audiences = offeredAudiences(config) ?? definition.audiences;
  const ids = audiences.map(({id}) => id);
  const hints = config.audiences ?? {};
  const page = (question: Question): Page => ({id: question.id, questions: [question]});
  const pages = [
    page(whoQuestion(audiences, hints, {fromPaper, config})),
    ...(path === 'helped' ? [page(helperQuestion())] : []),
    ...(fromPaper ? [page(paperQuestion())] : []),
  ];
  return {
    ...definition,
    audiences,
    audience: ids,
    sections: [{id: WHO, title: checkInStrings.whoTitle(), pages}, ...definition.sections],
  };
}

/** The questions about how somebody is, without those that go before. */
export function questionsOnly(definition: Definition): Definition {
  return {...definition, sections: definition.sections.slice(1)};
}

/** How many pages stand before the first question about how somebody is. */
export function pagesBefore({sections}: Definition): number {
  return sections[0]?.pages.length ?? 0;
}

function whoQuestion(
  audiences: readonly Audience[],
  hints: NonNullable<CheckInConfig['audiences']>,
  {fromPaper, config}: {readonly fromPaper: boolean; readonly config: CheckInConfig},
): Question {
  const alone: Option[] = [
    {
      value: ONLY_ME,
      label: checkInStrings.onlyMe(),
      hint: checkInStrings.onlyMeHint(),
      exclusive: true,
    },
    {
      value: NOBODY,
      label: checkInStrings.nobody(),
      hint: checkInStrings.nobodyHint(),
      exclusive: true,
    },
  ];
  return {
    kind: 'choices',
    id: WHO,
    label: fromPaper ? checkInStrings.whoPaper() : checkInStrings.who(),
    ...(audiences.length > 0 && {why: limitsText(config)}),
    errors: {missing: checkInStrings.whoMissing()},
    required: true,
    audience: [],
    options: [
      ...audiences.map(({id, label}): Option => {
        const hint = hints[id]?.hint;
        return {value: id, label: capital(textOf(label)), ...(hint !== undefined && {hint})};
      }),
      // What somebody kept to themselves on paper is not there to be typed up.
      ...(fromPaper ? [] : alone),
    ],
  };
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);

function helperQuestion(): Question {
  return {
    kind: 'text',
    id: HELPER,
    label: checkInStrings.helper(),
    hint: checkInStrings.helperHint(),
    maxLength: 60,
  };
}

function paperQuestion(): Question {
  return {
    kind: 'date',
    id: PAPER_DATE,
    label: checkInStrings.paperDate(),
    hint: checkInStrings.paperDateHint(),
    when: 'past-or-today',
  };
}

/** What must be passed on whatever was promised. */
export function limitsText({limits}: CheckInConfig): string {
  return limits === undefined ? checkInStrings.limits() : textOf(limits);
}

/** What who-sees-this depends on. */
export interface Choice {
  readonly journey: {readonly definition: Definition; readonly responses: Responses};
  readonly config: CheckInConfig;
}

/** Whom the person has chosen of those who may see the answer to a question, by the name they read. */
export function seenBy({journey}: Choice, question?: Question): string[] {
  const {definition, responses} = journey;
  const chosen = chosenIn(responses.answers);
  const ids = question ? audienceOf(definition, question) : chosen;
  return definition.audiences.flatMap(({id, label}) =>
    chosen.includes(id) && ids.includes(id) ? [textOf(label)] : [],
  );
}

/** The same for the line between a question and its answer. */
export function whoSees(choice: Choice, question: Question): WhoSees {
  const {journey, config} = choice;
  const isChosen = journey.responses.answers[WHO] !== undefined;
  const people = seenBy(choice, question);
  const nobodyElse = isChosen && question.id !== WHO ? [checkInStrings.onlyYou()] : [];
  return {
    seenBy: people.length > 0 ? people : nobodyElse,
    notSeenBy: [],
    limits: limitsText(config),
  };
}
