/** Brings what an open form needs, once for all plans of a page. */
import type * as openForm from './open-form.js';

export type FormCode = typeof openForm;

/** Where an editor has it from. */
export interface FormSource {
  /** Nothing until it is here. */
  readonly code: () => FormCode | undefined;
  /** Rejects where it does not arrive; a later call tries again. */
  readonly bring: () => Promise<unknown>;
}

let code: FormCode | undefined;

export const formSource: FormSource = {
  code: () => code,
  bring: async () => {
    code ??= await import('./open-form.js');
  },
};
