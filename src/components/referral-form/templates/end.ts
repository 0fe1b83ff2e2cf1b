/** The last screens: sent, stopped, cleared. Each says what is true and what to do next. */
import {html, nothing, type TemplateResult} from 'lit';
import {actionsTemplate} from '../../../fields/frame/actions.js';
import {headingTemplate} from '../../../fields/frame/heading.js';
import {momentTexts} from '../../../i18n/format.js';
import {textOf} from '../../../i18n/text.js';
import {flowStrings} from '../../../internal/flow/strings.js';
import {referralStrings} from '../strings.js';
import type {FormSight} from '../templates.js';

/** Answers are hidden at once; whether they are cleared is the person's choice. */
export function stoppingTemplate({
  headingLevel,
  mayHaveArrived,
  do: {clear, resume},
}: FormSight): TemplateResult {
  return html`${headingTemplate(headingLevel, flowStrings.stoppingTitle(), {title: true})}
    <p>${mayHaveArrived ? flowStrings.stoppingUnsure() : flowStrings.stoppingText()}</p>
    ${actionsTemplate(
      {words: flowStrings.clear(), press: clear},
      {words: flowStrings.goBack(), press: resume, kind: 'secondary'},
    )}`;
}

/** The person does not want it, or not now. That is an answer, and it is respected. */
export function declinedTemplate({headingLevel, do: {clear, resume}}: FormSight): TemplateResult {
  return html`${headingTemplate(headingLevel, referralStrings.declinedTitle(), {title: true})}
    <p>${referralStrings.declinedText()}</p>
    ${actionsTemplate(
      {words: flowStrings.clear(), press: clear},
      {words: flowStrings.goBack(), press: resume, kind: 'secondary'},
    )}`;
}

/** Nothing of the person is left. */
export function stoppedTemplate({
  journey,
  headingLevel,
  mayHaveArrived,
  do: {startAgain},
}: FormSight): TemplateResult {
  const sent = journey.screen.name === 'end';
  return html`${headingTemplate(
    headingLevel,
    sent ? referralStrings.finishedTitle() : flowStrings.stoppedTitle(),
    {title: true},
  )}
  ${
    sent
      ? nothing
      : html`<p>${mayHaveArrived ? flowStrings.stoppedUnsure() : flowStrings.stoppedText()}</p>`
  }
  ${actionsTemplate({words: flowStrings.startAgain(), press: startAgain, kind: 'secondary'})}`;
}

/** A receipt, and what happens next in the host's words. */
export function sentTemplate(sight: FormSight): TemplateResult {
  const {headingLevel, receipt, config} = sight;
  const next = receipt?.next ?? (config.next === undefined ? '' : textOf(config.next));
  return html`<div class="receipt">
      ${headingTemplate(headingLevel, referralStrings.sentTitle(), {title: true})}
      ${receiptTemplate(sight)}
    </div>
    ${headingTemplate(headingLevel + 1, referralStrings.nextTitle())}
    <p>${next || referralStrings.nextUnknown()}</p>
    <p>${referralStrings.grounding()}</p>
    ${actionsTemplate(
      {words: referralStrings.finish(), press: sight.do.finish},
      {words: referralStrings.printCopy(), press: sight.do.print, kind: 'secondary'},
    )}`;
}

/** Reference, moment and who has it, as far as the host has said. */
export function receiptTemplate({
  receipt,
  receiptIsEarlier,
  config,
  code,
}: FormSight): TemplateResult {
  const moment = receipt?.receivedAt === undefined ? undefined : new Date(receipt.receivedAt);
  const host = config.host?.name;
  return html`${
    receipt?.reference === undefined
      ? nothing
      : html`<p class="reference">${referralStrings.reference(receipt.reference)}</p>`
  }
  ${
    moment === undefined || Number.isNaN(moment.getTime())
      ? nothing
      : html`<p>${referralStrings.sentOn(momentTexts(moment))}</p>`
  }
  ${host === undefined ? nothing : html`<p>${referralStrings.sentTo(textOf(host))}</p>`}
  ${receiptIsEarlier && code ? html`<p>${code.sendStrings.earlier()}</p>` : nothing}`;
}
