/** What every journey through questions is drawn from, whatever it asks and of whom. */
import type {nothing, TemplateResult} from 'lit';
import type {FieldActions} from '../../fields/view.js';
import type {RecordedAnswer} from '../../data/contracts/referral.js';
import type {Problem} from '../../questions/index.js';
import type {Connection} from '../controllers/connection.js';
import type {Journey} from '../journey.js';
import type {Served} from '../served.js';
import type {Failure, Reply} from './outcome.js';

/** Who writes the answers down: the person, with somebody's help, or staff for them. */
export type Path = 'self' | 'helped' | 'staff';

/** Where the person is. */
export type Setting = 'custody' | 'community';

/** What a person can do. Presses on buttons come by `submit`; their values say what was pressed. */
export interface FlowActions extends FieldActions {
  readonly choosePath: (path: Path) => void;
  readonly input: (event: Event) => void;
  readonly submit: (event: Event) => void;
  readonly stopTrying: () => void;
  readonly goTo: (problem: Problem) => void;
  readonly print: () => void;
}

/** Everything a screen is drawn from that all journeys have. */
export interface FlowSight {
  /** What the server said that keeps the person's place, where one does. */
  readonly served: Served | undefined;
  /** What is drawn only where scripts do not run. */
  readonly unscripted: typeof import('./unscripted.js') | undefined;
  /** Before a control: the id of what a link from outside leads to. */
  readonly arrivals: string;
  readonly journey: Journey;
  /** Not yet known when the element asks for it. */
  readonly path: Path | undefined;
  readonly asksPath: boolean;
  readonly pathMissing: boolean;
  readonly setting: Setting;
  readonly headingLevel: number;
  readonly autocomplete: boolean;
  readonly action: string | undefined;
  readonly sending: boolean;
  /** It takes longer than usual. */
  readonly slow: boolean;
  readonly connection: Connection | undefined;
  readonly failure: Failure | undefined;
  readonly receipt: Reply | undefined;
  /** It may be about answers that were changed afterwards. */
  readonly receiptIsEarlier: boolean;
  /** It was sent off, and nobody has said that it did not arrive. */
  readonly mayHaveArrived: boolean;
  /** Drawn for paper, in place of what is on screen. */
  readonly paper: 'blank' | 'copy' | undefined;
  /** Whether the person has opened an answer that is kept closed. */
  readonly isOpen: (question: string) => boolean;
  /** Something to say or ask above the page. */
  readonly notice: () => TemplateResult | typeof nothing;
  readonly do: FlowActions;
}

/** Something that is sent: it has an id that stays, and answers. */
export interface Sendable {
  readonly submissionId: string;
  readonly answers: readonly RecordedAnswer[];
}
