/**
 * What is written from the tokens: `tokens.ts` for our elements, `picture-tokens.ts` for those of them
 * that draw pictures and tags, `banner-tokens.ts` for a banner and a button, one css file a theme for hosts, `<theme>.<mode>.tokens.json` for design
 * tools, and `values.json`, every value with its references followed, for tests and tables.
 *
 * One token has three names: `color.text` in the files, `--steady-color-text` where a host sets it,
 * `--_color-text` where an element reads it.
 */

/** @typedef {Map<string, string>} Values - Name (`color-text`) to css text, references unfollowed. */
/** @typedef {{name: string, narrow: Values} & Record<typeof modes[number], Values>} Theme */
/** @typedef {{light: string, dark: string}} Pair */
/** @typedef {(name: string) => string | undefined} Keep - What stands for a reference to a token. */

const reference = /var\(--([\w-]+)\)/g;
const colour = /#[\da-f]+/g;
/** What a person may see of each theme. Each is a context of `steady.resolver.json`. */
export const modes = /** @type {const} */ (['light', 'dark', 'contrast-light', 'contrast-dark']);
/** What a small window changes in each, whatever its mode. */
const NARROW = 'narrow';
// Only elements that draw pictures and tags read these.
const isPicture = (/** @type {string} */ name) => /^(picture|tag)-/.test(name);
// Only a banner and a button of their own read these.
const isBanner = (/** @type {string} */ name) => /^(banner|button-warning)-/.test(name);
const isPalette = (/** @type {string} */ name) => name.startsWith('palette-');

/**
 * @param {readonly string[]} names - Of the themes, the default first.
 * @returns {import('@terrazzo/parser').Plugin}
 */
export function steadyOutput(names) {
  return {
    name: 'steady',
    build({getTransforms, outputFile, resolver}) {
      const read = (/** @type {string} */ theme) =>
        valuesOf(getTransforms({format: 'css', input: {theme}}));
      const themes = names.map((name) => {
        const values = [...modes, NARROW].map((mode) => [mode, read(`${name}-${mode}`)]);
        return /** @type {Theme} */ ({name, ...Object.fromEntries(values)});
      });
      const [standard] = themes;
      if (!standard) throw new Error('terrazzo.config.mjs names no theme');
      outputFile('tokens.ts', elementModule(standard));
      outputFile(
        'picture-tokens.ts',
        ownModule(standard, isPicture, 'pictureTokens', 'What elements with pictures read'),
      );
      outputFile(
        'banner-tokens.ts',
        ownModule(
          standard,
          isBanner,
          'bannerTokens',
          'What a banner and a button of their own read',
        ),
      );
      for (const theme of themes) outputFile(`${theme.name}.css`, themeSheet(theme, standard));
      outputFile('values.json', valueTable(themes));
      for (const name of names)
        for (const mode of modes) {
          const tokens = resolver.apply({theme: `${name}-${mode}`});
          outputFile(`${name}.${mode}.tokens.json`, designFile(tokens));
        }
    },
  };
}

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

/** Rounded up: browsers draw an edge of 3.999 px as one of 3. */
const upwards = (/** @type {number} */ length) => Math.ceil(length * 1e4 - 1e-6) / 1e4;

/**
 * A length in rem follows the person's own text size. In css `rem` follows the page instead, which
 * may have shrunk it: `em` inside our own body size does not.
 *
 * @param {string} value
 * @param {number} em - The length of 1 em there, in rem.
 */
function tidy(value, em) {
  return value
    .replace(/([\d.]+)rem\b/g, (_, rem) => `${upwards(Number(rem) / em)}em`)
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
  if (light.replace(colour, '') !== dark.replace(colour, ''))
    throw new Error(`${light} and ${dark} differ in more than colours`);
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

/**
 * A module for tokens that few elements read.
 *
 * @param {Theme} theme
 * @param {(name: string) => boolean} isOwn
 * @param {string} name - What it exports.
 * @param {string} what - For people.
 */
function ownModule(theme, isOwn, name, what) {
  const pairs = readPairs(theme, tokenNames(theme.light).filter(isOwn));
  const rules = blocks(
    ':host',
    pairs,
    (token, value) => `--_${token}:var(--steady-${token},${value});`,
  );
  return `// Made by src/tokens/build.mjs. Changes belong in the token files.
import {unsafeCSS, type CSSResult} from 'lit';

/** ${what} beside the other tokens. */
export const ${name}: CSSResult = unsafeCSS(
  '${rules.replaceAll(/\s*\n\s*/g, '').replaceAll(' {', '{')}',
);
`;
}

/**
 * What only questions, and pages of them, read. An element without questions does not carry it; what
 * every element reads refers to none of it.
 */
const ofForms =
  /^(choice|mark|inset|problem|follow-up|details|focus-(choice|mark))-|^(color-problem|font-size-1-narrow|size-column|space-(8|10))$/;

/** @param {Theme} theme */
function elementModule(theme) {
  const names = tokenNames(theme.light).filter((name) => !isPicture(name) && !isBanner(name));
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

/** What an element calls a token inside itself. In what is published, its number stands here. */
const called = (...[name]: [name: string, number: number]): string => name;

/**
 * @param values - A name and its value, once: written out, each stands there two to four times. Two
 *   colours are for light and dark.
 * @param number - Of the first.
 * @returns Two rules: what every browser understands, and what differs in the dark. A browser without
 *   light-dark() would lose the whole declaration at the moment of use, so it must never be given one.
 */
function sheetOf(values: string, number: number): CSSResult {
  let both = '';
  const light = values.replace(/([\\w-]+):([^;]+)/g, (_, name: string, value: string) => {
    const own = \`--_\${called(name, number++)}:var(--steady-\${name},\${value})\`;
    const plain = own.replace(pair, '$1');
    if (plain !== own) both += own.replace(pair, 'light-dark($1,$2)') + ';';
    return plain;
  });
  return unsafeCSS(
    \`:host{\${light}}@supports (color:light-dark(#000,#fff)){:host{\${both}}}\`,
  );
}

/** What every element reads: a host's own value where it set one, else the default theme's. */
export const tokens: CSSResult = /* @__PURE__ */ sheetOf(
  '${listOf(false)}',
  0,
);

/** The same for what only questions, and pages of them, read. */
export const formTokens: CSSResult = /* @__PURE__ */ sheetOf(
  '${listOf(true)}',
  ${names.filter((name) => !ofForms.test(name)).length},
);

/** Read as \`var(--_name)\` by elements, set as \`--steady-name\` by hosts. */
export type TokenName =
${names.map((name) => `  | '${name}'`).join('\n')};
`;
}

/**
 * A theme for a page, or for a part of it. Only what differs from `standard` is in it, so that a host's
 * own value still reaches whatever refers to it. No rule has any specificity: a host's own wins.
 *
 * @param {Theme} theme
 * @param {Theme} standard - The default theme, whose own file is for parts of a page only.
 */
function themeSheet(theme, standard) {
  const part = `[data-steady-theme='${theme.name}']`;
  const more = "[data-steady-contrast='more']";
  const isStandard = theme === standard;
  // The theme of the page is the file it loads, where nothing names another.
  const page = (/** @type {string} */ selector) => (isStandard ? [] : [`:where(${selector})`]);
  const plain = [...page(':root:not([data-steady-theme])'), `:where(${part})`].join(',\n');
  const contrast = [
    ...page(`${more}:not([data-steady-theme], [data-steady-theme] *)`),
    `:where(${part}:is(${more}, ${more} *))`,
  ].join(',\n');

  const own = isStandard
    ? tokenNames(theme.light)
    : changed(tokenNames(theme.light), pairer(standard), pairer(theme));
  const inContrast = changed(tokenNames(theme.light), pairer(theme), pairer(theme, 'contrast-'));
  const inNarrow = changed(tokenNames(theme.light), pairer(theme), (name) => {
    const value = follow(theme.narrow, name, asWritten);
    return {light: value, dark: value};
  }).filter((name) => theme.light.get(name) !== theme.narrow.get(name));
  // Those that refer to one that changes are worked out again where it does.
  const again = withReferring(theme.light, own, inContrast);
  const all = new Set([...own, ...again]);
  const keep = (/** @type {string} */ other) =>
    all.has(other) ? `var(--steady-${other})` : undefined;

  const declare = (/** @type {string} */ name, /** @type {string} */ value) =>
    `  --steady-${name}: ${value};`;
  const ofNames = (/** @type {readonly string[]} */ names, prefix = '') =>
    names.map((name) => /** @type {const} */ ([name, pairer(theme, prefix, keep)(name)]));
  const rest = tokenNames(theme.light).filter((name) => !own.includes(name));
  const reset = rest.map((name) => declare(name, 'initial')).join('\n');
  const narrow = inNarrow.map((name) => declare(name, follow(theme.narrow, name, keep)));
  const contrastRules = blocks(contrast, ofNames(again, 'contrast-'), declare);
  return [
    `/* Steady: the theme "${theme.name}". */`,
    blocks(plain, ofNames(own), declare),
    ...(reset ? [`/* What it leaves to the default, whatever theme stands around it. */`] : []),
    ...(reset ? [`:where(${part}) {\n${reset}\n}`] : []),
    ...(narrow.length
      ? [`@media (max-width: 40.0525em) {\n${plain} {\n${narrow.join('\n')}\n}\n}`]
      : []),
    contrastRules,
    `@media (prefers-contrast: more) {\n${blocks(plain, ofNames(again, 'contrast-'), declare)}\n}`,
    '',
  ].join('\n');
}

const asWritten = (/** @type {string} */ other) => `var(--${other})`;

/**
 * @param {Theme} theme
 * @param {string} [prefix] - `contrast-` for high contrast.
 * @param {Keep} [keep]
 * @returns {(name: string) => Pair}
 */
function pairer(theme, prefix = '', keep = asWritten) {
  const light = /** @type {typeof modes[number]} */ (`${prefix}light`);
  const dark = /** @type {typeof modes[number]} */ (`${prefix}dark`);
  return (name) => ({
    light: follow(theme[light], name, keep),
    dark: follow(theme[dark], name, keep),
  });
}

/**
 * @param {readonly string[]} names
 * @param {(name: string) => Pair} before
 * @param {(name: string) => Pair} after
 */
function changed(names, before, after) {
  return names.filter((name) => {
    const [one, other] = [before(name), after(name)];
    return one.light !== other.light || one.dark !== other.dark;
  });
}

/**
 * @param {Values} values
 * @param {readonly string[]} names - Those that may refer.
 * @param {readonly string[]} start
 * @returns {readonly string[]} `start`, and those of `names` that refer to one of them, however far.
 */
function withReferring(values, names, start) {
  const found = new Set(start);
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const name of names) {
      const to = [...(values.get(name) ?? '').matchAll(reference)].map(([, other]) => other ?? '');
      if (to.some((other) => found.has(other))) found.add(name);
    }
  }
  return tokenNames(values).filter((name) => found.has(name));
}

/**
 * One mode of a theme in the DTCG format, references followed: what design tools import.
 *
 * @param {import('@terrazzo/parser').TokenNormalizedSet} tokens
 */
function designFile(tokens) {
  /** @type {Record<string, Record<string, object>>} */
  const groups = {};
  for (const {id, $type, $value, $description} of Object.values(tokens)) {
    const [group = '', name = '', ...deeper] = id.split('.');
    if (group === 'palette' || deeper.length > 0) continue;
    groups[group] ??= {};
    groups[group][name] = {$type, $value, ...($description && {$description})};
  }
  return `${JSON.stringify(groups, null, 2)}\n`;
}

/** @param {readonly Theme[]} themes */
function valueTable(themes) {
  const flat = (/** @type {Values} */ values) =>
    Object.fromEntries(
      tokenNames(values).map((name) => [name, follow(values, name, () => undefined)]),
    );
  const table = Object.fromEntries(
    themes.map((theme) => [
      theme.name,
      Object.fromEntries(modes.map((mode) => [mode, flat(theme[mode])])),
    ]),
  );
  return `${JSON.stringify(table, null, 2)}\n`;
}
