import '@angular/compiler';
import {createComponent, provideZonelessChangeDetection} from '@angular/core';
import {createApplication} from '@angular/platform-browser';
import {ReferralPage} from 'docs:Angular';
import type {Start} from './app.js';

export const start: Start = async (place, {config, save}) => {
  const app = await createApplication({providers: [provideZonelessChangeDetection()]});
  const hostElement = place.appendChild(document.createElement('app-referral'));
  const component = createComponent(ReferralPage, {environmentInjector: app.injector, hostElement});
  component.setInput('config', config);
  component.setInput('save', save);
  app.attachView(component.hostView);
  await app.whenStable();
  return {
    configure: async (next) => {
      component.setInput('config', next);
      await app.whenStable();
    },
    stop: () => {
      app.destroy();
      hostElement.remove();
      return Promise.resolve();
    },
  };
};
