/** Drawings beside the words of a plan. Loaded where it is in easy read. */
import type {TemplateResult, nothing} from 'lit';
import {loadPicture, needsPicture} from '../../pictures/load.js';
import {pictureTemplate} from '../../pictures/template.js';

/** What is drawn for a kind of area or of something needed on the day. */
const KINDS: Readonly<Record<string, string>> = {
  accommodation: 'house',
  attitudes: 'talking',
  family: 'family',
  'drugs-alcohol': 'health',
  'education-work': 'education',
  'finance-id': 'money',
  health: 'doctor',
  sleep: 'bed',
  medicine: 'medicine',
  gp: 'doctor',
  'first-appointment': 'signature',
  'licence-copy': 'letter',
  id: 'id-card',
  money: 'money',
  phone: 'phone',
  benefits: 'money',
  travel: 'train',
  'drug-alcohol': 'health',
  'who-meets-me': 'person',
  'someone-to-call': 'phone',
  'first-week': 'company',
};

const nameOf = (name: string): string => (Object.hasOwn(KINDS, name) ? KINDS[name] : name) ?? name;

/** Brings those that are not here yet. Never rejects. */
export async function bringPictures(names: Iterable<string>): Promise<void> {
  const missing = [...names].map(nameOf).filter(needsPicture);
  await Promise.all(missing.map((name) => loadPicture(name)));
}

/**
 * Draws one, or asks for it. The words beside it say the same, so that it is nothing to a screen reader.
 *
 * @param came - Called once it has come.
 */
export function drawPicture(name: string, came: () => void): TemplateResult | typeof nothing {
  const picture = nameOf(name);
  if (needsPicture(picture)) {
    void loadPicture(picture).then((found) => {
      if (found) came();
    });
  }
  return pictureTemplate(picture, {size: 72});
}
