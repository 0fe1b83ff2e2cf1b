import type {Speech} from './speech.js';

/** Some engines lose what they are given right after `cancel()`. In milliseconds. */
const SETTLE_MS = 80;
/** The first words of an engine that has just been woken can take this long. */
const START_MS = 8_000;
/** Nobody speaks as slowly as this: what has not ended by then never will. */
const SLOWEST_MS_A_CHARACTER = 250;

/** What came of saying something: one of `ended` and `failed`, once. Neither after it was hushed. */
export interface Told {
  readonly began: () => void;
  readonly ended: () => void;
  /** @param error - As a `SpeechSynthesisErrorEvent` has it, or `silence` where nothing ever began. */
  readonly failed: (error: string) => void;
}

/** Says one short text at a time, whatever the engine makes of it. */
export class Utterer {
  readonly #speech: Speech;
  /** Grows with each thing said and hushed: what an engine tells of an earlier one is old. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(speech: Speech) {
    this.#speech = speech;
  }

  /** Instead of what is being said. @param speed - 1 is the pace of the voice. */
  say(words: string, voice: SpeechSynthesisVoice, speed: number, told: Told): void {
    const isBusy = this.hush();
    const turn = this.#turn;
    const speak = () => {
      this.#speak(this.#utteranceOf(words, voice, speed, told, turn), told, turn);
    };
    if (isBusy) this.#wait(turn, SETTLE_MS, speak);
    else speak();
  }

  /** Silence, at once. @returns Whether there was something to silence. */
  hush(): boolean {
    this.#turn++;
    clearTimeout(this.#timer);
    const {synthesis} = this.#speech;
    const isBusy = synthesis.speaking || synthesis.pending;
    if (isBusy) synthesis.cancel();
    // Left so by another page: nothing would ever be heard.
    if (synthesis.paused) synthesis.resume();
    return isBusy;
  }

  #utteranceOf(
    words: string,
    voice: SpeechSynthesisVoice,
    speed: number,
    told: Told,
    turn: number,
  ): SpeechSynthesisUtterance {
    const utterance = new this.#speech.Utterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = speed;
    const on = (type: string, act: (event: Event) => void) => {
      utterance.addEventListener(type, (event) => {
        if (turn === this.#turn) act(event);
      });
    };
    on('start', () => {
      told.began();
      this.#wait(turn, START_MS + (words.length * SLOWEST_MS_A_CHARACTER) / speed, () => {
        utterance.text = '';
        this.hush();
        told.ended();
      });
    });
    on('end', () => {
      this.#settle();
      told.ended();
    });
    on('error', (event) => {
      this.#settle();
      told.failed((event as SpeechSynthesisErrorEvent).error);
    });
    return utterance;
  }

  #speak(utterance: SpeechSynthesisUtterance, told: Told, turn: number): void {
    // Chromium forgets to tell of an utterance that nobody holds: the timer does.
    this.#wait(turn, START_MS, () => {
      utterance.text = '';
      this.hush();
      told.failed('silence');
    });
    this.#speech.synthesis.speak(utterance);
  }

  #settle(): void {
    this.#turn++;
    clearTimeout(this.#timer);
  }

  #wait(turn: number, ms: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (turn === this.#turn) act();
    }, ms);
  }
}
