/** How the service itself is reached; of its people only where the host allows. */
import {EMAIL_FORM, PHONE_FORM} from '../../contracts/activity-forms.js';
import type {ActivityJoining} from '../../contracts/activity.js';
import {holdBack} from './read-place.js';
import type {Part} from './part.js';

/** What cannot be called by voice. */
const SILENT = /^(?:fax|pager|text|sms|textphone|video)$/;

export function readContact(
  service: Part,
  contacts: boolean,
): Pick<ActivityJoining, 'phone' | 'email'> {
  const email = readEmail(service);
  const direct = [
    readNumber(service, 'phone', 'telephone', 'phone_number'),
    ...(service.holds('phones') ? service.parts('phones').map(readPhone) : []),
  ];
  const people = contacts ? service.parts('contacts').map(readPerson) : [];
  if (!contacts) holdBack(service, 'contacts');
  const all = [{phone: direct.find((one) => one !== undefined), email}, ...people];
  const phone = all.map((one) => one.phone).find((one) => one !== undefined);
  const written = all.map((one) => one.email).find((one) => one !== undefined);
  return {
    ...(phone !== undefined && {phone}),
    ...(written !== undefined && {email: written}),
  };
}

interface Reached {
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

function readPerson(row: Part): Reached {
  if (row.flag('personal_data') || row.flag('sensitive_data')) {
    row.log.note(row.path, 'held-back', 'It is marked as personal.');
    return {};
  }
  row.leave('name', 'title', 'department', 'attributes');
  row.skip('id', 'metadata');
  const phones = row.parts('phones').map(readPhone);
  const email = readEmail(row);
  row.close();
  return {phone: phones.find((one) => one !== undefined), email};
}

function readPhone(row: Part): string | undefined {
  row.skip('id', 'metadata', 'language', 'languages', 'link_type');
  row.leave('description', 'department', 'attributes');
  const type = row.word('type');
  const extension = row.whole('extension');
  const number = readNumber(row, 'number');
  row.close();
  if (number === undefined) return undefined;
  if (type !== undefined && SILENT.test(type)) {
    row.log.note(row.path, 'no-place', 'It cannot be called by voice.');
    return undefined;
  }
  const whole =
    extension !== undefined && extension > 0 ? `${number} ext ${String(extension)}` : number;
  return PHONE_FORM.test(whole) ? whole : number;
}

function readNumber(part: Part, ...names: readonly string[]): string | undefined {
  const found = part.holds(names[0] ?? '') ? undefined : part.take(...names);
  if (found === undefined) return undefined;
  const {value, path} = found;
  // Tables write numbers in quotes, so that no program takes their zeros away.
  const text =
    typeof value === 'string'
      ? value
          .trim()
          .replace(/^"+|"+$/g, '')
          .trim()
      : undefined;
  if (text !== undefined && PHONE_FORM.test(text)) return text;
  part.log.note(path, 'not-understood', 'Expected a phone number as text.');
  return undefined;
}

function readEmail(part: Part): string | undefined {
  const found = part.take('email');
  if (found === undefined) return undefined;
  const text = typeof found.value === 'string' ? found.value.trim().replace(/^mailto:/i, '') : '';
  if (EMAIL_FORM.test(text)) return text;
  part.log.note(found.path, 'not-understood', 'Expected an email address.');
  return undefined;
}
