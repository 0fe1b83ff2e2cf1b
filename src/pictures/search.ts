/** Finding a picture by what it is for. For whoever writes a notice or a record: no element loads it. */
import {msg} from '../i18n/msg.js';
import {withPictureWords} from './words.js';

/** Words that people look for one of our pictures by; commas between, in the language that is drawn. */
const words: Readonly<Record<string, () => string>> = {
  advice: () =>
    msg('advice, support, meeting, adviser, debt, benefits', {
      id: 'steady.picture.advice.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  'ask-for-help': () =>
    msg('ask, help, question, support', {
      id: 'steady.picture.ask-for-help.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  baby: () =>
    msg('baby, infant, newborn', {
      id: 'steady.picture.baby.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  bed: () =>
    msg('bed, sleep, night, rest', {
      id: 'steady.picture.bed.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  book: () =>
    msg('book, read, reading, library', {
      id: 'steady.picture.book.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  bus: () =>
    msg('bus, travel, transport, coach', {
      id: 'steady.picture.bus.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  calendar: () =>
    msg('calendar, date, day, appointment, when', {
      id: 'steady.picture.calendar.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  child: () =>
    msg('child, children, kid, son, daughter', {
      id: 'steady.picture.child.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  clock: () =>
    msg('clock, time, hour, when', {
      id: 'steady.picture.clock.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  company: () =>
    msg('company, friends, tea, coffee, social, together', {
      id: 'steady.picture.company.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  cooking: () =>
    msg('cook, cooking, kitchen, food', {
      id: 'steady.picture.cooking.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  culture: () =>
    msg('culture, museum, gallery, history, heritage, theatre, show', {
      id: 'steady.picture.culture.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  danger: () =>
    msg('danger, warning, careful, risk', {
      id: 'steady.picture.danger.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  doctor: () =>
    msg('doctor, GP, physician', {
      id: 'steady.picture.doctor.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  door: () =>
    msg('door, room, shut', {
      id: 'steady.picture.door.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  education: () =>
    msg('education, learn, course, class, training, skills', {
      id: 'steady.picture.education.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  faith: () =>
    msg('faith, religion, chaplaincy, spiritual, worship', {
      id: 'steady.picture.faith.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  family: () =>
    msg('family, parents, children, relatives', {
      id: 'steady.picture.family.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  food: () =>
    msg('food, meal, eat, dinner, lunch', {
      id: 'steady.picture.food.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  garden: () =>
    msg('garden, plant, grow, nature, outdoors', {
      id: 'steady.picture.garden.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  goals: () =>
    msg('goal, goals, aim, achieve, plan', {
      id: 'steady.picture.goals.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  gym: () =>
    msg('gym, weights, exercise, fitness, sport', {
      id: 'steady.picture.gym.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  health: () =>
    msg('health, wellbeing, check, medical', {
      id: 'steady.picture.health.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  house: () =>
    msg('house, home, housing, place to live', {
      id: 'steady.picture.house.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  'id-card': () =>
    msg('ID, identity card, proof, name', {
      id: 'steady.picture.id-card.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  keys: () =>
    msg('keys, key, home, move in', {
      id: 'steady.picture.keys.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  laptop: () =>
    msg('laptop, computer, online, internet', {
      id: 'steady.picture.laptop.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  letter: () =>
    msg('letter, post, mail, envelope, message', {
      id: 'steady.picture.letter.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  listen: () =>
    msg('listen, hear, hearing, ear', {
      id: 'steady.picture.listen.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  medicine: () =>
    msg('medicine, medication, tablets, pills, prescription', {
      id: 'steady.picture.medicine.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  money: () =>
    msg('money, cash, cost, price, pay, benefits', {
      id: 'steady.picture.money.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  'mother-and-baby': () =>
    msg('mother, baby, mum, parent, mother and baby unit', {
      id: 'steady.picture.mother-and-baby.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  moving: () =>
    msg('exercise, sport, running, walking, active, physical activity', {
      id: 'steady.picture.moving.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  music: () =>
    msg('music, song, sing, choir, listen', {
      id: 'steady.picture.music.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  no: () =>
    msg('no, cross, not, do not', {
      id: 'steady.picture.no.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  'not-sure': () =>
    msg('not sure, do not know, question, maybe', {
      id: 'steady.picture.not-sure.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  nurse: () =>
    msg('nurse, healthcare, clinic', {
      id: 'steady.picture.nurse.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  paint: () =>
    msg('paint, art, arts, craft, draw, creative', {
      id: 'steady.picture.paint.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  pen: () =>
    msg('pen, write, writing', {
      id: 'steady.picture.pen.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  person: () =>
    msg('person, someone, me, you', {
      id: 'steady.picture.person.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  phone: () =>
    msg('phone, call, ring, helpline', {
      id: 'steady.picture.phone.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  prayer: () =>
    msg('prayer, pray, worship, faith, quiet', {
      id: 'steady.picture.prayer.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  signature: () =>
    msg('signature, sign, agree, form, contract', {
      id: 'steady.picture.signature.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  stop: () =>
    msg('stop, wait, hand', {
      id: 'steady.picture.stop.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  talking: () =>
    msg('talk, chat, conversation, listener, peer support', {
      id: 'steady.picture.talking.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  'tap-water': () =>
    msg('tap, water, drink, thirsty', {
      id: 'steady.picture.tap-water.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  train: () =>
    msg('train, rail, travel, station', {
      id: 'steady.picture.train.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  visit: () =>
    msg('visit, visitor, visits, family', {
      id: 'steady.picture.visit.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  'way-out': () =>
    msg('way out, exit, leave, release, going home', {
      id: 'steady.picture.way-out.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
  yes: () =>
    msg('yes, tick, right, done, agree', {
      id: 'steady.picture.yes.search',
      desc: 'Words that people search for a picture by, with commas between. Others than the English, if people say others.',
    }),
};

/** The words that a picture of ours is found by, in the language that is drawn in. */
export function searchWordsOf(name: string): string[] {
  const say = Object.hasOwn(words, name) ? words[name] : undefined;
  const text = say && withPictureWords(say);
  return (text ?? '')
    .split(/[,،、]/)
    .map((word) => word.trim())
    .filter(Boolean);
}

/**
 * Names of our pictures that somebody may mean, the best first: those with a word that is what was
 * written, then those with one that begins so.
 */
export function searchPictures(written: string): string[] {
  const wanted = written.trim().toLowerCase();
  if (wanted === '') return [];
  const score = (name: string) => {
    const all = [name, ...searchWordsOf(name)].map((word) => word.toLowerCase());
    if (all.includes(wanted)) return 2;
    return all.some((word) => word.split(/[\s-]/).some((part) => part.startsWith(wanted))) ? 1 : 0;
  };
  const found = Object.keys(words)
    .map((name) => ({name, score: score(name)}))
    .filter((each) => each.score > 0);
  return found.sort((one, other) => other.score - one.score).map(({name}) => name);
}
