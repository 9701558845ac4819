import { describe, expect, it } from "vitest";
import { refuseGroupings } from "../../../src/analysis/disclosure/refuse-groupings";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { parseMeasure } from "../../../src/measures/measure";
import { thrownBy } from "../../support/error";

/** So many people by school, with one item; `by` also groups by the item. */
function survey(schools: readonly number[], more: { by?: string; threshold?: number } = {}) {
  const { by = "school", threshold } = more;
  const lines = schools.flatMap((people, school) =>
    Array.from({ length: people }, (_, k) => `${k % 2},S${school}`),
  );
  const measure = parseMeasure({
    id: "one",
    threshold,
    items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }],
    groups: { school: { column: by } },
  });
  return readResponses(parseCsv(`a,school\n${lines.join("\n")}`), measure, { groups: ["school"] });
}

describe("refuseGroupings(responses)", () => {
  it("lets groupings pass whose levels have enough people", () => {
    expect(() => refuseGroupings(survey([5, 40, 60]))).not.toThrow();
  });

  it("refuses a level of few, and names those to merge it with, not itself", () => {
    const error = thrownBy(() => refuseGroupings(survey([40, 4, 20])));
    expect(error).toMatchObject({ code: "small-level" });
    expect(error.message).toBe(
      "A level of the grouping school has fewer than 5 people: nothing can be released by it.",
    );
    expect(error.hint).toContain("the smallest others are S2 and S0");
    expect(`${error.message} ${error.hint}`).not.toContain("S1");
    expect(thrownBy(() => refuseGroupings(survey([40, 9], { threshold: 10 }))).code).toBe("small-level");
  });

  it("refuses a grouping made from an item", () => {
    const error = thrownBy(() => refuseGroupings(survey([40, 40], { by: "a" })));
    expect(error.code).toBe("grouping-of-item");
  });
});
