/** Where we differ on purpose: theirs, changed so, has to be ours, line by line. */
import {textOf} from '../../../src/i18n/text.js';
import type {Case} from './ways.js';

/** What is looked at. */
export interface At {
  /** As the packages call it. */
  readonly component: string;
  readonly ours: Case['ours'];
  /** How ours is drawn: `template`, or the tag of an element. */
  readonly way: string;
}

/** One of them. `heard` and `posted` give back what they are given where it is no matter. */
export interface Difference {
  readonly what: string;
  readonly theirs: string;
  readonly ours: string;
  readonly why: string;
  /** Lines of the accessibility tree. */
  readonly heard?: (lines: readonly string[], at: At) => readonly string[];
  /** Entries of FormData as the form is drawn, or once somebody has used it. */
  readonly posted?: (entries: readonly string[], at: At, used: boolean) => readonly string[];
}

const COUNT = /You can enter up to ([\d,]+) characters/;
const CHOOSE = 'Choose one';

export const differences: readonly Difference[] = [
  {
    what: 'Count of characters',
    theirs: '"You can enter up to", read before the hint',
    ours: '"You can write up to", read last',
    why: 'What is asked comes before how much fits',
    heard: (lines) =>
      lines.map((line) => {
        const count = COUNT.exec(line)?.[0];
        if (!count) return line;
        const own = count.replace('enter', 'write');
        const [before, description] = line.split(', described as "');
        if (description === undefined) return line.replace(count, own);
        const rest = description.slice(0, -1).replace(count, '').trim();
        return `${before}, described as "${[rest, own].filter(Boolean).join(' ')}"`;
      }),
  },
  {
    what: 'A box that is wrong',
    theirs: 'Has its problem as description',
    ours: 'Also says that it has a problem (`aria-invalid`)',
    why: 'Going from box to box, one hears which it is',
    heard: (lines, {ours, way}) => {
      if (!('question' in ours)) return lines;
      const wrong = Object.values(ours.inside).find(({problem}) => problem !== undefined);
      if (wrong) {
        const box = `  textbox "${textOf(wrong.question.label)}"`;
        return lines.map((line) => line.replace(box, `${box}, has a problem`));
      }
      if (ours.problem === undefined) return lines;
      // A server says to the element what is wrong, and not with which box.
      const box = way === 'steady-date-input' ? '' : `${ours.wrongPart ?? 'day'}"`;
      const part = `  textbox "${box}`;
      return lines.map((line) =>
        line.toLowerCase().startsWith(part) || /^(textbox|combobox) /.test(line)
          ? line.replace(/(?=, value "|, described as "|$)/, ', has a problem')
          : line,
      );
    },
  },
  {
    what: 'Word before a problem',
    theirs: 'Error',
    ours: 'Problem',
    why: '"Error" sounds like blame',
    heard: (lines) => lines.map((line) => line.replace('Error: ', 'Problem: ')),
  },
  {
    what: 'Numbers',
    theirs: '`type="number"`, a spin button',
    ours: 'A box for digits',
    why: 'A wheel or an arrow key cannot change what was typed',
    heard: (lines) => lines.map((line) => line.replace(/^spinbutton /, 'textbox ')),
  },
  {
    what: 'Unit behind a box',
    theirs: 'Seen alone',
    ours: 'Seen, and describes the box',
    why: 'Somebody who does not see it is asked the same',
    heard: (lines, {ours}) => {
      if (!('question' in ours) || ours.question.kind !== 'number') return lines;
      const {suffix} = ours.question;
      if (typeof suffix !== 'string') return lines;
      const heading = lines.slice(0, -1).filter((line) => line !== suffix);
      return [...heading, `${boxOf(lines)}, described as "${suffix}"`, suffix];
    },
  },
  {
    what: 'An answer that opens a question',
    theirs: 'Says that it is expanded or collapsed, once scripts run',
    ours: 'Says only whether it is chosen; what it opens comes next',
    why: 'ARIA has no expanded radio, so not everybody is told; the order is the same for all',
    heard: (lines) =>
      lines.map((line) =>
        /^ *(radio|checkbox) /.test(line) ? line.replace(/, (expanded|collapsed)/, '') : line,
      ),
  },
  {
    what: 'What an answer that is not chosen would open',
    theirs: 'Is posted, unseen, also what was typed before another answer was chosen',
    ours: 'Is not posted; what was typed is there again when the answer is',
    why: 'Nobody sends what they do not see',
    posted: (entries, {ours}) => {
      if (!('question' in ours)) return entries;
      const {question, inside} = ours;
      const unseen = Object.entries(inside)
        .filter(([value]) => !entries.includes(`${question.id}=${value}`))
        .map(([, each]) => `${each.question.id}=`);
      return entries.filter((entry) => !unseen.some((name) => entry.startsWith(name)));
    },
  },
  {
    what: 'Order of several answers and what they open',
    theirs: 'What an answer opens is posted behind it',
    ours: 'The same; of `<steady-checkboxes>` with `options` behind all answers',
    why: 'One element posts its answers at once',
    posted: (entries, {ours, way}) => {
      if (!('question' in ours) || way !== 'steady-checkboxes') return entries;
      const isAnswer = (entry: string) => entry.startsWith(`${ours.question.id}=`);
      return [...entries.filter(isAnswer), ...entries.filter((entry) => !isAnswer(entry))];
    },
  },
  {
    what: 'A hint of one answer',
    theirs: 'Describes the answer',
    ours: 'The same; in a row of the page it is a part of its name',
    why: 'It stands in the label, so that there are no ids to keep apart',
    heard: (lines, {ours, way}) => {
      if (!('question' in ours) || !way.endsWith(' of the page')) return lines;
      const described = /^( *(?:radio|checkbox) "[^"]*)"(.*), described as "(.*)"$/;
      const hints = lines.map((line) => described.exec(line)?.[3]);
      return lines
        .filter((line) => !hints.includes(line.trim()))
        .map((line) => line.replace(described, '$1 $3"$2'));
    },
  },
  {
    what: 'Long list',
    theirs: 'The first option is chosen',
    ours: '"Choose one" comes first and posts nothing',
    why: 'Nothing is chosen for anybody',
    heard: (lines, {ours}) => {
      if (!('question' in ours) || ours.question.kind !== 'select') return lines;
      if (ours.answer !== '') return lines.flatMap(after('listbox', `option "${CHOOSE}"`));
      return lines
        .map((line) =>
          line.startsWith('combobox ')
            ? line
                .replace(/, value "[^"]*"/, '')
                .replace(/(?=, described as "|$)/, `, value "${CHOOSE}"`)
            : line.replace(/(?<=^ +option .*), selected$/, ''),
        )
        .flatMap(after('listbox', `option "${CHOOSE}", selected`));
    },
    posted: (entries, {ours}, used) => {
      if (!('question' in ours) || ours.question.kind !== 'select') return entries;
      const isEmpty = used ? ours.question.options.length === 0 : ours.answer === '';
      return isEmpty ? [`${ours.question.id}=`] : entries;
    },
  },
  {
    what: 'Names of the parts of a date',
    theirs: '`day`, `birth-day` or `birth[day]`',
    ours: '`birth.day`; of `<steady-date-input>` `birth-day`',
    why: 'Two dates on one page never meet, and a name may hold a hyphen',
    posted: (entries, {ours, way}) => {
      if (!('question' in ours) || ours.question.kind !== 'date') return entries;
      const own = `${ours.question.id}${way === 'template' ? '.' : '-'}$1=`;
      return entries.map((entry) => entry.replace(/^(?:.*[-[])?(day|month|year)]?=/, own));
    },
  },
  {
    what: 'List of problems',
    theirs: 'An alert without a name',
    ours: 'An alert called what its heading says',
    why: 'It takes the focus, and then says what it is',
    heard: (lines) =>
      lines.map((line) => line.replace(/^alert(?=, assertive)/, 'alert "There is a problem"')),
  },
  {
    what: 'Going back to an answer',
    theirs: 'Links or buttons in words of the page',
    ours: 'A button "Change your answer to: Name"',
    why: 'It posts what was answered so far: without scripts a link would lose it',
    heard: (lines, {ours, way}) => {
      if (!('page' in ours) || way !== 'template') return lines;
      let question = '';
      return lines.map((line) => {
        question = /term "(.*)"/.exec(line)?.[1] ?? question;
        const own = `button "Change your answer to: ${question}"`;
        return line.replace(/(link|button) ".*"/, own);
      });
    },
  },
  {
    what: 'A link that looks like a button',
    theirs: 'Is called a button; Space presses it',
    ours: 'Is called a link',
    why: 'It opens in a new tab, and Space scrolls, as with every link',
    heard: (lines, {way, ours}) =>
      way === 'steady-button' && 'element' in ours && ours.attributes['href'] !== undefined
        ? lines.map((line) => line.replace(/^button /, 'link '))
        : lines,
  },
  {
    what: 'A state',
    theirs: '`<strong>`: important',
    ours: 'Plain words',
    why: 'Most states ask for nothing',
    heard: (lines, {way}) => (/tag|task-list/.test(way) ? withoutStrong(lines) : lines),
  },
  {
    what: 'Something went well',
    theirs: 'Success',
    ours: 'Done',
    why: 'It says what has happened, and judges nobody',
    heard: (lines, {way, ours}) =>
      way === 'steady-notification-banner' && 'element' in ours && !ours.attributes['heading']
        ? lines.map((line) => line.replace('"Success"', '"Done"'))
        : lines,
  },
  {
    what: 'Words set apart',
    theirs: 'NHS.UK says "Information:" before them, unseen',
    ours: 'Only the words',
    why: 'Everybody reads the same',
    heard: (lines, {way}) =>
      way === 'steady-inset' ? lines.filter((line) => line.trim() !== 'Information:') : lines,
  },
];

/** What is in a `<strong>`, in its place. */
function withoutStrong(lines: readonly string[]): string[] {
  let isInside = false;
  return lines.flatMap((line) => {
    const wasInside = isInside;
    isInside = line.trim() === 'strong';
    if (isInside) return [];
    return [wasInside ? line.replace('  ', '') : line];
  });
}

/** Puts a line behind the head of a list, set in. */
function after(role: string, more: string): (line: string) => string[] {
  return (line) => (line.trim() === role ? [line, `${line.replace(role, '')}  ${more}`] : [line]);
}

/** The line of the box. */
function boxOf(lines: readonly string[]): string {
  return lines.find((line) => line.startsWith('textbox ')) ?? '';
}
