/**
 * A native radio or check box in a row of the page: as large as the mark of our own rows. No rule in a
 * shadow root reaches it, so a script writes these on it, and before that a server's style element
 * beside the rows.
 *
 * @param type - Of the control.
 */
export function looksOf(type: string): Readonly<Record<string, string>> {
  return {
    position: 'absolute',
    insetBlockStart: 'min(50% - var(--_mark-size) / 2, var(--_mark-top))',
    insetInlineStart: 'calc(var(--_choice-padding) - var(--_choice-border-width))',
    margin: '0',
    font: 'inherit',
    inlineSize: 'var(--_mark-size)',
    blockSize: 'var(--_mark-size)',
    // Browsers draw a thin grey edge, hardly seen in the dark. The row shows the focus.
    borderRadius: type === 'radio' ? '50%' : 'var(--_mark-radius)',
    outline: 'var(--_border-control) solid var(--_mark-border-color)',
    outlineOffset: 'calc(-1 * var(--_border-control))',
  };
}
