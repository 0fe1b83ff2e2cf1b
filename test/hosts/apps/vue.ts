import {createApp, h, nextTick, reactive} from 'vue';
import Referral from 'docs:Vue';
import type {ReferralConfig} from '../../../src/components/referral-form/config.js';
import type {Start} from './app.js';

/** What it hands over is reactive all the way down, as a host's state is. */
export const start: Start = async (place, {config, save}) => {
  const state: {config: ReferralConfig} = reactive({config});
  const app = createApp({render: () => h(Referral, {config: state.config, save})});
  app.mount(place);
  await nextTick();
  return {
    configure: async (next) => {
      state.config = next;
      await nextTick();
    },
    stop: () => {
      app.unmount();
      return Promise.resolve();
    },
  };
};

/** Draws one element with these attributes, each bound as a template would bind it. */
export function startOne(place: HTMLElement, tag: string, props: Record<string, unknown>): void {
  createApp({render: () => h(tag, props)}).mount(place);
}
