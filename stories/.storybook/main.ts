import {existsSync} from 'node:fs';
import path from 'node:path';
import type {StorybookConfig} from '@storybook/web-components-vite';
import {choices} from './choices.js';

/** Files for Figma; made by the build. */
const tokens = path.resolve(import.meta.dirname, '../../dist/tokens');

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../**/*.mdx', '../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes'],
  staticDirs: existsSync(tokens) ? [{from: tokens, to: '/tokens'}] : [],
  // Nothing about who looks at this, or that they do, leaves the machine.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  features: {backgrounds: false},
  docs: {defaultName: 'About'},
  // Browsers load no modules from the disk.
  managerHead: (head) => `${head}<script>
    if (location.protocol === 'file:') document.write('<p>Storybook has to come from a server. In this folder: <code>python3 -m http.server</code>, then open <a href="http://localhost:8000">localhost:8000</a>.</p>');
  </script>`,
  viteFinal: (vite) => ({...vite, plugins: [...(vite.plugins ?? []), choices()]}),
};

export default config;
