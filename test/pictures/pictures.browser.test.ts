import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {allowUnreviewed} from '../../src/i18n/catalogues.js';
import {registerPicture} from '../../src/pictures/registry.js';
import {pictureHost, type PictureHost} from '../fixtures/picture-host.js';
import {emulateMedia} from '../helpers/commands.js';

async function shown(setup: Parameters<typeof pictureHost>[0]): Promise<PictureHost> {
  const host = pictureHost(setup);
  await fixture(html`<div style="color-scheme: light">${host}</div>`);
  await host.updateComplete;
  return host;
}

const query = (host: PictureHost, selector: string) => {
  const found = host.renderRoot.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
const fillOf = (host: PictureHost) => getComputedStyle(query(host, '.drawing .c')).fill;

describe('pictures in an element', () => {
  it('come by name, follow the theme and the dark, and are quiet beside words', async () => {
    const host = await shown({names: ['garden', 'nobody-knows']});
    expect(host.renderRoot.querySelectorAll('.drawing')).to.have.length(1);
    expect(query(host, '.drawing').getAttribute('aria-hidden')).to.equal('true');
    const light = fillOf(host);
    expect(light).to.equal('rgb(207, 227, 214)');
    host.style.setProperty('--steady-picture-calm', 'rgb(1, 2, 3)');
    expect(fillOf(host)).to.equal('rgb(1, 2, 3)');
    host.style.removeProperty('--steady-picture-calm');
    host.style.colorScheme = 'dark';
    expect(fillOf(host)).not.to.equal(light);
  });

  it('say what can be seen, in the language of the element, where no words do', async () => {
    allowUnreviewed('cy');
    const host = await shown({names: ['house'], spoken: true, lang: 'cy'});
    expect(query(host, '[role=img]').getAttribute('aria-label')).to.equal('Tŷ');
  });

  it('turn from right to left where their direction means something', async () => {
    const host = await shown({names: ['way-out', 'garden']});
    const [out, garden] = host.renderRoot.querySelectorAll('.drawing');
    host.renderRoot.querySelector('.steady')?.setAttribute('dir', 'rtl');
    expect(getComputedStyle(out!).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    expect(getComputedStyle(garden!).transform).to.equal('none');
  });

  it('are a host’s own where it has registered one, words as words', async () => {
    const alt = '<b>Our garden</b>';
    registerPicture({name: 'own-garden', alt, src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw='});
    const host = await shown({names: ['own-garden'], spoken: true, size: 64});
    const image = query(host, 'img') as HTMLImageElement;
    expect([image.alt, image.width, image.loading]).to.deep.equal([alt, 64, 'lazy']);
    expect(host.renderRoot.querySelector('b')).to.equal(null);
  });

  it('are lines alone in forced colours, and black on white on paper', async function () {
    const host = await shown({names: ['garden']});
    await emulateMedia({forcedColors: 'active'});
    const [line, fill] = [getComputedStyle(query(host, 'svg')).stroke, fillOf(host)];
    await emulateMedia({media: 'print'});
    const paper = [getComputedStyle(query(host, 'svg')).stroke, fillOf(host)];
    await emulateMedia({});
    expect(line).not.to.equal(fill);
    expect(fill).not.to.equal('rgb(207, 227, 214)');
    expect(paper).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
});
