/** Elements drawn in plain Node: what a host's server puts into its page. */
import assert from 'node:assert/strict';
import {Readable} from 'node:stream';
import {before, describe, it} from 'node:test';
import {
  ConfigError,
  createPage,
  prepare,
  renderElement,
  renderElementStream,
  shareConfig,
} from '../../src/server/index.js';
import {addLanguage, resolveLanguage} from '../../src/i18n/catalogues.js';
import {inLanguage, messagesOutsideLanguage} from '../../src/i18n/msg.js';
import {findPicture} from '../../src/pictures/registry.js';
import {pictureAlt} from '../../src/pictures/words.js';
import type {RenderOptions} from '../../src/server/index.js';

const ELEMENTS = ['steady-quick-exit', 'steady-referral-form'] as const;

/** What a hostile referrer, or a careless one, could type into a field of the host. */
const HOSTILE = `</script><script>alert(1)</script><!--<script>-->\u2028\u2029"'&amp;`;

const hostile: RenderOptions = {
  properties: {config: {host: {name: HOSTILE}, next: HOSTILE}},
  attributes: {id: HOSTILE, 'data-note': HOSTILE, path: 'self'},
};

function styleTags(page: string): string[] {
  return page.match(/<style[^>]*>/g) ?? [];
}

function jsonIn(page: string): unknown {
  const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(json);
}

before(() => prepare({languages: ['cy', 'ar', 'en-x-easyread']}));

describe('an element drawn on a server', () => {
  it('has our pictures at hand, and what is said of them in the languages prepared', () => {
    const house = findPicture('house');
    assert.ok(house);
    const welsh = resolveLanguage('cy', undefined, 'cy');
    assert.equal(
      inLanguage(welsh, () => pictureAlt(house)),
      'Tŷ',
    );
  });

  for (const tag of ELEMENTS) {
    it(`is <${tag}> with a declarative shadow root`, () => {
      const page = renderElement(tag);
      assert.match(page, new RegExp(`^<${tag}><template shadowrootmode="open">`));
      assert.match(page, new RegExp(`</template></${tag}>$`));
    });

    it(`has the nonce on every style of <${tag}>, and no style attribute or handler`, () => {
      const page = renderElement(tag, {nonce: 'r4nd0m+/=='});
      assert.ok(styleTags(page).length > 0);
      for (const style of styleTags(page)) assert.equal(style, '<style nonce="r4nd0m+/==">');
      assert.doesNotMatch(page, /\s(style|on[a-z]+)=/);
    });

    it(`names the templates of <${tag}> once, all together, at its end, and has no other note`, () => {
      const page = renderElement(tag);
      assert.equal(page.match(/<!|<\?/g)?.length, 1);
      assert.equal(page.match(/<!--steady [A-Za-z0-9+/]{11}=--><\/template>/g)?.length, 1);
    });

    it(`links to the styles of <${tag}> in place of bringing them`, () => {
      const page = renderElement(tag, {styles: 'link', stylesHref: '/assets/steady/'});
      assert.deepEqual(styleTags(page), []);
      const links = page.match(/<link[^>]*>/g) ?? [];
      assert.equal(links.length, 1);
      assert.match(links[0] ?? '', new RegExp(`href="/assets/steady/${tag}\\.[0-9a-z]+\\.css"`));
    });
  }

  it('carries its language, and says it in its shadow root too', () => {
    const page = renderElement('steady-referral-form', {language: 'cy', allowUnreviewed: 'cy'});
    assert.match(page, /^<steady-referral-form lang="cy" allow-unreviewed="cy">/);
    assert.match(page, /<div class="steady" lang="cy" dir="ltr">/);
    assert.match(page, /Rydw i angen help nawr/);
  });

  it('is in English where nobody has read the words', () => {
    const page = renderElement('steady-referral-form', {language: 'cy'});
    assert.match(page, /<div class="steady" lang="en-GB" dir="ltr">/);
    assert.match(page, /I need help now/);
  });

  it('asks for no word without knowing its language', () => {
    renderElement('steady-referral-form', {language: 'ar', allowUnreviewed: 'ar'});
    assert.equal(messagesOutsideLanguage(), 0);
  });

  it('has the host’s own words', () => {
    const words = {en: {'steady.help.summary': 'Get help'}};
    const page = renderElement('steady-referral-form', {properties: {config: {words}}});
    assert.match(page, /Get help/);
  });

  it('keeps the host’s children, behind what travels as data', () => {
    const children = '<p>Phone us on 01632 960001.</p>';
    const page = renderElement('steady-referral-form', {
      children,
      properties: {config: {next: 'Soon.'}},
    });
    assert.match(page, new RegExp(`</script>${children}</steady-referral-form>$`));
  });

  it('lets nothing that is given become markup or script', () => {
    const page = renderElement('steady-referral-form', hostile);
    assert.equal(page.match(/<script/g)?.length, 1);
    assert.equal(page.match(/<\/script/g)?.length, 1);
    assert.doesNotMatch(page, /<!--<|alert\(1\)</);
    assert.doesNotMatch(/<script.*/s.exec(page)?.[0] ?? '', /[\u2028\u2029]/);
    assert.deepEqual(jsonIn(page), hostile.properties?.['config']);
    assert.match(page, /data-note="&lt;\/script&gt;/);
    assert.doesNotMatch(page.slice(0, page.indexOf('<template')), /<script|"'/);
  });

  it('takes simple properties as attributes, and keeps a record out of them', () => {
    const page = renderElement('steady-referral-form', {
      properties: {path: 'staff', headingLevel: 3, measure: true, config: {next: 'Soon.'}},
    });
    assert.match(page, /^<steady-referral-form path="staff" heading-level="3" measure>/);
    assert.match(page, /Refer someone for social prescribing/);
    assert.match(page, /<h3/);
  });

  it('names what is the same for everyone by a file, where a server keeps the place', () => {
    const shared = shareConfig({host: {name: 'Harbour House'}, limits: 'None.'}, '/form/');
    assert.match(shared.href, /^\/form\/[0-9a-z]+\.json$/);
    assert.match(shared.headers['cache-control'] ?? '', /immutable/);
    const lists = {problems: [], fromServer: [], left: [], answers: {}, confirmed: {}, kept: {}};
    const state = {screen: {name: 'start'}, before: {name: 'start'}, ...lists};
    const served = {post: '/', submissionId: '', state};
    const config = {hiddenFields: {_csrf: 'token'}};
    const options = {sharedConfig: shared, properties: {config}};
    const page = renderElement('steady-referral-form', {
      ...options,
      properties: {config, served},
    });
    assert.ok(
      page.includes(
        `<link rel="preload" as="fetch" crossorigin href="${shared.href}" data-config>`,
      ),
    );
    assert.deepEqual(jsonIn(page), config);
    assert.match(page, /Harbour House/);
    // Scripts could go on with nothing where the file does not arrive.
    const whole = renderElement('steady-referral-form', options);
    assert.doesNotMatch(whole, /data-config/);
    assert.deepEqual(jsonIn(whole), {...shared.config, ...config});
  });

  it('shares nothing that is about one person', () => {
    for (const config of [{known: {}}, {hiddenFields: {_csrf: 'token'}}]) {
      assert.throws(() => shareConfig(config, '/form/'), /is not for everyone/);
    }
    for (const folder of ['form/', '/form', '//elsewhere/', 'https://elsewhere/']) {
      assert.throws(() => shareConfig({}, folder), /The folder is not/);
    }
  });

  it('has what the host says inside as JSON, as scripts will find it there', () => {
    const inside = (json: string) => `<script type="application/json">${json}</script>`;
    const form = renderElement('steady-referral-form', {
      children: inside('{"host": {"name": "Harbour House"}}'),
    });
    assert.match(form, /for Harbour House\./);
    const list = renderElement('steady-activity-list', {
      children: inside('[{"id": "chess", "name": "Chess"}]'),
    });
    assert.match(list, /<h3[^>]*>\s*Chess/);
    assert.match(renderElement('steady-activity-card', {children: inside('{"id": ')}), /<slot/);
  });

  it('carries other properties for the scripts to find', () => {
    const words = {en: {'steady.quickExit.leave': 'Go'}};
    const page = renderElement('steady-quick-exit', {properties: {words}});
    const [, json = ''] =
      /<script type="application\/json" data-properties[^>]*>(.*?)</.exec(page) ?? [];
    assert.deepEqual(JSON.parse(json), {words});
  });
});

describe('the elements of one page', () => {
  const tag = 'steady-quick-exit';

  it('have its nonce and its language', () => {
    const page = createPage({nonce: 'abc', language: 'cy', allowUnreviewed: 'cy'});
    const drawn = `${page.render(tag)}${[...page.stream(tag)].join('')}`;
    assert.deepEqual(styleTags(drawn), ['<style nonce="abc">', '<style nonce="abc">']);
    assert.equal(drawn.match(/<steady-quick-exit lang="cy"/g)?.length, 2);
  });

  it('bring their styles once, and link to them from then on', () => {
    const page = createPage({stylesHref: '/assets/steady/'});
    const [first, second, other] = [page.render(tag), page.render(tag), page.render(ELEMENTS[1])];
    assert.equal(styleTags(first).length, 1);
    assert.match(second, /<link rel="stylesheet" href="\/assets\/steady\/steady-quick-exit\./);
    assert.deepEqual(styleTags(second), []);
    assert.equal(styleTags(other).length, 1);
    assert.ok(second.length < 2_000);
  });

  it('each bring their styles where there is nothing to link to', () => {
    const page = createPage();
    assert.equal(styleTags(`${page.render(tag)}${page.render(tag)}`).length, 2);
  });

  it('may each have an address of their own', () => {
    const page = createPage({styles: 'link', stylesHref: '/styles.css'});
    assert.match(page.render(tag), /href="\/styles\.css"/);
    assert.match(page.render(tag, {stylesHref: '/a"b.css'}), /href="\/a&quot;b\.css"/);
  });
});

describe('what stands in a text box', () => {
  const definition = {
    id: 'test',
    version: '1',
    title: 'Test',
    audiences: [{id: 'charity', label: 'Your link worker'}],
    audience: ['charity'],
    sections: [
      {
        id: 'section',
        title: 'Section',
        pages: [
          {
            id: 'page',
            questions: [
              {id: 'note', kind: 'long-text', label: 'Anything else?'},
              {id: 'town', kind: 'text', label: 'Which town?'},
              {id: 'more', kind: 'long-text', label: 'And?'},
            ],
          },
        ],
      },
    ],
  };
  const state = {
    screen: {name: 'page', page: 'page'},
    before: {name: 'start'},
    problems: [],
    fromServer: [],
    answers: {note: `\n${HOSTILE}</textarea><b>`, town: HOSTILE},
    confirmed: {},
    kept: {},
    left: [],
  };
  const served = {post: '/', path: 'self', submissionId: 'a', state};

  it('is text, whatever it looks like', () => {
    const properties = {config: {definition}, served};
    const page = renderElement('steady-referral-form', {properties});
    assert.equal(page, [...renderElementStream('steady-referral-form', {properties})].join(''));
    const boxes = [...page.matchAll(/<textarea[^>]*>([^]*?)<\/textarea>/g)].map(([, text]) => text);
    assert.equal(boxes.length, 2);
    assert.match(boxes[0] ?? '', /^\n\n&lt;\/script&gt;&lt;script&gt;alert\(1\)/);
    assert.match(boxes[0] ?? '', /&lt;\/textarea&gt;&lt;b&gt;$/);
    assert.equal(boxes[1], '');
    assert.doesNotMatch(page, /data-text|<b>/);
    assert.match(page, /name="town"[^>]* value="&lt;\/script&gt;/);
  });
});

describe('a stream of an element', () => {
  it('is the same text', async () => {
    const pieces = await Readable.from(
      renderElementStream('steady-referral-form', hostile),
    ).toArray();
    assert.ok(pieces.length > 1);
    assert.equal(pieces.join(''), renderElement('steady-referral-form', hostile));
  });

  it('is not disturbed by others in other languages, with other nonces', () => {
    const each = ['cy', 'en', 'ar', 'en-x-easyread'].map((language, i): RenderOptions => ({
      language,
      allowUnreviewed: 'cy ar en-x-easyread',
      nonce: `nonce${i}`,
      attributes: {path: i % 2 ? 'self' : 'staff'},
    }));
    const alone = each.map((options) => renderElement('steady-referral-form', options));
    const streams = each.map((options) => renderElementStream('steady-referral-form', options));
    const texts = each.map(() => '');
    for (let open = streams.length; open > 0;) {
      streams.forEach((stream, i) => {
        const {done, value} = stream.next();
        if (done) open--;
        else texts[i] = `${texts[i] ?? ''}${value}`;
      });
    }
    assert.deepEqual(texts, alone);
  });
});

describe('what a server is told when it asks for the wrong thing', () => {
  const cases: readonly [string, string, unknown, RegExp][] = [
    [
      'a tag with a slip',
      'steady-refferal-form',
      {},
      /<steady-refferal-form> is no Steady element/,
    ],
    ['an element of somebody else', 'p', {}, /<p> is no Steady element/],
    ['an unknown option', ELEMENTS[1], {lang: 'cy'}, /"lang" is no option; there are properties,/],
    ['options that are no object', ELEMENTS[1], 'self', /options are a string; expected an object/],
    ['a handler', ELEMENTS[0], {attributes: {onclick: 'go()'}}, /"onclick" would be a script/],
    ['a style', ELEMENTS[0], {attributes: {STYLE: 'top:0'}}, /"STYLE" would be blocked/],
    [
      'an unknown attribute',
      ELEMENTS[0],
      {attributes: {colour: 'red'}},
      /"colour" is no attribute/,
    ],
    ['markup as an attribute', ELEMENTS[0], {attributes: {'a><b': ''}}, /is no attribute of it/],
    [
      'an object as an attribute',
      ELEMENTS[1],
      {attributes: {path: {}}},
      /is an object; expected text/,
    ],
    ['an unknown property', ELEMENTS[1], {properties: {confg: {}}}, /"confg" is no property of it/],
    ['a nonce that is none', ELEMENTS[0], {nonce: '"><script>'}, /nonce is no nonce/],
    ['a language that is none', ELEMENTS[0], {language: 'Welsh!'}, /language is no language tag/],
    ['two languages', ELEMENTS[0], {language: 'cy', attributes: {lang: 'ar'}}, /only one of them/],
    ['a link to nowhere', ELEMENTS[0], {styles: 'link'}, /stylesHref is missing/],
    ['styles that are neither', ELEMENTS[0], {styles: 'none'}, /neither 'inline' nor 'link'/],
    [
      'children that are no text',
      ELEMENTS[0],
      {children: ['a']},
      /children is a list; expected text/,
    ],
    [
      'a property that cannot travel',
      ELEMENTS[1],
      {properties: {drafts: {store: {get: () => ''}}}},
      /properties: "get" cannot travel to the browser/,
    ],
  ];
  for (const [name, tag, options, expected] of cases) {
    it(`${name}: a named error, before anything is written`, () => {
      const given = options as RenderOptions;
      for (const render of [renderElement, renderElementStream]) {
        assert.throws(
          () => render(tag, given),
          (error) => error instanceof ConfigError && expected.test(error.message),
        );
      }
    });
  }

  it('a circle in a property: a named error that does not repeat it', () => {
    const config: Record<string, unknown> = {next: HOSTILE};
    config['host'] = config;
    assert.throws(
      () => renderElement('steady-referral-form', {properties: {config}}),
      (error) =>
        error instanceof ConfigError &&
        error.message.includes('properties.config cannot be written as JSON') &&
        !error.message.includes(HOSTILE),
    );
  });

  it('a language that was not prepared: how to prepare it', () => {
    addLanguage('pl', () => Promise.resolve({templates: {}}));
    assert.throws(
      () => renderElement('steady-quick-exit', {language: 'pl', allowUnreviewed: 'pl'}),
      /Await prepare\(\{languages: \['pl'\]\}\)/,
    );
  });
});
