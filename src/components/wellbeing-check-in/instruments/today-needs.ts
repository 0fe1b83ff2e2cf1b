/** What would help now, as answers of their own, and room for anything else. */
import {msg} from '../../../i18n/msg.js';
import type {ChoicesQuestion, LongTextQuestion, Option} from '../../../questions/index.js';

/** Longest note, in characters. */
const LONG = 1000;

export function needs(): [ChoicesQuestion, LongTextQuestion] {
  return [
    {
      kind: 'choices',
      id: 'needs',
      item: 'today.needs',
      label: msg('What would help right now?', {
        id: 'steady.checkIn.today.needs',
        desc: 'Question of a check-in. Everyday things follow, as check boxes.',
      }),
      hint: msg('Choose as many as you like.', {
        id: 'steady.checkIn.today.needs.hint',
        desc: 'Hint over check boxes.',
      }),
      options: everyday(),
    },
    {
      kind: 'long-text',
      id: 'note',
      item: 'today.note',
      sensitivity: 'sensitive',
      label: msg('Is there anything else you want to say?', {
        id: 'steady.checkIn.today.note',
        desc: 'Last question of a check-in, over a text box.',
      }),
      hint: msg(
        'You can leave this empty. If today or yesterday was a hard day, you can say so here.',
        {
          id: 'steady.checkIn.today.note.hint',
          desc: 'Hint over a text box. A hard day may be a birthday, an anniversary, bad news.',
        },
      ),
      maxLength: LONG,
      rows: 4,
    },
  ];
}

function everyday(): Option[] {
  return [
    {
      value: 'food',
      label: msg('Something to eat or drink', {
        id: 'steady.checkIn.today.needs.food',
        desc: 'An answer to "What would help right now?".',
      }),
    },
    {
      value: 'medicine',
      label: msg('My medicine', {
        id: 'steady.checkIn.today.needs.medicine',
        desc: 'An answer to "What would help right now?".',
      }),
    },
    {
      value: 'rest',
      label: msg('Rest, or a quiet place', {
        id: 'steady.checkIn.today.needs.rest',
        desc: 'An answer to "What would help right now?".',
      }),
    },
    {
      value: 'wash',
      label: msg('A shower or clean clothes', {
        id: 'steady.checkIn.today.needs.wash',
        desc: 'An answer to "What would help right now?".',
      }),
    },
    {
      value: 'call',
      label: msg('A phone call, a letter or a visit', {
        id: 'steady.checkIn.today.needs.call',
        desc: 'An answer to "What would help right now?".',
      }),
    },
    {
      value: 'healthcare',
      label: msg('A doctor, nurse or dentist', {
        id: 'steady.checkIn.today.needs.healthcare',
        desc: 'An answer to "What would help right now?".',
      }),
    },
    {
      value: 'talk',
      label: msg('Someone to talk to', {
        id: 'steady.checkIn.today.needs.talk',
        desc: 'An answer to "What would help right now?".',
      }),
    },
    {
      value: 'something-to-do',
      label: msg('Something to do', {
        id: 'steady.checkIn.today.needs.somethingToDo',
        desc: 'An answer to "What would help right now?".',
      }),
    },
    {
      value: 'money-or-home',
      label: msg('Help with money or a place to live', {
        id: 'steady.checkIn.today.needs.moneyOrHome',
        desc: 'An answer to "What would help right now?".',
      }),
    },
    {
      value: 'none',
      label: msg('Nothing right now', {
        id: 'steady.checkIn.today.needs.none',
        desc: 'An answer to "What would help right now?". Choosing it clears the others.',
      }),
      exclusive: true,
    },
  ];
}
