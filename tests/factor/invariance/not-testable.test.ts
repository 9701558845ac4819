import { describe, expect, it } from "vitest";
import { notTestable } from "../../../src/factor/invariance/not-testable";
import { modelTable } from "../../../src/factor/model/parameter-table";
import { parseModel } from "../../../src/measures/model-syntax/parse-model";

function told(model: string, thresholds: Readonly<Record<string, number>>): string | null {
  return notTestable(
    modelTable(parseModel(model), {
      items: Object.entries(thresholds).map(([id, count]) => ({ id, thresholds: count })),
      groups: ["one", "two"],
      parameterization: "theta",
    }),
  );
}

describe("notTestable", () => {
  it("is silent where everything can be tested", () => {
    expect(told("f =~ a + b + c", { a: 3, b: 3, c: 3 })).toBeNull();
    expect(told("f =~ a + b + c", { a: 0, b: 0, c: 0 })).toBeNull();
  });

  it("speaks of the single threshold of yes-or-no items", () => {
    expect(told("f =~ a + b + c", { a: 1, b: 1, c: 1 })).toMatch(
      /^Items with two response categories .* One step holds both equal\.$/,
    );
    expect(told("f =~ a + b\ng =~ c + d", { a: 1, b: 1, c: 1, d: 1 })).toContain(
      "that step cannot be tested alone",
    );
  });

  it("speaks of the two thresholds of three categories", () => {
    expect(told("f =~ a + b + c", { a: 2, b: 2, c: 2 })).toContain("two thresholds");
  });

  it("names the items that enter late", () => {
    expect(told("f =~ a + b + c", { a: 3, b: 1, c: 3 })).toMatch(
      /^b has two response categories and is first constrained/,
    );
    expect(told("f =~ a + b + c + d", { a: 3, b: 1, c: 1, d: 3 })).toMatch(
      /^b and c have two response categories and are first constrained/,
    );
  });
});
