import type {Speech} from './speech.js';

/** A language tag as voices write it: `en-GB`, `en_GB`, `eng-GBR`. Nothing where it is none. */
function localeOf(tag: string): Intl.Locale | undefined {
  const [language = ''] = tag.split(/[-_]/);
  for (const form of [tag.replaceAll('_', '-'), language]) {
    try {
      return new Intl.Locale(form);
    } catch {
      // Three letters for a country are no part of a tag; the language alone may be.
    }
  }
  return undefined;
}

/** Where nothing says which English: that of the people whom this is for. */
const REGIONS: Readonly<Record<string, string>> = {en: 'GB', cy: 'GB', pt: 'PT'};

/**
 * The voice to read a text with: of its language, or none. Somebody who is read Welsh by an English
 * voice understands nothing.
 *
 * @param wanted - BCP 47: the language of the text.
 * @param remote - Whether voices may be used that send what they read to somebody's server. One that
 * speaks on the device is taken first all the same.
 */
export function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  wanted: string,
  remote: boolean,
): SpeechSynthesisVoice | undefined {
  const {language, region} = localeOf(wanted) ?? {};
  if (language === undefined) return undefined;
  const place = region ?? REGIONS[language];
  const points = (voice: SpeechSynthesisVoice): number => {
    const locale = localeOf(voice.lang);
    if (locale?.language !== language || !(voice.localService || remote)) return 0;
    const there = place === undefined ? region === locale.region : place === locale.region;
    return 1 + (voice.localService ? 4 : 0) + (there ? 2 : 0) + (voice.default ? 1 : 0);
  };
  let best: SpeechSynthesisVoice | undefined;
  let most = 0;
  for (const voice of voices) {
    const its = points(voice);
    if (its > most) [best, most] = [voice, its];
  }
  return best;
}

/** When to look for voices where no event tells of them. In milliseconds. */
const LOOKS_MS = [250, 1_000, 3_000];

/** The voices of this device, which arrive late, and may arrive again. */
export class Voices {
  readonly #synthesis: Speech['synthesis'];
  readonly #onChange: () => void;
  readonly #found = new Map<string, SpeechSynthesisVoice | undefined>();
  #remote: boolean;
  #looks: ReturnType<typeof setTimeout>[] = [];
  #looked = false;

  /** @param remote - See {@link voiceFor}. */
  constructor(synthesis: Speech['synthesis'], remote: boolean, onChange: () => void) {
    this.#synthesis = synthesis;
    this.#remote = remote;
    this.#onChange = onChange;
  }

  /** There may be more in a moment. */
  get areComing(): boolean {
    return !this.#looked;
  }

  /** The device speaks, whichever language. */
  get areThere(): boolean {
    return this.#synthesis.getVoices().length > 0;
  }

  /** The voice for a language, of those that are here now. */
  of(lang: string): SpeechSynthesisVoice | undefined {
    let voice = this.#found.get(lang);
    if (voice === undefined && !this.#found.has(lang)) {
      voice = voiceFor(this.#synthesis.getVoices(), lang, this.#remote);
      this.#found.set(lang, voice);
    }
    return voice;
  }

  watch(): void {
    this.#synthesis.addEventListener?.('voiceschanged', this.#look);
    if (this.#looked) return;
    this.#looks = LOOKS_MS.map((ms, i) =>
      setTimeout(() => {
        this.#looked ||= i === LOOKS_MS.length - 1;
        this.#look();
      }, ms),
    );
    // Some engines fetch them only once somebody has asked.
    this.#synthesis.getVoices();
  }

  unwatch(): void {
    this.#synthesis.removeEventListener?.('voiceschanged', this.#look);
    this.#looks.forEach(clearTimeout);
  }

  /** From now on only those that speak on this device. @returns Whether that is a change. */
  stayHere(): boolean {
    const were = this.#remote;
    this.#remote = false;
    this.#found.clear();
    return were;
  }

  readonly #look = (): void => {
    this.#found.clear();
    this.#onChange();
  };
}
