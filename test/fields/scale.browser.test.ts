/** A scale keeps its steps together, whatever the room. */
import {expect} from '@open-wc/testing';
import type {ScaleQuestion} from '../../src/questions/index.js';
import {setViewport} from '../helpers/commands.js';
import {ask, find, findAll} from './support.js';

const scale = (max: number): ScaleQuestion => ({
  id: 'week',
  kind: 'scale',
  label: 'How has your week been?',
  min: 1,
  max,
  minLabel: 'Very hard',
  maxLabel: 'Very good',
});

/** How many steps stand in each row, and the smallest of them. */
async function rows(max: number): Promise<{rows: number[]; width: number; height: number}> {
  const boxes = findAll(await ask(scale(max)), '.scale-step').map((step) =>
    step.getBoundingClientRect(),
  );
  const tops = [...new Set(boxes.map(({top}) => Math.round(top)))];
  return {
    rows: tops.map((top) => boxes.filter((box) => Math.round(box.top) === top).length),
    width: Math.min(...boxes.map(({width}) => width)),
    height: Math.min(...boxes.map(({height}) => height)),
  };
}

describe('a scale', () => {
  const narrow: Record<number, number[]> = {
    4: [4],
    5: [5],
    6: [6],
    7: [4, 3],
    8: [4, 4],
    9: [5, 4],
    10: [5, 5],
    11: [6, 5],
  };
  for (const [steps, expected] of Object.entries(narrow)) {
    it(`of ${steps} steps stands in rows of ${expected.join(' and ')} at 320 px`, async () => {
      await setViewport({width: 320, height: 700});
      document.body.style.margin = '0';
      const found = await rows(Number(steps));
      expect(found.rows).to.deep.equal(expected);
      expect(found.width).to.be.at.least(44);
      expect(found.height).to.be.at.least(44);
    });
  }

  it('stands in one row where there is room', async () => {
    expect((await rows(11)).rows).to.deep.equal([11]);
    expect((await rows(3)).rows).to.deep.equal([3]);
  });

  it('keeps the tick clear of the number when letters are twice as large', async () => {
    const host = await ask(scale(5), {answers: {week: '2'}});
    find(host, '.steady').classList.add('larger');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.larger { font-size: 38px; }');
    host.shadowRoot!.adoptedStyleSheets.push(sheet);
    const label = find(host, ':checked + label');
    const tick = getComputedStyle(label, '::after');
    const used = [tick.bottom, tick.height].map((value) => Number.parseFloat(value));
    const words = document.createRange();
    words.selectNodeContents(label);
    // The lower quarter of a line of numbers is empty.
    const {bottom, height} = words.getBoundingClientRect();
    const room = label.getBoundingClientRect().bottom - (bottom - height / 4);
    expect(room).to.be.at.least(used.reduce((sum, value) => sum + value));
  });

  it('keeps two even rows, each step easy to touch, in a column of 270 px', async () => {
    await setViewport({width: 320, height: 700});
    document.body.style.margin = '0 25px';
    const found = await rows(11);
    expect(found.rows).to.deep.equal([6, 5]);
    expect(found.width).to.be.at.least(30);
    expect((await rows(6)).rows).to.deep.equal([3, 3]);
  });
});
