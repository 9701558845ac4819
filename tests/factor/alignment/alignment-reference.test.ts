import { describe, expect, it } from "vitest";
import reference from "../../reference/alignment.json";
import { alignmentComparisons } from "../../support/comparisons/alignment";
import { outcomeOf } from "../../support/comparisons/comparison";

const comparisons = alignmentComparisons();
const names = comparisons.map(({ data, quantity }) => `${data}: ${quantity}`);

describe("FREE alignment beside another minimization", () => {
  it("is of data whose minimum is one", () => {
    for (const { aligned } of reference.cases) expect(aligned.unique).toBe(true);
  });

  it.each(names.map((name, at) => [name, comparisons[at]!] as const))("%s", (_name, comparison) => {
    expect(outcomeOf(comparison).passed).toBe(true);
  });
});
