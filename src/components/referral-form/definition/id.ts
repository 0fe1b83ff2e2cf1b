/** Names the built-in questions in a record. A change of wording changes the version. */
export const REFERRAL_DEFINITION = {id: 'steady-referral', version: '1.0'} as const;
