/**
 * Kinds of question that the built-in referral does not ask. A form that may ask them hands them to
 * `addKinds`; others need not load them.
 */
import type {KindTemplates} from './question.js';
import {scaleTemplate} from './scale/scale.js';
import {selectTemplate} from './select/select.js';

export const moreKinds: KindTemplates = {scale: scaleTemplate, select: selectTemplate};
