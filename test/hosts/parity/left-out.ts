/** Why a published fixture is not compared, by what it asks for. The first that fits. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /with markup$|Html$|\.html$/,
    'Strings reach the page as text; markup of the page stands in its own element',
  ],
  [/without words$|^no words$/, 'There is nothing to say'],
  [
    /^no legend$|^no items$|^no errorList$/,
    'A question without words, or a list without lines, is nothing to ask or show',
  ],
  [/describedBy$/, 'Ids of the page do not reach in; hint and problem always describe the control'],
  [/disabled/, 'An answer that is there and cannot be chosen: leave it out, or say why in words'],
  [/conditional/, 'A problem without a word before it that says so'],
  [/divider$/, '"or" stands before what is set apart, and nowhere else'],
  [/behaviour|exclusiveGroup$/, '"None of these" is one for the whole question'],
  [/items\.name$/, 'One question has one name; check boxes of the page may have several'],
  [/afterInput|beforeInput|^prefix$/, 'Not there: say the unit in the question, or behind the box'],
  [
    /^items other|: label$|^names of parts$/,
    'A date is day, month and year, named in the language of the page',
  ],
  [
    /countType|maxwords|no maxlength|threshold|charactersUnder|textareaDescription/,
    'One way of counting, said from the start, in our words',
  ],
  [
    /^card$|several actions/,
    'Not there: a heading of the page over a list; one thing to do in a row',
  ],
  [
    /^description|titleHtml|title of its own|without links|words inside the call/,
    'A list of problems is links alone, under our title or a plain one of yours',
  ],
  [/without a value$/, '"Choose one" is ours, and posts nothing'],
  [/^role$/, 'What it is follows from what it says'],
  [/^icon$|^variant$/, 'Not there: a picture or colour that means something needs the words'],
  [/^(items\.)?(heading|title|summary)$/, 'A title is one line of text'],
];

/** In words; the test fails where there are none. */
export function whyLeft(what: string): string {
  const [, why] = reasons.find(([asked]) => asked.test(what)) ?? [];
  if (!why) throw new Error(`Say in left-out.ts why "${what}" is left out.`);
  return why;
}
