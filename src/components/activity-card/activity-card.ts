import {
  html,
  isServer,
  nothing,
  unsafeCSS,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {Activity, ActivityStatus} from '../../data/contracts/activity.js';
import {flagAttribute, textAttribute} from '../../internal/attributes.js';
import {SteadyElement} from '../../internal/element.js';
import {followChildren} from '../../internal/follow-children.js';
import {today} from '../../internal/today.js';
import {pictureStyles} from '../../pictures/styles.js';
import {activityCardStyles} from '../../styles/activity-card.js';
import {focusStyles} from '../../styles/focus.js';
import {hostStylesInside, onWrapper} from '../../styles/host.js';
import {actionsTemplate} from './actions.js';
import {
  bringPicture,
  bringRecords,
  bringSessionWords,
  bringStrips,
  pictureTemplate,
  sessionWords,
  stripsTemplate,
  viewOf,
} from './brought.js';
import type {ActivityDetail} from './events.js';
import {asKinds, asText, givenTo, hasRules, recordOf, saysAnything} from './given.js';
import {cardStrings} from './strings.js';
import {cardTemplate} from './template.js';
import {isAddress, pictureName, plainView, type LooseActivity} from './view.js';

/** How a card is used: leads to a page, lets a person ask to join, or only says what is on. */
export type ActivityAction = 'link' | 'join' | 'none';

/** What does something of its own when it is pressed. */
const CONTROLS = 'a, button, input, select, textarea, label, summary';

/**
 * One activity, so that a person can decide in ten seconds whether to go.
 *
 * What it shows comes from a record (`activity`, or a JSON script child), from attributes, or from
 * what the page has written inside.
 *
 * @summary What is on: one activity.
 * @slot - More, in the page's words. Alone it is the whole card: a heading, sentences, a list.
 * @slot picture - A picture of the page's own.
 * @slot name - The name, as a heading.
 * @slot summary - What it is, in one line.
 * @slot tags - Such as "Peer-led", "Free".
 * @slot status - That it is not on now, or what a person must know now.
 * @slot when - Days and times.
 * @slot where - The place.
 * @slot led-by - Who runs it.
 * @slot cost - What it costs.
 * @slot join - How to join.
 * @slot access - Access and languages.
 * @slot after - Whether it goes on after release.
 * @slot told - Who gets to know that a person comes.
 * @slot actions - A link or button.
 * @slot checked - When somebody last made sure that it is right.
 * @csspart card - The frame.
 * @fires {SteadyActivityJoinEvent} steady-activity-join - Somebody asks to join. `detail.activity`
 *   has `id` and `name`. Bubbles, is composed, and can be cancelled: a link is then not followed.
 * @fires {SteadyActivitySaveEvent} steady-activity-save - Somebody wants the times in a calendar, which
 *   the page makes; the script-tag file does, unless it is cancelled. The same `detail`, with `record`.
 */
export class SteadyActivityCard extends SteadyElement {
  // One sheet: each more is work for every card.
  static override styles = unsafeCSS(
    [...hostStylesInside, activityCardStyles, focusStyles, ...pictureStyles.map(onWrapper)].join(
      '',
    ),
  );

  /** The record. Whatever of it can be read is shown. */
  declare activity: Activity | undefined;

  /** 1 to 6: the level of the name as a heading. 3 without it. */
  declare headingLevel: number;

  /**
   * `link`: the name leads to the page about it. `join`: there is a button that asks to join. `none`:
   * plain information. Without it `link` where there is an address.
   */
  declare action: ActivityAction | undefined;

  /**
   * Where it leads, in place of the record's `url`. With `action="join"`, where the button leads when
   * nobody cancels the event: without scripts too.
   */
  declare href: string | undefined;

  /** `custody` shows phone numbers and other pages as words, and offers no calendar. */
  declare setting: 'custody' | 'community' | undefined;

  /** What can be done beside: `print`, `calendar`, with spaces between. */
  declare actions: string | undefined;

  /** Prints strips to tear off, with the name and how to join. */
  declare tearOff: boolean | undefined;

  /** Where there is no record: what it is called. */
  declare name: string | undefined;

  /** What it is, in one line. */
  declare summary: string | undefined;

  /** Days and times, in words. */
  declare when: string | undefined;

  /** The place. */
  declare where: string | undefined;

  /** Who runs it. */
  declare ledBy: string | undefined;

  /** Led by people who live or have lived in prison themselves. */
  declare peerLed: boolean | undefined;

  /** A price in words. `0` is free. */
  declare cost: string | undefined;

  /** What kind of thing it is: one of the record's kinds, or your own word. */
  declare kind: string | undefined;

  /** `active`, `paused`, `inactive` or `ended`. */
  declare status: ActivityStatus | undefined;

  /** Name of a drawing; none with `''`. */
  declare picture: string | undefined;

  protected static override readonly wordParts = ['activity'] as const;

  static override properties: PropertyDeclarations = {
    activity: {attribute: false},
    headingLevel: {attribute: 'heading-level', type: Number},
    action: {},
    href: {converter: textAttribute('href')},
    setting: {},
    actions: {},
    tearOff: {attribute: 'tear-off', type: Boolean, converter: flagAttribute},
    name: {converter: textAttribute('name')},
    summary: {converter: textAttribute('summary')},
    when: {converter: textAttribute('when')},
    where: {converter: textAttribute('where')},
    ledBy: {attribute: 'led-by', converter: textAttribute('led-by')},
    peerLed: {attribute: 'peer-led', type: Boolean, converter: flagAttribute},
    cost: {converter: textAttribute('cost')},
    kind: {converter: textAttribute('kind')},
    status: {converter: textAttribute('status')},
    picture: {converter: textAttribute('picture')},
  };

  /** Brings what a server cannot wait for while it draws. */
  static async prepare(): Promise<void> {
    await Promise.all([
      bringRecords(),
      bringSessionWords(),
      bringStrips(),
      bringPicture('company'),
    ]);
  }

  constructor() {
    super();
    this.headingLevel = 3;
    this.addEventListener('click', this);
  }

  protected override prepareUpdate(): Promise<unknown> | undefined {
    const record = recordOf(this);
    const needed = [
      super.prepareUpdate(),
      !viewOf && (this.kind || record) && bringRecords(),
      !sessionWords && hasRules(record) && bringSessionWords(),
      !stripsTemplate && this.tearOff && bringStrips(),
      this.#preparePicture(record),
    ].filter((each) => typeof each === 'object');
    return needed.length > 0 ? Promise.all(needed) : undefined;
  }

  protected override render(): TemplateResult {
    const {language, direction} = this;
    const record = recordOf(this);
    const isSlotted =
      !record ||
      (this.scripted &&
        this.firstElementChild !== null &&
        this.querySelector(':scope > [slot]:not(script)') !== null);
    const given = givenTo(this, record);
    const {setting, headingLevel, action} = this;
    if (record && !saysAnything(given)) {
      const missing = cardStrings.missing();
      return html`<div class="steady" lang=${language} dir=${direction}><p>${missing}</p></div>`;
    }
    const view =
      (this.kind || record
        ? viewOf?.(given, {today: today(), setting, sessionWords})
        : undefined) ?? plainView(given);
    const own = isAddress(this.href) ? this.href : undefined;
    return cardTemplate({
      language,
      direction,
      // What has no name yet is being written, or says it in the page's own words.
      view: isSlotted && !given.name ? {...view, name: ''} : view,
      level: headingLevel,
      href: action === 'none' ? undefined : action === 'join' ? view.url : (own ?? view.url),
      isSlotted,
      picture: pictureTemplate(view),
      actions: actionsTemplate(this, view, own),
      strips: this.tearOff ? stripsTemplate?.(view) : nothing,
    });
  }

  protected override update(changed: PropertyValues): void {
    // With a record alone there is nothing inside to look at.
    if (!isServer && (this.activity == null || this.firstElementChild)) followChildren(this);
    const focused = this.shadowRoot?.activeElement;
    const place = focused ? pressable(this).indexOf(focused as HTMLElement) : -1;
    super.update(changed);
    if (focused?.isConnected === false) this.#focusAgain(focused, place);
  }

  /** A record with other facts than before is drawn anew: who was at a link still is. */
  #focusAgain({textContent}: Element, place: number): void {
    const all = pressable(this);
    const same = all.find((each) => each.textContent === textContent) ?? all[place];
    same?.focus({preventScroll: true});
  }

  /** Words do not wait for a drawing, which has its place already; what a server drew does. */
  #preparePicture(record: LooseActivity = {}): Promise<unknown> | undefined {
    const {image, picture = this.picture, kinds = asKinds(this.kind)} = record;
    const name = image ? '' : pictureName(picture, kinds);
    const coming = name && bringPicture(name);
    if (!coming) return undefined;
    if (!this.scripted) return coming;
    void coming.then((isHere) => isHere && this.requestUpdate());
    return undefined;
  }

  /** @ignore The element is its own listener: a thousand of them are on a page. */
  handleEvent(event: MouseEvent): void {
    const pressed = (event.composedPath()[0] as Element).closest(CONTROLS);
    if (!pressed) {
      // Who marks words to copy them does not want to go away.
      if (isMarkedIn(this.renderRoot as ShadowRoot)) return;
      this.renderRoot.querySelector('.lead')?.dispatchEvent(new MouseEvent('click', event));
      return;
    }
    if (pressed.getRootNode() !== this.renderRoot) return;
    if (pressed.id === 'ask' && !this.#tell('steady-activity-join')) event.preventDefault();
    if (pressed.id === 'save') this.#tell('steady-activity-save');
    if (pressed.id === 'print') void this.print();
  }

  /** Prints this card alone, as a page of its own. */
  async print(): Promise<void> {
    const {printAlone} = await import('../../internal/print-alone.js');
    await printAlone(this);
  }

  #tell(type: 'steady-activity-join' | 'steady-activity-save'): boolean {
    const record = recordOf(this);
    const {id, name} = givenTo(this, record);
    const activity = {id: asText(id), name: asText(name)};
    const detail = type === 'steady-activity-save' ? {activity, record} : {activity};
    const event = eventOf(type, detail);
    return this.dispatchEvent(event);
  }
}

function pressable({renderRoot}: SteadyActivityCard): HTMLElement[] {
  return [...renderRoot.querySelectorAll<HTMLElement>('a, button')];
}

function eventOf(type: string, detail: ActivityDetail): CustomEvent<ActivityDetail> {
  return new CustomEvent(type, {detail, bubbles: true, composed: true, cancelable: true});
}

/** Whether words are selected: in WebKit the page alone knows nothing of those in a shadow root. */
function isMarkedIn(root: ShadowRoot): boolean {
  const selection: Partial<Selection> | null = getSelection();
  const [range] = selection?.getComposedRanges?.({shadowRoots: [root]}) ?? [];
  return range ? !range.collapsed : String(selection) !== '';
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-activity-card': SteadyActivityCard;
  }
}
