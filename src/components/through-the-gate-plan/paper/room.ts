/** How much has room on the first page, so that it stays one page: paper does not scroll. */
import {essentialText} from '../../../plans/titles.js';
import {sortedStateText} from '../../../plans/states.js';
import type {ReleaseLine} from '../../../plans/release-words.js';
import type {PlanAppointment} from '../../../data/contracts/gate-plan.js';
import type {FirstEssential, PhoneEntry} from './order.js';

/** What the first page takes. The rest of each stands whole on a later page. */
export interface Room {
  /** How many appointments. */
  readonly places: number;
  readonly essentials: number;
  /** The longest text of an essential, in characters; 0 is none, and no word of where it stands. */
  readonly text: number;
  readonly phones: number;
  readonly release: readonly ReleaseLine['kind'][];
  /** Lines to write numbers on. */
  readonly blanks: number;
}

/** All that could stand there, the most important first. */
export interface FirstPageContent {
  readonly release: readonly ReleaseLine[];
  readonly places: readonly PlanAppointment[];
  readonly essentials: readonly FirstEssential[];
  readonly phones: readonly PhoneEntry[];
}

const ALL = ['date', 'moved', 'flag', 'reason', 'as-of'] as const;
const DATE = ['date', 'as-of'] as const;

/** Even in the largest type it is there. */
const LEAST = {places: 1, essentials: 4, text: 0, phones: 2, release: ['date']} as const;

/** From the fullest page to the barest. */
const STEPS: readonly Omit<Room, 'blanks'>[] = [
  {places: 4, essentials: 6, text: 110, phones: 6, release: ALL},
  {places: 4, essentials: 6, text: 70, phones: 4, release: ALL},
  {places: 3, essentials: 6, text: 70, phones: 4, release: ALL},
  {places: 3, essentials: 6, text: 40, phones: 4, release: DATE},
  {places: 2, essentials: 6, text: 40, phones: 4, release: DATE},
  {places: 2, essentials: 6, text: 30, phones: 2, release: ['date']},
  {places: 2, essentials: 4, text: 30, phones: 2, release: ['date']},
  {places: 1, essentials: 4, text: 30, phones: 2, release: ['date']},
  LEAST,
];

/** Millimetres between the margins, with a little to spare: fonts differ. */
const PAGE = {height: 252, width: 178, half: 86};
const BLANK_ROW = 10;

/**
 * The fullest first page that fits, by an estimate of lines: nothing can be measured on a server.
 *
 * @param points - The size of the type.
 */
export function roomFor(
  content: FirstPageContent,
  {points, pictures}: {readonly points: number; readonly pictures: boolean},
): Room {
  const heights = STEPS.map((step) => heightOf(content, step, points, pictures));
  const found = heights.findIndex((height) => height + BLANK_ROW <= PAGE.height);
  const at = found < 0 ? STEPS.length - 1 : found;
  const step = STEPS[at] ?? LEAST;
  const left = PAGE.height - (heights[at] ?? PAGE.height);
  const rows = Math.min(4, Math.max(1, Math.floor(left / BLANK_ROW)));
  const shown = Math.min(step.phones, content.phones.length);
  return {...step, blanks: 2 * rows - (shown % 2)};
}

function heightOf(
  {release, places, essentials, phones}: FirstPageContent,
  step: Omit<Room, 'blanks'>,
  points: number,
  pictures: boolean,
): number {
  const line = points * 0.353 * 1.35;
  const letter = points * 0.353 * 0.5;
  const linesOf = (text: string, width: number) =>
    text === '' ? 0 : Math.ceil((text.length * letter) / width);
  const tall = (text: string, width: number = PAGE.width) => line * linesOf(text, width);
  const heading = (pictures ? 11 : 1.2 * line) + 8;
  const inside = PAGE.width - 8;
  const column = PAGE.half - (pictures ? 18 : 0);

  // The smaller type is about nine tenths of the other.
  const header = 2.5 * line + 0.9 * line * (points > 16 ? 2 : 1);
  const dates = release
    .filter(({kind}) => step.release.includes(kind))
    .reduce(
      (sum, {kind, text}) =>
        sum + (kind === 'date' ? tall(text, inside) : 0.9 * tall(text, inside / 0.9)),
      8,
    );
  const stops = places.slice(0, step.places).reduce((sum, {place, contact, phone}) => {
    const address = [place?.name, ...(place?.address ?? []), place?.postcode].join(', ');
    const whom = [contact, phone].filter(Boolean).join(' · ');
    return sum + 7 + 2 * line + tall(address, inside) + tall(whom, inside);
  }, 0);
  const pairs = essentials.slice(0, step.essentials).map(({kind, item}) => {
    const title = `${essentialText(kind)}   ${item ? sortedStateText(item.state) : ''}`;
    const text = item?.text ?? '';
    const below =
      item?.state === 'sorted' && text === ''
        ? 0
        : text === ''
          ? 8
          : text.length <= step.text
            ? tall(text, column)
            : step.text === 0
              ? 0
              : 2 * line;
    return Math.max(pictures ? 15 : 0, tall(title, column) + below) + 2;
  });
  const numbers = phones
    .slice(0, step.phones)
    .map(
      ({label, name, phone}) =>
        tall(`${label} ${name ?? ''}`, PAGE.half) +
        (label.length + phone.length > 28 ? line : 0) +
        2,
    );
  const more = places.length > step.places || phones.length > step.phones ? 2 * line : 0;
  return (
    header +
    dates +
    3 * heading +
    (stops || 2 * BLANK_ROW + line) +
    inPairs(pairs) +
    inPairs(numbers) +
    more
  );
}

/** Two beside each other are as tall as the taller. */
function inPairs(heights: readonly number[]): number {
  return heights.reduce(
    (sum, height, i) => (i % 2 === 0 ? sum + Math.max(height, heights[i + 1] ?? 0) : sum),
    0,
  );
}
