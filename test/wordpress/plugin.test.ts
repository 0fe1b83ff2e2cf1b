/**
 * The plugin on a real WordPress: from "Upload plugin" to a referral that those who may read it read, and
 * to nothing being left. Outside `npm test`, because WordPress and PHP are hundreds of megabytes:
 * `npm run build && npm run test:wordpress`. Everyone is invented.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {checkReferral, forAudience} from '../../src/data/contracts/index.js';
import {launchBrowser} from '../helpers/browser.mjs';
import {root} from '../helpers/sources.mjs';
import {openWordPress} from './site.mjs';

const PHP = process.env['STEADY_PHP'] === '7.4' ? '7.4' : '8.3';
const FALLBACK = 'To ask for support without this form, phone Harbour House on 01632 960 123.';
/** As somebody writes who may not write scripts, and tries. */
const CONTENT = `<!-- wp:shortcode -->
[steady_referral_form path="self" phone="01632 960 123" reader="The team at &quot;Harbour&quot; &lt;/script&gt;&lt;b&gt;"]
<!-- /wp:shortcode -->
<script>document.title = 'run'</script><steady-referral-form></steady-referral-form>
<p>[steady_quick_exit]</p>
[steady_notice]<h2>Your first visit</h2><ul><li>Bring <b>nothing</b>.</li></ul>[/steady_notice]
[steady_activities heading="What is on"]<p>Garden group, on Tuesdays.</p>[/steady_activities]
[steady_check_in lang="cy" allow_unreviewed="cy"]`;

let wordpress: Awaited<ReturnType<typeof openWordPress>>;
let browser: Browser;
let admin: BrowserContext;
let post = '';

before(async () => {
  wordpress = await openWordPress({php: PHP, wordpress: '6.5'});
  browser = await launchBrowser();
  admin = await signIn('admin');
});

after(async () => {
  await browser?.close();
  await wordpress?.close();
});

async function signIn(name: string): Promise<BrowserContext> {
  const context = await browser.newContext();
  // Pictures of people come from elsewhere.
  await context.route(
    (url) => url.origin !== wordpress.url,
    (route) => route.abort(),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const to = encodeURIComponent(`${wordpress.url}/wp-admin/profile.php`);
  await page.goto(`${wordpress.url}/wp-login.php?redirect_to=${to}`);
  await page.locator('#user_login').fill(name);
  await page.locator('#user_pass').fill('password');
  await page.locator('#wp-submit').click();
  await page.waitForURL(/wp-admin/);
  await page.close();
  return context;
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(wordpress.url + address);
  return page;
}

/** What a person does, from "Start" to "Send referral". */
async function refers(page: Page, name: string): Promise<void> {
  const form = page.locator('steady-referral-form');
  const press = (words: string) => form.getByRole('button', {name: words, exact: true}).click();
  await press('Start');
  await form.getByLabel('Yes').check();
  await press('Continue');
  await form.getByLabel('First name').fill(name);
  await form.getByLabel('Last name').fill('Reed');
  await press('Continue');
  await press('That is enough. Check what I have said');
  await press('Send referral');
}

describe(`the plugin, on WordPress 6.5 with PHP ${PHP}`, () => {
  it('is installed from its zip, and shows no form before somebody has decided', async () => {
    const page = await open(admin, '/wp-admin/plugin-install.php?tab=upload');
    await page.locator('#pluginzip').setInputFiles(path.join(root, 'dist/wordpress/steady-ui.zip'));
    await page.locator('#install-plugin-submit').click();
    await page.getByText('Plugin installed successfully').waitFor();
    await page.getByRole('link', {name: 'Activate Plugin'}).click();
    await page.getByText('Plugin activated').waitFor();
    for (const [name, role] of [
      ['ana', 'author'],
      ['edda', 'editor'],
      ['sam', 'subscriber'],
    ]) {
      await wordpress.run(
        `wp_insert_user( array( 'user_login' => '${name}', 'user_pass' => 'password', 'role' => '${role}' ) );`,
      );
    }
    await page.close();
  });

  it('an author without script rights writes a page with the shortcodes', async () => {
    const author = await signIn('ana');
    const page = await open(author, '/wp-admin/profile.php');
    const answer = await page.evaluate(async (content) => {
      const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
      const reply = await fetch('/index.php?rest_route=/wp/v2/posts', {
        method: 'POST',
        headers: {'content-type': 'application/json', 'x-wp-nonce': nonce},
        body: JSON.stringify({title: 'Ask for support', status: 'publish', content}),
      });
      return (await reply.json()) as {link: string; content: {raw: string}};
    }, CONTENT);
    assert.doesNotMatch(answer.content.raw, /<script|<steady-/, 'WordPress has taken them out');
    post = answer.link.replace(wordpress.url, '');

    await page.goto(wordpress.url + post);
    assert.match(await page.locator('main').innerText(), /does not receive referrals yet/);
    const visitor = await open(await browser.newContext(), post);
    assert.match(await visitor.locator('main').innerText(), new RegExp(FALLBACK));
    assert.doesNotMatch(await visitor.locator('main').innerText(), /receive/);
    await author.close();
    await visitor.context().close();
  });

  it('an administrator switches receiving on', async () => {
    const page = await open(admin, '/wp-admin/options-general.php?page=steady');
    await page.getByLabel('Receive referrals on this site').check();
    await page.getByLabel('Email when a referral arrives').fill('team@harbour-house.example');
    await page.getByLabel('What happens next').fill('We call you in 3 days.');
    await page.getByLabel('Configuration of the referral form').fill('{"limits": ');
    await page.getByRole('button', {name: 'Save Changes'}).click();
    await page.getByText('The configuration is not JSON').waitFor();
    assert.equal(await page.getByLabel('Receive referrals on this site').isChecked(), true);
    await page.close();
  });

  it('a visitor sends a referral, and it is there once', async () => {
    const context = await browser.newContext();
    const page = await open(context, post);
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/steady/v1/')) sent.push(request.method());
    });
    await page.getByRole('button', {name: 'Start', exact: true}).first().waitFor();
    const form = page.locator('steady-referral-form').first();
    const inside = await form.evaluate((element) => element.shadowRoot?.textContent);
    assert.match(String(inside), /The team at "Harbour" <\/script><b>/);
    await refers(page, 'Jo <b onclick=alert(1)> “co”');
    await page.getByText('We call you in 3 days.').waitFor();
    // Without a token, for one, and with it: the page itself has none, as it may be out of a cache.
    assert.deepEqual(sent, ['POST', 'GET', 'POST']);
    assert.deepEqual(wrong, []);
    assert.equal(await count(), 1);
    for (const each of ['quick-exit', 'easy-read-notice', 'activity-list', 'wellbeing-check-in']) {
      await page.waitForFunction(
        (tag) => document.querySelector(tag)?.shadowRoot?.childElementCount,
        `steady-${each}`,
      );
    }
    const checkIn = page.locator('steady-wellbeing-check-in');
    await checkIn.getByRole('button', {name: 'Dechrau', exact: true}).waitFor();
    await context.close();
  });

  it('who may read it reads it, and nobody else', async () => {
    const page = await open(admin, '/wp-admin/admin.php?page=steady-referrals');
    await page.locator('tbody a').click();
    const words = await page.locator('.wrap').innerText();
    assert.match(words, /Jo <b onclick=alert\(1\)> “co” Reed/, 'as text');
    assert.match(words, /The team at "Harbour" <\/script><b>/);
    const address = page.url().replace(wordpress.url, '');
    await page.close();
    for (const name of ['sam', 'edda']) {
      const other = await signIn(name);
      const refused = await other.request.get(wordpress.url + address);
      assert.equal(refused.status(), 403, name);
      assert.doesNotMatch(await refused.text(), /Reed/);
      const number = new URL(page.url()).searchParams.get('referral');
      const ways = [
        `/?p=${number}`,
        `/?post_type=steady_referral`,
        `/index.php?rest_route=/wp/v2/steady_referral`,
        `/?s=Jo`,
      ];
      for (const way of ways) {
        const reply = await other.request.get(wordpress.url + way);
        assert.doesNotMatch(await reply.text(), /Reed/, way);
      }
      await other.close();
    }
    // Once the site says so, an editor may as well.
    await wordpress.run(
      `$all = get_option( 'steady_settings' ); $all['readers'] = array( 'editor' ); update_option( 'steady_settings', $all );`,
    );
    const editor = await signIn('edda');
    assert.match(await (await editor.request.get(wordpress.url + address)).text(), /Reed/);
    assert.equal((await admin.request.get(wordpress.url + address)).status(), 403);
    await editor.close();
  });

  it('the mail says that something has arrived, and nothing of what', async () => {
    const mails = await wordpress.mails();
    assert.match(mails, /team@harbour-house\.example/);
    assert.match(mails, /Its reference is [A-Z0-9]{4}-[A-Z0-9]{4}\./);
    assert.doesNotMatch(mails, /Reed|Jo/);
  });

  it('what is sent again is stored once, and what is no referral never', async () => {
    const whole = referral();
    assert.equal(checkReferral(whole).ok, true);
    const token = await freshToken();
    const first = await send({_steady: token, referral: whole});
    assert.equal(first.status, 201);
    const receipt = (await first.json()) as {submissionId: string; reference: string};
    assert.equal(receipt.submissionId, whole.submissionId);
    const again = await send({_steady: token, referral: {...whole, language: 'cy'}});
    assert.deepEqual([again.status, await again.json()], [200, receipt]);
    assert.equal(await count(), 2);

    const kept = JSON.parse(
      await wordpress.run(
        `$ids = Steady_Store::find()->posts; echo get_post_meta( $ids[0], '_steady_referral', true );`,
      ),
    ) as unknown;
    assert.deepEqual(
      kept,
      forAudience(whole as never, 'charity'),
      'what is for others is not kept',
    );

    const statuses = [
      await send({referral: whole}),
      await send({_steady: 'wrong', referral: whole}),
      await send({_steady: token, referral: whole}, {origin: 'https://elsewhere.example'}),
      await send({_steady: token, referral: whole}, {'sec-fetch-site': 'cross-site'}),
      await send({_steady: token, referral: {...whole, submissionId: 'a b'}}),
      await send({_steady: token}),
      await send({_steady: token, referral: whole, more: 'x'.repeat(1_000_000)}),
    ].map(({status}) => status);
    assert.deepEqual(statuses, [403, 403, 403, 403, 400, 400, 413]);
    assert.equal(await count(), 2);

    const asked = await fetch(`${wordpress.url}/index.php?rest_route=/steady/v1/token`, {
      headers: {origin: 'https://elsewhere.example'},
    });
    assert.equal(asked.headers.get('access-control-allow-origin'), null);
    assert.equal(asked.headers.get('cache-control'), 'no-store');
  });

  it('keeps to the end of the hour to a most of what arrives, and begins anew with the next', async () => {
    const full = (hour: string) =>
      wordpress.run(`set_transient( 'steady_in_' . ${hour}, 120, HOUR_IN_SECONDS );`);
    // A test that meets the change of the hour looks at the next one too.
    await full(`gmdate( 'YmdH' )`);
    await full(`gmdate( 'YmdH', time() + HOUR_IN_SECONDS )`);
    const busy = await send({_steady: await freshToken(), referral: referral()});
    assert.equal(busy.status, 429);
    assert.equal(busy.headers.get('retry-after'), '600');
    await wordpress.run(
      `delete_transient( 'steady_in_' . gmdate( 'YmdH' ) ); delete_transient( 'steady_in_' . gmdate( 'YmdH', time() + HOUR_IN_SECONDS ) );`,
    );
    await full(`gmdate( 'YmdH', time() - HOUR_IN_SECONDS )`);
    const before = await count();
    const submissionId = '7f0c8a52-9d0b-4c39-8a55-0f1f3c1d2b7e';
    const next = await send({_steady: await freshToken(), referral: ofSam(submissionId)});
    assert.equal(next.status, 201);
    const hours = await wordpress.run(
      `global $wpdb; echo $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->options} WHERE option_name LIKE '%transient_steady_in_%' AND option_name NOT LIKE '%timeout%'" );`,
    );
    assert.equal(hours, '2', 'an hour of its own');
    assert.equal(await count(), before + 1);
    await forgetSam();
  });

  it('takes a referral in which every box is full, in Arabic', async () => {
    const whole = ofSam('6f0c8a52-9d0b-4c39-8a55-0f1f3c1d2b7e');
    const [note] = whole.answers.filter(({question}) => question === 'note');
    assert.ok(note);
    const value = 'ا'.repeat(4000);
    const more = Array.from({length: 24}, (_, i) => ({
      ...note,
      question: `long-${String(i)}`,
      value,
      text: [value],
    }));
    const full = {...whole, answers: [...whole.answers, ...more]};
    const reply = await send({_steady: await freshToken(), referral: full});
    assert.equal(reply.status, 201);
    await forgetSam();
  });

  it('finds wrong what the package finds wrong', async () => {
    const all = [referral(), ...broken()];
    const code = Buffer.from(JSON.stringify(all)).toString('base64');
    const found = await wordpress.run(
      `echo wp_json_encode( array_map( array( 'Steady_Record', 'is_referral' ), json_decode( base64_decode( '${code}' ) ) ) );`,
    );
    assert.deepEqual(
      JSON.parse(found),
      all.map((each) => checkReferral(each).ok),
    );
    assert.equal(all.filter((each) => checkReferral(each).ok).length, 1);
  });

  it('WordPress exports and erases what one person sent', async () => {
    const exported = await wordpress.run(
      `echo wp_json_encode( Steady_Privacy::export( 'JO@harbour-house.example' ) );`,
    );
    assert.match(exported, /Garden/);
    assert.doesNotMatch(exported, /staff alone/);
    const erased = await wordpress.run(
      `echo wp_json_encode( Steady_Privacy::erase( 'jo@harbour-house.example' ) );`,
    );
    assert.equal((JSON.parse(erased) as {items_removed: number}).items_removed, 1);
    assert.equal(await count(), 1);
  });

  it('deletes what is older than the site keeps, and all of it with the plugin', async () => {
    const scheduled = await wordpress.run(`echo wp_next_scheduled( 'steady_delete_old' ) > 0;`);
    assert.equal(scheduled, '1');
    await wordpress.run(`do_action( 'steady_delete_old' );`);
    assert.equal(await count(), 1);
    await wordpress.run(
      `global $wpdb; $wpdb->query( "UPDATE {$wpdb->posts} SET post_date_gmt = '2020-01-01 00:00:00' WHERE post_type = 'steady_referral'" );
       wp_cache_flush(); do_action( 'steady_delete_old' );`,
    );
    assert.equal(await count(), 0);
    const second = await send({_steady: await freshToken(), referral: referral()});
    assert.equal(second.status, 201, 'the id went with it');

    await wordpress.run(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'steady-ui/steady-ui.php' );
       uninstall_plugin( 'steady-ui/steady-ui.php' );`,
    );
    const left = await wordpress.run(
      `global $wpdb; echo wp_json_encode( array(
        $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->posts} WHERE post_type = 'steady_referral'" ),
        $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->postmeta} WHERE meta_key LIKE '%steady%'" ),
        $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->options} WHERE option_name LIKE 'steady%' OR option_name LIKE '%transient%steady%'" ),
        (bool) wp_next_scheduled( 'steady_delete_old' ) ) );`,
    );
    assert.deepEqual(JSON.parse(left), ['0', '0', '0', false]);
  });

  it('PHP had nothing to complain of', async () => {
    const ours = (await wordpress.complaints())
      .split('\n')
      .filter((line) => line.includes('steady-ui'));
    assert.deepEqual(ours, []);
  });
});

async function count(): Promise<number> {
  return Number(await wordpress.run(`echo count( Steady_Store::find()->posts );`));
}

async function freshToken(): Promise<string> {
  const reply = await fetch(`${wordpress.url}/index.php?rest_route=/steady/v1/token`);
  return ((await reply.json()) as {_steady: string})._steady;
}

function send(body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${wordpress.url}/index.php?rest_route=/steady/v1/referrals`, {
    method: 'POST',
    headers: {'content-type': 'application/json', ...headers},
    body: JSON.stringify(body),
  });
}

/** A referral with answers for two, of whom one is this site. */
function referral() {
  const answer = (question: string, kind: string, value: unknown, more = {}) => ({
    question,
    kind,
    label: `About ${question}`,
    text: [String(value)],
    value,
    audience: ['charity', 'healthcare'],
    sensitivity: 'ordinary',
    ...more,
  });
  return {
    type: 'steady-referral',
    version: '1.0',
    submissionId: '5f0c8a52-9d0b-4c39-8a55-0f1f3c1d2b7e',
    createdAt: '2026-03-02T15:10:00.000Z',
    path: 'staff',
    setting: 'community',
    language: 'en',
    definition: {id: 'steady-referral', version: '1.0'},
    audiences: [
      {id: 'charity', label: 'Harbour House'},
      {id: 'healthcare', label: 'Healthcare'},
    ],
    sentTo: 'charity',
    answers: [
      answer('agreed', 'yes-no', 'yes', {item: 'consent.agreement'}),
      answer('email', 'email', 'jo@harbour-house.example', {item: 'contact.email'}),
      answer('name', 'name', {first: 'Jo', last: 'Baptiste'}, {item: 'person.name'}),
      answer('likes', 'choices', ['Garden', 'Music']),
      answer('born', 'date', '1990-05'),
      answer('pain', 'scale', 3, {audience: ['healthcare']}),
      answer('note', 'long-text', 'For staff alone', {sensitivity: 'staff-only'}),
      answer('rather', 'text', null, {special: 'prefer-not-to-say'}),
      answer('people', 'people', [{who: 'Sam', age: 4, kin: {special: 'not-sure'}}]),
    ],
    missing: [
      {
        question: 'gp',
        label: 'Who is your GP?',
        standard: 'prsb-social-prescribing-1.1',
        level: 'required',
        audience: ['healthcare', 'charity'],
        sensitivity: 'ordinary',
      },
    ],
  };
}

/** The same from somebody else. */
function ofSam(submissionId: string) {
  const whole = referral();
  const answers = whole.answers.map((each) =>
    each.question === 'email'
      ? {...each, value: 'sam@harbour-house.example', text: ['sam@harbour-house.example']}
      : each,
  );
  return {...whole, submissionId, answers};
}

async function forgetSam(): Promise<void> {
  await wordpress.run(`Steady_Privacy::erase( 'sam@harbour-house.example' );`);
}

/** The same with one thing wrong, each another. */
function broken(): unknown[] {
  const whole = referral();
  const withAnswer = (change: object) => ({
    ...whole,
    answers: whole.answers.map((each, i) => (i === 4 ? {...each, ...change} : each)),
  });
  return [
    null,
    [],
    'a, b',
    {},
    {...whole, extra: 1},
    {...whole, version: '2.0'},
    {...whole, createdAt: '2026-02-30T15:10:00.000Z'},
    {...whole, createdAt: '2026-03-02 15:10'},
    {...whole, submissionId: 'ends\n'},
    {...whole, submissionId: 'é'},
    {...whole, path: 'self'},
    {...whole, sentTo: 'probation'},
    {...whole, audiences: []},
    {...whole, audiences: 'charity'},
    {...whole, audiences: [...whole.audiences, whole.audiences[0]]},
    {...whole, answers: [...whole.answers, whole.answers[0]]},
    {...whole, answers: {}},
    withAnswer({value: 5}),
    withAnswer({value: '1990-5'}),
    withAnswer({kind: 'number', value: '5'}),
    withAnswer({kind: 'choices', value: 'a,b'}),
    withAnswer({kind: 'choices', value: ['a', 'a']}),
    withAnswer({kind: 'choices', value: []}),
    withAnswer({kind: 'yes-no', value: 'maybe'}),
    withAnswer({kind: 'name', value: {middle: 'X'}}),
    withAnswer({kind: 'people', value: [{'1': 'a'}]}),
    withAnswer({kind: 'people', value: [{who: [1]}]}),
    withAnswer({kind: 'guess'}),
    withAnswer({special: 'not-sure'}),
    withAnswer({item: 'no.such.item'}),
    withAnswer({audience: []}),
    withAnswer({audience: ['police']}),
    withAnswer({audience: ['charity', 'charity']}),
    withAnswer({text: 'text'}),
    withAnswer({text: ['']}),
    withAnswer({known: {source: 'us', confirmed: 'true'}}),
    withAnswer({known: {source: 'us', confirmed: true, date: '2026-13-01'}}),
  ];
}
