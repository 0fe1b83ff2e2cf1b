/** `steady-ui/server.js`: what a host's server does with a form of ours, in plain Node. */
export {readPost, type PostedProblem, type PostReading, type ReadPostOptions} from './read-post.js';
export {
  readReferralPost,
  type PostedReferral,
  type ReadReferralPostOptions,
} from './read-referral-post.js';
export {
  ReferralPages,
  type PageOutcome,
  type PostOptions,
  type ReferralPagesOptions,
  type ShowOptions,
} from './referral-pages.js';
export type {Receive, Received} from './receive.js';
export {sessionStore, type PlaceStore} from './store.js';
export {prepareWords, type WordsOptions} from './words.js';
