/**
 * Words that most adults here know, and that the list of familiar words (the New Dale–Chall list of
 * 1995, for readers of 9 to 10 in the United States) does not have. Kept short: a word belongs here
 * when people who use easy read meet it daily, not because a notice needs it.
 */
const groups: readonly string[] = [
  // Newer than the list.
  'app computer delete email internet laptop mobile ok okay online photo screen text video website wifi',
  // Said otherwise in the United States, or not at all.
  'autumn bin biscuit chemist cooker fortnight holiday kettle lift midday mum nappy parcel postcode',
  'pram queue rubbish shop surname tablet tap toilet torch trousers',
  // Where people are, and whom they meet there each day.
  'adult cell charity clinic council gym hostel library officer prison release shower staff support visitor',
  'wheelchair worker',
  // Everyday words all the same.
  'activity advice alcohol area baby chat choice choose completely cope crime detail drug easily education',
  'either else emergency example exercise feeling form health healthy idea information language list',
  'local message nature pregnant press private problem question relax safe safely save share skill sort',
  'stress student themselves travel upset urgent useful usual volunteer weight whenever whether worry',
];

export const everydayWords: readonly string[] = groups.join(' ').split(' ');
