/**
 * A host's own questions, and its changes to ours: looked at before they are asked, and the kinds
 * that only they can be of. Loaded only when a host has some.
 */
import {moreKinds} from '../../fields/more-kinds.js';
import {addKinds} from '../../fields/question.js';
import {checkDefinition, customise, type Changes, type Definition} from '../../questions/index.js';

/** The questions as the host wants them, or what is wrong with them. */
export function hostDefinition(
  definition: Definition,
  changes: Changes | undefined,
): ReturnType<typeof checkDefinition> {
  addKinds(moreKinds);
  return changes ? customise(definition, changes) : checkDefinition(definition);
}
