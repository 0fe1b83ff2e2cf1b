/**
 * The library's own contracts, for servers: what is wrong with a record, who gets what of it, and what
 * a change of mind does. Taken from the built library; there is none before the first build.
 */

/**
 * @typedef {object} SharingChange A change of mind, as it is stored: docs/sharing.md.
 * @property {'steady-sharing-change'} type
 * @property {string} version
 * @property {string} id
 * @property {string} submissionId
 * @property {string} createdAt
 * @property {string} language
 * @property {'withdraw' | 'change-sharing'} kind
 * @property {readonly {id: string, agreed: boolean}[]} audiences
 * @property {string} [reason] The person's own words.
 * @property {'self' | 'helped' | 'staff'} by
 */

/**
 * @typedef {object} AudienceSight
 * @property {string} id
 * @property {string} label As the person read it.
 * @property {boolean} receives The one the referral was sent to.
 * @property {boolean} agreed
 * @property {readonly string[]} questions Ids of what it may see.
 */

/**
 * @typedef {object} ReferralContract
 * @property {(input: unknown) => {ok: boolean, faults?: readonly {where: string, message: string}[]}}
 *   checkCheckIn Never throws.
 * @property {(input: unknown) => {ok: boolean, faults?: readonly {where: string, message: string}[]}}
 *   checkReferral Never throws. Faults do not repeat what somebody wrote.
 * @property {(referral: any, audience: string) => any} forAudience What one reader may have of a
 *   referral, consent included: a referral too.
 * @property {(input: unknown) => SharingChange} parseSharingChange Throws what is wrong and where.
 * @property {(referral: any, changes: readonly SharingChange[]) => any} applyChanges The referral as
 *   it may be seen after these changes.
 * @property {(plan: any, reader: string) => any} planFor What one reader may have of a plan: a plan too.
 * @property {(referral: any) => {withdrawn: boolean, audiences: readonly AudienceSight[]}} sharingState
 */

/** @type {ReferralContract | undefined} */
export const builtContract = await built('contracts/index.js');

/**
 * A module of the built library, or undefined where it is not there.
 *
 * @param {string} file Under `dist/data`.
 * @returns {Promise<any>}
 */
export async function built(file) {
  try {
    return await import(new URL(`../../../dist/data/${file}`, import.meta.url).href);
  } catch (error) {
    if (/** @type {{code?: string}} */ (error).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
