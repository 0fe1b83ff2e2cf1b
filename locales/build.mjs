/**
 * Writes the modules that the library loads, from `locales/*.xlf` into `src/i18n/generated/`.
 *
 *     node locales/build.mjs [path of another lit-localize.json]
 */
import {build} from './tools/build.mjs';
import {run} from './tools/run.mjs';

run(build);
