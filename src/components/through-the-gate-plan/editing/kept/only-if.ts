import {html, nothing} from 'lit';
import {fieldStrings} from '../../../../fields/strings.js';
import {currentLanguage} from '../../../../i18n/msg.js';
import {textOf} from '../../../../i18n/text.js';
import {
  findQuestion,
  optionText,
  type Definition,
  type Question,
} from '../../../../questions/index.js';

/** Scripts leave out what is not asked; without them it stands there, and says for which answers it is. */
export function onlyIfTemplate(definition: Definition, {showWhen}: Question): unknown {
  const all = showWhen && 'or' in showWhen ? showWhen.or : showWhen ? [showWhen] : [];
  const [first] = all;
  const asked = first && 'question' in first && findQuestion(definition, first.question)?.question;
  if (!asked) return nothing;
  const answers = all.flatMap((each) =>
    'equals' in each ? [`“${optionText(asked, each.equals)}”`] : [],
  );
  const either = new Intl.ListFormat(currentLanguage().tag, {type: 'disjunction'});
  const words = answers.length > 0 ? either.format(answers) : textOf(asked.label);
  return html`<p class="hint only-if">${fieldStrings.onlyIf(words)}</p>`;
}
