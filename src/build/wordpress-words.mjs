/** The sentences of the WordPress plugin, in the form that its translators start from. */

const TEXT = String.raw`('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;
const CALLS = new RegExp(
  String.raw`(?:/\* translators: (?<note>[^*]*) \*/[^;]*?)?\b(?:(?:esc_html_e|esc_html__|__)\(\s*(?<one>${TEXT})|_n\(\s*(?<single>${TEXT}),\s*(?<several>${TEXT}),[^']*?),\s*'steady-ui'`,
  'g',
);

/**
 * A POT file, as WordPress's own tools write it.
 *
 * @param {ReadonlyMap<string, string>} files - Of the plugin, by name.
 * @returns {string}
 */
export function wordsOf(files) {
  /** @type {Map<string, {several?: string, places: Set<string>, note?: string}>} */
  const found = new Map();
  for (const [name, text] of [...files].sort()) {
    if (!name.endsWith('.php')) continue;
    for (const {groups = {}} of text.matchAll(CALLS)) {
      const words = quoted(groups['one'] ?? groups['single'] ?? '');
      const entry = found.get(words) ?? {places: new Set()};
      entry.places.add(name);
      if (groups['several']) entry.several = quoted(groups['several']);
      if (groups['note']) entry.note = groups['note'];
      found.set(words, entry);
    }
  }
  const head =
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"X-Domain: steady-ui\\n"';
  const entries = [...found].map(([words, {several, places, note}]) =>
    [
      ...(note ? [`#. translators: ${note}`] : []),
      `#: ${[...places].join(' ')}`,
      `msgid ${words}`,
      ...(several ? [`msgid_plural ${several}`, 'msgstr[0] ""', 'msgstr[1] ""'] : ['msgstr ""']),
    ].join('\n'),
  );
  return `${[head, ...entries].join('\n\n')}\n`;
}

/** The words of a PHP string, quoted for the file. @param {string} literal */
function quoted(literal) {
  const words = literal.startsWith("'")
    ? literal.slice(1, -1).replaceAll("\\'", "'")
    : // What PHP escapes in double quotes here, the file escapes in the same way.
      literal
        .slice(1, -1)
        .replaceAll(String.raw`\$`, '$')
        .replaceAll(String.raw`\n`, '\n');
  return JSON.stringify(words);
}
