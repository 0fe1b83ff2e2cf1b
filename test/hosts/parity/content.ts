/** Fixtures of components that ask nothing, in our terms. */
import {LeftOut, onlyThese, words, type Parameters} from './parameters.js';

/** What there is to put right. */
export interface Problems {
  readonly problems: readonly {readonly text: string; readonly control: string}[];
}

/** Questions and answers. */
export interface Rows {
  /** As our components say them; none where there is markup, which they do not take. */
  readonly rows:
    | readonly {
        readonly question: string;
        readonly lines: readonly string[];
        readonly change?: string;
      }[]
    | undefined;
  /** As a page writes them. */
  readonly page: readonly {
    readonly key: Said;
    readonly value: Said;
    readonly action?: {
      readonly href: string | undefined;
      readonly text: string;
      readonly name: string;
    };
  }[];
}

/** Words or markup. */
export interface Said {
  readonly text?: string;
  readonly html?: string;
}

/** What is said, and how: an element of ours around words of the page. */
export interface Shown {
  readonly element: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string | boolean>>;
  /** What opens it. */
  readonly summary?: string;
  readonly tasks?: readonly Task[];
}

/** One thing to do. */
export interface Task {
  readonly title: string;
  readonly href: string | undefined;
  readonly hint: string | undefined;
  readonly status: string;
}

const plain =
  (element: string) =>
  (parameters: Parameters): Shown => {
    onlyThese(parameters, 'text html border colour');
    return {element, text: needed(words(parameters, 'content')), attributes: {}};
  };

export const showing: Readonly<
  Record<string, (parameters: Parameters) => Problems | Rows | Shown>
> = {
  button: (parameters) => {
    onlyThese(
      parameters,
      'element text html type name value href disabled preventDoubleClick isStartButton variant',
    );
    const {type, name, value, href, disabled} = parameters;
    const given = {type, name, value, href, disabled};
    const attributes = Object.fromEntries(
      Object.entries(given).filter(([, each]) => typeof each === 'string' || each === true),
    ) as Shown['attributes'];
    return {element: 'steady-button', text: needed(words(parameters, 'content')), attributes};
  },
  tag: plain('steady-tag'),
  'inset-text': plain('steady-inset'),
  details: (parameters) => {
    onlyThese(parameters, 'summary summaryText summaryHtml text html open');
    const {summary: given, summaryText, summaryHtml, open} = parameters;
    const summary = needed(words(given ?? {text: summaryText, html: summaryHtml}, 'summary'));
    const text = needed(words(parameters, 'content'));
    return {element: 'steady-details', text, summary, attributes: open === true ? {open} : {}};
  },
  'notification-banner': (parameters) => {
    onlyThese(
      parameters,
      'text html titleText titleHtml titleHeadingLevel type disableAutoFocus titleId',
    );
    const {titleText, titleHtml, titleHeadingLevel: level, type} = parameters;
    const heading = words({text: titleText, html: titleHtml}, 'title');
    return {
      element: 'steady-notification-banner',
      text: needed(words(parameters, 'content')),
      attributes: {
        'disable-auto-focus': true,
        ...(type === 'success' && {kind: type}),
        ...(heading && {heading}),
        ...(typeof level === 'number' && {'heading-level': String(level)}),
      },
    };
  },
  'task-list': (parameters) => {
    onlyThese(parameters, 'items');
    const tasks = present(parameters['items']).map((item) => {
      onlyThese(item, 'title hint status href', 'items.');
      const status = (item['status'] ?? {}) as Parameters;
      onlyThese(status, 'text html tag', 'status.');
      return {
        title: needed(words(item['title'], 'title')),
        hint: words(item['hint'], 'hint'),
        href: typeof item['href'] === 'string' ? item['href'] : undefined,
        status: needed(words(status['tag'] ?? status, 'status')),
      };
    });
    if (tasks.length === 0) throw new LeftOut('no items');
    return {element: 'steady-task-list', text: '', attributes: {}, tasks};
  },

  'error-summary': (parameters) => {
    onlyThese(parameters, 'titleText heading errorList disableAutoFocus');
    const title = words(parameters['titleText'] ?? parameters['heading'], 'heading');
    if (title !== 'There is a problem') throw new LeftOut('a title of its own');
    const problems = present(parameters['errorList']).map((item) => {
      onlyThese(item, 'text html href', 'errorList.');
      if (typeof item['href'] !== 'string') throw new LeftOut('errorList without links');
      return {text: words(item, 'errorList') ?? '', control: item['href'].slice(1)};
    });
    if (problems.length === 0) throw new LeftOut('no errorList');
    return {problems};
  },

  'summary-list': (parameters) => {
    onlyThese(parameters, 'rows border lastRowBorder');
    const page = present(parameters['rows']).map((row) => {
      onlyThese(row, 'key value actions border', 'rows.');
      const actions = (row['actions'] ?? {}) as Parameters | readonly Parameters[];
      const all = present(
        'items' in actions ? actions['items'] : Array.isArray(actions) ? actions : [],
      );
      if (all.length > 1) throw new LeftOut('rows with several actions');
      const [action] = all;
      if (action) onlyThese(action, 'text href visuallyHiddenText type', 'actions.');
      const {text = '', href, visuallyHiddenText = ''} = (action ?? {}) as Record<string, string>;
      const name = `${text} ${visuallyHiddenText}`.trim();
      return {
        key: said(row['key']),
        value: said(row['value']),
        ...(action && {action: {href, text, name}}),
      };
    });
    const isPlain = page.every(
      ({key, value}) => key.html === undefined && value.html === undefined,
    );
    const rows = page.map(({key, value, action}) => ({
      question: key.text ?? '',
      lines: [value.text ?? ''],
      ...(action && {change: 'it'}),
    }));
    return {page, rows: isPlain ? rows : undefined};
  },
};

function said(given: unknown): Said {
  return typeof given === 'string' ? {text: given} : (given ?? {});
}

function present(items: unknown): Parameters[] {
  return ((items ?? []) as readonly unknown[]).filter(
    (item): item is Parameters => typeof item === 'object' && item !== null,
  );
}

/** @throws {LeftOut} For nothing to say. */
function needed(given: string | undefined): string {
  if (!given) throw new LeftOut('no words');
  return given;
}
