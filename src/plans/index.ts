/**
 * A plan without a page: what stands when, what comes next, what is not sorted, and its words. For
 * elements, and for servers that print or filter as they do.
 */
export {bankHolidays, dayFlag, type DayFlag} from './bank-holidays.js';
export {isNotSorted, notSortedYet, type NotSorted, type SortableList} from './not-sorted.js';
export {
  firstThingNext,
  releaseDay,
  timeline,
  type TimelineEntry,
  type TimelinePhase,
  type TodayOption,
} from './phases.js';
export {planProblemText} from './problem-words.js';
export {releaseTexts, type ReleaseLine, type ReleaseTextOptions} from './release-words.js';
export {
  actionStateText,
  appointmentStateText,
  notLegalText,
  saidStateText,
  sortedStateText,
  supportStateText,
  youMustGoText,
} from './states.js';
export {areaText, essentialText, phaseText} from './titles.js';
export {roleText, whoText} from './who-words.js';
