/** Making one definition from another. Nothing given is changed. */
import type {Condition, Definition, Page, Question, Section} from './definition.js';

/** What a question becomes: itself, another, several, or none. Its follow-ups have been visited. */
export type Visit = (question: Question) => readonly Question[];

export function mapQuestions(questions: readonly Question[], visit: Visit): readonly Question[] {
  return questions.flatMap((question) => visit(mapInside(question, visit)));
}

function mapInside(question: Question, visit: Visit): Question {
  switch (question.kind) {
    case 'choice':
    case 'choices':
    case 'select':
      return {
        ...question,
        options: question.options.map((option) =>
          option.questions ? {...option, questions: mapQuestions(option.questions, visit)} : option,
        ),
      };
    case 'yes-no': {
      const {whenYes, whenNo} = question;
      return {
        ...question,
        ...(whenYes && {whenYes: mapQuestions(whenYes, visit)}),
        ...(whenNo && {whenNo: mapQuestions(whenNo, visit)}),
      };
    }
    case 'people':
      return {...question, questions: mapQuestions(question.questions, visit)};
    default:
      return question;
  }
}

/** Pages and sections that have lost all they had are left out. */
export function mapPages(
  definition: Definition,
  change: (page: Page) => Page,
  changeSection: (section: Section) => Section = (section) => section,
): Definition {
  const sections = definition.sections.map((section) => {
    const pages = section.pages.flatMap((page) => {
      const changed = change(page);
      return page.questions.length > 0 && changed.questions.length === 0 ? [] : [changed];
    });
    return changeSection({...section, pages});
  });
  return {...definition, sections: sections.filter(({pages}) => pages.length > 0)};
}

/** A condition in which questions that are gone count as not answered. */
export function withoutQuestions(condition: Condition, gone: ReadonlySet<string>): Condition {
  const inside = (inner: Condition) => withoutQuestions(inner, gone);
  if ('and' in condition) return {and: condition.and.map(inside)};
  if ('or' in condition) return {or: condition.or.map(inside)};
  if ('not' in condition) return {not: inside(condition.not)};
  if (!gone.has(condition.question)) return condition;
  // All of nothing is true, any of nothing is false.
  return 'answered' in condition && !condition.answered ? {and: []} : {or: []};
}
