/** Shortens the notes Lit leaves in what it draws; see `completeMarks`. */
import {ALL, nameOfAll, SHORT} from '../internal/marks.js';

const NAMED = /^<!--lit-part ([A-Za-z0-9+/]{11}=)-->$/;

/** One for each drawing: give it all the pieces in turn. */
export function markShortener(): (piece: string) => string {
  const open: string[][] = [];
  return (piece) => {
    // What a host wrote comes in one piece with its closing tag, and is none of these.
    if (piece.startsWith('<template shadowroot')) open.push([]);
    if (piece === '</template>') {
      const names = open.pop() ?? [];
      return names.length ? `<!--${ALL}${nameOfAll(names)}-->${piece}` : piece;
    }
    if (!piece.startsWith('<!--lit-part ')) return piece;
    const [, name] = NAMED.exec(piece) ?? [];
    if (name === undefined) return piece;
    open.at(-1)?.push(name);
    return `<!--${SHORT}-->`;
  };
}
