/** What a page writes inside an element, as HTML, by element: on a server none has children to ask. */
export const markupInside = new WeakMap<object, string>();
