/** The messages in the source, as `@lit/localize` finds them. */
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {parseStringAsTemplateLiteral} from '@lit/localize-tools/lib/typescript.js';
import {compareIds} from './plural-forms.mjs';
import {shortPath} from './project.mjs';
import {tidy} from './text.mjs';

/**
 * @typedef {object} Message
 * @property {string} id
 * @property {string} desc - The note for translators; '' when there is none.
 * @property {import('./text.mjs').Parts} parts
 * @property {string} place - `file:line`.
 * @property {boolean} atModuleScope - Asked for once when the file loads, so never in another language.
 * @property {boolean} markup - Written with `html`.
 */

/**
 * Every message in the source, ordered by id.
 *
 * @param {import('./project.mjs').Project} project
 * @returns {{messages: Message[], errors: string[]}} Errors are calls that cannot be understood, and
 *   ids used for more than one text.
 */
export function readMessages(project) {
  const localizer = new RuntimeLitLocalizer(readConfigFileAndWriteSchema(project.configPath));
  const {messages, errors} = localizer.extractSourceMessages();
  const placeOf = (file, start) => {
    const {line} = file.getLineAndCharacterOfPosition(start);
    return `${shortPath(project, file.fileName)}:${line + 1}`;
  };
  return {
    messages: messages
      .map(({name, desc, contents, file, node, tag}) => ({
        id: name,
        desc: desc?.trim() ?? '',
        parts: tag === 'html' ? [] : partsOf(contents),
        place: placeOf(file, node.getStart(file)),
        atModuleScope: !isInsideFunction(node),
        markup: tag === 'html',
      }))
      .sort((a, b) => compareIds(a.id, b.id)),
    errors: errors.map(({file, start, messageText, relatedInformation = []}) => {
      const others = relatedInformation.map((other) => placeOf(other.file, other.start));
      const also = others.length > 0 ? ` Also at ${others.join(', ')}.` : '';
      return `${placeOf(file, start)}: ${String(messageText)}${also}`;
    }),
  };
}

/**
 * One part for each value. `@lit/localize` keeps values with nothing but spaces between them
 * together, so that a translation could not change their order.
 */
function partsOf(contents) {
  let value = 0;
  const parts = contents.flatMap((content) => {
    if (typeof content === 'string') return [content];
    const literal = parseStringAsTemplateLiteral(content.untranslatable);
    const text = `\`${content.untranslatable}\``;
    return [
      literal.head.text,
      ...literal.templateSpans.flatMap(({expression, literal: after}) => [
        {value: value++, code: oneLine(text.slice(expression.pos, expression.end))},
        after.text,
      ]),
    ];
  });
  return tidy(parts);
}

function isInsideFunction(node) {
  for (let above = node.parent; above; above = above.parent) if (above.parameters) return true;
  return false;
}

function oneLine(code) {
  return code.trim().replaceAll(/\s+/g, ' ');
}
