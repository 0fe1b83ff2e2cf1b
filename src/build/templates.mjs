/**
 * What the published JavaScript leaves out of templates: their indentation. It happens while
 * TypeScript prints, so source maps stay right.
 */
import ts from 'typescript';

/**
 * Takes the indentation out of `html`, `svg` and `css` templates. A run of blanks with a line break
 * in it becomes one blank, never none, so that inline elements keep their distance; only inside the
 * end of a tag, and between the shapes of a drawing, it goes.
 * Modules and bundles get the same result: Lit takes over server-drawn markup only where the templates are
 * equal on both sides.
 *
 * @type {ts.TransformerFactory<ts.SourceFile>}
 */
export const withSqueezedTemplates = (context) => (file) => {
  /** @param {ts.Node} node @returns {ts.Node} */
  const visit = (node) => {
    const seen = ts.visitEachChild(node, visit, context);
    if (!ts.isTaggedTemplateExpression(seen) || !ts.isIdentifier(seen.tag)) return seen;
    const squeeze = squeezers[seen.tag.text];
    if (!squeeze) return seen;
    return context.factory.updateTaggedTemplateExpression(
      seen,
      seen.tag,
      undefined,
      squeezeTemplate(context.factory, seen.template, squeeze),
    );
  };
  return ts.visitEachChild(file, visit, context);
};

/** @type {Record<string, (text: string) => string>} */
const squeezers = {html: squeezeMarkup, svg: squeezeDrawing, css: squeezeStyles};

/** @param {string} text @returns {string} */
export function squeezeMarkup(text) {
  // Blanks mean something inside these two.
  return /<(pre|textarea)\b/i.test(text)
    ? text
    : text.replace(/\s*\n\s*(>?)/g, (_, end) => end || ' ');
}

/**
 * Blanks between the shapes of a drawing mean nothing, and each would be a node of its own.
 *
 * @param {string} text
 * @returns {string}
 */
export function squeezeDrawing(text) {
  return squeezeMarkup(text).replace(/(^|>)\s+(?=<)/g, '$1');
}

/** @param {string} text @returns {string} */
export function squeezeStyles(text) {
  const pieces =
    /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[\s\S]*?\*\/|\s*;?\s*(})\s*|\s*([{;,>])\s*|(:)\s+|\s+/g;
  return text.replace(
    pieces,
    (all, quoted, close, mark, colon) =>
      quoted ?? close ?? mark ?? colon ?? (all.startsWith('/*') ? '' : ' '),
  );
}

/**
 * @param {ts.NodeFactory} factory
 * @param {ts.TemplateLiteral} template
 * @param {(text: string) => string} squeeze
 * @returns {ts.TemplateLiteral}
 */
function squeezeTemplate(factory, template, squeeze) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) {
    const raw = squeeze(rawText(template));
    return ts.setTextRange(factory.createNoSubstitutionTemplateLiteral(undefined, raw), template);
  }
  const head = squeeze(rawText(template.head));
  return factory.updateTemplateExpression(
    template,
    ts.setTextRange(factory.createTemplateHead(undefined, head), template.head),
    template.templateSpans.map((span) => {
      const raw = squeeze(rawText(span.literal));
      const literal = ts.isTemplateTail(span.literal)
        ? factory.createTemplateTail(undefined, raw)
        : factory.createTemplateMiddle(undefined, raw);
      return factory.updateTemplateSpan(
        span,
        span.expression,
        ts.setTextRange(literal, span.literal),
      );
    }),
  );
}

/** The text as it stands in the source, escapes and all. @param {ts.TemplateLiteralLikeNode} node */
function rawText(node) {
  return node.rawText ?? node.text;
}
