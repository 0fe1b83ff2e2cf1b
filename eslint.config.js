import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import ts from 'typescript-eslint';

const browserGlobals =
  '/^(window|document|localStorage|sessionStorage|location|history|navigator|matchMedia)$/';

/** A name that starts with `_` is there for its place. */
const unusedNames = {argsIgnorePattern: '^_', varsIgnorePattern: '^_'};

/** Text goes to the page as text. Anything that parses a string as HTML is a way in for an attacker. */
const noHtmlStrings = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Never make HTML from a string: draw it with a template.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(setHTMLUnsafe|createContextualFragment|parseFromString)$/]',
    message: 'Never make HTML from a string: draw it with a template.',
  },
  {
    selector: "MemberExpression[object.name='document'][property.name='write']",
    message: 'Never make HTML from a string: draw it with a template.',
  },
];

/** Importing a module, or making an element on a server, must work where there is no page. */
const nothingAtImport = {
  selector: `Identifier[name=${browserGlobals}]:not(:function *):not(MemberExpression > .property):not(Property > .key):not(PropertyDefinition > .key):not(TSPropertySignature > .key):not(TSTypeQuery *)`,
  message: 'Nothing touches the page at import: move this into a function.',
};

const noUnsafeDirectives = {
  group: ['lit/directives/unsafe-*', 'lit/static-html.js', 'lit-html/**', 'lit-element/**'],
  message: 'Draw with plain Lit templates, imported from "lit".',
};
const noStyleAttributes = {
  group: ['lit/directives/style-map.js'],
  message: 'It prints a style attribute on the server, which a strict content policy blocks.',
};
const noSharedLocale = {
  group: ['@lit/localize', '@lit/localize/**'],
  message: 'Words come from src/i18n/msg.ts: the package has one language for a whole page.',
};
const noDirectivesOfLit = {
  group: ['lit', 'lit/**'],
  message: 'This part runs on hosts’ servers too: no Lit here.',
};

export default defineConfig(
  globalIgnores(['dist/', '.build/', '**/generated/']),
  {linterOptions: {noInlineConfig: true}},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', {'ts-expect-error': true}],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false},
      ],
      '@typescript-eslint/dot-notation': ['error', {allowIndexSignaturePropertyAccess: true}],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true},
      ],
      // A string here is digits and letters of a number; what people type is cut by Intl.Segmenter.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      // An empty string is often what `||` is there for.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
      // `'today' | string` tells the reader something.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // Types say what a host should give; code at the boundary asks what it gave.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unused-vars': ['error', unusedNames],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      eqeqeq: ['error', 'always', {null: 'ignore'}],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    // Tools and examples: TypeScript's checker knows what exists.
    rules: {
      'no-undef': 'off',
      'no-unused-vars': ['error', unusedNames],
      eqeqeq: ['error', 'always', {null: 'ignore'}],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    settings: {
      wc: {elementBaseClasses: ['LitElement', 'SteadyElement']},
      litHtmlSources: ['lit', 'lit-element', 'lit-html'],
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/ban-attributes': ['error', 'style', 'onclick', 'onchange', 'oninput', 'onsubmit'],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-property-change-update': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'lit/value-after-constraints': 'error',
      'wc/guard-define-call': 'error',
      // Lit's base class has every lifecycle method.
      'wc/guard-super-call': 'off',
      'no-restricted-syntax': ['error', ...noHtmlStrings],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...noHtmlStrings, nothingAtImport],
      'no-restricted-imports': [
        'error',
        {patterns: [noUnsafeDirectives, noStyleAttributes, noSharedLocale]},
      ],
    },
  },
  {
    // The script file's entry imports nothing, so that it stays one small file.
    files: ['src/warn.ts', 'src/autoload.ts'],
    rules: {'no-console': ['error', {allow: ['warn']}]},
  },
  {
    // It runs in the page, when the page asks for it.
    files: ['src/autoload.ts'],
    rules: {'no-restricted-syntax': ['error', ...noHtmlStrings]},
  },
  {
    // It makes text of HTML, in a document that no page shows, and nothing else.
    files: ['src/data/adapters/open-referral/html-page.ts'],
    rules: {'no-restricted-syntax': ['error', nothingAtImport]},
  },
  {
    files: ['src/questions/**/*.ts', 'src/data/**/*.ts', 'src/easy-read/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', {patterns: [noDirectivesOfLit, noSharedLocale]}],
      'no-restricted-globals': ['error', 'window', 'document', 'HTMLElement', 'customElements'],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A chai assertion is a property: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // node:test returns promises that its runner waits for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              name: ['test', 'it', 'describe', 'suite', 'skip', 'todo'],
              package: 'node:test',
            },
            // Only its snapshot form, which we don't use, returns something to wait for.
            {from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff'},
            {from: 'package', name: 'Equal', package: '@types/chai'},
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        {name: 'setTimeout', message: 'Wait for what is meant to happen, not for time to pass.'},
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.name="aTimeout"]',
          message: 'Wait for what is meant to happen, not for time to pass.',
        },
        {
          selector: 'CallExpression[callee.property.name="waitForTimeout"]',
          message: 'Wait for what is meant to happen, not for time to pass.',
        },
        {
          selector:
            'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name="only"]',
          message: 'One test alone hides the others.',
        },
      ],
    },
  },
);
