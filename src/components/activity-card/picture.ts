/** The drawing on a card. Loaded when the first card has one. */
import type {TemplateResult, nothing} from 'lit';
import {pictureOfKind} from '../../pictures/kinds.js';
import {loadPicture, needsPicture} from '../../pictures/load.js';
import {pictureTemplate} from '../../pictures/template.js';

/** Of a kind of activity the drawing for it; else the drawing of that name. */
const nameOf = (given: string): string => pictureOfKind(given) ?? given;

export const isComing = (name: string): boolean => needsPicture(nameOf(name));

/** @returns Whether it is here then; nothing when there is nothing to wait for. Never rejects. */
export function bringPicture(name: string): Promise<boolean> | undefined {
  return isComing(name) ? loadPicture(nameOf(name)).then(Boolean) : undefined;
}

/** The words beside it say the same, so that it is nothing to a screen reader. */
export function drawPicture(name: string): TemplateResult | typeof nothing {
  return pictureTemplate(nameOf(name));
}
