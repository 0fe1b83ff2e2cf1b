import {createElement, StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';
import Contact from 'forms:React';
import type {StartForm} from './app.js';

export const start: StartForm = (place, props) => {
  const root = createRoot(place);
  flushSync(() => root.render(createElement(StrictMode, {}, createElement(Contact, props))));
  return Promise.resolve(() => flushSync(() => root.unmount()));
};
