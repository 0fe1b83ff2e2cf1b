/**
 * What the published fixtures of `govuk-frontend` and `nhsuk-frontend` ask for, in our terms. Their
 * parameters say more than we have a counterpart for: such a fixture is left out, with the reason.
 */
import type {LongTextQuestion, Question, TextQuestion} from '../../../src/questions/index.js';

/** The parameters of a fixture, as its macro takes them. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A fixture that is left out, and the parameter we have no counterpart for. */
export class LeftOut extends Error {}

/** What is asked because of an answer. */
export interface Inside {
  readonly question: TextQuestion | LongTextQuestion;
  readonly answer: string;
  readonly problem: string | undefined;
}

/** A fixture that asks, in our terms. */
export interface Asked {
  readonly question: Question;
  /** What has been answered; nothing is the empty string. */
  readonly answer: string | readonly string[] | Readonly<Record<string, string>>;
  readonly problem: string | undefined;
  /** The part that is wrong, of a question with several. */
  readonly wrongPart?: string | undefined;
  /** The question is the heading of the page. */
  readonly isHeading: boolean;
  readonly isOff: boolean;
  /** By the answer that opens it. */
  readonly inside: Readonly<Record<string, Inside>>;
}

/** They change looks, keyboards or what a browser remembers: nothing that is heard or posted. */
const SILENT = [
  ...['id', 'idPrefix', 'classes', 'attributes', 'formGroup', 'inputWrapper', 'countMessage'],
  ...['rows', 'width', 'size', 'small', 'inline', 'code', 'pattern'],
  ...['autocomplete', 'autocapitalize', 'spellcheck', 'inputmode'],
];

/** Components that ask. */
export const asking: Readonly<Record<string, (parameters: Parameters) => Asked>> = {
  input: (parameters) => {
    onlyThese(parameters, 'label hint errorMessage name value type suffix disabled');
    const suffix = words(parameters['suffix'], 'suffix');
    const kinds: Record<string, 'text' | 'number' | 'email' | 'phone'> = {
      ...{text: 'text', number: 'number', email: 'email', tel: 'phone'},
    };
    const kind = suffix === undefined ? kinds[text(parameters['type'] ?? 'text')] : 'number';
    if (!kind) throw new LeftOut('type');
    return asked(parameters, 'label', {
      ...base(parameters, 'label'),
      kind,
      ...(suffix !== undefined && {suffix}),
    });
  },

  textarea: (parameters) => {
    onlyThese(parameters, 'label hint errorMessage name value disabled');
    return asked(parameters, 'label', {...base(parameters, 'label'), kind: 'long-text'});
  },

  'character-count': (parameters) => {
    onlyThese(parameters, 'label hint errorMessage name value disabled maxlength countType');
    const {maxlength: maxLength, countType = 'length'} = parameters;
    if (typeof maxLength !== 'number') throw new LeftOut('no maxlength');
    if (countType !== 'length' && countType !== 'characters') throw new LeftOut('countType words');
    return asked(parameters, 'label', {...base(parameters, 'label'), kind: 'long-text', maxLength});
  },

  radios: (parameters) => {
    onlyThese(parameters, 'fieldset hint errorMessage name value items disabled');
    const options = items(parameters).map((item) => option(item, 'conditional'));
    const given = parameters['value'];
    const chosen = items(parameters).find(({checked, value}) => checked ?? value === given);
    return asked(
      parameters,
      'legend',
      {...base(parameters, 'legend'), kind: 'choice', options},
      text(chosen?.['value'] ?? ''),
    );
  },

  checkboxes: (parameters) => {
    onlyThese(parameters, 'fieldset hint errorMessage name values items disabled');
    const all = items(parameters);
    const values = (parameters['values'] ?? []) as readonly unknown[];
    const options = all.map((item) => ({
      ...option(item, 'behaviour exclusive conditional'),
      exclusive: item['behaviour'] === 'exclusive' || item['exclusive'] === true,
    }));
    const chosen = all.filter(({checked, value}) => checked ?? values.includes(value));
    return asked(
      parameters,
      'legend',
      {...base(parameters, 'legend'), kind: 'choices', options},
      chosen.map(({value}) => text(value)),
    );
  },

  select: (parameters) => {
    onlyThese(parameters, 'label hint errorMessage name value items disabled');
    const all = items(parameters);
    const options = all.map((item) => option(item, 'selected'));
    // Theirs: what an item says of itself counts for more.
    const given = parameters['value'];
    const chosen = all.findLast(
      (item) => item['selected'] ?? option(item, 'selected').value === text(given),
    );
    if (options.some((each) => each.value === '')) throw new LeftOut('items without a value');
    return asked(
      parameters,
      'label',
      {...base(parameters, 'label'), kind: 'select', options},
      chosen ? option(chosen, 'selected').value : '',
    );
  },

  'date-input': (parameters) => {
    onlyThese(parameters, 'fieldset hint errorMessage namePrefix values items day month year');
    const {id, namePrefix, values = {}} = parameters;
    const answer: Record<string, string> = {};
    let wrongPart: string | undefined;
    const all = (parameters['items'] ?? parts.map((name) => ({name}))) as readonly Parameters[];
    if (all.length !== 3 || all.some((item, i) => item['name'] !== parts[i]))
      throw new LeftOut('items other than day, month and year');
    for (const [i, part] of parts.entries()) {
      if (parameters[part] === false) throw new LeftOut('items other than day, month and year');
      const own: Parameters = {...all[i], ...(parameters[part] as Parameters | undefined)};
      onlyThese(own, 'name value error', `${part}: `);
      if (own['name'] !== undefined && own['name'] !== part) throw new LeftOut('names of parts');
      if (own['error'] === true) wrongPart ??= part;
      const given = values as Parameters;
      answer[part] = text(
        own['value'] ?? given[`${text(namePrefix)}-${part}`] ?? given[part] ?? '',
      );
    }
    const question = {
      ...base({...parameters, name: namePrefix ?? id}, 'legend'),
      kind: 'date',
    } as const;
    return {...asked(parameters, 'legend', question, answer), wrongPart};
  },
};

const parts = ['day', 'month', 'year'] as const;

/** @param known - What is asked about beside what is silent. */
export function onlyThese(parameters: Parameters, known: string, where = ''): void {
  const all = [...known.split(' '), ...SILENT];
  const other = Object.entries(parameters).find(
    ([name, value]) => !all.includes(name) && value !== undefined,
  );
  if (other) throw new LeftOut(where + other[0]);
  const group = parameters['formGroup'] as Parameters | undefined;
  const beside = Object.keys(group ?? {}).find((name) => !['classes', 'attributes'].includes(name));
  if (beside) throw new LeftOut(`formGroup.${beside}`);
}

interface Words {
  readonly label: string;
  readonly heading: boolean;
}

function wordsOf(parameters: Parameters, from: 'label' | 'legend'): Words {
  const fieldset = parameters['fieldset'] as Parameters | null | undefined;
  if (from === 'legend' && fieldset) onlyThese(fieldset, 'legend', 'fieldset.');
  const given = from === 'legend' ? fieldset?.['legend'] : parameters['label'];
  if (given === undefined || given === null) throw new LeftOut(`no ${from}`);
  const own = typeof given === 'string' ? {text: given} : (given as Parameters);
  const label = words(own['heading'] ?? own, from) ?? '';
  return {label, heading: own['heading'] !== undefined || own['isPageHeading'] === true};
}

function base(parameters: Parameters, from: 'label' | 'legend') {
  const hint = words(parameters['hint'], 'hint');
  const id = text(parameters['name'] ?? parameters['id'] ?? parameters['idPrefix']);
  return {id, label: wordsOf(parameters, from).label, ...(hint !== undefined && {hint})};
}

function asked(
  parameters: Parameters,
  from: 'label' | 'legend',
  question: Question,
  answer: Asked['answer'] = text(parameters['value'] ?? ''),
): Asked {
  return {
    question,
    answer,
    problem: words(parameters['errorMessage'], 'errorMessage'),
    isHeading: wordsOf(parameters, from).heading,
    isOff: parameters['disabled'] === true,
    inside: Object.fromEntries(
      items(parameters).flatMap((item) => {
        const inside = conditional(item);
        return inside ? [[option(item, ANY).value, inside] as const] : [];
      }),
    ),
  };
}

function items(parameters: Parameters): Parameters[] {
  return ((parameters['items'] ?? []) as readonly unknown[]).filter(
    (item): item is Parameters => typeof item === 'object' && item !== null,
  );
}

function option(item: Parameters, known: string) {
  onlyThese(item, `value text html hint checked label ${known}`, 'items.');
  const hint = words(item['hint'], 'items.hint');
  const label = words(item, 'items') ?? '';
  const inside = conditional(item);
  return {
    value: text(item['value'] ?? label),
    label,
    ...(hint !== undefined && {hint}),
    ...(inside && {questions: [inside.question]}),
  };
}

/** All that an item may say. */
const ANY = 'behaviour exclusive selected conditional';

/** One box with its label, as all of the fixtures ask because of an answer; and what is wrong with it. */
const ONE_BOX = new RegExp(
  [
    String.raw`^\s*(?:<div[^>]*>)?\s*<label[^>]*>\s*([^<]*?)\s*</label>\s*`,
    String.raw`(?:<span[^>]*error-message[^>]*>\s*<span[^>]*>Error: </span>([^<]*?)\s*</span>\s*)?`,
    String.raw`<(input|textarea)[^>]*? name="([^"]*)"[^>]*>(?:([^<]*)</textarea>)?\s*(?:</div>)?\s*$`,
  ].join(''),
);

/** What is asked because of an answer: theirs is markup. @throws {LeftOut} For other markup. */
function conditional(item: Parameters): Inside | undefined {
  const {html} = (item['conditional'] ?? {}) as {html?: string | false};
  if (!html) return undefined;
  const [, label, problem, tag, id, answer = ''] = ONE_BOX.exec(html) ?? [];
  if (!label || !id) throw new LeftOut('items.conditional in other markup');
  const kind = tag === 'input' ? 'text' : 'long-text';
  return {question: {id, kind, label}, answer: answer.trim(), problem};
}

/** @throws {LeftOut} For markup, and for a problem without words. */
export function words(given: unknown, name: string): string | undefined {
  if (given === undefined || given === null || given === false) return undefined;
  if (typeof given === 'string') return given;
  if (given === true) throw new LeftOut(`${name} without words`);
  const {text: plain, html} = given as {text?: string; html?: string};
  if (html !== undefined) throw new LeftOut(`${name} with markup`);
  return plain;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
