/** Looks at a definition before it is used: a host may have written it by hand. */
import {isObject} from '../is-object.js';
import {Faults, type DefinitionFault} from './check/faults.js';
import {question} from './check/question.js';
import {checkReferences} from './check/references.js';
import {condition} from './check/condition.js';
import {fields, id, list, string, text, type Rule} from './check/rules.js';
import type {Definition} from './definition.js';
import {own} from './responses.js';

export type {DefinitionFault, DefinitionFaultCode} from './check/faults.js';

export interface Checked {
  /** The definition as it was given; only when there are no faults. */
  readonly definition?: Definition;
  readonly faults: readonly DefinitionFault[];
}

/**
 * Whether something is a definition that can be used, and if not, what is wrong with it and where.
 * References and conditions are looked at once every part has its right form. Never throws.
 */
export function checkDefinition(input: unknown): Checked {
  const faults = new Faults();
  try {
    if (isObject(input)) checkParts(input, faults);
    else faults.expected('definition-not-an-object', '', input, 'an object with "sections"');
    if (faults.list.length === 0) checkReferences(input as Definition, faults);
  } catch (error) {
    // A getter or a proxy of the host's may throw.
    faults.add(
      'definition-unreadable',
      '',
      `Reading it failed (${error instanceof Error ? error.message : 'unknown'}). Expected plain JSON.`,
    );
  }
  const {list: found} = faults;
  return found.length > 0 ? {faults: found} : {definition: input as Definition, faults: found};
}

function checkParts(input: object, faults: Faults): void {
  fields(input, '', faults, {
    id: string,
    version: string,
    title: text,
    audiences: list((value, where) => {
      fields(value, where, faults, {id, label: text});
    }),
    audience: list(id),
    sections: list(section, true),
  });
}

const section: Rule = (value, where, faults) => {
  fields(value, where, faults, {
    id,
    title: text,
    'showWhen?': condition,
    pages: list(page, true),
  });
};

/** One page: what a host may add to a definition. */
export const page: Rule = (value, where, faults) => {
  fields(value, where, faults, {
    id,
    'title?': text,
    'intro?': text,
    'showWhen?': condition,
    // A page may have only words to read.
    questions: list(question, own(value, 'intro') === undefined),
  });
};
