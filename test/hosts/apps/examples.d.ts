/** The components of the pages in `docs/embed/`. They are bundled when a test asks for them. */
declare module 'docs:React' {
  export const Referral: import('react').ComponentType<import('./app.js').ReferralProps>;
}
declare module 'docs:Vue' {
  const Referral: import('vue').Component;
  export default Referral;
}
declare module 'docs:Svelte' {
  const Referral: import('svelte').Component<{
    -readonly [
      key in keyof import('./app.js').ReferralProps
    ]: import('./app.js').ReferralProps[key];
  }>;
  export default Referral;
}
declare module 'docs:Angular' {
  export const ReferralPage: import('@angular/core').Type<import('./app.js').ReferralProps>;
}
/** Those of `docs/primitives/in-frameworks.md`. */
declare module 'forms:React' {
  const Contact: import('react').ComponentType<import('./app.js').FormProps>;
  export default Contact;
}
declare module 'forms:Vue' {
  const Contact: import('vue').Component;
  export default Contact;
}
declare module 'forms:Svelte' {
  const Contact: import('svelte').Component<{save: import('./app.js').FormProps['save']}>;
  export default Contact;
}
declare module 'forms:Angular' {
  const Contact: import('@angular/core').Type<unknown>;
  export default Contact;
}
