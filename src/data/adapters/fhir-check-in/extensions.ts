/** The extensions that carry what FHIR has no element for. `read.ts` is the way back. */
import type {CheckIn, CheckInScore, SetOff} from '../../contracts/check-in.js';
import type {Coding, Extension} from '../fhir/types.js';

/** One that holds a number or a coding, beside those that a referral has. */
export interface CheckInExtension extends Omit<Extension, 'extension'> {
  readonly valueDecimal?: number;
  readonly valueCoding?: Coding;
  readonly extension?: readonly CheckInExtension[];
}

const code = (url: string, valueCode: string | undefined): CheckInExtension[] =>
  valueCode === undefined ? [] : [{url, valueCode}];
const text = (url: string, valueString: string | undefined): CheckInExtension[] =>
  valueString === undefined ? [] : [{url, valueString}];
const codes = (url: string, all: readonly string[]) => all.flatMap((one) => code(url, one));

/** Everything about the record that is not an answer. */
export function recordExtension(
  {version, setting, definition, wording, by, audiences, fromPaper, scores, triggers}: CheckIn,
  prefix: string,
): CheckInExtension {
  return {
    url: `${prefix}check-in`,
    extension: [
      ...text('version', version),
      ...code('setting', setting),
      {
        url: 'definition',
        extension: [...text('id', definition.id), ...text('version', definition.version)],
      },
      ...code('wording', wording),
      ...code('path', by.path),
      ...text('helper', by.helper),
      ...audiences.map(({id, label}) => ({
        url: 'audience',
        extension: [...code('id', id), ...text('label', label)],
      })),
      ...(fromPaper ? [{url: 'from-paper', valueBoolean: true}] : []),
      ...(fromPaper?.date === undefined ? [] : [{url: 'paper-date', valueString: fromPaper.date}]),
      ...scores.map(scoreExtension),
      ...triggers.map(triggerExtension),
    ],
  };
}

function scoreExtension({id, label, value, missing, band, audience}: CheckInScore) {
  return {
    url: 'score',
    extension: [
      ...code('id', id),
      ...text('label', label),
      ...(value === null ? [] : [{url: 'value', valueDecimal: value}]),
      ...codes('missing', missing),
      ...code('band', band?.id),
      ...text('band-label', band?.label),
      ...codes('audience', audience),
    ],
  };
}

function triggerExtension({id, question, audience}: SetOff) {
  return {
    url: 'trigger',
    extension: [...code('id', id), ...code('question', question), ...codes('audience', audience)],
  };
}

/** Who may see one item, and with how much care. */
export function readersExtension(
  audience: readonly string[],
  sensitivity: string | undefined,
  prefix: string,
): CheckInExtension {
  return {
    url: `${prefix}readers`,
    extension: [...codes('audience', audience), ...code('sensitivity', sensitivity)],
  };
}
