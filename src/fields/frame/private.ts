/**
 * What stands around an answer that nothing may take down: session recorders leave it out, and
 * neither a spelling service nor a writing assistant is given it. Both hold for everything inside.
 *
 * The marks are those of rrweb, PostHog, FullStory, Sentry, Hotjar, Clarity, LogRocket and Datadog;
 * a recorder that knows none of them has to be told by the host: see `docs/privacy.md`.
 */
import {html, type TemplateResult} from 'lit';

export function privateTemplate(content: unknown): TemplateResult {
  return html`<div
    class="private rr-block ph-no-capture fs-exclude"
    data-sentry-block
    data-hj-suppress
    data-clarity-mask="true"
    data-private
    data-dd-privacy="hidden"
    spellcheck="false"
    writingsuggestions="false"
  >
    ${content}
  </div>`;
}
