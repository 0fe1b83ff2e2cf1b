/** How a person likes to read a notice. No DOM. */
import {oneOf} from '../../internal/attributes.js';
import {warnOnce} from '../../internal/warn.js';

/** What can be chosen. The first of each is what there is when nobody has chosen. */
export const CHOICES = {
  /** Which words are shown. */
  show: ['easy', 'standard', 'both'],
  /** 16, 20 and 26 pt. */
  textSize: ['normal', 'large', 'largest'],
  spacing: ['normal', 'wide', 'widest'],
  pictureSize: ['normal', 'large', 'largest'],
  /** `page`: as the page around it. */
  paper: ['page', 'white', 'cream', 'yellow', 'blue', 'green', 'dark'],
  /** One row is marked at a time. */
  lineFocus: ['off', 'on'],
} as const;

export type SettingName = keyof typeof CHOICES;

/** What a person has chosen; left out where they have not. Plain JSON, for a host that keeps it. */
export type NoticeSettings = {
  readonly [Name in SettingName]?: (typeof CHOICES)[Name][number];
};

const NAMES = Object.keys(CHOICES) as readonly SettingName[];

/**
 * What counts: what the person has chosen, else what the page has said in attributes, else the first.
 *
 * @param element - With properties of the same names, and `settings`.
 */
export function settingsOf(
  element: Element & {readonly settings: unknown} & Readonly<Record<SettingName, unknown>>,
): Required<NoticeSettings> {
  const {settings} = element;
  const chosen = typeof settings === 'object' && settings ? settings : {};
  const all = NAMES.map((name) => {
    const values: readonly unknown[] = CHOICES[name];
    const own: unknown = Reflect.get(chosen, name);
    if (own != null && !values.includes(own)) {
      warnOnce(
        'notice-settings',
        `${element.localName}: "${name}" in settings is none of ${values.join(', ')}.`,
      );
    }
    const isChosen = own != null && values.includes(own);
    return [name, isChosen ? own : (oneOf(element, name, CHOICES[name]) ?? values[0])];
  });
  return Object.fromEntries(all) as Required<NoticeSettings>;
}
