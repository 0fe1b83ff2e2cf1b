import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../**/*.mdx', '../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes'],
  // Nothing about who looks at this, or that they do, leaves the machine.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  features: {backgrounds: false},
  docs: {defaultName: 'About'},
};

export default config;
