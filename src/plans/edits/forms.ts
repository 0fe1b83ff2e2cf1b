/** What is asked about the things of each list, in the order in which it is asked. */
import {actionForm} from './forms/actions.js';
import {activityForm} from './forms/activities.js';
import {appointmentForm} from './forms/appointments.js';
import {areaForm} from './forms/areas.js';
import {disagreementForm} from './forms/disagreements.js';
import {documentForm} from './forms/documents.js';
import {essentialForm} from './forms/essentials.js';
import {goalForm} from './forms/goals.js';
import {handoverForm} from './forms/handovers.js';
import {medicineForm} from './forms/medicines.js';
import {personForm} from './forms/people.js';
import {sensitivePart} from './forms/sensitive.js';
import {supportForm} from './forms/supports.js';
import {wordsForm} from './forms/words.js';
import {when} from './parts.js';
import {readersPart} from './readers.js';
import type {EditedList, EditPart} from './types.js';

export const FORMS: Readonly<Record<EditedList, readonly EditPart[]>> = {
  words: wordsForm,
  areas: areaForm,
  goals: goalForm,
  actions: actionForm,
  supports: supportForm,
  activities: activityForm,
  people: personForm,
  appointments: appointmentForm,
  medicines: medicineForm,
  handovers: handoverForm,
  documents: documentForm,
  essentials: essentialForm,
  disagreements: disagreementForm,
};

/** Asked last of everything that is put in or changed. */
export const ADDED: readonly EditPart[] = [when('add', readersPart), sensitivePart];
