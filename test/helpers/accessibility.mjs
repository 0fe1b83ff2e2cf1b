/** The page as a screen reader is told of it, from Chromium's accessibility tree, as lines of text. */

/**
 * @typedef {object} Spoken - One thing that is met, with what is in it.
 * @property {string} role
 * @property {string} name
 * @property {string} description
 * @property {string} value
 * @property {readonly string[]} states - Such as `not checked`, `required`, `collapsed`.
 * @property {string} live - `polite` or `assertive`: it speaks up by itself when it changes.
 * @property {boolean} focused
 * @property {number} id - Of the node in the page.
 * @property {boolean} [apart] - Words of a paragraph of their own.
 * @property {readonly Spoken[]} children
 *
 * @typedef {object} AxValue
 * @property {any} [value]
 *
 * @typedef {object} AxNode - As Chromium's protocol has it.
 * @property {string} nodeId
 * @property {boolean} ignored
 * @property {AxValue} [role]
 * @property {AxValue} [name]
 * @property {AxValue} [description]
 * @property {AxValue} [value]
 * @property {{name: string, value: AxValue}[]} [properties]
 * @property {string[]} [childIds]
 * @property {number} [backendDOMNodeId]
 */

/** Boxes and wrappers that say nothing of themselves. */
const SILENT = new Set(['generic', 'none', 'LabelText', 'Legend', 'InlineTextBox', 'ListMarker']);

/** What people call what Chromium gives a name of its own. @type {Record<string, string>} */
const ROLES = {
  DisclosureTriangle: 'disclosure button',
  DisclosureTriangleGrouped: 'disclosure button',
  DescriptionListTerm: 'term',
  DescriptionListDetail: 'definition',
  DescriptionList: 'description list',
  MenuListPopup: 'listbox',
  RootWebArea: 'page',
  StaticText: 'text',
};

/** Their name is their content, so what is inside would say it twice. */
const NAMED_BY_CONTENT = new Set([
  'button',
  'disclosure button',
  'heading',
  'link',
  'option',
  'radio',
  'checkbox',
  'term',
]);

const CONTROLS = new Set(['radio', 'checkbox', 'textbox', 'combobox']);

/**
 * @param {import('playwright-core').CDPSession} client
 * @param {string} [selector] - Of the element to begin at; none is the whole page.
 * @returns {Promise<Spoken[]>}
 */
export async function readAloud(client, selector) {
  const {nodes} = /** @type {{nodes: AxNode[]}} */ (
    await client.send('Accessibility.getFullAXTree')
  );
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  let start = nodes[0];
  if (selector) {
    const expression = `document.querySelector(${JSON.stringify(selector)})`;
    const {result} = await client.send('Runtime.evaluate', {expression});
    const {node} = await client.send('DOM.describeNode', {objectId: result.objectId ?? ''});
    start = nodes.find(({backendDOMNodeId}) => backendDOMNodeId === node.backendNodeId);
  }
  return start ? spoken(start, byId) : [];
}

/**
 * @param {AxNode} node
 * @param {ReadonlyMap<string, AxNode>} byId
 * @returns {Spoken[]}
 */
function spoken(node, byId) {
  const chromiums = String(node.role?.value ?? 'none');
  const inside = (node.childIds ?? []).map((id) => byId.get(id)).filter((child) => child != null);
  const named = String(node.name?.value ?? '').trim();
  // The words of a label are said with its control.
  if (chromiums === 'LabelText' || chromiums === 'Legend')
    return inside.flatMap((child) => spoken(child, byId)).filter(({role}) => role !== 'text');
  const isLive = live(node) !== '';
  if (!isLive && (node.ignored || (SILENT.has(chromiums) && named === ''))) {
    const children = joined(inside.flatMap((child) => spoken(child, byId)));
    return node.ignored ? children : children.map(setApart);
  }
  if (SILENT.has(chromiums) && !isLive) return [];
  const role = ROLES[chromiums] ?? chromiums;
  const children = joined(inside.flatMap((child) => spoken(child, byId)));
  const own = {
    role,
    name: named,
    description: String(node.description?.value ?? '').trim(),
    value: role === 'text' ? '' : String(node.value?.value ?? ''),
    states: statesOf(node, role),
    live: live(node),
    focused: property(node, 'focused') === true && role !== 'page',
    id: node.backendDOMNodeId ?? 0,
    children: NAMED_BY_CONTENT.has(role) || role === 'textbox' ? children.filter(speaks) : children,
  };
  if (role === 'text') return named === '' ? [] : [{...own, children: []}];
  const wrapper =
    role === 'paragraph' || ((role === 'group' || role === 'form') && !own.description);
  return wrapper && named === '' && !isLive ? own.children.map(setApart) : [own];
}

/** @param {Spoken} node @returns {Spoken} */
function setApart(node) {
  return node.role === 'text' ? {...node, apart: true} : node;
}

/** @param {Spoken} node */
function speaks({role}) {
  return !['text', 'strong', 'emphasis', 'paragraph', 'generic'].includes(role);
}

/**
 * Words that follow each other in one paragraph, as one; without those that name a control beside them.
 *
 * @param {Spoken[]} nodes
 * @returns {Spoken[]}
 */
function joined(nodes) {
  /** @type {Spoken[]} */
  const all = [];
  for (const [i, node] of nodes.entries()) {
    const isLabel = [nodes[i - 1], nodes[i + 1]].some(
      (beside) => beside && CONTROLS.has(beside.role) && beside.name === node.name,
    );
    if (node.role === 'text' && isLabel) continue;
    const before = all.at(-1);
    if (node.role === 'text' && before?.role === 'text' && !node.apart && !before.apart)
      all[all.length - 1] = {...before, name: `${before.name} ${node.name}`};
    else all.push(node);
  }
  return all;
}

/** @param {AxNode} node @param {string} name @returns {unknown} */
function property(node, name) {
  return node.properties?.find((each) => each.name === name)?.value.value;
}

/** Where a live region begins. @param {AxNode} node @returns {string} */
function live(node) {
  const root = node.properties?.find(({name}) => name === 'root');
  const kind = property(node, 'live');
  if (typeof kind !== 'string' || kind === 'off' || !kind) return '';
  return root && node.role?.value === 'StaticText' ? '' : kind;
}

/** @param {AxNode} node @param {string} role @returns {string[]} */
function statesOf(node, role) {
  const states = [];
  const level = property(node, 'level');
  if (role === 'heading' && level) states.push(`level ${level}`);
  const checked = property(node, 'checked');
  if (checked !== undefined)
    states.push({true: 'checked', mixed: 'partly checked'}[String(checked)] ?? 'not checked');
  const expanded = property(node, 'expanded');
  if (expanded !== undefined) states.push(expanded ? 'expanded' : 'collapsed');
  if (property(node, 'selected') === true) states.push('selected');
  if (property(node, 'pressed') === 'true') states.push('pressed');
  if (property(node, 'disabled') === true) states.push('disabled');
  if (property(node, 'readonly') === true) states.push('read only');
  if (property(node, 'required') === true) states.push('required');
  if (property(node, 'multiline') === true) states.push('several lines');
  if (property(node, 'busy') === true) states.push('busy');
  const invalid = property(node, 'invalid');
  if (invalid && invalid !== 'false') states.push('has a problem');
  return states;
}

/**
 * One thing as one line: `radio "Yes", not checked`.
 *
 * @param {Spoken} node
 * @returns {string}
 */
export function sentenceOf({role, name, description, value, states}) {
  if (role === 'text') return name;
  return [
    name ? `${role} "${name}"` : role,
    ...states,
    value && `value "${value}"`,
    description && `described as "${description}"`,
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * A whole tree, one line each, what is inside set in.
 *
 * @param {readonly Spoken[]} nodes
 * @param {string} [margin]
 * @returns {string[]}
 */
export function linesOf(nodes, margin = '') {
  return nodes.flatMap((node) => [
    margin + [sentenceOf(node), node.live, node.focused && 'focused'].filter(Boolean).join(', '),
    ...linesOf(node.children, `${margin}  `),
  ]);
}
