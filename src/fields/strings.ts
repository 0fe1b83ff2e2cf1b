/** The words fields say by themselves. Everything else comes from the definition. */
import {msg, str} from '../i18n/msg.js';
import {plural} from '../i18n/plural.js';

export const fieldStrings = {
  problem: () =>
    msg('Problem:', {
      id: 'steady.field.problem',
      desc: 'Read out by a screen reader before what is wrong with an answer. Not seen.',
    }),
  optional: (question: string) =>
    msg(str`${question} (optional)`, {
      id: 'steady.field.optional',
      desc: 'A question that need not be answered. The value is the question.',
    }),
  or: () =>
    msg('or', {id: 'steady.field.or', desc: 'Between ordinary answers and "none of these".'}),
  yes: () => msg('Yes', {id: 'steady.answer.yes', desc: 'An answer to a question.'}),
  no: () => msg('No', {id: 'steady.answer.no', desc: 'An answer to a question.'}),
  onlyIf: (answer: string) =>
    msg(str`Only if you answered: ${answer}`, {
      id: 'steady.paper.onlyIf',
      desc: 'On the paper form, over a question that some people leave out. The value is an answer to the question before.',
    }),
  selectAll: () =>
    msg('All of these', {
      id: 'steady.field.selectAll',
      desc: 'A check box that ticks all the others in the list.',
    }),
  choose: () =>
    msg('Choose one', {
      id: 'steady.field.choose',
      desc: 'First line of a drop-down list, when nothing is chosen yet.',
    }),
  day: () => msg('Day', {id: 'steady.field.day', desc: 'Over the box for the day of a date.'}),
  month: () =>
    msg('Month', {id: 'steady.field.month', desc: 'Over the box for the month of a date.'}),
  year: () => msg('Year', {id: 'steady.field.year', desc: 'Over the box for the year of a date.'}),
  firstName: () =>
    msg('First name', {id: 'steady.field.firstName', desc: 'Over a box for a first name.'}),
  lastName: () =>
    msg('Last name', {id: 'steady.field.lastName', desc: 'Over a box for a family name.'}),
  line1: () =>
    msg('Address line 1', {id: 'steady.field.line1', desc: 'Over the first box of an address.'}),
  line2: () =>
    msg('Address line 2 (optional)', {
      id: 'steady.field.line2',
      desc: 'Over the second box of an address. It can stay empty.',
    }),
  town: () => msg('Town or city', {id: 'steady.field.town', desc: 'Over a box of an address.'}),
  county: () =>
    msg('County (optional)', {
      id: 'steady.field.county',
      desc: 'Over a box of an address. It can stay empty.',
    }),
  postcode: () => msg('Postcode', {id: 'steady.field.postcode', desc: 'Over a box of an address.'}),
  person: (n: number) =>
    msg(str`Person ${n}`, {
      id: 'steady.field.person',
      desc: 'Heading over the boxes about one of several people. The value is 1, 2, 3…',
    }),
  addPerson: () =>
    msg('Add a person', {id: 'steady.field.addPerson', desc: 'Button. Adds boxes for one person.'}),
  addAnother: () =>
    msg('Add another person', {
      id: 'steady.field.addAnother',
      desc: 'Button. Adds boxes for one more person.',
    }),
  removePerson: (n: number) =>
    msg(str`Remove person ${n}`, {
      id: 'steady.field.removePerson',
      desc: 'Button. Takes away the boxes about one person. The value is 1, 2, 3…',
    }),
  charactersAllowed: (n: number) =>
    plural(n, {
      zero: () =>
        msg(str`You can write up to ${n} characters`, {
          id: 'steady.count.allowed.zero',
          desc: 'Under a text box. The value is the most letters and signs that fit. 0.',
        }),
      one: () =>
        msg(str`You can write up to ${n} character`, {
          id: 'steady.count.allowed.one',
          desc: 'Under a text box. The value is the most letters and signs that fit. 1.',
        }),
      two: () =>
        msg(str`You can write up to ${n} characters`, {
          id: 'steady.count.allowed.two',
          desc: 'Under a text box. The value is the most letters and signs that fit. 2.',
        }),
      few: () =>
        msg(str`You can write up to ${n} characters`, {
          id: 'steady.count.allowed.few',
          desc: 'Under a text box. The value is the most letters and signs that fit. A few: in Welsh 3.',
        }),
      many: () =>
        msg(str`You can write up to ${n} characters`, {
          id: 'steady.count.allowed.many',
          desc: 'Under a text box. The value is the most letters and signs that fit. Many: in Welsh 6.',
        }),
      other: () =>
        msg(str`You can write up to ${n} characters`, {
          id: 'steady.count.allowed.other',
          desc: 'Under a text box. The value is the most letters and signs that fit. Every other number.',
        }),
    }),
  charactersLeft: (n: number) =>
    plural(n, {
      zero: () =>
        msg(str`You have ${n} characters left`, {
          id: 'steady.count.left.zero',
          desc: 'Under a text box, while typing. 0 letters and signs still fit.',
        }),
      one: () =>
        msg(str`You have ${n} character left`, {
          id: 'steady.count.left.one',
          desc: 'Under a text box, while typing. 1 letter or sign still fits.',
        }),
      two: () =>
        msg(str`You have ${n} characters left`, {
          id: 'steady.count.left.two',
          desc: 'Under a text box, while typing. 2 letters and signs still fit.',
        }),
      few: () =>
        msg(str`You have ${n} characters left`, {
          id: 'steady.count.left.few',
          desc: 'Under a text box, while typing. A few letters and signs still fit: in Welsh 3.',
        }),
      many: () =>
        msg(str`You have ${n} characters left`, {
          id: 'steady.count.left.many',
          desc: 'Under a text box, while typing. Many letters and signs still fit: in Welsh 6.',
        }),
      other: () =>
        msg(str`You have ${n} characters left`, {
          id: 'steady.count.left.other',
          desc: 'Under a text box, while typing. The value is how many letters and signs still fit.',
        }),
    }),
  charactersOver: (n: number) =>
    plural(n, {
      zero: () =>
        msg(str`You have ${n} characters too many`, {
          id: 'steady.count.over.zero',
          desc: 'Under a text box, while typing. Never shown with 0 in English.',
        }),
      one: () =>
        msg(str`You have ${n} character too many`, {
          id: 'steady.count.over.one',
          desc: 'Under a text box, while typing. 1 letter or sign has to go.',
        }),
      two: () =>
        msg(str`You have ${n} characters too many`, {
          id: 'steady.count.over.two',
          desc: 'Under a text box, while typing. 2 letters and signs have to go.',
        }),
      few: () =>
        msg(str`You have ${n} characters too many`, {
          id: 'steady.count.over.few',
          desc: 'Under a text box, while typing. A few letters and signs have to go: in Welsh 3.',
        }),
      many: () =>
        msg(str`You have ${n} characters too many`, {
          id: 'steady.count.over.many',
          desc: 'Under a text box, while typing. Many letters and signs have to go: in Welsh 6.',
        }),
      other: () =>
        msg(str`You have ${n} characters too many`, {
          id: 'steady.count.over.other',
          desc: 'Under a text box, while typing. The value is how many letters and signs have to go.',
        }),
    }),
};
