/** Prints one element alone. Loaded when somebody presses the button. */
import type {SteadyElement} from './element.js';

/** Put on the copy that is printed. */
const MARK = 'data-steady-printed';

// Not by a style element or attribute: strict policies block those, and not this.
const STYLES = `@media print { body > :not([${MARK}]) { display: none !important; } }
@media not print { [${MARK}] { display: none !important; } }`;

/**
 * A copy of the element stands at the end of the page, alone on paper and nowhere else, until printing
 * is over.
 */
export async function printAlone(element: SteadyElement): Promise<void> {
  const copy = new (element.constructor as new () => SteadyElement)();
  copy.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
  // What is an attribute is a property as well.
  for (const name of (element.constructor as typeof SteadyElement).elementProperties.keys()) {
    Reflect.set(copy, name, Reflect.get(element, name));
  }
  copy.setAttribute(MARK, '');
  // It is taken away from the place that said which language it is in.
  copy.lang = element.language;
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
