/** Runs one of the commands from the command line. */
import {readProject} from './project.mjs';

/**
 * @typedef {object} Outcome
 * @property {string[]} said - For whoever runs it.
 * @property {string[]} wrong - What has to be mended. A command with any of these has failed.
 */

/**
 * @param {(project: import('./project.mjs').Project) => Outcome} command
 */
export function run(command) {
  const {said, wrong} = command(readProject(process.argv[2]));
  for (const line of said) console.log(line);
  if (wrong.length === 0) return;
  console.error(`\n${wrong.length} to mend in the words or their translations:\n`);
  for (const line of wrong) console.error(`- ${line}`);
  process.exitCode = 1;
}
