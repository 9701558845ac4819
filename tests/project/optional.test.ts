import ts from "typescript";
import { describe, expect, it } from "vitest";
import { sourceFiles, sourceText } from "../support/source-files";

/** `x?: T` of an interface, type or class whose T does not hold `undefined`. */
function halfOptional(node: ts.Node): boolean {
  if (!ts.isPropertySignature(node) && !ts.isPropertyDeclaration(node)) return false;
  if (node.questionToken === undefined || node.type === undefined) return false;
  const types = ts.isUnionTypeNode(node.type) ? node.type.types : [node.type];
  return !types.some(
    ({ kind }) => kind === ts.SyntaxKind.UndefinedKeyword || kind === ts.SyntaxKind.UnknownKeyword,
  );
}

/** `...(x === undefined ? {} : { x })`, which an optional property of `T | undefined` does not need. */
function spreadOfOne(node: ts.Node): boolean {
  if (!ts.isSpreadAssignment(node) || !ts.isParenthesizedExpression(node.expression)) return false;
  const choice = node.expression.expression;
  if (!ts.isConditionalExpression(choice)) return false;
  const [empty, one] = [choice.whenTrue, choice.whenFalse]
    .filter(ts.isObjectLiteralExpression)
    .sort((a, b) => a.properties.length - b.properties.length);
  if (empty === undefined || one === undefined) return false;
  const [property] = one.properties;
  const asksForIt = new RegExp(`^${property?.name?.getText()}( [!=]== (undefined|null))?$`);
  return (
    empty.properties.length === 0 && one.properties.length === 1 && asksForIt.test(choice.condition.getText())
  );
}

function found(text: string, is: (node: ts.Node) => boolean): string[] {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ES2022, true);
  const nodes: string[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) nodes.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return nodes;
}

const inSource = (is: (node: ts.Node) => boolean): string[] =>
  sourceFiles.flatMap((file) => found(sourceText(file), is).map((text) => `${file}: ${text}`));

describe("one way to be optional", () => {
  it("is a property that may be undefined", () => {
    expect(inSource(halfOptional)).toEqual([]);
  });

  it("needs no spread of an object of one property", () => {
    expect(inSource(spreadOfOne)).toEqual([]);
  });

  it("is seen where it is not kept", () => {
    expect(found("interface A { readonly x?: string; y?: number | undefined }", halfOptional)).toHaveLength(
      1,
    );
    expect(
      found("const a = { ...(x === undefined ? {} : { x }), ...(b ? { c: 1 } : {}) };", spreadOfOne),
    ).toHaveLength(1);
  });
});
