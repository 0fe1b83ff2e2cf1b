/** The entry for browsers reads HTML by their own parser, and gives the same text as the one for Node. */
import {expect} from '@open-wc/testing';
import {fromOpenReferral} from '../../../src/data/adapters/open-referral/page.js';
import {hsdsService, textsOfHtml} from '../../fixtures/open-referral.js';

describe('Open Referral in a browser', () => {
  it('gives the text of HTML, as on a server', () => {
    for (const [html, text] of Object.entries(textsOfHtml)) {
      const {activities} = fromOpenReferral({id: 'x', name: 'Chess', description: html});
      const [activity] = activities;
      expect(activity?.description ?? activity?.summary, html).to.equal(text);
    }
  });

  it('runs nothing and fetches nothing that stands in it', async () => {
    const before = performance.getEntriesByType('resource').length;
    const marks = globalThis as {readonly ran?: true};
    const description =
      '<p>Seen</p><img src="/never-asked-for.png" onerror="ran = true"><script>ran = true</script>';
    const {activities} = fromOpenReferral({...hsdsService, description});
    expect(activities[0]?.summary).to.equal('Seen');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(marks.ran).to.equal(undefined);
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({name}) => name.includes('never-asked-for'))).to.deep.equal([]);
  });
});
