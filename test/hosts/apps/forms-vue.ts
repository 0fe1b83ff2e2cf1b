import {createApp, nextTick} from 'vue';
import Contact from 'forms:Vue';
import type {StartForm} from './app.js';

export const start: StartForm = async (place, {save}) => {
  const app = createApp(Contact, {save});
  app.mount(place);
  await nextTick();
  return () => app.unmount();
};
