import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {printPageStyles, renderPrintPage} from '../../src/server/print-page.js';
import type {GatePlan} from '../../src/data/contracts/gate-plan.js';
import {ConfigError, ContractError} from '../../src/errors.js';
import {deesPlan, plansToday as today} from '../fixtures/gate-plans.js';

const wordsIn = (html: string) => html.slice(html.indexOf('<body>'));

describe('a plan as a page for the printer', () => {
  it('is a whole document that a strict policy lets through, with a title that says nothing', async () => {
    const html = await renderPrintPage(deesPlan, {today, nonce: 'a1b2+c3='});
    assert.match(html, /^<!doctype html>\n<html lang="en-GB" dir="ltr">/);
    assert.match(html, /<title>My plan<\/title>/);
    assert.equal(html.match(/<style nonce="a1b2\+c3=">/g)?.length, 1);
    assert.doesNotMatch(wordsIn(html), /<script|<style|\sstyle=|\son\w+=|<!--|tel:|href=/);
    assert.match(html, /content: "Page " counter\(page\) " of " counter\(pages\)/);
  });

  it('links to styles that the host serves, and has none of its own then', async () => {
    const html = await renderPrintPage(deesPlan, {today, stylesHref: '/assets/plan.css?a&b'});
    assert.match(html, /<link rel="stylesheet" href="\/assets\/plan\.css\?a&amp;b">/);
    assert.doesNotMatch(html, /<style/);
    const css = await printPageStyles({language: 'cy', allowUnreviewed: 'cy', largePrint: true});
    assert.match(css, /content: "Tudalen " counter\(page\) " o " counter\(pages\); font: 16pt/);
    assert.match(css, /size: A4/);
  });

  it('says the words of the plan as text, whatever stands in them', async () => {
    const sly = '</style><script>alert(1)</script><!--lit-part-->"&';
    const plan: GatePlan = {
      ...deesPlan,
      owner: {name: sly},
      appointments: deesPlan.appointments.map((each) => ({...each, title: sly, text: sly})),
    };
    const html = await renderPrintPage(plan, {today});
    assert.ok(html.includes('&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;!--lit-part'));
    assert.doesNotMatch(html, /<script|<!--/);
  });

  it('runs from right to left in Arabic, with the words of the plan marked as English', async () => {
    const html = await renderPrintPage(deesPlan, {today, language: 'ar', allowUnreviewed: 'ar'});
    assert.match(html, /<html lang="ar" dir="rtl">/);
    assert.match(html, /@bottom-left/);
    assert.match(html, /<bdi lang="en-GB">Chapel House, 14 Chapel Street, Salford, M3 5AA<\/bdi>/);
  });

  it('draws pictures in easy read, each brought before it is printed', async () => {
    const html = await renderPrintPage(deesPlan, {
      today,
      language: 'en-x-easyread',
      allowUnreviewed: 'en-x-easyread',
    });
    assert.ok((html.match(/<svg/g)?.length ?? 0) > 15);
    assert.doesNotMatch(await renderPrintPage(deesPlan, {today}), /<svg/);
  });

  it('holds only what its reader may see', async () => {
    const html = await renderPrintPage(deesPlan, {today, reader: 'healthcare'});
    assert.match(html, /Sertraline/);
    assert.doesNotMatch(html, /Chapel Street|good behaviour|Bea/);
  });

  it('leaves the name off the card unless it is asked for, and the card where it is not wanted', async () => {
    const cardOf = (html: string) => /<div class="card">[^]*/.exec(html)?.[0] ?? '';
    const plain = cardOf(await renderPrintPage(deesPlan, {today}));
    assert.match(plain, /01632 960101/);
    assert.doesNotMatch(plain, /Dee|Bea/);
    assert.match(cardOf(await renderPrintPage(deesPlan, {today, card: 'with-name'})), /Dee[^]*Bea/);
    assert.equal(cardOf(await renderPrintPage(deesPlan, {today, card: 'none'})), '');
  });

  it('does not bring up again what the person said no to', async () => {
    const html = await renderPrintPage(deesPlan, {today});
    assert.doesNotMatch(html, /Stay off it|Parenting course|Meet the group|feed the dog/);
  });

  it('tells the host what it got wrong', async () => {
    const wrong = [
      [{today: 'now'}, /today is missing/],
      [{today, nonce: '"'}, /nonce has characters/],
      [{today, card: 'gold' as 'none'}, /card is neither/],
      [{today, reader: 'nobody'}, /no reader of that id/],
    ] as const;
    for (const [options, message] of wrong) {
      await assert.rejects(
        renderPrintPage(deesPlan, options),
        (error) => error instanceof ConfigError && message.test(error.message),
      );
    }
    await assert.rejects(
      renderPrintPage({...deesPlan, version: '9.0'} as never, {today}),
      ContractError,
    );
  });
});
