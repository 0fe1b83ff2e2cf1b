/** `steady-ui/server.js`: draws elements on a server, in plain Node. */
export {renderElement, renderElementStream} from './render.js';
export {prepare, type Preparation} from './prepare.js';
export {stylesFile, stylesOf} from './styles.js';
export type {AttributeValue, RenderOptions} from './options.js';
export {ConfigError, SteadyError} from '../errors.js';
