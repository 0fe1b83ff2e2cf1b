/** The scripts of both packages, for fixtures that each stand in a root of their own. */
import * as govuk from 'govuk-frontend';
import * as nhsuk from 'nhsuk-frontend';

type Script = new (root: Element) => unknown;

/** Of the components whose script changes what is heard or posted. */
const scripts: Readonly<Record<string, Script>> = {
  '.govuk-radios': govuk.Radios,
  '.govuk-checkboxes': govuk.Checkboxes,
  '.nhsuk-radios': nhsuk.Radios,
  '.nhsuk-checkboxes': nhsuk.Checkboxes,
};

/** As a page of theirs starts them. */
export function start(place: ShadowRoot): void {
  document.body.classList.add('govuk-frontend-supported', 'nhsuk-frontend-supported');
  void asInPage(place, () => {
    for (const [selector, TheirScript] of Object.entries(scripts))
      for (const root of place.querySelectorAll(selector))
        if (root.querySelector('input')) new TheirScript(root);
  });
}

/** They ask the document for what is in the root. */
export async function asInPage(place: ShadowRoot, act: () => void | Promise<void>): Promise<void> {
  Object.assign(document, {
    getElementById: (id: string) => place.getElementById(id),
    querySelectorAll: (selector: string) => place.querySelectorAll(selector),
  });
  try {
    await act();
  } finally {
    Reflect.deleteProperty(document, 'getElementById');
    Reflect.deleteProperty(document, 'querySelectorAll');
  }
}
