import '@angular/compiler';
import {createComponent, provideZonelessChangeDetection} from '@angular/core';
import {createApplication} from '@angular/platform-browser';
import Contact from 'forms:Angular';
import type {StartForm} from './app.js';

export const start: StartForm = async (place, {save}) => {
  const app = await createApplication({providers: [provideZonelessChangeDetection()]});
  const hostElement = place.appendChild(document.createElement('app-contact'));
  const component = createComponent(Contact, {environmentInjector: app.injector, hostElement});
  component.setInput('save', save);
  app.attachView(component.hostView);
  await app.whenStable();
  return () => app.destroy();
};
