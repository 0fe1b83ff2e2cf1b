import {flushSync, mount, unmount} from 'svelte';
import Contact from 'forms:Svelte';
import type {StartForm} from './app.js';

export const start: StartForm = (place, props) => {
  const app = mount(Contact, {target: place, props: {...props}});
  flushSync();
  return Promise.resolve(() => void unmount(app));
};
