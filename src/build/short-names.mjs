/**
 * What the published JavaScript leaves out of styles: the names that elements give to tokens inside
 * themselves. `--_color-text` is a number there, the place of the token in the list. What a host sets,
 * `--steady-color-text`, stays.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const LIST = 'src/tokens/generated/tokens.ts';
/** The function in the list that the number takes the place of. */
const CALLED = 'called';

/** @param {ts.Node} node @returns {node is ts.TemplateLiteralToken} */
const isTemplatePart = (node) =>
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node);

/**
 * @param {string} root - The folder with `src/` in it.
 * @returns {ts.TransformerFactory<ts.SourceFile>}
 */
export function withShortNames(root) {
  const list = readFileSync(path.join(root, LIST), 'utf8');
  const names = [...list.matchAll(/^ {2}'(.+)',\n {2}(\d+),$/gm)].flatMap(
    ([, values = '', first]) =>
      [...values.matchAll(/([\w-]+):[^;]+/g)].map(
        ([, name], i) => /** @type {const} */ ([name, (Number(first) + i).toString(36)]),
      ),
  );
  const short = new Map(names);
  if (short.size === 0) throw new Error(`There are no tokens in ${LIST}`);
  const shorten = (/** @type {string} */ text) =>
    text.replace(/--_([\w-]+)/g, (all, name) => (short.has(name) ? `--_${short.get(name)}` : all));

  return (context) => {
    const {factory} = context;
    /** @param {ts.Node} node @returns {ts.Node} */
    const visit = (node) => {
      if (ts.isStringLiteral(node)) {
        const text = shorten(node.text);
        return text === node.text ? node : factory.createStringLiteral(text);
      }
      if (isTemplatePart(node)) return shortened(node);
      const seen = ts.visitEachChild(node, visit, context);
      const [, number] = ts.isCallExpression(seen) ? seen.arguments : [];
      if (!number || !ts.isCallExpression(seen)) return seen;
      if (!ts.isIdentifier(seen.expression) || seen.expression.text !== CALLED) return seen;
      const inBase = factory.createPropertyAccessExpression(number, 'toString');
      return factory.createCallExpression(inBase, undefined, [factory.createNumericLiteral(36)]);
    };
    /** @param {ts.TemplateLiteralToken} node @returns {ts.Node} */
    const shortened = (node) => {
      // As it is written: what a backslash means is worked out again.
      const raw = node.rawText ?? node.text;
      const text = shorten(raw);
      if (text === raw) return node;
      const create = creators[node.kind];
      return ts.setTextRange(create(undefined, text), node);
    };
    const creators = {
      [ts.SyntaxKind.NoSubstitutionTemplateLiteral]: factory.createNoSubstitutionTemplateLiteral,
      [ts.SyntaxKind.TemplateHead]: factory.createTemplateHead,
      [ts.SyntaxKind.TemplateMiddle]: factory.createTemplateMiddle,
      [ts.SyntaxKind.TemplateTail]: factory.createTemplateTail,
    };
    return (file) => ts.visitEachChild(file, visit, context);
  };
}
