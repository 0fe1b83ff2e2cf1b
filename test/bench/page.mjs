/**
 * What the benchmark does inside the page: the referral form as a single page, and the very same
 * form in plain DOM. The plain one has the markup and the styles that ours drew, and small
 * handwritten code for the same behaviour; it has no engine, no templates and no language.
 */
import '../../src/define/referral-form.js';
import {referralDefinition} from '../../src/components/referral-form/definition/index.js';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';

/** @typedef {{html: string, css: string, problems: {control: string, text: string}[]}} Captured */

/** Something to measure, with the parts that are not measured kept apart. */
/** @typedef {{mount: () => Promise<void>, showProblems: () => Promise<void>, textarea: () => HTMLTextAreaElement}} Form */

/** @param {boolean} allRequired @returns {Form & {root: () => ShadowRoot}} */
function steadyForm(allRequired) {
  const element = document.createElement('steady-referral-form');
  const root = () => /** @type {ShadowRoot} */ (element.shadowRoot);
  return {
    root,
    async mount() {
      element.layout = 'single';
      element.path = 'staff';
      if (allRequired) element.config = {definition: everythingRequired()};
      document.body.append(element);
      await element.updateComplete;
      /** @type {HTMLElement} */ (root().querySelector('.start .button.primary')).click();
      await element.updateComplete;
      forceLayout();
    },
    async showProblems() {
      const form = root().querySelector('form');
      // Two presses at once count as one: a key in between makes this one meant.
      form?.dispatchEvent(new KeyboardEvent('keydown', {key: 'Tab'}));
      form?.requestSubmit();
      await element.updateComplete;
      forceLayout();
      if (!root().querySelector('.error-summary')) throw new Error('No problem was shown.');
    },
    textarea: () => countedTextarea(root()),
  };
}

/** The built-in questions, each of them one that cannot be skipped. */
function everythingRequired() {
  const definition = inLanguage(SOURCE, () =>
    referralDefinition({path: 'staff', setting: 'custody'}),
  );
  return JSON.parse(JSON.stringify(definition), (_key, value) => {
    const isQuestion =
      typeof value === 'object' && value !== null && 'kind' in value && 'id' in value;
    return isQuestion ? {...value, required: true} : value;
  });
}

/** @param {Captured} captured @returns {Form} */
function plainForm({html, css, problems}) {
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  /** @type {Map<string, string>} */
  const answers = new Map();
  return {
    async mount() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      const template = document.createElement('template');
      template.innerHTML = html;
      root.append(template.content.cloneNode(true));
      root.addEventListener('input', (event) => takeInput(root, answers, event));
      document.body.append(host);
      forceLayout();
    },
    async showProblems() {
      showPlainProblems(root, problems);
      forceLayout();
    },
    textarea: () => countedTextarea(root),
  };
}

const graphemes = new Intl.Segmenter('en-GB', {granularity: 'grapheme'});

/** @param {ShadowRoot} root @param {Map<string, string>} answers @param {Event} event */
function takeInput(root, answers, event) {
  const control = /** @type {HTMLInputElement} */ (event.target);
  answers.set(control.name, control.value);
  const allowed = root.getElementById(`${control.id}-count`);
  const left = allowed?.nextElementSibling;
  if (!allowed || !left) return;
  const used = [...graphemes.segment(control.value)].length;
  const most = Number(/\d[\d,]*/.exec(allowed.textContent ?? '')?.[0].replace(',', ''));
  left.toggleAttribute('hidden', used === 0);
  allowed.classList.toggle('visually-hidden', used > 0);
  left.textContent = `You have ${most - used} characters left`;
}

/** @param {ShadowRoot} root @param {Captured['problems']} problems */
function showPlainProblems(root, problems) {
  const list = document.createElement('ul');
  for (const {control, text} of problems) {
    const named = root.getElementById(control) ?? root.querySelector(`[id^="${control}"]`);
    const field = named?.closest('.field');
    const message = document.createElement('p');
    message.className = 'problem';
    message.id = `${control}-problem`;
    message.textContent = text;
    field?.classList.add('has-problem');
    const about = field?.querySelector('.who-sees, .hint, legend, .question');
    (about ?? field?.firstElementChild)?.after(message);
    named?.setAttribute('aria-describedby', message.id);
    named?.setAttribute('aria-invalid', 'true');
    const link = document.createElement('a');
    link.href = `#${control}`;
    link.textContent = text;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  const summary = document.createElement('div');
  summary.className = 'error-summary';
  summary.setAttribute('role', 'alert');
  summary.tabIndex = -1;
  const heading = document.createElement('h2');
  heading.textContent = 'There is a problem';
  summary.append(heading, list);
  root.querySelector('form')?.prepend(summary);
  summary.focus({preventScroll: true});
  summary.scrollIntoView({block: 'start'});
}

/** @param {ShadowRoot} root @returns {HTMLTextAreaElement} */
function countedTextarea(root) {
  const all = [...root.querySelectorAll('textarea')];
  const counted = all.find(({id}) => root.getElementById(`${id}-count`)) ?? all[0];
  if (!counted) throw new Error('The form has no text area.');
  return counted;
}

const forceLayout = () => document.body.getBoundingClientRect();

/** Draws ours once and takes down what it looks like. @param {boolean} allRequired @returns {Promise<Captured>} */
async function capture(allRequired) {
  const form = steadyForm(allRequired);
  await form.mount();
  const root = form.root();
  const html = root.innerHTML.replace(/<!--[^]*?-->/g, '');
  const css = root.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
    .join('\n');
  await form.showProblems();
  const problems = [...root.querySelectorAll('.error-summary a')].map((link) => ({
    control: link.getAttribute('href')?.slice(1) ?? '',
    text: link.textContent?.trim() ?? '',
  }));
  return {html, css, problems};
}

/** @type {Form | undefined} */
let form;

/** For the script that drives the page. */
const bench = {
  capture,
  /** @param {'steady' | 'plain'} which @param {boolean} allRequired @param {Captured} captured */
  prepare(which, allRequired, captured) {
    form = which === 'steady' ? steadyForm(allRequired) : plainForm(captured);
  },
  mount: () => form?.mount(),
  showProblems: () => form?.showProblems(),
  focus: () => form?.textarea().focus(),
  typed: () => form?.textarea().value.length,
  /** How much is on the page, to see that both forms are the same. */
  size() {
    const root = [...document.body.children].find(({shadowRoot}) => shadowRoot)?.shadowRoot;
    const count = (/** @type {string} */ selector) => root?.querySelectorAll(selector).length ?? 0;
    return {controls: count('input, textarea, select'), problems: count('p.problem')};
  },
  nextFrame: () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
};

Object.assign(globalThis, {bench});
