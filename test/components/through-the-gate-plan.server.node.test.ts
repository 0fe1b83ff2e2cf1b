/** A plan in plain Node: all of it before, and without, any script. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {prepare, renderElement, type RenderOptions} from '../../src/server/index.js';
import {
  deesPlan,
  emptyPlan,
  longPlan,
  marlonOutside,
  marlonsPlan,
  marlonsPlanForAna,
  outsideToday,
  plansToday,
  remandPlan,
  unknownPlan,
} from '../fixtures/plans.js';

before(() => prepare());

function drawn(record: unknown, {attributes, ...options}: RenderOptions = {}): string {
  return renderElement('steady-through-the-gate-plan', {
    properties: {record},
    attributes: {today: plansToday, ...attributes},
    ...options,
  }).replace(/<style>[^]*?<\/style>|<!--.*?-->|<script[^]*?<\/script>/g, '');
}

const words = (page: string): string => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** What stands in a part, from its heading to the next part. */
function part(page: string, id: string): string {
  const [, rest = ''] = page.split(`<section class="part" id="${id}">`);
  return words(rest.split('<section class="part"')[0] ?? '');
}

/** Each of them after the one before. */
function inOrder(said: string, order: readonly string[]): void {
  let from = 0;
  for (const each of order) {
    const at = said.indexOf(each, from);
    assert.ok(at >= 0, `"${each}" does not stand where it should.`);
    from = at + each.length;
  }
}

describe('<steady-through-the-gate-plan> on a server', () => {
  it('is a complete reading for the person: first thing next, the day, time, their words, each part', () => {
    const said = words(drawn(marlonsPlan));
    inOrder(said, [
      'Last changed 12 November 2026',
      'I need help now',
      'Leaving and after',
      'First thing next I will ask healthcare for my medicine letter. Who does it: Me and Sam (Key worker)',
      'Not sorted yet (15)',
      'Release: expected Friday 5 March 2027. This date may move.',
      'The date has changed. Before, it was Friday 19 February 2027.',
      'This is a Friday.',
      'Somewhere to sleep tonight Not sorted yet',
      'What comes when Now',
      'Before release',
      'The day of release Probation office',
      'What I am good at I can fix anything with an engine.',
      'My goals and steps Who else can see this: your key worker, your link worker at Harbour House, probation and Bea. Somewhere to live',
      'Garden group goes on You said yes',
      'my aunt, more like a mum',
      'Take with you Your licence Something with your name on it',
      'Not to enter the area as defined by the attached map.',
      'This explains the condition. It is not the legal text.',
      'Enough for 7 days after release.',
      'Birth certificate Not sorted yet',
      'Moved from HMP Longmoor to HMP Fairhaven on 2 June 2026.',
      'It is too far from where I will live. About: Probation office Ravi (Community offender manager), 12 November 2026: We are asking for another office.',
      'What has changed, and when 12 November 2026, Sam (Key worker) Note added: My little girl Ada.',
    ]);
    assert.doesNotMatch(said, /\b(days? (left|to go)|late|overdue|failed|missed)\b/i);
  });

  it('says what is known of the day, and no more', () => {
    const day = (record: unknown, today = plansToday) =>
      part(drawn(record, {attributes: {today}}), 'day');
    assert.match(day(unknownPlan), /There is no release date yet\..*The parole board has not met/);
    assert.match(day(unknownPlan), /From Tuesday 12 January 2027, you can be considered/);
    assert.match(day(remandPlan), /You are waiting for your trial or your sentence\./);
    assert.match(day(emptyPlan), /Your release date is not in this plan yet\./);
    assert.match(day(marlonOutside, outsideToday), /You left prison on Friday 5 March 2027\./);
    assert.match(
      words(
        renderElement('steady-through-the-gate-plan', {
          properties: {record: marlonsPlan, config: {bankHolidays: ['2027-03-05']}},
          attributes: {today: plansToday},
        }),
      ),
      /This is a bank holiday\./,
    );
  });

  it('has licence conditions letter for letter, with their spaces', () => {
    const text = deesPlan.licence?.conditions[0]?.text ?? '';
    assert.match(text, /^ {2}Be of .* {2}$/);
    assert.ok(drawn(deesPlan).includes(`>${text}</blockquote>`));
  });

  it('shows numbers as words in prison, as links outside, and no calendar in prison', () => {
    assert.doesNotMatch(drawn(marlonsPlan), /href="(tel|https?):/);
    assert.match(drawn(marlonsPlan), /<bdi>01632 960202<\/bdi>/);
    assert.match(drawn(marlonOutside), /<a href="tel:01632960202">/);
  });

  it('hands over what is agreed, what is open, what to ask, what not to ask, and who knows', () => {
    const page = drawn(marlonsPlanForAna, {attributes: {view: 'handover'}});
    assert.match(words(page), /This is what Marlon shares with you\./);
    assert.match(part(page, 'open'), /Travel warrant Not sorted yet/);
    assert.doesNotMatch(part(page, 'open'), /Parenting course/);
    assert.match(part(page, 'agreed'), /I want a room .* Who does it: Jo \(Housing worker\)/);
    assert.match(part(page, 'agreed'), /Who does it: Marlon and Sam \(Key worker\)/);
    assert.match(part(page, 'ask'), /I will write to Ada’s school\./);
    assert.match(
      part(page, 'no'),
      /Do not ask about these again\. Marlon can bring them up\. Go to a group\. Not now .*Parenting course Said no for now/,
    );
    assert.match(part(page, 'who'), /Ines \(Healthcare\) Knows about: Health/);
    assert.match(part(page, 'sources'), /Offender management unit, 10 November 2026/);
    // What the copy does not hold is not there, nor what is said to the person alone.
    assert.doesNotMatch(words(page), /Nights are hard|It is too far|I need help now|\bMe\b/);
    assert.doesNotMatch(words(page), /Who else can see|Staff will ask you/);
  });

  it('shows what the person reads where there is no such view, and never nothing', () => {
    assert.match(words(drawn(marlonsPlan, {attributes: {view: 'elsewhere'}})), /First thing next/);
  });

  it('says calmly why a plan cannot be read, with help, and what the page has written', () => {
    const [date] = marlonsPlan.release.dates;
    const circle = marlonsPlan.actions.map((each) =>
      each.id === 't-room' ? {...each, after: ['t-keys']} : each,
    );
    const broken: readonly unknown[] = [
      'text',
      7,
      [],
      {},
      {...marlonsPlan, release: {...marlonsPlan.release, dates: [date, date]}},
      {...marlonsPlan, release: {...marlonsPlan.release, dates: [{...date, value: '2027-02-30'}]}},
      {...marlonsPlan, actions: circle},
      {...marlonsPlan, areas: marlonsPlan.areas.slice(1)},
      {...marlonsPlan, people: []},
    ];
    for (const record of broken) {
      const page = drawn(record, {children: '<p>Ask Sam for it on paper.</p>'});
      assert.match(words(page), /Something in this plan does not fit.*Nothing in it is lost\./);
      assert.match(words(page), /I need help now.*Ask Sam for it on paper\./);
      assert.doesNotMatch(words(page), /undefined|\[object|Marlon/);
    }
    assert.match(words(drawn({...marlonsPlan, version: '1.1'})), /a newer version of this page/);
    const long = {...marlonsPlan, words: [{...marlonsPlan.words[0], text: 'x'.repeat(5_000_000)}]};
    assert.match(words(drawn(long)), /This plan is too long to show here\./);
    assert.match(words(drawn(null)), /There is no plan to show here yet\./);
  });

  it('has no style attribute, no handler and no markup out of a record', () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const page = drawn({
      ...marlonsPlan,
      words: [{...marlonsPlan.words[0], text: nasty}],
      activities: [{...marlonsPlan.activities[0], name: nasty}],
    });
    const tags = page.match(/<[a-z][^>]*>/g)?.join('') ?? '';
    assert.doesNotMatch(tags, /\s(style|on[a-z]+)=|javascript:/);
    assert.match(page, /&lt;img src=x onerror=alert\(1\)&gt;/);
    const bad = renderElement('steady-through-the-gate-plan', {
      properties: {
        record: marlonsPlan,
        config: {activityPages: {allotment: 'javascript:alert(1)'}},
      },
    });
    assert.doesNotMatch(bad.replace(/<script[^]*?<\/script>/g, ''), /javascript:/);
  });

  it('reads the record and what stands beside it from what the page says inside', () => {
    const json = (data: unknown) => JSON.stringify(data).replace(/</g, '\\u003c');
    const config = json({help: [{text: 'Ask on the wing'}]});
    const children = `<script type="application/json" data-config>${config}</script>
      <script type="application/json">${json(marlonsPlan)}</script>`;
    const page = drawn(undefined, {children});
    assert.match(words(page), /Ask on the wing/);
    assert.match(words(page), /First thing next/);
    const broken = drawn(undefined, {children: children.replace(config, '{"help": ')});
    assert.doesNotMatch(words(broken), /Ask on the wing/);
    assert.match(words(broken), /First thing next/);
  });

  it('has an anchor for each link to a part, and each id once', () => {
    const page = drawn(marlonsPlan, {attributes: {id: 'plan'}});
    const links = [...page.matchAll(/href="#(plan:[a-z]+)"/g)].map(([, id]) => id);
    assert.equal(links.length, 11);
    for (const id of links) assert.match(page, new RegExp(`<a id="${id}" slot="at:`));
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('draws a plan of 40 goals and 200 steps whole', () => {
    const page = drawn(longPlan());
    assert.equal(page.match(/<h5[^>]*>\s*<span[^>]*>Goal /g)?.length, 40);
  });
});
