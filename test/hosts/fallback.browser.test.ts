/** What a host writes inside an element is for when the element cannot be shown, and only then. */
import {expect, html} from '@open-wc/testing';
import {render, type TemplateResult} from 'lit';
import {SteadyReferralForm} from '../../src/define/referral-form.js';
import {press, type} from '../helpers/commands.js';
import {pressWords, wordsOn, choose, fill} from '../fixtures/drive.js';
import {harbourHouse} from '../fixtures/hosts.js';
import {place} from './place.js';
import {warnings} from './warnings.js';

/** A working form of the host's own, around and inside. */
const page = (config: unknown): TemplateResult =>
  html`<form class="host" action="javascript:void 0">
    <input name="ward" value="B" />
    <button name="save" value="draft">Save</button>
    <steady-referral-form path="self" .config=${config}>
      <input name="fallback-name" value="nobody" required />
      <textarea name="fallback-note">note</textarea>
      <select name="fallback-place">
        <option>here</option>
      </select>
      <input type="checkbox" name="fallback-yes" checked />
      <input name="never" value="off" disabled />
      <button name="fallback-send" value="1">Send</button>
    </steady-referral-form>
  </form>`;

async function open(config: unknown): Promise<{here: HTMLElement; form: SteadyReferralForm}> {
  const here = place();
  render(page(config), here);
  const form = here.querySelector('steady-referral-form')!;
  await form.updateComplete;
  return {here, form};
}

const hostForm = (here: Element) => here.querySelector<HTMLFormElement>('form.host')!;
const posted = (here: Element) => [...new FormData(hostForm(here)).keys()];
const all = ['ward', 'fallback-name', 'fallback-note', 'fallback-place', 'fallback-yes'];

/** Defines an element that stands in the page already. */
function upgrade(element: Element): SteadyReferralForm {
  customElements.define(element.localName, class extends SteadyReferralForm {});
  if (!(element instanceof SteadyReferralForm)) throw new Error('It was not upgraded.');
  return element;
}

/** Everything asked for is drawn, also what a watched change asks for. */
async function settled(form: SteadyReferralForm): Promise<void> {
  await new Promise(requestAnimationFrame);
  while (!(await form.updateComplete));
}

describe('what a host wrote inside the form', () => {
  it('is not posted with the host’s own form, and does not hold it back', async () => {
    const {here} = await open(harbourHouse);
    expect(posted(here)).to.deep.equal(['ward']);
    here.querySelector<HTMLInputElement>('[name="fallback-name"]')!.value = '';
    expect(hostForm(here).checkValidity()).to.equal(true);
  });

  it('leaves Enter in the host’s own form to the host', async () => {
    const here = place();
    render(
      html`<form class="host">
        <steady-referral-form path="self"
          ><button name="fallback-send">Send</button></steady-referral-form
        >
        <input name="ward" value="B" />
        <button name="save" value="draft">Save</button>
      </form>`,
      here,
    );
    await here.querySelector('steady-referral-form')!.updateComplete;
    const submitters: string[] = [];
    hostForm(here).addEventListener('submit', (event) => {
      event.preventDefault();
      submitters.push((event.submitter as HTMLButtonElement).name);
    });
    here.querySelector<HTMLInputElement>('[name="ward"]')!.focus();
    await press('Enter');
    expect(submitters).to.deep.equal(['save']);
  });

  it('works when it has to be shown, and rests again when the form is back', async () => {
    warnings();
    const {here, form} = await open({unknown: 1});
    expect(posted(here)).to.deep.equal(all);
    expect(here.querySelector<HTMLElement>('[name="fallback-name"]')!.offsetWidth).to.be.above(0);
    form.config = harbourHouse;
    await settled(form);
    expect(posted(here)).to.deep.equal(['ward']);
    form.config = {unknown: 2} as object;
    await settled(form);
    expect(posted(here)).to.deep.equal(all);
    const never = here.querySelector<HTMLInputElement>('[name="never"]')!;
    expect(never.disabled, 'what the host had disabled').to.equal(true);
    expect(here.querySelector('[data-steady-off]')).to.equal(null);
  });

  it('rests too when it comes late, or when a morph switches it on again', async () => {
    const {here, form} = await open(harbourHouse);
    const late = document.createElement('input');
    late.name = 'late';
    form.append(late);
    await settled(form);
    const name = here.querySelector('[name="fallback-name"]')!;
    name.removeAttribute('disabled');
    await settled(form);
    expect(posted(here)).to.deep.equal(['ward']);
  });

  it('works in a copy of the page where it has to be shown', async () => {
    warnings();
    const {form} = await open(harbourHouse);
    const copy = form.cloneNode(true);
    if (!(copy instanceof SteadyReferralForm)) throw new Error('It is another element.');
    copy.config = {unknown: 3} as object;
    const there = place();
    const host = there.appendChild(document.createElement('form'));
    host.className = 'host';
    host.append(copy);
    await settled(copy);
    expect(posted(there)).to.deep.equal(all.slice(1));
  });

  it('stays when a person is writing in it as the script arrives', async () => {
    const tag = 'slow-form';
    const here = place();
    const [element, box] = [document.createElement(tag), document.createElement('input')];
    box.name = 'fallback-name';
    const host = here.appendChild(document.createElement('form'));
    host.className = 'host';
    host.append(element);
    element.append(box);
    // Behind the last place on a page the focus leaves it, in some browsers for good.
    here.append(document.createElement('button'));
    box.focus();
    await type('Sam');
    const form = upgrade(element);
    await settled(form);
    await type(' Reed');
    expect(box.value).to.equal('Sam Reed');
    expect(box.offsetWidth).to.be.above(0);
    await press('Tab');
    form.config = harbourHouse;
    await settled(form);
    expect(box.offsetWidth).to.be.above(0);
    expect(posted(here)).to.deep.equal(['fallback-name']);
  });

  it('makes way when nobody has touched it', async () => {
    const tag = 'slow-form-untouched';
    const element = place().appendChild(document.createElement(tag));
    const box = element.appendChild(document.createElement('input'));
    box.value = 'from the server';
    await settled(upgrade(element));
    expect(box.offsetWidth).to.equal(0);
  });
});

describe('the JSON script child', () => {
  it('counts when it comes after the element, and when its text changes, with nothing typed lost', async () => {
    const form = place().appendChild(document.createElement('steady-referral-form'));
    form.path = 'self';
    await form.updateComplete;
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(harbourHouse);
    form.append(script);
    await settled(form);
    expect(wordsOn(form)).to.contain('Your link worker at Harbour House');
    await pressWords(form, 'Start');
    await choose(form, 'Yes');
    await pressWords(form, 'Continue');
    await fill(form, 'name.first', 'Sam');
    script.textContent = JSON.stringify({
      ...harbourHouse,
      audiences: {'link-worker': {label: 'your link worker at Seaview'}},
    });
    await settled(form);
    expect(wordsOn(form)).to.contain('Your link worker at Seaview');
    const box = form.renderRoot.querySelector<HTMLInputElement>('[name="name.first"]');
    expect(box?.value).to.equal('Sam');
  });
});
