/** A person at a form without scripts: sees what the server shows, and posts what is on the page. */
import {nameOfScreen, type Served} from '../../src/internal/served.js';
import {
  ReferralPages,
  type PageOutcome,
  type PlaceStore,
  type ReferralPagesOptions,
} from '../../src/server/index.js';
import type {Referral} from '../../src/data/contracts/referral.js';
import {withPages} from '../questions/fixtures.js';

/** Six pages of an invented form. The first is the built-in question whether it is wanted. */
export const FORM = withPages(
  {
    id: 'agreement',
    questions: [
      {
        kind: 'choice',
        id: 'agreement',
        label: 'Do you want this?',
        required: true,
        options: [
          {value: 'yes', label: 'Yes'},
          {value: 'no', label: 'No'},
        ],
      },
    ],
  },
  {id: 'name', questions: [{kind: 'name', id: 'name', label: 'Your name?', required: true}]},
  {
    id: 'art',
    questions: [
      {kind: 'yes-no', id: 'likes', label: 'Do you like art?'},
      {
        kind: 'long-text',
        id: 'which',
        label: 'Which?',
        required: true,
        showWhen: {question: 'likes', equals: 'yes'},
      },
    ],
  },
  {
    id: 'clay',
    showWhen: {question: 'likes', equals: 'yes'},
    questions: [{kind: 'text', id: 'clay', label: 'What do you make of clay?'}],
  },
  {
    id: 'health',
    questions: [
      {
        kind: 'choices',
        id: 'health',
        label: 'Your health?',
        sensitivity: 'sensitive',
        options: [
          {
            value: 'sleep',
            label: 'Sleep',
            questions: [{kind: 'text', id: 'sleep', label: 'Tell us'}],
          },
          {value: 'pain', label: 'Pain'},
        ],
      },
      {kind: 'phone', id: 'phone', label: 'Phone?', offer: ['not-sure']},
    ],
  },
  {
    id: 'people',
    questions: [
      {
        kind: 'people',
        id: 'people',
        label: 'Who helps?',
        max: 3,
        questions: [
          {kind: 'text', id: 'who', label: 'Who?'},
          {
            kind: 'choices',
            id: 'how',
            label: 'How?',
            options: [
              {value: 'talk', label: 'They listen'},
              {value: 'drive', label: 'They drive'},
            ],
          },
        ],
      },
    ],
  },
);

export type Fields = Readonly<Record<string, string | readonly string[]>>;

export class MemoryStore implements PlaceStore {
  text: string | undefined;
  get = () => this.text;
  set = (text: string) => void (this.text = text);
  delete = () => void (this.text = undefined);
}

export class Visitor {
  readonly store = new MemoryStore();
  readonly received: Referral[] = [];
  readonly options: ReferralPagesOptions;
  outcome: PageOutcome = {status: 303};
  /** What is on the screen. */
  page!: Served;

  private constructor(options: Partial<ReferralPagesOptions>) {
    this.options = {
      config: {definition: FORM},
      setting: 'custody',
      path: 'self',
      today: () => '2026-03-02',
      receive: (referral) => {
        this.received.push(referral);
        return {submissionId: referral.submissionId, reference: 'HH-1', next: 'We read it.'};
      },
      ...options,
    };
  }

  static async at(options: Partial<ReferralPagesOptions> = {}): Promise<Visitor> {
    const visitor = new Visitor(options);
    await visitor.look();
    return visitor;
  }

  /** One who has started. */
  static async started(options: Partial<ReferralPagesOptions> = {}): Promise<Visitor> {
    const visitor = await Visitor.at(options);
    await visitor.press('start');
    return visitor;
  }

  /** One who has answered everything there is up to checking. */
  static async checking(options: Partial<ReferralPagesOptions> = {}): Promise<Visitor> {
    const visitor = await Visitor.started(options);
    await visitor.press('continue', {agreement: 'yes'});
    await visitor.press('continue', {'name.first': 'Sam', 'name.last': ''});
    await visitor.press('continue', {likes: 'no'});
    await visitor.press('continue', {health: ['sleep', 'pain'], sleep: 'Little', phone: ''});
    await visitor.press('continue');
    return visitor;
  }

  get pages(): ReferralPages {
    return new ReferralPages(this.options);
  }

  /** The name of the screen that is shown. */
  get screen(): string {
    return nameOfScreen(this.page.state.screen);
  }

  get answers(): Served['state']['answers'] {
    return this.page.state.answers;
  }

  get problems(): string[] {
    return this.page.state.problems.map(({control, code}) => `${control} ${code}`);
  }

  async look(step?: string): Promise<this> {
    this.page = await this.pages.show(this.store, {post: '/referral', step});
    return this;
  }

  /**
   * Presses a button of a page, and follows the redirect.
   *
   * @param press - Nothing: Enter, where the browser names no button.
   * @param from - The page whose form it is, when that is not the one the server would show now.
   */
  async press(press: string | undefined, fields: Fields = {}, from = this.page): Promise<this> {
    this.outcome = await this.pages.post(this.store, formOf(from, press, fields));
    return this.look(this.outcome.step);
  }
}

/** The body that a page posts. */
export function formOf(page: Served, press: string | undefined, fields: Fields): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) body.append(name, value);
  }
  body.append('steady:page', nameOfScreen(page.state.screen));
  body.append('steady:id', page.submissionId);
  if (press !== undefined) body.append('steady:do', press);
  return body;
}
