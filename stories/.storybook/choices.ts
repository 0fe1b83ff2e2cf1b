/**
 * What can be chosen for a property, for the controls of Storybook: the manifest names a type
 * (`ReferralPath`), and the compiler knows its words (`self`, `helped`, `staff`).
 */
import path from 'node:path';
import ts from 'typescript';
import type {Plugin} from 'vite';

const ID = 'virtual:steady-choices';

/** Properties by tag, each with its words. */
export type Choices = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Gives stories a module `virtual:steady-choices`, made of the types of the package as built. */
export function choices(): Plugin {
  return {
    name: 'steady-choices',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? `export default ${JSON.stringify(found())}` : undefined),
  };
}

/** Nothing before the first build: controls are then only less helpful. */
function found(): Choices {
  const entry = path.resolve(import.meta.dirname, '../../dist/define.d.ts');
  const program = ts.createProgram([entry], {
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const all: Record<string, Record<string, readonly string[]>> = {};
  for (const file of program.getSourceFiles()) {
    ts.forEachChild(file, (node) => {
      if (!ts.isModuleDeclaration(node) || !node.body || !ts.isModuleBlock(node.body)) return;
      for (const inside of node.body.statements) {
        if (!ts.isInterfaceDeclaration(inside) || inside.name.text !== 'HTMLElementTagNameMap')
          continue;
        for (const member of inside.members) {
          if (!ts.isPropertySignature(member) || !member.type) continue;
          const tag = (member.name as ts.StringLiteral).text;
          if (tag.startsWith('steady-')) all[tag] = wordsOf(checker, member.type);
        }
      }
    });
  }
  return all;
}

function wordsOf(checker: ts.TypeChecker, type: ts.TypeNode): Record<string, readonly string[]> {
  const element = checker.getTypeFromTypeNode(type);
  const words: Record<string, readonly string[]> = {};
  for (const property of element.getProperties()) {
    const parents = property.declarations?.map(({parent}) => parent.getSourceFile().fileName) ?? [];
    if (!parents.some((file) => file.includes('/dist/'))) continue;
    const own = checker.getTypeOfSymbol(property);
    const parts = own.isUnion() ? own.types : [];
    const literals = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
    const others = parts.filter(
      (part) =>
        !part.isStringLiteral() && !(part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)),
    );
    if (literals.length > 1 && others.length === 0) words[property.name] = literals;
  }
  return words;
}
