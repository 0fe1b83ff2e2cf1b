/** A whole feed, or a page of one: every service that can be shown, and what could not be read. */
import {londonDay} from '../../../i18n/london-day.js';
import {isObject} from '../../../is-object.js';
import type {Activity} from '../../contracts/activity.js';
import {Log} from './log.js';
import {isNoService, readPage} from './read-page.js';
import {readService} from './read-service.js';
import type {
  FromOpenReferralOptions,
  HtmlText,
  OpenReferralNote,
  OpenReferralReading,
} from './types.js';
import {isFilled} from './values.js';

export function readFeed(
  input: unknown,
  options: FromOpenReferralOptions,
  html: HtmlText,
): OpenReferralReading {
  const {services} = readPage(input);
  const settings = {
    ...options,
    today: options.today ?? londonDay(),
    numbersUnsure: hasDayZero(services),
  };
  const htmlText = safely(options.htmlText ?? html);
  const activities = new Map<string, Activity>();
  const notes: OpenReferralNote[] = [];
  services.forEach((given, i) => {
    const log = new Log(nameOf(given, i), htmlText);
    for (const activity of readOne(given, log, settings)) {
      if (!activities.has(activity.id)) activities.set(activity.id, activity);
      else log.note('id', 'repeated', 'This id was there before: only the first is shown.');
    }
    notes.push(...log.notes);
  });
  if (services.length === 0 && isFilled(input) && !isObject(input)) {
    notes.push({service: '', path: '', code: 'wrong-type', text: 'Expected services as JSON.'});
  }
  return {activities: [...activities.values()], notes};
}

function readOne(
  given: unknown,
  log: Log,
  settings: Parameters<typeof readService>[2],
): readonly Activity[] {
  if (!isObject(given)) {
    log.note('', 'left-out', 'Expected an object.');
    return [];
  }
  if (isNoService(given)) {
    log.note('', 'left-out', 'It is something else than a service.');
    return [];
  }
  try {
    return readService(given, log, settings);
  } catch {
    // Such as nested deeper than can be read: the other services are still of use.
    log.note('', 'left-out', 'It could not be read.');
    return [];
  }
}

/** A host's own parser must not stop the other services from being read. */
function safely(htmlText: HtmlText): HtmlText {
  return (html) => {
    try {
      return htmlText(html);
    } catch {
      return undefined;
    }
  };
}

function nameOf(given: unknown, i: number): string {
  const id = isObject(given) ? given['id'] : undefined;
  const named = typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 100) : '';
  return named === '' ? `#${String(i)}` : named;
}

/** Whether the feed counts weekdays from 0: nobody can then say which day 1 is. */
function hasDayZero(services: readonly unknown[]): boolean {
  const rows = (value: unknown): readonly unknown[] =>
    Array.isArray(value) ? value : isObject(value) ? [value] : [];
  const within = (one: unknown): readonly unknown[] =>
    isObject(one)
      ? ['regular_schedules', 'regular_schedule', 'schedules'].flatMap((name) => rows(one[name]))
      : [];
  return services.some((service) =>
    [
      ...within(service),
      ...(isObject(service) ? rows(service['service_at_locations']).flatMap(within) : []),
    ].some((row) => isObject(row) && (row['weekday'] === 0 || row['weekday'] === '0')),
  );
}
