/**
 * What the published JavaScript leaves out of messages. Ids and notes are for people: translators
 * read them in the XLIFF files and hosts in `docs/messages.md`; code finds a translation by a key
 * made from the text (`src/i18n/key.ts`).
 */
import ts from 'typescript';
import {keyOfText, projectKeys} from '../../locales/tools/keys.mjs';
import {readProject} from '../../locales/tools/project.mjs';

/**
 * - `msg(text, {id, desc})` becomes `msg(text)`; or `msg(text, key)` where the text alone would not
 *   find it.
 * - The forms of `plural()` that say in English what `other` says are left out: it stands in for them.
 *
 * @returns {ts.TransformerFactory<ts.SourceFile>}
 */
export function withoutMessageIds() {
  const {keys, byText} = projectKeys(readProject());
  return (context) => (file) => {
    /** @param {ts.Node} node @param {string} form @returns {ts.Node} */
    const visit = (node, form) => {
      if (!ts.isCallExpression(node))
        return ts.visitEachChild(node, (child) => visit(child, form), context);
      const name = calledName(node);
      if (name === 'plural') return visitPlural(node, visit, context);
      const seen = ts.visitEachChild(node, (child) => visit(child, form), context);
      if (name !== 'msg') return seen;
      const [text] = seen.arguments;
      const id = idOf(node);
      if (!text || id === undefined) return seen;
      const key = keys.get(id);
      const isFound = byText.has(id) && key === keyOfText(partsOf(node.arguments[0]), form);
      const rest = isFound || !key ? [] : [context.factory.createStringLiteral(key)];
      return context.factory.updateCallExpression(seen, seen.expression, undefined, [
        text,
        ...rest,
      ]);
    };
    return ts.visitEachChild(file, (child) => visit(child, ''), context);
  };
}

/**
 * @param {ts.CallExpression} node
 * @param {(node: ts.Node, form: string) => ts.Node} visit
 * @param {ts.TransformationContext} context
 */
function visitPlural(node, visit, context) {
  const [count, forms, ...others] = node.arguments;
  if (!count || !forms || !ts.isObjectLiteralExpression(forms)) return node;
  const properties = forms.properties.filter(ts.isPropertyAssignment);
  const wordsOf = (/** @type {ts.PropertyAssignment} */ {initializer}) =>
    textsIn(initializer).join();
  const other = properties.find((property) => formOf(property) === 'other');
  const needed = properties.filter(
    (property) => property === other || !other || wordsOf(property) !== wordsOf(other),
  );
  const kept = needed.map((property) =>
    context.factory.updatePropertyAssignment(
      property,
      property.name,
      /** @type {ts.Expression} */ (visit(property.initializer, formOf(property))),
    ),
  );
  return context.factory.updateCallExpression(node, node.expression, undefined, [
    /** @type {ts.Expression} */ (visit(count, '')),
    context.factory.updateObjectLiteralExpression(forms, kept),
    ...others,
  ]);
}

/** @param {ts.PropertyAssignment} property */
function formOf({name}) {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
}

/** The messages in an expression, as they are written. @param {ts.Node} node @returns {string[]} */
function textsIn(node) {
  if (ts.isCallExpression(node) && calledName(node) === 'msg') {
    return [node.arguments[0]?.getText() ?? ''];
  }
  /** @type {string[]} */
  const texts = [];
  node.forEachChild((child) => void texts.push(...textsIn(child)));
  return texts;
}

/** @param {ts.CallExpression} call */
function idOf({arguments: [, options]}) {
  if (!options || !ts.isObjectLiteralExpression(options)) return undefined;
  const id = options.properties
    .filter(ts.isPropertyAssignment)
    .find(({name}) => ts.isIdentifier(name) && name.text === 'id')?.initializer;
  return id && ts.isStringLiteralLike(id) ? id.text : undefined;
}

/** The text of a message as the catalogues have it. @param {ts.Expression | undefined} text */
function partsOf(text) {
  if (text && ts.isStringLiteralLike(text)) return [text.text];
  if (!text || !ts.isTaggedTemplateExpression(text)) return [];
  const {template} = text;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template.text];
  return [
    template.head.text,
    ...template.templateSpans.flatMap(({literal}, value) => [{value, code: ''}, literal.text]),
  ];
}

/** @param {ts.CallExpression} call */
function calledName({expression}) {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : undefined;
}
