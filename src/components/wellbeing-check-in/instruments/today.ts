/**
 * How are you today? Our own questions: nobody has validated them, nothing is added up, and no answer
 * is better than another. The basics (sleep, food, being safe, what would help now) stand beside the
 * feelings, because nobody can think of wellbeing who is hungry, frightened or has not slept.
 */
import {msg} from '../../../i18n/msg.js';
import type {ChoiceQuestion, Option, Question} from '../../../questions/index.js';
import {definitionWith, pageEach, type Instrument, type InstrumentSetup} from './instrument.js';
import {needs} from './today-needs.js';

/** The wording, not the code: a change of words needs another. */
const VERSION = '1';

export function today(setup: InstrumentSetup): Instrument {
  const title = msg('How are you today?', {
    id: 'steady.checkIn.today.title',
    desc: 'Heading of a short set of questions. Warm and plain, not a greeting.',
  });
  const questions: Question[] = [
    feeling(),
    sleep(),
    food(),
    safe(),
    contact(),
    doing(),
    ...needs(),
  ];
  return {
    definition: definitionWith({id: 'today', version: VERSION, title}, setup, pageEach(questions)),
    scoring: {},
    wording: 'not-validated',
  };
}

function choice(
  id: string,
  label: string,
  options: readonly Option[],
  more: Partial<ChoiceQuestion> = {},
): ChoiceQuestion {
  return {kind: 'choice', id, item: `today.${id}`, label, options, offer: ['not-sure'], ...more};
}

function feeling(): ChoiceQuestion {
  return choice(
    'feeling',
    msg('How do you feel right now?', {
      id: 'steady.checkIn.today.feeling',
      desc: 'First question of a check-in. Five answers follow, none better than another.',
    }),
    [
      {
        value: 'good',
        label: msg('Good', {
          id: 'steady.checkIn.today.feeling.good',
          desc: 'An answer to "How do you feel right now?".',
        }),
      },
      {
        value: 'all-right',
        label: msg('All right', {
          id: 'steady.checkIn.today.feeling.allRight',
          desc: 'An answer to "How do you feel right now?": neither good nor bad.',
        }),
      },
      {
        value: 'up-and-down',
        label: msg('Up and down', {
          id: 'steady.checkIn.today.feeling.upAndDown',
          desc: 'An answer to "How do you feel right now?": it changes.',
        }),
      },
      {
        value: 'low',
        label: msg('Low', {
          id: 'steady.checkIn.today.feeling.low',
          desc: 'An answer to "How do you feel right now?": sad, without energy.',
        }),
      },
      {
        value: 'very-low',
        label: msg('Very low', {
          id: 'steady.checkIn.today.feeling.veryLow',
          desc: 'An answer to "How do you feel right now?".',
        }),
      },
    ],
  );
}

function sleep(): ChoiceQuestion {
  return choice(
    'sleep',
    msg('How did you sleep last night?', {
      id: 'steady.checkIn.today.sleep',
      desc: 'Question of a check-in.',
    }),
    [
      {
        value: 'well',
        label: msg('Well', {
          id: 'steady.checkIn.today.sleep.well',
          desc: 'An answer to "How did you sleep last night?".',
        }),
      },
      {
        value: 'on-and-off',
        label: msg('On and off', {
          id: 'steady.checkIn.today.sleep.onAndOff',
          desc: 'An answer to "How did you sleep last night?": with breaks.',
        }),
      },
      {
        value: 'hardly',
        label: msg('Hardly at all', {
          id: 'steady.checkIn.today.sleep.hardly',
          desc: 'An answer to "How did you sleep last night?".',
        }),
      },
    ],
  );
}

function food(): ChoiceQuestion {
  return choice(
    'food',
    msg('Have you had enough to eat and drink today?', {
      id: 'steady.checkIn.today.food',
      desc: 'Question of a check-in.',
    }),
    [
      {
        value: 'enough',
        label: msg('Yes, enough', {
          id: 'steady.checkIn.today.food.enough',
          desc: 'An answer to "Have you had enough to eat and drink today?".',
        }),
      },
      {
        value: 'some',
        label: msg('Some, but not enough', {
          id: 'steady.checkIn.today.food.some',
          desc: 'An answer to "Have you had enough to eat and drink today?".',
        }),
      },
      {
        value: 'no',
        label: msg('No', {
          id: 'steady.checkIn.today.food.no',
          desc: 'An answer to "Have you had enough to eat and drink today?".',
        }),
      },
    ],
  );
}

function safe(): ChoiceQuestion {
  return choice(
    'safe',
    msg('Do you feel safe where you are?', {
      id: 'steady.checkIn.today.safe',
      desc: 'Question of a check-in. The person may share a cell or a home with somebody they fear.',
    }),
    [
      {
        value: 'yes',
        label: msg('Yes', {
          id: 'steady.checkIn.today.safe.yes',
          desc: 'An answer to "Do you feel safe where you are?".',
        }),
      },
      {
        value: 'sometimes',
        label: msg('Sometimes', {
          id: 'steady.checkIn.today.safe.sometimes',
          desc: 'An answer to "Do you feel safe where you are?".',
        }),
      },
      {
        value: 'no',
        label: msg('I do not feel safe', {
          id: 'steady.checkIn.today.safe.no',
          desc: 'An answer to "Do you feel safe where you are?".',
        }),
      },
    ],
    {sensitivity: 'sensitive', offer: ['not-sure', 'prefer-not-to-say']},
  );
}

function contact(): ChoiceQuestion {
  return choice(
    'contact',
    msg('Have you talked with someone you trust this week?', {
      id: 'steady.checkIn.today.contact',
      desc: 'Question of a check-in. Anybody at all; never assume a family.',
    }),
    [
      {
        value: 'yes',
        label: msg('Yes', {
          id: 'steady.checkIn.today.contact.yes',
          desc: 'An answer to "Have you talked with someone you trust this week?".',
        }),
      },
      {
        value: 'would-like-to',
        label: msg('No, and I would like to', {
          id: 'steady.checkIn.today.contact.wouldLikeTo',
          desc: 'An answer to "Have you talked with someone you trust this week?".',
        }),
      },
      {
        value: 'fine',
        label: msg('No, and that is fine', {
          id: 'steady.checkIn.today.contact.fine',
          desc: 'An answer to "Have you talked with someone you trust this week?".',
        }),
      },
    ],
  );
}

function doing(): ChoiceQuestion {
  return choice(
    'doing',
    msg('Have you had something to do today?', {
      id: 'steady.checkIn.today.doing',
      desc: 'Question of a check-in. Anything the person finds worth doing.',
    }),
    [
      {
        value: 'enough',
        label: msg('Yes, enough', {
          id: 'steady.checkIn.today.doing.enough',
          desc: 'An answer to "Have you had something to do today?".',
        }),
      },
      {
        value: 'some',
        label: msg('A little', {
          id: 'steady.checkIn.today.doing.some',
          desc: 'An answer to "Have you had something to do today?".',
        }),
      },
      {
        value: 'no',
        label: msg('No', {
          id: 'steady.checkIn.today.doing.no',
          desc: 'An answer to "Have you had something to do today?".',
        }),
      },
    ],
  );
}
