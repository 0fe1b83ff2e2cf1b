/** What travels inside an element as JSON: it is data to a browser, and must stay data. */
import {ConfigError} from '../errors.js';

/** What HTML could take for the end of a script, and JavaScript for the end of a line. */
const DANGEROUS = /[<>&\u2028\u2029]/g;

/**
 * A JSON script child. What stands in it can neither end it nor run.
 *
 * @param where - Named in the error: `properties.config`.
 * @param mark - Attributes that tell it from others, such as `data-served`.
 * @throws {ConfigError} When the value holds what JSON has no way to write, such as a function.
 */
export function jsonScript(value: unknown, where: string, mark = ''): string {
  const json = toJson(value, where).replace(
    DANGEROUS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/json"${mark && ` ${mark}`}>${json}</script>`;
}

function toJson(value: unknown, where: string): string {
  let lost: string | undefined;
  let json: string | undefined;
  try {
    json = JSON.stringify(value, (key, each: unknown) => {
      if (typeof each === 'function' || typeof each === 'symbol') lost ??= key;
      return each;
    });
  } catch {
    // A circle, or a BigInt. The engine's own words can quote what it found.
    throw new ConfigError(`${where} cannot be written as JSON: it holds a circle or a BigInt.`);
  }
  if (json === undefined || lost !== undefined) {
    const place = lost ? `${where}: "${lost}"` : where;
    throw new ConfigError(
      `${place} cannot travel to the browser: JSON has no way to write it. Set it there, with a script.`,
    );
  }
  return json;
}
