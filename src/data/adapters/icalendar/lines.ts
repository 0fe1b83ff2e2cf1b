/** Text as iCalendar writes it: RFC 5545, 3.1 and 3.3.11. */

/** A value that is words. */
export function escaped(text: string): string {
  return (
    text
      .replaceAll(/\r\n?|\n/g, '\n')
      // No other control character may stand in a calendar, a tab aside.
      .replaceAll(/[^\P{Cc}\n\t]/gu, '')
      .replaceAll(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  );
}

const octets = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** One line of content, with its end: at most 75 octets in a line of the file, no character cut. */
export function folded(line: string): string {
  let result = '';
  let length = 0;
  for (const character of line) {
    const more = octets(character);
    if (length + more > 75) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += more;
  }
  return `${result}\r\n`;
}
