/** What the check-in asks beside its questions. A host's own questions have other ids. */

/** The question who will see the answers, and its page. */
export const WHO = 'steady-who';
/** Who helps, and the page of that. */
export const HELPER = 'steady-helper';
/** The day on the paper, and its page. */
export const PAPER_DATE = 'steady-paper-date';

/** Answers to {@link WHO} under which nothing is sent. */
export const ONLY_ME = 'only-me';
export const NOBODY = 'nobody';

/** Whether a question is about the check-in and not about how somebody is. */
export function isAbout(id: string): boolean {
  return id === WHO || id === HELPER || id === PAPER_DATE;
}
