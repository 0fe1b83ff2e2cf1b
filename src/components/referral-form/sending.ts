/**
 * Everything that nobody needs before something is sent: the posting, the words for when it does not
 * work, and the receipt. Loaded once a person has begun, so that it is there when the connection goes.
 */
export {deliver} from '../../internal/flow/deliver.js';
export {changeMindTemplate, receiptTemplate, sentTemplate} from './templates/sent.js';
export {sentStrings} from './sent-strings.js';
export {failureWords, sendStrings, statusWords} from './failure-strings.js';
export {Connection} from '../../internal/controllers/connection.js';
