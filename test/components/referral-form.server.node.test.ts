/** The form in plain Node, with no browser to lean on. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
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
});
