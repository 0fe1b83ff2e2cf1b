import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {svg} from 'lit';
import {
  accessIcon,
  checkedIcon,
  clockIcon,
  costIcon,
  joinIcon,
  languageIcon,
  onwardIcon,
  pauseIcon,
  peopleIcon,
  placeIcon,
} from '../../src/pictures/icons.js';
import {pictureOfKind} from '../../src/pictures/kinds.js';
import {ownPictureNames} from '../../src/pictures/load.js';
import {registerPictures} from '../../src/pictures/registry.js';
import {pictureHost} from '../../test/fixtures/picture-host.js';

/** Our drawings, and the registry that a host adds its own to. */
const meta = {title: 'Pictures'} satisfies Meta;
export default meta;

type Setup = Parameters<typeof pictureHost>[0];
const shows = (setup: Setup): StoryObj => ({render: () => pictureHost(setup)});

const kinds = [
  ...['physical', 'arts', 'peer-support', 'nature', 'faith', 'cooking', 'reading', 'education'],
  ...['culture', 'goals', 'advice', 'family', 'health', 'company'],
].flatMap((kind) => pictureOfKind(kind) ?? []);

export const All = shows({names: ownPictureNames});

export const KindsOfActivity = shows({names: kinds});

export const At64 = shows({names: ownPictureNames, size: 64});

export const At32 = shows({names: kinds, size: 32});

/** Where no words beside it say the same. */
export const Spoken = shows({names: ['tap-water', 'medicine', 'visit'], spoken: true});

export const RightToLeft = shows({names: ['way-out', 'talking', 'book'], lang: 'ar'});

/** The words stay, and the console says it once. */
export const UnknownName = shows({names: ['garden', 'tennis']});

/** Invented: a set that a host has, one as a file and one as a drawing, and one in place of ours. */
export const HostsOwn: StoryObj = {
  render: () => {
    registerPictures(
      [
        {
          name: 'harbour',
          alt: {en: 'A boat in a harbour', cy: 'Cwch mewn harbwr', ar: 'قارب في ميناء'},
          draw: () => svg`
            <path class="w" d="M14 60h68l-10 18H26z"/>
            <path class="b" d="M46 14l26 38H46z"/>
            <path d="M46 10v50"/>
            <path d="M8 85q10-6 20 0t20 0 20 0 20 0"/>`,
        },
        {
          name: 'lighthouse',
          alt: 'A lighthouse',
          src: `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><path fill="#b9c2c2" stroke="#445257" stroke-width="3" d="M38 30h20l6 54H32zM40 14h16v16H40z"/></svg>')}`,
        },
      ],
      {attribution: 'Invented Pictures, CC BY 4.0'},
    );
    return pictureHost({names: ['harbour', 'lighthouse', 'house']});
  },
};

export const Icons = shows({
  icons: [
    [clockIcon, 'Every Thursday, 2pm to 3:30pm'],
    [placeIcon, 'Walled garden, by B wing'],
    [peopleIcon, 'Led by people who live here too'],
    [costIcon, 'Free'],
    [joinIcon, 'Ask your key worker'],
    [languageIcon, 'English and Polish'],
    [accessIcon, 'Step-free'],
    [onwardIcon, 'Goes on after release, in Salford'],
    [pauseIcon, 'Paused until 4 January'],
    [checkedIcon, 'Last checked on 2 June 2026'],
  ],
});
