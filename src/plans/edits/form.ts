/** The form for an edit: its questions, and what stands in them to begin with. */
import type {PlanItem} from '../../data/contracts/gate-plan.js';
import type {Answers, Definition} from '../../questions/index.js';
import {mayChange} from '../changes/guard.js';
import {askings} from './askings.js';
import {ADDED, FORMS} from './forms.js';
import {lines} from './parts.js';
import {firstReaders, readersPart} from './readers.js';
import {releasePart} from './release.js';
import {editTitle} from './titles.js';
import type {AnyFields, EditContext, EditPart, PlanEdit} from './types.js';

/** What a note says; it sets no field. */
const notePart = lines('text', {...askings.note, required: true}, 4);

/** What an edit is about; nothing where it is not in the plan, or not yet. */
export function itemOfEdit(
  {plan}: EditContext,
  edit: PlanEdit,
): (PlanItem & AnyFields) | undefined {
  if (edit.kind === 'add' || edit.kind === 'release') return undefined;
  const all = plan[edit.list] as readonly unknown[] as readonly (PlanItem & AnyFields)[];
  return all.find(({id}) => id === edit.item);
}

/** The fields that the form begins with. */
export function fieldsOfEdit(context: EditContext, edit: PlanEdit): AnyFields {
  if (edit.kind === 'release') return context.plan.release as unknown as AnyFields;
  if (edit.kind === 'note') return {};
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
      return FORMS[list].filter(
        ({only, fields}) =>
          only !== 'add' && fields.every((field) => mayChange(list, item, context.by, field)),
      );
    }
  }
}

/** Whether whoever signs may make it, and there is what it is about. */
export function canEdit(context: EditContext, edit: PlanEdit): boolean {
  const isMe = context.by.role === 'me';
  if (edit.kind === 'add') {
    const needsArea = FORMS[edit.list].some(({fields: [field]}) => field === 'area');
    if (needsArea && context.plan.areas.length === 0) return false;
    return isMe || (edit.list !== 'words' && edit.list !== 'disagreements');
  }
  if (edit.kind === 'release') return true;
  const item = itemOfEdit(context, edit);
  if (!item) return false;
  if (edit.kind === 'remove') return isMe || item.by.role !== 'me';
  return partsOfEdit(context, edit).length > 0;
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

/** What stands there now, as answers. */
export function editAnswers(context: EditContext, edit: PlanEdit): Answers {
  const fields = fieldsOfEdit(context, edit);
  const all = partsOfEdit(context, edit).map(({answers}) => answers(fields, context));
  const said = Object.entries(Object.assign({}, ...all) as Answers).filter(
    ([, answer]) => answer !== undefined,
  );
  return Object.fromEntries(said);
}
