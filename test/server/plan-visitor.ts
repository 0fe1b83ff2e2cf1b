/** A person who changes a plan without scripts: sees what the server draws, and posts what is on the page. */
import assert from 'node:assert/strict';
import type {ServedPlan} from '../../src/components/through-the-gate-plan/editing/kept/served.js';
import type {GatePlan, PlanAuthor} from '../../src/data/contracts/gate-plan.js';
import {applyPlanChange, type PlanChange} from '../../src/plans/changes/index.js';
import {editDefinition, readOpenName, type PlanEdit} from '../../src/plans/edits/index.js';
import {entriesOf} from '../../src/questions/index.js';
import {
  PlanPages,
  renderElement,
  type PlanOutcome,
  type PlanToSave,
  type PostPlanOptions,
} from '../../src/server/index.js';
import {keyWorker, me, plansToday} from '../fixtures/plans.js';
import {MemoryStore} from './visitor.js';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The plan as one server has it. */
export class PlanOnServer {
  plan: GatePlan;
  readonly saved: PlanToSave[] = [];
  #changes = 0;

  constructor(plan: GatePlan) {
    this.plan = plan;
  }

  /** Somebody else, elsewhere. */
  change(change: PlanChange, by: PlanAuthor = keyWorker): void {
    const id = `elsewhere-${this.#changes++}`;
    const at = `2026-11-20T09:00:0${this.#changes}.000Z`;
    this.plan = applyPlanChange(this.plan, change, {id, by, at}).plan;
  }

  readonly read = () => this.plan;

  readonly save = (change: PlanToSave): boolean => {
    if (change.before !== this.plan) return false;
    this.plan = change.record;
    this.saved.push(change);
    return true;
  };
}

export class PlanVisitor {
  readonly store = new MemoryStore();
  readonly pages = new PlanPages({today: () => plansToday, allowUnreviewed: 'cy ar'});
  readonly server: PlanOnServer;
  readonly signed: PlanAuthor;
  /** BCP 47. */
  language = 'en-GB';
  outcome: PlanOutcome = {status: 303, hash: ''};
  served!: ServedPlan;
  /** What is on the page. */
  html = '';

  constructor(server: PlanOnServer, signed: PlanAuthor = me) {
    this.server = server;
    this.signed = signed;
  }

  async look(): Promise<string> {
    const {plan} = this.server;
    const {language, signed} = this;
    this.served = await this.pages.show(this.store, {post: '/plan', plan, signed, language});
    const page = renderElement('steady-through-the-gate-plan', {
      attributes: {view: 'with-me', today: plansToday},
      properties: {
        record: plan,
        config: {signed, hiddenFields: {_csrf: 'token'}},
        served: this.served,
      },
      language,
      allowUnreviewed: language,
    });
    this.html = page.replace(/<style>[^]*?<\/style>|<!--.*?-->|<script[^]*?<\/script>/g, '');
    return this.html;
  }

  get words(): string {
    return this.html
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .replaceAll('&#39;', '’');
  }

  get status(): string {
    return /role="status">([^<]*)</.exec(this.html)?.[1] ?? '';
  }

  /** What is in the native form now: as a browser would post it. */
  form(fields: Fields = {}): URLSearchParams {
    const body = new URLSearchParams();
    const id = this.served.draft ? 'steady:form' : 'steady:change';
    const [, form = ''] = new RegExp(`<form[^>]*id="${id}"([^]*?)</form>`).exec(this.html) ?? [];
    const hidden = /<input\s+type="hidden"\s+name="([^"]*)"\s+value="([^"]*)"/g;
    for (const [, name = '', value = ''] of form.matchAll(hidden)) body.append(name, value);
    assert.equal(body.get('_csrf'), 'token');
    const edit = readOpenName(this.served.open);
    const {draft} = this.served;
    if (draft && edit) {
      const context = {plan: this.server.plan, by: this.signed, today: plansToday};
      const own = {...context, plan: draft.base ?? context.plan};
      const {answers} = draft;
      for (const [name, value] of entriesOf(editDefinition(own, edit as PlanEdit), {answers})) {
        if (!(name in fields)) body.append(name, value);
      }
    }
    for (const [name, value] of Object.entries(fields)) {
      for (const each of [value].flat()) body.append(name, each);
    }
    return body;
  }

  async post(body: unknown, more: Partial<PostPlanOptions> = {}): Promise<void> {
    const {read, save} = this.server;
    const {signed, language} = this;
    this.outcome = await this.pages.post(this.store, body, {signed, read, save, language, ...more});
    assert.equal(this.outcome.status, 303);
    await this.look();
  }

  /** Presses a button that is on the page. */
  async press(name: 'open' | 'steady:do', value: string, fields: Fields = {}): Promise<void> {
    if (!this.html) await this.look();
    const isThere = new RegExp(`name="${name}"\\s+value="${value}"`).test(this.html);
    assert.ok(isThere, `There is no button ${name}=${value}`);
    const body = this.form(fields);
    body.append(name, value);
    await this.post(body.toString());
  }

  /** Opens something, then one of its forms. */
  async open(name: string): Promise<void> {
    if (!this.html) await this.look();
    const [kind, list, item] = name.split('.');
    if (kind !== 'add' && kind !== 'release') await this.press('open', `item.${list}.${item}`);
    await this.press('open', name);
  }
}
