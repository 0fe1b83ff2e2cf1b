/**
 * The 19 ethnic categories of the 2021 census of England and Wales, in five groups. Values are kept
 * as they stand: health records have fewer categories, and what is lost there is lost on export.
 */
import {msg} from '../../../i18n/msg.js';
import type {Option} from '../../../questions/definition.js';
import {ownWords} from './words.js';

/** The first step. */
export function ethnicGroups(): Option[] {
  return [
    {
      value: 'white',
      label: msg('White', {
        id: 'steady.referral.ethnic-group.white',
        desc: 'One of five broad ethnic groups, as in the census of England and Wales.',
      }),
      hint: msg('Also Irish Traveller, Gypsy or Roma', {
        id: 'steady.referral.ethnic-group.white.hint',
        desc: 'Under "White": who may look for themselves in another group.',
      }),
    },
    {
      value: 'mixed',
      label: msg('Mixed or multiple ethnic groups', {
        id: 'steady.referral.ethnic-group.mixed',
        desc: 'One of five broad ethnic groups, as in the census of England and Wales.',
      }),
    },
    {
      value: 'asian',
      label: msg('Asian or Asian British', {
        id: 'steady.referral.ethnic-group.asian',
        desc: 'One of five broad ethnic groups, as in the census of England and Wales.',
      }),
    },
    {
      value: 'black',
      label: msg('Black, African, Caribbean or Black British', {
        id: 'steady.referral.ethnic-group.black',
        desc: 'One of five broad ethnic groups, as in the census of England and Wales.',
      }),
    },
    {
      value: 'other',
      label: msg('Another ethnic group', {
        id: 'steady.referral.ethnic-group.other',
        desc: 'One of five broad ethnic groups, as in the census of England and Wales.',
      }),
      hint: msg('Also Arab', {
        id: 'steady.referral.ethnic-group.other.hint',
        desc: 'Under "Another ethnic group".',
      }),
    },
  ];
}

/** The second step, by the value of the first. */
export function backgrounds(staff: boolean): Readonly<Record<string, Option[]>> {
  return {
    white: [
      {
        value: 'white-british',
        label: msg('English, Welsh, Scottish, Northern Irish or British', {
          id: 'steady.referral.ethnicity.whiteBritish',
          desc: 'A background within the group "White".',
        }),
      },
      {
        value: 'white-irish',
        label: msg('Irish', {
          id: 'steady.referral.ethnicity.whiteIrish',
          desc: 'A background within the group "White".',
        }),
      },
      {
        value: 'white-gypsy-traveller',
        label: msg('Gypsy or Irish Traveller', {
          id: 'steady.referral.ethnicity.whiteGypsyTraveller',
          desc: 'A background within the group "White". Names of peoples: capital letters in English.',
        }),
      },
      {
        value: 'white-roma',
        label: msg('Roma', {
          id: 'steady.referral.ethnicity.whiteRoma',
          desc: 'A background within the group "White".',
        }),
      },
      another('white', staff),
    ],
    mixed: [
      {
        value: 'mixed-white-black-caribbean',
        label: msg('White and Black Caribbean', {
          id: 'steady.referral.ethnicity.mixedWhiteBlackCaribbean',
          desc: 'A background within the group "Mixed or multiple ethnic groups".',
        }),
      },
      {
        value: 'mixed-white-black-african',
        label: msg('White and Black African', {
          id: 'steady.referral.ethnicity.mixedWhiteBlackAfrican',
          desc: 'A background within the group "Mixed or multiple ethnic groups".',
        }),
      },
      {
        value: 'mixed-white-asian',
        label: msg('White and Asian', {
          id: 'steady.referral.ethnicity.mixedWhiteAsian',
          desc: 'A background within the group "Mixed or multiple ethnic groups".',
        }),
      },
      another('mixed', staff),
    ],
    asian: [
      {
        value: 'asian-indian',
        label: msg('Indian', {
          id: 'steady.referral.ethnicity.asianIndian',
          desc: 'A background within the group "Asian or Asian British".',
        }),
      },
      {
        value: 'asian-pakistani',
        label: msg('Pakistani', {
          id: 'steady.referral.ethnicity.asianPakistani',
          desc: 'A background within the group "Asian or Asian British".',
        }),
      },
      {
        value: 'asian-bangladeshi',
        label: msg('Bangladeshi', {
          id: 'steady.referral.ethnicity.asianBangladeshi',
          desc: 'A background within the group "Asian or Asian British".',
        }),
      },
      {
        value: 'asian-chinese',
        label: msg('Chinese', {
          id: 'steady.referral.ethnicity.asianChinese',
          desc: 'A background within the group "Asian or Asian British".',
        }),
      },
      another('asian', staff),
    ],
    black: [
      {
        value: 'black-african',
        label: msg('African', {
          id: 'steady.referral.ethnicity.blackAfrican',
          desc: 'A background within the group "Black, African, Caribbean or Black British".',
        }),
      },
      {
        value: 'black-caribbean',
        label: msg('Caribbean', {
          id: 'steady.referral.ethnicity.blackCaribbean',
          desc: 'A background within the group "Black, African, Caribbean or Black British".',
        }),
      },
      another('black', staff),
    ],
    other: [
      {
        value: 'other-arab',
        label: msg('Arab', {
          id: 'steady.referral.ethnicity.otherArab',
          desc: 'A background within the group "Another ethnic group".',
        }),
      },
      another('other', staff),
    ],
  };
}

/** The last of each group, with a box for the person's own words. */
function another(group: string, staff: boolean): Option {
  return {
    value: `${group}-other`,
    label: msg('Another background', {
      id: 'steady.referral.ethnicity.another',
      desc: 'Last of the backgrounds within an ethnic group. Opens a box to write in.',
    }),
    questions: [ownWords(`ethnic-${group}-words`, 'equality.ethnicity-words', staff)],
  };
}
