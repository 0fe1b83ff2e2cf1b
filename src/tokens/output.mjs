/**
 * What is written from the tokens: `tokens.ts` for our elements, `picture-tokens.ts` for those of them
 * that draw pictures, one css file a theme for hosts, and `values.json`, every value with its
 * references followed, for tests and tables.
 *
 * One token has three names: `color.text` in the files, `--steady-color-text` where a host sets it,
 * `--_color-text` where an element reads it.
 */

/** @typedef {Map<string, string>} Values - Name (`color-text`) to css text, references unfollowed. */
/** @typedef {{name: string, light: Values, dark: Values}} Theme */
/** @typedef {{light: string, dark: string}} Pair */
/** @typedef {(name: string) => string | undefined} Keep - What stands for a reference to a token. */

const reference = /var\(--([\w-]+)\)/g;
const colour = /#[\da-f]+/g;
// Only elements that draw pictures read these.
const isPicture = (/** @type {string} */ name) => name.startsWith('picture-');
const isPalette = (/** @type {string} */ name) => name.startsWith('palette-');

/**
 * @param {readonly string[]} names - Of the themes, the default first.
 * @returns {import('@terrazzo/parser').Plugin}
 */
export function steadyOutput(names) {
  return {
    name: 'steady',
    build({getTransforms, outputFile}) {
      const read = (/** @type {string} */ theme) =>
        valuesOf(getTransforms({format: 'css', input: {theme}}));
      const [standard, ...others] = names.map((name) => ({
        name,
        light: read(`${name}-light`),
        dark: read(`${name}-dark`),
      }));
      if (!standard) throw new Error('terrazzo.config.mjs names no theme');
      outputFile('tokens.ts', elementModule(standard));
      outputFile('picture-tokens.ts', pictureModule(standard));
      // The default theme is for a part of a page that has another; it needs no rule for the page.
      outputFile(`${standard.name}.css`, themeSheet(standard, classOf(standard)));
      for (const theme of others) {
        const selector = `:where(:root),\n${classOf(theme)}`;
        outputFile(`${theme.name}.css`, themeSheet(theme, selector, standard));
      }
      outputFile('values.json', valueTable([standard, ...others]));
    },
  };
}

const classOf = (/** @type {Theme} */ theme) => `.steady-theme-${theme.name}`;

/**
 * @param {import('@terrazzo/parser').TokenTransformed[]} transforms
 * @returns {Values}
 */
function valuesOf(transforms) {
  const values = new Map(
    transforms.map(({localID, value}) => [String(localID).slice(2), String(value)]),
  );
  const body = Number.parseFloat(values.get('font-size-body') ?? '');
  for (const [name, value] of values) {
    values.set(name, tidy(value, name === 'font-size-body' ? 1 : body));
  }
  return values;
}

/**
 * A length in rem follows the person's own text size. In css `rem` follows the page instead, which
 * may have shrunk it: `em` inside our own body size does not.
 *
 * @param {string} value
 * @param {number} em - The length of 1 em there, in rem.
 */
function tidy(value, em) {
  return value
    .replace(/([\d.]+)rem\b/g, (_, rem) => `${Number((Number(rem) / em).toFixed(4))}em`)
    .replace(/\b0px(?= )/g, '0');
}

/**
 * Follows references: to the palette always, to other tokens where `keep` gives nothing for them.
 *
 * @param {Values} values
 * @param {string} name
 * @param {Keep} keep
 * @returns {string}
 */
function follow(values, name, keep) {
  const value = values.get(name);
  if (value === undefined) throw new Error(`No token ${name}`);
  return value.replace(reference, (_, /** @type {string} */ other) =>
    isPalette(other) ? follow(values, other, keep) : (keep(other) ?? follow(values, other, keep)),
  );
}

/**
 * @param {Theme} theme
 * @param {string} name
 * @param {Keep} keep
 * @returns {Pair}
 */
function pairOf(theme, name, keep) {
  return {light: follow(theme.light, name, keep), dark: follow(theme.dark, name, keep)};
}

/** @param {Values} values */
function tokenNames(values) {
  return [...values.keys()].filter((name) => !isPalette(name));
}

/**
 * `light-dark()` takes colours only, so in a shadow each colour is wrapped by itself.
 *
 * @param {Pair} pair
 */
function lightDark({light, dark}) {
  const others = dark.match(colour) ?? [];
  let i = 0;
  return light.replace(colour, (one) => {
    const other = others[i++] ?? one;
    return other === one ? one : `light-dark(${one},${other})`;
  });
}

/**
 * As `light/dark`, each colour that differs by itself.
 *
 * @param {string} light
 * @param {string} dark
 */
function inPairs(light, dark) {
  const others = dark.match(colour) ?? [];
  let i = 0;
  return light.replace(colour, (one) => {
    const other = others[i++] ?? one;
    return other === one ? one : `${one}/${other}`;
  });
}

/**
 * Two blocks of declarations: what every browser understands, and what differs in the dark. A
 * browser without `light-dark()` would lose the whole declaration at the moment of use, so it must
 * never be given one.
 *
 * @param {string} selector
 * @param {readonly (readonly [name: string, pair: Pair])[]} pairs
 * @param {(name: string, value: string) => string} declare
 */
function blocks(selector, pairs, declare) {
  const plain = pairs.map(([name, {light}]) => declare(name, light));
  const both = pairs
    .filter(([, {light, dark}]) => light !== dark)
    .map(([name, pair]) => declare(name, lightDark(pair)));
  return `${selector} {
${plain.join('\n')}
}
@supports (color: light-dark(#000, #fff)) {
${selector} {
${both.join('\n')}
}
}`;
}

/**
 * What an element reads of the tokens called `names`.
 *
 * @param {Theme} theme
 * @param {readonly string[]} names
 */
function readPairs(theme, names) {
  return names.map(
    (name) => /** @type {const} */ ([name, pairOf(theme, name, (other) => `var(--_${other})`)]),
  );
}

/** @param {Theme} theme */
function pictureModule(theme) {
  const pairs = readPairs(theme, tokenNames(theme.light).filter(isPicture));
  const rules = blocks(
    ':host',
    pairs,
    (name, value) => `--_${name}:var(--steady-${name},${value});`,
  );
  return `// Made by src/tokens/build.mjs. Changes belong in the token files.
import {unsafeCSS, type CSSResult} from 'lit';

/** What elements with pictures read beside the other tokens. */
export const pictureTokens: CSSResult = unsafeCSS(
  '${rules.replaceAll(/\s*\n\s*/g, '').replaceAll(' {', '{')}',
);
`;
}

/**
 * What only questions, and pages of them, read. An element without questions does not carry it; what
 * every element reads refers to none of it.
 */
const ofForms =
  /^(choice|mark|focus-(choice|mark))-|^(color-(chosen|problem)|font-size-1(-narrow)?|size-column|space-(8|10))$/;

/** @param {Theme} theme */
function elementModule(theme) {
  const names = tokenNames(theme.light).filter((name) => !isPicture(name));
  const textOf = (/** @type {string} */ name) => {
    const {light, dark} = pairOf(theme, name, (other) => `var(--_${other})`);
    return `${name}:${light === dark ? light : inPairs(light, dark)}`;
  };
  const listOf = (/** @type {boolean} */ forForms) =>
    names
      .filter((name) => ofForms.test(name) === forForms)
      .map(textOf)
      .join(';');
  return `// Made by src/tokens/build.mjs. Changes belong in the token files.
import {unsafeCSS, type CSSResult} from 'lit';

const pair = /(#\\w+)\\/(#\\w+)/g;
const rule = (list: string) =>
  \`:host{\${list.replace(/([\\w-]+):([^;]+)/g, '--_$1:var(--steady-$1,$2)')}}\`;

/**
 * @param values - A name and its value, once: written out, each stands there two to four times. Two
 *   colours are for light and dark.
 * @returns Two rules: what every browser understands, and what differs in the dark. A browser without
 *   light-dark() would lose the whole declaration at the moment of use, so it must never be given one.
 */
function sheetOf(values: string): CSSResult {
  const light = rule(values.replace(pair, '$1'));
  const both = rule(values.replace(/(^|;)[^/;]*(?=;|$)/g, '').replace(pair, 'light-dark($1,$2)'));
  return unsafeCSS(\`\${light}@supports (color:light-dark(#000,#fff)){\${both}}\`);
}

/** What every element reads: a host's own value where it set one, else the default theme's. */
export const tokens: CSSResult = /* @__PURE__ */ sheetOf(
  '${listOf(false)}',
);

/** The same for what only questions, and pages of them, read. */
export const formTokens: CSSResult = /* @__PURE__ */ sheetOf(
  '${listOf(true)}',
);

/** Read as \`var(--_name)\` by elements, set as \`--steady-name\` by hosts. */
export type TokenName =
${names.map((name) => `  | '${name}'`).join('\n')};
`;
}

/**
 * A theme for a page. Only what differs from `standard` is in it, so that a host's own value still
 * reaches whatever refers to it.
 *
 * @param {Theme} theme
 * @param {string} selector
 * @param {Theme} [standard]
 */
function themeSheet(theme, selector, standard) {
  const asWritten = (/** @type {string} */ other) => `var(--${other})`;
  const own = tokenNames(theme.light).filter((name) => {
    if (!standard) return true;
    const mine = pairOf(theme, name, asWritten);
    const usual = pairOf(standard, name, asWritten);
    return mine.light !== usual.light || mine.dark !== usual.dark;
  });
  const keep = (/** @type {string} */ other) =>
    own.includes(other) ? `var(--steady-${other})` : undefined;
  const pairs = own.map((name) => /** @type {const} */ ([name, pairOf(theme, name, keep)]));
  const sheet = blocks(selector, pairs, (name, value) => `  --steady-${name}: ${value};`);
  return `/* Steady: the theme "${theme.name}". */\n${sheet}\n`;
}

/** @param {readonly Theme[]} themes */
function valueTable(themes) {
  const flat = (/** @type {Values} */ values) =>
    Object.fromEntries(
      tokenNames(values).map((name) => [name, follow(values, name, () => undefined)]),
    );
  const table = Object.fromEntries(
    themes.map(({name, light, dark}) => [name, {light: flat(light), dark: flat(dark)}]),
  );
  return `${JSON.stringify(table, null, 2)}\n`;
}
