import {flushSync, mount, unmount} from 'svelte';
import Referral from 'docs:Svelte';
import {stateOf} from './state.svelte.js';
import type {Start} from './app.js';

export const start: Start = (place, given) => {
  const props = stateOf({...given});
  const app = mount(Referral, {target: place, props});
  flushSync();
  return Promise.resolve({
    configure: (config) => {
      flushSync(() => {
        props.config = config;
      });
      return Promise.resolve();
    },
    stop: () => unmount(app),
  });
};
