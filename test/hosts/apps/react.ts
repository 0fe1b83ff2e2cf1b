import {createElement, StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';
import {Referral} from 'docs:React';
import type {ReferralConfig} from '../../../src/components/referral-form/config.js';
import type {Start} from './app.js';

/** In strict mode every effect runs, is undone and runs again. */
export const start: Start = (place, props) => {
  const root = createRoot(place);
  const show = (config: ReferralConfig) => {
    flushSync(() => {
      root.render(createElement(StrictMode, {}, createElement(Referral, {...props, config})));
    });
    return Promise.resolve();
  };
  return show(props.config).then(() => ({
    configure: show,
    stop: () => {
      flushSync(() => root.unmount());
      return Promise.resolve();
    },
  }));
};

/** A list of elements that React moves when their order changes. @returns Draws them in an order. */
export function startList(place: HTMLElement, tag: string): (keys: readonly string[]) => void {
  const root = createRoot(place);
  return (keys) => {
    flushSync(() => {
      root.render(
        createElement(
          'div',
          {},
          keys.map((key) => createElement(tag, {key, id: key, path: 'self'})),
        ),
      );
    });
  };
}

/** Draws one element with these properties. @returns Draws it with others. */
export function startOne(place: HTMLElement, tag: string, props: object): (props: object) => void {
  const root = createRoot(place);
  const show = (next: object) => {
    flushSync(() => root.render(createElement(tag, next)));
  };
  show(props);
  return show;
}
