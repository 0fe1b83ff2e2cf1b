/**
 * The library's own contract of a referral, for servers: it says what is wrong with a record, and who
 * gets what of it. Taken from the built library; there is none before the first build.
 */

/**
 * @typedef {object} ReferralContract
 * @property {(input: unknown) => {ok: boolean, faults?: readonly {where: string, message: string}[]}}
 *   checkReferral Never throws. Faults do not repeat what somebody wrote.
 * @property {(referral: any, audience: string) => {answers: readonly {question: string}[]}} forAudience
 *   What one reader may have of a referral, consent included.
 */

/** @type {ReferralContract | undefined} */
export const builtContract = await import(
  new URL('../../../dist/data/contracts/index.js', import.meta.url).href
).catch((/** @type {{code?: string}} */ error) => {
  if (error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
  throw error;
});
