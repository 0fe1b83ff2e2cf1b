/** A story under what people set for themselves: text spacing, zoom, paper, forced colours, less motion. */

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').CDPSession} Client
 */

/** WCAG 2.2, 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** A screen of 1280 by 1024 at 400%. */
const ZOOMED = {width: 320, height: 256};
/** A4 between the margins that browsers leave. */
const PAPER = {width: 718, height: 1000};
/** A browser may hand over what it drew before: a change must be in one of so many. */
const FRAMES = 30;

/**
 * The page must be drawn, in a wide window. It is as it was before when this ends, but for the focus.
 *
 * @param {Page} page
 * @param {Client} client
 * @param {Set<string>} seen - Kinds of control already looked at, in any story.
 * @returns {Promise<string[]>} What is wrong, one line each.
 */
export async function checkLayouts(page, client, seen) {
  /** @type {string[]} */
  const all = [];
  /** @param {string} setting @param {readonly string[]} problems */
  const add = (setting, problems) =>
    all.push(...[...new Set(problems)].map((problem) => `${setting}: ${problem}`));

  const wide = page.viewportSize() ?? ZOOMED;
  await page.evaluate(installLooks);
  const {words, spaced} = await page.evaluate((css) => {
    const drawn = looks().words();
    looks().addStyle(css);
    return {words: drawn, spaced: looks().lost()};
  }, SPACING);
  add('text spacing', spaced);

  await page.setViewportSize(ZOOMED);
  const zoomed = await page.evaluate(async () => {
    // A page is told of its new size with the next frame.
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    const spacedToo = looks().lost();
    looks().removeStyle();
    const lost = looks().lost();
    // A question that any key or focus answers is never over what has the focus.
    if (looks().asks()) return {spacedToo, lost};
    return {spacedToo, lost, covered: looks().covered(), left: looks().words()};
  });
  add('text spacing at 320 px', zoomed.spacedToo);
  add('400% zoom', zoomed.lost);
  add('400% zoom', zoomed.covered ?? []);
  const left = new Set(zoomed.left ?? words);
  const gone = words.filter((word) => !left.has(word));
  add(
    '400% zoom',
    gone.map((word) => `"${word}" is gone`),
  );

  await page.setViewportSize(PAPER);
  await emulate(client, {media: 'print'});
  add('print', await page.evaluate(() => looks().lost()));

  await page.setViewportSize(wide);
  await emulate(client, {
    features: {'prefers-reduced-motion': 'reduce', 'forced-colors': 'active'},
  });
  const {moving, unforced} = await page.evaluate(() => ({
    moving: looks().moving(),
    unforced: looks().unforced(),
  }));
  add('reduced motion', moving);
  add('forced colours', unforced);
  add('forced colours', await statesUnseen(page, seen));
  await emulate(client, {});
  return all;
}

/**
 * @param {Client} client
 * @param {{media?: string, features?: Readonly<Record<string, string>>}} wanted
 */
async function emulate(client, {media = '', features = {}}) {
  const names = ['prefers-reduced-motion', 'forced-colors'];
  const all = names.map((name) => ({name, value: features[name] ?? ''}));
  await client.send('Emulation.setEmulatedMedia', {media, features: all});
}

/**
 * Each kind of control must look different with the focus, and when it is chosen: compared as
 * pictures, since a style that forced colours take away still stands in the style sheet.
 *
 * @param {Page} page
 * @param {Set<string>} seen
 * @returns {Promise<string[]>}
 */
async function statesUnseen(page, seen) {
  const kinds = await page.evaluate(() => looks().kinds());
  const problems = [];
  for (const [i, kind] of kinds.entries()) {
    if (seen.has(kind)) continue;
    seen.add(kind);
    const clip = await page.evaluate((at) => looks().show(at), i);
    if (!clip) continue;
    const shot = () => page.screenshot({clip, animations: 'disabled'});
    const frame = () => page.evaluate(() => new Promise(requestAnimationFrame));
    /** A browser may hand over an old picture: one that stays is asked for. */
    const still = async () => {
      let last = await shot();
      for (let tries = 0; tries < FRAMES; tries++) {
        await frame();
        const next = await shot();
        if (last.equals(next)) break;
        last = next;
      }
      return last;
    };
    /** Whether it comes to look different within some frames. */
    const differs = async (/** @type {Buffer} */ before) => {
      for (let tries = 0; tries < FRAMES; tries++) {
        if (!before.equals(await shot())) return true;
        await frame();
      }
      return false;
    };
    const plain = await still();
    await page.evaluate(() => looks().focus());
    if (!(await differs(plain))) problems.push(`${kind} with the focus looks as without`);
    const focused = await still();
    await page.evaluate(() => looks().blur());
    await differs(focused);
    // Now without the focus: a button may stand a part of a pixel elsewhere than before.
    const unchosen = await still();
    if (await page.evaluate(() => looks().toggle())) {
      if (!(await differs(unchosen))) problems.push(`${kind} looks the same chosen and not`);
      await page.evaluate(() => looks().toggle());
    }
  }
  return problems;
}

/** @typedef {ReturnType<typeof makeLooks>} Looks @returns {Looks} */
function looks() {
  return /** @type {any} */ (globalThis).steadyLooks;
}

/** Runs in the page: these functions know only each other. */
const installLooks = `globalThis.looks = () => globalThis.steadyLooks; globalThis.steadyLooks = (${makeLooks})();`;

function makeLooks() {
  const top = document.querySelector('#storybook-root') ?? document.body;
  /** @type {CSSStyleSheet | undefined} */
  let added;

  /** @param {ParentNode} parent @returns {Element[]} */
  const inside = (parent) =>
    [...parent.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? inside(each.shadowRoot) : []),
    ]);
  const everything = () => inside(top);
  /** @returns {(Document | ShadowRoot)[]} */
  const roots = () => [
    document,
    ...everything().flatMap(({shadowRoot}) => (shadowRoot ? [shadowRoot] : [])),
  ];

  /** As drawn, through slots and shadow roots. @param {Node} node @returns {Element | null} */
  const above = (node) => {
    const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
    const parent = slot ?? node.parentNode;
    return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  };
  /** @param {Node} node @returns {Element[]} */
  const allAbove = (node) => {
    const all = [];
    for (let each = above(node); each; each = above(each)) all.push(each);
    return all;
  };
  /** For screen readers alone. @param {Element} element */
  const onlyHeard = (element) => {
    const {clipPath, position} = getComputedStyle(element);
    return position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1);
  };
  /** @param {Element} element */
  const isSeen = (element) =>
    element.checkVisibility({visibilityProperty: true, opacityProperty: true}) &&
    ![element, ...allAbove(element)].some(onlyHeard);

  /** Words on screen, where each stands. @returns {{text: string, node: Text, rects: DOMRect[]}[]} */
  const texts = () => {
    const all = [];
    for (const root of [top, ...roots().slice(1)]) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
        const parent = above(node);
        if (!text || !parent || parent.matches('style, script, option, textarea')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const rects = [...range.getClientRects()].filter(({width}) => width > 0);
        if (rects.length > 0 && isSeen(parent))
          all.push({text, node: /** @type {Text} */ (node), rects});
      }
    }
    return all;
  };
  /** @param {string} text */
  const short = (text) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
  /** @param {Element} element */
  const call = (element) =>
    `<${element.localName}${element.getAttribute('name') ? ` name="${element.getAttribute('name')}"` : ''}${element.classList.length > 0 ? ` class="${element.className}"` : ''}>`;
  /** @param {Element} element */
  const isControl = (element) =>
    element.matches('input, select, textarea, button, summary, a[href]');

  /** @param {{text: string, node: Text, rects: DOMRect[]}} words @returns {string[]} */
  const clipped = ({text, node, rects}) => {
    const problems = [];
    for (const element of allAbove(node)) {
      const {overflowX, overflowY} = getComputedStyle(element);
      const hidesX = /hidden|clip/.test(overflowX);
      const hidesY = /hidden|clip/.test(overflowY);
      if (!hidesX && !hidesY) continue;
      const box = element.getBoundingClientRect();
      const out = rects.some(
        ({left, right, top, bottom}) =>
          (hidesX && (left < box.left - 1 || right > box.right + 1)) ||
          (hidesY && (top + 2 < box.top - 1 || bottom - 2 > box.bottom + 1)),
      );
      if (out) problems.push(`"${short(text)}" is cut off by ${call(element)}`);
    }
    const edge = document.documentElement.clientWidth;
    if (rects.some(({left, right}) => left < -1 || right > edge + 1))
      problems.push(`"${short(text)}" runs off the page`);
    return problems;
  };

  /** @param {{text: string, node: Text, rects: DOMRect[]}[]} all @returns {string[]} */
  const overlapping = (all) => {
    const problems = [];
    // The letters themselves are lower than their line.
    const boxes = all
      .flatMap(({text, rects}, index) =>
        rects.map(({left, right, top, bottom}) => {
          const trim = (bottom - top) / 4;
          return {
            text,
            index,
            left: left + 1,
            right: right - 1,
            top: top + trim,
            bottom: bottom - trim,
          };
        }),
      )
      .sort((a, b) => a.top - b.top);
    for (const [i, a] of boxes.entries())
      for (let j = i + 1; j < boxes.length; j++) {
        const b = boxes[j];
        if (!b || b.top >= a.bottom) break;
        if (a.index !== b.index && b.left < a.right && a.left < b.right)
          problems.push(`"${short(a.text)}" and "${short(b.text)}" lie on each other`);
      }
    return problems;
  };

  /** What can no longer be read. @returns {string[]} */
  const lost = () => {
    const {scrollWidth, clientWidth} = document.documentElement;
    const problems =
      scrollWidth > clientWidth ? [`${scrollWidth} px wide on ${clientWidth} px`] : [];
    const all = texts();
    problems.push(...all.flatMap(clipped), ...overlapping(all));
    for (const element of everything()) {
      const style = getComputedStyle(element);
      const scrolls = /auto|scroll/.test(style.overflowX) && !element.matches('input, textarea');
      if (scrolls && element.scrollWidth > element.clientWidth + 1)
        problems.push(`${call(element)} scrolls sideways`);
      if (!element.matches('input:not([type=radio], [type=checkbox], [type=hidden]), select'))
        continue;
      if (!isSeen(element)) continue;
      const room =
        element.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
      if (room < parseFloat(style.fontSize) * 1.15)
        problems.push(`${call(element)} is too low for its words`);
    }
    return problems;
  };

  /** What the focus reaches but nobody sees. @returns {string[]} */
  const covered = () => {
    const problems = [];
    for (const element of everything()) {
      const {position} = getComputedStyle(element);
      const {height} = element.getBoundingClientRect();
      if (/fixed|sticky/.test(position) && isSeen(element) && height > innerHeight / 3)
        problems.push(`${call(element)} stays over a third of the screen`);
    }
    for (const element of everything().filter((each) => isControl(each) && isSeen(each))) {
      // Also what is off because of a fieldset around it.
      if (!(element instanceof HTMLElement) || element.matches(':disabled')) continue;
      // What has the focus already would not come into view.
      blur();
      element.focus();
      const shown = element.matches('[type=radio], [type=checkbox]')
        ? (above(element) ?? element)
        : element;
      const box = shown.getBoundingClientRect();
      const y = Math.max(box.top, Math.min((box.top + box.bottom) / 2, innerHeight - 2));
      const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
      const over = root.elementFromPoint((box.left + box.right) / 2, y);
      const inView = box.bottom > 0 && box.top < innerHeight;
      // Words in a slot belong to the page: from inside they are the element itself.
      const isSlotted = root instanceof ShadowRoot && over === root.host;
      const same = over && (isSlotted || shown.contains(over) || over.contains(shown));
      if (!inView) problems.push(`${call(element)} has the focus out of view`);
      else if (!same)
        problems.push(`${call(element)} has the focus under ${over ? call(over) : 'nothing'}`);
    }
    blur();
    return problems;
  };

  /** What still moves. @returns {string[]} */
  const moving = () =>
    everything().flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        /** @param {string} times */
        const takes = (times) => times.split(',').some((time) => parseFloat(time) > 0.01);
        const fades = style.transitionProperty !== 'none' && takes(style.transitionDuration);
        const plays = style.animationName !== 'none' && takes(style.animationDuration);
        const scrolls = !pseudo && style.scrollBehavior === 'smooth';
        return fades || plays || scrolls ? [`${call(element)}${pseudo ?? ''} still moves`] : [];
      }),
    );

  /** Boxes without an edge, and what takes itself out of the colours a person chose. @returns {string[]} */
  const unforced = () =>
    everything().flatMap((element) => {
      if (element instanceof SVGElement || !isSeen(element)) return [];
      const style = getComputedStyle(element);
      const problems = [];
      if (style.getPropertyValue('forced-color-adjust') === 'none')
        problems.push(`${call(element)} keeps its own colours`);
      const box =
        'input:not([type=radio], [type=checkbox], [type=hidden]), select, textarea, button:not(.link)';
      if (!element.matches(box)) return problems;
      const width = parseFloat(style.borderTopWidth) + parseFloat(style.borderBottomWidth);
      const edge = style.borderBottomStyle !== 'none' && width >= 1;
      if (!edge || style.borderBottomColor === style.backgroundColor)
        problems.push(`${call(element)} has no edge`);
      return problems;
    });

  const controls = () =>
    everything().filter(
      (each) => isControl(each) && isSeen(each) && !(/** @type {any} */ (each).disabled),
    );
  /** What is looked at, also when others come before it meanwhile. @type {HTMLInputElement} */
  let control;
  const blur = () => {
    for (
      let active = document.activeElement;
      active;
      active = active.shadowRoot?.activeElement ?? null
    )
      if (active instanceof HTMLElement && !active.shadowRoot) active.blur();
  };

  return {
    lost,
    covered,
    moving,
    unforced,
    blur,
    words: () => texts().map(({text}) => text),
    /** Whether a question stands over everything. */
    asks: () => everything().some(({classList}) => classList.contains('asking')),
    /** @returns {string[]} What each control is, so that one of a kind is enough. */
    kinds: () =>
      controls().map((each) =>
        [each.localName, each.getAttribute('type'), above(each)?.className, each.className]
          .filter(Boolean)
          .join(' '),
      ),
    /** Of {@link kinds}. @param {number} index @returns {{x: number, y: number, width: number, height: number} | undefined} */
    show(index) {
      blur();
      const element = /** @type {HTMLInputElement | undefined} */ (controls()[index]);
      if (!element) return undefined;
      control = element;
      element.scrollIntoView({block: 'center', behavior: 'instant'});
      const chosen = element.matches('[type=radio], [type=checkbox]') ? above(element) : element;
      const {left, top, width, height} = (chosen ?? element).getBoundingClientRect();
      const [x, y] = [Math.max(0, left - 8), Math.max(0, top - 8)];
      const [right, bottom] = [
        Math.min(innerWidth, left + width + 8),
        Math.min(innerHeight, top + height + 8),
      ];
      return right > x && bottom > y ? {x, y, width: right - x, height: bottom - y} : undefined;
    },
    focus() {
      control.focus({preventScroll: true});
    },
    /** Only the look: nobody is told. @returns {boolean} False where there is nothing to choose. */
    toggle() {
      if (!control.matches('[type=radio], [type=checkbox]')) return false;
      control.checked = !control.checked;
      return true;
    },
    /** @param {string} css */
    addStyle(css) {
      added = new CSSStyleSheet();
      added.replaceSync(css);
      for (const root of roots()) root.adoptedStyleSheets = [...root.adoptedStyleSheets, added];
    },
    removeStyle() {
      for (const root of roots())
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== added);
    },
  };
}
