/** `steady-ui/easy-read.js`: help for whoever writes easy read. No page, in Node and browsers. */
export {checkEasyRead, type EasyReadOptions, type EasyReadResult} from './check-easy-read.js';
export {checkText, type TextOptions} from './check-text.js';
export type {EasyReadPlace, EasyReadRule, EasyReadWarning, Found} from './warning.js';
