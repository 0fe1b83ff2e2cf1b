import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openHost, scriptData, type Host} from './host.js';

const PAGES = ['/', '/charity', '/portal', '/portal/helped', '/received', '/sign-out'];

describe('the policy of the example host', () => {
  let host: Host;
  before(async () => {
    host = await openHost();
  });
  after(() => host.close());

  it('sends the policy of an HMPPS service with every page', async () => {
    for (const page of [...PAGES, '/nowhere']) {
      const {headers} = await host.visitor().get(page);
      const policy = headers.get('content-security-policy') ?? '';
      const nonce = /'nonce-([0-9a-f]{32})'/.exec(policy)?.[1] ?? 'none';
      assert.deepEqual(
        policy.split(';').sort(),
        [
          "base-uri 'self'",
          "default-src 'self'",
          "font-src 'self'",
          "form-action 'self'",
          "frame-ancestors 'self'",
          "img-src 'self' data:",
          "object-src 'none'",
          `script-src 'self' 'nonce-${nonce}'`,
          "script-src-attr 'none'",
          `style-src 'self' 'nonce-${nonce}'`,
        ],
        page,
      );
      const expected = {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'cache-control': 'no-store, no-cache, must-revalidate, proxy-revalidate',
      };
      for (const [name, value] of Object.entries(expected)) {
        assert.equal(headers.get(name), value, `${name} of ${page}`);
      }
      assert.equal(headers.get('x-powered-by'), null);
    }
  });

  it('uses a new nonce for each response, the same in the policy and on the page', async () => {
    const seen = new Set<string>();
    for (let i = 0; i < 3; i += 1) {
      const response = await host.visitor().get('/portal');
      const policy = response.headers.get('content-security-policy') ?? '';
      const nonces = [...policy.matchAll(/'nonce-([0-9a-f]{32})'/g)].map(([, nonce]) => nonce);
      assert.equal(nonces.length, 2);
      assert.equal(nonces[0], nonces[1]);
      assert.match(await response.text(), new RegExp(`<script nonce="${nonces[0]}">`));
      seen.add(nonces[0] ?? '');
    }
    assert.equal(seen.size, 3);
  });

  it('asks the browser for nothing inline and nothing from elsewhere', async () => {
    for (const page of PAGES) {
      const html = await (await host.visitor().get(page)).text();
      assert.doesNotMatch(html, /\sstyle=|<style|\son[a-z]+="/i, page);
      assert.doesNotMatch(html, /(?:src|href|action)="(?:https?:)?\/\//i, page);
    }
  });

  it('serves styles and scripts from itself, without a session', async () => {
    const files = {
      '/assets/charity.css': 'text/css; charset=utf-8',
      '/assets/portal.css': 'text/css; charset=utf-8',
      '/assets/portal.js': 'text/javascript; charset=utf-8',
      '/assets/harbour.svg': 'image/svg+xml',
      '/assets/govuk/govuk-frontend.min.css': 'text/css; charset=utf-8',
      '/assets/govuk/govuk-frontend.min.js': 'text/javascript; charset=utf-8',
    };
    for (const [file, type] of Object.entries(files)) {
      const response = await host.visitor().get(file);
      assert.equal(response.status, 200, file);
      assert.equal(response.headers.get('content-type'), type, file);
      assert.equal(response.headers.get('set-cookie'), null, file);
    }
  });

  it('does not serve the crest or the typeface of the government', async () => {
    for (const file of ['fonts/light-94a07e06a1-v2.woff2', 'images/govuk-crest.svg']) {
      assert.equal((await host.visitor().get(`/assets/${file}`)).status, 404);
    }
  });

  it('keeps the session in a cookie that scripts and other sites do not get', async () => {
    const cookie = (await host.visitor().get('/charity')).headers.get('set-cookie') ?? '';
    assert.match(cookie, /HttpOnly/);
    assert.match(cookie, /SameSite=Lax/);
  });

  it('gives the form its data as JSON that no value can break out of', async () => {
    const name = '</script><script>alert(1)</script><!--<script>';
    const other = await openHost({person: {firstName: name, callMe: '"&amp;\u2028'}});
    try {
      const html = await (await other.visitor().get('/portal')).text();
      const known = scriptData(html)['known'] as Record<string, {value: unknown}>;
      assert.deepEqual(known['name']?.value, {first: name, last: 'Okafor'});
      assert.equal(known['preferred-name']?.value, '"&amp;\u2028');
      assert.doesNotMatch(html, /<script>alert/);
    } finally {
      await other.close();
    }
  });

  it('puts nothing about a person into attributes or the title', async () => {
    const html = await (await host.visitor().get('/portal')).text();
    const [tag] = /<steady-referral-form[^>]*>/.exec(html) ?? [''];
    assert.equal(
      tag,
      '<steady-referral-form path="staff" setting="custody" action="/referrals" layout="pages" allow-unreviewed="cy en-x-easyread ar">',
    );
    assert.doesNotMatch(/<title>([^<]*)/.exec(html)?.[1] ?? '', /Sam|Okafor/);
  });
});
