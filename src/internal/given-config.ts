/** The configuration of one element, read again only when the host has changed it. */
import {readConfig, type ConfigFault, type ConfigRules} from './config.js';

interface ConfigHost<C> extends HTMLElement {
  readonly config: unknown;
  /** What its server has beside the page. It has looked at it. */
  readonly sharedConfig?: C;
}

export class GivenConfig<C extends object> {
  /** What was given, as far as it can be used. */
  config = {} as C;
  /** What is wrong with it. */
  faults: readonly ConfigFault[] = [];

  readonly #host: ConfigHost<C>;
  readonly #rules: ConfigRules<C>;
  #shared: unknown;
  #json: string | undefined;
  #property: unknown;

  /** @param host - Has the `config` property, and perhaps a JSON script child. */
  constructor(host: ConfigHost<C>, rules: ConfigRules<C>) {
    this.#host = host;
    this.#rules = rules;
  }

  /** Looks at both places. */
  read(): this {
    const json = this.#script?.textContent;
    const {config: property, sharedConfig: shared} = this.#host;
    if (json !== this.#json || property !== this.#property || shared !== this.#shared) {
      this.#shared = shared;
      this.#json = json;
      this.#property = property;
      Object.assign(this, readConfig(this.#rules, json, property));
      this.config = {...shared, ...this.config};
    }
    return this;
  }

  // Not only a child: page builders wrap what an author writes into paragraphs.
  get #script(): Element | null | undefined {
    // On a server an element has no children to look at.
    const host: Partial<HTMLElement> = this.#host;
    return host.querySelector?.(
      'script[type="application/json"]:not([data-served], [data-properties])',
    );
  }
}
