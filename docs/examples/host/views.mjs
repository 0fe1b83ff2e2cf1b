/** Page templates: Nunjucks, escaping everything unless a template says otherwise. */
import {fileURLToPath} from 'node:url';
import nunjucks from 'nunjucks';

const HERE = fileURLToPath(new URL('views', import.meta.url));

/**
 * @param {object} options
 * @param {string} options.govukFrontend Folder of the installed `govuk-frontend` package.
 * @param {boolean} options.production Templates are read once in production, each time elsewhere.
 * @param {import('./ask.mjs').SteadyServer | undefined} options.steady Draws our elements.
 */
export function views({govukFrontend, production, steady}) {
  const environment = new nunjucks.Environment(
    new nunjucks.FileSystemLoader([HERE, `${govukFrontend}/dist`], {noCache: !production}),
    {autoescape: true, throwOnUndefined: false},
  );
  environment.addFilter(
    'scriptJson',
    (/** @type {unknown} */ value) => new nunjucks.runtime.SafeString(scriptJson(value)),
  );
  environment.addFilter('dateTime', dateTime);
  steady?.addToNunjucks(environment);
  return environment;
}

/**
 * JSON for a `<script type="application/json">`. Escaping it as HTML would break it, so the one
 * character that could end the element is written as JSON allows: `<` as `\u003c`.
 *
 * @param {unknown} value
 */
export function scriptJson(value) {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * "Monday 2 March 2026 at 3:15pm", in London's time.
 *
 * @param {string} iso
 */
export function dateTime(iso) {
  const at = new Date(iso);
  const day = at.toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/London',
  });
  const time = at
    .toLocaleTimeString('en-GB', {
      hour: 'numeric',
      minute: '2-digit',
      hour12: true,
      timeZone: 'Europe/London',
    })
    .replace(/\s/g, '');
  return `${day.replace(',', '')} at ${time}`;
}
