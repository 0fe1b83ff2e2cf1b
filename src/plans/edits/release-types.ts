/** Kinds of dates of release, by the letters that staff use, in the current language. */
import type {ReleaseType} from '../../data/contracts/gate-plan.js';
import {msg} from '../../i18n/msg.js';

const TYPES: Readonly<Record<Exclude<ReleaseType, 'rotl'>, () => string>> = {
  confirmed: () =>
    msg('Confirmed release date', {
      id: 'steady.planEdit.releaseType.confirmed',
      desc: 'A kind of date in a prison sentence in England and Wales. The letters stay as they are.',
    }),
  ard: () =>
    msg('Automatic release date (ARD)', {
      id: 'steady.planEdit.releaseType.ard',
      desc: 'A kind of date in a prison sentence in England and Wales. The letters stay as they are.',
    }),
  crd: () =>
    msg('Conditional release date (CRD)', {
      id: 'steady.planEdit.releaseType.crd',
      desc: 'A kind of date in a prison sentence in England and Wales. The letters stay as they are.',
    }),
  apd: () =>
    msg('Approved parole date (APD)', {
      id: 'steady.planEdit.releaseType.apd',
      desc: 'A kind of date in a prison sentence in England and Wales. The letters stay as they are.',
    }),
  npd: () =>
    msg('Non-parole date (NPD)', {
      id: 'steady.planEdit.releaseType.npd',
      desc: 'A kind of date in a prison sentence in England and Wales. The letters stay as they are.',
    }),
  hdcad: () =>
    msg('Approved day for home detention curfew (HDCAD)', {
      id: 'steady.planEdit.releaseType.hdcad',
      desc: 'A kind of date in a prison sentence in England and Wales. The letters stay as they are.',
    }),
  prrd: () =>
    msg('Release after a recall (PRRD)', {
      id: 'steady.planEdit.releaseType.prrd',
      desc: 'A kind of date in a prison sentence in England and Wales. The letters stay as they are.',
    }),
  sed: () =>
    msg('End of the sentence (SED)', {
      id: 'steady.planEdit.releaseType.sed',
      desc: 'A kind of date in a prison sentence in England and Wales. The letters stay as they are.',
    }),
  etd: () =>
    msg('Early date of a training order (ETD)', {
      id: 'steady.planEdit.releaseType.etd',
      desc: 'A kind of date in a prison sentence in England and Wales. The letters stay as they are.',
    }),
  mtd: () =>
    msg('Middle date of a training order (MTD)', {
      id: 'steady.planEdit.releaseType.mtd',
      desc: 'A kind of date in a prison sentence in England and Wales. The letters stay as they are.',
    }),
  ltd: () =>
    msg('Late date of a training order (LTD)', {
      id: 'steady.planEdit.releaseType.ltd',
      desc: 'A kind of date in a prison sentence in England and Wales. The letters stay as they are.',
    }),
  ped: () =>
    msg('Parole (PED)', {
      id: 'steady.planEdit.releaseType.ped',
      desc: 'A kind of date in a prison sentence in England and Wales. The letters stay as they are.',
    }),
  hdced: () =>
    msg('Home detention curfew (HDCED)', {
      id: 'steady.planEdit.releaseType.hdced',
      desc: 'A kind of date in a prison sentence in England and Wales. The letters stay as they are.',
    }),
  ersed: () =>
    msg('Early removal scheme (ERSED)', {
      id: 'steady.planEdit.releaseType.ersed',
      desc: 'A kind of date in a prison sentence in England and Wales. The letters stay as they are.',
    }),
  tersed: () =>
    msg('Removal after the tariff (TERSED)', {
      id: 'steady.planEdit.releaseType.tersed',
      desc: 'A kind of date in a prison sentence in England and Wales. The letters stay as they are.',
    }),
  tariff: () =>
    msg('End of the tariff', {
      id: 'steady.planEdit.releaseType.tariff',
      desc: 'A kind of date in a prison sentence in England and Wales. The letters stay as they are.',
    }),
  other: () =>
    msg('Another kind', {
      id: 'steady.planEdit.releaseType.other',
      desc: 'A kind of date in a prison sentence in England and Wales. The letters stay as they are.',
    }),
};

export const releaseTypeText = (type: ReleaseType): string =>
  type === 'rotl' ? TYPES.other() : TYPES[type]();
