/** What reading aloud needs of the page; tests bring their own. */
export interface Speech {
  readonly synthesis: Pick<
    SpeechSynthesis,
    'speaking' | 'pending' | 'paused' | 'speak' | 'cancel' | 'resume' | 'getVoices'
  > & {
    // Safari before 16 has no events on it.
    readonly addEventListener?: (type: 'voiceschanged', listener: () => void) => void;
    readonly removeEventListener?: (type: 'voiceschanged', listener: () => void) => void;
  };
  readonly Utterance: new (text: string) => SpeechSynthesisUtterance;
  /** Where it is heard that a person leaves: the window. */
  readonly page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  readonly isHidden: () => boolean;
}

/** That of this page; nothing on a server, and in a browser that cannot speak. */
export function pageSpeech(): Speech | undefined {
  if (!('speechSynthesis' in globalThis) || !('SpeechSynthesisUtterance' in globalThis)) {
    return undefined;
  }
  return {
    synthesis: speechSynthesis,
    Utterance: SpeechSynthesisUtterance,
    page: globalThis,
    isHidden: () => document.visibilityState === 'hidden',
  };
}
