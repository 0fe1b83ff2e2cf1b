import {createApp, nextTick} from 'vue';
import Contact from 'forms:Vue';
import type {StartForm} from './app.js';

export const start: StartForm = async (place) => {
  const app = createApp(Contact);
  app.mount(place);
  await nextTick();
  return () => app.unmount();
};
