/** The same with scripts: from a property, from JSON, and over what a server drew. */
import {expect, html} from '@open-wc/testing';
import type {SteadyCheckInRecord} from '../../src/components/check-in-record/check-in-record.js';
import '../../src/define/check-in-record.js';
import {forStaff} from '../fixtures/check-ins.js';
import {wordsAppear, wordsOn} from '../fixtures/drive.js';
import {setViewport} from '../helpers/commands.js';
import {fixture} from '../helpers/from-server.js';

describe('<steady-check-in-record>', () => {
  it('shows the record it is given, and another in its place, within 320 px', async () => {
    await setViewport({width: 320, height: 600});
    const element = await fixture<SteadyCheckInRecord>(
      html`<steady-check-in-record .record=${forStaff} heading-level="3"></steady-check-in-record>`,
    );
    await wordsAppear(element, 'Band: Medium');
    expect(element.renderRoot.querySelector('h3')?.textContent).to.contain('13 April 2026');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    element.record = null;
    await element.updateComplete;
    expect(wordsOn(element)).to.contain('There is nothing to read.').and.not.to.contain('Band');
  });

  it('reads JSON that the page has written inside, also when it comes later', async () => {
    const element = document.createElement('steady-check-in-record');
    const script = document.createElement('script');
    script.type = 'application/json';
    element.append(script);
    document.body.append(element);
    await element.updateComplete;
    expect(wordsOn(element)).to.equal('');
    script.textContent = JSON.stringify(forStaff);
    await wordsAppear(element, 'Band: High');
    element.remove();
  });
});
