/** What to write in place of words that letters and notices of services are full of. */
const simpler: Readonly<Record<string, string>> = {
  accommodation: 'a place to live',
  additional: 'more',
  advise: 'tell',
  anxiety: 'feeling worried',
  appointment: 'meeting',
  approximately: 'about',
  assist: 'help',
  assistance: 'help',
  attend: 'go to',
  available: 'you can get',
  commence: 'start',
  complete: 'fill in',
  comply: 'follow the rules',
  consent: 'say yes',
  contact: 'ask, phone or write to',
  correspondence: 'letters',
  custody: 'prison',
  depression: 'feeling very low',
  discharge: 'leave',
  eligible: 'you can get',
  enquire: 'ask',
  establishment: 'prison',
  facilities: 'rooms',
  however: 'but',
  immediately: 'now',
  inform: 'tell',
  location: 'place',
  maximum: 'most',
  medication: 'medicine',
  minimum: 'least',
  notify: 'tell',
  obtain: 'get',
  participate: 'take part',
  permitted: 'you can',
  possess: 'have',
  prescribed: 'a doctor has told you to take',
  previously: 'before',
  prior: 'before',
  prohibited: 'you cannot',
  provide: 'give',
  purchase: 'buy',
  receive: 'get',
  reception: 'the place where you come in',
  regarding: 'about',
  remain: 'stay',
  request: 'ask for',
  require: 'need',
  reside: 'live',
  resettlement: 'getting ready to leave',
  retain: 'keep',
  submit: 'send',
  sufficient: 'enough',
  terminate: 'end',
  transfer: 'move',
  utilise: 'use',
  wellbeing: 'how you feel',
};

const FORMS = /(?:s|es|d|ed|ing)$/;

/** Simpler words for this one or a form of it, if we have some. Lower case. */
export function simplerThan(word: string): string | undefined {
  const stem = word.replace(FORMS, '');
  // "submitted" is "submit".
  return [word, stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')]
    .map((form) => (Object.hasOwn(simpler, form) ? simpler[form] : undefined))
    .find((words) => words !== undefined);
}
