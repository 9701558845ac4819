import { expect, it } from "vitest";
import { invariance } from "../../../src/factor/invariance/invariance";
import { reference, tables } from "../cfa/fiml-reference";

const of = (name: string) => reference.cases.find((one) => one.data === "bySchool" && one.name === name);

it("continuous items with missing answers give lavaan's steps by full-information maximum likelihood", () => {
  const structure = { id: "three", model: of("three")?.model ?? "" };
  const result = invariance(tables.bySchool, structure, {
    by: "school",
    missing: "pairwise",
    seed: 1,
    partial: false,
  });
  expect(result.missing).toBe("fiml");
  expect(result.warnings[0]?.code).toBe("full-information");
  const [configural, metric] = result.steps;
  expect(configural?.fit?.standard.chiSquare).toBeCloseTo(of("three")?.fit.chiSquare ?? 0, 5);
  expect(metric?.fit?.standard.chiSquare).toBeCloseTo(of("equal")?.fit.chiSquare ?? 0, 5);
  expect(result.tests[0]?.difference).toBeCloseTo(reference.differences.at(-1)?.difference ?? 0, 4);
});
