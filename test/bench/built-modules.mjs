/** The pages name the sources, which have types; what is measured is what was built from them. */
import path from 'node:path';

/** @param {string} root - The project's folder. @returns {import('rollup').Plugin} */
export const builtModules = (root) => ({
  name: 'built-modules',
  resolveId: (id) =>
    id.startsWith('../../src/') ? path.join(root, 'dist', id.slice('../../src/'.length)) : null,
});
