/** What `docs/parity.md` says of the comparison: made from it, so that it stays true. */
import type {Group, Outcome} from './compare.js';
import {differences} from './differences.js';
import {whyLeft} from './left-out.js';

/** The whole page. */
export function page({groups, drawn, met}: Outcome): string {
  const all = groups.flatMap(({cases}) => cases).length;
  const published = groups.reduce((sum, {cases, left}) => sum + cases.length + left.length, 0);
  return `# Beside GOV.UK Frontend and NHS.UK frontend: what is heard and posted

Both packages publish, for each component, examples of what their macros make of what they are given. For
what we have, \`test/hosts/parity.node.test.ts\` draws each of these examples and ours from the same
words and values, and compares what assistive technology is told (the accessibility tree of Chromium) and what
a form posts, as it is drawn and after somebody has used it. ${all} of ${published} examples ask for what we can say
too. They have to be alike line by line, except for the differences below; the test fails on any other, on one
that is no longer there, and when this page is not what it found. How both look is another comparison: see
[theming](theming.md#beside-the-real-thing).

Their radios and check boxes run with their own script, which opens and closes what an answer asks.

## What was compared

${table(
  ['Component', 'Ours', ...packages.map((name) => `\`${name}\``)],
  [...drawn].map(([component, ways]) => [
    component,
    [...ways]
      .map(([way, names]) => `${wayNames[way] ?? `\`<${way}>\``} (${names.size})`)
      .join(', '),
    ...packages.map((name) => {
      const {cases, left} = groups.find(
        (each) => each.from === name && each.component === component,
      )!;
      return `${cases.length} of ${cases.length + left.length}`;
    }),
  ]),
)}

"${wayNames['template']}" is how the components of Steady ask; the elements are for forms of your own. Questions
that are the heading of the page are left to the page by elements.

## Where we differ, and why

${table(
  ['What', 'Theirs', 'Ours', 'Why', 'Met in'],
  differences.map(({what, theirs, ours, why}) => [
    ...[what, theirs, ours, why],
    [...(met.get(what) ?? [])]
      .map(([component, names]) => `${component} (${names.size})`)
      .join(', '),
  ]),
)}

## What was left out

What we have no counterpart for, or what says nothing of ours.

${table(
  ['Asked for', 'Why it is left out', 'Examples'],
  [...leftOut(groups)].map(([what, components]) => [
    what,
    whyLeft(what),
    [...components].map(([component, count]) => `${component} (${count})`).join(', '),
  ]),
)}
`;
}

const packages = ['govuk-frontend', 'nhsuk-frontend'] as const;
const wayNames: Readonly<Record<string, string>> = {
  template: 'field template',
  'radios of the page': '`<steady-radios>` around radios of the page',
  'check boxes of the page': '`<steady-checkboxes>` around check boxes of the page',
};

function leftOut(groups: readonly Group[]): Map<string, Map<string, number>> {
  const all = new Map<string, Map<string, number>>();
  for (const {component, left} of groups) {
    for (const what of left) {
      const inside = all.get(what) ?? new Map<string, number>();
      all.set(what, inside.set(component, (inside.get(component) ?? 0) + 1));
    }
  }
  return new Map([...all].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
