/**
 * Storybook keeps properties, attributes, events, slots and parts of an element under their names
 * alone, so the last of a name hides the others: a slot `hint` hid the property `hint`.
 */

interface Item {
  readonly name: string;
  readonly fieldName?: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly description?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly Item[];
  readonly attributes?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssParts?: readonly Item[];
}
export interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

/** Ends what is said of a property that nobody can set. */
export const READ_ONLY = 'Read only.';

/** A custom-elements manifest in which nothing of an element has the name of something else of it. */
export function byName<T extends Manifest>(manifest: T): T {
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations?.map((each) => (each.tagName ? apart(each) : each)),
  }));
  return {...manifest, modules};
}

function apart(declaration: Declaration): Declaration {
  const {members = [], attributes = [], events = [], slots = []} = declaration;
  const {cssProperties = [], cssParts = []} = declaration;
  const fields = new Set(members.map(({name}) => name));
  const taken = new Set(fields);
  const told = (items: readonly Item[], kind: string) =>
    items.map((item) => {
      const name = item.name === '' ? `default ${kind}` : item.name;
      const own = taken.has(name) ? `${name} (${kind})` : name;
      taken.add(own);
      return {...item, name: own};
    });
  return {
    ...declaration,
    members: members.map((member) => ({...member, description: wholeDescription(member)})),
    // One control is enough for both.
    attributes: attributes.filter(({fieldName}) => !fields.has(fieldName ?? '')),
    events: told(events, 'event'),
    slots: told(slots, 'slot'),
    cssProperties: told(cssProperties, 'custom property'),
    cssParts: told(cssParts, 'part'),
  };
}

function wholeDescription({description, attribute, readonly: readOnly}: Item): string {
  const named = attribute === undefined ? undefined : `Attribute: \`${attribute}\`.`;
  return [description, named, readOnly ? READ_ONLY : undefined].filter(Boolean).join(' ');
}
