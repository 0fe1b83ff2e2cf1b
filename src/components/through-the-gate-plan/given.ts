/** What a page has given as a plan: looked at once, and again only when it is another. */
import {checkGatePlan, type GatePlanReading} from '../../data/contracts/check-gate-plan.js';
import {checkConfig, type ConfigFault} from '../../internal/config.js';
import {planRules} from './check-config.js';
import type {GatePlanConfig} from './config.js';

/** The record as the page has written it. */
const DATA = 'script[type="application/json"]:not([data-served], [data-properties], [data-config])';

/** What stands beside the record: it is the same for everybody, so it need not be in each record. */
const CONFIG = 'script[type="application/json"][data-config]';

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
  #configJson: string | undefined;
  #config: GatePlanConfig = {};
  #faults: readonly ConfigFault[] = [];

  constructor(host: PlanHost) {
    this.#host = host;
  }

  /** What stands in the `record` property, else in a JSON script child. */
  get original(): unknown {
    const {record} = this.#host;
    if (record != null) return record;
    const json = this.#written(DATA);
    if (json === undefined) return undefined;
    if (json !== this.#json) {
      this.#json = json;
      this.#given = parsed(json);
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

  /** As far as it can be used. A key in the property wins over the same key in a JSON script child. */
  readConfig(): {readonly config: GatePlanConfig; readonly faults: readonly ConfigFault[]} {
    const {config} = this.#host;
    const json = this.#written(CONFIG);
    if (config !== this.#configGiven || json !== this.#configJson) {
      this.#configGiven = config;
      this.#configJson = json;
      const given = [
        [json && parsed(json), 'the script with data-config'],
        [config, 'the "config" property'],
      ] as const;
      const read = given.flatMap(([input, where]) =>
        input == null ? [] : checkConfig(planRules, input, where),
      );
      this.#config = Object.assign({}, ...read.map((each) => each.config)) as GatePlanConfig;
      this.#faults = read.flatMap(({faults}) => faults);
    }
    return {config: this.#config, faults: this.#faults};
  }

  #written(selector: string): string | undefined {
    // On a server an element has no children to look at.
    const host: Partial<HTMLElement> = this.#host;
    const text = host.firstElementChild && host.querySelector?.(selector)?.textContent;
    return text?.trim() ? text : undefined;
  }
}

/** What is no JSON is kept as it stands: as a record it is handed back so, as settings it is no object. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
