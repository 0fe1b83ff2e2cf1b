/**
 * Brings `locales/*.xlf` and `docs/messages.md` up to date with the messages in the source.
 *
 *     node locales/extract.mjs [path of another lit-localize.json]
 */
import {extract} from './tools/extract.mjs';
import {run} from './tools/run.mjs';

run(extract);
