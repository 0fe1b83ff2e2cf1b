export {warnOnce} from '../warn.js';
