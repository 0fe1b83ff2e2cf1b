/**
 * Names of languages. Those most often spoken in prisons are ours: some browsers know none in Welsh,
 * and a server would then say it in other words than the page.
 */
import {currentLanguage, msg} from '../i18n/msg.js';

const names: Readonly<Record<string, () => string>> = {
  en: () =>
    msg('English', {
      id: 'steady.language.en',
      desc: 'Name of a language, on a card and among the choices of a list: what is spoken at an activity.',
    }),
  cy: () =>
    msg('Welsh', {
      id: 'steady.language.cy',
      desc: 'Name of a language, on a card and among the choices of a list: what is spoken at an activity.',
    }),
  pl: () =>
    msg('Polish', {
      id: 'steady.language.pl',
      desc: 'Name of a language, on a card and among the choices of a list: what is spoken at an activity.',
    }),
  ro: () =>
    msg('Romanian', {
      id: 'steady.language.ro',
      desc: 'Name of a language, on a card and among the choices of a list: what is spoken at an activity.',
    }),
  sq: () =>
    msg('Albanian', {
      id: 'steady.language.sq',
      desc: 'Name of a language, on a card and among the choices of a list: what is spoken at an activity.',
    }),
  lt: () =>
    msg('Lithuanian', {
      id: 'steady.language.lt',
      desc: 'Name of a language, on a card and among the choices of a list: what is spoken at an activity.',
    }),
  pt: () =>
    msg('Portuguese', {
      id: 'steady.language.pt',
      desc: 'Name of a language, on a card and among the choices of a list: what is spoken at an activity.',
    }),
  ur: () =>
    msg('Urdu', {
      id: 'steady.language.ur',
      desc: 'Name of a language, on a card and among the choices of a list: what is spoken at an activity.',
    }),
  pa: () =>
    msg('Punjabi', {
      id: 'steady.language.pa',
      desc: 'Name of a language, on a card and among the choices of a list: what is spoken at an activity.',
    }),
  ar: () =>
    msg('Arabic', {
      id: 'steady.language.ar',
      desc: 'Name of a language, on a card and among the choices of a list: what is spoken at an activity.',
    }),
  ckb: () =>
    msg('Kurdish (Sorani)', {
      id: 'steady.language.ckb',
      desc: 'Name of a language, on a card and among the choices of a list: what is spoken at an activity.',
    }),
  so: () =>
    msg('Somali', {
      id: 'steady.language.so',
      desc: 'Name of a language, on a card and among the choices of a list: what is spoken at an activity.',
    }),
  vi: () =>
    msg('Vietnamese', {
      id: 'steady.language.vi',
      desc: 'Name of a language, on a card and among the choices of a list: what is spoken at an activity.',
    }),
  bn: () =>
    msg('Bengali', {
      id: 'steady.language.bn',
      desc: 'Name of a language, on a card and among the choices of a list: what is spoken at an activity.',
    }),
  bfi: () =>
    msg('British Sign Language', {
      id: 'steady.language.bfi',
      desc: 'On a card, in a list of languages.',
    }),
};

/**
 * The name of a language in the current one, or `''` where it is not known.
 *
 * @param code - BCP 47, in small letters or not.
 */
export function languageText(code: string): string {
  const name = names[code.toLowerCase()];
  if (name) return name();
  // Node has names for what is no language at all.
  if (!/^[a-z]{2,3}(-|$)/i.test(code)) return '';
  try {
    const {tag} = currentLanguage();
    return new Intl.DisplayNames(tag, {type: 'language', fallback: 'none'}).of(code) ?? '';
  } catch {
    return '';
  }
}
