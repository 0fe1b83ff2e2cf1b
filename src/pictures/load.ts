/** Our pictures by name, each brought when it is first asked for. Names may come from data. */
import {warnOnce} from '../warn.js';
import type {Picture} from './picture.js';
import {findPicture, keepPicture} from './registry.js';

type Drawings = Readonly<Record<string, Picture>>;

const kinds = (): Promise<Drawings> => import('./drawings/of-kinds.js');

const loaders: Readonly<Record<string, () => Promise<Drawings>>> = {
  advice: kinds,
  'ask-for-help': () => import('./drawings/ask-for-help.js'),
  baby: () => import('./drawings/baby.js'),
  bed: () => import('./drawings/bed.js'),
  book: kinds,
  bus: () => import('./drawings/bus.js'),
  calendar: () => import('./drawings/calendar.js'),
  child: () => import('./drawings/child.js'),
  clock: () => import('./drawings/clock.js'),
  company: kinds,
  cooking: kinds,
  culture: kinds,
  danger: () => import('./drawings/danger.js'),
  doctor: () => import('./drawings/doctor.js'),
  door: () => import('./drawings/door.js'),
  education: kinds,
  faith: kinds,
  family: kinds,
  food: () => import('./drawings/food.js'),
  garden: kinds,
  goals: kinds,
  gym: () => import('./drawings/gym.js'),
  health: kinds,
  house: () => import('./drawings/house.js'),
  'id-card': () => import('./drawings/id-card.js'),
  keys: () => import('./drawings/keys.js'),
  laptop: () => import('./drawings/laptop.js'),
  letter: () => import('./drawings/letter.js'),
  listen: () => import('./drawings/listen.js'),
  medicine: () => import('./drawings/medicine.js'),
  money: () => import('./drawings/money.js'),
  'mother-and-baby': () => import('./drawings/mother-and-baby.js'),
  moving: kinds,
  music: () => import('./drawings/music.js'),
  no: () => import('./drawings/no.js'),
  'not-sure': () => import('./drawings/not-sure.js'),
  nurse: () => import('./drawings/nurse.js'),
  paint: kinds,
  pen: () => import('./drawings/pen.js'),
  person: () => import('./drawings/person.js'),
  phone: () => import('./drawings/phone.js'),
  prayer: () => import('./drawings/prayer.js'),
  signature: () => import('./drawings/signature.js'),
  stop: () => import('./drawings/stop.js'),
  talking: kinds,
  'tap-water': () => import('./drawings/tap-water.js'),
  train: () => import('./drawings/train.js'),
  visit: () => import('./drawings/visit.js'),
  'way-out': () => import('./drawings/way-out.js'),
  yes: () => import('./drawings/yes.js'),
};

const loading = new Map<string, Promise<Picture | undefined>>();

/** Names of the pictures that Steady has. */
export const ownPictureNames: readonly string[] = Object.keys(loaders);

/** Whether there is anything to wait for before a picture of that name can be drawn. */
export function needsPicture(name: string): boolean {
  return findPicture(name) === undefined && Object.hasOwn(loaders, name);
}

/**
 * Brings the picture of that name: the host's own, or ours, from where this library is served. Never
 * rejects: nothing comes, with a warning, for a name that nobody knows (`picture-unknown`) and for a
 * file that did not arrive (`picture-not-loaded`); a later call tries that one again.
 */
export async function loadPicture(name: string): Promise<Picture | undefined> {
  const found = findPicture(name);
  if (found) return found;
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  if (!load) {
    warnOnce('picture-unknown', 'A picture was asked for by a name that is not registered.');
    return undefined;
  }
  const under = loading.get(name) ?? bring(name, load);
  loading.set(name, under);
  return under;
}

async function bring(name: string, load: () => Promise<Drawings>): Promise<Picture | undefined> {
  try {
    for (const picture of Object.values(await load())) keepPicture(picture);
  } catch {
    warnOnce(
      'picture-not-loaded',
      `The picture "${name}" did not arrive: serve it beside the script.`,
    );
  }
  loading.delete(name);
  return findPicture(name);
}
