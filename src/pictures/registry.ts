/**
 * The pictures that can be drawn now, by name: those a host has registered, and those of ours that
 * have been loaded. A host's picture goes before ours of the same name.
 */
import {warnOnce} from '../warn.js';
import type {Picture} from './picture.js';
import {isSafeImage} from './source.js';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_NAME = 60;

const fromHosts = new Map<string, Picture>();
const ours = new Map<string, Picture>();

/**
 * Adds a picture of the host's own, or puts it in place of ours. Call it before the elements appear:
 * what is on screen is not drawn again. The first picture that is registered under a name stays, so
 * that two parts of a page cannot change each other's; the second warns `picture-taken`. One that
 * cannot be used warns `picture-registration` and is left out.
 */
export function registerPicture(picture: Picture): void {
  const wrong = problemWith(picture);
  if (wrong !== undefined) {
    warnOnce('picture-registration', `A picture was left out: ${wrong}.`);
    return;
  }
  const {name} = picture;
  const before = fromHosts.get(name);
  if (before === undefined) fromHosts.set(name, picture);
  else if (before !== picture)
    warnOnce('picture-taken', `"${name}" is registered already; the first picture stays.`);
}

/**
 * Adds a whole set, such as one that the host has a licence for.
 *
 * @param shared - Said of each picture that does not say it itself.
 */
export function registerPictures(
  pictures: Iterable<Picture>,
  shared: {readonly attribution?: string} = {},
): void {
  for (const picture of pictures) {
    const {attribution} = shared;
    const isBare = attribution !== undefined && problemWith(picture) === undefined;
    registerPicture(isBare && !picture.attribution ? {...picture, attribution} : picture);
  }
}

/**
 * The picture of that name, if it can be drawn now. Ours are here once they are loaded
 * (`loadPicture`), or imported and registered.
 */
export function findPicture(name: string): Picture | undefined {
  return fromHosts.get(name) ?? ours.get(name);
}

/** Keeps one of ours that has come. */
export function keepPicture(picture: Picture): void {
  ours.set(picture.name, picture);
}

/** Names of what can be drawn now. */
export function pictureNames(): string[] {
  return [...new Set([...fromHosts.keys(), ...ours.keys()])].sort();
}

/**
 * Whom the pictures of these names come from, each once, in the order first met. Licences ask for it
 * beside the pictures or at the end of the page.
 */
export function attributionsOf(names: Iterable<string>): string[] {
  const said = [...names].flatMap((name) => findPicture(name)?.attribution ?? []);
  return [...new Set(said)];
}

// What comes from hosts may be anything, whatever the types say.
function problemWith(picture: unknown): string | undefined {
  if (typeof picture !== 'object' || picture === null) return 'it is no object';
  const {name, alt, src, draw} = picture as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || name.length > LONGEST_NAME || !NAME.test(name))
    return 'its name is not lower-case words with "-" between';
  if (!['string', 'function', 'object'].includes(typeof alt) || alt === null)
    return `"${name}" has no alt`;
  if (typeof draw === 'function') return undefined;
  if (typeof src !== 'string') return `"${name}" has neither src nor draw`;
  return isSafeImage(src) ? undefined : `"${name}" has a src that is no address of an image`;
}
