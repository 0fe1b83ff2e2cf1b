/** How the token files become css: read by `build.mjs`, and by Terrazzo's own commands. */
import css from '@terrazzo/plugin-css';
import {modes, steadyOutput} from './output.mjs';

/** The themes, the default first. Each has a context for each mode, and one for small windows. */
const themes = ['steady', 'nhs', 'govuk', 'charity'];
const contexts = themes.flatMap((theme) => [...modes, 'narrow'].map((mode) => `${theme}-${mode}`));

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
