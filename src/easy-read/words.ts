/** What is said to whoever writes a notice: what was found, and what to do about it. */
import {msg, str} from '../i18n/msg.js';
import type {EasyReadPlace, EasyReadRule, Found} from './warning.js';

type Say = (found: Found, where: EasyReadPlace) => string;

/** What a check like this cannot know. */
export function note(): string {
  return msg(
    'This check finds some of what can make a text hard. Only people who use easy read can say if it is easy to read. Ask them, and pay them.',
    {
      id: 'steady.easyRead.note',
      desc: 'Said to somebody who writes a notice, beside the results of a check by a program. It must never sound as if passing made a text easy read.',
    },
  );
}

export function messageOf(found: Found, where: EasyReadPlace): string {
  return messages[found.rule](found, where);
}

export function suggestionFor(found: Found, where: EasyReadPlace): string {
  return suggestions[found.rule](found, where);
}

const messages: Readonly<Record<EasyReadRule, Say>> = {
  'long-sentence': ({count = 0}) =>
    msg(str`Words in this sentence: ${count}`, {
      id: 'steady.easyRead.longSentence',
      desc: 'To the author of a notice: a sentence is long. The value is how many words it has, over 10.',
    }),
  'many-sentences': ({count = 0}) =>
    msg(str`Sentences in this point: ${count}`, {
      id: 'steady.easyRead.manySentences',
      desc: 'To the author of a notice: a point, which is one picture and its words, says too much. The value is how many sentences it has, over 2.',
    }),
  'several-ideas': () =>
    msg('This sentence may say more than one thing', {
      id: 'steady.easyRead.severalIdeas',
      desc: 'To the author of a notice. It is a guess by a program.',
    }),
  'hard-word': ({text}) =>
    msg(str`“${text}” may be a hard word`, {
      id: 'steady.easyRead.hardWord',
      desc: 'To the author of a notice. The value is a word of theirs.',
    }),
  'unused-hard-word': ({text}) =>
    msg(str`“${text}” is explained here, but the point does not say it`, {
      id: 'steady.easyRead.unusedHardWord',
      desc: 'To the author of a notice. The value is a word of theirs, which they explain.',
    }),
  'short-form': ({text}) =>
    msg(str`“${text}” is a short form`, {
      id: 'steady.easyRead.shortForm',
      desc: 'To the author of a notice. The value is an abbreviation, such as GP.',
    }),
  capitals: ({text}) =>
    msg(str`“${text}” is in capitals`, {
      id: 'steady.easyRead.capitals',
      desc: 'To the author of a notice: a word in block capitals. The value is the word.',
    }),
  marks: ({text}) =>
    msg(str`“${text}” has marks that show as they are`, {
      id: 'steady.easyRead.marks',
      desc: 'To the author of a notice, whose text is plain: marks such as * or <b> would be seen. The value is the place.',
    }),
  sign: ({text}) =>
    msg(str`“${text}” is a sign, not a word`, {
      id: 'steady.easyRead.sign',
      desc: 'To the author of a notice. The value is a sign such as & or two words with a stroke between.',
    }),
  'number-word': ({text}) =>
    msg(str`“${text}” is a number in letters`, {
      id: 'steady.easyRead.numberWord',
      desc: 'To the author of a notice. The value is a number such as seven.',
    }),
  percentage: ({text}) =>
    msg(str`“${text}” is a percentage`, {
      id: 'steady.easyRead.percentage',
      desc: 'To the author of a notice. The value is for example 25%.',
    }),
  passive: ({text}) =>
    msg(str`“${text}” may not say who does it`, {
      id: 'steady.easyRead.passive',
      desc: 'To the author of a notice: the passive voice. The value is some of their words, such as "is taken".',
    }),
  negative: ({text}) =>
    msg(str`“${text}” is easy to read the wrong way round`, {
      id: 'steady.easyRead.negative',
      desc: 'To the author of a notice: a short form of "not", or a sentence with two negatives. The value is their words.',
    }),
  'no-picture': () =>
    msg('This point has no picture', {
      id: 'steady.easyRead.noPicture',
      desc: 'To the author of a notice.',
    }),
  'unknown-picture': ({text}) =>
    msg(str`There is no picture called “${text}”`, {
      id: 'steady.easyRead.unknownPicture',
      desc: 'To the author of a notice. The value is the name they gave.',
    }),
  'to-fill-in': ({text}) =>
    msg(str`Still to be filled in: ${text}`, {
      id: 'steady.easyRead.toFillIn',
      desc: 'To the author of a notice: the text has a place in square brackets that says what is to be filled in. The value is that place.',
    }),
  'missing-detail': (_, {part}) => detailMessage(part),
};

const suggestions: Readonly<Record<EasyReadRule, Say>> = {
  'long-sentence': () =>
    msg('Make it 2 sentences, of 15 words at most. 10 is better', {
      id: 'steady.easyRead.longSentence.do',
      desc: 'To the author of a notice, after "Words in this sentence: 23".',
    }),
  'many-sentences': () =>
    msg('Make another point, with its own picture', {
      id: 'steady.easyRead.manySentences.do',
      desc: 'To the author of a notice, after "Sentences in this point: 4".',
    }),
  'several-ideas': () =>
    msg('Say one thing in each sentence', {
      id: 'steady.easyRead.severalIdeas.do',
      desc: 'To the author of a notice, whose sentence may say more than one thing.',
    }),
  'hard-word': ({instead}) =>
    instead === undefined
      ? msg('Use an everyday word, or explain it in the next sentence', {
          id: 'steady.easyRead.hardWord.do',
          desc: 'To the author of a notice, who has used a hard word.',
        })
      : msg(str`You could write “${instead}”, or explain it in the next sentence`, {
          id: 'steady.easyRead.hardWord.instead',
          desc: 'To the author of a notice, who has used a hard word. The value is simpler words, always in English, as the notice is.',
        }),
  'unused-hard-word': () =>
    msg('Write the word as it stands in the point, or take the meaning out', {
      id: 'steady.easyRead.unusedHardWord.do',
      desc: 'To the author of a notice, who explains a word that the text beside it does not have.',
    }),
  'short-form': () =>
    msg('Write the words in full', {
      id: 'steady.easyRead.shortForm.do',
      desc: 'To the author of a notice, who has used an abbreviation.',
    }),
  capitals: () =>
    msg('Use small letters. Capitals are hard to read, and can look like shouting', {
      id: 'steady.easyRead.capitals.do',
      desc: 'To the author of a notice, who has written in block capitals.',
    }),
  marks: () =>
    msg('Take the marks out. Slanted and underlined letters are hard to read', {
      id: 'steady.easyRead.marks.do',
      desc: 'To the author of a notice, who wanted italics, bold or underlining.',
    }),
  sign: () =>
    msg('Write the word', {
      id: 'steady.easyRead.sign.do',
      desc: 'To the author of a notice, who has used a sign in place of a word, such as & for and.',
    }),
  'number-word': ({instead = ''}) =>
    msg(str`Write ${instead}`, {
      id: 'steady.easyRead.numberWord.do',
      desc: 'To the author of a notice, who has written a number in letters. The value is the number in digits.',
    }),
  percentage: () =>
    msg('Say how many people: 1 in 4', {
      id: 'steady.easyRead.percentage.do',
      desc: 'To the author of a notice, who has written a percentage. Keep the numbers.',
    }),
  passive: () =>
    msg('Say who does it: “An officer will take you”, not “You will be taken”', {
      id: 'steady.easyRead.passive.do',
      desc: 'To the author of a notice, who has used the passive voice. An example of active and passive in your language helps most.',
    }),
  negative: () =>
    msg('Say what to do, or write “not” in full and only once', {
      id: 'steady.easyRead.negative.do',
      desc: 'To the author of a notice, who has used a short form of "not", or two negatives in a sentence.',
    }),
  'no-picture': () =>
    msg('Choose a picture that shows the same thing', {
      id: 'steady.easyRead.noPicture.do',
      desc: 'To the author of a notice: a point has no picture.',
    }),
  'unknown-picture': () =>
    msg('Choose one from the list, or add your own', {
      id: 'steady.easyRead.unknownPicture.do',
      desc: 'To the author of a notice, who gave a name that no picture has.',
    }),
  'to-fill-in': () =>
    msg('Ask who knows, and write what is true here', {
      id: 'steady.easyRead.toFillIn.do',
      desc: 'To the author of a notice: a fact of this place, such as a time, is still missing.',
    }),
  'missing-detail': () =>
    msg('Every notice says this', {
      id: 'steady.easyRead.missingDetail.do',
      desc: 'To the author of a notice, after "The notice does not say whom to ask".',
    }),
};

function detailMessage(part: EasyReadPlace['part']): string {
  if (part === 'askWho')
    return msg('The notice does not say whom to ask', {
      id: 'steady.easyRead.missing.askWho',
      desc: 'To the author of a notice.',
    });
  if (part === 'appliesTo')
    return msg('The notice does not say where it applies', {
      id: 'steady.easyRead.missing.appliesTo',
      desc: 'To the author of a notice: for which prison, for example.',
    });
  return msg('The notice does not say from which day it is', {
    id: 'steady.easyRead.missing.date',
    desc: 'To the author of a notice: it has no date.',
  });
}
