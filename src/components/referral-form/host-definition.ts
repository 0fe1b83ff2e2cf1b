/**
 * A host's own questions, and its changes to ours: looked at before they are asked. Loaded only when a
 * host has some. Draws nothing, so that a server that only reads posts can use it.
 */
import {checkDefinition, customise, type Changes, type Definition} from '../../questions/index.js';

/** The questions as the host wants them, or what is wrong with them. */
export function hostDefinition(
  definition: Definition,
  changes: Changes | undefined,
): ReturnType<typeof checkDefinition> {
  return changes ? customise(definition, changes) : checkDefinition(definition);
}
