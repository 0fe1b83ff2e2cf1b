/** Prints one card alone. Loaded when somebody presses the button. */
import type {SteadyActivityCard} from './activity-card.js';

/** Put on the copy that is printed. */
const MARK = 'data-steady-printed';

// Not by a style element or attribute: strict policies block those, and not this.
const STYLES = `@media print { body > :not([${MARK}]) { display: none !important; } }
@media not print { [${MARK}] { display: none !important; } }`;

/**
 * A copy of the card stands at the end of the page, alone on paper and nowhere else, until printing is
 * over.
 */
export async function printCard(card: SteadyActivityCard): Promise<void> {
  const {elementProperties} = card.constructor as typeof SteadyActivityCard;
  const names = [...elementProperties.keys()];
  const given = names.map((name): [PropertyKey, unknown] => [name, Reflect.get(card, name)]);
  const copy = Object.assign(card.cloneNode(true), Object.fromEntries(given)) as SteadyActivityCard;
  copy.setAttribute(MARK, '');
  copy.removeAttribute('id');
  // It is taken away from the place that said which language it is in.
  copy.lang = card.language;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets.push(sheet);
  document.body.append(copy);
  await copy.updateComplete;
  const undo = (): void => {
    copy.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  addEventListener('afterprint', undo, {once: true});
  print();
}
