/** A host may use `@lit/localize` for its own words: theirs and ours never meet. */
import {expect} from '@open-wc/testing';
import '../../src/define/referral-form.js';
import {fill, choose, pressWords, wordsOn} from '../fixtures/drive.js';
import {harbourHouse} from '../fixtures/hosts.js';
import {startGreeting} from './apps/localize.js';
import {place} from './place.js';
import {warnings} from './warnings.js';
import {until} from '../helpers/until.js';

it('each keeps its own language, and the host’s change loses nothing that was typed', async () => {
  const said = warnings();
  const {getLocale, setLocale} = startGreeting();
  const here = place();
  const greeting = here.appendChild(document.createElement('host-greeting'));
  const form = greeting.appendChild(document.createElement('steady-referral-form'));
  form.path = 'self';
  form.setAttribute('allow-unreviewed', 'cy');
  form.config = harbourHouse;
  await pressWords(form, 'Start');
  await choose(form, 'Yes');
  await pressWords(form, 'Continue');
  await fill(form, 'name.first', 'Sam');

  await setLocale('fr');
  const greetingWords = () => greeting.shadowRoot?.textContent.trim();
  await until(() => greetingWords() === 'Bonjour', 'the host speaks French');
  expect(wordsOn(form)).to.contain('What is your name?');

  form.lang = 'cy';
  // The words come over the network, which takes what it takes.
  await until(() => form.language === 'cy', 'the form speaks Welsh');
  expect(getLocale()).to.equal('fr');
  expect(greetingWords()).to.equal('Bonjour');
  const box = form.renderRoot.querySelector<HTMLInputElement>('[name="name.first"]');
  expect(box?.value).to.equal('Sam');
  expect(said.filter((each) => !each.includes('Multiple versions of Lit'))).to.deep.equal([]);
});
