/** A printed PDF, read back page by page: what stands on it, where, and how large. */
import {getDocumentProxy} from 'unpdf';
import {unspaced} from './pdf.js';

export interface PdfText {
  readonly text: string;
  /** Points, from the left and from the bottom of the sheet. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly points: number;
}

export interface PdfPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  /** All words in order, without spaces. */
  readonly words: string;
}

interface Drawn {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

/** What is used of the library, whose own types lean on a package that is not here. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<{
    readonly view: readonly number[];
    getTextContent(): Promise<{readonly items: readonly unknown[]}>;
  }>;
}

export async function readPages(pdf: Buffer): Promise<readonly PdfPage[]> {
  const open: (bytes: Uint8Array) => Promise<unknown> = getDocumentProxy;
  const document = (await open(new Uint8Array(pdf))) as PdfDocument;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const {items} = await page.getTextContent();
    const texts = items
      .filter((item): item is Drawn => typeof item === 'object' && item !== null && 'str' in item)
      .filter(({str}) => str.trim() !== '')
      .map(({str, width, transform: [, , x = 0, y = 0, left = 0, bottom = 0]}) => ({
        text: str,
        left,
        right: left + width,
        bottom,
        points: Math.hypot(x, y),
      }));
    const [, , width = 0, height = 0] = page.view;
    pages.push({width, height, texts, words: unspaced(texts.map(({text}) => text).join(''))});
  }
  return pages;
}
