/** Somebody who uses the keyboard and a screen reader, and what they hear. */
import type {CDPSession, Page} from 'playwright-core';
import {linesOf, readAloud, sentenceOf, type Spoken} from './accessibility.mjs';

const KEY_NAMES: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowDown: 'Down arrow',
  ArrowUp: 'Up arrow',
  'Shift+Tab': 'Shift and Tab',
};
/** On these a screen reader waits for the person; from anything else it reads on. */
const WAITS = ['button', 'disclosure button', 'link', 'radio', 'checkbox', 'textbox', 'combobox'];
const MOST_TABS = 80;

/**
 * Presses real keys and writes down what the accessibility tree then says: what is entered on the
 * way to the focus, what has the focus, what changed about it, what spoke up by itself, and, where
 * the focus is no control, the page from there on.
 */
export class Listener {
  readonly lines: string[] = [];
  readonly #page: Page;
  readonly #client: CDPSession;
  #before: readonly Spoken[] = [];

  private constructor(page: Page, client: CDPSession) {
    this.#page = page;
    this.#client = client;
  }

  static async on(page: Page): Promise<Listener> {
    return new Listener(page, await page.context().newCDPSession(page));
  }

  /** Reads the whole page, as after it has opened. */
  async open(): Promise<void> {
    this.#say('You open the page.');
    await this.#settle();
    this.#before = await readAloud(this.#client);
    this.lines.push(...linesOf(this.#before, '  '));
  }

  async press(key: string): Promise<void> {
    this.#say(`You press ${KEY_NAMES[key] ?? key}.`);
    await this.#page.keyboard.press(key);
    await this.#listen();
  }

  async type(text: string): Promise<void> {
    this.#say(`You type "${text}".`);
    await this.#page.keyboard.type(text);
    await this.#listen();
  }

  /** Presses Tab until what has the focus has this name, or begins with it. */
  async tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < MOST_TABS; presses++) {
      await this.press('Tab');
      if (focusedIn(this.#before)?.name.startsWith(name)) return;
    }
    throw new Error(`Tab never came to "${name}".\n${this.lines.slice(-40).join('\n')}`);
  }

  /** Skips page after page until something on it has this name. */
  async skipTo(name: string): Promise<void> {
    while (!everything(this.#before).some((node) => node.name === name)) {
      await this.tabTo('Skip');
      await this.press('Enter');
    }
  }

  /** Does nothing until something speaks up by itself. */
  async wait(words: string): Promise<void> {
    this.#say('You wait.');
    const live = this.#page.locator('[aria-live], [role="status"], [role="alert"]');
    await live.filter({hasText: words}).waitFor({state: 'attached'});
    await this.#listen();
  }

  #say(line: string): void {
    this.lines.push('', line);
  }

  async #settle(): Promise<void> {
    await this.#page.evaluate(async () => {
      const forms = [...document.querySelectorAll('steady-referral-form')];
      for (const form of forms) while (!(await form.updateComplete));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
  }

  async #listen(): Promise<void> {
    await this.#settle();
    const before = this.#before;
    const after = await readAloud(this.#client);
    this.#before = after;
    const heard = [...changeOfFocus(before, after), ...spokenUp(before, after)];
    this.lines.push(...(heard.length > 0 ? heard : ['nothing']).map((line) => `  ${line}`));
  }
}

/** From the page down to what has the focus. */
function pathTo(nodes: readonly Spoken[]): Spoken[] {
  for (const node of nodes) {
    if (node.focused) return [node];
    const path = pathTo(node.children);
    if (path.length > 0) return [node, ...path];
  }
  return [];
}

function focusedIn(nodes: readonly Spoken[]): Spoken | undefined {
  return pathTo(nodes).at(-1);
}

function changeOfFocus(before: readonly Spoken[], after: readonly Spoken[]): string[] {
  const path = pathTo(after);
  const now = path.at(-1);
  if (!now) return focusedIn(before) ? ['the focus leaves the page'] : [];
  const last = focusedIn(before);
  if (last?.id === now.id) {
    const said = sentenceOf(last).split(', ');
    return sentenceOf(now)
      .split(', ')
      .filter((part) => !said.includes(part));
  }
  const known = new Set(pathTo(before).map(({id}) => id));
  const entered = path.slice(0, -1).filter(({id, role}) => !known.has(id) && role !== 'page');
  const lines = [...entered, now].map(sentenceOf);
  return WAITS.includes(now.role) ? lines : [...lines, ...following(after, now.id)];
}

/** Everything after one node, in the order it is read. */
function following(nodes: readonly Spoken[], id: number): string[] {
  const all = everything(nodes);
  const from = all.findIndex((node) => node.id === id && node.focused);
  return all.slice(from + 1).map((node) => `… ${sentenceOf(node)}`);
}

function everything(nodes: readonly Spoken[]): Spoken[] {
  return nodes.flatMap((node) => [node, ...everything(node.children)]);
}

/** What live regions say that they did not say before, unless the focus went into them. */
function spokenUp(before: readonly Spoken[], after: readonly Spoken[]): string[] {
  const had = new Map(everything(before).map((node) => [node.id, wordsOf(node)]));
  return everything(after).flatMap((node) => {
    const words = wordsOf(node);
    const changed = node.live !== '' && words !== '' && had.get(node.id) !== words;
    return changed && pathTo([node]).length === 0 ? [`by itself, ${node.live}: ${words}`] : [];
  });
}

function wordsOf(node: Spoken): string {
  return everything(node.children)
    .map(({name}) => name)
    .join(' ');
}
