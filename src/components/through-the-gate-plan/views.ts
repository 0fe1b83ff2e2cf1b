/** The views of a plan: what the person reads is here, the others are brought when they are shown. */
import type {CSSResultGroup, TemplateResult} from 'lit';
import type {GatePlan} from '../../data/contracts/gate-plan.js';
import type {GatePlanConfig} from './config.js';
import {mineView} from './mine/index.js';
import type {SteadyThroughTheGatePlan} from './through-the-gate-plan.js';

export const PLAN_VIEWS = ['mine', 'with-me', 'handover', 'paper'] as const;
export type PlanViewName = (typeof PLAN_VIEWS)[number];

/** Parts of all views that a list of links leads to. */
export const PLAN_PLACES = [
  'words',
  'day',
  'time',
  'areas',
  'activities',
  'people',
  'appointments',
  'licence',
  'health',
  'documents',
  'story',
  'open',
  'agreed',
  'ask',
  'no',
  'who',
  'release',
  'sources',
] as const;

/** What a view draws from, beside the plan. */
export interface PlanViewOptions {
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: string;
  readonly config: GatePlanConfig;
  /** Of the title, 1 to 3. */
  readonly headingLevel: number;
  /** Whether what is not sorted yet is all that is shown to begin with. */
  readonly onlyOpen: boolean;
  /** Scripts run: not on a server, nor in the first drawing over what a server drew. */
  readonly scripted: boolean;
  /** "I need help now", closed. */
  readonly help: TemplateResult;
  /** Draws a picture, in easy read; nothing elsewhere, and until it has come. */
  readonly picture: (name: string) => unknown;
}

/** Draws a plan inside the element that carries `lang` and `dir`. Words are in its language. */
export type PlanView = (
  element: SteadyThroughTheGatePlan,
  plan: GatePlan,
  options: PlanViewOptions,
) => TemplateResult;

/** A view, and what it needs beside the styles that all views have. */
export interface PlanViewModule {
  readonly view: PlanView;
  readonly styles?: CSSResultGroup;
  /** Takes what was typed before scripts came. */
  readonly takeTyped?: (element: SteadyThroughTheGatePlan) => void;
  /** Prints it in its own way; else the element alone. */
  readonly print?: (element: SteadyThroughTheGatePlan) => Promise<void>;
}

/** `kept`: the view `with-me` where a server keeps the place. */
export type PlanViewKey = PlanViewName | 'kept';

/** A view that is not here is shown as `mine`. */
const loaders: Readonly<Partial<Record<PlanViewKey, () => Promise<PlanViewModule>>>> = {
  kept: async () => {
    const {prepareKeptView, view, styles, takeTyped} = await import('./editing/kept/view.js');
    await prepareKeptView();
    return {view, styles, takeTyped};
  },
  'with-me': async () => {
    const {withMeView, styles} = await import('./editing/index.js');
    return {view: withMeView, styles};
  },
  handover: async () => ({view: (await import('./handover/index.js')).handoverView}),
  paper: async () => {
    const code = await import('./paper/view.js');
    await code.preparePaperView();
    return {view: code.paperView, styles: code.paperViewStyles, print: code.printPaper};
  },
};

const loaded = new Map<PlanViewKey, PlanViewModule>([['mine', {view: mineView}]]);

/** The view that is shown for a name. */
const shown = (name: PlanViewKey): PlanViewKey => (loaders[name] ? name : 'mine');

/** The view of that name, if it is here. */
export const viewOf = (name: PlanViewKey): PlanViewModule | undefined => loaded.get(shown(name));

/** Brings a view. Rejects when its code does not arrive; a later call tries again. */
export async function loadView(name: PlanViewKey): Promise<void> {
  const found = shown(name);
  const code = loaded.has(found) ? undefined : await loaders[found]?.();
  if (code) loaded.set(found, code);
}

/** Brings all views: for a server. */
export async function loadViews(): Promise<void> {
  await Promise.all([...PLAN_VIEWS, 'kept' as const].map(loadView));
}

/** Styles of the views that are here. */
export const loadedStyles = (): readonly CSSResultGroup[] =>
  [...loaded.values()].flatMap(({styles}) => styles ?? []);
