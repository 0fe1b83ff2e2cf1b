/** The drawings for kinds of activity, which a list needs most of: one file for a page to load. */
export {advice} from './advice.js';
export {book} from './book.js';
export {company} from './company.js';
export {cooking} from './cooking.js';
export {culture} from './culture.js';
export {education} from './education.js';
export {faith} from './faith.js';
export {family} from './family.js';
export {garden} from './garden.js';
export {goals} from './goals.js';
export {health} from './health.js';
export {moving} from './moving.js';
export {paint} from './paint.js';
export {talking} from './talking.js';
