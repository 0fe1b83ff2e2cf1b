/** Leaves out the notes Lit makes in what it draws; see `writeMarks`. */
import {ALL, nameOfAll} from '../internal/marks.js';

const MARK = /^<!--(?:\/lit-part|lit-part(?: ([A-Za-z0-9+/]{11}=))?|lit-node \d+)-->$/;
/** Ends a template whose last value nothing follows. */
const END = '<?>';

/** One for each drawing: give it all the pieces in turn. */
export function markRemover(): (piece: string) => string {
  const open: string[][] = [];
  return (piece) => {
    // What a host wrote comes in one piece with its closing tag, and is none of these.
    if (piece.startsWith('<template shadowroot')) open.push([]);
    if (piece === '</template>') {
      const names = open.pop() ?? [];
      return names.length ? `<!--${ALL}${nameOfAll(names)}-->${piece}` : piece;
    }
    const names = open.at(-1);
    if (!names) return piece;
    const [mark, name] = MARK.exec(piece) ?? [];
    if (name !== undefined) names.push(name);
    if (mark !== undefined) return '';
    return piece.endsWith(END) ? piece.slice(0, -END.length) : piece;
  };
}
