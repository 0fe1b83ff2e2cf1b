import {html, type TemplateResult} from 'lit';

/** An open eye: who sees this. Always beside words that say the same. */
export function eyePicture(): TemplateResult {
  return html`<svg class="picture" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path
      d="M3 16c4-7 8.500-10 13-10s9 3 13 10c-4 7-8.500 10-13 10s-9-3-13-10z"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linejoin="round"
    />
    <circle cx="16" cy="16" r="4.500" fill="currentColor" />
  </svg>`;
}
