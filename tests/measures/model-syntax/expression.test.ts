import { describe, expect, it } from "vitest";
import { expressionText } from "../../../src/measures/model-syntax/expression";
import { readModel } from "../../../src/measures/model-syntax/parse-model";

/** The right side of `d := ...`, as text. */
function written(text: string): string {
  const [relation] = readModel(`y ~ a*x\nd := ${text}`).relations;
  if (relation?.op !== ":=") throw new Error("no definition");
  return expressionText(relation.expression);
}

describe("expressions of labels", () => {
  it.each([
    ["a", "a"],
    ["a*b+c", "a*b + c"],
    ["a*(b+c)", "a*(b + c)"],
    ["a - (b - c)", "a - (b - c)"],
    ["a-b-c", "a - b - c"],
    ["a / (b * c)", "a/(b*c)"],
    ["-a^2", "-a^2"],
    ["(-a)^2", "(-a)^2"],
    ["a^b^c", "a^b^c"],
    ["(a^b)^c", "(a^b)^c"],
    ["a -1", "a + (-1)"],
    ["-2^2", "-2^2"],
    ["2*-3", "2*(-3)"],
    ["a*\n b +\n c", "a*b + c"],
    ["exp(a) - log(b)*sqrt(abs(c))", "exp(a) - log(b)*sqrt(abs(c))"],
    ["+a", "a"],
  ])("reads %j and writes it", (text, expected) => {
    expect(written(text)).toBe(expected);
    expect(written(expected)).toBe(expected);
  });
});

describe("readModel(model)", () => {
  it("reads regressions, intercepts beside them, relations, and terms said twice", () => {
    const { statements, relations } = readModel(
      'f =~ x1 + x2 + x1; y ~ 1 + f + k*z\ny ~~ x3; z ~ label("NA")*x3 + equal("y~z")*x4\na == 2*b; a > 0; a < b; d := a',
    );
    expect(statements.map(({ lhs, op, rhs }) => `${lhs} ${op} ${rhs}`.trim())).toEqual([
      ...["f =~ x1", "f =~ x2", "y ~1", "y ~ f", "y ~ z", "y ~~ x3", "z ~ x3", "z ~ x4"],
    ]);
    expect(statements.at(-2)?.labels).toEqual(["NA"]);
    expect(statements.at(-1)?.equals).toEqual(["y~z"]);
    expect(relations.map(({ op }) => op)).toEqual(["==", ">", "<", ":="]);
  });
});
