/** Our elements in Nunjucks templates, with the real Nunjucks. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import nunjucks from 'nunjucks';
import {addToNunjucks, type NunjucksOptions} from '../../src/server/nunjucks.js';
import {prepare} from '../../src/server/prepare.js';

function render(template: string, variables: object = {}, options?: NunjucksOptions): string {
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader([]), {
    autoescape: true,
  });
  addToNunjucks(environment, options);
  return environment.renderString(template, variables);
}

const config = {host: {name: 'Harbour <House>'}};

describe('elements in Nunjucks', () => {
  before(() => prepare({languages: ['cy']}));

  it('draws an element where its function is called, as HTML', () => {
    const page = render('<p>{{ steadyReferralForm({path: "self", config: config}) }}</p>', {
      config,
    });
    assert.match(page, /^<p><steady-referral-form[^>]* path="self"/);
    assert.match(page, /<template shadowrootmode="open"/);
    assert.match(page, /Ask for support or an activity/);
    assert.match(page, /Harbour &lt;House>|Harbour &lt;House&gt;/);
  });

  it('takes the nonce from the variable that templates have already', () => {
    const page = render('{{ steadyQuickExit() }}', {cspNonce: 'abc123'});
    assert.ok(page.includes('<style nonce="abc123">'));
    assert.doesNotMatch(page, /<style>/);
  });

  it('takes the nonce from another variable where the host says so', () => {
    const page = render('{{ steadyQuickExit() }}', {nonce: 'xyz'}, {nonce: 'nonce'});
    assert.ok(page.includes('<style nonce="xyz">'));
  });

  it('is given the nonce inside a macro, which does not see the variables of the page', () => {
    const macro = `{% macro exit(nonce) %}{{ steadyQuickExit({nonce: nonce}) }}{% endmacro %}{{ exit(cspNonce) }}`;
    assert.ok(render(macro, {cspNonce: 'abc123'}).includes('nonce="abc123"'));
  });

  it('speaks the language of the page', () => {
    const page = render('{{ steadyReferralForm({path: "self", allowUnreviewed: "cy"}) }}', {
      htmlLang: 'cy',
    });
    assert.match(page, /^<steady-referral-form[^>]* lang="cy"/);
    assert.match(page, /<div class="steady"[^>]* lang="cy"/);
  });

  it('puts what stands between call and endcall inside the element', () => {
    const page = render(
      '{% call steadyReferralForm({path: "self"}) %}<p>Phone {{ charity }}.</p>{% endcall %}',
      {charity: 'Harbour & House'},
    );
    assert.match(page, /<p>Phone Harbour &amp; House\.<\/p><\/steady-referral-form>$/);
  });

  it('writes text as text and html as it is', () => {
    assert.match(render('{{ steadyQuickExit({text: "<b>go</b>"}) }}'), /&lt;b&gt;go&lt;\/b&gt;<\//);
    assert.match(render('{{ steadyQuickExit({html: "<b>go</b>"}) }}'), /<b>go<\/b><\//);
  });

  it('posts the token of the page', () => {
    const page = render('{{ steadyReferralForm({path: "self", config: config, csrf: token}) }}', {
      config: {...config, hiddenFields: {from: 'home'}},
      token: 'T0K3N',
    });
    assert.match(page, /<input type="hidden" name="_csrf" value="T0K3N"/);
    assert.match(page, /<input type="hidden" name="from" value="home"/);
  });

  it('draws a field around a control that the template writes', () => {
    const page = render(
      '{% call steadyTextField({label: "Your name"}) %}<input name="name">{% endcall %}',
    );
    assert.match(page, /<steady-text-field[^>]* label="Your name"/);
    assert.match(page, /<input name="name"><\/steady-text-field>$/);
  });

  it('has a function for every element', async () => {
    const all = Object.keys(await import('../../src/define.js'));
    for (const name of all)
      assert.match(render(`{{ ${name.replace('Steady', 'steady')}() }}`), /</);
    assert.ok(all.length >= 4);
  });

  it('says which setting a template has misspelt', () => {
    assert.throws(() => render('{{ steadyReferralForm({pathh: "self"}) }}'), /pathh/);
  });
});
