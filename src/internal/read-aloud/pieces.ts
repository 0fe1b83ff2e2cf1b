/**
 * The most characters spoken in one go. Chromium falls silent after about 15 seconds of one utterance
 * with some voices; slow speech says 10 characters a second.
 */
const MOST = 140;

/** Marks that are nothing to the ear: soft hyphens, and what keeps the direction of a name. */
const UNSAID = /[\u00AD\u200B-\u200F\u2060-\u2069\uFEFF]/g;

/** A text in parts that are short enough to be spoken whole, at ends of sentences where there are any. */
export function piecesOf(text: string): readonly string[] {
  const words = text.replace(UNSAID, '').replace(/\s+/g, ' ').trim();
  const pieces: string[] = [];
  let piece = '';
  const sentences = words.split(/(?<=[.!?…؟۔。！？]["'”’»)]*)\s+/u);
  for (const part of sentences.flatMap(shorter)) {
    if (piece !== '' && piece.length + 1 + part.length > MOST) {
      pieces.push(piece);
      piece = '';
    }
    piece = piece === '' ? part : `${piece} ${part}`;
  }
  if (piece !== '') pieces.push(piece);
  return pieces.filter((each) => /[\p{L}\p{N}]/u.test(each));
}

/** A sentence in parts: after a comma, else between words, else anywhere. */
function shorter(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > MOST) {
    const start = rest.slice(0, MOST + 1);
    const comma = /^.*[,;:،؛]\s/su.exec(start)?.[0].length ?? 0;
    const space = start.lastIndexOf(' ') + 1;
    // A comma right at the start would leave a part of one word.
    const end = comma > MOST / 2 ? comma : space > 0 ? space : wholeSigns(rest);
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

/** Never between the halves of one sign. */
function wholeSigns(text: string): number {
  const code = text.charCodeAt(MOST - 1);
  return code >= 0xd800 && code < 0xdc00 ? MOST - 1 : MOST;
}
