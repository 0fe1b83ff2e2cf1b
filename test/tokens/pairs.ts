/**
 * What is drawn on what. `contrast.node.test.ts` measures each pair in every theme and mode, and reads
 * the styles to find out whether one is missing here.
 */

/**
 * - `read`: words that are read at length
 * - `words`: all other words, and ticks
 * - `edge`: an edge without which a control could not be seen
 * - `shape`: an edge or shape beside which words or a tick say the same; rings of the focus
 */
export type Kind = 'read' | 'words' | 'edge' | 'shape';

const grounds = ['color-paper', 'color-surface', 'color-calm', 'color-warm'] as const;

export const pairs: readonly (readonly [
  what: string,
  kind: Kind,
  front: string,
  behind: readonly string[],
])[] = [
  ['words to read', 'read', 'color-text', [...grounds, 'choice-background', 'inset-background']],
  ['words of a chosen option', 'read', 'color-text', ['choice-background-chosen', 'color-chosen']],
  ['an intro, a hint under a question', 'read', 'color-text-quiet', ['color-paper']],
  [
    'quiet words elsewhere',
    'words',
    'color-text-quiet',
    [
      'color-surface',
      'color-calm',
      'color-warm',
      'color-chosen',
      'inset-background',
      'choice-background',
      'choice-background-chosen',
    ],
  ],
  ['a link', 'words', 'color-link', [...grounds, 'inset-background']],
  ['a link under the pointer', 'words', 'color-link-hover', [...grounds, 'inset-background']],
  ['words of a button on a card', 'words', 'color-link', ['color-chosen']],
  ['its edge', 'shape', 'color-link', ['color-surface']],
  ['a link with the focus', 'words', 'focus-link-color', ['focus-link-background']],
  [
    'words of the filled button',
    'words',
    'color-on-action',
    ['color-action', 'color-action-hover'],
  ],
  [
    'words of the filled button with the focus',
    'words',
    'focus-action-color',
    ['focus-action-background'],
  ],
  [
    'the shape of the filled button',
    'shape',
    'color-action',
    ['color-paper', 'color-surface', 'color-calm'],
  ],
  [
    'words of another button',
    'words',
    'button-secondary-color',
    ['button-secondary-background', 'button-secondary-background-hover'],
  ],
  [
    'words of another button with the focus',
    'words',
    'focus-secondary-color',
    ['focus-secondary-background'],
  ],
  ['the edge of another button', 'edge', 'button-secondary-border-color', ['color-paper']],
  [
    'words of a button that cannot be taken back',
    'words',
    'color-surface',
    ['color-problem', 'button-warning-background-hover'],
  ],
  ['the title of a banner', 'words', 'banner-color', ['banner-background']],
  ['the edge of a banner', 'shape', 'banner-background', ['color-paper', 'color-surface']],
  ['words of a tag', 'words', 'tag-color', ['tag-background']],
  [
    'the lines of a drawing',
    'edge',
    'picture-line',
    [...grounds, 'picture-calm', 'picture-warm', 'picture-bright'],
  ],
  ['a problem', 'words', 'color-problem', ['color-paper', 'color-surface']],
  [
    'the edge of a box to write in',
    'edge',
    'color-border',
    ['color-paper', 'color-surface', 'color-calm'],
  ],
  ['the edge of a row', 'edge', 'choice-border-color', ['color-paper', 'choice-background']],
  ['the edge of a chosen row', 'shape', 'choice-border-color-chosen', ['choice-background-chosen']],
  ['the box of an option', 'edge', 'mark-border-color', ['choice-background', 'mark-background']],
  ['the box of a chosen option', 'edge', 'mark-border-color-chosen', ['choice-background-chosen']],
  ['a tick', 'words', 'mark-tick', ['mark-background-chosen']],
  ['the two rings of the focus', 'shape', 'color-focus-outer', ['color-focus-inner']],
];

/** Where something with the focus may stand: one of its two rings must show there. */
export const surfaces: readonly string[] = [
  ...grounds,
  'inset-background',
  'choice-background',
  'choice-background-chosen',
  'color-action',
  'tag-background',
];

/** In one rule, and never seen together: an option that is not chosen has no tick. */
export const neverTogether: readonly string[] = ['mark-tick/mark-background'];

/**
 * Colours that carry no meaning: lines beside words that say it, and rings that are one of the two
 * above or nothing at all.
 */
export const unproved: readonly string[] = [
  'color-hairline',
  'inset-bar-color',
  'follow-up-color',
  'focus-text-outline-color',
  'focus-choice-outline-color',
];
