import {withThemeByDataAttribute} from '@storybook/addon-themes';
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {addons} from 'storybook/preview-api';
import {addLanguage, allowUnreviewed} from '../../src/i18n/catalogues.js';
import {directionOf} from '../../src/i18n/direction.js';
import {unreviewed} from '../../src/i18n/generated/loaders.js';
import {PSEUDO, pseudoCatalogue} from '../../test/fixtures/translations.js';
import '../../src/tokens/generated/charity.css';
import '../../src/tokens/generated/govuk.css';
import '../../src/tokens/generated/nhs.css';
import '../../src/tokens/generated/steady.css';
import './preview.css';
import {byName, type Manifest} from './by-name.js';
import {setByHand, typedControls} from './controls.js';
import {piecesOf} from './pieces.js';
import {showPrint} from './print-view.js';
import {snippetsOf} from './snippets.js';

// Made by the build; stories without it only lack their table of properties.
const manifests = import.meta.glob<Manifest>('../../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(byName(manifest));

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
  root.style.zoom = text(globals['textSize'], '1');
}

// Once a story and what it plays have ended: elements have their styles, and what a page gave them.
addons.getChannel().on('storyRendered', () => {
  const root = document.querySelector('#storybook-root > #root-inner');
  addons
    .getChannel()
    .emit('steady/snippets', {snippets: root ? snippetsOf(piecesOf(root)) : undefined});
});

function text(value: unknown, otherwise: string): string {
  // From an address "2" comes as a number.
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : otherwise;
}

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [typedControls],
  // Elements have their styles by then, also those that come with the first drawing.
  afterEach: ({globals}) => showPrint(globals['medium'] === 'print'),
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
          {value: 'auto', title: 'As the words'},
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
          {value: 'usual', title: 'Usual'},
          {value: 'more', title: 'High contrast'},
        ],
      },
    },
    textSize: {
      description: 'As large as a person has set it: everything grows, and the window does not',
      toolbar: {
        title: 'Text size',
        icon: 'zoom',
        dynamicTitle: true,
        items: [
          {value: '1', title: '100%'},
          {value: '1.25', title: '125%'},
          {value: '1.5', title: '150%'},
          {value: '2', title: '200%'},
          {value: '4', title: '400%'},
        ],
      },
    },
    setting: {
      description: 'Where the person is, for elements that ask',
      toolbar: {
        title: 'Setting',
        icon: 'home',
        dynamicTitle: true,
        items: [
          {value: 'story', title: 'As the story'},
          {value: 'custody', title: 'Custody'},
          {value: 'community', title: 'Community'},
        ],
      },
    },
    medium: {
      description: 'What is drawn on paper, on the screen',
      toolbar: {
        title: 'Medium',
        icon: 'document',
        dynamicTitle: true,
        items: [
          {value: 'screen', title: 'Screen'},
          {value: 'print', title: 'Paper'},
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
    textSize: '1',
    setting: 'story',
    medium: 'screen',
  },
  decorators: [
    setByHand,
    (story, {globals, args, argTypes}) => {
      setUpPage(globals);
      const {setting} = globals;
      const asks = setting !== 'story' && 'setting' in argTypes;
      return html`${asks ? story({args: {...args, setting: text(setting, 'custody')}}) : story()}`;
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
    viewport: {
      options: {
        zoomed: {
          name: '320 px: a small phone, or 400% zoom',
          styles: {width: '320px', height: '568px'},
        },
        phone: {name: '390 px: a phone', styles: {width: '390px', height: '844px'}},
        tablet: {name: '768 px: a tablet', styles: {width: '768px', height: '1024px'}},
        laptop: {
          name: '1024 px: a laptop, also in cells',
          styles: {width: '1024px', height: '768px'},
        },
        paper: {name: 'A4 between its margins', styles: {width: '718px', height: '1000px'}},
      },
    },
    options: {
      storySort: {order: ['Welcome', 'Journeys', 'Components', 'Primitives', 'Foundations']},
    },
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
