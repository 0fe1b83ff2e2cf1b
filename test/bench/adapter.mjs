/**
 * Our twelve-part form for a harness that compares libraries of form components: the same neutral
 * fields go to each. It is bundled into a page, so it imports nothing from Node.
 *
 *     node test/bench/bytes.mjs --keep    # writes .build/bench/twelve-part.js
 *     STEADY_BUILD="$PWD/.build/bench"    # where the harness finds it
 */
const build = globalThis.process?.env?.['STEADY_BUILD'] ?? '.';

/**
 * @typedef {object} NeutralField
 * @property {string} id
 * @property {'text' | 'textarea' | 'radios' | 'checkboxes' | 'select' | 'date'} type
 * @property {string} [inputType]
 * @property {string} label
 * @property {string} hint
 * @property {string} error
 * @property {number} [max]
 * @property {string[]} [options]
 */

const kinds = {
  text: 'text',
  textarea: 'long-text',
  radios: 'choice',
  checkboxes: 'choices',
  select: 'select',
  date: 'date',
};

/** @param {NeutralField} field */
export function questionOf({id, type, inputType, label, hint, max, options}) {
  const special = {email: 'email', tel: 'phone'}[inputType ?? ''];
  return {
    kind: special ?? kinds[type],
    id,
    label,
    hint,
    ...(max && {maxLength: max}),
    ...(options && {options: options.map((option) => ({value: option, label: option}))}),
  };
}

/**
 * The harness looks a field up by its id in the page. Ours are in the shadow root of the one element
 * that draws the form, as in our components, so each leaves its id on an empty child of it.
 *
 * @param {NeutralField} field
 */
const place = ({id}) => `<span id="${id}"></span>`;

export default {
  name: 'steady',
  title: 'Steady',
  pkg: null,
  kind: 'lit',
  form: {
    js: `import '${build}/twelve-part.js';`,
    css: [],
    lacks: [],
    open: '<form novalidate><bench-form>',
    summary: '',
    field: Object.fromEntries(Object.keys(kinds).map((type) => [type, place])),
    submit: '',
    close: '</bench-form></form>',
    /** @param {HTMLElement} root @param {NeutralField[]} fields */
    init(root, fields) {
      formIn(root).questions = fields.map(questionOf);
    },
    /** @param {HTMLElement} root @param {NeutralField[]} fields */
    showErrors(root, fields) {
      formIn(root).problems = fields.map(({id, error}) => ({
        question: id,
        control: id,
        code: 'missing',
        text: error,
      }));
    },
  },
};

/** @param {HTMLElement} root @returns {any} */
function formIn(root) {
  return root.querySelector('bench-form');
}
