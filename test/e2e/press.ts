import type {Locator} from 'playwright-core';

/** Presses a button that is meant: a key in between tells it from the second of a double press. */
export async function pressOn(button: Locator): Promise<void> {
  await button.press('Shift');
  await button.click();
}
