import type {Page} from 'playwright-core';

/**
 * Writes with an input method, as people do who write by sound or by strokes: what is not decided yet
 * stands underlined in the box. Only in Chromium.
 *
 * @param meanwhile - Happens after the first stroke, while nothing is decided.
 */
export async function compose(page: Page, meanwhile: () => Promise<unknown>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const stroke = (text: string) =>
    session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await stroke('に');
  await meanwhile();
  await stroke('にほ');
  await stroke('にほん');
  await session.send('Input.insertText', {text: '日本'});
  await session.detach();
}
