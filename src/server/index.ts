/**
 * `steady-ui/server.js`: what a host's server does with our elements, in plain Node. It draws them,
 * keeps the place of somebody who has no scripts, and reads what a form posts.
 */
export {
  createPage,
  renderElement,
  renderElementStream,
  type PageOptions,
  type ServerPage,
} from './render.js';
export {preloadLinks, type Drawn, type PreloadOptions} from './preloads.js';
export {prepare, type Preparation} from './prepare.js';
export {printPageStyles, renderPrintPage, type PrintPageOptions} from './print-page.js';
export {shareConfig, type SharedConfig} from './shared-config.js';
export {stylesFile, stylesInside, stylesInsideFile, stylesOf} from './styles.js';
export type {AttributeValue, RenderOptions} from './options.js';
export {addToNunjucks, type NunjucksEnvironment, type NunjucksOptions} from './nunjucks.js';
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
export {CheckInPages, type CheckInPagesOptions} from './check-in-pages.js';
export {
  PlanPages,
  type PlanOutcome,
  type PlanPagesOptions,
  type PlanToSave,
  type PostPlanOptions,
  type ShowPlanOptions,
} from './plan-pages.js';
export type {Receive, Received} from './receive.js';
export {sessionStore, type PlaceStore} from './store.js';
export {
  filtersFromQuery,
  filtersToQuery,
  type ActivityFilters,
} from '../activities/filter-state.js';
export {prepareWords, type WordsOptions} from './words.js';
export {ConfigError, SteadyError} from '../errors.js';
