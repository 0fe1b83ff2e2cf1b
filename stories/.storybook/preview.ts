import {withThemeByDataAttribute} from '@storybook/addon-themes';
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {addLanguage, allowUnreviewed} from '../../src/i18n/catalogues.js';
import {directionOf} from '../../src/i18n/direction.js';
import {unreviewed} from '../../src/i18n/generated/loaders.js';
import {PSEUDO, pseudoCatalogue} from '../../test/fixtures/translations.js';
import '../../src/tokens/generated/charity.css';
import '../../src/tokens/generated/govuk.css';
import '../../src/tokens/generated/nhs.css';
import '../../src/tokens/generated/steady.css';
import './preview.css';

// Made by the build; stories without it only lack their table of properties.
const manifests = import.meta.glob<object>('../../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

// Storybook is where they are reviewed, so it shows them; the toolbar says which are waiting.
allowUnreviewed(...unreviewed);

// English words in a page from right to left: what the direction alone does to the layout.
addLanguage('ur', () => Promise.resolve({templates: {}}));

// Words that are not messages stand out, and so do places that are too tight.
addLanguage(PSEUDO, async () => ({templates: await pseudoCatalogue()}));

// Pages of words have no toolbar: they are Steady’s.
document.documentElement.dataset['steadyTheme'] ??= 'steady';

const languages: Readonly<Record<string, string>> = {
  cy: 'Cymraeg',
  ar: 'العربية',
  'en-x-easyread': 'Easy read',
};

/** The page as the toolbars and the `globals` of an address have it. */
function setUpPage(globals: Readonly<Record<string, unknown>>): void {
  const language = text(globals['language'], 'en-GB');
  const direction = text(globals['direction'], 'auto');
  const root = document.documentElement;
  root.lang = language;
  root.dir = direction === 'auto' ? directionOf(language) : direction;
  root.style.colorScheme = text(globals['scheme'], 'light');
  root.toggleAttribute('data-steady-contrast', false);
  if (globals['contrast'] === 'more') root.dataset['steadyContrast'] = 'more';
}

function text(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise;
}

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    language: {
      description: 'The language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'en-GB', title: 'English'},
          ...Object.entries(languages).map(([value, name]) => ({
            value,
            title: unreviewed.includes(value) ? `${name} (not yet reviewed)` : name,
          })),
          {value: 'ur', title: 'Right to left, in English'},
          {value: PSEUDO, title: 'Pseudo-language'},
        ],
      },
    },
    direction: {
      description: 'The direction of the page',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          {value: 'auto', title: 'As the language'},
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
      },
    },
    scheme: {
      description: 'The colour scheme of the page',
      toolbar: {
        title: 'Colours',
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
      },
    },
    contrast: {
      description: 'How far words and edges stand out',
      toolbar: {
        title: 'Contrast',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'usual', title: 'Usual contrast'},
          {value: 'more', title: 'High contrast'},
        ],
      },
    },
  },
  initialGlobals: {
    language: 'en-GB',
    direction: 'auto',
    scheme: 'light',
    contrast: 'usual',
    theme: 'steady',
  },
  decorators: [
    (story, {globals}) => {
      setUpPage(globals);
      return html`${story()}`;
    },
    withThemeByDataAttribute({
      attributeName: 'data-steady-theme',
      themes: {steady: 'steady', nhs: 'nhs', govuk: 'govuk', charity: 'charity'},
      defaultTheme: 'steady',
    }),
  ],
  parameters: {
    layout: 'padded',
    controls: {expanded: true, sort: 'requiredFirst'},
    options: {storySort: {order: ['Welcome', 'Components', 'Primitives', 'Foundations']}},
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
      // A story is a part of a page, so it has no landmarks and headings of a whole one.
      config: {
        rules: ['region', 'landmark-one-main', 'page-has-heading-one'].map((id) => ({
          id,
          enabled: false,
        })),
      },
    },
  },
};

export default preview;
