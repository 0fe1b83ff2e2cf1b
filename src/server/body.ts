/** The fields of a posted form, whichever way a server's body parser hands them over. */

/** Fields beyond this many are ignored: no form of ours has as many. */
export const MOST_FIELDS = 10_000;

/** Characters (UTF-16) of one field. What is longer is cut, and is a problem for its question. */
export const LONGEST_FIELD = 50_000;

/** Rows hold answers that hold parts; nothing of ours is deeper. */
const DEEPEST = 5;

export type PostedField = readonly [name: string, value: string];

/** What was posted. */
export interface PostedFields {
  readonly fields: readonly PostedField[];
  /** Names of fields that were too long and have been cut. */
  readonly cut: readonly string[];
}

/**
 * Reads a body in any of these forms; anything else has no fields. Never throws on what a person or
 * a stranger can post.
 * - text as `application/x-www-form-urlencoded`, or its bytes; bytes that are not UTF-8 become U+FFFD;
 * - `URLSearchParams`, `FormData`, a `Map`, or any other iterable of names and values; files are passed over;
 * - an object, as body parsers make one: a list where a name came several times, objects inside where
 *   the parser has split names at dots or brackets.
 */
export function postedFields(body: unknown): PostedFields {
  const fields: PostedField[] = [];
  const cut: string[] = [];
  for (const [name, value] of fieldsIn(body)) {
    if (fields.length === MOST_FIELDS) break;
    if (value.length > LONGEST_FIELD) cut.push(name);
    fields.push([name, value.slice(0, LONGEST_FIELD)]);
  }
  return {fields, cut};
}

/** The value of a field that is posted once; of several the last. */
export function fieldOf(fields: readonly PostedField[], wanted: string): string | undefined {
  return fields.findLast(([name]) => name === wanted)?.[1];
}

function* fieldsIn(body: unknown): Generator<PostedField> {
  if (typeof body === 'string') yield* new URLSearchParams(body);
  else if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) {
    yield* new URLSearchParams(new TextDecoder().decode(body));
  } else if (isIterable(body)) {
    for (const entry of body) {
      if (Array.isArray(entry) && typeof entry[0] === 'string')
        yield* flattened(entry[0], entry[1]);
    }
  } else if (typeof body === 'object') yield* flattened('', body);
}

function* flattened(name: string, value: unknown, depth = 0): Generator<PostedField> {
  if (typeof value === 'string') yield [name, value];
  else if (typeof value === 'number') yield [name, String(value)];
  else if (typeof value === 'object' && value !== null && depth < DEEPEST) {
    for (const [key, inside] of Object.entries(value)) {
      // A number before plain text only counts values of one name; before more, it counts rows.
      const counts = name !== '' && /^\d+$/.test(key) && typeof inside !== 'object';
      const at = name === '' ? key : `${name}.${key}`;
      yield* flattened(counts ? name : at, inside, depth + 1);
    }
  }
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
