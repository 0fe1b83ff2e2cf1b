import {flushSync, mount, unmount} from 'svelte';
import Contact from 'forms:Svelte';
import type {StartForm} from './app.js';

export const start: StartForm = (place) => {
  const app = mount(Contact, {target: place});
  flushSync();
  return Promise.resolve(() => void unmount(app));
};
