/**
 * What the built-in referral does not ask and only some hosts do: more kinds of question, and whether
 * what is known is still right. A form that may need it hands it to `addKinds`; others need not load it.
 */
import type {Definition, Responses} from '../questions/index.js';
import {readableKnown} from '../questions/known.js';
import {addStyles} from '../styles/add.js';
import {scaleStyles} from '../styles/scale.js';
import {warnOnce} from '../warn.js';
import type {KindTemplates} from './question.js';
import {scaleTemplate} from './scale/scale.js';
import {selectTemplate} from './select/select.js';

export {knownTemplate} from './known/known.js';

export const moreKinds: KindTemplates = {scale: scaleTemplate, select: selectTemplate};

/** What they need beside the styles of every form. */
export const moreStyles = scaleStyles;

/** What a host already has, as far as it can be shown and is asked; it is told of what cannot be. */
export function knownIn(
  definition: Definition | undefined,
  known: Responses['known'],
): Responses['known'] {
  return definition && known && readableKnown(definition, known, warnOnce);
}

/** Gives them to a form that has been drawn without. */
export function addMoreStyles(root: ParentNode): void {
  addStyles(root, moreStyles, 'before');
}
