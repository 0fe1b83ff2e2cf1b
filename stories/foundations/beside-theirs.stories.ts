import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import govuk from 'govuk-frontend/dist/govuk/govuk-frontend.min.css?raw';
import nhsuk from 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend-10.6.1.min.css?raw';
import '../../test/fixtures/side-by-side.js';
import {theirForm, type Brand} from '../../test/fixtures/side-by-side.js';

/**
 * A form in the real `govuk-frontend` or `nhsuk-frontend`, and the same form as ours in that theme.
 * Their typefaces and signs are not here.
 */
const meta = {
  title: 'Foundations/Beside theirs',
  // Looked at, and measured by a test; the look of one theme beside another's styles says nothing.
  tags: ['by-hand'],
} satisfies Meta;
export default meta;

const columns = `
  .beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26em), 1fr)); gap: 2em; }
  .beside, .beside * { font-family: system-ui, sans-serif !important; }
  html { background: var(--steady-color-paper) !important; }
  body { background: none !important; }`;

function beside(brand: Brand, sheet: string, theme: string): StoryObj {
  return {
    globals: {theme},
    render: () => {
      const styles = document.createElement('style');
      styles.textContent = sheet.replaceAll(/@font-face\{[^}]*\}/g, '') + columns;
      return html`${styles}
        <div class="beside">${theirForm(brand)}<our-form></our-form></div>`;
    },
    // Contrast and sizes of theirs are not ours to check.
    parameters: {a11y: {context: {exclude: ['.their-form']}}},
  };
}

export const GovUk = beside('govuk', govuk, 'govuk');

export const NhsUk = beside('nhsuk', nhsuk, 'nhs');
