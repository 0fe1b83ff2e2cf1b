/**
 * What is on a page, as code to copy: HTML, React 19, and Nunjucks for servers. Made from what a story
 * has drawn, so that no snippet is ever written by hand, or wrong.
 */

/** An element as it stands in the light of a page. */
export interface Piece {
  readonly tag: string;
  /** As an author would write them. */
  readonly attributes: Readonly<Record<string, string>>;
  /** By the name of the property: everything that was set, also what is written as an attribute. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** What of {@link properties} no attribute can hold. */
  readonly objects: readonly string[];
  readonly children: readonly (Piece | string)[];
}

export interface Snippets {
  readonly html: string;
  readonly react: string;
  readonly nunjucks: string;
}

/** Undefined where nothing of ours is on the page. */
export function snippetsOf(pieces: readonly (Piece | string)[]): Snippets | undefined {
  const ours = unique(allOf(pieces).map(({tag}) => tag)).filter(isOurs);
  if (ours.length === 0) return undefined;
  return {html: asHtml(pieces), react: asReact(pieces, ours), nunjucks: asNunjucks(pieces)};
}

const isOurs = (tag: string) => tag.startsWith('steady-');

function allOf(pieces: readonly (Piece | string)[]): Piece[] {
  return pieces.flatMap((piece) =>
    typeof piece === 'string' ? [] : [piece, ...allOf(piece.children)],
  );
}

/** The file that defines an element: by npm, and with the script tag, none is needed. */
const fileOf = (tag: string) => tag.replace('steady-', '');

function asHtml(pieces: readonly (Piece | string)[]): string {
  const lines = pieces.flatMap((piece) => drawn(piece, '', htmlStart));
  const set = settersOf(pieces);
  return [
    '<script type="module" src="/assets/steady-ui/steady.js"></script>',
    '',
    ...lines,
    ...(set.length > 0 ? ['', '<script type="module">', ...set, '</script>'] : []),
  ].join('\n');
}

function htmlStart({tag, attributes}: Piece): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === '' ? name : `${name}="${escaped(value)}"`,
  );
  return start(tag, written);
}

/** A long tag has a line for each of its attributes. */
function start(tag: string, written: readonly string[]): string {
  const line = [tag, ...written].join(' ');
  return line.length < 72 && !line.includes('\n')
    ? line
    : [tag, ...written.map((each) => indented(each, '  ')), ''].join('\n');
}

/** Statements that give elements what no attribute can hold. */
function settersOf(pieces: readonly (Piece | string)[]): string[] {
  const met = new Map<string, number>();
  return allOf(pieces).flatMap(({tag, properties, objects}) => {
    const before = met.get(tag) ?? 0;
    met.set(tag, before + 1);
    const found =
      before === 0 ? `querySelector('${tag}')` : `querySelectorAll('${tag}')[${before}]`;
    return objects.map((name) =>
      indented(`document.${found}.${name} = ${literal(properties[name])};`, '  '),
    );
  });
}

function asReact(pieces: readonly (Piece | string)[], ours: readonly string[]): string {
  const values = new Map<string, string>();
  const named = (name: string, value: unknown) => {
    const text = literal(value);
    let own = name;
    for (let i = 2; values.has(own) && values.get(own) !== text; i++) own = `${name}${i}`;
    values.set(own, text);
    return own;
  };
  const jsxStart = ({tag, attributes, properties, objects}: Piece) => {
    const written = Object.entries(attributes).map(([name, value]) => {
      const isKept =
        isOurs(tag) || (name === 'value' && /radio|checkbox/.test(attributes['type'] ?? ''));
      const own = isKept ? name : (reactNames[name] ?? name);
      return value === '' ? own : `${own}=${quoted(value)}`;
    });
    const given = objects.map((name) => `${name}={${named(name, properties[name])}}`);
    return start(tag, [...written, ...given]);
  };
  const several = pieces.length > 1;
  const margin = several ? '      ' : '    ';
  const lines = pieces.flatMap((piece) => drawn(piece, margin, jsxStart, jsxText));
  return [
    ...ours.map((tag) => `import 'steady-ui/define/${fileOf(tag)}.js';`),
    '',
    ...[...values].flatMap(([name, value]) => [`const ${name} = ${value};`, '']),
    'export function Example() {',
    '  return (',
    ...(several ? ['    <>', ...lines, '    </>'] : lines),
    '  );',
    '}',
  ].join('\n');
}

/** As React calls what HTML calls otherwise; what a person may change is only where it begins. */
const reactNames: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  value: 'defaultValue',
  checked: 'defaultChecked',
  novalidate: 'noValidate',
  maxlength: 'maxLength',
  autocomplete: 'autoComplete',
  tabindex: 'tabIndex',
};

function asNunjucks(pieces: readonly (Piece | string)[]): string {
  return pieces.flatMap((piece) => nunjucksLines(piece, '')).join('\n');
}

function nunjucksLines(piece: Piece | string, margin: string): string[] {
  if (typeof piece === 'string') return [margin + escapedText(piece)];
  const {tag, properties, attributes, children} = piece;
  if (!isOurs(tag)) {
    if (children.length === 0 || isShort(children)) return drawn(piece, margin, htmlStart);
    return [
      indented(`<${htmlStart(piece)}>`, margin),
      ...children.flatMap((child) => nunjucksLines(child, `${margin}  `)),
      `${margin}</${tag}>`,
    ];
  }
  const name = tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const known = new Set(Object.keys(properties));
  const rest = Object.entries(attributes).filter(
    ([each]) => !known.has(camel(each)) && each !== 'value',
  );
  const given = {...properties, ...(rest.length > 0 && {attributes: Object.fromEntries(rest)})};
  const call = `${name}(${Object.keys(given).length > 0 ? literal(given) : ''})`;
  if (children.length === 0) return [indented(`{{ ${call} }}`, margin)];
  return [
    indented(`{% call ${call} %}`, margin),
    ...children.flatMap((child) => nunjucksLines(child, `${margin}  `)),
    `${margin}{% endcall %}`,
  ];
}

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const EMPTY = new Set(['input', 'br', 'hr', 'img', 'link', 'meta']);

function drawn(
  piece: Piece | string,
  margin: string,
  open: (piece: Piece) => string,
  text: (words: string) => string = escapedText,
): string[] {
  if (typeof piece === 'string') return [indented(text(piece), margin)];
  const {tag, children} = piece;
  const opened = indented(`<${open(piece)}`, margin);
  if (EMPTY.has(tag)) return [`${opened}${opened.endsWith('\n' + margin) ? '' : ' '}/>`];
  if (children.length === 0) return [`${opened}></${tag}>`];
  if (isShort(children)) return [`${opened}>${text(children[0] as string)}</${tag}>`];
  return [
    `${opened}>`,
    ...children.flatMap((child) => drawn(child, `${margin}  `, open, text)),
    `${margin}</${tag}>`,
  ];
}

/** Words alone stand on the line of their element. */
function isShort(children: readonly (Piece | string)[]): boolean {
  return children.length === 1 && typeof children[0] === 'string' && !children[0].includes('\n');
}

function escapedText(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function escaped(words: string): string {
  return escapedText(words).replaceAll('"', '&quot;');
}

function jsxText(words: string): string {
  return /[{}<>&]/.test(words) ? `{${literal(words)}}` : words;
}

function quoted(value: string): string {
  return /["\n\\&]/.test(value) ? `{${literal(value)}}` : `"${value}"`;
}

/** A value as JavaScript, and as Nunjucks, which reads the same. */
function literal(value: unknown): string {
  // What is empty would only be noise, and names need no marks.
  const text = JSON.stringify(value, (_, each: unknown) => each ?? undefined, 2);
  return text.replace(/^( *)"([A-Za-z_$][\w$]*)":/gm, '$1$2:').replaceAll('</', '<\\/');
}

function indented(text: string, margin: string): string {
  return text.replace(/^/gm, margin);
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)];
}
