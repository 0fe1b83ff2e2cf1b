/** Days as `YYYY-MM-DD`, which compare as text; and months by number or name. */
import {made} from '../i18n/made.js';
import {currentLanguage} from '../i18n/msg.js';

/** Whether this is a day of the Gregorian calendar, written `YYYY-MM-DD`, from the year 1 on. */
export function isRealDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (!year || !month || !day || month > 12) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** A day some days later, or earlier when negative; `undefined` where no year has four digits any more. */
export function addDays(day: string, days: number): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  return isRealDay(text) ? text : undefined;
}

const names = new Map<string, readonly (readonly string[])[]>();

/** The names of the twelve months in a language, ready to compare. */
function monthNames(tag: string): readonly (readonly string[])[] {
  return made(names, tag, () => {
    // Some languages write a month differently when it stands beside a day.
    const formats = [{}, {day: 'numeric'}].flatMap((beside) =>
      (['long', 'short'] as const).map(
        (month) =>
          new Intl.DateTimeFormat([tag, 'en-GB'], {
            ...beside,
            month,
            calendar: 'gregory',
            numberingSystem: 'latn',
            timeZone: 'UTC',
          } as Intl.DateTimeFormatOptions),
      ),
    );
    return Array.from({length: 12}, (_, month) =>
      formats.map((format) => {
        const parts = format.formatToParts(Date.UTC(2000, month, 1));
        return comparable(parts.find(({type}) => type === 'month')?.value ?? '');
      }),
    );
  });
}

/** Without case, dots, blanks or Latin accents: people leave them out. */
function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]|[^\p{L}\p{M}\p{N}]/gu, '')
    .toLowerCase();
}

/**
 * The month with this number or name, 1 to 12. Names in the current language and in English, whole
 * or cut short to three letters or more: "Aug", "Awst".
 */
export function monthNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text) <= 12 ? Number(text) || undefined : undefined;
  const typed = comparable(text);
  if (!typed || typed.length > 30) return undefined;
  for (const tag of [currentLanguage().tag, 'en-GB']) {
    const months = monthNames(tag);
    const exact = months.findIndex((forms) => forms.includes(typed));
    if (exact >= 0) return exact + 1;
    const begun = months.filter((forms) => forms.some((form) => form.startsWith(typed)));
    const [only] = begun;
    if (only && begun.length === 1 && typed.length >= 3) return months.indexOf(only) + 1;
  }
  return undefined;
}
