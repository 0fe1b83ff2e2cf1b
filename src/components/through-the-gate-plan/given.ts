/** What a page has given as a plan: looked at once, and again only when it is another. */
import {checkGatePlan, type GatePlanReading} from '../../data/contracts/check-gate-plan.js';
import {checkConfig, type ConfigFault} from '../../internal/config.js';
import {planRules} from './check-config.js';
import type {GatePlanConfig} from './config.js';

/** The record as the page has written it. */
const DATA = 'script[type="application/json"]:not([data-served], [data-properties])';

interface PlanHost extends HTMLElement {
  readonly record: unknown;
  readonly config: unknown;
}

export class GivenPlan {
  readonly #host: PlanHost;
  #given: unknown;
  #json: string | undefined;
  #reading: GatePlanReading | undefined;
  #configGiven: unknown;
  #config: GatePlanConfig = {};
  #faults: readonly ConfigFault[] = [];

  constructor(host: PlanHost) {
    this.#host = host;
  }

  /** What stands in the `record` property, else in a JSON script child. */
  get original(): unknown {
    const {record} = this.#host;
    if (record != null) return record;
    const json = this.#written;
    if (json === undefined) return undefined;
    if (json !== this.#json) {
      this.#json = json;
      try {
        this.#given = JSON.parse(json);
      } catch {
        // What is no JSON is kept as it stands.
        this.#given = json;
      }
    }
    return this.#given;
  }

  #of: unknown;

  /** Nothing where nothing was given. */
  read(): GatePlanReading | undefined {
    const {original} = this;
    if (original === undefined) return (this.#of = this.#reading = undefined);
    if (original !== this.#of) {
      this.#of = original;
      this.#reading = checkGatePlan(original);
    }
    return this.#reading;
  }

  /** As far as it can be used. */
  readConfig(): {readonly config: GatePlanConfig; readonly faults: readonly ConfigFault[]} {
    const {config} = this.#host;
    if (config !== this.#configGiven) {
      this.#configGiven = config;
      const read =
        config == null
          ? {config: {}, faults: []}
          : checkConfig(planRules, config, 'the "config" property');
      this.#config = read.config;
      this.#faults = read.faults;
    }
    return {config: this.#config, faults: this.#faults};
  }

  get #written(): string | undefined {
    // On a server an element has no children to look at.
    const host: Partial<HTMLElement> = this.#host;
    const text = host.firstElementChild && host.querySelector?.(DATA)?.textContent;
    return text?.trim() ? text : undefined;
  }
}
