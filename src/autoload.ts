/**
 * The script-tag entry: brings each element's code when the element first appears on the page.
 * One file to host, no build step.
 */
import {offerActivitySource, type ActivitySource} from './activities/source.js';
import type {SteadyActivitySaveEvent} from './components/activity-card/events.js';
import type {SteadyPlanSaveEvent} from './components/through-the-gate-plan/events.js';

const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'steady-activity-card': () => {
    document.addEventListener('steady-activity-save', saveTimes);
    return import('./define/activity-card.js');
  },
  'steady-activity-list': () => {
    document.addEventListener('steady-activity-save', saveTimes);
    offerActivitySource(openReferral);
    return import('./define/activity-list.js');
  },
  'steady-button': () => import('./define/button.js'),
  'steady-check-in-record': () => import('./define/check-in-record.js'),
  'steady-checkboxes': () => import('./define/checkboxes.js'),
  'steady-date-input': () => import('./define/date-input.js'),
  'steady-details': () => import('./define/details.js'),
  'steady-easy-read-notice': () => import('./define/easy-read-notice.js'),
  'steady-error-summary': () => import('./define/error-summary.js'),
  'steady-inset': () => import('./define/inset.js'),
  'steady-language-switch': () => import('./define/language-switch.js'),
  'steady-notification-banner': () => import('./define/notification-banner.js'),
  'steady-print-button': () => import('./define/print-button.js'),
  'steady-progress': () => import('./define/progress.js'),
  'steady-quick-exit': () => import('./define/quick-exit.js'),
  'steady-radios': () => import('./define/radios.js'),
  'steady-referral-form': () => import('./define/referral-form.js'),
  'steady-select': () => import('./define/select.js'),
  'steady-summary-list': () => import('./define/summary-list.js'),
  'steady-tag': () => import('./define/tag.js'),
  'steady-task-list': () => import('./define/task-list.js'),
  'steady-text-field': () => import('./define/text-field.js'),
  'steady-textarea': () => import('./define/textarea.js'),
  'steady-through-the-gate-plan': () => {
    document.addEventListener('steady-plan-save', saveAppointment);
    return import('./define/through-the-gate-plan.js');
  },
  'steady-wellbeing-check-in': () => import('./define/wellbeing-check-in.js'),
  'steady-who-will-see': () => import('./define/who-will-see.js'),
};

/** Reads the feed of a list. Brought only where a list has one. */
async function openReferral(): Promise<ActivitySource> {
  const {fromOpenReferral, readPage} = await import('./data/adapters/open-referral/page.js');
  return (answer) => {
    const {services, next} = readPage(answer);
    const {activities} = fromOpenReferral(answer);
    if (services.length > 0 && activities.length === 0) throw new TypeError('It is no such feed.');
    return {activities, ...(next && {next})};
  };
}

/** Makes a calendar file, unless the page has said that it does. */
function saveTimes(event: SteadyActivitySaveEvent): void {
  makeFile(event, (code) => {
    code.saveTimes(event);
  });
}

/** The same for an appointment of a plan. */
function saveAppointment(event: SteadyPlanSaveEvent): void {
  makeFile(event, (code) => {
    code.saveAppointment(event);
  });
}

function makeFile(event: Event, make: (code: typeof import('./save-times.js')) => void): void {
  import('./save-times.js').then(
    (code) => {
      // Asked when all who listen have heard of it, also those further out.
      if (!event.defaultPrevented) make(code);
    },
    (error: unknown) => {
      console.warn('Steady [script-not-loaded] The code for calendar files did not arrive.', error);
    },
  );
}

const asked = new Set<string>();

function load(tag: string): void {
  const bring = Object.hasOwn(loaders, tag) ? loaders[tag] : undefined;
  // Also where somebody else has the tag: the element's own code says so.
  if (!bring || asked.has(tag)) return;
  asked.add(tag);
  bring().catch((error: unknown) => {
    // A dropped connection must not stay for ever: the next element of the kind tries again.
    asked.delete(tag);
    console.warn(`Steady [script-not-loaded] The code of <${tag}> did not arrive.`, error);
  });
}

/** Looks for our elements in a tree. A shadow root of somebody else's is looked into when it is given. */
export function discover(root: ParentNode = document): void {
  if (root instanceof Element) load(root.localName);
  for (const element of root.querySelectorAll(Object.keys(loaders).join())) load(element.localName);
}

const observer = new MutationObserver((changes) => {
  for (const {addedNodes} of changes) {
    for (const node of addedNodes) if (node instanceof Element) discover(node);
  }
});

discover();
observer.observe(document.documentElement, {subtree: true, childList: true});
