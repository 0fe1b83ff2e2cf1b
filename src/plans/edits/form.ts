/** The form for an edit: its questions, and what stands in them to begin with. */
import type {Answers, Definition} from '../../questions/index.js';
import {mayChange} from '../changes/guard.js';
import {explainPart} from './forms/explain.js';
import {notePart} from './forms/note.js';
import {prisonPart} from './forms/prison.js';
import {releasePart} from './forms/release.js';
import {ADDED, FORMS} from './forms.js';
import {conditionOf, itemOfEdit} from './may.js';
import {firstReaders, readersPart} from './readers.js';
import {SAYS_WHEN} from './time.js';
import {editTitle} from './titles.js';
import type {AnyFields, EditContext, EditPart, PlanEdit} from './types.js';

/** The fields that the form begins with. */
export function fieldsOfEdit(context: EditContext, edit: PlanEdit): AnyFields {
  if (edit.kind === 'release') return context.plan.release as unknown as AnyFields;
  if (edit.kind === 'note' || edit.kind === 'prison') return {};
  if (edit.kind === 'explain') return {text: conditionOf(context, edit.item)?.explanation?.text};
  if (edit.kind !== 'add') return itemOfEdit(context, edit) ?? {};
  const {area, goal, about, phase} = edit;
  const audience = firstReaders(context, {area, about});
  return {
    ...(area !== undefined && {area}),
    ...(goal !== undefined && {goal}),
    ...(about !== undefined && {about}),
    ...(phase !== undefined && {when: {phase}}),
    ...(audience && {audience}),
  };
}

/** What is asked for an edit, in order; nothing where whoever signs may not make it. */
export function partsOfEdit(context: EditContext, edit: PlanEdit): readonly EditPart[] {
  switch (edit.kind) {
    case 'release':
      return [releasePart];
    case 'prison':
      return [prisonPart];
    case 'explain':
      return [explainPart];
    case 'note':
      return [notePart];
    case 'share':
      return context.by.role === 'me' ? [readersPart] : [];
    case 'remove':
      return [];
    case 'add': {
      const parts = [...FORMS[edit.list], ...ADDED].filter(({only}) => only !== 'change');
      // What it is put into is said by where the form was opened.
      return parts.filter(
        ({fields: [field]}) =>
          (field !== 'area' || edit.area === undefined) &&
          (field !== 'goal' || edit.goal === undefined),
      );
    }
    case 'change': {
      const {list} = edit;
      const item = itemOfEdit(context, edit);
      return [...FORMS[list], ...ADDED].filter(
        ({only, fields}) =>
          only !== 'add' && fields.every((field) => mayChange(list, item, context.by, field)),
      );
    }
  }
}

/** The questions of an edit, in the current language, on one page. */
export function editDefinition(context: EditContext, edit: PlanEdit): Definition {
  const fields = fieldsOfEdit(context, edit);
  const title = editTitle(edit);
  return {
    id: 'steady-plan-edit',
    version: '1',
    title,
    audiences: [],
    audience: [],
    sections: [
      {
        id: 'edit',
        title,
        pages: [
          {
            id: 'edit',
            title,
            questions: partsOfEdit(context, edit).flatMap(({questions}) =>
              questions(context, fields),
            ),
          },
        ],
      },
    ],
  };
}

/** Of these one has to be answered, whichever it is. */
const ONE_OF: Readonly<Partial<Record<string, readonly string[]>>> = {
  appointments: SAYS_WHEN,
  people: ['label', 'role'],
};

/** Whether an answer is needed here or at another question: so it is not required, and not optional either. */
export function isOneOfSeveral(edit: PlanEdit, id: string): boolean {
  return 'list' in edit && ONE_OF[edit.list]?.includes(id) === true;
}

/** What stands there now, as answers. */
export function editAnswers(context: EditContext, edit: PlanEdit): Answers {
  const fields = fieldsOfEdit(context, edit);
  const all = partsOfEdit(context, edit).map(({answers}) => answers(fields, context));
  const said = Object.entries(Object.assign({}, ...all) as Answers).filter(
    ([, answer]) => answer !== undefined,
  );
  return Object.fromEntries(said);
}
