/** It has arrived: the receipt, and what happens next. Loaded with what sends. */
import {html, nothing, type TemplateResult} from 'lit';
import {actionsTemplate} from '../../../fields/frame/actions.js';
import {headingTemplate} from '../../../fields/frame/heading.js';
import {momentTexts} from '../../../i18n/format.js';
import {textOf} from '../../../i18n/text.js';
import {sentStrings} from '../sent-strings.js';
import {referralStrings} from '../strings.js';
import type {FormSight} from '../templates.js';

/** A receipt, and what happens next in the host's words. */
export function sentTemplate(sight: FormSight): TemplateResult {
  const {headingLevel, receipt, config} = sight;
  const next = receipt?.next ?? (config.next === undefined ? '' : textOf(config.next));
  return html`<div class="receipt">
      ${headingTemplate(headingLevel, sentStrings.sentTitle(), {title: true})}
      ${receiptTemplate(sight)}
    </div>
    ${headingTemplate(headingLevel + 1, sentStrings.nextTitle())}
    <p>${next || sentStrings.nextUnknown()}</p>
    ${changeMindTemplate(sight)}
    <p>${sentStrings.grounding()}</p>
    ${actionsTemplate(
      {words: sentStrings.finish(), act: 'finish'},
      {words: referralStrings.printCopy(), press: sight.do.print, kind: 'secondary'},
    )}
    ${sight.unscripted?.printHintTemplate()}`;
}

/** How to take it back, or say anew who sees it. Staff are told by the host, or know. */
export function changeMindTemplate({config, path}: FormSight): TemplateResult | typeof nothing {
  const words = config.changeMind ?? (path === 'staff' ? '' : sentStrings.changeMind());
  return words === '' ? nothing : html`<p>${textOf(words)}</p>`;
}

/** Reference, moment and who has it, as far as the host has said. */
export function receiptTemplate({receipt, receiptIsEarlier, config}: FormSight): TemplateResult {
  const moment = receipt?.receivedAt === undefined ? undefined : new Date(receipt.receivedAt);
  const host = config.host?.name;
  return html`${
    receipt?.reference === undefined
      ? nothing
      : html`<p class="reference">${sentStrings.reference(receipt.reference)}</p>`
  }
  ${
    moment === undefined || Number.isNaN(moment.getTime())
      ? nothing
      : html`<p>${sentStrings.sentOn(momentTexts(moment))}</p>`
  }
  ${host === undefined ? nothing : html`<p>${sentStrings.sentTo(textOf(host))}</p>`}
  ${receiptIsEarlier ? html`<p>${sentStrings.earlier()}</p>` : nothing}`;
}
