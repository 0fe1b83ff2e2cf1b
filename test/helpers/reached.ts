/**
 * Waits until the page has met what a browser was told to do. An engine may say that a key is pressed
 * while the press is still on its way to the page: Firefox does when the machine is busy.
 */

/** Long enough for a busy machine, and less than a test may take. */
const LONGEST_MS = 10_000;

// A test may have stopped the page's clock.
const {setTimeout, clearTimeout} = globalThis;

/**
 * Tells the browser something, and waits until the page has met what comes of it.
 *
 * @param event - The last thing of a press.
 * @param times - How many of them are to come.
 * @param act - Tells the browser.
 * @throws When they don't come, as when what has the focus is in another document.
 */
export async function reached<T>(
  event: 'keyup' | 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
  times: number,
  act: () => Promise<T>,
): Promise<T> {
  let met = 0;
  let down = 0;
  let all: () => void = () => undefined;
  const every = new Promise<void>((resolve) => {
    all = resolve;
  });
  const press = (): void => {
    down++;
  };
  const count = (): void => {
    // The end of an earlier press, after which the page went blank, may come only now.
    if (event === 'keyup' && down-- <= 0) down = 0;
    else if (++met === times) all();
  };
  window.addEventListener('keydown', press, {capture: true});
  window.addEventListener(event, count, {capture: true});
  // A page that went blank meets nothing more.
  window.addEventListener('steady-quick-exit', all);
  try {
    const answer = await act();
    await soon(every, `The page never met "${event}", ${times} times.`);
    // What a press does by itself, such as a click, follows in the same turn.
    await new Promise((resolve) => setTimeout(resolve));
    return answer;
  } finally {
    window.removeEventListener('keydown', press, {capture: true});
    window.removeEventListener(event, count, {capture: true});
    window.removeEventListener('steady-quick-exit', all);
  }
}

async function soon(promise: Promise<void>, otherwise: string): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), LONGEST_MS);
  });
  await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
