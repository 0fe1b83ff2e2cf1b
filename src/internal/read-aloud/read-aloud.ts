import {QUICK_EXIT} from '../quick-exit-event.js';
import {piecesOf} from './pieces.js';
import {pageSpeech, type Speech} from './speech.js';
import {Utterer} from './utterer.js';
import {Voices} from './voices.js';

/** A part of a page that is read in one go and marked while it is. */
export interface SpokenLine {
  readonly id: string;
  /** Plain text. */
  readonly text: string;
  /** BCP 47: the language of the text. */
  readonly lang: string;
}

export interface ReadAloudOptions {
  /** What there is to read now, in order. Asked each time, so that it follows the page. */
  readonly lines: () => readonly SpokenLine[];
  /** Something is different: draw again. */
  readonly onChange: () => void;
  /** Address of a recording, for devices without a voice. Checked by whoever gives it. */
  readonly recording?: () => string | undefined;
  /**
   * Also voices that send the text to somebody's server to be spoken. Never where lines hold what a
   * person has written.
   */
  readonly remoteVoices?: boolean;
  /** In place of the page's; `undefined` is a device that cannot speak. */
  readonly speech?: Speech | undefined;
}

/** Slow, as the voice speaks, fast. */
export const SPEEDS = {slow: 0.75, normal: 1, fast: 1.25} as const;

/** A device has one voice: whoever begins to speak silences the others on the page. */
const floor: {speaker?: ReadAloud | undefined} = {};

/**
 * Reads lines aloud, one after another, each with a voice of its language that the device has, and
 * tells which one is being read. Nothing is heard before {@link play}.
 *
 * It stops when its element leaves the page, when the page is left, and on quick exit; it pauses when
 * the page goes out of sight, and when something else on the page speaks.
 *
 * A Lit element adds it as a controller; others call {@link hostConnected} and
 * {@link hostDisconnected}. Call {@link play} in the press itself: some engines stay silent otherwise.
 */
export class ReadAloud {
  readonly #options: ReadAloudOptions;
  readonly #page: Speech['page'];
  readonly #isHidden: () => boolean;
  readonly #voices: Voices | undefined;
  readonly #utterer: Utterer | undefined;
  #state: 'stopped' | 'reading' | 'paused' = 'stopped';
  #line: string | undefined;
  #piece = 0;
  #speed = 1;
  #used = false;
  #failed = false;
  /** The voices of this device do not speak, whatever they say of themselves. */
  #broken = false;
  #player: HTMLMediaElement | undefined;

  constructor(options: ReadAloudOptions) {
    const speech = 'speech' in options ? options.speech : pageSpeech();
    this.#options = options;
    this.#page = speech?.page ?? globalThis;
    this.#isHidden = speech?.isHidden ?? (() => document.hidden);
    if (!speech) return;
    const remote = options.remoteVoices === true;
    this.#voices = new Voices(speech.synthesis, remote, options.onChange);
    this.#utterer = new Utterer(speech);
  }

  get state(): 'stopped' | 'reading' | 'paused' {
    return this.#state;
  }

  /** Id of the line that is being read, or where it goes on after a pause. */
  get line(): string | undefined {
    return this.#line;
  }

  /** 0.75 to 1.25. */
  get speed(): number {
    return this.#speed;
  }

  /** Something has been heard, by voice or by recording. */
  get isUsed(): boolean {
    return this.#used;
  }

  /** It was asked to read, and nothing was to be heard. */
  get hasFailed(): boolean {
    return this.#failed;
  }

  /** Address of the host's recording, where there is one. */
  get recording(): string | undefined {
    return this.#options.recording?.();
  }

  /**
   * How these lines can be heard: by a voice; by the host's recording; not yet known, because voices
   * arrive late; or not at all.
   */
  get way(): 'voice' | 'recording' | 'waiting' | 'none' {
    if (this.#voices && !this.#broken) {
      if (this.#lines().some(({lang}) => this.#voices?.of(lang))) return 'voice';
      if (this.#voices.areComing) return 'waiting';
    }
    return this.recording === undefined ? 'none' : 'recording';
  }

  /** The device speaks, but none of the languages of these lines. */
  get speaksOthers(): boolean {
    return this.#voices?.areThere === true && this.way === 'none';
  }

  /** Some lines are in a language that this device has no voice for: they are passed over. */
  get passesOver(): boolean {
    return this.#lines().some(({lang}) => !this.#voices?.of(lang));
  }

  hostConnected(): void {
    this.#voices?.watch();
  }

  hostDisconnected(): void {
    this.#voices?.unwatch();
    this.stop();
  }

  /** Reads on after a pause; else from a line, or from the first. */
  play(from?: string): void {
    if (from === undefined && this.#state === 'paused') return this.#begin();
    const lines = this.#readable();
    this.#goTo(lines.find(({id}) => id === from) ?? lines[0]);
  }

  /** Stays where it is. The sentence that was being read is read again afterwards. */
  pause(): void {
    this.#player?.pause();
    if (this.#state !== 'reading') return;
    // The engine's own pause ends in silence on Android, and after some seconds in Chromium.
    this.#utterer?.hush();
    this.#rest();
  }

  stop(): void {
    this.#player?.pause();
    // What somebody else is saying is theirs.
    if (this.#state === 'reading') this.#utterer?.hush();
    this.#end();
  }

  /** On to the next line; after the last one it stops. */
  next(): void {
    this.#move(1);
  }

  /** Back to the line before; from the first one to its start. */
  previous(): void {
    this.#move(-1);
  }

  /** @param speed - 0.75 to 1.25; what is outside is brought inside. */
  setSpeed(speed: number): void {
    if (Number.isNaN(speed)) return;
    this.#speed = Math.min(SPEEDS.fast, Math.max(SPEEDS.slow, speed));
    if (this.#state === 'reading') this.#begin();
    else this.#options.onChange();
  }

  /** The host's recording plays: nothing else speaks, and it stops when a voice would. */
  recordingPlays(player: HTMLMediaElement): void {
    this.#takeFloor();
    this.#player = player;
    this.#used = true;
  }

  #lines(): readonly SpokenLine[] {
    return this.#options.lines();
  }

  /** Lines with words in them, and a voice for them. */
  #readable(): readonly SpokenLine[] {
    return this.#lines().filter(
      ({text, lang}) => this.#voices?.of(lang) !== undefined && piecesOf(text).length > 0,
    );
  }

  #move(by: 1 | -1): void {
    const lines = this.#readable();
    const here = lines.findIndex(({id}) => id === this.#line);
    this.#goTo(lines[Math.max(0, here + by)]);
  }

  #goTo(line: SpokenLine | undefined): void {
    if (!line) return this.stop();
    this.#line = line.id;
    this.#piece = 0;
    this.#begin();
  }

  #begin(): void {
    this.#takeFloor();
    this.#state = 'reading';
    this.#failed = false;
    this.#say();
    this.#options.onChange();
  }

  #takeFloor(): void {
    if (floor.speaker !== this) floor.speaker?.stop();
    floor.speaker = this;
    for (const type of ['pagehide', QUICK_EXIT]) this.#page.addEventListener(type, this.#leave);
    this.#page.addEventListener('visibilitychange', this.#hide);
  }

  #say(): void {
    const line = this.#lines().find(({id}) => id === this.#line);
    const words = line && piecesOf(line.text)[this.#piece];
    const voice = line && this.#voices?.of(line.lang);
    if (words === undefined || !voice) return this.stop();
    this.#utterer?.say(words, voice, this.#speed, {
      began: () => {
        this.#used = true;
      },
      ended: () => {
        this.#goOn();
      },
      failed: (error) => {
        this.#fail(error);
      },
    });
  }

  /** A piece has been said: the next one of the line, or the next line. */
  #goOn(): void {
    this.#used = true;
    const lines = this.#readable();
    const here = lines.findIndex(({id}) => id === this.#line);
    const pieces = piecesOf(lines[here]?.text ?? '');
    // A line that has gone from the page takes the place in it along.
    const next = here < 0 ? undefined : lines[here + 1];
    if (++this.#piece < pieces.length) this.#say();
    else this.#goTo(next);
  }

  #fail(error: string): void {
    // Not our doing: another part of the page has begun to speak.
    if (error === 'canceled' || error === 'interrupted') return this.#rest();
    if (error === 'network' && this.#voices?.stayHere() && this.#readable().length > 0) {
      return this.play(this.#line);
    }
    // Before a press nothing may be heard; all else is not going to mend.
    this.#broken = error !== 'not-allowed' && this.recording !== undefined;
    this.#failed = !this.#broken;
    this.stop();
  }

  #rest(): void {
    this.#state = 'paused';
    this.#options.onChange();
  }

  #end(): void {
    if (floor.speaker !== this) return;
    floor.speaker = undefined;
    this.#state = 'stopped';
    this.#line = undefined;
    this.#piece = 0;
    for (const type of ['pagehide', QUICK_EXIT]) this.#page.removeEventListener(type, this.#leave);
    this.#page.removeEventListener('visibilitychange', this.#hide);
    this.#options.onChange();
  }

  // Chromium goes on speaking while the next page is there.
  readonly #leave = (): void => {
    this.stop();
  };

  readonly #hide = (): void => {
    if (this.#isHidden()) this.pause();
  };
}
