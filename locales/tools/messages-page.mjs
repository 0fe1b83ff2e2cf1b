/** The list of every message, for hosts that want other words. */
import {plainText, valuesOf} from './text.mjs';

/**
 * The page `docs/messages.md`.
 *
 * @param {import('./source.mjs').Message[]} messages
 */
export function messagesPage(messages) {
  /** @type {Map<string, import('./source.mjs').Message[]>} */
  const areas = new Map();
  for (const message of messages) {
    const area = message.id.split('.')[1] ?? '';
    areas.set(area, [...(areas.get(area) ?? []), message]);
  }
  return `# Every message

Written by \`node locales/extract.mjs\` from the source: changes made here are lost.
[Your own words](words.md) says how to replace any of these. \`{0}\` stands for a value that changes.

<!-- prettier-ignore-start -->
${[...areas].map(([area, inArea]) => section(area, inArea)).join('')}
<!-- prettier-ignore-end -->
`;
}

function section(area, messages) {
  const rows = messages.map(
    ({id, parts, desc}) =>
      `| \`${id}\` | ${cell(plainText(parts))} | ${cell(desc)}${values(parts)} |`,
  );
  return `
## ${area}

| Id | English | Note |
| --- | --- | --- |
${rows.join('\n')}
`;
}

function values(parts) {
  return valuesOf(parts)
    .map(
      ({value, code}) =>
        ` \`{${value}}\`: \`${code.replaceAll('|', '\\|').replaceAll('`', "'")}\`.`,
    )
    .join('');
}

function cell(text) {
  return text.replaceAll(/[\\`*_<|[\]]/g, '\\$&').replaceAll('\n', ' ');
}
