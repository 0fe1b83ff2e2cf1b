/** How bundles are made small, the same wherever it is done or measured. */
import terser from '@rollup/plugin-terser';

// The package's types describe its CommonJS form only.
const plugin =
  /** @type {(options: import('@rollup/plugin-terser').Options) => import('rollup').Plugin} */ (
    /** @type {unknown} */ (terser)
  );

/** A rollup plugin. Comments with a licence stay. */
export const minify = () =>
  plugin({ecma: 2022, module: true, compress: {passes: 3}, format: {comments: 'some'}});
