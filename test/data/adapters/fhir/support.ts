/** What the tests of the FHIR adapter share: options, and checks that both validators leave out. */
import fc from 'fast-check';
import {
  toFhir,
  type FhirBundle,
  type FhirOptions,
} from '../../../../src/data/adapters/fhir/index.js';
import {forAudience, type Referral} from '../../../../src/data/contracts/index.js';

import {referrals} from '../../../fixtures/generated-referrals.js';

export const options: FhirOptions = {
  systems: {
    submission: 'https://fhir.example.org/id/submission',
    prisonNumber: 'https://fhir.example.org/id/prison-number',
    crn: 'https://fhir.example.org/id/crn',
  },
};

/** As it is after a journey over the wire. */
export function overTheWire<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Bundles of generated referrals: whole, or for one of the audiences. */
export const bundles: fc.Arbitrary<{readonly referral: Referral; readonly bundle: FhirBundle}> = fc
  .tuple(referrals, fc.nat(), fc.integer({min: 0, max: 3}))
  .map(([referral, which, one]) => {
    const able = referral.audiences.filter(
      ({id}) => one === 0 && forAudience(referral, id).answers.length > 0,
    );
    const audience = able[which % able.length]?.id;
    const bundle = toFhir(referral, {...options, ...(audience !== undefined && {audience})});
    return {referral, bundle: overTheWire(bundle)};
  });

/** The bundle with references as a server would write them, which both validators follow. */
export function resolved(bundle: FhirBundle): unknown {
  const addresses = new Map(
    bundle.entry.map(({fullUrl, resource}) => [
      fullUrl,
      `${resource.resourceType}/${fullUrl.slice('urn:uuid:'.length)}`,
    ]),
  );
  return JSON.parse(JSON.stringify(bundle), (key, value: unknown) =>
    key === 'reference' && typeof value === 'string' ? (addresses.get(value) ?? value) : value,
  );
}

/** Everything that neither validator would say. */
export function overlooked(bundle: FhirBundle): string[] {
  const wrong: string[] = [];
  const urls = bundle.entry.map(({fullUrl}) => fullUrl);
  const conditions = bundle.entry.map(({request}) => `${request.url}?${request.ifNoneExist}`);
  if (new Set(urls).size < urls.length) wrong.push('fullUrl twice');
  if (new Set(conditions).size < conditions.length) wrong.push('condition twice');
  look(bundle, 'Bundle');
  return wrong;

  function look(value: unknown, where: string): void {
    if (value === null || value === undefined) wrong.push(`${where}: nothing`);
    else if (typeof value === 'string') lookAtText(value, where);
    else if (Array.isArray(value)) {
      if (value.length === 0) wrong.push(`${where}: empty list`);
      value.forEach((one, i) => {
        look(one, `${where}[${String(i)}]`);
      });
    } else if (typeof value === 'object') {
      const keys = Object.keys(value);
      if (keys.length === 0) wrong.push(`${where}: empty object`);
      const values = keys.filter((key) => /^value[A-Z]/.test(key));
      if (values.length > 1) wrong.push(`${where}: two values`);
      if (keys.includes('url') && values.length > 0 && keys.includes('extension')) {
        wrong.push(`${where}: an extension with a value and extensions`);
      }
      for (const [key, one] of Object.entries(value)) look(one, `${where}.${key}`);
    } else if (typeof value === 'number' && !Number.isFinite(value)) wrong.push(`${where}: number`);
  }

  function lookAtText(text: string, where: string): void {
    if (text.trim() === '') wrong.push(`${where}: nothing but space`);
    if (/[\p{Cc}\p{Cs}]/u.test(text.replace(/[\t\n\r]/g, ''))) wrong.push(`${where}: character`);
    if (text.length > 1_048_576) wrong.push(`${where}: too long`);
    if (where.endsWith('.code') && /^\s|\s$|\s\s|[\t\n\r]/.test(text)) wrong.push(`${where}: code`);
    if (text.startsWith('urn:uuid:') && !urls.includes(text)) wrong.push(`${where}: leads nowhere`);
    if (/undefined|\[object |NaN/.test(text)) wrong.push(`${where}: words of a program`);
  }
}
