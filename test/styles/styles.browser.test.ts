import {expect, fixture} from '@open-wc/testing';
import {LitElement, html, type TemplateResult} from 'lit';
import {formStyles} from '../../src/styles/form.js';
import {click, emulateMedia, press, setViewport} from '../helpers/commands.js';

class StyledExample extends LitElement {
  static override styles = formStyles;

  override render(): TemplateResult {
    return html`<div class="steady" lang="de" dir="ltr">
      <div class="topline">
        <button type="button" class="button link back">Back</button>
        <p class="topline-place">Question 4 of 9</p>
        <div class="topline-end">
          <details class="help">
            <summary>I need help now</summary>
          </details>
          <div class="help-panel"><p>Press your cell bell. Tell any member of staff.</p></div>
          <button type="button" class="button link">Stop</button>
        </div>
      </div>
      <form class="page">
        <fieldset class="field">
          <legend class="question"><h1 class="title">What would you like?</h1></legend>
          <p class="hint">Choose any.</p>
          <div class="choices">
            <div class="choice">
              <input type="checkbox" id="a" aria-describedby="a-hint" />
              <label for="a">Making things</label>
              <span class="choice-hint" id="a-hint">Art, music</span>
            </div>
            <div class="choice">
              <input type="radio" id="b" name="b" />
              <label for="b">Being outside</label>
            </div>
          </div>
        </fieldset>
        <dl class="summary-list">
          <div class="summary-row">
            <dt>Name</dt>
            <dd class="value">Sam</dd>
            <dd class="action"><button type="button" class="button link">Change</button></dd>
          </div>
        </dl>
        <div class="actions">
          <button type="button" class="button primary">Continue</button>
          <button type="button" class="button secondary">Skip this question</button>
        </div>
      </form>
    </div>`;
  }
}
customElements.define('styled-example', StyledExample);

/** An element under page styles of its own; they go with the fixture. */
async function example(pageStyle = ''): Promise<StyledExample> {
  const place = await fixture<HTMLElement>(
    html`<div>
      <style>
        ${pageStyle}
      </style>
      <styled-example></styled-example>
    </div>`,
  );
  const element = place.querySelector<StyledExample>('styled-example')!;
  await element.updateComplete;
  return element;
}

function part(element: StyledExample, selector: string): HTMLElement {
  const found = element.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const styleOf = (element: StyledExample, selector: string, pseudo?: string) =>
  getComputedStyle(part(element, selector), pseudo);

describe('shared styles', () => {
  describe('against the page', () => {
    const hostile = `
      html { font-size: 62.5%; }
      body { font: italic small-caps 1.6rem/3 monospace; letter-spacing: 3px; word-spacing: 9px;
        text-transform: uppercase; text-align: justify; text-indent: 3em; white-space: pre;
        color: white; text-shadow: 1px 1px red; -webkit-text-fill-color: red; cursor: crosshair; }
      * { font-size: 10px; letter-spacing: 4px !important; line-height: 1; }
      button, input, label, h1 { background: red; border: 9px solid lime; }`;

    it('words look the same on a page that spaces, shouts, slants and shrinks', async () => {
      const names = [
        'letter-spacing',
        'word-spacing',
        'text-transform',
        'text-align',
        'text-indent',
      ];
      names.push('white-space', 'font-size', 'font-style', 'font-variant', 'line-height', 'color');
      names.push('text-shadow', '-webkit-text-fill-color', 'background-color', 'border-top-width');
      const look = (element: StyledExample) =>
        ['.hint', 'h1', '.button', 'label'].map((selector) => {
          const style = styleOf(element, selector);
          return names.map((name) => `${selector} ${name}: ${style.getPropertyValue(name)}`);
        });
      const calm = look(await example('body { font-family: serif; }'));
      // A page in a typewriter face is given smaller letters by browsers; that is no fault of ours.
      const under = look(await example(hostile.replace('monospace', 'serif')));
      expect(under).to.deep.equal(calm);
    });

    it('the page’s own typeface is kept', async () => {
      const element = await example('body { font-family: "Page Face", serif; }');
      expect(styleOf(element, '.button').fontFamily).to.equal('"Page Face", serif');
    });

    it('type is 19 px, never below 16, also where the root is shrunk', async () => {
      const element = await example('html { font-size: 62.5%; }');
      expect(Number.parseFloat(styleOf(element, '.hint').fontSize)).to.be.closeTo(19, 0.01);
      expect(Number.parseFloat(styleOf(element, 'h1').fontSize)).to.be.closeTo(32, 0.01);
      expect(Number.parseFloat(styleOf(element, '.choice-hint').fontSize)).to.be.at.least(16);
    });

    it('what the page hides stays hidden', async () => {
      const element = await example(
        'styled-example[hidden] { display: grid; visibility: visible; }',
      );
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
      const inside = await example('div { visibility: hidden; }');
      expect(styleOf(inside, '.button').visibility).to.equal('hidden');
    });

    it('the language of the words still chooses their letters and hyphens', async () => {
      const element = await example();
      // Firefox has no such property, so no style can take the language away there.
      const language = CSS.supports('-webkit-locale', 'auto') ? 'de' : '';
      const locale = styleOf(element, '.hint').getPropertyValue('-webkit-locale');
      expect(locale.replaceAll('"', '')).to.equal(language);
    });

    it('beside a column of the page it takes the room there is', async () => {
      const element = await example(
        'div:has(> styled-example) { display: flex; inline-size: 700px; } style + * { flex: 0 1 auto; }',
      );
      const {width} = element.getBoundingClientRect();
      expect(width).to.be.greaterThan(500).and.at.most(700);
    });
  });

  describe('colours', () => {
    const paper = (element: StyledExample) => styleOf(element, '.steady').backgroundColor;
    const light = 'rgb(251, 248, 242)';
    const dark = 'rgb(18, 25, 27)';

    it('stay light on a page that says nothing, whatever the system prefers', async () => {
      await emulateMedia({colorScheme: 'dark'});
      expect(paper(await example())).to.equal(light);
    });

    it('are dark where the page is dark', async () => {
      expect(paper(await example('div { color-scheme: dark; }'))).to.equal(dark);
    });

    it('are a host’s own where it sets a token, on an ancestor or on the element', async () => {
      const onPage = await example('div { --steady-color-action: rgb(1, 2, 3); }');
      expect(styleOf(onPage, '.primary').backgroundColor).to.equal('rgb(1, 2, 3)');
      const onElement = await example('styled-example { --steady-color-action: rgb(4, 5, 6); }');
      expect(styleOf(onElement, '.primary').backgroundColor).to.equal('rgb(4, 5, 6)');
    });

    it('follow a host’s colour into everything that refers to it', async () => {
      const element = await example('div { --steady-color-action: rgb(1, 2, 3); }');
      part(element, '#a').click();
      expect(styleOf(element, '#a').borderTopColor).to.equal('rgb(1, 2, 3)');
      expect(styleOf(element, '.link').color).to.equal('rgb(1, 2, 3)');
    });
  });

  describe('a theme', () => {
    it('changes shape as well as colour, for the page or for a part of it', async () => {
      const sheet = await (await fetch('/src/tokens/generated/govuk.css')).text();
      const element = await example(sheet);
      expect(styleOf(element, '.primary').borderTopLeftRadius).to.equal('0px');
      expect(styleOf(element, '#b + label', '::after').borderTopWidth).to.equal('0px');
      expect(styleOf(element, '.steady').backgroundColor).to.equal('rgb(255, 255, 255)');
      const parts = await fetch('/src/tokens/generated/steady.css');
      const inside = await example(`${sheet} ${await parts.text()}`);
      inside.dataset['steadyTheme'] = 'steady';
      expect(styleOf(inside, '.primary').borderTopLeftRadius).to.equal('8px');
      expect(styleOf(inside, '#b + label', '::after').borderTopWidth).to.equal('2px');
    });
  });

  describe('options', () => {
    it('answer to a press anywhere in the row, also on the hint', async () => {
      const element = await example();
      const box = part(element, '#a') as HTMLInputElement;
      await click(part(element, '#a-hint'));
      expect(box.checked).to.equal(true);
      await click(part(element, '.choice'));
      expect(box.checked).to.equal(false);
    });

    it('are rows 56 px high, and everything that is pressed is 44', async () => {
      const element = await example();
      expect(part(element, '.choice').offsetHeight).to.be.at.least(56);
      for (const target of element.renderRoot.querySelectorAll<HTMLElement>('.button, summary')) {
        expect(target.offsetHeight, target.textContent).to.be.at.least(44);
      }
    });

    it('show in forced colours which is chosen, by an edge and a tick', async () => {
      await emulateMedia({forcedColors: 'active'});
      const element = await example();
      const edge = () => styleOf(element, '#b + label', '::after').borderTopWidth;
      expect(edge()).to.equal('2px');
      part(element, '#b').click();
      expect(edge()).to.equal('4px');
      const dot = styleOf(element, '#b', '::before');
      expect(dot.borderTopStyle).to.equal('solid');
      expect(Number.parseFloat(dot.borderTopWidth)).to.be.greaterThan(4);
    });

    it('show the focus around the whole row', async () => {
      const element = await example();
      part(element, 'summary').focus();
      await press('Tab');
      await press('Tab');
      const row = styleOf(element, '#a + label', '::after');
      expect(row.outlineStyle).to.equal('solid');
      expect(Number.parseFloat(row.outlineWidth)).to.be.at.least(3);
      expect(row.boxShadow).to.contain('3px');
    });
  });

  describe('room', () => {
    it('nothing hangs over at 320 px, with the help open', async () => {
      await setViewport({width: 320, height: 600});
      const element = await example('body { margin: 0; }');
      (part(element, '.help') as HTMLDetailsElement).open = true;
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      const key = part(element, 'dt').getBoundingClientRect();
      expect(part(element, 'dd').getBoundingClientRect().top).to.be.at.least(key.bottom);
    });

    it('an answer stands beside its question where there is room', async () => {
      const element = await example();
      const key = part(element, 'dt').getBoundingClientRect();
      expect(part(element, 'dd').getBoundingClientRect().left).to.be.at.least(key.right);
    });

    for (const width of [320, 760]) {
      it(`the help at ${width} px is as wide as the line, which stays as it was`, async () => {
        await setViewport({width, height: 600});
        const element = await example('body { margin: 0; }');
        const inLine = ['.back', '.topline-place', 'summary', '.topline-end > .button'];
        const places = () =>
          inLine.map((one) => part(element, one).getBoundingClientRect().toJSON() as DOMRect);
        const panel = part(element, '.help-panel');
        const before = places();
        expect(panel.checkVisibility()).to.equal(false);
        (part(element, '.help') as HTMLDetailsElement).open = true;
        expect(places()).to.deep.equal(before);
        const {clientWidth} = part(element, '.topline');
        const {top, width: its} = panel.getBoundingClientRect();
        expect(its).to.be.at.least(clientWidth - 64);
        expect(top).to.be.at.least(Math.max(...before.map(({bottom}) => bottom)));
      });
    }
  });

  describe('paper', () => {
    it('is black on white, with nothing to press, also from a dark page', async () => {
      await emulateMedia({media: 'print'});
      const element = await example('div { color-scheme: dark; }');
      part(element, '#a').click();
      expect(styleOf(element, '.hint').color).to.equal('rgb(0, 0, 0)');
      expect(styleOf(element, '#a').color).to.equal('rgb(0, 0, 0)');
      expect(styleOf(element, '.actions').display).to.equal('none');
      expect(styleOf(element, '.topline').display).to.equal('none');
    });
  });

  describe('motion', () => {
    it('is a fade, and none at all where a person asks for less', async () => {
      const element = await example();
      expect(styleOf(element, '.secondary').transitionDuration).to.contain('0.12s');
      await emulateMedia({reducedMotion: 'reduce'});
      expect(styleOf(element, '.secondary').transitionDuration).to.equal('0s');
    });
  });
});
