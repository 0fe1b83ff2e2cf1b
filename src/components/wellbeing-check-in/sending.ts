/**
 * Everything that nobody needs before something is sent: the posting, the words for when it does not
 * work, and the end. Loaded once a person has begun, so that it is there when the connection goes.
 */
export {deliver} from '../../internal/flow/deliver.js';
export {Connection} from '../../internal/controllers/connection.js';
export {failureWords} from './failure-words.js';
export {sendStrings} from './send-strings.js';
