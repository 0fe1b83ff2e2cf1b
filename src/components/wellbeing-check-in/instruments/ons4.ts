/**
 * ONS4, the four personal wellbeing questions of the Office for National Statistics, in the words and
 * the order of the harmonised standard. In other languages and in easy read they are adapted, and not
 * comparable: `wording` says so, and nothing is banded.
 *
 * The answers are never added up, not 0 when left out, and their bands are for staff.
 */
import {msg} from '../../../i18n/msg.js';
import type {Band, Definition, ScaleQuestion, Score} from '../../../questions/index.js';
import {
  definitionWith,
  pageEach,
  wordingOf,
  type Instrument,
  type InstrumentSetup,
} from './instrument.js';

/** The wording, not the code: a change of words needs another. */
const VERSION = '1';

export function ons4(setup: InstrumentSetup): Instrument {
  const asked = () => definition(setup);
  return {definition: asked(), scoring: {scores: scores()}, wording: wordingOf(asked)};
}

function definition(setup: InstrumentSetup): Definition {
  const title = msg('Personal wellbeing', {
    id: 'steady.checkIn.ons4.title',
    desc: 'Name of the four ONS wellbeing questions, as a heading.',
  });
  const intro = msg(
    'Next I would like to ask you four questions about your feelings on aspects of your life. There are no right or wrong answers. For each of these questions I’d like you to give an answer on a scale of 0 to 10, where 0 is “not at all” and 10 is “completely”.',
    {
      id: 'steady.checkIn.ons4.intro',
      desc: 'Official wording of the Office for National Statistics: do not change the English. Use the official translation where your language has one.',
    },
  );
  return definitionWith({id: 'ons4', version: VERSION, title}, setup, pageEach(questions(), intro));
}

function questions(): ScaleQuestion[] {
  const notAtAll = msg('Not at all', {
    id: 'steady.checkIn.ons4.min',
    desc: 'What 0 means on a scale from 0 to 10. Official wording of the ONS.',
  });
  const completely = msg('Completely', {
    id: 'steady.checkIn.ons4.max',
    desc: 'What 10 means on a scale from 0 to 10. Official wording of the ONS.',
  });
  const question = (
    id: string,
    label: string,
    minLabel = notAtAll,
    maxLabel = completely,
  ): ScaleQuestion => ({
    kind: 'scale',
    id,
    item: `ons4.${id}`,
    label,
    min: 0,
    max: 10,
    minLabel,
    maxLabel,
    offer: ['not-sure'],
  });
  return [
    question(
      'satisfied',
      msg('Overall, how satisfied are you with your life nowadays?', {
        id: 'steady.checkIn.ons4.satisfied',
        desc: 'Official wording of the Office for National Statistics: do not change the English.',
      }),
    ),
    question(
      'worthwhile',
      msg(
        'Overall, to what extent do you feel that the things you do in your life are worthwhile?',
        {
          id: 'steady.checkIn.ons4.worthwhile',
          desc: 'Official wording of the Office for National Statistics: do not change the English.',
        },
      ),
    ),
    question(
      'happy',
      msg('Overall, how happy did you feel yesterday?', {
        id: 'steady.checkIn.ons4.happy',
        desc: 'Official wording of the Office for National Statistics: do not change the English.',
      }),
    ),
    question(
      'anxious',
      msg('Overall, how anxious did you feel yesterday?', {
        id: 'steady.checkIn.ons4.anxious',
        desc: 'Official wording of the Office for National Statistics: do not change the English. Here a high number is bad.',
      }),
      msg('Not at all anxious', {
        id: 'steady.checkIn.ons4.minAnxious',
        desc: 'What 0 means on a scale from 0 to 10. Official wording of the ONS.',
      }),
      msg('Completely anxious', {
        id: 'steady.checkIn.ons4.maxAnxious',
        desc: 'What 10 means on a scale from 0 to 10. Official wording of the ONS.',
      }),
    ),
  ];
}

/** Each answer alone: the four are never added up. */
function scores(): Score[] {
  const low = msg('Low', {
    id: 'steady.checkIn.band.low',
    desc: 'For staff: a range of answers on a scale from 0 to 10.',
  });
  const medium = msg('Medium', {
    id: 'steady.checkIn.band.medium',
    desc: 'For staff: a range of answers on a scale from 0 to 10.',
  });
  const high = msg('High', {
    id: 'steady.checkIn.band.high',
    desc: 'For staff: a range of answers on a scale from 0 to 10.',
  });
  const good: Band[] = [
    {id: 'low', label: low, from: 0, to: 4},
    {id: 'medium', label: medium, from: 5, to: 6},
    {id: 'high', label: high, from: 7, to: 8},
    {
      id: 'very-high',
      label: msg('Very high', {
        id: 'steady.checkIn.band.veryHigh',
        desc: 'For staff: a range of answers on a scale from 0 to 10.',
      }),
      from: 9,
      to: 10,
    },
  ];
  const anxiety: Band[] = [
    {
      id: 'very-low',
      label: msg('Very low', {
        id: 'steady.checkIn.band.veryLow',
        desc: 'For staff: a range of answers on a scale from 0 to 10.',
      }),
      from: 0,
      to: 1,
    },
    {id: 'low', label: low, from: 2, to: 3},
    {id: 'medium', label: medium, from: 4, to: 5},
    {id: 'high', label: high, from: 6, to: 10},
  ];
  const score = (id: string, label: string, bands = good): Score => ({
    id,
    label,
    questions: [id],
    bands,
  });
  return [
    score(
      'satisfied',
      msg('Satisfied with life', {
        id: 'steady.checkIn.ons4.score.satisfied',
        desc: 'For staff: name of the answer to "How satisfied are you with your life nowadays?".',
      }),
    ),
    score(
      'worthwhile',
      msg('Things are worthwhile', {
        id: 'steady.checkIn.ons4.score.worthwhile',
        desc: 'For staff: name of the answer to "Are the things you do in your life worthwhile?".',
      }),
    ),
    score(
      'happy',
      msg('Happy yesterday', {
        id: 'steady.checkIn.ons4.score.happy',
        desc: 'For staff: name of the answer to "How happy did you feel yesterday?".',
      }),
    ),
    score(
      'anxious',
      msg('Anxious yesterday', {
        id: 'steady.checkIn.ons4.score.anxious',
        desc: 'For staff: name of the answer to "How anxious did you feel yesterday?".',
      }),
      anxiety,
    ),
  ];
}
