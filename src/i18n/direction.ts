/** Which way a language is written. */
const RIGHT_TO_LEFT = new Set(['ar', 'ur', 'fa', 'ps', 'he', 'ckb', 'sd', 'ug', 'yi', 'dv', 'ks']);

/** The direction a language is written in. A script in the tag wins: `pa-Arab` is right to left. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  if (rest.includes('x')) rest.length = rest.indexOf('x');
  if (rest.includes('arab') || rest.includes('hebr')) return 'rtl';
  return RIGHT_TO_LEFT.has(language) && !rest.includes('latn') ? 'rtl' : 'ltr';
}
