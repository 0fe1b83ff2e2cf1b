/** It comes without types. */
declare module 'govuk-frontend' {
  type Script = new (root: Element) => unknown;
  export const Radios: Script;
  export const Checkboxes: Script;
}
