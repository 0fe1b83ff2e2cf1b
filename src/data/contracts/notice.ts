/**
 * The record of an easy-read notice: words and pictures beside the standard text, so that the same
 * thing can be read in the way that suits a person. Plain JSON. What a host has not said is left out.
 */

/** The contract this version of the library writes. */
export const NOTICE_VERSION = '1.0';

export interface Notice {
  readonly type: 'steady-notice';
  readonly version: typeof NOTICE_VERSION;
  /** Stable. Letters, digits, `-` and `_`, 100 at most. */
  readonly id: string;
  /** "Your first night". */
  readonly title: string;
  /** BCP 47: what the texts of this record are written in, where that is not the page's language. */
  readonly language?: string;
  /** Where it applies, in words: "This prison", "All prisons in England and Wales". */
  readonly appliesTo?: string;
  /** The day this wording is from, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Which wording it is, as the host counts: "3". */
  readonly edition?: string;
  /** Whom to ask, and how, in words: "Ask any officer, or press the bell in your cell." */
  readonly askWho?: string;
  /** In the order of reading; one at least. */
  readonly sections: readonly NoticeSection[];
  /** The standard text, for whoever reads it more easily. */
  readonly standard?: NoticeStandardText;
  /** The same in other forms. */
  readonly formats?: readonly NoticeFormat[];
  readonly understanding?: NoticeUnderstanding;
}

/** Points that belong together. A notice of one section needs no title for it. */
export interface NoticeSection {
  /** Stable in the notice. Letters, digits, `-` and `_`, 100 at most. */
  readonly id: string;
  readonly title?: string;
  readonly points: readonly NoticePoint[];
}

/** One idea: a picture, and its words. */
export interface NoticePoint {
  /** Stable in the notice. Letters, digits, `-` and `_`, 100 at most. */
  readonly id: string;
  /**
   * One idea, one sentence or two; plain text. Hard words are found in it by their text and set bold.
   */
  readonly text: string;
  /** Name of a drawing in the registry of pictures: "tap-water". */
  readonly picture?: string;
  /** A picture of the host's own, in place of ours. */
  readonly image?: NoticeImage;
  /**
   * What the picture says that the words do not. Left out where the picture repeats the words, which
   * is the rule.
   */
  readonly alt?: string;
  /** Words explained right after the sentence they stand in. */
  readonly hardWords?: readonly HardWord[];
  /** Only the host can know whether this is so here; the text holds a place to fill in. */
  readonly local?: true;
}

export interface NoticeImage {
  /** `https:`, `http:` or a path on the host; `data:` only for raster images. */
  readonly src: string;
  /** Pixels, so that nothing moves while it loads. */
  readonly width?: number;
  readonly height?: number;
}

export interface HardWord {
  /** As it stands in the text: "pharmacist". */
  readonly word: string;
  /** What it means, a sentence of its own: "A pharmacist is a person who gives out medicine." */
  readonly meaning: string;
}

/** Headings and paragraphs, plain text; a blank line parts paragraphs. */
export interface NoticeStandardText {
  /** BCP 47, where it is not the language of the notice. */
  readonly language?: string;
  readonly sections: readonly {readonly title?: string; readonly text: string}[];
}

/**
 * A form of the same notice.
 * - `audio`: a recording; `url` is its file.
 * - `bsl`: a film in British Sign Language; `url` is its file, `captions` a WebVTT file.
 * - `large-print`, `braille`, `easy-read`, `plain-text`, `language`: `url` is a page or a file, or
 *   there is none and `how` says how to get it.
 * - `read-to-me`: somebody reads it out; `how` says whom to ask.
 */
export interface NoticeFormat {
  readonly kind:
    | 'audio'
    | 'bsl'
    | 'large-print'
    | 'braille'
    | 'easy-read'
    | 'plain-text'
    | 'language'
    | 'read-to-me';
  /** `https:`, `http:` or a path on the host. */
  readonly url?: string;
  /** How to get it, in words: "Ask the library." */
  readonly how?: string;
  /** BCP 47: of this form. Needed for `language`. */
  readonly language?: string;
  /** WebVTT file with captions. */
  readonly captions?: string;
  /** What is said or signed, in words; plain text. */
  readonly transcript?: string;
}

/** What may be asked after reading. There is never a score. */
export interface NoticeUnderstanding {
  /** Plain questions about the content, two at most. */
  readonly questions?: readonly UnderstandingQuestion[];
}

export interface UnderstandingQuestion {
  /** Stable in the notice. Letters, digits, `-` and `_`, 100 at most. */
  readonly id: string;
  readonly text: string;
  /** Two to four. */
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly picture?: string;
    /** The notice says so. */
    readonly right?: true;
  }[];
  /** Id of the point that answers it: shown again after an answer that the notice does not give. */
  readonly point: string;
}

/**
 * What a reading came to, when the person chose to tell it. Never a score, and never which option was
 * chosen.
 */
export interface NoticeReading {
  readonly type: 'steady-notice-reading';
  readonly version: typeof NOTICE_VERSION;
  readonly notice: {readonly id: string; readonly title: string; readonly edition?: string};
  /** When: an ISO 8601 instant in UTC. */
  readonly createdAt: string;
  /** BCP 47: the language it was read in. */
  readonly language: string;
  /** The forms that were used. */
  readonly used: readonly ('easy-read' | 'standard' | 'read-aloud' | NoticeFormat['kind'])[];
  /** "Did this make sense?" */
  readonly madeSense?: 'yes' | 'some' | 'no' | 'explain';
  /** Points that were shown again. */
  readonly shownAgain: readonly string[];
  /** Who helped, in words: "a peer". */
  readonly helpedBy?: string;
  /** The person asked for somebody to explain it. */
  readonly askedForHelp: boolean;
}
