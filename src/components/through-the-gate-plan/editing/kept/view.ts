/**
 * The view `with-me` where a server keeps the place: every press works without scripts. An open form
 * stands over the plan, which can only be read until it is closed, so that nothing that was written is
 * left behind by another press.
 */
import {html, nothing} from 'lit';
import type {GatePlan} from '../../../../data/contracts/gate-plan.js';
import {unscriptedFields} from '../../../../fields/unscripted.js';
import {FORM} from '../../../../fields/names.js';
import {arrivalOf} from '../../../../internal/controllers/arrivals.js';
import {FormReader} from '../../../../internal/flow/form-reader.js';
import {openOn} from '../../../../internal/flow/unscripted.js';
import {ID, PAGE, SHOWN} from '../../../../internal/served.js';
import {openName} from '../../../../plans/edits/index.js';
import {shownQuestions} from '../../../../questions/index.js';
import {ownText} from '../../entry.js';
import {sightOf} from '../../sight.js';
import {nameIn} from '../../texts.js';
import type {SteadyThroughTheGatePlan} from '../../through-the-gate-plan.js';
import type {PlanView} from '../../views.js';
import type {KeptPlace} from '../controls.js';
import type {Draft} from '../draft.js';
import {formSource} from '../form-code.js';
import {formTemplate} from '../form.js';
import {draftIn, drawn, styles} from '../index.js';
import type {PlanEditor} from '../plan-editor.js';
import {onlyIfTemplate} from './only-if.js';
import {PLAN, stateOf, VERSION, versionOf} from './served.js';

export {styles};

/** A form may be open when the page comes. */
export const prepareKeptView = (): Promise<unknown> => formSource.bring();

export const view: PlanView = (element, plan, options) => {
  const {served} = element;
  if (!served) return drawn(element, plan, options);
  const {scripted, config} = options;
  return drawn(element, plan, options, {
    begin: (context) => stateOf(served, context),
    top: (editing) => {
      const form = formTemplate(editing);
      const edit = editing.editor.draft?.edit;
      if (!form || !edit) return nothing;
      const see = sightOf(element, plan, options, true);
      const about =
        edit.kind === 'add'
          ? (edit.about ?? edit.goal ?? edit.area)
          : 'item' in edit
            ? edit.item
            : undefined;
      return html`${ownText(see, nameIn(editing.editor.draft.context.plan, about))} ${form}`;
    },
    place: (editor): KeptPlace => {
      const journey = editor.draft?.journey;
      const fields = {
        ...config.hiddenFields,
        ...along(editor, {turn: served.turn, plan, scripted}),
      };
      return {
        post: served.post,
        along: html`${Object.entries(fields).map(
          ([name, value]) => html`<input type="hidden" name=${name} .value=${value} />`,
        )}`,
        arrivals: arrivalOf(element, ''),
        at: served.at,
        arrival: (id) => (id === served.at ? html`<slot name="at:${id}"></slot>` : undefined),
        ...(journey &&
          !scripted && {
            form: {
              unscripted: unscriptedFields,
              onlyIf: (question) => onlyIfTemplate(journey.definition, question),
              today: {...journey.today, open: openOn(journey)},
            },
          }),
      };
    },
  });
};

/** What a server needs to take a post for the page it was drawn for. */
function along(
  {opened, draft}: PlanEditor,
  {turn, plan, scripted}: {turn: string; plan: GatePlan; scripted: boolean},
): Readonly<Record<string, string>> {
  return {
    [PAGE]: opened ? openName(opened) : '',
    [ID]: draft?.newId ?? turn,
    [PLAN]: plan.id,
    [VERSION]: versionOf(draft && !draft.clash ? draft.context.plan : plan),
    ...(draft && {[SHOWN]: shownIn(draft.journey, scripted).join(' ')}),
  };
}

function shownIn(journey: Draft['journey'], scripted: boolean): readonly string[] {
  const today = scripted ? journey.today : {...journey.today, open: openOn(journey)};
  const page = journey.page?.id ?? '';
  return shownQuestions(journey.definition, page, journey.responses, today).map(({id}) => id);
}

/** What was typed and chosen before scripts came. */
export function takeTyped(element: SteadyThroughTheGatePlan): void {
  const draft = draftIn(element);
  const form = element.renderRoot.querySelector<HTMLFormElement>(`[id="${FORM}"]`);
  if (draft && form) new FormReader(draft.journey).readAll(form, true);
}
