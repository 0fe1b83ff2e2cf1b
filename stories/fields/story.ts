/** How stories of fields are written. Everyone in them is invented. */
import type {StoryObj} from '@storybook/web-components-vite';
import {
  questionHost,
  type QuestionHost,
  type QuestionSetup,
} from '../../test/fixtures/question-host.js';
import type {Question} from '../../src/questions/index.js';

/** Words that a layout which is too tight would break on. */
export const LONG =
  'Is there anything about how you read, write, hear, see or speak that the people at Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch should know before they meet you?';

/** A field as a person meets it, with what they did before. */
export function shows(
  questions: Question | readonly Question[],
  setup: Omit<QuestionSetup, 'questions'> = {},
  steps?: (host: QuestionHost) => Promise<void>,
): StoryObj {
  const all = (Array.isArray(questions) ? questions : [questions]) as readonly Question[];
  return {
    render: () => questionHost({...setup, questions: all}),
    ...(steps && {
      play: async ({canvasElement}) => {
        const host = canvasElement.querySelector<QuestionHost>('question-host');
        if (host) await steps(host);
      },
    }),
  };
}

/** Goes on, so that what is wrong is said. */
export async function goOn(host: QuestionHost): Promise<void> {
  await host.updateComplete;
  host.form.requestSubmit();
  await host.updateComplete;
}
