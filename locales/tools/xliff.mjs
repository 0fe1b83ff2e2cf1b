/** Reads and writes the XLIFF 1.2 files that translators work in. */
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';
import {tidy} from './text.mjs';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';

/**
 * @typedef {import('./text.mjs').Parts} Parts
 * @typedef {{parts: Parts, attributes: Record<string, string>}} Target
 * @typedef {{attributes: Record<string, string>, text: string}} Note
 *
 * @typedef {object} Unit One message in one language.
 * @property {string} id
 * @property {Record<string, string>} attributes - All but the id, kept as a translator's tool wrote them.
 * @property {Parts} source - The English that `target` translates.
 * @property {Target | undefined} target
 * @property {Note[]} notes
 * @property {string[]} others - Elements a translator's tool has added, as XML.
 *
 * @typedef {object} Catalogue
 * @property {Record<string, string>} attributes - Of the `file` element.
 * @property {string} header - The `header` element as XML, or ''.
 * @property {Unit[]} units
 * @property {string[]} problems - What could not be read.
 */

/**
 * @param {string} locale
 * @param {string} sourceLocale
 * @returns {Catalogue}
 */
export function emptyCatalogue(locale, sourceLocale) {
  return {
    attributes: {
      'source-language': sourceLocale,
      'target-language': locale,
      original: 'steady-ui',
      datatype: 'plaintext',
    },
    header: '',
    units: [],
    problems: [],
  };
}

/**
 * Reads an XLIFF file. Never throws: what is wrong is in `problems`.
 *
 * @param {string} xml
 * @returns {Catalogue}
 */
export function readXliff(xml) {
  /** @type {Catalogue} */
  const catalogue = {attributes: {}, header: '', units: [], problems: []};
  const document = parse(xml, (/** @type {string} */ problem) => catalogue.problems.push(problem));
  const file = document?.getElementsByTagName('file')[0];
  if (!file) {
    if (catalogue.problems.length === 0) {
      catalogue.problems.push('is not an XLIFF file: it has no <file>');
    }
    return catalogue;
  }
  catalogue.attributes = attributesOf(file);
  const [header] = childrenNamed(file, 'header');
  catalogue.header = header ? xmlOf(header) : '';
  const seen = new Set();
  for (const element of Array.from(file.getElementsByTagName('trans-unit'))) {
    const {id = '', ...attributes} = attributesOf(element);
    const report = (/** @type {string} */ problem) => catalogue.problems.push(`${id}: ${problem}`);
    if (id === '') report('has a <trans-unit> without an id');
    if (seen.has(id)) report('stands in the file twice');
    seen.add(id);
    const [source] = childrenNamed(element, 'source');
    const targets = childrenNamed(element, 'target');
    if (targets.length > 1) report('has more than one <target>');
    const [target] = targets;
    catalogue.units.push({
      id,
      attributes,
      source: source ? readParts(source, report) : [],
      target: target && {parts: readParts(target, report), attributes: attributesOf(target)},
      notes: childrenNamed(element, 'note').map((note) => ({
        attributes: attributesOf(note),
        text: note.textContent.trim(),
      })),
      others: elementsIn(element)
        .filter(({nodeName}) => !['source', 'target', 'note'].includes(nodeName))
        .map(xmlOf),
    });
  }
  return catalogue;
}

/**
 * xmldom mends what it can and only mentions it; a catalogue has to be right.
 *
 * @param {string} xml
 * @param {(problem: string) => void} report
 */
function parse(xml, report) {
  const heard = (/** @type {string} */ _level, /** @type {string} */ message) => {
    const [, words = message, line] =
      /^\[xmldom \w+\]\s*([^]*?)\s*(?:@.*\[line:(\d+).*)?$/.exec(message) ?? [];
    report(
      `is not well-formed XML${line ? ` at line ${line}` : ''}: ${words.replaceAll(/\s+/g, ' ')}`,
    );
  };
  // It also lets a bare "&" pass, which other tools refuse.
  const bare = xml.search(/&(?!(?:[a-z]+|#\d+|#x[\da-f]+);)/i);
  if (bare !== -1) {
    const line = xml.slice(0, bare).split('\n').length;
    report(`is not well-formed XML at line ${line}: write & as &amp;`);
  }
  try {
    return new DOMParser({errorHandler: heard, locator: {}}).parseFromString(xml, 'text/xml');
  } catch (error) {
    heard('fatalError', String(error));
    return undefined;
  }
}

/**
 * Words, and `<x id="0"/>` for a value.
 *
 * @param {Element} element
 * @param {(problem: string) => void} report
 * @returns {import('./text.mjs').Parts}
 */
function readParts(element, report) {
  /** @param {ChildNode} node @returns {Parts} */
  const partsOf = (node) => {
    if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) {
      return [node.nodeValue ?? ''];
    }
    if (node.nodeType !== node.ELEMENT_NODE) return [];
    const {id = '', 'equiv-text': text = ''} = attributesOf(/** @type {Element} */ (node));
    if (node.nodeName === 'x' && /^\d+$/.test(id)) {
      const code = /^\$\{(.*)\}$/.exec(text)?.[1] ?? '';
      return [{value: Number(id), code}];
    }
    report(`has <${node.nodeName}> in its <${element.nodeName}>; only <x id="0"/> may stand there`);
    return [node.textContent ?? ''];
  };
  return tidy(Array.from(element.childNodes).flatMap(partsOf));
}

/** @param {Element} element @param {string} name @returns {Element[]} */
function childrenNamed(element, name) {
  return elementsIn(element).filter((child) => child.nodeName === name);
}

/** @param {Node} node @returns {Element[]} */
function elementsIn({childNodes}) {
  return /** @type {Element[]} */ (
    Array.from(childNodes).filter((node) => node.nodeType === node.ELEMENT_NODE)
  );
}

/** Without the namespace, which the root of the file has. @param {Element} element */
function xmlOf(element) {
  return new XMLSerializer().serializeToString(element).replaceAll(` xmlns="${NAMESPACE}"`, '');
}

/** @param {Element} element @returns {Record<string, string>} */
function attributesOf(element) {
  return Object.fromEntries(Array.from(element.attributes, ({name, value}) => [name, value]));
}

/**
 * Writes an XLIFF file, always in the same form, so that a difference is a difference in words.
 *
 * @param {Catalogue} catalogue
 */
export function writeXliff({attributes, header, units}) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="${NAMESPACE}">
  <file${writeAttributes(attributes)}>
${header ? `    ${header}\n` : ''}    <body>
${units.map(writeUnit).join('')}    </body>
  </file>
</xliff>
`;
}

/** @param {Unit} unit */
function writeUnit({id, attributes, source, target, notes, others}) {
  const lines = [
    `<source>${writeParts(source)}</source>`,
    ...(target
      ? [`<target${writeAttributes(target.attributes)}>${writeParts(target.parts)}</target>`]
      : []),
    ...notes.map((note) => `<note${writeAttributes(note.attributes)}>${escape(note.text)}</note>`),
    ...others,
  ];
  return `      <trans-unit${writeAttributes({id, ...attributes})}>
${lines.map((line) => `        ${line}\n`).join('')}      </trans-unit>
`;
}

/** @param {import('./text.mjs').Parts} parts */
function writeParts(parts) {
  return parts
    .map((part) =>
      typeof part === 'string'
        ? escape(part)
        : `<x${writeAttributes({id: String(part.value), 'equiv-text': `\${${part.code}}`})}/>`,
    )
    .join('');
}

/** @param {Record<string, string>} attributes */
function writeAttributes(attributes) {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`)
    .join('');
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
