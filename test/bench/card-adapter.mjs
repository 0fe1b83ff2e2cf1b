/**
 * Our activity card for a harness that compares libraries of cards: the same neutral facts go to
 * each. It is bundled into a page, so it imports nothing from Node.
 *
 *     node test/bench/bytes.mjs --keep    # writes .build/bench/card/
 *     STEADY_BUILD="$PWD/.build/bench"    # where the harness finds it
 *
 * `card-adapter-nocv.mjs` is the same with nothing put off that is off the screen.
 */
const build = globalThis.process?.env?.['STEADY_BUILD'] ?? '.';

/**
 * @typedef {Record<'id' | 'img' | 'alt' | 'heading' | 'line1' | 'line2' | 'tag0' | 'tag1' | 'tag2' |
 *   'when' | 'href' | 'link', string>} NeutralCard
 * @typedef {import('../../src/data/contracts/activity.js').Activity} Activity
 * @typedef {HTMLElement & {activity: Activity}} Card
 */

/** @param {NeutralCard} card @returns {Activity} */
export function activityOf({id, img, alt, heading, line1, line2, tag0, tag1, tag2, ...others}) {
  return {
    type: 'steady-activity',
    version: '1.0',
    id,
    name: heading,
    // A card shows the summary alone where there is one, and all words have to be seen.
    summary: `${line1} ${line2}`,
    image: {src: img, alt},
    access: [tag0, tag1, tag2],
    sessions: [{text: others.when}],
    joining: {url: others.href, text: others.link},
  };
}

// The harness hands its own record to a property: this one makes ours of it. Not in the bytes counted.
if (typeof HTMLElement !== 'undefined') {
  Object.defineProperty(HTMLElement.prototype, 'neutral', {
    /** @this {Card} @param {NeutralCard} card */
    set(card) {
      this.activity = activityOf(card);
    },
  });
}

export default {
  name: 'steady',
  title: 'Steady',
  pkg: null,
  kind: 'lit',
  card: {
    js: `import '${build}/card/card.js';`,
    css: [],
    lacks: [],
    html: '<steady-activity-card .x="{{all}}" prop-name="neutral"></steady-activity-card>',
    /** @param {Card} card @param {string} text */
    setHeading(card, text) {
      card.activity = {...card.activity, name: text};
    },
    /** @param {Card} card @param {boolean} on */
    setState(card, on) {
      card.activity = {...card.activity, places: on ? 'full' : 'open'};
    },
  },
  form: null,
  full: null,
};
