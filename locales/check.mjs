/**
 * Fails, with a list, when a message or a translation is not fit to publish. Changes no file.
 *
 *     node locales/check.mjs [path of another lit-localize.json]
 */
import {check} from './tools/check.mjs';
import {run} from './tools/run.mjs';

run(check);
