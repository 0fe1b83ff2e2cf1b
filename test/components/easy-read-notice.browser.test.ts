/** A notice as a person meets it. The prison in it is invented. */
import {expect, html} from '@open-wc/testing';
import '../../src/define/easy-read-notice.js';
import type {SteadyEasyReadNotice} from '../../src/components/easy-read-notice/easy-read-notice.js';
import type {NoticeSettings} from '../../src/components/easy-read-notice/settings.js';
import {brokenNotice, firstNight, firstNightArabic, minimalNotice} from '../fixtures/notices.js';
import {
  accessibilityTree,
  click,
  emulateMedia,
  press,
  setViewport,
  withRole,
} from '../helpers/commands.js';
import {fixture, fromServer, parsed, serverHtml} from '../helpers/from-server.js';
import {until} from '../helpers/until.js';

let warnings: string[] = [];
const {warn} = console;

beforeEach(() => {
  warnings = [];
  console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
});

afterEach(async () => {
  console.warn = warn;
  document.documentElement.style.fontSize = '';
  await setViewport({width: 1024, height: 768});
});

/** What is loaded when it is needed can take its time on a busy machine. */
const comes = (isHere: () => boolean): Promise<void> => until(isHere, 'it comes');

type Given = Partial<Pick<SteadyEasyReadNotice, 'show' | 'lineFocus' | 'textSize'>>;

async function shown(notice: unknown, given: Given = {}): Promise<SteadyEasyReadNotice> {
  const element = await fixture<SteadyEasyReadNotice>(
    html`<steady-easy-read-notice
      .notice=${notice}
      show=${given.show ?? 'easy'}
      text-size=${given.textSize ?? 'normal'}
      line-focus=${given.lineFocus ?? 'off'}
    ></steady-easy-read-notice>`,
  );
  await element.updateComplete;
  // Words do not wait for their drawings.
  await comes(() => all(element, '.point-picture').every((each) => each.firstElementChild));
  return element;
}

const all = ({renderRoot}: SteadyEasyReadNotice, selector: string): HTMLElement[] => [
  ...renderRoot.querySelectorAll<HTMLElement>(selector),
];

const one = (element: SteadyEasyReadNotice, selector: string): HTMLElement => {
  const [found] = all(element, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

const named = (element: SteadyEasyReadNotice, name: string): HTMLElement => {
  const found = all(element, 'button, summary').find((each) => words(each) === name);
  if (!found) throw new Error(`There is no "${name}".`);
  return found;
};

const isSeen = (element: Element): boolean => element.checkVisibility();

/** What a page hears. */
function heard(element: SteadyEasyReadNotice): NoticeSettings[] {
  const all: NoticeSettings[] = [];
  element.addEventListener('steady-notice-settings', ({settings}) => all.push(settings));
  return all;
}

async function open(element: SteadyEasyReadNotice): Promise<void> {
  await click(named(element, 'How it looks'));
  await comes(() => all(element, '.panel').length > 0);
}

describe('<steady-easy-read-notice>', () => {
  describe('shows words and pictures', () => {
    it('the picture at the start, the words after it, and words first for who hears them', async () => {
      for (const [notice, way] of [
        [firstNight, 'ltr'],
        [firstNightArabic, 'rtl'],
      ] as const) {
        const element = await shown(notice);
        const [row] = all(element, '.point');
        const [text, picture] = [...(row?.children ?? [])].map((each) =>
          each.getBoundingClientRect(),
        );
        expect(row?.firstElementChild?.className).to.equal('words');
        expect(way === 'ltr').to.equal((picture?.left ?? 0) < (text?.left ?? 0));
        expect(Math.abs((picture?.top ?? 0) - (text?.top ?? 0))).to.be.below(100);
      }
    });

    it('at 16 pt, also where the page has made its root small, and never under 14 pt', async () => {
      document.documentElement.style.fontSize = '62.5%';
      const element = await shown(firstNight, {show: 'both'});
      const sizeOf = (each: Element): number => parseFloat(getComputedStyle(each).fontSize);
      expect(sizeOf(one(element, '.words'))).to.be.closeTo(21.33, 0.05);
      await open(element);
      const small = all(element, '.steady *').filter(
        (each) => !each.closest('svg, video, audio') && isSeen(each) && sizeOf(each) < 18.66,
      );
      expect(small.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    });

    it('with hard words alone bold, and their meaning in the next sentence', async () => {
      const element = await shown(firstNight);
      const bold = all(element, 'article *:not(h2, h3, h4, svg *)').filter(
        (each) => Number(getComputedStyle(each).fontWeight) > 400,
      );
      expect(bold.map(words)).to.deep.equal(['Listener']);
      expect(words(one(element, '#listener .words'))).to.equal(
        'You can talk to a Listener at any time. A Listener is a person in this prison who is trained to listen. It stays between you.',
      );
    });

    it('under headings; a picture that repeats the words is not said', async () => {
      await shown(firstNight);
      const tree = await accessibilityTree();
      expect(withRole('heading', tree).map(({name}) => name)).to.deep.equal([
        'Your first night',
        'Water and food',
        'People who help',
        'Other ways to get this',
      ]);
      expect(withRole('image', tree).map(({name}) => name)).to.deep.equal([
        'The phone is on the wall by the office.',
      ]);
    });

    it('and fits a phone of 320 px, the picture still beside the words', async () => {
      await setViewport({width: 320, height: 640});
      const element = await shown(firstNight);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      const row = one(element, '#tap');
      const [text, picture] = [...row.children].map((each) => each.getBoundingClientRect());
      expect(picture?.right).to.be.below(text?.left ?? 0);
    });

    it('leads nowhere by itself: nothing plays, and captions come with the film', async () => {
      // A file that is there.
      const captions = new URL(import.meta.url).pathname;
      const film = {kind: 'bsl', url: '/media/film.mp4', captions};
      const element = await shown({...firstNight, formats: [film, {kind: 'audio', url: '/a.mp3'}]});
      for (const player of all(element, 'audio, video') as HTMLMediaElement[]) {
        expect(player.autoplay).to.equal(false);
        expect(player.preload).to.equal('none');
      }
      const video = one(element, 'video') as HTMLVideoElement;
      expect(video.textTracks[0]?.mode).to.equal('disabled');
      video.dispatchEvent(new Event('play'));
      expect(video.textTracks[0]?.mode).to.equal('showing');
      expect(element.used).to.deep.equal(['easy-read', 'bsl']);
      video.dispatchEvent(new Event('error'));
      expect(isSeen(one(element, '.fails'))).to.equal(true);
      expect(warnings.join()).to.include('[notice-media]');
    });
  });

  describe('has the standard words one press away', () => {
    it('in place of easy read or beside it, and says which is shown', async () => {
      const element = await shown(firstNight);
      const settings = heard(element);
      expect(isSeen(one(element, '.standard p'))).to.equal(false);
      await click(named(element, 'Standard words'));
      expect(isSeen(one(element, '.standard p'))).to.equal(true);
      expect(isSeen(one(element, '.easy'))).to.equal(false);
      await click(named(element, 'Both'));
      expect(isSeen(one(element, '.easy'))).to.equal(true);
      expect(named(element, 'Both').ariaPressed).to.equal('true');
      expect(named(element, 'Easy read').ariaPressed).to.equal('false');
      expect(settings).to.deep.equal([{show: 'standard'}, {show: 'both'}]);
    });

    it('side by side where there is room, else one below the other', async () => {
      await setViewport({width: 1300, height: 768});
      const element = await shown(firstNight, {show: 'both'});
      const boxes = () =>
        ['.easy', '.standard'].map((each) => one(element, each).getBoundingClientRect());
      const [easy, standard] = boxes();
      expect(standard?.left).to.be.above(easy?.right ?? 0);
      await setViewport({width: 600, height: 768});
      const [above, below] = boxes();
      expect(below?.top).to.be.above((above?.bottom ?? 0) - 1);
    });

    it('and stay open where somebody opened them before the scripts came', async () => {
      const options = {properties: {notice: firstNight}};
      const page = await serverHtml({tag: 'steady-easy-read-notice', options});
      const drawn = parsed(page);
      drawn.shadowRoot?.querySelector('details.standard')?.setAttribute('open', '');
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.append(drawn);
      const element = place.querySelector('steady-easy-read-notice');
      if (!element) throw new Error('There is no notice.');
      await comes(() => all(element, 'style').length === 0);
      expect(isSeen(one(element, '.standard p'))).to.equal(true);
      expect(isSeen(one(element, '.easy'))).to.equal(true);
      expect(element.used).to.have.members(['easy-read', 'standard']);
      expect(warnings.join()).not.to.include('[drawn-again]');
    });
  });

  describe('looks as a person likes', () => {
    it('by size, space, pictures and colour; the page hears it, keeps it or not, and gives it back', async () => {
      const element = await shown(firstNight);
      const settings = heard(element);
      const before = one(element, '#tap .words').getBoundingClientRect().height;
      const width = one(element, '#tap .point-picture').getBoundingClientRect().width;
      await open(element);
      for (const [group, name] of [
        ['textSize', 'Very large'],
        ['spacing', 'Most'],
        ['pictureSize', 'Very large'],
        ['paper', 'Yellow'],
      ] as const) {
        const button = all(element, `.${group} button`).find((each) => words(each) === name);
        if (button) await click(button);
      }
      const chosen = {
        textSize: 'largest',
        spacing: 'widest',
        pictureSize: 'largest',
        paper: 'yellow',
      };
      expect(settings.at(-1)).to.deep.equal(chosen);
      expect(one(element, '#tap .words').getBoundingClientRect().height).to.be.above(before);
      expect(one(element, '#tap .point-picture').getBoundingClientRect().width).to.be.above(width);
      const paper = getComputedStyle(one(element, '.steady')).backgroundColor;
      expect(paper).to.equal('rgb(253, 242, 169)');
      expect(all(element, '[style]')).to.deep.equal([]);

      const next = await shown(minimalNotice);
      expect(getComputedStyle(one(next, '.steady')).backgroundColor).not.to.equal(paper);
      next.settings = settings.at(-1);
      await next.updateComplete;
      expect(getComputedStyle(one(next, '.steady')).backgroundColor).to.equal(paper);

      await click(named(element, 'Put everything back'));
      expect(settings.at(-1)).to.deep.equal({});
    });

    it('one row at a time, which the arrow keys, a press and two buttons move', async () => {
      const element = await shown(firstNight, {lineFocus: 'on'});
      const marked = () => all(element, '[aria-current]').map(({id}) => id);
      expect(marked()).to.deep.equal(['tap']);
      one(element, '#tap').focus();
      await press('ArrowDown');
      await press('ArrowDown');
      expect(marked()).to.deep.equal(['listener']);
      expect((element.renderRoot as ShadowRoot).activeElement?.id).to.equal('listener');
      await press('ArrowUp');
      expect(marked()).to.deep.equal(['food']);
      await press('End');
      expect(marked()).to.deep.equal(['phone']);
      await press('ArrowDown');
      expect(marked()).to.deep.equal(['phone']);
      await click(named(element, 'Line before'));
      expect(marked()).to.deep.equal(['medicine']);
      await click(one(element, '#food .words'));
      expect(marked()).to.deep.equal(['food']);
      expect(all(element, '.point[tabindex="0"]').map(({id}) => id)).to.deep.equal(['food']);
    });

    it('and marks and shows a row for what reads aloud and asks', async () => {
      const element = await shown(firstNight, {show: 'standard'});
      expect(element.lines.map(({id}) => id)).to.deep.equal([
        'steady:title',
        'water-and-food',
        'tap',
        'food',
        'people',
        'listener',
        'medicine',
        'phone',
      ]);
      expect(element.lines[5]?.text).to.match(/^You can talk to a Listener .* A Listener is/);
      expect(element.lines[5]?.lang).to.equal('en-GB');
      element.showPoint('phone');
      expect(isSeen(one(element, '#phone'))).to.equal(true);
      expect((element.renderRoot as ShadowRoot).activeElement?.id).to.equal('phone');
      element.markLine('');
      expect(all(element, '.marked')).to.deep.equal([]);
    });
  });

  describe('takes what a page writes inside', () => {
    const written = () =>
      html`<steady-easy-read-notice>
        <h1>Your first night</h1>
        <p>This is about your first night.</p>
        <h2>Water</h2>
        <ul>
          <li id="tap" data-picture="tap-water">The water is <b>safe</b>.</li>
          <li><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="A cup" />Drink it.</li>
        </ul>
        <p><svg viewBox="0 0 9 9"></svg>See <a href="#help">who helps</a>.</p>
        <div slot="standard"><p>Water from the tap is drinking water.</p></div>
        <p slot="about">Version 3. Ask any officer.</p>
      </steady-easy-read-notice>`;

    it('headings, list items and images, as rows, with its own links and words', async () => {
      const element = await fixture<SteadyEasyReadNotice>(written());
      await comes(() => all(element, '.point').length === 4);
      await comes(() => all(element, '#tap .point-picture svg').length > 0);
      expect(all(element, 'h1, h2').map(words)).to.deep.equal(['Your first night', 'Water']);
      expect(all(element, '.point').map(words)).to.deep.equal([
        'This is about your first night.',
        'The water is safe.',
        'Drink it.',
        'See who helps.',
      ]);
      expect(all(element, '.point-picture > *').map(({localName}) => localName)).to.deep.equal([
        'svg',
        'img',
        'svg',
      ]);
      expect(one(element, '.point-picture img').getAttribute('alt')).to.equal('A cup');
      expect(one(element, '.point a').getAttribute('href')).to.equal('#help');
      await click(named(element, 'Standard words'));
      const standard = element.querySelector('[slot=standard]');
      expect(standard && isSeen(standard)).to.equal(true);
    });

    it('follows what the page changes', async () => {
      const element = await fixture<SteadyEasyReadNotice>(written());
      await comes(() => all(element, '.point').length === 4);
      element.querySelector('ul')?.insertAdjacentHTML('beforeend', '<li>Ask for a cup.</li>');
      await comes(() => all(element, '.point').length === 5);
      expect(words(one(element, '.points:last-of-type'))).to.include('Ask for a cup.');
    });

    it('and leaves as it stands what cannot be parted into rows', async () => {
      const element = await fixture<SteadyEasyReadNotice>(
        html`<steady-easy-read-notice>
          <h2>Water</h2>
          <table>
            <tr>
              <td>Safe</td>
            </tr>
          </table>
        </steady-easy-read-notice>`,
      );
      await comes(() => warnings.join().includes('[notice-children]'));
      const table = element.querySelector('table');
      expect(table && isSeen(table)).to.equal(true);
    });

    it('or a record as JSON, and what stands beside it where that cannot be read', async () => {
      const json = JSON.stringify(minimalNotice);
      const element = await fixture<SteadyEasyReadNotice>(
        html`<steady-easy-read-notice><p>Ask an officer.</p></steady-easy-read-notice>`,
      );
      const script = Object.assign(document.createElement('script'), {
        type: 'application/json',
        text: json,
      });
      element.append(script);
      await comes(() => all(element, '#tap').length === 1);
      script.text = '{';
      await comes(() => all(element, '#tap').length === 0);
      const instead = element.querySelector('p');
      expect(instead && isSeen(instead)).to.equal(true);
      expect(warnings.join()).to.include('[notice-record]');
    });
  });

  describe('stays readable', () => {
    it('whatever a record holds, with a warning for each thing that is wrong', async () => {
      const element = await shown(brokenNotice);
      expect(all(element, '.point').map(words).join('|')).to.match(
        /^This has no picture\.\|Nobody knows its picture\.\|It says <img src=x onerror=alert\(1\)> in words\.\|Its image is a script\. This word does not stand there\.\|word word/,
      );
      expect(all(element, '.points img, .points script')).to.deep.equal([]);
      await comes(() => warnings.join().includes('[picture-unknown]'));
      if (fromServer()) return;
      const codes = [
        'notice-point',
        'notice-picture',
        'notice-markup',
        'notice-sentence',
        'notice-format',
        'picture-source',
      ];
      expect(codes.filter((code) => !warnings.join().includes(`[${code}]`))).to.deep.equal([]);
    });

    it('when a page gives it null, and then a notice', async () => {
      const element = await shown(minimalNotice);
      element.notice = null as unknown as undefined;
      element.settings = {paper: 'plaid', show: null} as unknown as NoticeSettings;
      await element.updateComplete;
      expect(warnings.join()).to.include('[notice-settings]');
      element.notice = minimalNotice;
      await element.updateComplete;
      expect(words(one(element, '#tap'))).to.equal('The tap water is safe.');
    });
  });

  describe('on paper', () => {
    it('is black on white, without what can be pressed, and with lines for what nobody has said', async () => {
      const element = await shown(minimalNotice);
      element.settings = {paper: 'dark', show: 'easy'};
      await element.updateComplete;
      await emulateMedia({media: 'print'});
      const style = getComputedStyle(one(element, '.words'));
      expect([style.color, style.fontSize]).to.deep.equal(['rgb(0, 0, 0)', '21.3333px']);
      expect(getComputedStyle(one(element, '.point')).breakInside).to.equal('avoid');
      expect(all(element, '.bar').filter(isSeen)).to.deep.equal([]);
      expect(all(element, '.blank').filter(isSeen).map(words)).to.deep.equal([
        'Who to ask',
        'Version',
        'Date',
      ]);
      await emulateMedia({media: 'screen'});
    });

    it('has the standard words only where they are shown or asked for', async () => {
      const element = await shown(firstNight);
      await emulateMedia({media: 'print'});
      expect(isSeen(one(element, '.standard p'))).to.equal(false);
      element.printStandard = true;
      await element.updateComplete;
      expect(isSeen(one(element, '.standard p'))).to.equal(true);
      await emulateMedia({media: 'screen'});
    });
  });
});
