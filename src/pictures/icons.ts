/**
 * Small line drawings before the facts of an activity. Always beside words that say the same, so they
 * are hidden from screen readers. They need `pictureStyles`, and follow the size and colour of the
 * words. Who is told has `eyePicture`.
 */
import {html, type TemplateResult} from 'lit';

/** When it is. */
export function clockIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="12" />
    <path d="M16 9v7l5 3" />
  </svg>`;
}

/** Where it is. */
export function placeIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path d="M16 29c6-6.500 9-11.500 9-16a9 9 0 0 0-18 0c0 4.500 3 9.500 9 16z" />
    <circle cx="16" cy="13" r="3" />
  </svg>`;
}

/** Who runs it, or who it is for. */
export function peopleIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="12" cy="11" r="5" />
    <path d="M3 27c0-6 3.500-9 9-9s9 3 9 9zM21 6.500a5 5 0 0 1 0 9M24 19c3 1.300 5 4 5 8" />
  </svg>`;
}

/** What it costs. */
export function costIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="12" />
    <path
      d="M20 12.500c-.7-3.800-6.700-3.300-6.700.7 0 2.800 1.700 5.800-.8 9.300H20M11.500 17H18"
    />
  </svg>`;
}

/** How to join. */
export function joinIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="13" cy="10" r="5" />
    <path d="M18 17.600A10 10 0 0 0 13 17c-6 0-10 3.500-10 10h14M24 19v10M19 24h10" />
  </svg>`;
}

/** What is spoken there. */
export function languageIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path
      d="M7 5h18a3 3 0 0 1 3 3v11a3 3 0 0 1-3 3H15l-6 6v-6H7a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3zM10 11h12M10 16h7"
    />
  </svg>`;
}

/** What helps or hinders getting in and taking part. */
export function accessIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="6" r="2.500" />
    <path d="M6 12l10 2 10-2M16 14v6l-5 9M16 20l5 9" />
  </svg>`;
}

/** What happens after release: an arrow that points where reading goes. */
export function onwardIcon(): TemplateResult {
  return html`<svg class="icon mirrors" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path d="M4 16h24M19 7l9 9-9 9" />
  </svg>`;
}

/** It is not on now. */
export function pauseIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path d="M11 6v20M21 6v20" />
  </svg>`;
}

/** When somebody last made sure that it is right. */
export function checkedIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="12" />
    <path d="M10.500 16.500l4 4 7.500-8.500" />
  </svg>`;
}
