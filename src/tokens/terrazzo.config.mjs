/** How the token files become css: read by `build.mjs`, and by Terrazzo's own commands. */
import css from '@terrazzo/plugin-css';
import {steadyOutput} from './output.mjs';

/** The themes, the default first. Each has two contexts in `steady.resolver.json`. */
const themes = ['steady', 'govuk'];
const contexts = themes.flatMap((theme) => [`${theme}-light`, `${theme}-dark`]);

/** @type {import('@terrazzo/parser').Config} */
export default {
  tokens: ['./steady.resolver.json'],
  outDir: './generated/',
  alphabetize: false,
  plugins: [
    // Gives every value as css text; what is made of them is ours.
    css({
      skipBuild: true,
      legacyHex: true,
      variableName: (token) => `--${token.id.replaceAll('.', '-')}`,
      permutations: contexts.map((theme) => ({input: {theme}, prepare: (contents) => contents})),
    }),
    steadyOutput(themes),
  ],
};
