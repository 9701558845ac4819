import { describe, expect, it } from "vitest";
import { dimensions } from "../../../src/analysis/parts/retention";
import { correlate } from "../../../src/correlation/correlate";
import { fromAnswers } from "../../../src/data/patterns/from-answers";

describe("dimensions", () => {
  it("says that there is no test where two items are never seen to differ together", () => {
    const table = fromAnswers({
      items: { a: [0, 1, 1, 0, 1, 0], b: [0, 1, 1, 0, 1, 0], c: [0, 1, 1, 1, 0, 0] },
    });
    const found = dimensions(table, correlate(table, { missing: "listwise" }), { replicates: 5, seed: 1 });
    expect(found.verdict).toBe("not testable");
    expect(found.tests.problem).not.toBeNull();
    expect(found.recommended).toBe(1);
  });
});
