/**
 * The national indicators of loneliness: the three questions of the UCLA scale and the direct one, as
 * the Government Statistical Service recommends them, in its words. The three add up to 3 to 9, with
 * no score when one of them is left out and no label for any number, since cut-offs differ between
 * users. The direct question is reported alone.
 */
import {msg} from '../../../i18n/msg.js';
import type {ChoiceQuestion, Definition, Option} from '../../../questions/index.js';
import {
  definitionWith,
  pageEach,
  wordingOf,
  type Instrument,
  type InstrumentSetup,
} from './instrument.js';

/** The wording, not the code: a change of words needs another. */
const VERSION = '1';

export function loneliness(setup: InstrumentSetup): Instrument {
  const asked = () => definition(setup);
  return {
    definition: asked(),
    scoring: {
      scores: [
        {
          id: 'ucla-3',
          label: msg('Three loneliness questions (3 to 9)', {
            id: 'steady.checkIn.loneliness.score.three',
            desc: 'For staff: name of a score. 3 is the least lonely, 9 the most.',
          }),
          questions: ['companionship', 'left-out', 'isolated'],
          values: {'hardly-ever': 1, some: 2, often: 3},
        },
      ],
    },
    wording: wordingOf(asked),
  };
}

function definition(setup: InstrumentSetup): Definition {
  const title = msg('Being with others', {
    id: 'steady.checkIn.loneliness.title',
    desc: 'Heading over the four questions about loneliness. The word itself would put people off.',
  });
  const intro = msg(
    'The next four questions are about relationships with others. For each one, please say how often (if at all) you feel that way.',
    {
      id: 'steady.checkIn.loneliness.intro',
      desc: 'Official wording of the Government Statistical Service: do not change the English. Use the official translation where your language has one.',
    },
  );
  return definitionWith(
    {id: 'loneliness', version: VERSION, title},
    setup,
    pageEach([...indirect(), direct()], intro),
  );
}

function question(id: string, label: string, options: readonly Option[]): ChoiceQuestion {
  return {kind: 'choice', id, item: `loneliness.${id}`, label, options, offer: ['not-sure']};
}

function someOfTheTime(): Option {
  return {
    value: 'some',
    label: msg('Some of the time', {
      id: 'steady.checkIn.loneliness.some',
      desc: 'An answer to "How often …?". Official wording of the Government Statistical Service.',
    }),
  };
}

function indirect(): ChoiceQuestion[] {
  const options: Option[] = [
    {
      value: 'hardly-ever',
      label: msg('Hardly ever or never', {
        id: 'steady.checkIn.loneliness.hardlyEverOrNever',
        desc: 'An answer to "How often …?". Official wording of the Government Statistical Service.',
      }),
    },
    someOfTheTime(),
    {
      value: 'often',
      label: msg('Often', {
        id: 'steady.checkIn.loneliness.often',
        desc: 'An answer to "How often …?". Official wording of the Government Statistical Service.',
      }),
    },
  ];
  return [
    question(
      'companionship',
      msg('How often do you feel that you lack companionship?', {
        id: 'steady.checkIn.loneliness.companionship',
        desc: 'Official wording of the Government Statistical Service: do not change the English.',
      }),
      options,
    ),
    question(
      'left-out',
      msg('How often do you feel left out?', {
        id: 'steady.checkIn.loneliness.leftOut',
        desc: 'Official wording of the Government Statistical Service: do not change the English.',
      }),
      options,
    ),
    question(
      'isolated',
      msg('How often do you feel isolated from others?', {
        id: 'steady.checkIn.loneliness.isolated',
        desc: 'Official wording of the Government Statistical Service: do not change the English.',
      }),
      options,
    ),
  ];
}

// The page that gives these five is yet to be read: they are here and nowhere else, to be put right.
function directOptions(): Option[] {
  return [
    {
      value: 'often',
      label: msg('Often/always', {
        id: 'steady.checkIn.loneliness.direct.often',
        desc: 'An answer to "How often do you feel lonely?": often or always.',
      }),
    },
    someOfTheTime(),
    {
      value: 'occasionally',
      label: msg('Occasionally', {
        id: 'steady.checkIn.loneliness.direct.occasionally',
        desc: 'An answer to "How often do you feel lonely?": now and then.',
      }),
    },
    {
      value: 'hardly-ever',
      label: msg('Hardly ever', {
        id: 'steady.checkIn.loneliness.direct.hardlyEver',
        desc: 'An answer to "How often do you feel lonely?": almost never.',
      }),
    },
    {
      value: 'never',
      label: msg('Never', {
        id: 'steady.checkIn.loneliness.direct.never',
        desc: 'An answer to "How often do you feel lonely?".',
      }),
    },
  ];
}

function direct(): ChoiceQuestion {
  return question(
    'lonely',
    msg('How often do you feel lonely?', {
      id: 'steady.checkIn.loneliness.lonely',
      desc: 'Official wording of the Government Statistical Service: do not change the English.',
    }),
    directOptions(),
  );
}
