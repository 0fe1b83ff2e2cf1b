/** The buttons at the end of a page. The first is what most people want next. */
import {html, nothing, type TemplateResult} from 'lit';
import {DO} from '../names.js';

/** One button. */
export interface Action {
  readonly words: string;
  /** What a press means, as the form posts it: see `src/internal/served.ts`. */
  readonly act?: string;
  /** Instead: what is done at once, with scripts. Without them the button is hidden. */
  readonly press?: (event: Event) => void;
  readonly kind?: 'primary' | 'secondary' | 'link';
  /** Shown as pressed already: a second press does nothing, and the focus stays. */
  readonly busy?: boolean;
}

export function actionsTemplate(
  ...actions: (Action | TemplateResult | undefined | false)[]
): TemplateResult {
  return html`<div class="actions">
    ${actions.map((action) =>
      action
        ? 'words' in action
          ? html`<button
              type=${action.press ? 'button' : 'submit'}
              class="button ${action.kind ?? 'primary'}"
              name=${action.act ? DO : nothing}
              value=${action.act ?? nothing}
              aria-disabled=${action.busy ? 'true' : nothing}
              @click=${action.press ?? nothing}
            >
              ${action.words}
            </button>`
          : action
        : nothing,
    )}
  </div>`;
}
