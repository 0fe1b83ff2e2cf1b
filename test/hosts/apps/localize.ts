/** A host that has its own words translated by `@lit/localize`, with its own copy of Lit. */
import {configureLocalization, localized, msg} from '@lit/localize';
import {LitElement, html, type TemplateResult} from 'lit';

class HostGreeting extends LitElement {
  override render(): TemplateResult {
    return html`<p>${msg('Good morning', {id: 'greeting'})}</p>
      <slot></slot>`;
  }
}

/** Defines `<host-greeting>`. @returns What the package gives a host to change its language with. */
export function startGreeting(): ReturnType<typeof configureLocalization> {
  const localization = configureLocalization({
    sourceLocale: 'en',
    targetLocales: ['fr'],
    loadLocale: () => Promise.resolve({templates: {greeting: 'Bonjour'}}),
  });
  localized()(HostGreeting);
  customElements.define('host-greeting', HostGreeting);
  return localization;
}
