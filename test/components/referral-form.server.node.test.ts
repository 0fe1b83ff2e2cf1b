/** The form in plain Node, with no browser to lean on. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {Journey} from '../../src/internal/journey.js';
import {anchorsFor} from '../../src/server/anchors.js';
import {definitionOf} from '../fixtures/question-host.js';
import {SteadyReferralForm} from '../../src/define/referral-form.js';

const config = {host: {name: 'Harbour House'}, next: '</script><b>bold</b>'};

async function serverHtml(
  markup = html`<steady-referral-form path="self"></steady-referral-form>`,
) {
  return (await collectResult(render(markup))).replace(/<!--.*?-->|<style>[^]*?<\/style>/g, '');
}

describe('<steady-referral-form> on a server', () => {
  it('draws its first page into a declarative shadow root', async () => {
    const page = await serverHtml();
    assert.match(page, /<template shadowroot="open" shadowrootmode="open"/);
    assert.match(page, /Ask for support or an activity/);
    assert.match(page, /I need help now/);
    assert.match(page, /lang="en-GB" dir="ltr"/);
  });

  it('has no style attribute and no inline handler anywhere', async () => {
    const page = await serverHtml();
    assert.doesNotMatch(page, /\sstyle=/);
    assert.doesNotMatch(page, /\son[a-z]+=/);
  });

  it('takes its configuration as a property', async () => {
    const page = await serverHtml(
      html`<steady-referral-form path="staff" .config=${config}></steady-referral-form>`,
    );
    assert.match(page, /This form was made by Steady for Harbour House/);
    assert.match(page, /Refer someone for social prescribing/);
  });

  it('asks a host’s own questions once their code is here', async () => {
    await SteadyReferralForm.prepare();
    const page = await serverHtml(
      html`<steady-referral-form path="self" .config=${{customise: {remove: ['pronouns']}}}>
      </steady-referral-form>`,
    );
    assert.match(page, /Ask for support or an activity/);
  });

  it('draws bad configuration as the children the host wrote', async () => {
    const page = await serverHtml(
      html`<steady-referral-form .config=${'nonsense'}>
        <p>Phone us</p>
      </steady-referral-form>`,
    );
    assert.match(page, /<slot><\/slot>/);
    assert.match(page, /<p>Phone us<\/p>/);
  });

  it('never marks a control as chosen that is not', async () => {
    const page = await serverHtml(html`<steady-referral-form></steady-referral-form>`);
    assert.match(page, /type="radio"/);
    assert.doesNotMatch(page, /<input[^>]*\schecked/);
  });

  it('draws the whole form for paper', async () => {
    const page = await serverHtml(
      html`<steady-referral-form path="self" paper="blank"></steady-referral-form>`,
    );
    assert.match(page, /class="paper"/);
    assert.match(page, /Do you want this referral\?/);
    assert.doesNotMatch(page, /<(button|input|form)/);
  });

  it('has an anchor for each problem, which no name can break out of', () => {
    const journey = new Journey({definition: definitionOf([]), today: () => '2026-06-15'});
    const problem = {question: 'a', control: 'a"><script>', code: 'missing'} as const;
    const state = {...journey.state, problems: [problem, problem]};
    const served = {post: '/', submissionId: '1', state};
    assert.equal(
      anchorsFor(served, 'my"form'),
      '<a id="my&quot;form:a&quot;>&lt;script>" slot="at:a&quot;>&lt;script>"></a>',
    );
    assert.equal(anchorsFor({...served, state: journey.state}), '');
  });
});
