import type {SVGTemplateResult} from 'lit';

/**
 * What is on a picture, in words: in every language at once, or by BCP 47 tag (`{en: 'A bus', cy:
 * 'Bws'}`; easy read is `en-x-easyread`), or asked for in the language of the element.
 */
export type PictureText = string | Readonly<Record<string, string>> | (() => string);

interface AnyPicture {
  /** What elements and records ask for it by: lower case, digits and `-`, 60 at most. */
  readonly name: string;
  /** What can be seen: "Two people talking". Never what it is for. */
  readonly alt: PictureText;
  /** Faces the other way in languages from right to left: only where its direction means something. */
  readonly mirrors?: boolean;
  /** Whom it comes from and under which licence, where that has to be said beside it. */
  readonly attribution?: string;
}

/** Lines and fills of SVG on a square of 96, without the `<svg>` around them. */
export interface DrawnPicture extends AnyPicture {
  readonly draw: () => SVGTemplateResult;
}

/** A file. `http:`, `https:`, a path on the host, or `data:image/…`; others are not shown. */
export interface ImagePicture extends AnyPicture {
  readonly src: string;
}

export type Picture = DrawnPicture | ImagePicture;
