/**
 * A plan on paper: for a document of its own, and for the browser. Loaded by whoever asks for paper; no
 * element brings it along.
 */
export {paperLanguage} from './language.js';
export {hasPictures, type PlanPaperOptions} from './options.js';
export {pageRules} from './page-rules.js';
export {loadPaperPictures} from './pictures.js';
export {paperStrings} from './strings.js';
export {paperStyles} from './styles.js';
export {paperTemplate} from './template.js';
