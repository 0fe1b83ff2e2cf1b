/** What the view says in which a plan is changed. */
import {msg, str} from '../../../i18n/msg.js';
import type {QuickName} from '../../../plans/edits/index.js';

export const editStrings = {
  change: () =>
    msg('Change or add', {
      id: 'steady.planEdit.view.change',
      desc: 'Button beside something in a plan: opens what can be done with it.',
    }),
  changeWhat: (what: string) =>
    msg(str`Change or add: ${what}`, {
      id: 'steady.planEdit.view.changeWhat',
      desc: 'Name of a button, for screen readers. The value is what it changes: “I want a room of my own”.',
    }),
  explainWhat: (condition: string) =>
    msg(str`Explain this in easier words: ${condition}`, {
      id: 'steady.planEdit.view.explainWhat',
      desc: 'Name of a button, for screen readers. The value is “Condition 4”, or the words of a condition of a licence.',
    }),
  coming: () =>
    msg('The form is on its way.', {
      id: 'steady.planEdit.view.coming',
      desc: 'Said after a button was pressed that opens a form, while the page fetches it.',
    }),
  notComing: () =>
    msg('The form did not come. Press the button again.', {
      id: 'steady.planEdit.view.notComing',
      desc: 'Said where a form could not be fetched, such as without a connection.',
    }),
  cannotKeep: () =>
    msg('What you wrote does not fit with the plan as it is now. Go on writing to see why.', {
      id: 'steady.planEdit.view.cannotKeep',
      desc: 'Said where two people changed the same, and what one of them wrote cannot be kept. “Go on writing” is a button below it.',
    }),
  inside: (count: number) =>
    msg(str`Look inside (${count})`, {
      id: 'steady.planEdit.view.inside',
      desc: 'Opens a part of a plan that is closed, and closes it. The value is how many things are in it.',
    }),
  close: () =>
    msg('Close', {
      id: 'steady.planEdit.view.close',
      desc: 'Button: closes what “Change” has opened.',
    }),
  save: () =>
    msg('Save', {
      id: 'steady.planEdit.view.save',
      desc: 'Button under a form that changes a plan.',
    }),
  cancel: () =>
    msg('Cancel', {
      id: 'steady.planEdit.view.cancel',
      desc: 'Button under a form that changes a plan: closes it.',
    }),
  up: () =>
    msg('Move up', {
      id: 'steady.planEdit.view.up',
      desc: 'Button: moves something up in its list.',
    }),
  down: () =>
    msg('Move down', {
      id: 'steady.planEdit.view.down',
      desc: 'Button: moves something down in its list.',
    }),
  disagree: () =>
    msg('I do not agree with this', {
      id: 'steady.planEdit.view.disagree',
      desc: 'Button beside something in a plan: the person can say why.',
    }),
  undo: () =>
    msg('Undo the last change', {id: 'steady.planEdit.view.undo', desc: 'Button over a plan.'}),
  signedBy: (who: string) =>
    msg(str`You are making changes as ${who}.`, {
      id: 'steady.planEdit.view.signedBy',
      desc: 'Over a plan that is changed. The value is who: “Sam (Key worker)”, “Me”.',
    }),
  signedHelped: (helper: string) =>
    msg(str`The words are yours. ${helper} helps you to write them.`, {
      id: 'steady.planEdit.view.signedHelped',
      desc: 'Over a plan that the person changes with help. The value is a name.',
    }),
  notSigned: () =>
    msg('This plan can be read here, and not changed.', {
      id: 'steady.planEdit.view.notSigned',
      desc: 'Over a plan where nobody has said who would change it.',
    }),
  onlyThey: () =>
    msg('Only the person whose plan it is sees this.', {
      id: 'steady.planEdit.view.onlyYou',
      desc: 'Said to staff over a form that changes a plan, where nobody else sees what is changed.',
    }),
  onlyYou: () =>
    msg('Only you see this.', {
      id: 'steady.planEdit.view.onlyYouOwn',
      desc: 'Said to the person over a form that changes their plan, where nobody else sees what is changed.',
    }),
  seenBy: (people: string) =>
    msg(str`Who sees this: the person whose plan it is, and ${people}.`, {
      id: 'steady.planEdit.view.seenBy',
      desc: 'Said to staff over a form that changes a plan. The value is a list: “your key worker and Bea”.',
    }),
  seenByYou: (people: string) =>
    msg(str`Who sees this: you, and ${people}.`, {
      id: 'steady.planEdit.view.seenByYou',
      desc: 'Said to the person over a form that changes their plan. The value is a list: “your key worker and Bea”.',
    }),
  chooseBelow: () =>
    msg('You choose below who may see this.', {
      id: 'steady.planEdit.view.chooseBelow',
      desc: 'Over a form that adds something to a plan.',
    }),
  theirWords: () =>
    msg('These are the person’s own words. Only they can change them. You can add a note.', {
      id: 'steady.planEdit.view.theirWords',
      desc: 'Said to staff who open the person’s own words in a plan.',
    }),
  unsavedTitle: () =>
    msg('You have written something that is not saved', {
      id: 'steady.planEdit.view.unsavedTitle',
      desc: 'Heading in a form, after “Cancel”.',
    }),
  keepWriting: () =>
    msg('Go on writing', {
      id: 'steady.planEdit.view.keepWriting',
      desc: 'Button: back to the form.',
    }),
  drop: () =>
    msg('Close without saving', {
      id: 'steady.planEdit.view.drop',
      desc: 'Button: closes a form, and what was written in it is gone.',
    }),
  removeText: () =>
    msg('If you take this out, it is gone from the plan. You can undo it.', {
      id: 'steady.planEdit.view.removeText',
      desc: 'In a form that asks whether something is to be taken out of a plan.',
    }),
  removeYes: () =>
    msg('Yes, take it out', {
      id: 'steady.planEdit.view.removeYes',
      desc: 'Button: takes something out of a plan.',
    }),
  saved: () =>
    msg('Saved.', {id: 'steady.planEdit.view.saved', desc: 'Said after a change to a plan.'}),
  undone: () =>
    msg('The last change was undone.', {
      id: 'steady.planEdit.view.undone',
      desc: 'Said after “Undo the last change”.',
    }),
  cannotUndo: () =>
    msg('This has been changed again since. It cannot be undone.', {
      id: 'steady.planEdit.view.cannotUndo',
      desc: 'Said after “Undo the last change”, where somebody else has changed the same.',
    }),
  same: () =>
    msg('Nothing was changed.', {
      id: 'steady.planEdit.view.same',
      desc: 'Said after “Save”, where all is as it was.',
    }),
  notSaved: () =>
    msg('This was not saved. What you wrote is still here.', {
      id: 'steady.planEdit.view.notSaved',
      desc: 'Said where the service did not take a change to a plan.',
    }),
  gone: () =>
    msg('This is no longer in the plan.', {
      id: 'steady.planEdit.view.gone',
      desc: 'Said where somebody else has taken out what was to be changed.',
    }),
  moved: (place: number, all: number) =>
    msg(str`Moved. It is now number ${place} of ${all}.`, {
      id: 'steady.planEdit.view.moved',
      desc: 'Said after “Move up” and “Move down”. The values are numbers.',
    }),
  newer: (who: string) =>
    msg(str`${who} has changed the plan. What you write is still here.`, {
      id: 'steady.planEdit.view.newer',
      desc: 'Said while somebody writes. The value is who: “Sam (Key worker)”, “Somebody else”.',
    }),
  somebody: () =>
    msg('Somebody else', {
      id: 'steady.planEdit.view.somebody',
      desc: 'In place of a name that is not known.',
    }),
  conflictTitle: (who: string) =>
    msg(str`You and ${who} have both changed this`, {
      id: 'steady.planEdit.view.conflictTitle',
      desc: 'Heading. The value is who: “Sam (Key worker)”.',
    }),
  conflictText: () =>
    msg('Nothing is lost. Choose what is to stand in the plan.', {
      id: 'steady.planEdit.view.conflictText',
      desc: 'Under “You and … have both changed this”.',
    }),
  youWrote: () =>
    msg('You wrote', {
      id: 'steady.planEdit.view.youWrote',
      desc: 'Over words of the person who reads this, beside those of somebody else.',
    }),
  theyWrote: (who: string) =>
    msg(str`${who} wrote`, {
      id: 'steady.planEdit.view.theyWrote',
      desc: 'Over words of somebody else. The value is who: “Sam (Key worker)”.',
    }),
  theyRemoved: (who: string) =>
    msg(str`${who} has taken this out of the plan.`, {
      id: 'steady.planEdit.view.theyRemoved',
      desc: 'In place of the words of somebody else. The value is who.',
    }),
  nothingWritten: () =>
    msg('Nothing', {
      id: 'steady.planEdit.view.nothingWritten',
      desc: 'In place of an answer that is empty.',
    }),
  keepMine: () =>
    msg('Keep what you wrote', {
      id: 'steady.planEdit.view.keepMine',
      desc: 'Button, where two people have changed the same.',
    }),
  takeTheirs: (who: string) =>
    msg(str`Keep what ${who} wrote`, {
      id: 'steady.planEdit.view.takeTheirs',
      desc: 'Button, where two people have changed the same. The value is who.',
    }),
  moveKeeps: () =>
    msg('Everything stays in the plan. Nobody has to tell it again.', {
      id: 'steady.planEdit.move.keeps',
      desc: 'On the form that says that a person has moved to another prison.',
    }),
  moveAsks: () =>
    msg('Only this is asked again, because it hangs on the prison before:', {
      id: 'steady.planEdit.move.asks',
      desc: 'On the form that says that a person has moved to another prison. Before a list of things in their plan.',
    }),
  stays: () =>
    msg('It stays where it was.', {
      id: 'steady.planEdit.move.stays',
      desc: 'Said when something in a plan was dragged, and was let go without moving it.',
    }),
  orderTitle: (who: string) =>
    msg(str`You and ${who} have both changed the order`, {
      id: 'steady.planEdit.order.title',
      desc: 'Heading: two people have put things in a plan in another order. The value is a name.',
    }),
  yourOrder: () =>
    msg('Your order', {
      id: 'steady.planEdit.order.yours',
      desc: 'Over a list of things in the order in which this person has put them.',
    }),
  theirOrder: (who: string) =>
    msg(str`The order ${who} chose`, {
      id: 'steady.planEdit.order.theirs',
      desc: 'Over a list of things in the order in which another person has put them. The value is a name.',
    }),
  keepOrder: () =>
    msg('Keep your order', {
      id: 'steady.planEdit.order.keep',
      desc: 'Button: of two orders of the same things, the one this person has made.',
    }),
  takeOrder: (who: string) =>
    msg(str`Keep the order ${who} chose`, {
      id: 'steady.planEdit.order.take',
      desc: 'Button: of two orders of the same things, the one another person has made. The value is a name.',
    }),
  noOneTakeBack: () =>
    msg('Choose people after all', {
      id: 'steady.planEdit.view.noOneTakeBack',
      desc: 'Button, where the person has said that they want no one in their plan.',
    }),
  noOneSay: () =>
    msg('I want no one in my plan', {
      id: 'steady.planEdit.view.noOneSay',
      desc: 'Button under the people of a plan. It is a full answer.',
    }),
};

/** What a press does to something in a plan. */
export const quickStrings: Readonly<Record<QuickName, () => string>> = {
  done: () =>
    msg('Mark as done', {
      id: 'steady.planEdit.quick.done',
      desc: 'Button beside something in a plan: says how far it is. It judges nobody.',
    }),
  'not-now': () =>
    msg('Not now', {
      id: 'steady.planEdit.quick.notNow',
      desc: 'Button beside something in a plan: says how far it is. It judges nobody.',
    }),
  'need-help': () =>
    msg('I need help with this', {
      id: 'steady.planEdit.quick.needHelp',
      desc: 'Button beside something in a plan: says how far it is. It judges nobody.',
    }),
  reached: () =>
    msg('Mark as reached', {
      id: 'steady.planEdit.quick.reached',
      desc: 'Button beside something in a plan: says how far it is. It judges nobody.',
    }),
  sorted: () =>
    msg('Mark as sorted', {
      id: 'steady.planEdit.quick.sorted',
      desc: 'Button beside something in a plan: says how far it is. It judges nobody.',
    }),
  'want-help': () =>
    msg('I want help with this', {
      id: 'steady.planEdit.quick.wantHelp',
      desc: 'Button beside something in a plan: says how far it is. It judges nobody.',
    }),
  'not-needed': () =>
    msg('Not needed', {
      id: 'steady.planEdit.quick.notNeeded',
      desc: 'Button beside something in a plan: says how far it is. It judges nobody.',
    }),
  'open-again': () =>
    msg('Open it again', {
      id: 'steady.planEdit.quick.openAgain',
      desc: 'Button beside something in a plan: says how far it is. It judges nobody.',
    }),
  'still-right': () =>
    msg('It is still right', {
      id: 'steady.planEdit.quick.stillRight',
      desc: 'Button beside something in a plan: says how far it is. It judges nobody.',
    }),
};
