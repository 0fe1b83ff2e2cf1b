/** What is on paper: the pages and the words of a PDF that Chromium made. */
import {inflateSync} from 'node:zlib';

export interface Paper {
  readonly pages: number;
  /** All words in order, without spaces: a PDF places letters and keeps no spaces. */
  readonly words: string;
}

/** Reads a PDF as Chromium writes it: every object plain, streams deflated, letters by number. */
export function readPdf(pdf: Buffer): Paper {
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of pdf
    .toString('latin1')
    .matchAll(/(?:^|\n)(\d+) 0 obj\s([^]*?)\sendobj/g)) {
    objects.set(id, body);
  }
  const letters = new Map<string, ReadonlyMap<number, string>>();
  for (const body of objects.values()) {
    for (const [, name = '', id = ''] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, map] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '') ?? [];
      if (map) letters.set(name, lettersOf(streamOf(objects.get(map) ?? '')));
    }
  }
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b/.test(body));
  const words = pages.map((body) => {
    const ids = [
      ...(/\/Contents (\[[^\]]*\]|\d+ 0 R)/.exec(body)?.[1]?.matchAll(/(\d+) 0 R/g) ?? []),
    ];
    return ids.map(([, id = '']) => wordsIn(streamOf(objects.get(id) ?? ''), letters)).join('');
  });
  return {pages: pages.length, words: unspaced(words.join(''))};
}

/** For comparing with {@link Paper.words}. */
export function unspaced(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

function streamOf(object: string): string {
  const [, data] = /stream\r?\n([^]*?)\r?\n?endstream/.exec(object) ?? [];
  if (data === undefined) return '';
  const bytes = Buffer.from(data, 'latin1');
  return object.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : data;
}

/** A font's table from its numbers to letters. */
function lettersOf(table: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const hex = (digits = '') => Number.parseInt(digits, 16);
  const text = (digits = '') => Buffer.from(digits, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of table.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, from, to] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(hex(from), text(to));
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, from, to, first] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let code = hex(from); code <= hex(to); code++) {
        letters.set(code, String.fromCharCode(hex(first) + code - hex(from)));
      }
    }
  }
  return letters;
}

function wordsIn(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font: ReadonlyMap<number, string> | undefined;
  let words = '';
  for (const [, name, digits] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name) font = fonts.get(name);
    for (const [code] of (digits ?? '').matchAll(/.{4}/g)) {
      words += font?.get(Number.parseInt(code, 16)) ?? '';
    }
  }
  return words;
}
