/** Times of day in the current language, with Latin digits. */
import {made} from './made.js';
import {currentLanguage, msg} from './msg.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether this is a time of day, `00:00` to `23:59`. */
export function isTime(text: string | undefined): text is string {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text ?? '');
}

/**
 * A time of day as people say it: "2pm", "5:30pm", "midday", "midnight". English and Welsh as the NHS
 * writes them, never "12pm"; other languages as is the custom there.
 *
 * @param time - `HH:MM`, 24 hours; anything else comes back as it is.
 */
export function timeText(time: string): string {
  if (!isTime(time)) return time;
  if (time === '12:00') {
    return msg('midday', {
      id: 'steady.clock.midday',
      desc: '12 in the day, in a sentence such as "Every Monday, midday to 2pm". Your language may well say "12:00" with a word for the day.',
    });
  }
  if (time === '00:00') {
    return msg('midnight', {
      id: 'steady.clock.midnight',
      desc: '12 at night, in a sentence such as "Every Friday, 10pm to midnight".',
    });
  }
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const {tag} = currentLanguage();
  if (!/^(en|cy)\b/i.test(tag)) {
    const format = made(
      formats,
      tag,
      () =>
        // "2:00 in the afternoon", where the language counts to twelve: "AM" helps few people. The
        // short Arabic for the morning is a single letter.
        new Intl.DateTimeFormat(tag, {
          hour: 'numeric',
          minute: '2-digit',
          dayPeriod: /^ar\b/i.test(tag) ? 'long' : 'short',
          numberingSystem: 'latn',
          timeZone: 'UTC',
        }),
    );
    return format.format(Date.UTC(2000, 0, 1, hours, minutes));
  }
  const twelve = hours % 12 || 12;
  const short = minutes ? `${twelve}${time.slice(2)}` : `${twelve}`;
  return short + (hours < 12 ? 'am' : 'pm');
}
