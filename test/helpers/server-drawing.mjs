/** Draws elements for browser tests with the real server renderer, in the Node that runs them. */
import {tsImport} from 'tsx/esm/api';

/** @type {Promise<typeof import('../../src/server/index.js')> | undefined} */
let server;

async function bring() {
  const module = await tsImport('../../src/server/index.ts', import.meta.url);
  await module.prepare({languages: ['cy', 'ar', 'en-x-easyread']});
  return module;
}

/**
 * @param {string} drawing - JSON of a `ServerDrawing` of `from-server.ts`.
 * @returns {Promise<{html: string}>}
 */
export async function drawOnServer(drawing) {
  const {tag, options} = JSON.parse(drawing);
  const {renderElement} = await (server ??= bring());
  return {html: renderElement(tag, options)};
}
