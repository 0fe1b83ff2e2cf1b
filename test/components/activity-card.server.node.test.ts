/** A card in plain Node: all of it before, and without, any script. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Activity} from '../../src/data/contracts/activity.js';
import {prepare, renderElement, type RenderOptions} from '../../src/server/index.js';
import {communityCafe, ended, everything, gardenGroup, minimal} from '../fixtures/activities.js';
import {longest, stringsAtTheirLimits} from '../fixtures/odd-activities.js';

before(() => prepare({languages: ['cy']}));

const drawn = (activity: Activity, attributes: Record<string, string> = {}): string =>
  textOnly(renderElement('steady-activity-card', {properties: {activity}, attributes}));

const textOnly = (page: string): string =>
  page.replace(/<style>[^]*?<\/style>|<!--.*?-->|<script[^]*?<\/script>/g, '').replace(/\s+/g, ' ');

describe('<steady-activity-card> on a server', () => {
  it('says when it is, in the language of the page', () => {
    assert.match(drawn(gardenGroup), /<dd>Every Thursday, 2pm to 3:30pm<\/dd>/);
    const options: RenderOptions = {
      properties: {activity: gardenGroup},
      language: 'cy',
      allowUnreviewed: 'cy',
    };
    assert.match(renderElement('steady-activity-card', options), /Bob dydd Iau/);
  });

  it('leads to its page, and to where joining is asked for, by links', () => {
    assert.match(
      drawn(minimal, {href: '/chess'}),
      /<h3[^>]*><a class="lead"[^>]* href="\/chess">Chess<\/a>/,
    );
    assert.match(
      drawn(minimal, {href: '/join?activity=chess', action: 'join'}),
      /<a id="ask"[^>]* href="\/join\?activity=chess">Ask to join<\/a>/,
    );
  });

  it('is drawn whatever address it is given, and links to none that cannot be read', () => {
    for (const url of [
      'https://xn--a.example/x',
      'https://a--b.example/x',
      'https://',
      'http://[/x',
    ]) {
      const activity = {...minimal, url, joining: {url}};
      for (const setting of ['custody', 'community']) {
        assert.match(drawn(activity, {setting}), /Chess/, url);
        assert.equal(
          /<a\b/.test(drawn(activity, {setting})),
          url.includes('a--b') && setting === 'community',
          url,
        );
      }
    }
  });

  it('keeps the place of a button that needs a script, and shows it to nobody', () => {
    const attributes = {action: 'join', actions: 'print calendar'};
    const page = renderElement('steady-activity-card', {
      properties: {activity: communityCafe},
      attributes,
    });
    const [, actions = ''] = /<div class="actions">(.*?)<\/div>/s.exec(page) ?? [];
    assert.equal(actions.match(/<button/g)?.length, actions.match(/type="button"/g)?.length);
    assert.match(page, /\.actions > \[type='button'\] \{\s*visibility: hidden;/);
  });

  it('never leads to a script, nor offers to join what has ended', () => {
    const href = 'javascript:alert(1)';
    assert.doesNotMatch(drawn(minimal, {href}), /<a /);
    assert.doesNotMatch(drawn(ended, {href: '/join', action: 'join'}), /<a |How to join/);
  });

  it('has no style attribute, no handler and no markup out of a record', () => {
    for (const activity of [everything, longest, stringsAtTheirLimits]) {
      const page = drawn(activity, {action: 'join', 'tear-off': ''});
      const tags = page.match(/<[a-z][^>]*>/g)?.join() ?? '';
      assert.doesNotMatch(tags, /\s(style|on[a-z]+)=/);
      assert.doesNotMatch(page, /<(b>Bold|img src=x|script|team)/);
    }
  });

  it('leaves what the page has written to its slots, and has the record in its place', () => {
    const children = '<h3>Choir</h3><p slot="when">Sundays</p>';
    const alone = textOnly(renderElement('steady-activity-card', {children}));
    assert.match(alone, /<slot name="when">.*<slot><\/slot>/);
    const record = renderElement('steady-activity-card', {
      properties: {activity: minimal},
      children,
    });
    assert.doesNotMatch(record, /<slot/);
  });
});
