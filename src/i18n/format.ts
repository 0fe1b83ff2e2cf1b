/** Dates and lists in the current language. Always the Gregorian calendar and Latin digits. */
import {made} from './made.js';
import {currentLanguage, isolated} from './msg.js';

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const listFormats = new Map<string, Intl.ListFormat>();

/**
 * A date in words: `2018-08-06` → "6 August 2018", `2018-08` → "August 2018", `2018` → "2018".
 *
 * @param date - `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; anything else comes back as it is.
 */
export function dateText(date: string): string {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!match) return date;
  const [, year = '', month, day] = match;
  if (!month) return year;
  const {tag, formats} = currentLanguage();
  if (formats) return formats.date(Number(year), Number(month), day ? Number(day) : undefined);
  const key = `${tag} ${day ? 'day' : 'month'}`;
  const format = made(
    dateFormats,
    key,
    () =>
      new Intl.DateTimeFormat(tag, {
        ...(day && {day: 'numeric'}),
        month: 'long',
        year: 'numeric',
        calendar: 'gregory',
        numberingSystem: 'latn',
        timeZone: 'UTC',
      }),
  );
  return format.format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}

/**
 * The day and the time of day something happened, on the device's own clock, as a person says them:
 * "6 August 2018" and "5:30pm".
 */
export function momentTexts(moment: Date): {readonly date: string; readonly time: string} {
  const {tag, formats} = currentLanguage();
  if (formats) {
    return {
      date: formats.date(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()),
      time: formats.time(moment.getHours(), moment.getMinutes()),
    };
  }
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, {
      ...options,
      calendar: 'gregory',
      numberingSystem: 'latn',
    }).format(moment);
  return {
    date: format({dateStyle: 'long'}),
    // English writes "5pm" and "5:30pm".
    time: format({hour: 'numeric', minute: '2-digit', hour12: true}).replace(
      /(:00)?\s(?=[ap]m$)/,
      '',
    ),
  };
}

/** "a, b and c", the way the language joins a list. */
export function listText(items: readonly string[]): string {
  // One thing is no list, and a thousand cards ask.
  if (items.length < 2) return items.map((item) => isolated(item)).join('');
  const {tag, formats} = currentLanguage();
  if (formats) return formats.list(items);
  return made(listFormats, tag, () => new Intl.ListFormat(tag)).format(
    items.map((item) => isolated(item)),
  );
}

/** Words that begin a sentence or a line: "your link worker" → "Your link worker". */
export function capitalised(words: string): string {
  const {tag} = currentLanguage();
  // Behind the marks that keep a value in its own direction.
  return words.replace(
    /^(\u2068*)(.)/su,
    (_, marks: string, first: string) => `${marks}${first.toLocaleUpperCase(tag)}`,
  );
}
