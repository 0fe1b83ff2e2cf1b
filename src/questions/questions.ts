/** Where each question of a definition stands. Worked out once for a definition, then kept with it. */
import type {
  Definition,
  Page,
  PeopleQuestion,
  Question,
  Section,
  Sensitivity,
} from './definition.js';

/** A question among its neighbours: in a page, or in one row of a repeating group. */
export interface Step {
  readonly question: Question;
  /** The question it follows up. */
  readonly parent?: Question;
  /** The answer to {@link parent} that opens it: an option's value, `yes` or `no`. */
  readonly opensOn?: string;
  /** Its address in the definition: `sections[0].pages[1].questions[0]`. */
  readonly where: string;
}

/** A question in the whole definition. */
export interface Place extends Step {
  readonly section: Section;
  readonly page: Page;
  /** The repeating group it is asked in, once for each row. */
  readonly group?: PeopleQuestion;
  /**
   * Who will see the answer. A follow-up that does not say goes where its parent goes, so that
   * more words about a private answer never travel further than the answer.
   */
  readonly audience: readonly string[];
  /** Never less than its parent's. */
  readonly sensitivity: Sensitivity;
}

/** Follow-up questions by the answer that opens them, in the order they are shown. */
function followUps(
  question: Question,
): [opensOn: string, questions: readonly Question[], where: string][] {
  if (question.kind === 'yes-no') {
    return [
      ['yes', question.whenYes ?? [], 'whenYes'],
      ['no', question.whenNo ?? [], 'whenNo'],
    ];
  }
  if (!('options' in question)) return [];
  return question.options.map(({value, questions = []}, i) => [
    value,
    questions,
    `options[${i}].questions`,
  ]);
}

/** Questions with their follow-ups directly behind them. */
function flatten(
  questions: readonly Question[],
  where: string,
  above?: Omit<Step, 'question' | 'where'>,
): Step[] {
  return questions.flatMap((question, i) => {
    const here = `${where}[${i}]`;
    return [
      {...above, question, where: here},
      ...followUps(question).flatMap(([opensOn, more, inside]) =>
        flatten(more, `${here}.${inside}`, {parent: question, opensOn}),
      ),
    ];
  });
}

const SENSITIVITIES: readonly Sensitivity[] = ['ordinary', 'sensitive', 'staff-only'];

function strictest(...all: readonly (Sensitivity | undefined)[]): Sensitivity {
  const rank = Math.max(...all.map((one) => (one ? SENSITIVITIES.indexOf(one) : 0)));
  return SENSITIVITIES[rank] ?? 'ordinary';
}

/** Every question, those inside repeating groups behind their group. */
function placesIn(definition: Definition): Place[] {
  const places: Place[] = [];
  definition.sections.forEach((section, s) => {
    section.pages.forEach((page, p) => {
      const add = (step: Step, group?: Place): void => {
        const above =
          group ?? (step.parent && places.findLast(({question}) => question === step.parent));
        const place: Place = {
          ...step,
          section,
          page,
          ...(group && {group: group.question as PeopleQuestion}),
          audience: step.question.audience ?? above?.audience ?? definition.audience,
          sensitivity: strictest(step.question.sensitivity, above?.sensitivity),
        };
        places.push(place);
        if (place.question.kind === 'people') {
          flatten(place.question.questions, `${step.where}.questions`).forEach((inner) => {
            add(inner, place);
          });
        }
      };
      flatten(page.questions, `sections[${s}].pages[${p}].questions`).forEach((step) => {
        add(step);
      });
    });
  });
  return places;
}

interface Index {
  readonly everything: readonly Place[];
  readonly asked: readonly Place[];
  readonly byId: ReadonlyMap<string, Place>;
}

const indexes = new WeakMap<Definition, Index>();
const rows = new WeakMap<PeopleQuestion, ReadonlyMap<string, Step>>();

function indexOf(definition: Definition): Index {
  let index = indexes.get(definition);
  if (!index) {
    const everything = placesIn(definition);
    index = {
      everything,
      asked: everything.filter(({group}) => !group),
      byId: new Map(everything.map((place) => [place.question.id, place])),
    };
    indexes.set(definition, index);
  }
  return index;
}

/**
 * Every question in document order, each follow-up behind the question it follows. The questions
 * inside a repeating group are not among them: they are asked of each row, see {@link rowQuestions}.
 */
export function allQuestions(definition: Definition): readonly Place[] {
  return indexOf(definition).asked;
}

/** As {@link allQuestions}, with the questions of repeating groups behind their group. */
export function everyQuestion(definition: Definition): readonly Place[] {
  return indexOf(definition).everything;
}

/** Every question by id, those inside repeating groups included. */
export function questionsById(definition: Definition): ReadonlyMap<string, Place> {
  return indexOf(definition).byId;
}

/** How private the answer to a question is: never less than that of the question it follows. */
export function sensitivityOf(definition: Definition, {id, sensitivity}: Question): Sensitivity {
  return findQuestion(definition, id)?.sensitivity ?? sensitivity ?? 'ordinary';
}

/** The question with this id, also one inside a repeating group. */
export function findQuestion(definition: Definition, id: string): Place | undefined {
  return indexOf(definition).byId.get(id);
}

/** The questions asked of each row of a repeating group, by id, in document order. */
export function rowQuestions(group: PeopleQuestion): ReadonlyMap<string, Step> {
  let steps = rows.get(group);
  if (!steps) {
    const flat = flatten(group.questions, 'questions');
    steps = new Map(flat.map((step) => [step.question.id, step]));
    rows.set(group, steps);
  }
  return steps;
}

/**
 * Ids of those who will see the answer to a question. For a question inside a repeating group:
 * those of the group.
 */
export function audienceOf(definition: Definition, question: Question): readonly string[] {
  return findQuestion(definition, question.id)?.audience ?? definition.audience;
}
